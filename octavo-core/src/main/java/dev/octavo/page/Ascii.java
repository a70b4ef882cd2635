package dev.octavo.page;

/// Letters and digits of ASCII, for readers that look at every character: those of Unicode are
/// asked of tables.
public final class Ascii {

    private Ascii() {}

    /// Whether a character is one of `A` to `Z` and `a` to `z`.
    public static boolean letter(char c) {
        return (c | 32) >= 'a' && (c | 32) <= 'z';
    }

    /// Whether a character is one of `0` to `9`.
    public static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Whether a character is a [letter][#letter(char)] or a [digit][#digit(char)].
    public static boolean letterOrDigit(char c) {
        return letter(c) || digit(c);
    }

    /// Whether a character is one of `a` to `z`.
    public static boolean lower(char c) {
        return c >= 'a' && c <= 'z';
    }

    /// Whether a character is one of `A` to `Z`.
    public static boolean upper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
