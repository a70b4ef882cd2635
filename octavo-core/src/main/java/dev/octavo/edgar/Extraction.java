package dev.octavo.edgar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Takes a document out of a submission as the filer sent it: without the tags EDGAR put around it,
/// and uudecoded where EDGAR encoded it.
public final class Extraction {

    private static final byte[] BEGIN = "begin ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "end".getBytes(StandardCharsets.US_ASCII);

    /// Tags that EDGAR writes directly inside of `<TEXT>`.
    private static final List<String> WRAPPERS =
            List.of("XBRL", "XML", "PDF", "ZIP", "EXCEL", "JSON");

    private Extraction() {}

    /// The bytes of a document.
    public static byte[] of(byte[] bytes, Document document) {
        int from = Bytes.skipBlank(bytes, document.bodyStart(), document.bodyEnd());
        int to = Bytes.trimEnd(bytes, from, document.bodyEnd());
        if (from == to) {
            return new byte[0];
        }
        for (String tag : WRAPPERS) {
            byte[] open = ("<" + tag + ">").getBytes(StandardCharsets.US_ASCII);
            byte[] close = ("</" + tag + ">").getBytes(StandardCharsets.US_ASCII);
            if (Bytes.startsWith(bytes, from, to, open)) {
                from = Bytes.skipBlank(bytes, from + open.length, to);
                to =
                        to - from >= close.length
                                        && Bytes.startsWith(bytes, to - close.length, to, close)
                                ? Bytes.trimEnd(bytes, from, to - close.length)
                                : to;
            }
        }
        if (encoded(bytes, from, to)) {
            return decode(bytes, Bytes.lineEnd(bytes, from, to), to);
        }
        return Arrays.copyOfRange(bytes, from, Math.min(to + 1, document.bodyEnd()));
    }

    /// Whether the text is uuencoded: `begin 644 picture.jpg`.
    static boolean encoded(byte[] b, int from, int to) {
        if (!Bytes.startsWith(b, from, to, BEGIN) || from + 9 >= to) {
            return false;
        }
        for (int i = from + BEGIN.length; i < from + BEGIN.length + 3; i++) {
            if (b[i] < '0' || b[i] > '7') {
                return false;
            }
        }
        return b[from + BEGIN.length + 3] == ' ';
    }

    /// Decodes lines: the first character is the number of bytes, four characters make three bytes,
    /// a blank or a grave is zero. Blanks that were cut off at the end of a line count as if they
    /// stood there.
    private static byte[] decode(byte[] b, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream((to - from) / 4 * 3);
        int at = from;
        while (at < to) {
            at = Bytes.skipBlank(b, at, to);
            int end = Bytes.lineEnd(b, at, to);
            if (at == end || (end - at == END.length && Bytes.startsWith(b, at, end, END))) {
                break;
            }
            line(b, at, end, out);
            at = end;
        }
        return out.toByteArray();
    }

    private static void line(byte[] b, int from, int to, ByteArrayOutputStream out) {
        int left = six(b, from, to);
        for (int i = from + 1; left > 0; i += 4, left -= 3) {
            int group =
                    six(b, i, to) << 18
                            | six(b, i + 1, to) << 12
                            | six(b, i + 2, to) << 6
                            | six(b, i + 3, to);
            out.write(group >> 16);
            if (left > 1) {
                out.write(group >> 8);
            }
            if (left > 2) {
                out.write(group);
            }
        }
    }

    private static int six(byte[] b, int at, int to) {
        return at < to ? b[at] - ' ' & 0x3f : 0;
    }
}
