package dev.octavo.disclosure;

import java.time.LocalDate;

/// A date as precise as the text gives it.
///
/// @param date the day; the first of the month where only a month is given
/// @param precision which of the two it is
public record When(LocalDate date, Precision precision) {

    /// How precise a date is.
    public enum Precision {
        DAY,
        MONTH
    }
}
