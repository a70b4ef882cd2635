package dev.octavo.release;

import dev.octavo.page.Page;
import dev.octavo.page.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A paragraph as a reader sees it: its lines, without what the page break put between them.
///
/// Markup and blank lines do not tell paragraphs everywhere: wire copy is printed with a blank line
/// after each line, old releases begin a paragraph with an indent only, page breaks and converters
/// cut sentences in two. So the lines are put together by these rules:
///
/// * markup, or a blank line in plain text, begins a paragraph, unless the sentence before is open
///   and the line begins small;
/// * in plain text a deeper indent behind a complete sentence begins one too;
/// * where nearly every line follows a blank line, only an indent, a bullet or a short line before
///   begins one;
/// * a line of furniture (rule, page number, "-more-") is part of none.
///
/// @param lines the lines, rising, at least one
/// @param text the running text with its way back
record Block(int[] lines, Passage text) {

    int first() {
        return lines[0];
    }

    int behind() {
        return lines[lines.length - 1] + 1;
    }

    String string() {
        return text.text();
    }

    /// Some lines of this paragraph, from one to before another, counted from its first.
    Block part(Page page, int from, int to) {
        int[] some = Arrays.copyOfRange(lines, from, to);
        return new Block(some, Passage.of(page, some));
    }

    /// The paragraphs in the lines `first` to before `behind`.
    static List<Block> all(Page page, int first, int behind) {
        Layout layout = Layout.of(page, first, behind);
        List<Block> out = new ArrayList<>();
        int[] open = new int[16];
        int n = 0;
        boolean gap = false;
        for (int line = first; line < behind; line++) {
            if (Shape.furniture(page, line)) {
                gap = true;
                continue;
            }
            if (n > 0
                    && !(gap || page.startsPage(line)
                            ? runsOn(page, open[n - 1], line)
                            : continues(page, open, n, line, layout))) {
                out.add(close(page, open, n));
                n = 0;
            }
            if (n == open.length) {
                open = Arrays.copyOf(open, 2 * n);
            }
            open[n++] = line;
            gap = false;
        }
        if (n > 0) {
            out.add(close(page, open, n));
        }
        return out;
    }

    private static Block close(Page page, int[] open, int n) {
        int[] lines = Arrays.copyOf(open, n);
        return new Block(lines, Passage.of(page, lines));
    }

    /// Whether a line goes on with the block in hand.
    private static boolean continues(Page page, int[] open, int n, int line, Layout layout) {
        int before = open[n - 1];
        if (page.table(line) != page.table(before)
                || page.row(line) != page.row(before)
                || page.cell(line) != page.cell(before)
                || page.listItem(line)) {
            return false;
        }
        if (!page.preformatted(line)) {
            return !page.startsParagraph(line)
                    || (page.row(line) < 0 && runsOn(page, before, line));
        }
        String text = page.text(line);
        if (Shape.bullet(text) || text.startsWith("/") || label(text)) {
            return false;
        }
        int deeper = page.indent(line) - page.indent(before);
        boolean hanging = Shape.bullet(page.text(open[0])) && (n == 1 ? deeper <= 6 : deeper == 0);
        if (!page.startsParagraph(line)) {
            boolean indented = deeper >= 2 || page.indent(line) >= layout.base() + 3;
            return hanging
                    || !indented
                    || page.centred(before)
                    || !Shape.complete(page.text(before));
        }
        if (layout.doubled() && page.end(before) - page.start(before) >= 45) {
            return hanging || (deeper < 2 && page.indent(line) <= layout.base() + 1);
        }
        return !layout.doubled() && runsOn(page, before, line);
    }

    /// Whether the sentence of a line goes on in another.
    private static boolean runsOn(Page page, int before, int line) {
        if (page.row(line) != page.row(before)) {
            return false;
        }
        char c = page.text().charAt(page.start(line));
        if (!Shape.lower(c) || page.end(before) - page.start(before) < 40) {
            return false;
        }
        return !Shape.bullet(page.text(line)) && !Shape.complete(page.text(before));
    }

    private static boolean label(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < 40 && Shape.beginsWith(text, Wording.CONTACT_LABELS);
    }

    /// How plain text is set.
    ///
    /// @param base the least indent of full lines
    /// @param doubled whether each line is followed by a blank one
    private record Layout(int base, boolean doubled) {

        static Layout of(Page page, int first, int behind) {
            int full = 0;
            int apart = 0;
            int base = Integer.MAX_VALUE - 8;
            boolean wide = false;
            for (int line = first; line < behind && full < 60; line++) {
                int length = page.end(line) - page.start(line);
                if (length <= 50 || !page.preformatted(line) || page.row(line) >= 0) {
                    continue;
                }
                wide |= length > 110;
                base = Math.min(base, page.indent(line));
                full++;
                apart += page.startsParagraph(line) ? 1 : 0;
            }
            return new Layout(base, !wide && full >= 10 && 10 * apart >= 8 * full);
        }
    }
}
