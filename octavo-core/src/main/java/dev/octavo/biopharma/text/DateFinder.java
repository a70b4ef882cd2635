package dev.octavo.biopharma.text;

import dev.octavo.biopharma.EventDate;
import dev.octavo.page.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Dates and periods in words: "October 17, 2007", "in October 2021", "the second quarter of 2017",
/// "the first half of 2009", "in 2010".
public final class DateFinder {

    public record Found(int from, int to, EventDate date) {}

    private static final int[] ORDINALS = ids("first", "second", "third", "fourth");
    private static final int QUARTER = Lexicon.intern("quarter");
    private static final int HALF = Lexicon.intern("half");
    private static final int OF = Lexicon.intern("of");
    private static final int IN = Lexicon.intern("in");
    private static final int DURING = Lexicon.intern("during");
    private static final int SINCE = Lexicon.intern("since");
    private static final int INTO = Lexicon.intern("into");
    private static final int BY = Lexicon.intern("by");
    private static final int CALENDAR = Lexicon.intern("calendar");
    private static final int YEAR_END = Lexicon.intern("year-end");
    private static final int YEAR = Lexicon.intern("year");
    private static final int THE = Lexicon.intern("the");
    private static final int END = Lexicon.intern("end");
    private static final int EARLY = Lexicon.intern("early");
    private static final int MID = Lexicon.intern("mid");
    private static final int LATE = Lexicon.intern("late");
    private static final int SPRING = Lexicon.intern("spring");
    private static final int SUMMER = Lexicon.intern("summer");
    private static final int FALL = Lexicon.intern("fall");
    private static final int WINTER = Lexicon.intern("winter");
    private static final int AUTUMN = Lexicon.intern("autumn");

    private DateFinder() {}

    private static int[] ids(String... words) {
        int[] out = new int[words.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Lexicon.intern(words[i]);
        }
        return out;
    }

    public static List<Found> find(Tokens t, int from, int to) {
        List<Found> out = new ArrayList<>();
        if (!number(t, from, to) || !year(t, from, to)) {
            return out;
        }
        for (Dates.Found d : Dates.all(t.text, t.start[from], t.end[to - 1])) {
            if (d.year() != 0) {
                LocalDate date = LocalDate.of(d.year(), d.month(), Math.max(1, d.day()));
                out.add(
                        new Found(
                                t.at(d.start()),
                                Math.min(to, t.at(d.end())),
                                new EventDate(
                                        date,
                                        d.day() == 0
                                                ? EventDate.Precision.MONTH
                                                : EventDate.Precision.DAY)));
            }
        }
        for (int i = from; i < to; i++) {
            if (year(t, i) != 0) {
                year(t, i, from, out);
            } else if (part(t, i)) {
                shortPart(t, i, out);
            } else if (t.is(i, Tokens.HYPHEN) && t.end[i] - t.start[i] <= 10) {
                hyphened(t, i, out);
            }
        }
        return out;
    }

    /// Whether a number of four digits stands here: no date of use is without its year.
    private static boolean number(Tokens t, int from, int to) {
        for (int i = from; i < to; i++) {
            if (t.is(i, Tokens.DIGIT) && t.end[i] - t.start[i] >= 4) {
                return true;
            }
        }
        return false;
    }

    /// Whether a year may stand here: four digits one behind the other, or the end of a date in
    /// figures ("17-Oct-07", "10/17/07"). Most sentences with numbers have sums and shares only.
    private static boolean year(Tokens t, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean year =
                    t.is(i, Tokens.DIGIT)
                            ? t.is(i, Tokens.HYPHEN) || digits(t, i) || part(t, i)
                            : (t.word[i] == Tokens.SLASH || t.word[i] == Tokens.DASH)
                                    && t.is(i + 1, Tokens.DIGIT);
            if (year) {
                return true;
            }
        }
        return false;
    }

    /// Whether a token has four digits one behind the other.
    private static boolean digits(Tokens t, int at) {
        int run = 0;
        for (int i = t.start[at]; i < t.end[at] && run < 4; i++) {
            char c = t.text.charAt(i);
            run = c >= '0' && c <= '9' ? run + 1 : 0;
        }
        return run == 4;
    }

    /// The year that a token is; 0 for every other.
    public static int year(Tokens t, int at) {
        if (!t.is(at, Tokens.NUMBER) || t.end[at] - t.start[at] != 4) {
            return 0;
        }
        int year = 0;
        for (int i = t.start[at]; i < t.end[at]; i++) {
            char c = t.text.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            year = 10 * year + c - '0';
        }
        return year >= 1980 && year <= 2060 ? year : 0;
    }

    private static void year(Tokens t, int at, int from, List<Found> out) {
        int year = year(t, at);
        int i = at - 1;
        if (i > from && t.word[i] == CALENDAR && t.word[i - 1] == OF) {
            // "the second half of calendar 2009"
            i--;
        }
        if (i >= from && t.word[i] == OF) {
            i--;
        }
        if (i - 1 >= from && (t.word[i] == QUARTER || t.word[i] == HALF)) {
            // "the third calendar quarter of 2009"
            int first = t.word[i - 1] == CALENDAR && i - 2 >= from ? i - 2 : i - 1;
            for (int q = 0; q < 4; q++) {
                if (t.word[first] == ORDINALS[q]) {
                    boolean half = t.word[i] == HALF;
                    int month = half ? 1 + 6 * Math.min(q, 1) : 1 + 3 * q;
                    out.add(
                            new Found(
                                    first,
                                    at + 1,
                                    new EventDate(
                                            LocalDate.of(year, month, 1),
                                            half
                                                    ? EventDate.Precision.HALF
                                                    : EventDate.Precision.QUARTER)));
                    return;
                }
            }
        }
        if (part(t, at, i, from, year, out)) {
            return;
        }
        int before = at > from ? t.word[at - 1] : 0;
        if (before == BY
                || before == INTO
                || before == CALENDAR
                || before == YEAR_END
                || before == END && at - 2 >= from && t.word[at - 2] == YEAR
                || before == YEAR && at - 4 >= from && t.word[at - 4] == END
                || before == IN
                || before == DURING
                || before == SINCE
                || before == YEAR && at - 2 >= from && t.word[at - 2] == THE
                || (before == OF && at - 2 >= from && t.word[at - 2] != QUARTER)) {
            out.add(
                    new Found(
                            at,
                            at + 1,
                            new EventDate(LocalDate.of(year, 1, 1), EventDate.Precision.YEAR)));
        }
    }

    /// "early 2009", "late 2009", "summer of 2009", "Q3 2009", "1H 2009": a part of the year whose
    /// name stands at token `i` before it.
    private static boolean part(Tokens t, int at, int i, int from, int year, List<Found> out) {
        if (i < from) {
            return false;
        }
        int word = t.word[i];
        int month = 0;
        EventDate.Precision precision = EventDate.Precision.HALF;
        if (word == EARLY) {
            month = 1;
        } else if (word == MID) {
            month = 4;
        } else if (word == LATE) {
            month = 7;
        } else if (word == SPRING
                || word == SUMMER
                || word == FALL
                || word == AUTUMN
                || word == WINTER) {
            month = word == SPRING ? 3 : word == SUMMER ? 6 : word == WINTER ? 12 : 9;
            precision = EventDate.Precision.QUARTER;
        } else if (t.end[i] - t.start[i] == 2) {
            char a = t.text.charAt(t.start[i]);
            char b = t.text.charAt(t.start[i] + 1);
            char letter = a >= '1' && a <= '4' ? b : a;
            int number = (a >= '1' && a <= '4' ? a : b) - '0';
            if (letter == 'Q' && number >= 1 && number <= 4) {
                month = 3 * number - 2;
                precision = EventDate.Precision.QUARTER;
            } else if (letter == 'H' && number >= 1 && number <= 2) {
                month = 6 * number - 5;
            }
        }
        if (month == 0) {
            return false;
        }
        out.add(new Found(i, at + 1, new EventDate(LocalDate.of(year, month, 1), precision)));
        return true;
    }

    /// Whether a token may be a part of a year and the year in short: "1H23", "4Q2022", "Q3-2022".
    private static boolean part(Tokens t, int i) {
        int length = t.end[i] - t.start[i];
        if (length < 4 || length > 7 || t.is(i, Tokens.NUMBER)) {
            return false;
        }
        char a = t.text.charAt(t.start[i]);
        char b = t.text.charAt(t.start[i] + 1);
        return a >= '1' && a <= '4' && (b == 'Q' || b == 'H' && a <= '2')
                || b >= '1' && b <= '4' && (a == 'Q' || a == 'H' && b <= '2');
    }

    private static void shortPart(Tokens t, int i, List<Found> out) {
        int at = t.start[i] + 2;
        if (t.text.charAt(at) == '-' || t.text.charAt(at) == '/') {
            at++;
        }
        int year = 0;
        for (int k = at; k < t.end[i]; k++) {
            char c = t.text.charAt(k);
            if (c < '0' || c > '9') {
                return;
            }
            year = 10 * year + c - '0';
        }
        boolean whole = t.end[i] - at == 4;
        if (!whole && t.end[i] - at != 2) {
            return;
        }
        char a = t.text.charAt(t.start[i]);
        char b = t.text.charAt(t.start[i] + 1);
        boolean half = a == 'H' || b == 'H';
        int number = (a >= '1' && a <= '4' ? a : b) - '1';
        year += whole ? 0 : 2000;
        if (year < 1990 || year > 2060) {
            return;
        }
        out.add(
                new Found(
                        i,
                        i + 1,
                        new EventDate(
                                LocalDate.of(year, 1 + (half ? 6 : 3) * number, 1),
                                half ? EventDate.Precision.HALF : EventDate.Precision.QUARTER)));
    }

    private static final String[] PREFIXES = {"early-", "mid-", "late-"};

    /// "mid-2009".
    private static void hyphened(Tokens t, int i, List<Found> out) {
        for (int p = 0; p < PREFIXES.length; p++) {
            int digits = t.start[i] + PREFIXES[p].length();
            if (t.end[i] - digits == 4
                    && t.text.regionMatches(true, t.start[i], PREFIXES[p], 0, PREFIXES[p].length())
                    && (t.text.startsWith("20", digits) || t.text.startsWith("19", digits))
                    && Character.isDigit(t.text.charAt(digits + 2))
                    && Character.isDigit(t.text.charAt(digits + 3))) {
                int year = Integer.parseInt(t.text, digits, digits + 4, 10);
                out.add(
                        new Found(
                                i,
                                i + 1,
                                new EventDate(
                                        LocalDate.of(year, 1 + 3 * p, 1),
                                        EventDate.Precision.HALF)));
                return;
            }
        }
    }
}
