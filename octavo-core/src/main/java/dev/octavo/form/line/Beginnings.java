package dev.octavo.form.line;

import dev.octavo.page.Ascii;
import java.util.Arrays;

/// Some words that a line may begin with, sorted by their first letter, so that most positions are
/// dismissed at one look. Case does not count.
public final class Beginnings {

    private static final String[] NONE = {};

    private final String[][] byFirst = new String[128][];

    private Beginnings() {
        Arrays.fill(byFirst, NONE);
    }

    /// @param words in small letters
    public static Beginnings of(String... words) {
        Beginnings out = new Beginnings();
        for (String word : words) {
            char c = word.charAt(0);
            out.put(c, word);
            if (Ascii.letter(c)) {
                out.put((char) (c - 32), word);
            }
        }
        return out;
    }

    private void put(char c, String word) {
        String[] more = Arrays.copyOf(byFirst[c], byFirst[c].length + 1);
        more[more.length - 1] = word;
        byFirst[c] = more;
    }

    /// The words that begin with this character.
    public String[] of(char c) {
        return c < 128 ? byFirst[c] : NONE;
    }

    /// Whether one of the words stands at a position and ends by `z`.
    public boolean at(char[] text, int at, int z) {
        if (at >= z) {
            return false;
        }
        for (String words : of(text[at])) {
            if (spells(text, at, z, words)) {
                return true;
            }
        }
        return false;
    }

    /// Whether words stand at a position and end by `z`; justified text has several blanks for one.
    private static boolean spells(char[] text, int at, int z, String words) {
        int i = at;
        for (int k = 0; k < words.length(); k++) {
            char w = words.charAt(k);
            if (i >= z) {
                return false;
            }
            char c = text[i++];
            if (c != w && ((c | 32) != w || w < 'a' || w > 'z')) {
                return false;
            }
            while (w == ' ' && k + 1 < words.length() && i < z && text[i] == ' ') {
                i++;
            }
        }
        return true;
    }
}
