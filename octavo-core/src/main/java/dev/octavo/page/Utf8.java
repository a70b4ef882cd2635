package dev.octavo.page;

/// Characters beyond ASCII: reads them, and says which are blanks and which are not there at all.
final class Utf8 {

    private Utf8() {}

    /// Reads the character at `at`: UTF-8 where the bytes are valid, else one byte of Windows-1252.
    ///
    /// @return code point in the high half, number of bytes in the low half
    static long read(byte[] bytes, int at, int to) {
        int b = bytes[at] & 0xff;
        int width = b >= 0xf0 && b < 0xf5 ? 4 : b >= 0xe0 ? 3 : b >= 0xc2 ? 2 : 1;
        if (b >= 0xf5 || width == 1 || at + width > to) {
            return single(b);
        }
        int code = b & 0xff >> width + 1;
        for (int i = 1; i < width; i++) {
            int next = bytes[at + i];
            if ((next & 0xc0) != 0x80) {
                return single(b);
            }
            code = code << 6 | next & 0x3f;
        }
        boolean valid =
                width == 2
                        || width == 3 && code >= 0x800 && (code < 0xd800 || code > 0xdfff)
                        || width == 4 && code >= 0x10000 && code <= 0x10ffff;
        return valid ? (long) code << 32 | width : single(b);
    }

    private static long single(int b) {
        return (long) Entities.windows(b) << 32 | 1;
    }

    /// Whether a code point is white space, the unbreakable kinds included.
    static boolean blank(int code) {
        return code == 0xa0
                || code == 0x85
                || code >= 0x2000 && code <= 0x200a
                || code == 0x2028
                || code == 0x2029
                || code == 0x202f
                || code == 0x205f
                || code == 0x3000;
    }

    /// Whether a code point shows nothing and divides nothing: soft hyphen, zero width, byte order
    /// mark.
    static boolean dropped(int code) {
        return code == 0xad
                || code >= 0x200b && code <= 0x200f
                || code >= 0x2060 && code <= 0x2064
                || code == 0xfeff;
    }
}
