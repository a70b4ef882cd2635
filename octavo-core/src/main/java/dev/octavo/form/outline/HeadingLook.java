package dev.octavo.form.outline;

import dev.octavo.page.Page;
import dev.octavo.page.Scan;
import java.util.List;
import java.util.Locale;

/// What the words of a possible heading look like: set off by style, by marks, as a line of their
/// own; like a title, a reference, the text of an item.
final class HeadingLook {

    static final int LONGEST_CAPTION = 320;
    private static final List<String> REFERENCE =
            List.of(
                    "of",
                    "above",
                    "below",
                    "hereof",
                    "herein",
                    "and",
                    "or",
                    "is",
                    "are",
                    "was",
                    "were",
                    "in",
                    "to",
                    "shall",
                    "will",
                    "hereby",
                    "hereto",
                    "has",
                    "have",
                    "which",
                    "that",
                    "with",
                    "under",
                    "on",
                    "as",
                    "by",
                    "this",
                    "thereof",
                    "may",
                    "does",
                    "contained",
                    "for",
                    "from",
                    "not");

    private final HeadingWindow w;
    private final Page page;
    private final int line;

    HeadingLook(HeadingWindow window) {
        this.w = window;
        this.page = window.page;
        this.line = window.firstLine;
    }

    /// What may stand between number and caption: blanks, full stop, colon, dashes. Stays in the
    /// line.
    int separators(int from) {
        int i = from;
        while (i < w.length()
                && (w.at(i) <= ' ' && w.at(i) != '\n'
                        || ".,:;-–—|*_•·)]\"“”".indexOf(w.at(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /// Whether a remark in brackets takes the rest of a line; "(a)" is none.
    boolean bracketed(int from, int lineEnd) {
        int end = lineEnd;
        while (end > from && (w.at(end - 1) <= ' ' || w.at(end - 1) == '.')) {
            end--;
        }
        return w.at(from) == '('
                && end - from > 6
                && end - from <= LONGEST_CAPTION
                && w.at(end - 1) == ')'
                && !w.has(')', from, end - 1);
    }

    /// Whether "Not applicable" or "None" stands at an offset: that is the text of an item, not its
    /// caption.
    boolean nothing(int at) {
        return starts(at, "not applicable")
                || starts(at, "none")
                || starts(at, "n/a")
                || starts(at, "inapplicable")
                || starts(at, "not required");
    }

    private boolean starts(int at, String words) {
        return Scan.at(w.characters, at, words) && !Character.isLetter(w.at(at + words.length()));
    }

    boolean reference(int at) {
        int end = at;
        while (Character.isLetter(w.at(end))) {
            end++;
        }
        return end > at
                && Character.isLowerCase(w.at(at))
                && REFERENCE.contains(w.text(at, end).toLowerCase(Locale.ROOT));
    }

    boolean dash(int at) {
        char c = w.at(at);
        return c == '-' || c == '–' || c == '—' || c == '|';
    }

    int afterMarks(int from, int lineEnd) {
        int i = from;
        while (i < lineEnd && (w.at(i) <= ' ' || "-–—.:;|*,".indexOf(w.at(i)) >= 0)) {
            i++;
        }
        return i >= lineEnd ? lineEnd + 1 : i;
    }

    boolean emphasised(int position) {
        return (page.style(position) & (Page.BOLD | Page.UNDERLINE | Page.ITALIC)) != 0
                || page.heading(line);
    }

    /// Position at which the emphasis of a character ends; 0 when it has none.
    int styleEnd(int position) {
        int bits = page.style(position);
        int bit =
                (bits & Page.UNDERLINE) != 0
                        ? Page.UNDERLINE
                        : (bits & Page.BOLD) != 0 ? Page.BOLD : bits & Page.ITALIC;
        return bit == 0 ? 0 : page.styledUntil(position, bit);
    }

    boolean wholeLineStyled(int of) {
        return page.heading(of)
                || page.styledUntil(page.start(of), Page.BOLD) == page.end(of)
                || page.styledUntil(page.start(of), Page.UNDERLINE) == page.end(of)
                || page.styledUntil(page.start(of), Page.ITALIC) == page.end(of);
    }

    /// Whether a line is a paragraph by itself and short.
    boolean shortLine(int start) {
        int of = w.line(start);
        return w.lineEnd(start) - start <= 120
                && (of + 1 >= page.lines() || page.startsParagraph(of + 1));
    }

    boolean wholeParagraph(int start) {
        int of = w.line(start);
        return page.startsParagraph(line)
                && (of + 1 >= page.lines() || page.startsParagraph(of + 1))
                && w.at(w.lineEnd(start) - 1) != '.';
    }

    /// Whether words read like a title: all longer ones begin with a capital.
    ///
    /// @param loose whether one small exception is allowed
    boolean titled(int from, int to, boolean loose) {
        int words = 0;
        int small = 0;
        int i = from;
        while (i < to) {
            char c = w.at(i);
            if (!Character.isLetterOrDigit(c)) {
                i++;
                continue;
            }
            int begin = i;
            while (i < to
                    && (Character.isLetterOrDigit(w.at(i)) || w.at(i) == '’' || w.at(i) == '\'')) {
                i++;
            }
            words++;
            if (Character.isLowerCase(c)
                    && i - begin >= 4
                    && !starts(begin, "with")
                    && !starts(begin, "from")
                    && !starts(begin, "under")) {
                small++;
            }
        }
        return words > 0 && small <= (loose ? 1 + words / 4 : 0);
    }

    boolean pageNumber(int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = w.at(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c > ' ' && c != '.' && c != '-' && c != '…') {
                return false;
            }
        }
        return digits > 0 && digits <= 3;
    }
}
