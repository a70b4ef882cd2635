package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.sentence.PaymentPhrase;

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

    /// At most this is the likelihood of a payment of which only some signs are known yet, those
    /// that need neither its parties nor its step.
    default double most(Signs known) {
        return 1;
    }

    /// Whether it is to be asked of the sums too that [Refusals] can tell to be no payments, as one
    /// is that learns.
    default boolean everySum() {
        return true;
    }
}
