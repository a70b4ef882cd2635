package dev.octavo.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Collects the characters, lines and runs of a page while it is read.
///
/// A thread uses one again and again, because fresh arrays for each page cost more (memory that is
/// in no cache) than what is written into them; [Page] copies what it keeps.
///
/// Characters come with the bytes they were read from. A run is a stretch in which each character
/// is one byte and the bytes follow one another, so that a page of plain words needs few of them; a
/// character from several bytes (an entity, UTF-8) is a run of its own that also keeps its width.
final class PageBuilder {

    /// Free characters that a run of plain text finds at least.
    private static final int ROOM = 256;

    /// A builder with more room than this is not kept for the next page.
    private static final int KEPT = 1 << 20;

    private static final ThreadLocal<PageBuilder> OF_THREAD =
            ThreadLocal.withInitial(PageBuilder::new);

    int document;
    boolean html;
    int from;
    int to;
    char[] chars = new char[1 << 13];
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
    final KnownTags known = new KnownTags();
    private int nextByte = -1;

    private PageBuilder() {}

    /// An empty builder, which must be [given back][#done()].
    static PageBuilder of(int document, boolean html, int from, int to) {
        PageBuilder b = OF_THREAD.get();
        b.document = document;
        b.html = html;
        b.from = from;
        b.to = to;
        b.length = 0;
        b.lines = 0;
        b.runs = 0;
        b.styles = 0;
        b.tags.clear();
        b.links.clear();
        b.nextByte = -1;
        return b;
    }

    void done() {
        if (chars.length > KEPT || runAt.length > KEPT || starts.length > KEPT) {
            OF_THREAD.remove();
        }
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
        int i = eights(bytes, at, end, out, shift, plain, blanks);
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

    /// Copies plain characters and single blanks between them, eight at a time, up to the first
    /// that is neither or to where eight are no longer left. What it takes never ends in a blank.
    private static int eights(
            byte[] bytes, int at, int end, char[] out, int shift, boolean[] plain, boolean blanks) {
        int i = at;
        for (int last = end - 8; i <= last; ) {
            long v = Swar.eight(bytes, i);
            if (blanks) {
                v ^= (Swar.equals(v, '\n') >>> 7) * ('\n' ^ ' ');
            }
            long blank = Swar.equals(v, ' ');
            long odd =
                    Swar.HIGH & (v | v + Swar.ONES)
                            | Swar.below(v, ' ')
                            | Swar.equal(v, '<')
                            | Swar.equal(v, '&')
                            | blank & blank >>> 8;
            if (!plain['#']) {
                odd |= marks(v);
            }
            int to = shift + i;
            out[to] = (char) (v & 0xff);
            out[to + 1] = (char) (v >>> 8 & 0xff);
            out[to + 2] = (char) (v >>> 16 & 0xff);
            out[to + 3] = (char) (v >>> 24 & 0xff);
            out[to + 4] = (char) (v >>> 32 & 0xff);
            out[to + 5] = (char) (v >>> 40 & 0xff);
            out[to + 6] = (char) (v >>> 48 & 0xff);
            out[to + 7] = (char) (v >>> 56 & 0xff);
            int taken = Swar.first(odd);
            i += taken - (taken > 0 ? (int) (blank >>> 8 * taken - 1) & 1 : 0);
            if (odd != 0) {
                return i;
            }
        }
        return i;
    }

    /// Marks what may be a mark of converted text among eight bytes.
    private static long marks(long eight) {
        return Swar.equal(eight, '*') | Swar.equal(eight, '#') | Swar.equal(eight, '\\');
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
