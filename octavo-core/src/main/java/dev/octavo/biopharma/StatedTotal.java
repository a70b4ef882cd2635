package dev.octavo.biopharma;

import java.time.LocalDate;
import java.util.Optional;

/// A sum of milestone payments that a text states: the checksum of a ledger.
///
/// @param payer empty when not said
/// @param compound the one compound that the sentence names; empty for all together
/// @param since the first day that the sum is of, where it is not of all until then: "in 2012",
///   "since May"
/// @param asOf the last day that it is of: "through June 30, 2017", "in 2012"; else that of the
///   announcement
public record StatedTotal(
        Kind kind,
        Optional<String> payer,
        Optional<String> payee,
        Optional<String> compound,
        Money money,
        Optional<LocalDate> since,
        Optional<LocalDate> asOf,
        Optional<String> item,
        Optional<LocalDate> announced,
        Evidence evidence) {

    /// What is stated.
    public enum Kind {
        /// What was received, earned or paid until then.
        TO_DATE,
        /// The most that can come, what came included.
        UP_TO
    }
}
