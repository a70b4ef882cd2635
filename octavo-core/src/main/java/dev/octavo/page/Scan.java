package dev.octavo.page;

/// Looks for words in a stretch of text without cutting it out. Words are given in small letters;
/// the case of the text does not count, and a line may end where the words have a blank.
///
/// Takes the place of `regionMatches(true, …)` on the hot way, which asks the tables of Unicode for
/// every character; only the case of ASCII letters is ignored here.
public final class Scan {

    private Scan() {}

    /// Whether the text goes on with the given words at a position.
    public static boolean at(CharSequence text, int at, String words) {
        int length = words.length();
        if (at < 0 || at + length > text.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!same(text.charAt(at + i), words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether the words stand at a position and end by `z`.
    public static boolean at(CharSequence text, int at, int z, String words) {
        return at + words.length() <= z && at(text, at, words);
    }

    /// Whether the stretch up to `z` ends with the words.
    public static boolean ends(CharSequence text, int a, int z, String words) {
        return z - words.length() >= a && at(text, z - words.length(), words);
    }

    /// Where the words first stand between two positions; -1 where they do not.
    public static int find(CharSequence text, int from, int z, String words) {
        char first = words.charAt(0);
        int last = z - words.length();
        for (int i = Math.max(0, from); i <= last; i++) {
            if (same(text.charAt(i), first) && at(text, i, words)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether the text goes on with the given words at a position.
    public static boolean at(char[] text, int at, String words) {
        int length = words.length();
        if (at < 0 || at + length > text.length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!same(text[at + i], words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether the words stand at a position and end by `z`.
    public static boolean at(char[] text, int at, int z, String words) {
        return at + words.length() <= z && at(text, at, words);
    }

    /// Where the words first stand between two positions; -1 where they do not.
    public static int find(char[] text, int from, int z, String words) {
        char first = words.charAt(0);
        int last = z - words.length();
        for (int i = Math.max(0, from); i <= last; i++) {
            if (same(text[i], first) && at(text, i, words)) {
                return i;
            }
        }
        return -1;
    }

    /// Where the words last stand between two positions; -1 where they do not.
    public static int findLast(char[] text, int from, int z, String words) {
        char first = words.charAt(0);
        for (int i = z - words.length(); i >= from; i--) {
            if (same(text[i], first) && at(text, i, words)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(char c, char small) {
        return c == small
                || (c | 32) == small && small >= 'a' && small <= 'z'
                || c == '\n' && small == ' ';
    }
}
