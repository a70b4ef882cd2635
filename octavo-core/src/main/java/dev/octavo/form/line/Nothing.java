package dev.octavo.form.line;

import dev.octavo.page.Ascii;

/// The ways in which a form says that there is nothing to say.
public final class Nothing {

    private static final String[] WAYS = {
        "notapplicable",
        "na",
        "none",
        "nochange",
        "nochanges",
        "unchanged",
        "inapplicable",
        "unapplicable",
        "same",
        "nil"
    };

    private Nothing() {}

    /// Whether the text between two positions says "Not applicable", "N/A", "None" or has no letter
    /// and no digit at all.
    public static boolean said(char[] text, int a, int z) {
        if (z - a > 24) {
            return false;
        }
        int first = letterFrom(text, a, z);
        if (first == z) {
            return !digits(text, a, z);
        }
        char c = (char) (text[first] | 32);
        if (c != 'n' && c != 'u' && c != 'i' && c != 's') {
            return false;
        }
        for (String way : WAYS) {
            if (way.charAt(0) == c && spells(text, first, z, way)) {
                return !digits(text, a, z);
            }
        }
        return false;
    }

    private static boolean spells(char[] text, int a, int z, String way) {
        int n = 0;
        for (int i = letterFrom(text, a, z); i < z; i = letterFrom(text, i + 1, z)) {
            if (n == way.length() || (text[i] | 32) != way.charAt(n++)) {
                return false;
            }
        }
        return n == way.length();
    }

    private static int letterFrom(char[] text, int a, int z) {
        int i = a;
        while (i < z && !Ascii.letter(text[i])) {
            i++;
        }
        return i;
    }

    private static boolean digits(char[] text, int a, int z) {
        for (int i = a; i < z; i++) {
            if (Ascii.digit(text[i])) {
                return true;
            }
        }
        return false;
    }

    public static boolean said(String text) {
        return said(text.toCharArray(), 0, text.length());
    }
}
