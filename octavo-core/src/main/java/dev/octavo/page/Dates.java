package dev.octavo.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds dates as filings write them, without regular expressions.
///
/// Known shapes: `October 17, 2007`, `Oct. 17, 2007`, `OCTOBER 17,2007`, `October 17th, 2007`,
/// `October 17-18, 2007` (the first day counts), `17 October 2007`, `17-Oct-07`, `17th day of
/// October, 2007`, `10/17/07`, `10/17/2007`, `10-17-2007`, `2007-10-17`; without a year `October
/// 17` and `17 October`; without a day `October 2007` and `October, 2007`. White space between the
/// parts may be line ends.
///
/// A scan looks only at characters that can begin a date: the first letter of a month at the
/// beginning of a word, and the first digit of a number. From there the shape is read forwards over
/// at most a few dozen characters, so a scan is linear in the text whatever it holds.
///
/// A word in small letters is a month only in a date with day and year, because `may` and `march`
/// are verbs. A misspelt month (`Febuary`, `Setpember`) counts under the same condition. A
/// two-digit year is 1970 to 2069. A day that its month does not have is no date.
public final class Dates {

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

    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte[] ANCHORS = new byte[128];

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
    }

    /// The most white space that may stand between two parts of a date, in characters.
    private static final int GAP = 60;

    /// No date; a date read is packed as end of the text, year, month and day (see [#pack(int, int,
    /// int, int)]).
    private static final long NOTHING = -1;

    /// No date is longer than this, its gaps included.
    private static final int LONGEST = 1000;

    private Dates() {}

    /// A date in a text.
    ///
    /// @param year the year, or 0 where none is given
    /// @param month the month, 1 to 12
    /// @param day the day of the month, or 0 where none is given
    /// @param start position of its first character
    /// @param end position behind its last character
    public record Found(int year, int month, int day, int start, int end) {

        /// Whether year, month and day are given.
        public boolean full() {
            return year != 0 && day != 0;
        }

        private Found moved(int by) {
            return new Found(year, month, day, start + by, end + by);
        }

        /// The date; empty unless [#full()].
        public Optional<LocalDate> date() {
            return full() ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        }
    }

    /// The first date with year, month and day that stands wholly between two positions.
    public static Optional<Found> first(String text, int from, int to) {
        return first(cut(text, from, to), 0, Math.max(0, to - from))
                .map(found -> found.moved(from));
    }

    /// The first date with year, month and day that stands wholly between two positions.
    public static Optional<Found> first(char[] text, int from, int to) {
        if (!twoNumbers(text, from, to)) {
            return Optional.empty();
        }
        int at = from;
        while (true) {
            Optional<Found> found = next(text, at, to);
            if (found.isEmpty() || found.get().full()) {
                return found;
            }
            at = found.get().end();
        }
    }

    /// Every full date has two numbers at least; most lines have none.
    private static boolean twoNumbers(char[] text, int from, int to) {
        int numbers = 0;
        boolean inNumber = false;
        for (int i = from; i < to; i++) {
            boolean digit = digit(text[i]);
            if (digit && !inNumber && ++numbers == 2) {
                return true;
            }
            inNumber = digit;
        }
        return false;
    }

    /// The first date between two positions, of whatever precision.
    public static Optional<Found> next(String text, int from, int to) {
        return next(cut(text, from, to), 0, Math.max(0, to - from)).map(found -> found.moved(from));
    }

    /// The first date between two positions, be it a full one, a day without a year or a month of a
    /// year.
    public static Optional<Found> next(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            byte anchor = c < 128 ? ANCHORS[c] : 0;
            if (anchor == 0 || (i > from && !begins(text[i - 1], anchor))) {
                continue;
            }
            long read = anchor == LETTER ? monthFirst(text, i, to) : numberFirst(text, i, to);
            if (read != NOTHING) {
                return Optional.of(unpack(read, i));
            }
        }
        return Optional.empty();
    }

    /// All dates between two positions, in order, of whatever precision.
    public static List<Found> all(String text, int from, int to) {
        char[] cut = cut(text, from, to);
        List<Found> out = new ArrayList<>();
        Optional<Found> found = next(cut, 0, cut.length);
        while (found.isPresent()) {
            out.add(found.get().moved(from));
            found = next(cut, found.get().end(), cut.length);
        }
        return out;
    }

    /// The date, of whatever precision, that begins at a position.
    public static Optional<Found> at(String text, int at, int to) {
        char c = at < to ? text.charAt(at) : 0;
        if (c >= 128 || ANCHORS[c] == 0) {
            return Optional.empty();
        }
        char[] cut = cut(text, at, Math.min(to, at + LONGEST));
        return at(cut, 0, cut.length).map(found -> found.moved(at));
    }

    private static char[] cut(String text, int from, int to) {
        char[] out = new char[Math.max(0, to - from)];
        if (out.length > 0) {
            text.getChars(from, to, out, 0);
        }
        return out;
    }

    /// The date, of whatever precision, that begins at a position.
    public static Optional<Found> at(char[] text, int at, int to) {
        char c = at < to ? text[at] : 0;
        byte anchor = c < 128 ? ANCHORS[c] : 0;
        if (anchor == 0) {
            return Optional.empty();
        }
        long read = anchor == LETTER ? monthFirst(text, at, to) : numberFirst(text, at, to);
        return read == NOTHING ? Optional.empty() : Optional.of(unpack(read, at));
    }

    private static boolean begins(char before, byte anchor) {
        if (letter(before) || digit(before)) {
            return false;
        }
        return anchor == LETTER
                || (before != '/' && before != '-' && before != '.' && before != '$');
    }

    // ---- October 17, 2007

    private static long monthFirst(char[] text, int at, int to) {
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

    private static long numberFirst(char[] text, int at, int to) {
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
        if (i >= to || i == at + digits || text[i] >= 128 || ANCHORS[text[i]] != LETTER) {
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

    // ---- parts

    /// The month that a word names, by its name or an abbreviation of three letters or more;
    /// negative when it is misspelt; 0 for none.
    private static int month(char[] text, int at, int end) {
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

    private static int gap(char[] text, int at, int to) {
        int i = at;
        int most = Math.min(to, at + GAP);
        while (i < most && (text[i] <= ' ' || text[i] == '\u00a0')) {
            i++;
        }
        return i;
    }

    /// Behind blanks, commas and full stops.
    private static int separator(char[] text, int at, int to) {
        int i = gap(text, at, to);
        while (i < to && i < at + GAP && (text[i] == ',' || text[i] == '.')) {
            i = gap(text, i + 1, to);
        }
        return i;
    }

    /// Behind `st`, `nd`, `rd`, `th`, also after one blank (where they were raised); else the
    /// position itself.
    private static int ordinal(char[] text, int at, int to) {
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

    private static boolean word(char[] text, int at, int to, String word) {
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
    private static int digits(char[] text, int at, int to) {
        int n = 0;
        while (n < 5 && at + n < to && digit(text[at + n])) {
            n++;
        }
        return n;
    }

    private static int number(char[] text, int at, int digits) {
        int n = 0;
        for (int i = 0; i < digits; i++) {
            n = 10 * n + text[at + i] - '0';
        }
        return n;
    }

    private static boolean valid(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static boolean year(int year) {
        return year >= 1800 && year < 2200;
    }

    private static boolean glued(char[] text, int at, int to) {
        return at < to && (letter(text[at]) || digit(text[at]));
    }

    private static boolean letterAt(char[] text, int at, int to) {
        return at < to && letter(text[at]);
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static long pack(int end, int year, int month, int day) {
        return (long) end << 24 | year << 9 | month << 5 | day;
    }

    private static Found unpack(long read, int start) {
        int low = (int) read & 0xffffff;
        return new Found(low >> 9, low >> 5 & 15, low & 31, start, (int) (read >> 24));
    }
}
