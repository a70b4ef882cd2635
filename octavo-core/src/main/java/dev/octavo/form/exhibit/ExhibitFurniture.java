package dev.octavo.form.exhibit;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.form.line.ExhibitNumber;
import dev.octavo.form.line.Wording;
import dev.octavo.form.outline.Furniture;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;

/// What stands in and around an exhibit list without being part of it: page numbers, column
/// headings, status remarks behind a description.
final class ExhibitFurniture {

    private ExhibitFurniture() {}

    /// Whether a line is a page number or a running title.
    static boolean is(Page page, int line, int from, int to) {
        String text = page.text();
        if (to - from <= 14 && pageNumber(text, from, to)) {
            return true;
        }
        return to - from < 24
                && text.regionMatches(true, from, "table of contents", 0, 17)
                && page.row(line) < 0;
    }

    /// "4", "- 4 -", "Page 4", "E-4", "4 of 6".
    static boolean pageNumber(String text, int from, int to) {
        int i = from;
        if (text.regionMatches(true, i, "page", 0, 4)) {
            i += 4;
        }
        boolean digits = false;
        for (; i < to; i++) {
            char c = text.charAt(i);
            if (Ascii.digit(c)) {
                digits = true;
            } else if (c > ' '
                    && c != '-'
                    && c != '\u2013'
                    && c != '\u2014'
                    && c != '('
                    && c != ')') {
                boolean of = c == 'o' && i + 1 < to && text.charAt(i + 1) == 'f';
                boolean letter =
                        !digits
                                && (c == 'E' || c == 'A' || c == 'F')
                                && i + 1 < to
                                && text.charAt(i + 1) == '-';
                if (!of && !letter) {
                    return false;
                }
                i += of ? 1 : 0;
            }
        }
        return digits && to - from < 14;
    }

    /// Whether the first letter of a text is one that a status remark begins with.
    static boolean mayRemark(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Ascii.letterOrDigit(c)) {
                return "fpibt".indexOf(c | 32) >= 0;
            }
        }
        return false;
    }

    /// Whether folded words are nothing but a status remark.
    static boolean remark(String folded) {
        if (folded.length() > 90 || folded.isEmpty()) {
            return false;
        }
        String words = folded.startsWith("being ") ? folded.substring(6) : folded;
        words = words.startsWith("this exhibit is ") ? words.substring(16) : words;
        return words.equals("filed")
                || words.equals("furnished")
                || words.startsWith("filed ")
                || words.startsWith("furnished ")
                || words.startsWith("previously filed")
                || words.startsWith("incorporated by reference")
                || words.startsWith("incorporated herein by reference");
    }

    /// Takes marks and a bracketed status remark off the end of a description.
    static void tidy(Page page, ExhibitEntry entry) {
        if (!entry.described()) {
            return;
        }
        String text = page.text();
        int[] piece = entry.pieces.getLast();
        piece[1] = marks(text, piece, entry);
        piece[1] = gluedPage(text, piece);
        piece[1] = Furniture.runningTitle(text, piece[0], piece[1]);
        int z = piece[1];
        if (z > piece[0] + 1 && text.charAt(z - 1) == '.' && text.charAt(z - 2) == ')') {
            z--;
        }
        if (z > piece[0] && (text.charAt(z - 1) == ')' || text.charAt(z - 1) == ']')) {
            char bracket = text.charAt(z - 1) == ')' ? '(' : '[';
            int open = z - 2;
            while (open > piece[0] && open > z - 90 && text.charAt(open) != bracket) {
                open--;
            }
            if (open > piece[0] && text.charAt(open) == bracket) {
                String inside = text.substring(open + 1, z - 1);
                String folded = Wording.fold(inside);
                if (remark(folded) && !folded.startsWith("incorp") && !folded.startsWith("prev")) {
                    Span at = page.span(open + 1, z - 1);
                    Wording.ofList(inside).ifPresent(w -> entry.status = Fact.of(w, at));
                    piece[1] = open;
                    piece[1] = marks(text, piece, entry);
                }
            }
        }
        remarkBehindComma(page, entry, piece);
    }

    /// Takes a status remark behind the last comma or dash off: "Consent of Doe LLP, filed
    /// herewith."
    private static void remarkBehindComma(Page page, ExhibitEntry entry, int[] piece) {
        String text = page.text();
        int at = piece[1] - 1;
        while (at > piece[0] && at > piece[1] - 40 && !parts(text.charAt(at))) {
            at--;
        }
        if (at <= piece[0] || !parts(text.charAt(at))) {
            return;
        }
        String folded = Wording.fold(text.substring(at + 1, piece[1]));
        if (folded.startsWith("filed herewith") || folded.startsWith("furnished herewith")) {
            Span span = page.span(at + 1, piece[1]);
            Wording.ofList(folded).ifPresent(w -> entry.status = Fact.of(w, span));
            piece[1] = at;
        }
    }

    private static boolean parts(char c) {
        return c == ',' || c == ';' || c == '-' || c == '\u2013' || c == '\u2014';
    }

    /// Takes off a page number that a converter glued to the closing bracket of a description.
    private static int gluedPage(String text, int[] piece) {
        int z = piece[1];
        if (z - 3 > piece[0] && Ascii.digit(text.charAt(z - 1))) {
            char before = text.charAt(z - 2);
            if (before == ')'
                    || (before == '.'
                            && (text.charAt(z - 3) == ')' || Ascii.letter(text.charAt(z - 3))))) {
                return z - 1;
            }
        }
        return z;
    }

    private static int marks(String text, int[] piece, ExhibitEntry entry) {
        int z = piece[1];
        while (z > piece[0]
                && (text.charAt(z - 1) <= ' ' || ExhibitNumber.mark(text.charAt(z - 1)))) {
            if (text.charAt(z - 1) > ' ') {
                entry.marks =
                        entry.marks.length() < 8 ? text.charAt(z - 1) + entry.marks : entry.marks;
            }
            z--;
        }
        while (z - 3 > piece[0]
                && text.charAt(z - 1) == ')'
                && Ascii.digit(text.charAt(z - 2))
                && text.charAt(z - 3) == '(') {
            entry.marks = entry.marks + text.charAt(z - 2);
            z -= 3;
        }
        return z;
    }
}
