package dev.octavo.biopharma.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The inflections of English words, as the data files ask for them: `pay~`.
public final class Inflections {

    private Inflections() {}

    /// The words of a list divided by slashes, those with a `~` in all their inflections.
    public static List<String> all(String list) {
        List<String> out = new ArrayList<>();
        for (String one : list.split("/")) {
            if (one.endsWith("~")) {
                out.addAll(of(one.substring(0, one.length() - 1)));
            } else {
                out.add(one);
            }
        }
        return out;
    }

    /// Every form of a word that an English text may use: `pay` is pay, pays, paid, paying.
    public static List<String> of(String word) {
        List<String> out = new ArrayList<>(List.of(word));
        for (String[] irregular : IRREGULAR) {
            if (irregular[0].equals(word)) {
                out.addAll(Arrays.asList(irregular).subList(1, irregular.length));
                return out;
            }
        }
        char last = word.charAt(word.length() - 1);
        String stem = word.substring(0, word.length() - 1);
        out.add(word + "s");
        if (last == 'e') {
            out.add(word + "d");
            out.add(stem + "ing");
            return out;
        }
        if (last == 'y' && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            out.add(stem + "ies");
            out.add(stem + "ied");
            out.add(word + "ing");
            return out;
        }
        out.add(word + "es");
        out.add(word + "ed");
        out.add(word + "ing");
        if ("aeiouwxy".indexOf(last) < 0) {
            out.add(word + last + "ed");
            out.add(word + last + "ing");
        }
        return out;
    }

    private static final String[][] IRREGULAR = {
        {"be", "is", "are", "was", "were", "been", "being", "am"},
        {"begin", "begins", "began", "begun", "beginning", "beginnings"},
        {"pay", "pays", "paid", "paying"},
        {"make", "makes", "made", "making"},
        {"get", "gets", "got", "gotten", "getting"},
        {"give", "gives", "gave", "given", "giving"},
        {"meet", "meets", "met", "meeting"},
        {"bring", "brings", "brought", "bringing"},
        {"lead", "leads", "led", "leading"},
        {"take", "takes", "took", "taken", "taking"},
        {"hold", "holds", "held", "holding"},
        {"choose", "chooses", "chose", "chosen", "choosing"},
        {"buy", "buys", "bought", "buying"},
        {"sell", "sells", "sold", "selling"},
        {"drive", "drives", "drove", "driven", "driving"},
        {"forgo", "forgoes", "forwent", "forgone", "forgoing"},
        {"forego", "foregoes", "forewent", "foregone", "foregoing"},
        {"seek", "seeks", "sought", "seeking"},
        {"set", "sets", "setting"},
        {"hit", "hits", "hitting"},
        {"find", "finds", "found", "finding"},
        {"go", "goes", "went", "gone", "going"},
        {"fall", "falls", "fell", "fallen", "falling"},
        {"come", "comes", "came", "coming"},
        {"become", "becomes", "became", "becoming"},
        {"win", "wins", "won", "winning"},
        {"show", "shows", "showed", "shown", "showing"},
        {"put", "puts", "putting"},
        {"undertake", "undertakes", "undertook", "undertaken", "undertaking"},
    };
}
