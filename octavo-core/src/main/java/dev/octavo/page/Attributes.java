package dev.octavo.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The attributes of one tag, as far as they matter; read anew for each tag.
final class Attributes {

    private final byte[] bytes;
    private final int to;
    private final Css styles = new Css();
    private boolean doubleQuotesNeverEnd;
    private boolean singleQuotesNeverEnd;

    int css;
    int span;
    boolean selfClosing;
    String href = "";
    String name = "";
    String context = "";
    String format = "";

    Attributes(byte[] bytes, int to) {
        this.bytes = bytes;
        this.to = to;
    }

    /// Reads from behind the tag's name.
    ///
    /// @return offset behind the `>`
    int read(int from) {
        css = 0;
        span = 1;
        selfClosing = false;
        if (from < to && bytes[from] == '>') {
            return from + 1;
        }
        href = "";
        name = "";
        context = "";
        format = "";
        int at = from;
        while (at < to) {
            byte b = bytes[at];
            if (b == '>') {
                return at + 1;
            }
            if (b == '<') {
                return at;
            }
            if (b <= ' ' && b >= 0 || b == '/') {
                selfClosing = b == '/';
                at++;
            } else {
                selfClosing = false;
                at = attribute(at);
            }
        }
        return to;
    }

    private int attribute(int at) {
        int i = at + 1;
        while (i < to && bytes[i] != '=' && bytes[i] != '>' && (bytes[i] > ' ' || bytes[i] < 0) && bytes[i] != '/') {
            i++;
        }
        int nameEnd = i;
        while (i < to && bytes[i] <= ' ' && bytes[i] >= 0) {
            i++;
        }
        if (i >= to || bytes[i] != '=') {
            return Math.max(nameEnd, at + 1);
        }
        i++;
        while (i < to && bytes[i] <= ' ' && bytes[i] >= 0) {
            i++;
        }
        if (i < to && (bytes[i] == '"' || bytes[i] == '\'')) {
            int end = quoteEnd(i);
            if (end < to) {
                value(at, nameEnd, i + 1, end);
                return end + 1;
            }
            i++;
        }
        int end = i;
        while (end < to && bytes[end] != '>' && (bytes[end] > ' ' || bytes[end] < 0)) {
            end++;
        }
        value(at, nameEnd, i, end);
        return end;
    }

    private int quoteEnd(int quote) {
        boolean twofold = bytes[quote] == '"';
        if (twofold ? doubleQuotesNeverEnd : singleQuotesNeverEnd) {
            return to;
        }
        int end = Swar.find(bytes, quote + 1, to, bytes[quote]);
        if (end == to) {
            if (twofold) {
                doubleQuotesNeverEnd = true;
            } else {
                singleQuotesNeverEnd = true;
            }
        }
        return end;
    }

    private void value(int nameStart, int nameEnd, int start, int end) {
        switch (nameEnd - nameStart) {
            case 4 -> four(nameStart, start, end);
            case 5 -> {
                if (is(nameStart, "style")) {
                    css |= styles.read(bytes, start, end);
                } else if (is(nameStart, "align")) {
                    css |= (bytes[start] | 0x20) == 'c' && end > start ? Css.CENTRED : Css.NOT_CENTRED;
                }
            }
            case 6 -> {
                if (is(nameStart, "format")) {
                    format = string(start, end);
                }
            }
            case 7 -> {
                if (is(nameStart, "colspan")) {
                    span = number(start, end);
                }
            }
            case 10 -> {
                if (is(nameStart, "contextref")) {
                    context = string(start, end);
                }
            }
            // no attribute of another length matters
            default -> {}
        }
    }

    private void four(int nameStart, int start, int end) {
        if (is(nameStart, "face")) {
            css |= face(start, end);
        } else if (is(nameStart, "href")) {
            href = string(start, end);
        } else if (is(nameStart, "name")) {
            name = string(start, end);
        }
    }

    private int face(int start, int end) {
        if (end - start < 9 || !is(start, "wingdings")) {
            return 0;
        }
        return end - start > 10 && bytes[start + 10] == '2' ? Css.WINGDINGS_2 : Css.WINGDINGS;
    }

    private boolean is(int at, String lower) {
        if (at + lower.length() > to) {
            return false;
        }
        for (int i = 0; i < lower.length(); i++) {
            if ((bytes[at + i] | 0x20) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int number(int start, int end) {
        int n = 0;
        for (int i = start; i < end && bytes[i] >= '0' && bytes[i] <= '9' && n < 100_000; i++) {
            n = 10 * n + bytes[i] - '0';
        }
        return n;
    }

    private String string(int start, int end) {
        int z = Math.min(end, start + 2000);
        byte[] raw = Arrays.copyOfRange(bytes, start, z);
        String value = new String(raw, StandardCharsets.UTF_8).strip();
        return value.contains("&amp;") ? value.replace("&amp;", "&") : value;
    }
}
