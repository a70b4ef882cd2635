package dev.octavo.biopharma;

/// Whether an event came about, as its announcement tells it. Whether money moved is another
/// matter: [Cash].
public enum Occurrence {
    /// It did.
    HAPPENED,
    /// It is said to come, firmly or at a date.
    EXPECTED,
    /// It may come, under conditions or as a part of a total.
    POTENTIAL,
    /// It can no longer come.
    LAPSED,
    /// Somebody chose that it will not.
    DECLINED
}
