package dev.octavo.form.exhibit;

import dev.octavo.form.line.ExhibitNumber;
import dev.octavo.page.Ascii;

/// Finds the entry of an exhibit list that a conversion left in the line of the one before: "…
/// Results.”104 Cover Page …".
final class ExhibitGlue {

    private ExhibitGlue() {}

    /// Where in the line of a description another, later exhibit number stands behind the end of a
    /// sentence or bracket, or 0.
    ///
    /// @param number receives what was found
    /// @param than the number of the description's own exhibit
    /// @param loose whether no sentence has to end before it: in lists that stand in the line of
    ///   their heading
    static int next(
            String text, ExhibitNumber number, String than, int from, int to, boolean loose) {
        for (int i = from + 8; i + 1 < to; i++) {
            if (!Ascii.digit(text.charAt(i)) || Ascii.digit(text.charAt(i - 1))) {
                continue;
            }
            int before = i - 1;
            while (before > from && text.charAt(before) <= ' ') {
                before--;
            }
            char c = text.charAt(before);
            boolean ended =
                    c == ')'
                            || c == '.' && !name(text, before)
                            || c == '\u201d'
                            || c == '"'
                            || c == '*';
            if ((ended || loose && before < i - 1 && !reference(text, before))
                    && number.read(text, i, to)
                    && number.start == i
                    && later(text, number, than)
                    && capital(text, number, to)
                    && (c != '.' || before < i - 1 || text.startsWith("104", i))) {
                return i;
            }
        }
        return 0;
    }

    /// Whether a point ends the short form of a word that takes a number: "Ex.", "Exhibit No.".
    private static boolean name(String text, int point) {
        return text.startsWith("Ex", point - 2)
                || text.startsWith("Exh", point - 3)
                || point > 2
                        && text.startsWith("No", point - 2)
                        && !Ascii.letter(text.charAt(point - 3));
    }

    /// Whether a word that takes a number ends at a position.
    private static boolean reference(String text, int last) {
        int word = last + 1;
        while (word > 0 && Ascii.letterOrDigit(text.charAt(word - 1))) {
            word--;
        }
        return switch (text.substring(word, last + 1)) {
            case "Exhibit",
                    "Exhibits",
                    "Section",
                    "Item",
                    "Rule",
                    "No",
                    "and",
                    "to",
                    "Form",
                    "of",
                    "the",
                    "Article",
                    "in",
                    "through",
                    "at" ->
                    true;
            default -> false;
        };
    }

    /// Whether the number just read is one of a later exhibit, not a plain integer but 104.
    private static boolean later(String text, ExhibitNumber number, String than) {
        if (number.bare && !text.startsWith("104", number.start)) {
            return false;
        }
        return ExhibitNumber.order(text.substring(number.start, number.end))
                > ExhibitNumber.order(than);
    }

    /// Whether the number just read is followed by a capital, in its line or the next.
    private static boolean capital(String text, ExhibitNumber number, int to) {
        int at = number.rest;
        if (at >= to) {
            at = to + 1;
        }
        return at < text.length() && Ascii.upper(text.charAt(at));
    }
}
