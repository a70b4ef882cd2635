package dev.octavo.form;

import dev.octavo.page.WordTable;

/// Tells whether a text ends like the name of a company: `Inc.`, `L.P.`, `plc`.
///
/// Names of companies stand one below the other where several registrants report or sign together,
/// and so do the pieces of one long name; only whole names end in a legal form.
final class LegalForms {

    private static final WordTable FORMS =
            new WordTable()
                    .put(
                            1,
                            "inc incorporated corp corporation co company llc lp llp ltd limited plc na trust ag sa nv bv partnership"
                                    + " association");

    private LegalForms() {}

    /// Whether the last word between two positions is a legal form and other words stand before it.
    /// Full stops do not count (`L.L.C.`), nor does a comma behind it; "a Nevada corporation" is no
    /// name.
    static boolean ends(String text, int a, int z) {
        if (Scan.at(text, a, "a ") || Scan.at(text, a, "an ")) {
            return false;
        }
        int end = z;
        while (end > a && !CoverWords.letter(text.charAt(end - 1)) && text.charAt(end - 1) != ')') {
            end--;
        }
        int start = end;
        while (start > a
                && (CoverWords.letter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        if (start <= a + 1 || end == start) {
            return false;
        }
        if (text.indexOf('.', start, end) < 0) {
            return FORMS.has(text, start, end);
        }
        String plain = text.substring(start, end).replace(".", "");
        return FORMS.has(plain, 0, plain.length());
    }
}
