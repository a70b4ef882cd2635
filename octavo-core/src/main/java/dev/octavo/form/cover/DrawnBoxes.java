package dev.octavo.form.cover;

import static dev.octavo.form.cover.CheckMarks.EMPTY;
import static dev.octavo.form.cover.CheckMarks.NO_MARK;
import static dev.octavo.form.cover.CheckMarks.TICKED;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.octavo.page.Scan;

/// Finds check boxes that a document draws without a character, so that the page has nothing of
/// them: an image with a text for who cannot see it (`alt="[X]"`, `alt="unchecked box"`), an
/// `input`, a blank with a line below or a frame around.
///
/// Asked only where the text has no mark beside any legend, and for a few hundred bytes each.
final class DrawnBoxes {

    /// Between a box and its legend stand no more bytes of markup.
    private static final int FARTHEST = 1500;

    private static final String[] EMPTY_WORDS = {
        "uncheck",
        "not check",
        "no check",
        "untick",
        "not tick",
        "unmark",
        "not mark",
        "unselect",
        "not select",
        "empty",
        "blank",
        "open box"
    };

    private static final String[] TICKED_WORDS = {
        "checked",
        "ticked",
        "marked",
        "selected",
        "crossed",
        "check mark",
        "checkmark",
        "x box",
        "box with x",
        "tick"
    };

    private final byte[] bytes;

    /// The bytes of the box found last.
    int start;

    int end;

    DrawnBoxes(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The last box between two offsets.
    int last(int from, int to) {
        for (int i = to - 1; i >= Math.max(from, to - FARTHEST); i--) {
            if (bytes[i] == '<') {
                int mark = tag(i, to);
                if (mark != NO_MARK) {
                    return mark;
                }
            }
        }
        return NO_MARK;
    }

    /// The first box between two offsets.
    int first(int from, int to) {
        int z = Math.min(to, from + FARTHEST);
        for (int i = from; i < z; i++) {
            if (bytes[i] == '<') {
                int mark = tag(i, z);
                if (mark != NO_MARK) {
                    return mark;
                }
            }
        }
        return NO_MARK;
    }

    /// What the tag that begins at an offset draws.
    private int tag(int at, int to) {
        int close = at + 1;
        while (close < to && bytes[close] != '>' && close - at < FARTHEST) {
            close++;
        }
        if (close >= to || bytes[close] != '>') {
            return NO_MARK;
        }
        String tag = new String(bytes, at + 1, close - at - 1, ISO_8859_1);
        int mark =
                switch (letter(tag)) {
                    case 'i', 'I' -> Scan.at(tag, 0, "img") ? image(tag) : input(tag);
                    // any other element may underline or frame a blank
                    default -> lined(tag) && blank(close + 1, to) ? EMPTY : NO_MARK;
                };
        start = at;
        end = close + 1;
        return mark;
    }

    private static char letter(String tag) {
        return tag.isEmpty() ? ' ' : tag.charAt(0);
    }

    private static int input(String tag) {
        if (!Scan.at(tag, 0, "input") || Scan.find(tag, 0, tag.length(), "checkbox") < 0) {
            return NO_MARK;
        }
        int checked = Scan.find(tag, 0, tag.length(), " checked");
        return checked >= 0 ? TICKED : EMPTY;
    }

    /// What the words of an image, or else the name of its file, say.
    private static int image(String tag) {
        int mark = said(value(tag, "alt"), true);
        mark = mark != NO_MARK ? mark : said(value(tag, "title"), true);
        return mark != NO_MARK ? mark : said(value(tag, "src"), false);
    }

    private static int said(String value, boolean sign) {
        String text = decoded(value).strip();
        if (sign && !text.isEmpty() && text.length() <= 5) {
            return CheckMarks.of(text);
        }
        for (String words : EMPTY_WORDS) {
            if (Scan.find(text, 0, text.length(), words) >= 0) {
                return EMPTY;
            }
        }
        for (String words : TICKED_WORDS) {
            if (Scan.find(text, 0, text.length(), words) >= 0) {
                return TICKED;
            }
        }
        boolean box = sign && (Scan.ends(text, 0, text.length(), "box") || text.equals("square"));
        return box ? EMPTY : NO_MARK;
    }

    /// The value of an attribute, or nothing.
    private static String value(String tag, String name) {
        int at = Scan.find(tag, 0, tag.length(), " " + name + "=");
        if (at < 0) {
            return "";
        }
        int a = at + name.length() + 2;
        if (a >= tag.length()) {
            return "";
        }
        char quote = tag.charAt(a);
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? a + 1 : a;
        int z = tag.indexOf(quoted ? quote : ' ', from);
        return tag.substring(from, z < 0 ? tag.length() : z);
    }

    /// A value that is one numeric reference, decoded; any other as it is.
    private static String decoded(String value) {
        if (!value.startsWith("&#") || !value.endsWith(";") || value.length() > 9) {
            return value;
        }
        boolean hex = (value.charAt(2) | 32) == 'x';
        int code = 0;
        for (int i = hex ? 3 : 2; i < value.length() - 1; i++) {
            int digit = Character.digit(value.charAt(i), hex ? 16 : 10);
            if (digit < 0) {
                return value;
            }
            code = code * (hex ? 16 : 10) + digit;
        }
        return Character.isBmpCodePoint(code) ? String.valueOf((char) code) : value;
    }

    /// Whether an element underlines or frames what it holds.
    private static boolean lined(String tag) {
        int z = tag.length();
        boolean u = (letter(tag) | 32) == 'u' && (z == 1 || tag.charAt(1) <= ' ');
        return u
                || Scan.find(tag, 0, z, "underline") >= 0
                || Scan.find(tag, 0, z, "border") >= 0 && Scan.find(tag, 0, z, "solid") >= 0;
    }

    /// Whether blanks, and nothing else, stand up to the next tag: `&nbsp;`, `&#160;`.
    private boolean blank(int from, int to) {
        int i = from;
        boolean some = false;
        while (i < to && bytes[i] != '<') {
            if (bytes[i] == '&') {
                int semicolon = i;
                while (semicolon < to && semicolon < i + 8 && bytes[semicolon] != ';') {
                    semicolon++;
                }
                String name = new String(bytes, i, semicolon - i, ISO_8859_1);
                if (!name.equals("&nbsp") && !name.equals("&#160") && !name.equals("&#xA0")) {
                    return false;
                }
                i = semicolon;
                some = true;
            } else if (bytes[i] > ' ') {
                return false;
            } else {
                some |= bytes[i] == (byte) 0xa0;
            }
            i++;
        }
        return some;
    }
}
