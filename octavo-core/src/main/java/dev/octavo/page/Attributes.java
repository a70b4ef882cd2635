package dev.octavo.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The attributes of one tag, as far as they matter; read anew for each tag.
final class Attributes {

    /// Longest value that is kept.
    private static final int LONGEST = 2000;

    private static final boolean[] ENDS_NAME = endsName();

    private static boolean[] endsName() {
        boolean[] out = new boolean[256];
        Arrays.fill(out, 0, ' ' + 1, true);
        out['='] = true;
        out['>'] = true;
        out['/'] = true;
        return out;
    }

    private final byte[] bytes;
    private final int to;
    private boolean doubleQuotesNeverEnd;
    private boolean singleQuotesNeverEnd;

    int css;
    int span;
    boolean selfClosing;
    private boolean aligns;
    private int hrefStart;
    private int hrefEnd;
    private int nameStart;
    private int nameEnd;
    private int contextStart;
    private int contextEnd;
    private int formatStart;
    private int formatEnd;

    Attributes(byte[] bytes, int to) {
        this.bytes = bytes;
        this.to = to;
    }

    /// Reads from behind the tag's name.
    ///
    /// @param element the tag's: `align` puts a table in the middle, of all others their text
    /// @return offset behind the `>`
    int read(int from, Element element) {
        aligns = element != Element.TABLE;
        css = 0;
        span = 1;
        selfClosing = false;
        hrefEnd = 0;
        nameEnd = 0;
        contextEnd = 0;
        formatEnd = 0;
        if (from < to && bytes[from] == '>') {
            return from + 1;
        }
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

    /// Takes over what a [known tag][KnownTags] says.
    void set(long tag) {
        css = KnownTags.css(tag);
        span = KnownTags.span(tag);
        selfClosing = KnownTags.selfClosing(tag);
        hrefEnd = 0;
        nameEnd = 0;
        contextEnd = 0;
        formatEnd = 0;
    }

    /// Whether the attributes are all that was read, and their meaning does not hang on what came
    /// before.
    boolean whole() {
        return (hrefEnd | nameEnd | contextEnd | formatEnd) == 0
                && !doubleQuotesNeverEnd
                && !singleQuotesNeverEnd;
    }

    private int attribute(int at) {
        int i = at + 1;
        while (i < to && !ENDS_NAME[bytes[i] & 0xff]) {
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

    private void value(int at, int behindName, int start, int end) {
        switch (behindName - at) {
            case 4 -> four(at, start, end);
            case 5 -> {
                if (is(at, "style")) {
                    css |= Css.read(bytes, start, end);
                } else if (aligns && is(at, "align")) {
                    css |=
                            end > start && (bytes[start] | 0x20) == 'c'
                                    ? Css.CENTRED
                                    : Css.NOT_CENTRED;
                }
            }
            case 6 -> {
                if (is(at, "format")) {
                    formatStart = start;
                    formatEnd = end;
                }
            }
            case 7 -> {
                if (is(at, "colspan")) {
                    span = number(start, end);
                }
            }
            case 10 -> {
                if (is(at, "contextref")) {
                    contextStart = start;
                    contextEnd = end;
                }
            }
            // no attribute of another length matters
            default -> {}
        }
    }

    private void four(int at, int start, int end) {
        switch (bytes[at] | 0x20) {
            case 'f' -> css |= is(at, "face") ? face(start, end) : 0;
            case 'h' -> {
                if (is(at, "href")) {
                    hrefStart = start;
                    hrefEnd = end;
                }
            }
            case 'n' -> {
                if (is(at, "name")) {
                    nameStart = start;
                    nameEnd = end;
                }
            }
            // no other one matters
            default -> {}
        }
    }

    boolean hasHref() {
        return hrefEnd > 0;
    }

    /// The target of a link, `&amp;` decoded; empty without one.
    String href() {
        return string(hrefStart, hrefEnd).replace("&amp;", "&");
    }

    String name() {
        return string(nameStart, nameEnd);
    }

    String context() {
        return string(contextStart, contextEnd);
    }

    String format() {
        return string(formatStart, formatEnd);
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
        return end == 0
                ? ""
                : new String(bytes, start, Math.min(end - start, LONGEST), StandardCharsets.UTF_8)
                        .strip();
    }
}
