package dev.octavo.form.line;

import dev.octavo.page.Ascii;
import java.util.List;

/// Words of running text in small letters, for the readers of an explanatory note.
public final class AmendmentWords {

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh");

    private static final List<String> FIGURES =
            List.of("1st", "2nd", "3rd", "4th", "5th", "6th", "7th");

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

    private AmendmentWords() {}

    /// The number that an ordinal up to the seventh is, in letters or figures; 0 for any other
    /// word.
    public static int ordinal(String word) {
        String lower = lower(word);
        return Math.max(ORDINALS.indexOf(lower), FIGURES.indexOf(lower)) + 1;
    }

    /// The number of an amendment in one or two digits, in a word up to ten or in Roman figures; 0
    /// for anything else.
    public static int number(String word) {
        boolean digits = !word.isEmpty() && word.length() <= 2;
        for (int i = 0; i < word.length(); i++) {
            digits &= Ascii.digit(word.charAt(i));
        }
        String lower = lower(word);
        return digits
                ? Integer.parseInt(word)
                : Math.max(NUMBERS.indexOf(lower), ROMAN.indexOf(lower)) + 1;
    }

    /// The text with the letters A to Z as small ones, character for character.
    public static String lower(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            if (out[i] >= 'A' && out[i] <= 'Z') {
                out[i] = (char) (out[i] | 32);
            }
        }
        return new String(out);
    }

    public static boolean part(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /// Behind the letters and digits that stand at a position.
    public static int behindWord(String lower, int at) {
        int i = at;
        while (i < lower.length() && part(lower.charAt(i))) {
            i++;
        }
        return i;
    }

    /// The word before a position, over blanks and marks; empty at the beginning of the text.
    public static String wordBefore(String lower, int at) {
        int end = at;
        while (end > 0 && !part(lower.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && part(lower.charAt(start - 1))) {
            start--;
        }
        return lower.substring(start, end);
    }
}
