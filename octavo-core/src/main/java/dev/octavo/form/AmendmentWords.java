package dev.octavo.form;

/// Words of running text in small letters, for the readers of an explanatory note.
final class AmendmentWords {

    private AmendmentWords() {}

    /// The text with the letters A to Z as small ones, character for character.
    static String lower(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            if (out[i] >= 'A' && out[i] <= 'Z') {
                out[i] = (char) (out[i] | 32);
            }
        }
        return new String(out);
    }

    static boolean part(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /// Behind the letters and digits that stand at a position.
    static int behindWord(String lower, int at) {
        int i = at;
        while (i < lower.length() && part(lower.charAt(i))) {
            i++;
        }
        return i;
    }

    /// The word before a position, over blanks and marks; empty at the beginning of the text.
    static String wordBefore(String lower, int at) {
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
