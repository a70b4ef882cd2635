package dev.octavo.edgar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Searching and reading in bytes.
final class Bytes {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Bytes() {}

    /// Words to look for, prepared so that a search looks at about one byte in as many as the word
    /// has (Horspool's method).
    record Needle(byte[] word, int[] skip) {

        static Needle of(String word) {
            byte[] w = word.getBytes(StandardCharsets.US_ASCII);
            int[] skip = new int[256];
            Arrays.fill(skip, w.length);
            for (int i = 0; i < w.length - 1; i++) {
                skip[w[i] & 0xff] = w.length - 1 - i;
            }
            return new Needle(w, skip);
        }

        /// The first place of the word that lies wholly between `from` and `to`, or -1.
        int find(byte[] b, int from, int to) {
            int last = word.length - 1;
            byte end = word[last];
            int i = from + last;
            while (i < to) {
                byte c = b[i];
                if (c == end && startsWith(b, i - last, to, word)) {
                    return i - last;
                }
                i += skip[c & 0xff];
            }
            return -1;
        }
    }

    /// A word that is looked for by every `stride`th byte: no two of its first `stride` letters are
    /// the same, so a byte says where the word would begin, and no byte looked at waits for
    /// another. Best where these letters are rare, as capitals are in HTML.
    ///
    /// @param place for each byte, behind how many letters of the word it stands, plus one; 0 where
    ///   it is none of the first letters
    record Probe(byte[] word, byte[] place, int stride) {

        static Probe of(String word, int stride) {
            byte[] w = word.getBytes(StandardCharsets.US_ASCII);
            byte[] place = new byte[256];
            for (int i = 0; i < stride; i++) {
                place[w[i] & 0xff] = (byte) (i + 1);
            }
            return new Probe(w, place, stride);
        }

        /// The first place of the word that lies wholly between `from` and `to`, or -1.
        int find(byte[] b, int from, int to) {
            byte[] places = place;
            for (int i = from + stride - 1, step = stride; i < to; i += step) {
                int behind = places[b[i] & 0xff];
                if (behind != 0 && startsWith(b, i - behind + 1, to, word)) {
                    return i - behind + 1;
                }
            }
            return -1;
        }
    }

    static boolean startsWith(byte[] b, int at, int to, byte[] word) {
        if (at < 0 || at + word.length > to) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (b[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean blank(byte c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == 0;
    }

    /// The first place from `at` on that is no white space.
    static int skipBlank(byte[] b, int at, int to) {
        int i = at;
        while (i < to && blank(b[i])) {
            i++;
        }
        return i;
    }

    /// The end of the text from `from` to `to` without the white space it ends in.
    static int trimEnd(byte[] b, int from, int to) {
        int i = to;
        while (i > from && blank(b[i - 1])) {
            i--;
        }
        return i;
    }

    /// The place of the next line feed, or carriage return without one, or `to`.
    static int lineEnd(byte[] b, int from, int to) {
        int i = from;
        while (i < to && b[i] != '\n' && b[i] != '\r') {
            i++;
        }
        return i;
    }

    /// Whether only blanks stand between the last line break and `at`.
    static boolean startsLine(byte[] b, int at, int from) {
        int i = at;
        while (i > from && (b[i - 1] == ' ' || b[i - 1] == '\t')) {
            i--;
        }
        return i == from || b[i - 1] == '\n' || b[i - 1] == '\r';
    }

    /// The bytes as text: ASCII, UTF-8 where they are that, else Windows-1252; white space folded,
    /// the entities of SGML decoded.
    static String text(byte[] b, int from, int to) {
        boolean ascii = true;
        boolean entities = false;
        boolean blanks = false;
        for (int i = from; i < to; i++) {
            byte c = b[i];
            ascii &= c > 0;
            entities |= c == '&';
            blanks |= (c < ' ' && c >= 0) || (c == ' ' && i > from && b[i - 1] == ' ');
        }
        String s =
                ascii
                        ? new String(b, from, to - from, StandardCharsets.US_ASCII)
                        : decoded(b, from, to);
        if (blanks) {
            s = folded(s);
        }
        return entities ? unescaped(s) : s;
    }

    private static String decoded(byte[] b, int from, int to) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(b, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(b, from, to - from, WINDOWS_1252);
        }
    }

    private static String folded(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c > ' ') {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().stripTrailing();
    }

    private static String unescaped(String s) {
        return s.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
