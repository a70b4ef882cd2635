package dev.octavo.biopharma;

import java.time.LocalDate;
import java.util.Optional;

/// A sum of milestone payments that a text states: the checksum of a ledger. Or one payment of
/// before that a text speaks of without telling it as its news.
///
/// @param payer empty when not said
/// @param trigger what one payment is said to have been for; empty for all others
/// @param compound the one compound that the sentence names; empty for all together
/// @param since the first day that the sum is of, where it is not of all until then: "in 2012",
///   "since May"
/// @param asOf the last day that it is of: "through June 30, 2017", "in 2012"; else that of the
///   announcement
public record StatedTotal(
        Kind kind,
        Optional<String> payer,
        Optional<String> payee,
        Optional<TriggerType> trigger,
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
        UP_TO,
        /// One payment that the text looks back on: "expenses of the year before included the $2
        /// million milestone". It is none by itself, but says more of one that was told.
        ONE
    }
}
