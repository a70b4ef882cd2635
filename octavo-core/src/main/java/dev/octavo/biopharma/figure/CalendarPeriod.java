package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.DateFinder;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The last day of a period that a sentence only names: "its third quarter 2019 financial results".
///
/// It is that of the calendar, where the announcement comes so soon behind it that no other quarter
/// can be meant: a company whose year ends in another month names its quarters by a year that the
/// calendar has not reached, or is too late by a month. A fiscal period is none of the calendar.
///
/// @param end the last day
/// @param behind the token behind the name
record CalendarPeriod(LocalDate end, int behind) {

    private static final Words FISCAL = Words.of("fiscal");
    private static final Words YEAR = Words.of("year", "full-year", "year-end", "annual");
    private static final int QUARTER = Lexicon.intern("quarter");
    private static final Words[] ORDINALS = {
        Words.of("first", "1st"),
        Words.of("second", "2nd"),
        Words.of("third", "3rd"),
        Words.of("fourth", "4th")
    };

    /// So many days behind a quarter its results may be announced: no report is due later.
    private static final int SOON = 50;

    /// So many behind a year.
    private static final int AUDITED = 95;

    /// So many tokens from the name of a period its year may stand.
    private static final int NEAR = 8;

    /// The first period of a sentence that has been over for long enough and not too long.
    static Optional<CalendarPeriod> of(Sentence s, Optional<LocalDate> announced) {
        if (announced.isEmpty() || s.has(FISCAL, s.from, s.to)) {
            return Optional.empty();
        }
        for (int i = s.from; i < s.to; i++) {
            int quarter = Math.max(quarter(s, i), half(s, i));
            if (quarter > 0 || YEAR.has(s.t.word[i]) || closed(s, i)) {
                Optional<CalendarPeriod> found = at(s, i, quarter, announced.get());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// Whether a token is a year that somebody is said to have closed: "we ended 2009 with".
    private static boolean closed(Sentence s, int i) {
        return i > s.from && CLOSED.has(s.t.word[i - 1]) && DateFinder.year(s.t, i) != 0;
    }

    private static final Words CLOSED = Words.of("ended", "finished", "closed", "exited");

    /// Which quarter a token names; 0 where it names none.
    static int quarter(Sentence s, int i) {
        if (s.t.is(i, Tokens.HYPHEN) && s.t.endsWith(i, "-quarter")) {
            return 1 + HYPHENED.indexOf(s.t.text(i).toLowerCase(Locale.ROOT));
        }
        for (int q = 1; q <= 4 && i > s.from && s.t.word[i] == QUARTER; q++) {
            if (ORDINALS[q - 1].has(s.t.word[i - 1])) {
                return q;
            }
        }
        boolean letter = s.t.end[i] - s.t.start[i] == 2 && s.t.text.charAt(s.t.start[i]) == 'Q';
        int q = letter ? s.t.text.charAt(s.t.start[i] + 1) - '0' : 0;
        return q >= 1 && q <= 4 ? q : 0;
    }

    private static final List<String> HYPHENED =
            List.of("first-quarter", "second-quarter", "third-quarter", "fourth-quarter");

    /// The second quarter, where a token names the first half of a year; else 0.
    private static int half(Sentence s, int i) {
        return s.t.word[i] == HALF && i > s.from && ORDINALS[0].has(s.t.word[i - 1]) ? 2 : 0;
    }

    private static final int HALF = Lexicon.intern("half");

    /// The period that token `i` names, a year where `quarter` is 0.
    private static Optional<CalendarPeriod> at(
            Sentence s, int i, int quarter, LocalDate announced) {
        int number = closed(s, i) ? i : yearNumber(s, i);
        if (number < 0 && quarter == 0) {
            number = yearBefore(s, i);
        }
        if (number < 0 && quarter == 0) {
            return Optional.empty();
        }
        boolean year = quarter == 0 || quarter == 4;
        Month last = year ? Month.DECEMBER : Month.of(3 * quarter);
        int of = number < 0 ? announced.getYear() : DateFinder.year(s.t, number);
        LocalDate end = LocalDate.of(of, last, last.minLength());
        if (number < 0 && !end.isBefore(announced)) {
            end = end.minusYears(1);
        }
        long days = ChronoUnit.DAYS.between(end, announced);
        boolean half = s.t.word[i] == HALF;
        return days > 0 && days <= (year || half ? AUDITED : SOON)
                ? Optional.of(new CalendarPeriod(end, Math.max(i, number) + 1))
                : Optional.empty();
    }

    /// "in 2015 and ended the year with": the token of a year before the word.
    private static int yearBefore(Sentence s, int i) {
        for (int k = i - 1; k > Math.max(s.from, i - NEAR); k--) {
            if (DateFinder.year(s.t, k) != 0 && IN.has(s.t.word[k - 1])) {
                return k;
            }
        }
        return -1;
    }

    private static final Words IN = Words.of("in", "for", "during");

    /// The token of the year that a period belongs to: behind its name or right before it; -1 where
    /// none stands there.
    private static int yearNumber(Sentence s, int i) {
        for (int k = i + 1; k < Math.min(s.to, i + NEAR); k++) {
            if (DateFinder.year(s.t, k) != 0) {
                return k;
            }
        }
        for (int k = i - 1; k >= Math.max(s.from, i - 2); k--) {
            if (DateFinder.year(s.t, k) != 0) {
                return k;
            }
        }
        return -1;
    }
}
