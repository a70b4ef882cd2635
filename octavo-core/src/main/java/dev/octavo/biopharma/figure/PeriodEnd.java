package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.BareDays;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.DateFinder;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// The last day of a period that a sentence names: "the quarter ended June 30, 2007", "the six
/// months to 30 June 2004", "its fiscal year, which closed on September 30, 2003".
///
/// @param at the token that leads to the day
record PeriodEnd(int at, LocalDate day) {

    private static final Words ENDED = Words.of("ended", "ending");
    private static final Words CLOSED = Words.named("period-closed");
    private static final Words UNTIL = Words.named("period-until");

    /// What ends on a day.
    private static final Words PERIODS =
            Words.of("year", "half", "months", "quarter", "half-year", "period", "weeks");

    /// Whether a sentence names something that ends on a day.
    static boolean period(Sentence s) {
        return s.has(PERIODS, s.from, s.to);
    }

    /// A period may be named so many tokens before the word that says that it closed.
    private static final int NEAR = 6;

    /// The first day that ends a period in a sentence, and that is not still to come.
    ///
    /// @param announced when it was told, if a later day is none
    /// @param told when it was told, from which days without a year are counted
    static Optional<PeriodEnd> of(
            Sentence s, Optional<LocalDate> announced, Optional<LocalDate> told) {
        for (Mention m : s.days()) {
            Optional<LocalDate> day =
                    s.m().date(m.from())
                            .or(() -> before(s, m, told).flatMap(a -> BareDays.value(m, a, false)))
                            .filter(d ->
                                    d.precision() == EventDate.Precision.DAY
                                            || d.precision() == EventDate.Precision.MONTH)
                            .map(EventDate::last);
            if (day.isPresent() && announced.map(a -> !day.get().isAfter(a)).orElse(true)) {
                int at = leads(s, m.from());
                if (at >= 0) {
                    return Optional.of(new PeriodEnd(at, day.get()));
                }
            }
        }
        return Optional.empty();
    }

    /// The day from which one without a year is counted: the end of the fiscal year that stands
    /// before it ("fiscal 2013, which ended on September 28"), else that of the announcement.
    private static Optional<LocalDate> before(
            Sentence s, Mention day, Optional<LocalDate> announced) {
        for (int i = day.from() - 1; i > Math.max(s.from, day.from() - NEAR - 2); i--) {
            int year = DateFinder.year(s.t, i);
            if (year != 0 && FISCAL.has(s.t.word[i - 1])) {
                return Optional.of(LocalDate.of(year, 12, 31));
            }
        }
        return announced;
    }

    private static final Words FISCAL = Words.of("fiscal");

    /// How long a period is that is told by its first and last day: "the period July 1 to September
    /// 30, 2019".
    static Optional<String> length(Sentence s, int at, LocalDate end) {
        if (!UNTIL.has(s.t.word[at])) {
            return Optional.empty();
        }
        for (Mention m : s.days()) {
            if (m.to() == at) {
                return s.m().date(m.from())
                        .or(() -> BareDays.value(m, end, false))
                        .filter(d -> d.precision() == EventDate.Precision.DAY)
                        .flatMap(d -> length(ChronoUnit.DAYS.between(d.date(), end)));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> length(long days) {
        long quarters = Math.round(days / QUARTER);
        boolean even = Math.abs(days - quarters * QUARTER) <= WEEK;
        return !even || quarters < 1 || quarters > 4
                ? Optional.empty()
                : Optional.of(LENGTHS.get((int) quarters - 1));
    }

    private static final double QUARTER = 91.3;
    private static final int WEEK = 8;
    private static final List<String> LENGTHS =
            List.of("quarter", "six-months", "nine-months", "year");

    /// The token before a date that says that a period ends with it; -1 where none does.
    private static int leads(Sentence s, int date) {
        int end = date;
        if (end - 3 > s.from && OF.has(s.t.word[end - 1]) && END.has(s.t.word[end - 2])) {
            // "the three months to the end of March"
            end -= s.t.word[end - 3] == Parties.THE ? 3 : 2;
        }
        for (int i = end - 1; i >= Math.max(s.from, end - 2); i--) {
            int w = s.t.word[i];
            if (ENDED.has(w)
                    || CLOSED.has(w) && s.has(PERIODS, i - NEAR, i)
                    || i == end - 1
                            && UNTIL.has(w)
                            && (s.has(PERIODS, i - 1, i)
                                    || s.has(PERIODS, i - NEAR, i) && day(s, i)
                                    || s.has(PERIODS, i - NEAR, i) && s.has(JUST, i - NEAR, i))) {
                return i;
            }
        }
        return -1;
    }

    private static final Words OF = Words.of("of");
    private static final Words END = Words.of("end", "close");

    /// Whether a day ends before a token, with which the period begins.
    private static boolean day(Sentence s, int at) {
        return s.days().stream().anyMatch(m -> m.to() == at)
                || at - 1 > s.from && s.t.is(at - 1, Tokens.CAP) && Months.of(s.t.text(at - 1)) > 0;
    }

    /// "in the quarter just ended, that is to March 31".
    private static final Words JUST = Words.of("just", "ended");
}
