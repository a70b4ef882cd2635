package dev.octavo.biopharma;

import dev.octavo.page.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Dates and periods in words: "October 17, 2007", "in October 2021", "the second quarter of 2017",
/// "the first half of 2009", "in 2010".
final class DateFinder {

    record Found(int from, int to, EventDate date) {}

    private static final int[] ORDINALS = ids("first", "second", "third", "fourth");
    private static final int QUARTER = Lexicon.intern("quarter");
    private static final int HALF = Lexicon.intern("half");
    private static final int OF = Lexicon.intern("of");
    private static final int IN = Lexicon.intern("in");
    private static final int DURING = Lexicon.intern("during");
    private static final int SINCE = Lexicon.intern("since");

    private DateFinder() {}

    private static int[] ids(String... words) {
        int[] out = new int[words.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Lexicon.intern(words[i]);
        }
        return out;
    }

    static List<Found> find(Tokens t, int from, int to) {
        List<Found> out = new ArrayList<>();
        if (!number(t, from, to)) {
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
            if (t.is(i, Tokens.NUMBER) && t.end[i] - t.start[i] == 4) {
                year(t, i, from, out);
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

    private static void year(Tokens t, int at, int from, List<Found> out) {
        int year = 0;
        for (int i = t.start[at]; i < t.end[at]; i++) {
            char c = t.text.charAt(i);
            if (c < '0' || c > '9') {
                return;
            }
            year = 10 * year + c - '0';
        }
        if (year < 1980 || year > 2060) {
            return;
        }
        int i = at - 1;
        if (i >= from && t.word[i] == OF) {
            i--;
        }
        if (i - 1 >= from && (t.word[i] == QUARTER || t.word[i] == HALF)) {
            for (int q = 0; q < 4; q++) {
                if (t.word[i - 1] == ORDINALS[q]) {
                    boolean half = t.word[i] == HALF;
                    int month = half ? 1 + 6 * Math.min(q, 1) : 1 + 3 * q;
                    out.add(
                            new Found(
                                    i - 1,
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
        int before = at > from ? t.word[at - 1] : 0;
        if (before == IN
                || before == DURING
                || before == SINCE
                || (before == OF && at - 2 >= from && t.word[at - 2] != QUARTER)) {
            out.add(
                    new Found(
                            at,
                            at + 1,
                            new EventDate(LocalDate.of(year, 1, 1), EventDate.Precision.YEAR)));
        }
    }
}
