package dev.octavo.form.line;

import static dev.octavo.page.Ascii.digit;
import static dev.octavo.page.Ascii.letter;
import static dev.octavo.page.Ascii.letterOrDigit;
import static dev.octavo.page.Ascii.lower;
import static dev.octavo.page.Ascii.upper;

import dev.octavo.page.WordTable;

/// Finds the exhibit number that a line of an exhibit list begins with: "99.1", "Exhibit 10.2(a)
/// –", "*4.1", "(99.1)", "EX-99.1", "4.1 - 4.3", "Exhibit No.Exhibit99.1" where the header of the
/// list was glued to its first line.
///
/// One scanner serves many lines; its fields hold the last number found.
public final class ExhibitNumber {

    /// What may stand before the number: the word itself, and the headings of the list's columns.
    private static final WordTable BEFORE =
            new WordTable()
                    .put(1, "exhibit exhibits ex exh exhs")
                    .put(
                            2,
                            "no nos number numbers num description descriptions document documents of title reference");

    private static final String FIRST_LETTERS = "enofdtr";

    /// Words that show that a number at the beginning of a line belongs to a sentence.
    private static final WordTable SENTENCE =
            new WordTable()
                    .put(
                            1,
                            "to of hereto hereof thereto and or through is are was were has have had shall will would as in attached which that"
                                    + " with for by from above below contains includes including is may can on at million billion percent shares"
                                    + " per into under included filed furnished herein herewith also the");

    /// The exhibit table of Regulation S-K 601 has no numbers between these two, in any year.
    private static final int HIGHEST_OF_THE_TABLE = 36;

    private static final int FIRST_OF_THE_NINETIES = 95;

    /// More footnote marks at a number are noise.
    private static final int MOST_MARKS = 8;

    /// Position of the first character of the number.
    public int start;

    /// Position behind the number.
    public int end;

    /// Position of what follows the number, its marks and its separator.
    public int rest;

    /// Footnote marks before and behind the number.
    public String marks = "";

    /// Whether the word "Exhibit" (or a heading of the list) stood before the number.
    public boolean named;

    /// Whether the number is a plain integer.
    public boolean bare;

    private boolean bracket;

    /// Reads a number at the beginning of a stretch of text; false when there is none.
    public boolean read(String text, int from, int to) {
        marks = "";
        named = false;
        bare = false;
        bracket = false;
        int i = opening(text, from, to);
        i = words(text, i, to);
        if (i >= to || !digit(text.charAt(i))) {
            return false;
        }
        start = i;
        end = number(text, i, to);
        if (end < 0) {
            return false;
        }
        rest = closing(text, end, to);
        range(text, to);
        return plausibleRest(text, to);
    }

    /// Blanks, bullets, marks and an opening bracket before the number.
    private int opening(String text, int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (mark(c)) {
                marks = marks.length() < MOST_MARKS ? marks + c : marks;
            } else if ((c == '(' || c == '[') && i + 1 < to && !bracket) {
                bracket = true;
            } else if (c > ' ' && c != '\u2022' && c != '\u00b7' && c != '\u25cf') {
                return i;
            }
            i++;
        }
        return i;
    }

    private int words(String text, int from, int to) {
        int i = from;
        while (i < to && letter(text.charAt(i))) {
            if (FIRST_LETTERS.indexOf(text.charAt(i) | 32) < 0) {
                return to;
            }
            int behind = i;
            while (behind < to
                    && letter(text.charAt(behind))
                    && (behind == i || !wordBreak(text, behind))) {
                behind++;
            }
            int kind = BEFORE.get(text, i, behind);
            if (kind == 0) {
                return to;
            }
            named = true;
            i = behind;
            while (i < to && between(text.charAt(i))) {
                i++;
            }
        }
        return i;
    }

    /// Whether a new word begins inside of letters that were glued: "DescriptionExhibit".
    private static boolean wordBreak(String text, int at) {
        return upper(text.charAt(at)) && !upper(text.charAt(at - 1));
    }

    private static boolean between(char c) {
        return c <= ' '
                || c == '.'
                || c == ':'
                || c == '-'
                || c == '\u2013'
                || c == '\u2014'
                || c == '#'
                || c == '('
                || c == '*';
    }

    /// Position behind the number that begins at `from`, or -1 when it is none of an exhibit.
    private int number(String text, int from, int to) {
        int i = from;
        int value = 0;
        while (i < to && i < from + 4 && digit(text.charAt(i))) {
            value = 10 * value + text.charAt(i++) - '0';
        }
        if (value < 1
                || value > 107
                || (value > HIGHEST_OF_THE_TABLE && value < FIRST_OF_THE_NINETIES)) {
            return -1;
        }
        bare = true;
        for (int parts = 0; parts < 3; parts++) {
            int next = part(text, i, to, value);
            if (next == i) {
                break;
            }
            if (next < 0) {
                return -1;
            }
            bare = false;
            i = next;
        }
        if (value == 101
                && i == from + 3
                && i + 3 < to
                && text.charAt(i) == '.'
                && upper(text.charAt(i + 1))
                && upper(text.charAt(i + 3))) {
            bare = false;
            return i + 4;
        }
        boolean closes =
                bracket
                        && i + 3 < to
                        && text.charAt(i) == ')'
                        && text.charAt(i + 1) == '('
                        && letter(text.charAt(i + 2));
        i = suffix(text, closes ? i + 1 : i, to);
        if (i < to) {
            char c = text.charAt(i);
            if (lower(c)
                    || digit(c)
                    || c == '%'
                    || c == '/'
                    || c == '$'
                    || (c == ',' && i + 1 < to && digit(text.charAt(i + 1)))) {
                return -1;
            }
            if (dash(c)
                    && i + 1 < to
                    && letter(text.charAt(i + 1))
                    && i + 2 < to
                    && !letter(text.charAt(i + 2))) {
                return -1;
            }
        }
        return i;
    }

    /// Behind one further part of the number (".1", "-1" of an exhibit 99), `i` when there is none,
    /// -1 when it is too long.
    private static int part(String text, int i, int to, int value) {
        int at = i;
        if (at + 2 < to
                && text.charAt(at) == ' '
                && text.charAt(at + 1) == '.'
                && digit(text.charAt(at + 2))) {
            at++;
        }
        boolean dash = at < to && text.charAt(at) == '-' && value == 99;
        if (at + 1 >= to || (text.charAt(at) != '.' && !dash) || !digit(text.charAt(at + 1))) {
            return i;
        }
        int end = at + 1;
        while (end < to && digit(text.charAt(end))) {
            end++;
        }
        return end - at > 4 ? -1 : end;
    }

    /// Behind letters and bracketed letters that belong to the number: "a", "(a)", "(ii)".
    private int suffix(String text, int from, int to) {
        int i = from;
        if (i < to
                && letter(text.charAt(i))
                && (i + 1 >= to
                        || !letterOrDigit(text.charAt(i + 1)) && text.charAt(i + 1) != '\'')) {
            i++;
            bare = false;
        }
        while (i + 2 < to && text.charAt(i) == '(' && letter(text.charAt(i + 1))) {
            int close = i + 2;
            while (close < to && close < i + 5 && letter(text.charAt(close))) {
                close++;
            }
            if (close >= to || text.charAt(close) != ')') {
                break;
            }
            i = close + 1;
            bare = false;
        }
        return i;
    }

    /// Closing bracket, marks and separators behind the number.
    private int closing(String text, int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (mark(c)) {
                marks = marks.length() < MOST_MARKS ? marks + c : marks;
            } else if (c == '('
                    && i + 2 < to
                    && digit(text.charAt(i + 1))
                    && text.charAt(i + 2) == ')') {
                marks = marks.length() < MOST_MARKS ? marks + text.charAt(i + 1) : marks;
                i += 2;
            } else if (c > ' '
                    && c != '.'
                    && c != ':'
                    && c != '-'
                    && c != '\u2013'
                    && c != '\u2014'
                    && c != ')'
                    && c != ']'
                    && c != '|'
                    && c != ';') {
                return i;
            }
            i++;
        }
        return i;
    }

    /// Extends the number over a range: "4.1 - 4.3", "99.1 through 99.3".
    private void range(String text, int to) {
        int i = rest;
        boolean dash = false;
        for (int k = end; k < rest; k++) {
            dash |=
                    text.charAt(k) == '-'
                            || text.charAt(k) == '\u2013'
                            || text.charAt(k) == '\u2014';
        }
        if (text.startsWith("through ", i)) {
            i += 8;
        } else if (text.startsWith("to ", i)) {
            i += 3;
        } else if (!dash) {
            return;
        }
        if (bare || i >= to || !digit(text.charAt(i))) {
            return;
        }
        int last = number(text, i, to);
        boolean plain = bare;
        bare = false;
        if (last > 0 && !plain) {
            end = last;
            rest = closing(text, last, to);
        }
    }

    /// Whether what follows does not show that the number is one of a sentence.
    private boolean plausibleRest(String text, int to) {
        if (rest >= to) {
            return true;
        }
        char c = text.charAt(rest);
        if (c == ','
                && rest + 2 < to
                && text.charAt(rest + 1) == ' '
                && upper(text.charAt(rest + 2))) {
            rest += 2;
            return true;
        }
        if (c == ',' || c == '&') {
            return false;
        }
        if (!lower(c)) {
            return !bare || named || !address(text, to);
        }
        int word = rest;
        while (word < to && letter(text.charAt(word))) {
            word++;
        }
        return !SENTENCE.has(text, rest, word);
    }

    /// Whether a line with a bare number in front ends in a zip code behind a comma: "12 Mill Road,
    /// Salem, MA 01970-0114".
    private boolean address(String text, int to) {
        int i = to;
        while (i > rest && (digit(text.charAt(i - 1)) || text.charAt(i - 1) == '-')) {
            i--;
        }
        boolean zip = to - i >= 5 && digit(text.charAt(to - 1));
        return zip && text.indexOf(',', rest, i) >= 0;
    }

    /// A number as it is given: without blanks but one before a word, without the bracket that
    /// "(17)(a)" opens with.
    public static String plain(String text, int a, int z) {
        StringBuilder out = new StringBuilder(z - a);
        int open = 0;
        for (int i = a; i < z; i++) {
            char c = text.charAt(i);
            open += c == '(' ? 1 : 0;
            if (c == ')' && open-- == 0) {
                open = 0;
            } else if (c > ' ' || i + 1 < z && text.charAt(i + 1) != '.') {
                out.append(c > ' ' ? c : ' ');
            }
        }
        return out.toString();
    }

    /// A value that orders exhibit numbers: 1000 times the number before the point, and the first
    /// one behind it.
    public static int order(String number) {
        int whole = 0;
        int part = 0;
        int i = 0;
        while (i < number.length() && i < 3 && digit(number.charAt(i))) {
            whole = 10 * whole + number.charAt(i++) - '0';
        }
        i++;
        while (i < number.length() && digit(number.charAt(i)) && part < 100) {
            part = 10 * part + number.charAt(i++) - '0';
        }
        return 1000 * whole + part;
    }

    public static boolean dash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2014');
    }

    public static boolean mark(char c) {
        return c == '*'
                || c == '\u2020'
                || c == '\u2021'
                || c == '+'
                || c == '#'
                || c == '^'
                || c == '~'
                || c == '\u00a7'
                || c == '\u00b6';
    }
}
