package dev.octavo.page;

import static dev.octavo.page.Ascii.digit;
import static dev.octavo.page.Ascii.letter;
import static dev.octavo.page.DateParts.LETTER;
import static dev.octavo.page.DateParts.anchor;
import static dev.octavo.page.DateParts.digits;
import static dev.octavo.page.DateParts.gap;
import static dev.octavo.page.DateParts.glued;
import static dev.octavo.page.DateParts.letterAt;
import static dev.octavo.page.DateParts.month;
import static dev.octavo.page.DateParts.number;
import static dev.octavo.page.DateParts.ordinal;
import static dev.octavo.page.DateParts.separator;
import static dev.octavo.page.DateParts.valid;
import static dev.octavo.page.DateParts.word;
import static dev.octavo.page.DateParts.year;

import java.time.YearMonth;

/// The shapes of dates, read forwards from their first character; see [Dates] for what they are.
///
/// A date read is packed into a long: end of the text, year, month and day.
final class DateShapes {

    /// No date.
    static final long NOTHING = -1;

    private DateShapes() {}

    // ---- October 17, 2007

    static long monthFirst(char[] text, int at, int to) {
        int wordEnd = at;
        while (wordEnd < to && wordEnd < at + 12 && letter(text[wordEnd])) {
            wordEnd++;
        }
        int month = month(text, at, wordEnd);
        if (month == 0) {
            return NOTHING;
        }
        boolean sure = month > 0 && text[at] <= 'Z';
        month = Math.abs(month);
        int i = gap(text, wordEnd < to && text[wordEnd] == '.' ? wordEnd + 1 : wordEnd, to);
        int digits = digits(text, i, to);
        if (digits == 1 || digits == 2) {
            return dayThenYear(text, i, to, month, sure);
        }
        if (i < to && text[i] == ',') {
            i = gap(text, i + 1, to);
            digits = digits(text, i, to);
        }
        int year = digits == 4 ? number(text, i, 4) : 0;
        return sure && year(year) && i > wordEnd && !glued(text, i + 4, to)
                ? pack(i + 4, year, month, 0)
                : NOTHING;
    }

    private static long dayThenYear(char[] text, int at, int to, int month, boolean sure) {
        int digits = digits(text, at, to);
        int day = number(text, at, digits);
        int dayEnd = ordinal(text, at + digits, to);
        int i = separator(text, range(text, dayEnd, to), to);
        int year = digits(text, i, to) == 4 ? number(text, i, 4) : 0;
        if (i > dayEnd && year(year)) {
            return valid(year, month, day) && !letterAt(text, i + 4, to)
                    ? pack(i + 4, year, month, day)
                    : NOTHING;
        }
        boolean alone =
                sure
                        && day >= 1
                        && day <= YearMonth.of(2000, month).lengthOfMonth()
                        && !glued(text, dayEnd, to);
        return alone ? pack(dayEnd, 0, month, day) : NOTHING;
    }

    /// Behind the second day of `17-18` or `17 and 18`, when a year follows; else the position
    /// itself.
    private static int range(char[] text, int at, int to) {
        int i = gap(text, at, to);
        if (i < to && (text[i] == '-' || text[i] == '\u2013')) {
            i++;
        } else if (word(text, i, to, "and")) {
            i += 3;
        } else {
            return at;
        }
        i = gap(text, i, to);
        int digits = digits(text, i, to);
        if (digits != 1 && digits != 2) {
            return at;
        }
        i = ordinal(text, i + digits, to);
        int year = separator(text, i, to);
        return digits(text, year, to) == 4 ? i : at;
    }

    // ---- 17 October 2007, 10/17/2007, 2007-10-17

    static long numberFirst(char[] text, int at, int to) {
        int digits = digits(text, at, to);
        int i = at + digits;
        if (digits == 4) {
            return isoDate(text, at, to);
        }
        if (digits > 2 || i >= to) {
            return NOTHING;
        }
        char c = text[i];
        if ((c == '/' || c == '-' || c == '.') && i + 1 < to && digit(text[i + 1])) {
            return numbers(text, at, to, c);
        }
        return dayThenMonth(text, at, to);
    }

    private static long isoDate(char[] text, int at, int to) {
        int year = number(text, at, 4);
        if (at + 10 > to
                || text[at + 4] != '-'
                || digits(text, at + 5, to) != 2
                || text[at + 7] != '-'
                || digits(text, at + 8, to) != 2) {
            return NOTHING;
        }
        int month = number(text, at + 5, 2);
        int day = number(text, at + 8, 2);
        return year(year) && valid(year, month, day) ? pack(at + 10, year, month, day) : NOTHING;
    }

    private static long numbers(char[] text, int at, int to, char separator) {
        int monthDigits = digits(text, at, to);
        int day = at + monthDigits + 1;
        int dayDigits = digits(text, day, to);
        int year = day + dayDigits + 1;
        if (dayDigits > 2 || year >= to || text[year - 1] != separator) {
            return NOTHING;
        }
        int yearDigits = digits(text, year, to);
        int end = year + yearDigits;
        boolean wide = yearDigits == 4;
        boolean goesOn = end < to && separator != '.' && text[end] == separator;
        if ((!wide && (yearDigits != 2 || separator == '.')) || glued(text, end, to) || goesOn) {
            return NOTHING;
        }
        int y = number(text, year, yearDigits);
        if (!wide) {
            y += y < 70 ? 2000 : 1900;
        }
        int m = number(text, at, monthDigits);
        int d = number(text, day, dayDigits);
        return year(y) && valid(y, m, d) ? pack(end, y, m, d) : NOTHING;
    }

    private static long dayThenMonth(char[] text, int at, int to) {
        int digits = digits(text, at, to);
        int i = ordinal(text, at + digits, to);
        i = i < to && text[i] == '-' ? i + 1 : gap(text, i, to);
        if (word(text, i, to, "day")) {
            i = gap(text, i + 3, to);
        }
        if (word(text, i, to, "of")) {
            i = gap(text, i + 2, to);
        }
        if (i >= to || i == at + digits || anchor(text[i]) != LETTER) {
            return NOTHING;
        }
        int wordEnd = i;
        while (wordEnd < to && wordEnd < i + 12 && letter(text[wordEnd])) {
            wordEnd++;
        }
        int month = month(text, i, wordEnd);
        return month == 0 ? NOTHING : monthThenYear(text, at, to, wordEnd, month, text[i] <= 'Z');
    }

    private static long monthThenYear(
            char[] text, int at, int to, int wordEnd, int found, boolean capital) {
        int day = number(text, at, digits(text, at, to));
        int month = Math.abs(found);
        int i = wordEnd < to && text[wordEnd] == '.' ? wordEnd + 1 : wordEnd;
        boolean dashed = i < to && text[i] == '-';
        i = dashed ? i + 1 : separator(text, i, to);
        int digits = digits(text, i, to);
        if (digits == 4 || (dashed && digits == 2)) {
            int year = number(text, i, digits);
            year += digits == 4 ? 0 : year < 70 ? 2000 : 1900;
            return year(year) && valid(year, month, day)
                    ? pack(i + digits, year, month, day)
                    : NOTHING;
        }
        boolean alone =
                digits == 0
                        && found > 0
                        && capital
                        && day >= 1
                        && day <= YearMonth.of(2000, month).lengthOfMonth();
        return alone ? pack(wordEnd, 0, month, day) : NOTHING;
    }

    static long pack(int end, int year, int month, int day) {
        return (long) end << 24 | year << 9 | month << 5 | day;
    }

    static Dates.Found unpack(long read, int start) {
        int low = (int) read & 0xffffff;
        return new Dates.Found(low >> 9, low >> 5 & 15, low & 31, start, (int) (read >> 24));
    }
}
