package dev.octavo.form.outline;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.page.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The few lines in which a heading may stand, as one text with `\n` between lines, and the way
/// back to the page.
///
/// It is cut after [#LINES] lines or [#LENGTH] characters, which bounds the work on one heading.
final class HeadingWindow {

    private static final int LINES = 16;
    private static final int LENGTH = 700;

    final Page page;
    final int firstLine;
    final char[] characters;

    private final int[] offsets = new int[LINES];
    private final int[] positions = new int[LINES];
    private final int lines;

    /// @param position where in the line the window begins
    HeadingWindow(Page page, int line, int position) {
        this(page, line, position, page.lines());
    }

    /// The window up to a position of its first line.
    static HeadingWindow upTo(Page page, int line, int position, int end) {
        return new HeadingWindow(
                page, line, position, Arrays.copyOfRange(page.characters(), position, end));
    }

    private HeadingWindow(Page page, int line, int position, char[] characters) {
        this.page = page;
        this.firstLine = line;
        this.lines = 1;
        this.positions[0] = position;
        this.characters = characters;
    }

    private HeadingWindow(Page page, int line, int position, int behind) {
        this.page = page;
        this.firstLine = line;
        int n = 0;
        int length = 0;
        boolean adjoining = true;
        for (int i = line; i < behind && n < LINES && length + 1 < LENGTH; i++) {
            int from = n == 0 ? position : page.start(i);
            if (n > 0) {
                length++;
                adjoining &= from == position + length;
            }
            offsets[n] = length;
            positions[n] = from;
            length += Math.min(page.end(i), from + LENGTH - length) - from;
            n++;
        }
        this.lines = n;
        this.characters =
                adjoining
                        ? Arrays.copyOfRange(page.characters(), position, position + length)
                        : joined(length);
    }

    /// The text of lines that do not all adjoin, because hidden text stands between them.
    private char[] joined(int length) {
        char[] out = new char[length];
        for (int k = 0; k < lines; k++) {
            int end = k + 1 < lines ? offsets[k + 1] - 1 : length;
            System.arraycopy(page.characters(), positions[k], out, offsets[k], end - offsets[k]);
            if (k + 1 < lines) {
                out[end] = '\n';
            }
        }
        return out;
    }

    int length() {
        return characters.length;
    }

    /// Whether a character stands between two offsets.
    boolean has(char c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (characters[i] == c) {
                return true;
            }
        }
        return false;
    }

    String text(int from, int to) {
        return new String(characters, from, to - from);
    }

    char at(int offset) {
        return offset < characters.length ? characters[offset] : '\0';
    }

    /// The line of the page an offset stands in.
    int line(int offset) {
        return firstLine + index(offset);
    }

    /// The position on the page of an offset.
    int position(int offset) {
        int i = index(offset);
        return positions[i] + offset - offsets[i];
    }

    /// Offset behind the last character of the line an offset stands in.
    int lineEnd(int offset) {
        int i = index(offset);
        return i + 1 < lines ? offsets[i + 1] - 1 : characters.length;
    }

    /// The offset of a position in the line `offset` stands in, at most the line's end.
    int offset(int position, int offset) {
        int i = index(offset);
        return Math.min(offsets[i] + position - positions[i], lineEnd(offset));
    }

    private int index(int offset) {
        int i = 0;
        while (i + 1 < lines && offsets[i + 1] <= offset) {
            i++;
        }
        return i;
    }

    /// The text from `a` to before `z` as a fact, with one range a line.
    Fact<String> fact(int a, int z) {
        StringBuilder out = new StringBuilder(z - a);
        List<Span> spans = new ArrayList<>(2);
        for (int i = a; i < z; ) {
            int end = Math.min(lineEnd(i), z);
            Fact<String> part = page.fact(position(i), position(i) + end - i);
            if (part.isPresent()) {
                out.append(out.isEmpty() ? "" : " ").append(part.orElse(""));
                spans.addAll(part.at());
            }
            i = end + 1;
        }
        return spans.isEmpty() ? Fact.none() : Fact.of(out.toString(), spans);
    }

    /// The first offset from `i` on that is no white space.
    int skipBlanks(int i) {
        int at = i;
        while (at < characters.length && characters[at] <= ' ') {
            at++;
        }
        return at;
    }

    /// The first offset from `i` on that is no blank, without leaving the line.
    int skipBlanksInLine(int i) {
        int at = i;
        while (at < characters.length && characters[at] <= ' ' && characters[at] != '\n') {
            at++;
        }
        return at;
    }
}
