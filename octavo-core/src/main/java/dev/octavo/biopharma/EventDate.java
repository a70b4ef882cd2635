package dev.octavo.biopharma;

import java.time.LocalDate;

/// A date as precisely as the text gives it. `date` is the first day of the period: "the second
/// quarter of 2017" is 2017-04-01, quarter.
public record EventDate(LocalDate date, Precision precision) {

    /// The length of the period that is meant.
    public enum Precision {
        DAY,
        MONTH,
        QUARTER,
        HALF,
        YEAR
    }

    /// The last day of the period.
    public LocalDate last() {
        return switch (precision) {
            case DAY -> date;
            case MONTH -> date.plusMonths(1).minusDays(1);
            case QUARTER -> date.plusMonths(3).minusDays(1);
            case HALF -> date.plusMonths(6).minusDays(1);
            case YEAR -> date.plusYears(1).minusDays(1);
        };
    }
}
