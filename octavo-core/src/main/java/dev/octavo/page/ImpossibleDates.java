package dev.octavo.page;

import static dev.octavo.page.Ascii.letter;
import static dev.octavo.page.DateParts.DIGIT;
import static dev.octavo.page.DateParts.LETTER;
import static dev.octavo.page.DateParts.anchor;
import static dev.octavo.page.DateParts.behind;
import static dev.octavo.page.DateParts.digits;
import static dev.octavo.page.DateParts.gap;
import static dev.octavo.page.DateParts.glued;
import static dev.octavo.page.DateParts.month;
import static dev.octavo.page.DateParts.number;
import static dev.octavo.page.DateParts.ordinal;
import static dev.octavo.page.DateParts.separator;
import static dev.octavo.page.DateParts.valid;
import static dev.octavo.page.DateParts.word;
import static dev.octavo.page.DateParts.year;

import java.util.Optional;

/// Finds what is written as a date with day, month and year and is none, because the calendar has
/// no such day: `February 30, 2015`, `31 June 2009`, `13/45/2009`, `2009-13-01`. [Dates] passes
/// over these; who looks for a date and finds none can tell why.
public final class ImpossibleDates {

    private static final int NONE = -1;

    private ImpossibleDates() {}

    /// Where it stands.
    public record Place(int start, int end) {}

    /// The first one between two positions.
    public static Optional<Place> first(char[] text, int from, int to) {
        int allowed = LETTER | DIGIT;
        for (int i = from; i < to; i++) {
            int anchor = anchor(text[i]) & allowed;
            allowed = behind(text[i]);
            int end =
                    anchor == LETTER
                            ? monthFirst(text, i, to)
                            : anchor == DIGIT ? numberFirst(text, i, to) : NONE;
            if (end != NONE) {
                return Optional.of(new Place(i, end));
            }
        }
        return Optional.empty();
    }

    private static int wordEnd(char[] text, int at, int to) {
        int end = at;
        while (end < to && end < at + 12 && letter(text[end])) {
            end++;
        }
        return end;
    }

    private static int monthFirst(char[] text, int at, int to) {
        int wordEnd = wordEnd(text, at, to);
        int month = Math.abs(month(text, at, wordEnd));
        int day = gap(text, wordEnd < to && text[wordEnd] == '.' ? wordEnd + 1 : wordEnd, to);
        int digits = digits(text, day, to);
        if (month == 0 || digits == 0 || digits > 2) {
            return NONE;
        }
        int behind = ordinal(text, day + digits, to);
        return yearBehind(text, behind, to, month, number(text, day, digits));
    }

    private static int numberFirst(char[] text, int at, int to) {
        int digits = digits(text, at, to);
        int i = at + digits;
        if (digits == 4 || (i < to && (text[i] == '/' || text[i] == '-'))) {
            return numbers(text, at, to);
        }
        if (digits > 2) {
            return NONE;
        }
        int day = number(text, at, digits);
        i = gap(text, ordinal(text, i, to), to);
        i = word(text, i, to, "day") ? gap(text, i + 3, to) : i;
        i = word(text, i, to, "of") ? gap(text, i + 2, to) : i;
        if (i >= to || anchor(text[i]) != LETTER) {
            return NONE;
        }
        int wordEnd = wordEnd(text, i, to);
        int month = Math.abs(month(text, i, wordEnd));
        return month == 0 ? NONE : yearBehind(text, wordEnd, to, month, day);
    }

    private static int yearBehind(char[] text, int at, int to, int month, int day) {
        int i = separator(text, at, to);
        int year = i > at && digits(text, i, to) == 4 ? number(text, i, 4) : 0;
        return year(year) && !glued(text, i + 4, to) && !valid(year, month, day) ? i + 4 : NONE;
    }

    /// `13/45/2009`, `13-45-09`, `2009-13-01`.
    private static int numbers(char[] text, int at, int to) {
        int first = digits(text, at, to);
        int second = at + first + 1;
        int secondDigits = digits(text, second, to);
        int third = second + secondDigits + 1;
        int thirdDigits = digits(text, third, to);
        int end = third + thirdDigits;
        if (secondDigits == 0 || secondDigits > 2 || thirdDigits == 0 || glued(text, end, to)) {
            return NONE;
        }
        char mark = text[second - 1];
        boolean iso = first == 4 && mark == '-' && secondDigits == 2 && thirdDigits == 2;
        boolean american =
                first <= 2
                        && (thirdDigits == 4 || (thirdDigits == 2 && mark == '/'))
                        && (mark == '/' || mark == '-');
        if (text[third - 1] != mark || (!iso && !american)) {
            return NONE;
        }
        int year = number(text, iso ? at : third, iso ? 4 : thirdDigits);
        year += iso || thirdDigits == 4 ? 0 : 2000;
        int month = iso ? number(text, second, 2) : number(text, at, first);
        int day = iso ? number(text, third, 2) : number(text, second, secondDigits);
        return year(year) && !valid(year, month, day) ? end : NONE;
    }
}
