package dev.octavo.biopharma.sentence;

import dev.octavo.page.Page;

/// Where the paragraphs of a page end for those who read them for events.
///
/// The page says where its paragraphs begin. Beyond that, one whose sentence goes on in the next is
/// taken together with it, and the entries of a list and the headings of a plain text are apart.
final class ParagraphEnds {

    private ParagraphEnds() {}

    /// The line behind the paragraph that begins at a line.
    ///
    /// @param behind the line behind the text
    static int behind(Page page, int line, int behind) {
        int end = line + 1;
        while (end < behind
                && !page.startsParagraph(end)
                && page.row(end) == page.row(line)
                && !listed(page, line, end)
                && !unwrapped(page, end)) {
            end++;
        }
        while (end < behind && goesOn(page, line, end)) {
            end++;
            while (end < behind
                    && !page.startsParagraph(end)
                    && !listed(page, line, end)
                    && !unwrapped(page, end)) {
                end++;
            }
        }
        return end;
    }

    /// Whether a line of plain text is a paragraph of its own, in a text whose lines are not broken
    /// at a width: a heading stands above a line that is longer than any such, or such a line is at
    /// its end.
    private static boolean unwrapped(Page page, int line) {
        if (!page.preformatted(line)) {
            return false;
        }
        int before = page.end(line - 1) - page.start(line - 1);
        int length = page.end(line) - page.start(line);
        if (before <= WIDEST && length <= WIDEST) {
            return false;
        }
        String text = page.text();
        if (!Character.isUpperCase(text.charAt(page.start(line)))) {
            return false;
        }
        char last = text.charAt(page.end(line - 1) - 1);
        // a comma stands in a line that breaks off within its sentence, and in few headings
        return before > WIDEST
                ? SENTENCE_ENDS.indexOf(last) >= 0
                : text.lastIndexOf(',', page.end(line - 1)) < page.start(line - 1);
    }

    /// No plain text is broken at more columns.
    private static final int WIDEST = 160;

    private static final String SENTENCE_ENDS = ".:;!?)\"\u201d";

    /// Whether a line of plain text begins the next entry of a list: it has a bullet, as the first
    /// line of the paragraph has, or behind a line that is at its end.
    private static boolean listed(Page page, int first, int line) {
        if (!bullet(page, line)) {
            return false;
        }
        char last = page.text().charAt(page.end(line - 1) - 1);
        return sure(page, line) || last == ':' || last == ';' || last == '.' || bullet(page, first);
    }

    /// Whether a line begins with a sign that is nothing but a bullet, or with the letter o as one.
    private static boolean sure(Page page, int line) {
        String text = page.text();
        int i = page.start(line);
        while (i < page.end(line) && text.charAt(i) <= ' ') {
            i++;
        }
        return "*\u2022\u25aa\u25cf\u25a0o".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean bullet(Page page, int line) {
        String text = page.text();
        int i = page.start(line);
        int end = page.end(line);
        while (i < end && text.charAt(i) <= ' ') {
            i++;
        }
        if (i + 2 >= end || text.charAt(i + 1) != ' ') {
            return false;
        }
        return BULLETS.indexOf(text.charAt(i)) >= 0
                || text.charAt(i) == 'o' && Character.isUpperCase(text.charAt(i + 2));
    }

    /// Whether a line begins with the letter o as a bullet, and then a sum.
    private static boolean sumWithBullet(Page page, int line) {
        String text = page.text();
        int i = page.start(line);
        if (text.charAt(i) != 'o') {
            return false;
        }
        do {
            i++;
        } while (i < page.end(line) && text.charAt(i) == ' ');
        return i < page.end(line) && CURRENCIES.indexOf(text.charAt(i)) >= 0;
    }

    private static final String CURRENCIES = "$\u20ac\u00a3\u00a5";

    private static final String BULLETS = "-*\u2022\u00b7\u2013\u2014\u25aa\u25cf\u25e6\u25a0";

    /// Whether a paragraph goes on in the next: it has no end, and the next begins with a small
    /// letter.
    private static boolean goesOn(Page page, int first, int next) {
        if (page.table(next) >= 0 || page.table(first) >= 0) {
            return false;
        }
        char c = page.text().charAt(page.start(next));
        int end = page.end(next - 1);
        char last = page.text().charAt(end - 1);
        return c >= 'a'
                && c <= 'z'
                && !sumWithBullet(page, next)
                && !bullet(page, next)
                && last != '.'
                && last != ':'
                && last != ';'
                && page.end(next) - page.start(next) > 3
                && end - page.start(next - 1) > 20;
    }
}
