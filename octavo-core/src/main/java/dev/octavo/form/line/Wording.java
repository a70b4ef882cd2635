package dev.octavo.form.line;

import dev.octavo.page.Ascii;
import java.util.List;
import java.util.Optional;

/// What words of a report make of an exhibit or an item.
public enum Wording {
    /// "furnished herewith", "not deemed filed".
    FURNISHED,
    /// "filed herewith", "filed as Exhibit 10.1".
    FILED,
    /// "incorporated by reference to …", "previously filed".
    INCORPORATED;

    /// The phrases of lists: remarks behind a description, legends of a mark, headings and
    /// sentences over a list. Lower case, words divided by one blank, no quotes. In each group the
    /// first phrase that a text contains decides.
    private static final List<Phrase> LISTS =
            List.of(
                    new Phrase("not be deemed filed", FURNISHED),
                    new Phrase("not be deemed to be filed", FURNISHED),
                    new Phrase("not deemed filed", FURNISHED),
                    new Phrase("not deemed to be filed", FURNISHED),
                    new Phrase("furnished but not filed", FURNISHED),
                    new Phrase("furnished and not filed", FURNISHED),
                    new Phrase("furnished not filed", FURNISHED),
                    new Phrase("previously filed", INCORPORATED),
                    new Phrase("filed previously", INCORPORATED),
                    new Phrase("incorporated by reference to", INCORPORATED),
                    new Phrase("incorporated by reference from", INCORPORATED),
                    new Phrase("incorporated herein by reference to", INCORPORATED),
                    new Phrase("incorporated herein by reference from", INCORPORATED),
                    new Phrase("incorporated herein by this reference to", INCORPORATED),
                    new Phrase("incorporated by this reference to", INCORPORATED),
                    new Phrase("incorporated herein from", INCORPORATED),
                    new Phrase("incorporated in this report by reference to", INCORPORATED),
                    new Phrase("incorporated by reference as", INCORPORATED),
                    new Phrase("furnished herewith", FURNISHED),
                    new Phrase("furnished with", FURNISHED),
                    new Phrase("furnished as", FURNISHED),
                    new Phrase("furnished pursuant", FURNISHED),
                    new Phrase("furnished electronically", FURNISHED),
                    new Phrase("furnished solely", FURNISHED),
                    new Phrase("furnished only", FURNISHED),
                    new Phrase("furnished under", FURNISHED),
                    new Phrase("furnished in accordance", FURNISHED),
                    new Phrase("furnished hereto", FURNISHED),
                    new Phrase("furnished hereunder", FURNISHED),
                    new Phrase("furnished exhibit", FURNISHED),
                    new Phrase("is furnished", FURNISHED),
                    new Phrase("are furnished", FURNISHED),
                    new Phrase("being furnished", FURNISHED),
                    new Phrase("deemed furnished", FURNISHED),
                    new Phrase("to be furnished", FURNISHED),
                    new Phrase("hereby furnished", FURNISHED),
                    new Phrase("herewith furnished", FURNISHED),
                    new Phrase("exhibit furnished", FURNISHED),
                    new Phrase("exhibits furnished", FURNISHED),
                    new Phrase("filed herewith", FILED),
                    new Phrase("filed with", FILED),
                    new Phrase("filed as", FILED),
                    new Phrase("filed electronically", FILED),
                    new Phrase("filed hereto", FILED),
                    new Phrase("filed hereunder", FILED),
                    new Phrase("filed exhibit", FILED),
                    new Phrase("is filed", FILED),
                    new Phrase("are filed", FILED),
                    new Phrase("being filed", FILED),
                    new Phrase("hereby filed", FILED),
                    new Phrase("herewith filed", FILED),
                    new Phrase("exhibits filed", FILED),
                    new Phrase("exhibit filed", FILED));

    /// A phrase, which has one of the verbs, so that most texts are asked for these alone.
    private record Phrase(String words, Wording meaning) {

        Phrase {
            if (!mayStandIn(words)) {
                throw new IllegalArgumentException("no verb of status in \"" + words + '"');
            }
        }

        static boolean mayStandIn(String folded) {
            return folded.contains("filed")
                    || folded.contains("furnished")
                    || folded.contains("incorporated");
        }
    }

    /// What a remark or legend of a list says, or nothing.
    public static Optional<Wording> ofList(String text) {
        return ofFolded(fold(text));
    }

    /// What a [folded][#fold(String)] remark or legend of a list says, or nothing.
    public static Optional<Wording> ofFolded(String folded) {
        if (folded.equals("furnished")) {
            return Optional.of(FURNISHED);
        }
        if (folded.equals("filed")) {
            return Optional.of(FILED);
        }
        if (!Phrase.mayStandIn(folded)) {
            return Optional.empty();
        }
        for (Phrase phrase : LISTS) {
            if (folded.contains(phrase.words) && !supplementary(folded, phrase)) {
                return Optional.of(phrase.meaning);
            }
        }
        return Optional.empty();
    }

    /// "The registrant agrees to furnish …", "will be furnished to the Commission upon request"
    /// speak of something else.
    private static boolean supplementary(String folded, Phrase phrase) {
        return phrase.meaning != INCORPORATED
                && (folded.contains("upon request")
                        || folded.contains("supplementally")
                        || folded.contains("filed separately")
                        || folded.contains("have been omitted")
                        || folded.contains("has been omitted"));
    }

    /// Whether a description says that the exhibit is incorporated from another filing.
    public static boolean incorporated(String description) {
        int at = indexOf(description, "ncorporated", "NCORPORATED");
        if (at < 0) {
            return indexOf(description, "reviously", "REVIOUSLY") >= 0
                    && description.length() < 4000
                    && fold(description).contains("previously filed");
        }
        String folded =
                fold(
                        description.substring(
                                Math.max(0, at - 1), Math.min(description.length(), at + 160)));
        int by = folded.indexOf("by reference");
        int by2 = folded.indexOf("by this reference");
        int from = Math.max(by, by2);
        if (from < 0) {
            return folded.startsWith("incorporated herein from")
                    || folded.startsWith("incorporated from");
        }
        String rest = folded.substring(folded.indexOf("reference", from) + 9).strip();
        if (rest.startsWith("herein ")) {
            rest = rest.substring(7);
        }
        return rest.startsWith("to ")
                || rest.startsWith("from ")
                || rest.startsWith("as ")
                || rest.startsWith("in ")
                || rest.startsWith("exhibit ")
                || rest.isEmpty() && from < 40;
    }

    private static int indexOf(String text, String lower, String upper) {
        int at = text.indexOf(lower);
        return at >= 0 ? at : text.indexOf(upper);
    }

    /// Whether a bracket at a position is glued to a number and holds one letter: "3.1(a)".
    private static boolean part(char[] text, int at) {
        char c = at == 0 ? ' ' : text[at - 1];
        return (Ascii.digit(c) || c == ')')
                && at + 2 < text.length
                && Ascii.letter(text[at + 1])
                && text[at + 2] == ')';
    }

    /// Whether a comma stands in a list of numbers: "99.1, 99.2".
    private static boolean numberFollows(char[] text, int at) {
        char before = text[at - 1];
        return at + 2 < text.length
                && (Ascii.digit(before) || before == ')')
                && text[at + 1] == ' '
                && Ascii.digit(text[at + 2]);
    }

    /// Lower case, words divided by one blank; quotes are gone, commas but those between numbers,
    /// and brackets but those of an exhibit's number ("3.1(a)").
    public static String fold(String words) {
        char[] text = words.toCharArray();
        char[] out = new char[text.length];
        int n = 0;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            boolean blank = n == 0 || out[n - 1] == ' ';
            if (Ascii.letter(c)) {
                out[n++] = (char) (c | 32);
            } else if (c == '(' && !blank && part(text, i)) {
                out[n] = c;
                out[n + 1] = (char) (text[i + 1] | 32);
                out[n + 2] = ')';
                n += 3;
                i += 2;
            } else if (c == ',' && !blank && numberFollows(text, i)) {
                out[n++] = ',';
            } else if (c <= ' ' || c == ',' || c == '(' || c == ')' || c == '[' || c == ']') {
                if (!blank) {
                    out[n++] = ' ';
                }
            } else if (!quote(c)) {
                out[n++] = c == '\u2010' || c == '\u2011' ? '-' : c;
            }
        }
        return new String(out, 0, n > 0 && out[n - 1] == ' ' ? n - 1 : n);
    }

    private static boolean quote(char c) {
        return c == '"'
                || c == '\''
                || c >= '\u2018' && c <= '\u201d' && c != '\u201a' && c != '\u201b';
    }
}
