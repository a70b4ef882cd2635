package dev.octavo.page;

import static dev.octavo.page.Ascii.digit;
import static dev.octavo.page.Ascii.letter;

import java.time.YearMonth;
import java.util.Arrays;

/// The parts of dates: months by name, numbers, ordinals, and what may stand between them.
final class DateParts {

    private static final String[] MONTHS = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };

    /// The months, 1 to 12, that begin with a small letter.
    private static final byte[][] BY_LETTER = new byte[128][0];

    /// What a character may begin: the name of a month, a number, or 0 for neither.
    static final byte LETTER = 1;

    static final byte DIGIT = 2;
    private static final byte[] ANCHORS = new byte[128];

    /// What may begin behind a character, as bits of [#LETTER] and [#DIGIT]: nothing within a word
    /// or number, and no number behind the signs that stand within dates, sums and versions.
    private static final byte[] BEHIND = new byte[128];

    static {
        for (byte m = 1; m <= 12; m++) {
            char c = MONTHS[m - 1].charAt(0);
            ANCHORS[c] = LETTER;
            ANCHORS[c - 32] = LETTER;
            BY_LETTER[c] = Arrays.copyOf(BY_LETTER[c], BY_LETTER[c].length + 1);
            BY_LETTER[c][BY_LETTER[c].length - 1] = m;
        }
        for (char c = '0'; c <= '9'; c++) {
            ANCHORS[c] = DIGIT;
        }
        for (char c = 0; c < BEHIND.length; c++) {
            boolean within = c == '/' || c == '-' || c == '.' || c == '$';
            BEHIND[c] = letter(c) || digit(c) ? 0 : within ? LETTER : (byte) (LETTER | DIGIT);
        }
    }

    /// The most white space that may stand between two parts of a date, in characters.
    private static final int GAP = 60;

    private DateParts() {}

    /// [#LETTER], [#DIGIT] or 0.
    static byte anchor(char c) {
        return c < 128 ? ANCHORS[c] : 0;
    }

    /// What may begin behind a character, as bits of [#LETTER] and [#DIGIT].
    static int behind(char c) {
        return c < 128 ? BEHIND[c] : LETTER | DIGIT;
    }

    // ---- parts

    /// The month that a word names, by its name or an abbreviation of three letters or more;
    /// negative when it is misspelt; 0 for none.
    static int month(char[] text, int at, int end) {
        int length = end - at;
        if (length < 3) {
            return 0;
        }
        for (byte m : BY_LETTER[text[at] | 32]) {
            String name = MONTHS[m - 1];
            int same = 1;
            while (same < length
                    && same < name.length()
                    && (text[at + same] | 32) == name.charAt(same)) {
                same++;
            }
            if (same == length && (length <= 4 || length == name.length())) {
                return m;
            }
            if (misspelt(text, at, end, name)) {
                return -m;
            }
        }
        return 0;
    }

    /// Whether a word has almost the length of a long month name, its first and last letter, and no
    /// letter that the name has not.
    private static boolean misspelt(char[] text, int at, int end, String name) {
        int length = end - at;
        if (name.length() < 6
                || Math.abs(length - name.length()) > 1
                || (text[end - 1] | 32) != name.charAt(name.length() - 1)) {
            return false;
        }
        for (int i = at; i < end; i++) {
            if (name.indexOf(text[i] | 32) < 0) {
                return false;
            }
        }
        return true;
    }

    static int gap(char[] text, int at, int to) {
        int i = at;
        int most = Math.min(to, at + GAP);
        while (i < most && (text[i] <= ' ' || text[i] == '\u00a0')) {
            i++;
        }
        return i;
    }

    /// Behind blanks, commas and full stops.
    static int separator(char[] text, int at, int to) {
        int i = gap(text, at, to);
        while (i < to && i < at + GAP && (text[i] == ',' || text[i] == '.')) {
            i = gap(text, i + 1, to);
        }
        return i;
    }

    /// Behind `st`, `nd`, `rd`, `th`, also after one blank (where they were raised); else the
    /// position itself.
    static int ordinal(char[] text, int at, int to) {
        int i = at < to && text[at] == ' ' ? at + 1 : at;
        if (i + 2 > to || letterAt(text, i + 2, to)) {
            return at;
        }
        int a = text[i] | 32;
        int b = text[i + 1] | 32;
        boolean suffix =
                (a == 's' && b == 't')
                        || ((a == 'n' || a == 'r') && b == 'd')
                        || (a == 't' && b == 'h');
        return suffix ? i + 2 : at;
    }

    static boolean word(char[] text, int at, int to, String word) {
        int end = at + word.length();
        if (end > to || letterAt(text, end, to)) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if ((text[at + i] | 32) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// How many digits stand at a position; at most five are counted.
    static int digits(char[] text, int at, int to) {
        int n = 0;
        while (n < 5 && at + n < to && digit(text[at + n])) {
            n++;
        }
        return n;
    }

    static int number(char[] text, int at, int digits) {
        int n = 0;
        for (int i = 0; i < digits; i++) {
            n = 10 * n + text[at + i] - '0';
        }
        return n;
    }

    static boolean valid(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    static boolean year(int year) {
        return year >= 1800 && year < 2200;
    }

    static boolean glued(char[] text, int at, int to) {
        return at < to && (letter(text[at]) || digit(text[at]));
    }

    static boolean letterAt(char[] text, int at, int to) {
        return at < to && letter(text[at]);
    }
}
