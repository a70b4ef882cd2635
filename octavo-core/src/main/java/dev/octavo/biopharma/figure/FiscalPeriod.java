package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.BareDays;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The last day of a fiscal period that is only named ("the third quarter of fiscal 2009"), in a
/// text that says on which day the fiscal year ends ("our fiscal year ends on June 30").
final class FiscalPeriod {

    private static final Words FISCAL = Words.of("fiscal", "financial");
    private static final Words YEAR = Words.of("year");
    private static final Words ENDS = Words.of("ends", "ended", "ending", "closes", "end");

    /// So many days behind a fiscal period its results are announced.
    private static final int SOON = 100;

    /// "fiscal year of the company ends on" is no longer, in tokens.
    private static final int NEAR = 8;

    private final List<Sentence> text;
    private final Optional<LocalDate> announced;

    /// The day on which the fiscal year ended last, looked for in all of the text but only once.
    private Optional<LocalDate> yearEnd = Optional.empty();

    private boolean looked;

    FiscalPeriod(List<Sentence> text, Optional<LocalDate> announced) {
        this.text = text;
        this.announced = announced;
    }

    /// The last day of the period that a sentence names.
    Optional<LocalDate> end(Sentence s) {
        if (announced.isEmpty() || !s.has(FISCAL, s.from, s.to)) {
            return Optional.empty();
        }
        int quarter = 0;
        for (int i = s.from; i < s.to && quarter == 0; i++) {
            quarter = CalendarPeriod.quarter(s, i);
        }
        int months = quarter == 0 ? 12 : 3 * quarter;
        return yearEnd(announced.get()).flatMap(end -> latest(end, months, announced.get()));
    }

    private Optional<LocalDate> yearEnd(LocalDate day) {
        if (!looked) {
            looked = true;
            yearEnd = text.stream().flatMap(t -> yearEnd(t, day).stream()).findFirst();
        }
        return yearEnd;
    }

    private static Optional<LocalDate> latest(LocalDate yearEnd, int months, LocalDate announced) {
        LocalDate month = yearEnd.withDayOfMonth(1).plusMonths(months % 12);
        LocalDate end = month.withDayOfMonth(month.lengthOfMonth());
        end = end.isBefore(announced) ? end : month.minusYears(1);
        end = end.withDayOfMonth(end.lengthOfMonth());
        return Optional.of(end).filter(e -> e.isAfter(announced.minusDays(SOON)));
    }

    /// The day on which a sentence says that the fiscal year ends, of the last year.
    private static Optional<LocalDate> yearEnd(Sentence s, LocalDate announced) {
        for (Mention m : s.days()) {
            boolean year =
                    s.has(FISCAL, m.from() - NEAR, m.from())
                            && s.has(YEAR, m.from() - NEAR, m.from());
            if (year && s.has(ENDS, m.from() - 2, m.from()) && s.m().date(m.from()).isEmpty()) {
                return BareDays.value(m, announced, false).map(d -> d.last());
            }
        }
        return Optional.empty();
    }
}
