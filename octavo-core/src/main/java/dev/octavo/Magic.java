package dev.octavo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Files that are no text, by their first bytes.
final class Magic {

    private record Kind(String name, byte[] bytes) {
        static Kind of(String name, String latin1) {
            return new Kind(name, latin1.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static final List<Kind> KINDS =
            List.of(
                    Kind.of("a PDF", "%PDF-"),
                    Kind.of("a PDF", "<PDF>"),
                    Kind.of("a PNG picture", "\u0089PNG"),
                    Kind.of("a JPEG picture", "\u00ff\u00d8\u00ff"),
                    Kind.of("a GIF picture", "GIF8"),
                    Kind.of("a TIFF picture", "II*\0"),
                    Kind.of("a TIFF picture", "MM\0*"),
                    Kind.of("a ZIP archive", "PK\u0003\u0004"),
                    Kind.of("a gzip file", "\u001f\u008b"),
                    Kind.of("an old Office document", "\u00d0\u00cf\u0011\u00e0"),
                    Kind.of("an RTF document", "{\\rtf"),
                    Kind.of("a uuencoded file", "begin 644 "),
                    Kind.of("a program", "\u007fELF"));

    private Magic() {}

    /// What the bytes are, where they are no text.
    static Optional<String> of(byte[] b, int from, int to) {
        int at = from;
        while (at < to && (b[at] == '\n' || b[at] == '\r' || b[at] == ' ')) {
            at++;
        }
        for (Kind k : KINDS) {
            if (starts(b, at, to, k.bytes())) {
                return Optional.of(k.name());
            }
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] b, int at, int to, byte[] word) {
        if (at + word.length > to) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (b[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
