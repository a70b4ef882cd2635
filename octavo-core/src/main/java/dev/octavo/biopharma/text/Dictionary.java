package dev.octavo.biopharma.text;

import dev.octavo.form.LegalForms;
import dev.octavo.page.Letters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The public facts of `dictionary.tsv`: agencies, places, targets, diseases, stems of drug names,
/// payloads and linkers.
public final class Dictionary {

    /// What the second word of an antibody-drug conjugate's name says.
    public record Conjugate(String payload, String linker) {}

    private static final Map<String, Map<String, String>> KINDS = new HashMap<>();

    /// By the number of their first word.
    private static final int[][][] AGENCY_STARTS;

    private static final int[][][] PLACE_STARTS;
    private static final Set<String> TARGETS = new HashSet<>();

    /// What [#hash] gives for them.
    private static final BitSet TARGET_HASHES = new BitSet();

    /// The same in small letters, without signs.
    private static final Set<String> SMALL_TARGETS = new HashSet<>();

    /// Their first two letters, in small ones.
    private static final BitSet TARGET_BEGINNINGS = new BitSet();

    private static final Map<String, Conjugate> CONJUGATES = new HashMap<>();
    private static final Set<String> STEMS = new HashSet<>();

    /// The last three letters of stems, five bits each.
    private static final BitSet STEM_ENDINGS = new BitSet();

    static {
        Map<Integer, List<int[]>> agencies = new HashMap<>();
        Map<Integer, List<int[]>> places = new HashMap<>();
        for (String line : DataFiles.lines("dictionary.tsv")) {
            String[] cells = line.split("\t");
            if (cells.length != 4) {
                throw new IllegalStateException(
                        "dictionary.tsv: four cells are needed in: " + line);
            }
            take(cells[0], cells[1], cells[2]);
            if (cells[0].equals("agency") || cells[0].equals("place")) {
                starts(cells[0].equals("place") ? places : agencies, cells[1]);
            }
        }
        AGENCY_STARTS = byWord(agencies);
        PLACE_STARTS = byWord(places);
    }

    public static final Words LEGAL = Words.of(LegalForms.ofCompanies().toArray(String[]::new));
    public static final Words ORGANISATION = flags("organisation");
    public static final Words NOT_ORG = flags("notorg");
    public static final Words INDICATION = flags("indication");
    public static final Words INDICATION_STOP = flags("indication-stop");
    private static final Words STEM_EXCEPTION = flags("stem-exception");

    private Dictionary() {}

    private static void take(String kind, String term, String meaning) {
        switch (kind) {
            case "agency", "place" -> {
                // compared word by word
            }
            case "target" -> {
                TARGETS.add(plain(term));
                TARGET_HASHES.set(hash(term));
                SMALL_TARGETS.add(Letters.of(term));
                beginning(Letters.of(term));
            }
            case "stem" -> {
                int n = term.length();
                STEMS.add(term);
                STEM_ENDINGS.set(
                        ending(term.charAt(n - 3), term.charAt(n - 2), term.charAt(n - 1)));
            }
            case "second-word" -> {
                int bar = meaning.indexOf(" | ");
                CONJUGATES.put(
                        term, new Conjugate(meaning.substring(0, bar), meaning.substring(bar + 3)));
            }
            default -> {
                // asked for by its meaning, or as a word
            }
        }
        KINDS.computeIfAbsent(kind, k -> new HashMap<>())
                .put(term.toLowerCase(Locale.ROOT), meaning);
    }

    private static void starts(Map<Integer, List<int[]>> into, String term) {
        String[] words = term.split(" ");
        int[] ids = new int[words.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = Lexicon.intern(words[i]);
        }
        into.computeIfAbsent(ids[0], k -> new ArrayList<>()).add(ids);
    }

    private static int[][][] byWord(Map<Integer, List<int[]>> terms) {
        int[][][] out = new int[Lexicon.size()][][];
        for (int w = 0; w < out.length; w++) {
            out[w] = terms.getOrDefault(w, List.of()).toArray(new int[0][]);
        }
        return out;
    }

    /// The single words of a kind.
    private static Words flags(String kind) {
        return Words.of(terms(kind).stream().mapToInt(Lexicon::id).toArray());
    }

    /// All terms of a kind.
    public static Set<String> terms(String kind) {
        return KINDS.getOrDefault(kind, Map.of()).keySet();
    }

    /// The meaning of a term, or an empty string.
    public static String meaning(String kind, String term) {
        return KINDS.getOrDefault(kind, Map.of()).getOrDefault(term.toLowerCase(Locale.ROOT), "");
    }

    public static boolean known(String kind, String term) {
        return KINDS.getOrDefault(kind, Map.of()).containsKey(term.toLowerCase(Locale.ROOT));
    }

    /// Where the agency's name that begins at a token ends, or the token itself.
    public static int agency(Tokens t, int at, int to) {
        return longest(AGENCY_STARTS, t, at, to);
    }

    /// Whether the name of an agency may begin with a word.
    public static boolean agency(int word) {
        return word < AGENCY_STARTS.length && AGENCY_STARTS[word].length > 0;
    }

    /// Where the place's name that begins at a token ends, or the token itself.
    public static int place(Tokens t, int at, int to) {
        return longest(PLACE_STARTS, t, at, to);
    }

    /// Whether the place named by the tokens `from` to before `to` is a town or a state of a
    /// federation: firms have their seat there, and no grant holds there alone.
    public static boolean seat(Tokens t, int from, int to) {
        return meaning("place", t.text(from, to)).equals("seat");
    }

    /// The words that stand in names of places behind the first.
    public static IntStream placeWords() {
        return Arrays.stream(PLACE_STARTS)
                .flatMap(Arrays::stream)
                .flatMapToInt(term -> Arrays.stream(term).skip(1));
    }

    private static int longest(int[][][] starts, Tokens t, int at, int to) {
        int w = t.word[at];
        int best = at;
        if (w > 0 && w < starts.length) {
            for (int[] term : starts[w]) {
                int i = 0;
                while (i < term.length && at + i < to && t.word[at + i] == term[i]) {
                    i++;
                }
                if (i == term.length) {
                    best = Math.max(best, at + i);
                }
            }
        }
        return best;
    }

    /// The usual writing of a target, or an empty string where the word is none.
    public static String target(String word) {
        if (TARGET_HASHES.get(hash(word)) && TARGETS.contains(plain(word))) {
            return word;
        }
        return clusterOfDifferentiation(word) || interleukin(word) ? word : "";
    }

    /// Whether a word in small letters is a target in some writing.
    public static boolean likeTarget(String word) {
        return word.startsWith("cd")
                || word.startsWith("il-")
                || SMALL_TARGETS.contains(Letters.of(word));
    }

    private static void beginning(String letters) {
        if (letters.length() > 1) {
            TARGET_BEGINNINGS.set(pair(letters.charAt(0), letters.charAt(1)));
        }
    }

    private static int pair(char a, char b) {
        return Character.toLowerCase(a) << 7 | Character.toLowerCase(b);
    }

    /// Whether a target may begin with two characters, in some writing.
    public static boolean targetBegins(char a, char b) {
        return a >= 128
                || b >= 128
                || !Character.isLetterOrDigit(b)
                || TARGET_BEGINNINGS.get(pair(a, b))
                || (a == 'C' && b == 'D')
                || (a == 'I' && b == 'L');
    }

    private static String plain(String term) {
        StringBuilder out = new StringBuilder();
        boolean upper = false;
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            upper |= Character.isUpperCase(c) || c > 127;
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            }
        }
        // "MET" and "RET" are targets in capitals only; "mesothelin" in any case
        return upper ? out.toString() : "~" + out.toString().toLowerCase(Locale.ROOT);
    }

    /// A number of the letters and digits of a word in either case: most words that are no target
    /// are told by it, without a string of them.
    private static int hash(String word) {
        int h = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                h = 31 * h + Lexicon.lower(c);
            }
        }
        return (h ^ h >>> 16) & 0xFFFF;
    }

    private static boolean clusterOfDifferentiation(String word) {
        return word.length() >= 3
                && word.length() <= 8
                && word.startsWith("CD")
                && word.charAt(2) >= '1'
                && word.charAt(2) <= '9';
    }

    private static boolean interleukin(String word) {
        return word.length() >= 4
                && word.length() <= 7
                && word.startsWith("IL-")
                && word.charAt(3) >= '1'
                && word.charAt(3) <= '9';
    }

    /// Composition by the second word of an INN; known words only.
    public static Optional<Conjugate> conjugate(String secondWord) {
        String word = secondWord.toLowerCase(Locale.ROOT);
        int hyphen = word.indexOf('-');
        return Optional.ofNullable(CONJUGATES.get(hyphen > 0 ? word.substring(0, hyphen) : word));
    }

    /// Whether the last three letters of a word are those of a stem; a word with a hyphen may be
    /// longer than its stem.
    private static boolean stemEnds(String word) {
        int n = word.length();
        char a = word.charAt(n - 3);
        char b = word.charAt(n - 2);
        char c = word.charAt(n - 1);
        return (a | b | c) > 127 || STEM_ENDINGS.get(ending(a, b, c)) || word.indexOf('-') >= 0;
    }

    private static int ending(char a, char b, char c) {
        return (a & 31) << 10 | (b & 31) << 5 | c & 31;
    }

    /// Whether a word ends in a stem of international nonproprietary names and is no English word.
    public static boolean stem(int id, String word) {
        if (word.length() < 7 || !stemEnds(word) || Lexicon.common(id) || STEM_EXCEPTION.has(id)) {
            return false;
        }
        String small = word.toLowerCase(Locale.ROOT);
        int hyphen = small.indexOf('-');
        if (hyphen == 3 && small.length() > 10) {
            // "ado-", "fam-": prefixes of the United States
            small = small.substring(4);
            hyphen = small.indexOf('-');
        }
        if (hyphen >= 6 && small.length() - hyphen == 5) {
            small = small.substring(0, hyphen);
        }
        for (int i = 0; i < small.length(); i++) {
            if (small.charAt(i) < 'a' || small.charAt(i) > 'z') {
                return false;
            }
        }
        for (int n = 3; n <= 9 && n <= small.length() - 3; n++) {
            if (STEMS.contains(small.substring(small.length() - n))) {
                return true;
            }
        }
        return false;
    }
}
