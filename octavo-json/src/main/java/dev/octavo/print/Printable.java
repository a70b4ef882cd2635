package dev.octavo.print;

import java.util.HexFormat;

/// Makes text of strangers harmless on a terminal.
///
/// A filing, a file's name or a member of an archive may hold anything: escape sequences that write
/// over what was printed before or set the window's title, controls that do the same in one
/// character (U+0080 to U+009F), a carriage return, marks that turn the direction of writing or
/// cannot be seen, so that what is read is not what is there. Unicode has all of them in two
/// categories, control and format; together with its line and paragraph separators they are what is
/// taken away here. Where one stood, U+FFFD stands, so that it can be seen.
public final class Printable {

    private static final char INSTEAD = '\ufffd';

    private Printable() {}

    /// The text on one line: tabs and ends of lines become blanks.
    public static String line(String text) {
        return harmless(text, ' ', ' ');
    }

    /// The text with its lines, which all end on `\n`, and its tabs.
    public static String lines(String text) {
        String oneEnd = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
        return harmless(oneEnd, '\n', '\t');
    }

    /// The same JSON with such characters escaped. JSON itself escapes only those below U+0020; the
    /// others stand in strings, and as `\u009b` have the same value.
    public static String json(String json) {
        int i = firstHarmful(json);
        if (i == json.length()) {
            return json;
        }
        StringBuilder out = new StringBuilder(json.length() + 64).append(json, 0, i);
        while (i < json.length()) {
            int c = json.codePointAt(i);
            int end = i + Character.charCount(c);
            if (c == '\n' || !harmful(c)) {
                out.append(json, i, end);
            } else {
                for (int k = i; k < end; k++) {
                    out.append("\\u").append(HexFormat.of().toHexDigits(json.charAt(k)));
                }
            }
            i = end;
        }
        return out.toString();
    }

    private static String harmless(String text, char lineEnd, char tab) {
        int i = firstHarmful(text);
        if (i == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, i);
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\t') {
                out.append(tab);
            } else if (endsLine(c)) {
                out.append(lineEnd);
            } else if (harmful(c)) {
                out.append(INSTEAD);
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean endsLine(int c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == '\u2028' || c == '\u2029';
    }

    /// Where there may be one; the end of the text where there is none.
    private static int firstHarmful(String text) {
        int i = 0;
        while (i < text.length()
                && !harmful(text.charAt(i))
                && !Character.isSurrogate(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean harmful(int c) {
        if (c < 0xad) {
            return c < ' ' || c >= 0x7f && c < 0xa0;
        }
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}
