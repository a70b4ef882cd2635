package dev.octavo.biopharma;

/// Says how likely a payment that is spoken of is a milestone's and came about.
interface Judge {

    /// Gives all that is to be said of a payment.
    interface Signs {

        void give(PaymentSigns.Sink to);
    }

    /// Between 0 and 1.
    ///
    /// @param tie how it hangs together with medicines
    double likelihood(PaymentPhrase p, Accepted.Tie tie, Signs signs);
}
