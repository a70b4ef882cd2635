package dev.octavo.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Collects the characters, lines and runs of a page while it is read. One is used for one page.
///
/// Characters come with the bytes they were read from. A run is a stretch in which each character
/// is one byte and the bytes follow one another, so that a page of plain words needs few of them; a
/// character from several bytes (an entity, UTF-8) is a run of its own that also keeps its width.
final class PageBuilder {

    /// Free characters that a run of plain text finds at least.
    private static final int ROOM = 256;

    final int document;
    final boolean html;
    final int from;
    final int to;
    char[] chars;
    int length;
    int lines;
    int[] starts = new int[256];
    int[] ends = new int[256];
    int[] indents = new int[256];
    int[] flags = new int[256];
    int[] rows = new int[256];
    int[] cells = new int[256];
    int[] tables = new int[256];
    int runs;
    int[] runAt = new int[512];
    int[] runByte = new int[1024];
    int styles;
    int[] styleAt = new int[128];
    byte[] styleBits = new byte[128];
    final List<Page.Tag> tags = new ArrayList<>();
    final List<Page.Link> links = new ArrayList<>();
    private int nextByte = -1;

    PageBuilder(int document, boolean html, int from, int to) {
        this.document = document;
        this.html = html;
        this.from = from;
        this.to = to;
        this.chars = new char[Math.max(256, html ? (to - from) / 4 : to - from + 16)];
    }

    /// Adds characters that are one byte each, from the given byte on, as long as they are plain,
    /// or single blanks between plain ones where `blanks` says so (line ends among them become
    /// blanks).
    ///
    /// @return offset of the first byte that was not taken
    int putPlain(byte[] bytes, int at, int to, boolean[] plain, boolean blanks) {
        if (at != nextByte) {
            run(at, 0);
        }
        if (chars.length - length < ROOM) {
            grow(ROOM);
        }
        char[] out = chars;
        int shift = length - at;
        int end = Math.min(to, at + out.length - length) - 1;
        int i = at;
        while (i < end) {
            byte b = bytes[i];
            if (plain[b & 0xff]) {
                out[shift + i++] = (char) b;
            } else if ((b == ' ' || b == '\n' && blanks) && plain[bytes[i + 1] & 0xff]) {
                out[shift + i] = ' ';
                out[shift + i + 1] = (char) bytes[i + 1];
                i += 2;
            } else {
                break;
            }
        }
        if (i == end && plain[bytes[i] & 0xff]) {
            out[shift + i] = (char) bytes[i];
            i++;
        }
        length = shift + i;
        nextByte = i;
        return i;
    }

    /// Adds one character read from `width` bytes.
    void put(char c, int at, int width) {
        if (width != 1) {
            run(at, width);
            nextByte = -1;
        } else {
            if (at != nextByte) {
                run(at, 0);
            }
            nextByte = at + 1;
        }
        if (length == chars.length) {
            grow(1);
        }
        chars[length++] = c;
    }

    private void run(int at, int width) {
        if (runs == runAt.length) {
            runAt = Arrays.copyOf(runAt, 2 * runs);
            runByte = Arrays.copyOf(runByte, 4 * runs);
        }
        runAt[runs] = length;
        runByte[2 * runs] = at;
        runByte[2 * runs + 1] = width;
        runs++;
    }

    private void grow(int count) {
        chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + count));
    }

    /// From here on characters have these style bits.
    void style(int bits) {
        if (styles > 0 && styleAt[styles - 1] == length) {
            styleBits[styles - 1] = (byte) bits;
            return;
        }
        if (styles == styleAt.length) {
            styleAt = Arrays.copyOf(styleAt, 2 * styles);
            styleBits = Arrays.copyOf(styleBits, 2 * styles);
        }
        styleAt[styles] = length;
        styleBits[styles] = (byte) bits;
        styles++;
    }

    /// Closes the line that began at `start`, and divides it from the next.
    void line(int start, int end, int indent, int lineFlags, int table, int row, int cell) {
        if (lines == starts.length) {
            growLines();
        }
        starts[lines] = start;
        ends[lines] = end;
        indents[lines] = indent;
        flags[lines] = lineFlags;
        tables[lines] = table;
        rows[lines] = row;
        cells[lines] = cell;
        lines++;
    }

    /// A character that divides, without bytes of its own.
    void divide() {
        if (length == chars.length) {
            grow(1);
        }
        chars[length++] = '\n';
        nextByte = -1;
    }

    private void growLines() {
        int n = 2 * lines;
        starts = Arrays.copyOf(starts, n);
        ends = Arrays.copyOf(ends, n);
        indents = Arrays.copyOf(indents, n);
        flags = Arrays.copyOf(flags, n);
        rows = Arrays.copyOf(rows, n);
        cells = Arrays.copyOf(cells, n);
        tables = Arrays.copyOf(tables, n);
    }

    /// Takes back blanks at the end of the text, down to `start`.
    void trim(int start) {
        while (length > start && chars[length - 1] <= ' ') {
            length--;
        }
        while (runs > 0 && runAt[runs - 1] >= length) {
            runs--;
        }
        while (styles > 1 && styleAt[styles - 1] > length) {
            styles--;
        }
        nextByte = -1;
    }
}
