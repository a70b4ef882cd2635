package dev.octavo.biopharma;

/// Says how likely a payment that is spoken of is a milestone's and came about.
interface Judge {

    /// Gives all that is to be said of a payment.
    interface Signs {

        void give(PaymentSigns.Sink to);
    }

    /// Between 0 and 1.
    double likelihood(PaymentPhrase p, Signs signs);
}
