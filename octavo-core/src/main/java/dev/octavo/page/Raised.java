package dev.octavo.page;

/// Tells characters that are set raised: in `<sup>`, or by a style ("vertical-align: super", a
/// negative `top`). A page keeps nothing of that; at the end of a value it tells a footnote mark
/// from a part of the value.
final class Raised {

    /// More bytes than a tag of one character's style has.
    private static final int LONGEST_TAG = 600;

    /// More elements than begin at one character.
    private static final int MOST_TAGS = 4;

    private Raised() {}

    /// Whether a character may be one of a footnote mark: "(1)", "2,3", "*", "(a)".
    static boolean mark(char c) {
        return c <= '9'
                ? c >= '0' || c == '(' || c == ')' || c == '*' || c == ',' || c == '#'
                : c == '[' || c == ']' || c == '\u2020' || c == '\u2021' || superscript(c);
    }

    /// A digit that is raised by its own code.
    static boolean superscript(char c) {
        return c == '\u00b9' || c == '\u00b2' || c == '\u00b3' || c >= '\u2074' && c <= '\u2079';
    }

    /// Whether an element that raises begins right before an offset.
    static boolean at(byte[] bytes, int from, int offset) {
        int i = offset;
        for (int tags = 0; tags < MOST_TAGS; tags++) {
            while (i > from && bytes[i - 1] <= ' ' && bytes[i - 1] >= 0) {
                i--;
            }
            if (i <= from || bytes[i - 1] != '>') {
                return false;
            }
            int open = i - 2;
            while (open >= from && open > i - LONGEST_TAG && bytes[open] != '<') {
                open--;
            }
            if (open < from || bytes[open] != '<' || bytes[open + 1] == '/') {
                return false;
            }
            if (raises(bytes, open + 1, i - 1)) {
                return true;
            }
            i = open;
        }
        return false;
    }

    private static boolean raises(byte[] bytes, int a, int z) {
        if (starts(bytes, a, z, "sup") && (a + 3 == z || bytes[a + 3] <= ' ')) {
            return true;
        }
        boolean inline = starts(bytes, a, z, "span") || starts(bytes, a, z, "font");
        if (!inline) {
            return false;
        }
        int align = behind(bytes, a, z, "vertical-align:");
        if (align > 0) {
            align += bytes[align] == ' ' ? 1 : 0;
            if (starts(bytes, align, z, "super")) {
                return true;
            }
            // cells are aligned at their top, too: only with a smaller font it raises
            if (starts(bytes, align, z, "top") || starts(bytes, align, z, "text-top")) {
                return behind(bytes, a, z, "%") > 0;
            }
        }
        int top = behind(bytes, a, z, "top:");
        return top > 0
                && bytes[top + (bytes[top] == ' ' ? 1 : 0)] == '-'
                && behind(bytes, a, z, "relative") > 0;
    }

    /// Behind the first place of some words that do not end the tag; 0 where there is none.
    private static int behind(byte[] bytes, int a, int z, String words) {
        for (int i = a; i + words.length() < z; i++) {
            if (starts(bytes, i, z, words)) {
                return i + words.length();
            }
        }
        return 0;
    }

    private static boolean starts(byte[] bytes, int at, int z, String words) {
        if (at + words.length() > z) {
            return false;
        }
        for (int k = 0; k < words.length(); k++) {
            int b = bytes[at + k];
            if ((b >= 'A' && b <= 'Z' ? b + 32 : b) != words.charAt(k)) {
                return false;
            }
        }
        return true;
    }
}
