package dev.octavo.biopharma;

import java.math.BigDecimal;
import java.util.Optional;

/// A sum of money as a text gives it.
///
/// @param amount in whole currency units; the upper end of a range; empty when undisclosed
/// @param currency ISO 4217; empty when undisclosed or not said
public record Money(Optional<BigDecimal> amount, Optional<String> currency, Qualifier qualifier) {

    /// How firmly the amount is stated.
    public enum Qualifier {
        EXACT,
        APPROXIMATE,
        UP_TO,
        AT_LEAST,
        RANGE,
        UNDISCLOSED;

        /// Whether the amount only limits what is paid.
        public boolean limits() {
            return this == UP_TO || this == RANGE;
        }
    }

    /// A payment whose amount the text keeps to itself.
    public static final Money UNDISCLOSED =
            new Money(Optional.empty(), Optional.empty(), Qualifier.UNDISCLOSED);
}
