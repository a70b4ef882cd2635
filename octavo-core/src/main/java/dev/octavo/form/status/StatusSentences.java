package dev.octavo.form.status;

import dev.octavo.form.line.ExhibitNumber;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;
import dev.octavo.page.Passage;
import dev.octavo.page.Scan;
import dev.octavo.page.Sentences;

/// Finds the sentences of a page that may say of items or exhibits that they are filed or
/// furnished: those with a [cue][StatusCue], each taken out of its paragraph or table row.
final class StatusSentences {

    /// Longest sentence read, in characters.
    private static final int FAR = 4000;

    /// How the legend of a numbered footnote mark goes on.
    private static final String[] OF_MARKED = {
        "this exhibit", "these exhibits", "such exhibit", "filed", "furnished"
    };

    private final Page page;

    /// Whether the list of exhibits says something of any; then a numbered mark may stand in it.
    private final boolean listed;

    StatusSentences(Page page, boolean listed) {
        this.page = page;
        this.listed = listed;
    }

    /// Takes a sentence that holds a cue.
    interface Taker {

        /// @param from first position of the sentence in the passage, and `to` the one behind it
        /// @param footnote whether it is the legend of a footnote mark, and speaks of what is
        ///   marked
        void take(Passage passage, int from, int to, boolean footnote);
    }

    /// Hands out the sentences of one part of the page, not beyond position `limit`. Only the
    /// paragraphs that hold a cue are looked at.
    ///
    /// @param first the part's first line, read from position `start` on
    /// @param behind the line behind its last
    /// @param beforeItems whether it is the note before the items
    void read(int first, int start, int behind, int limit, boolean beforeItems, Taker taker) {
        if (first >= behind) {
            return;
        }
        int to = Math.min(limit, page.end(behind - 1));
        int at = Math.max(start, page.start(first));
        while (at < to) {
            int cue = CueScan.next(page.characters(), at, to, beforeItems);
            if (cue < 0) {
                return;
            }
            int line = page.lineAt(cue);
            if (line >= behind) {
                return;
            }
            if (cue < page.start(line)) {
                at = page.start(line);
                continue;
            }
            int top = block(line, first, -1);
            int bottom = block(line, behind - 1, 1);
            at =
                    paragraph(
                            top,
                            Math.max(at, page.start(top)),
                            bottom,
                            cue,
                            footnote(top, first),
                            taker);
        }
    }

    /// Hands out the sentence of a cue that stands in a paragraph, and gives the position behind
    /// it.
    private int paragraph(int top, int from, int bottom, int cue, boolean footnote, Taker taker) {
        int begin = Math.max(from, cue - FAR);
        int end = Math.min(cue + 2 * FAR, page.end(bottom));
        Passage passage =
                Passage.of(
                        page,
                        page.lineAt(begin),
                        begin,
                        Math.min(bottom, page.lineAt(Math.min(cue + FAR, end))) + 1,
                        end);
        char[] text = passage.text().toCharArray();
        int position = passage.position(cue);
        int a = Sentences.sentenceStart(text, position);
        int z = Sentences.sentenceEnd(text, position);
        if (z - a <= FAR) {
            taker.take(passage, a, z, footnote);
        }
        return Math.max(cue + 5, passage.pagePosition(Math.max(z - 1, position)) + 1);
    }

    /// The first or last line (`step` -1 or 1) of the paragraph or table row around a line; not
    /// beyond `limit`. In running text outside of tables a page break may divide a paragraph, so
    /// only lists and tables bound a sentence.
    private int block(int line, int limit, int step) {
        int at = line;
        boolean table = page.row(line) >= 0;
        for (int k = 0; k < 60 && at != limit; k++) {
            int next = at + step;
            boolean same =
                    table
                            ? page.row(next) == page.row(line)
                                    && !ended(Math.min(at, next), Math.max(at, next))
                            : !page.startsParagraph(Math.max(at, next))
                                    || unfinished(Math.min(at, next), Math.max(at, next));
            if (!same || (!table && page.row(next) >= 0)) {
                break;
            }
            at = next;
        }
        return at;
    }

    /// Whether a paragraph of a cell ends with its sentence, as where the whole page is one cell.
    private boolean ended(int line, int next) {
        return page.cell(line) == page.cell(next)
                && page.startsParagraph(next)
                && page.text().charAt(page.end(line) - 1) == '.';
    }

    /// Whether a paragraph ends in the middle of a sentence that the next one continues; a heading
    /// does not.
    private boolean unfinished(int line, int next) {
        char c = page.text().charAt(page.end(line) - 1);
        boolean open = Ascii.letterOrDigit(c) || c == ',' || c == '(';
        return open
                && (page.end(line) - page.start(line) > 70
                        || Ascii.lower(page.text().charAt(page.start(next))));
    }

    /// Whether a block of lines is the legend of a footnote mark, which speaks of what is marked.
    private boolean footnote(int line, int first) {
        char c = page.text().charAt(page.start(line));
        boolean cell =
                line > first
                        && page.row(line) >= 0
                        && page.row(line - 1) == page.row(line)
                        && page.end(line - 1) - page.start(line - 1) < 5;
        boolean counted = listed && c == '(' && counted(line);
        return ExhibitNumber.mark(c)
                || counted
                || (cell && ExhibitNumber.mark(page.text().charAt(page.start(line - 1))));
    }

    /// Whether a line is the legend of a mark that is a number: "(1) Furnished herewith".
    private boolean counted(int line) {
        String text = page.text();
        int i = page.start(line) + 1;
        if (i + 2 >= page.end(line) || !Ascii.digit(text.charAt(i)) || text.charAt(i + 1) != ')') {
            return false;
        }
        i += 2;
        while (i < page.end(line) && text.charAt(i) <= ' ') {
            i++;
        }
        for (String words : OF_MARKED) {
            if (Scan.at(text, i, words)) {
                return true;
            }
        }
        return false;
    }
}
