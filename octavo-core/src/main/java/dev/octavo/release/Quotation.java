package dev.octavo.release;

import java.util.ArrayList;
import java.util.List;

/// Finds what stands between quotation marks in a paragraph.
///
/// Marks are curly, straight, or typed as pairs of accents and apostrophes, and converters mix
/// them; so whether a mark opens or closes is told by what stands around it: it opens behind a
/// blank, a bracket or a dash, and closes before one. Inner quotes nest. A paragraph may end within
/// a quote that goes on in the next one, and may have lost its first mark.
final class Quotation {

    private Quotation() {}

    /// A quoted run: the words from `start` to before `end`; the marks with them from `from` to
    /// before `to`.
    record Run(int start, int end, int from, int to) {

        boolean atLeast(String text, int words) {
            int n = 1;
            for (int i = start; i < end && n < words; i++) {
                n += text.charAt(i) == ' ' ? 1 : 0;
            }
            return n >= words;
        }
    }

    /// Whether a text has any mark.
    static boolean any(String text) {
        return text.indexOf('"') >= 0
                || text.indexOf('\u201c') >= 0
                || text.indexOf('\u201d') >= 0
                || text.contains("''")
                || text.contains("``")
                || text.indexOf('\u0093') >= 0
                || text.contains("\u2018\u2018")
                || text.contains("\u2019\u2019");
    }

    /// The outer quoted runs of a paragraph.
    static List<Run> runs(String text) {
        List<Run> out = new ArrayList<>();
        int depth = 0;
        int start = 0;
        int from = 0;
        for (int i = 0; i < text.length(); ) {
            int width = mark(text, i);
            if (width == 0) {
                i++;
                continue;
            }
            boolean opens = opens(text, i, width);
            if (opens) {
                if (depth == 0) {
                    start = i + width;
                    from = i;
                }
                depth = Math.min(depth + 1, 2);
            } else if (depth > 0) {
                depth--;
                if (depth == 0) {
                    out.add(new Run(start, i, from, i + width));
                }
            } else if (out.isEmpty() && i > 20 && closes(text, i, width)) {
                out.add(new Run(0, i, 0, i + width));
            }
            i += width;
        }
        if (depth > 0 && start < text.length()) {
            out.add(new Run(start, text.length(), from, text.length()));
        }
        return out;
    }

    /// Whether a mark that nothing opened closes words all the same: a comma or stop is beside it.
    private static boolean closes(String text, int i, int width) {
        return ",.?!".indexOf(text.charAt(i - 1)) >= 0
                || i + width < text.length() && text.charAt(i + width) == ',';
    }

    /// How many characters the mark at a position has; 0 for none.
    private static int mark(String text, int i) {
        char c = text.charAt(i);
        if (c == '"'
                || c == '\u201c'
                || c == '\u201d'
                || c == '\u201e'
                || c == '\u0093'
                || c == '\u0094') {
            return 1;
        }
        boolean single = c == '\'' || c == '`' || c == '\u2018' || c == '\u2019';
        return single && i + 1 < text.length() && text.charAt(i + 1) == c ? 2 : 0;
    }

    private static boolean opens(String text, int i, int width) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char behind = i + width >= text.length() ? ' ' : text.charAt(i + width);
        boolean spaceBefore =
                before == ' '
                        || before == '('
                        || before == '['
                        || before == '\u2014'
                        || before == '\u2013'
                        || before == '-'
                        || before == '/';
        boolean spaceBehind = behind == ' ' || ",.;:!?)]-\u2014\u2013".indexOf(behind) >= 0;
        if (spaceBefore != spaceBehind) {
            return spaceBefore;
        }
        char c = text.charAt(i);
        return c == '\u201c'
                || c == '`'
                || c == '\u2018'
                || c == '\u0093'
                || (c == '"' && !spaceBehind && Shape.upper(behind));
    }
}
