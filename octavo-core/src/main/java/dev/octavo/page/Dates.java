package dev.octavo.page;

import static dev.octavo.page.Ascii.digit;
import static dev.octavo.page.DateParts.DIGIT;
import static dev.octavo.page.DateParts.LETTER;
import static dev.octavo.page.DateParts.anchor;
import static dev.octavo.page.DateParts.behind;
import static dev.octavo.page.DateShapes.NOTHING;
import static dev.octavo.page.DateShapes.monthFirst;
import static dev.octavo.page.DateShapes.numberFirst;
import static dev.octavo.page.DateShapes.unpack;

import java.time.LocalDate;
import java.util.ArrayList;
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
        int allowed = LETTER | DIGIT;
        for (int i = from; i < to; i++) {
            char c = text[i];
            int anchor = anchor(c) & allowed;
            allowed = behind(c);
            if (anchor != 0) {
                long read = anchor == LETTER ? monthFirst(text, i, to) : numberFirst(text, i, to);
                if (read != NOTHING) {
                    return Optional.of(unpack(read, i));
                }
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
        if (anchor(c) == 0) {
            return Optional.empty();
        }
        char[] cut = cut(text, at, Math.min(to, at + LONGEST));
        return at(cut, 0, cut.length).map(found -> found.moved(at));
    }

    /// The date, of whatever precision, that begins at a position.
    public static Optional<Found> at(char[] text, int at, int to) {
        char c = at < to ? text[at] : 0;
        byte anchor = anchor(c);
        if (anchor == 0) {
            return Optional.empty();
        }
        long read = anchor == LETTER ? monthFirst(text, at, to) : numberFirst(text, at, to);
        return read == NOTHING ? Optional.empty() : Optional.of(unpack(read, at));
    }

    private static char[] cut(String text, int from, int to) {
        char[] out = new char[Math.max(0, to - from)];
        if (out.length > 0) {
            text.getChars(from, to, out, 0);
        }
        return out;
    }
}
