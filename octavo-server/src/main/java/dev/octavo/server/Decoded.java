package dev.octavo.server;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/// Bytes as characters, with the place of each: UTF-8 where the bytes are valid, else Windows-1252,
/// byte by byte, as the page reader has it.
final class Decoded {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final StringBuilder text;
    private final int[] at;

    /// Decodes the bytes from `from` to before `to`.
    Decoded(byte[] bytes, int from, int to) {
        this.text = new StringBuilder(to - from);
        this.at = new int[to - from + 1];
        String[] singles = singles();
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        int i = from;
        while (i < to) {
            int width = width(bytes[i], i, to);
            String wide = width == 1 ? "" : wide(utf8, bytes, i, width);
            if (wide.isEmpty()) {
                add(bytes[i] >= 0 ? String.valueOf((char) bytes[i]) : singles[bytes[i] & 0xff], i);
                i++;
            } else {
                add(wide, i);
                i += width;
            }
        }
        at[text.length()] = to;
    }

    private void add(String characters, int place) {
        for (int k = 0; k < characters.length(); k++) {
            at[text.length()] = place;
            text.append(characters.charAt(k));
        }
    }

    private static String[] singles() {
        String[] out = new String[256];
        for (int b = 0; b < 256; b++) {
            out[b] = new String(new byte[] {(byte) b}, WINDOWS);
        }
        return out;
    }

    private static int width(byte first, int at, int to) {
        int b = first & 0xff;
        int width = b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : b >= 0xc2 ? 2 : 1;
        return at + width > to ? 1 : width;
    }

    private static String wide(CharsetDecoder utf8, byte[] bytes, int at, int width) {
        try {
            return utf8.decode(ByteBuffer.wrap(bytes, at, width)).toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    String text() {
        return text.toString();
    }

    /// The offset of the byte that a character begins with; for the length, the offset behind the
    /// last.
    int at(int character) {
        return at[character];
    }
}
