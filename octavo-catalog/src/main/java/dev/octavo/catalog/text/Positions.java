package dev.octavo.catalog.text;

import dev.octavo.edgar.Span;
import dev.octavo.page.Page;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The way from the characters of a text back to the bytes of the file it was read from.
///
/// A text (of an item, of a release) is made of whole lines of a page, white space folded. It is
/// kept as runs: so many characters from here on stand at so many bytes from there on, one byte a
/// character; or, where tags or entities stand between, a word or a single character that takes its
/// bytes as a whole. Blanks between runs belong to no byte. A run can be marked as a new piece:
/// something of the page that is no part of the text stands before it (page furniture), so that a
/// range must not run over it.
///
/// [#packed()] gives some three to six bytes a run, as a rule one run a line of the page's source;
/// that is what tables and index keep.
public final class Positions {

    private final int document;
    private final int[] text;
    private final int[] chars;
    private final int[] start;
    private final int[] bytes;
    private final boolean[] piece;
    private final int runs;

    private Positions(int document, Builder b) {
        this.document = document;
        this.runs = b.runs;
        this.text = Arrays.copyOf(b.text, runs);
        this.chars = Arrays.copyOf(b.chars, runs);
        this.start = Arrays.copyOf(b.start, runs);
        this.bytes = Arrays.copyOf(b.bytes, runs);
        this.piece = Arrays.copyOf(b.piece, runs);
    }

    /// The positions of a text that was read from the lines `first` to before `behind` of a page,
    /// the first one from position `from` on. Lines that are not found in the text were left out of
    /// it.
    public static Positions of(Page page, int first, int from, int behind, String text) {
        Builder out = new Builder();
        int at = 0;
        int last = Math.min(behind, page.lines());
        for (int line = first; line < last && at < text.length(); line++) {
            int a = line == first ? Math.max(from, page.start(line)) : page.start(line);
            int z = page.end(line);
            int t = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
            int end = match(page.text(), a, z, text, t);
            if (end < 0) {
                t = search(page.text(), a, z, text, t);
                end = t < 0 ? -1 : match(page.text(), a, z, text, t);
            }
            if (end < 0) {
                out.nextIsPiece = out.runs > 0;
            } else {
                out.line(page, a, z, text, t, end);
                at = end;
            }
        }
        return new Positions(page.document(), out);
    }

    /// Where the text from `t` on reads as the line from `a` to `z`, white space folded: the
    /// position behind it, else -1. A text may end within its last line.
    private static int match(String page, int a, int z, String text, int t) {
        int i = a;
        int j = t;
        while (i < z) {
            char c = page.charAt(i);
            if (c > ' ') {
                if (j == text.length()) {
                    return j > t ? j : -1;
                }
                if (text.charAt(j) != c) {
                    return -1;
                }
                i++;
                j++;
            } else {
                while (i < z && page.charAt(i) <= ' ') {
                    i++;
                }
                if (i < z && j > t) {
                    if (j == text.length()) {
                        return j;
                    }
                    if (text.charAt(j++) != ' ') {
                        return -1;
                    }
                }
            }
        }
        return j > t ? j : -1;
    }

    /// How far ahead a line is looked for that does not stand where the one before it ended.
    private static final int AHEAD = 2_000;

    /// Lines shorter than this would be found anywhere.
    private static final int TELLING = 24;

    private static int search(String page, int a, int z, String text, int t) {
        if (z - a < TELLING) {
            return -1;
        }
        String head = page.substring(a, a + TELLING / 2).strip();
        int limit = Math.min(text.length(), t + AHEAD);
        for (int at = text.indexOf(head, t, limit);
                at >= 0;
                at = text.indexOf(head, at + 1, limit)) {
            if (match(page, a, z, text, at) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /// The bytes of the text from `a` to before `z`: one range, or one a piece where something that
    /// is no part of the text stands between. None when these characters stand nowhere (a blank
    /// between lines).
    public List<Span> spans(int a, int z) {
        List<Span> out = new ArrayList<>(1);
        int from = -1;
        int to = -1;
        for (int r = firstRunBehind(a); r < runs && text[r] < z; r++) {
            if (piece[r] && from >= 0) {
                out.add(new Span(document, from, to));
                from = -1;
            }
            if (from < 0) {
                from = bytes[r] == chars[r] ? start[r] + Math.max(0, a - text[r]) : start[r];
                to = from;
            }
            to =
                    Math.max(
                            to,
                            bytes[r] == chars[r]
                                    ? start[r] + Math.min(chars[r], z - text[r])
                                    : start[r] + bytes[r]);
        }
        if (from >= 0) {
            out.add(new Span(document, from, to));
        }
        return out;
    }

    /// The first run that ends behind a position.
    private int firstRunBehind(int position) {
        int low = 0;
        int high = runs;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text[middle] + chars[middle] <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public int document() {
        return document;
    }

    /// The packed form, which [#unpack(int, byte[])] reads.
    public byte[] packed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(runs * 5);
        int t = 0;
        int b = 0;
        for (int r = 0; r < runs; r++) {
            boolean linear = bytes[r] == chars[r];
            varint(out, (text[r] - t) << 2 | (linear ? 0 : 1) | (piece[r] ? 2 : 0));
            int jump = start[r] - b;
            varint(out, jump << 1 ^ jump >> 31);
            varint(out, chars[r]);
            if (!linear) {
                varint(out, bytes[r]);
            }
            t = text[r] + chars[r];
            b = start[r] + bytes[r];
        }
        return out.toByteArray();
    }

    /// Reads the packed form.
    public static Positions unpack(int document, byte[] packed) {
        Builder out = new Builder();
        int[] at = {0};
        int t = 0;
        int b = 0;
        while (at[0] < packed.length) {
            int head = varint(packed, at);
            int jump = varint(packed, at);
            int chars = varint(packed, at);
            int bytes = (head & 1) == 0 ? chars : varint(packed, at);
            t += head >>> 2;
            b += jump >>> 1 ^ -(jump & 1);
            out.nextIsPiece = (head & 2) != 0;
            out.run(t, chars, b, bytes);
            t += chars;
            b += bytes;
        }
        return new Positions(document, out);
    }

    private static void varint(ByteArrayOutputStream out, int value) {
        int v = value;
        while ((v & ~0x7f) != 0) {
            out.write(v & 0x7f | 0x80);
            v >>>= 7;
        }
        out.write(v);
    }

    private static int varint(byte[] packed, int[] at) {
        int value = 0;
        for (int shift = 0; shift < 35 && at[0] < packed.length; shift += 7) {
            byte b = packed[at[0]++];
            value |= (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("packed positions end too early");
    }

    /// Collects runs.
    private static final class Builder {
        int[] text = new int[32];
        int[] chars = new int[32];
        int[] start = new int[32];
        int[] bytes = new int[32];
        boolean[] piece = new boolean[32];
        int runs;
        boolean nextIsPiece;

        /// Adds a line that reads as the text from `t` to `end`: as a whole where it stands byte
        /// for byte, else word by word.
        void line(Page page, int a, int z, String text, int t, int end) {
            Span all = page.span(a, z);
            if (end - t == z - a && all.length() == z - a) {
                run(t, end - t, all.start(), all.length());
                return;
            }
            int i = a;
            int j = t;
            while (j < end) {
                if (text.charAt(j) == ' ') {
                    j++;
                    continue;
                }
                while (page.text().charAt(i) <= ' ') {
                    i++;
                }
                int word = j;
                while (j < end && text.charAt(j) != ' ') {
                    j++;
                }
                word(page, i, word, j - word);
                i += j - word;
            }
        }

        private void word(Page page, int i, int t, int length) {
            Span all = page.span(i, i + length);
            if (all.length() == length) {
                run(t, length, all.start(), length);
                return;
            }
            for (int k = 0; k < length; k++) {
                Span one = page.span(i + k, i + k + 1);
                run(t + k, 1, one.start(), one.length());
            }
        }

        void run(int t, int n, int at, int length) {
            int r = runs - 1;
            // Grows the run before where text and bytes go on in step.
            if (r >= 0
                    && !nextIsPiece
                    && n == length
                    && chars[r] == bytes[r]
                    && t - text[r] == at - start[r]
                    && at - start[r] - bytes[r] <= 1
                    && at >= start[r] + bytes[r]) {
                chars[r] = t + n - text[r];
                bytes[r] = chars[r];
                return;
            }
            if (runs == text.length) {
                grow();
            }
            text[runs] = t;
            chars[runs] = n;
            start[runs] = at;
            bytes[runs] = length;
            piece[runs] = nextIsPiece;
            nextIsPiece = false;
            runs++;
        }

        private void grow() {
            text = Arrays.copyOf(text, 2 * runs);
            chars = Arrays.copyOf(chars, 2 * runs);
            start = Arrays.copyOf(start, 2 * runs);
            bytes = Arrays.copyOf(bytes, 2 * runs);
            piece = Arrays.copyOf(piece, 2 * runs);
        }
    }
}
