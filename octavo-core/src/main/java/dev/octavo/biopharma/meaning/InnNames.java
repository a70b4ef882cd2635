package dev.octavo.biopharma.meaning;

import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import java.util.Locale;
import java.util.Optional;

/// What a nonproprietary name says by itself: the modality by its stem, and of a conjugate the
/// antibody, the linker and the payload by its second word.
///
/// United States names may have a prefix or four letters more ("ado-", "fam-", "-tllv"): they are
/// dropped first. A rule of naming is no statement of the text: what it tells is inferred.
public final class InnNames {

    private InnNames() {}

    /// A name without what the United States add to it: "fam-zorimab deruxtecan-abcd" is "zorimab
    /// deruxtecan".
    public static String plain(String name) {
        String[] words = name.strip().split(" +");
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            int hyphen = word.indexOf('-');
            String w = word;
            if (hyphen == 3 && letters(w, 0, 3) && letters(w, 4, w.length()) && w.length() > 9) {
                w = w.substring(4);
                hyphen = w.indexOf('-');
            }
            if (hyphen >= 6 && w.length() - hyphen == 5 && letters(w, hyphen + 1, w.length())) {
                w = w.substring(0, hyphen);
            }
            out.append(out.isEmpty() ? "" : " ").append(w);
        }
        return out.toString();
    }

    private static boolean letters(String s, int a, int z) {
        for (int i = a; i < z; i++) {
            if (s.charAt(i) < 'a' || s.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static boolean digit(String s) {
        return Character.isDigit(s.charAt(s.length() - 1));
    }

    /// Whether the name is one of the international scheme: its first word has a stem, or the
    /// second one of a gene or cell therapy.
    public static boolean is(String name) {
        String first = first(name);
        return Dictionary.stem(Lexicon.id(first), first) || gene(name).isPresent();
    }

    /// The second word of the name of a gene or cell therapy, whose first names the gene:
    /// "zorvagene autoleucel".
    private static Optional<String> gene(String name) {
        int blank = name.indexOf(' ');
        if (blank < GENE.length() || !name.startsWith(GENE, blank - GENE.length())) {
            return Optional.empty();
        }
        String second = plain(name.substring(blank + 1));
        return Dictionary.stem(Lexicon.id(second), second) ? Optional.of(second) : Optional.empty();
    }

    private static final String GENE = "gene";

    private static String first(String name) {
        String plain = plain(name);
        int blank = plain.indexOf(' ');
        return blank < 0 ? plain : plain.substring(0, blank);
    }

    /// The modality by the stem, where the name is a nonproprietary one.
    public static Optional<String> modality(String name) {
        if (!is(name)) {
            return Optional.empty();
        }
        return second(name).isPresent()
                ? Optional.of("antibody-drug-conjugate")
                : Substances.stem(gene(name).orElseGet(() -> first(name)).toLowerCase(Locale.ROOT));
    }

    /// The second word, where it is one of a conjugate.
    private static Optional<Dictionary.Conjugate> second(String name) {
        String plain = plain(name);
        int blank = plain.indexOf(' ');
        return blank < 0 ? Optional.empty() : Dictionary.conjugate(plain.substring(blank + 1));
    }

    /// What a conjugate's nonproprietary name says: the antibody is its first word.
    public static Optional<Substances.Parts> conjugate(String name) {
        return is(name)
                ? second(name)
                        .map(c -> new Substances.Parts("", first(name), c.linker(), c.payload()))
                : Optional.empty();
    }

    /// What a descriptive name says: "huA12-DM4" is an antibody with its payload, in
    /// "zorimab-MCC-DM1" the linker stands between. Empty where the last part is no payload.
    public static Optional<Substances.Parts> descriptive(String name) {
        int last = name.lastIndexOf('-');
        if (last < 1 || last + 1 >= name.length() || name.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        String end = name.substring(last + 1);
        Optional<String> payload = Substances.payload(end);
        int numbered = end.equals("38") ? name.lastIndexOf('-', last - 1) : -1;
        if (numbered > 0 && payload.isEmpty()) {
            payload = Substances.payload(name.substring(numbered + 1));
            last = numbered;
        }
        if (payload.isEmpty()) {
            return Optional.empty();
        }
        String front = name.substring(0, last);
        String linker = end.startsWith("vc") ? "vc" : end.startsWith("mc") ? "mc" : "";
        int middle = front.lastIndexOf('-');
        if (middle > 0) {
            Optional<String> between = Substances.linker(front.substring(middle + 1));
            if (between.isPresent()) {
                linker = between.get();
                front = front.substring(0, middle);
            }
        }
        String target = Dictionary.target(front);
        // a single letter or a cut syllable is no name of an antibody: "T-DM1"
        boolean antibody =
                target.isEmpty() && (front.length() >= 5 || front.length() == 4 && digit(front));
        return Optional.of(
                new Substances.Parts(target, antibody ? front : "", linker, payload.get()));
    }
}
