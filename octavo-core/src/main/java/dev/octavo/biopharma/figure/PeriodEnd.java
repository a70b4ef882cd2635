package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.BareDays;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
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

    /// A period may be named so many tokens before the word that says that it closed.
    private static final int NEAR = 6;

    /// The first day that ends a period in a sentence, and that is not still to come.
    ///
    /// @param announced when it was told, if a later day is none
    /// @param told when it was told, from which days without a year are counted
    static Optional<PeriodEnd> of(
            Sentence s, Optional<LocalDate> announced, Optional<LocalDate> told) {
        for (Mention m : BareDays.all(s)) {
            Optional<LocalDate> day =
                    s.m().date(m.from())
                            .or(() -> told.flatMap(a -> BareDays.value(m, a, false)))
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

    /// The token before a date that says that a period ends with it; -1 where none does.
    private static int leads(Sentence s, int date) {
        for (int i = date - 1; i >= Math.max(s.from, date - 2); i--) {
            int w = s.t.word[i];
            if (ENDED.has(w)
                    || CLOSED.has(w) && s.has(PERIODS, i - NEAR, i)
                    || i == date - 1
                            && UNTIL.has(w)
                            && (s.has(PERIODS, i - 1, i)
                                    || s.has(PERIODS, i - NEAR, i) && s.has(JUST, i - NEAR, i))) {
                return i;
            }
        }
        return -1;
    }

    /// "in the quarter just ended, that is to March 31".
    private static final Words JUST = Words.of("just", "ended");
}
