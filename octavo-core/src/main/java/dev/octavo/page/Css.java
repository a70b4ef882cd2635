package dev.octavo.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/// What a `style` attribute says that matters to a page.
///
/// Filings repeat a handful of style values thousands of times, so answers are kept in a small
/// table under a hash of the value's bytes.
final class Css {

    /// Bits of an answer: the low seven are style bits of [Page] and the fonts below.
    static final int WINGDINGS = 32;

    static final int WINGDINGS_2 = 64;
    static final int HIDDEN = 128;
    static final int CENTRED = 256;
    static final int NOT_CENTRED = 512;
    static final int BREAK_BEFORE = 1024;
    static final int BREAK_AFTER = 2048;
    static final int NOT_BOLD = 4096;
    static final int INLINE = 8192;

    private static final int SLOTS = 1 << 14;

    /// Another one in each run, so that nobody can make a value that is taken for another's.
    private static final long SEED = ThreadLocalRandom.current().nextLong();

    private static final long ANSWER = (1 << 14) - 1;

    /// The high 50 bits of the hash with the answer below them, in one long: threads may write over
    /// each other's entries, but never see half of one.
    private static final long[] KNOWN = new long[SLOTS];

    private Css() {}

    /// Reads the value in the bytes `from` … `to`.
    static int read(byte[] bytes, int from, int to) {
        long key = Swar.hash(bytes, from, to, SEED);
        int slot = (int) key & SLOTS - 1;
        long known = KNOWN[slot];
        if (((known ^ key) & ~ANSWER) == 0 && known != 0) {
            return (int) (known & ANSWER);
        }
        int answer =
                parse(
                        new String(
                                        bytes,
                                        from,
                                        Math.min(to - from, 4000),
                                        StandardCharsets.ISO_8859_1)
                                .toLowerCase(Locale.ROOT));
        KNOWN[slot] = key & ~ANSWER | answer;
        return answer;
    }

    private static int parse(String style) {
        int bits = 0;
        for (int at = 0; at < style.length(); ) {
            int end = style.indexOf(';', at);
            end = end < 0 ? style.length() : end;
            int colon = style.indexOf(':', at);
            if (colon > 0 && colon < end) {
                bits |=
                        property(
                                style.substring(at, colon).strip(),
                                style.substring(colon + 1, end).strip());
            }
            at = end + 1;
        }
        return bits;
    }

    private static int property(String name, String value) {
        return switch (name) {
            case "font-weight" -> weight(value);
            case "font" ->
                    (value.startsWith("bold") || value.contains(" bold") ? Page.BOLD : 0)
                            | (value.contains("italic") ? Page.ITALIC : 0)
                            | family(value);
            case "font-style" ->
                    value.startsWith("italic") || value.startsWith("oblique") ? Page.ITALIC : 0;
            case "font-family" -> family(value);
            case "text-decoration", "text-decoration-line" ->
                    (value.contains("underline") ? Page.UNDERLINE : 0)
                            | (value.contains("line-through") ? Page.STRUCK : 0);
            case "text-align" -> value.startsWith("center") ? CENTRED : NOT_CENTRED;
            case "display" -> display(value);
            case "visibility" -> value.startsWith("hidden") ? HIDDEN : 0;
            case "page-break-before", "break-before" ->
                    value.startsWith("always") || value.startsWith("page") ? BREAK_BEFORE : 0;
            case "page-break-after", "break-after" ->
                    value.startsWith("always") || value.startsWith("page") ? BREAK_AFTER : 0;
            default -> 0;
        };
    }

    private static int display(String value) {
        if (value.startsWith("none")) {
            return HIDDEN;
        }
        return value.startsWith("inline") ? INLINE : 0;
    }

    private static int weight(String value) {
        if (value.startsWith("bold")) {
            return Page.BOLD;
        }
        if (value.length() >= 3 && Character.isDigit(value.charAt(0))) {
            return value.charAt(0) >= '6' ? Page.BOLD : NOT_BOLD;
        }
        return value.startsWith("normal") ? NOT_BOLD : 0;
    }

    private static int family(String value) {
        int at = value.indexOf("wingdings");
        if (at < 0) {
            return 0;
        }
        return value.startsWith(" 2", at + 9) ? WINGDINGS_2 : WINGDINGS;
    }
}
