package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.TriggerType;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.List;
import java.util.Optional;

/// Which of the steps that a sentence names a payment may rest on: one of its own sentence, the one
/// that its name hints at, or the strongest that another sentence tells.
final class SentenceTriggers {

    /// "$6 million when it was signed, $2 million when the IND took effect": the first has a cause
    /// of its own, if none of a medicine.
    private static final Words ON_ITS_OWN = Words.of("when", "upon", "at", "once");

    private SentenceTriggers() {}

    /// The trigger told in the payment's own sentence: behind the payment, up to the next payment;
    /// or before it.
    static Optional<TriggerHit> own(Sentence s, Draft d, List<PaymentPhrase> phrases) {
        PaymentPhrase p = d.phrase;
        boolean happened = d.occurrence == Occurrence.HAPPENED;
        int next = s.to;
        int before = s.from;
        for (PaymentPhrase other : phrases) {
            if (other.from() >= p.to()) {
                next = Math.min(next, other.from());
            }
            if (other.to() <= p.from()) {
                before = Math.max(before, other.to());
            }
        }
        Optional<TriggerHit> behind = Optional.empty();
        Optional<TriggerHit> ahead = Optional.empty();
        for (TriggerHit h : s.triggers()) {
            boolean yetToCome = happened && h.fact() == TriggerHit.Fact.FUTURE;
            if (h.fact() == TriggerHit.Fact.NEGATED || yetToCome || covered(h, phrases)) {
                continue;
            }
            if (h.from() >= p.to()
                    && h.from() < next
                    && (behind.isEmpty() || stronger(h, behind.get()))) {
                behind = Optional.of(h);
            }
            if (h.to() <= p.from() + 1
                    && (h.from() >= before || spans(h, phrases))
                    && (ahead.isEmpty() || h.type().rank() >= ahead.get().type().rank())) {
                ahead = Optional.of(h);
            }
        }
        boolean bracketed = s.t.word(p.from() - 1) == Tokens.OPEN;
        if (ahead.isPresent()
                && behind.isPresent()
                && (bracketed || behind.get().type().rank() <= 2)) {
            return ahead;
        }
        if (ahead.isEmpty() && behind.isEmpty() && !s.has(ON_ITS_OWN, p.to(), next)) {
            // one cause for several payments: "$5 million and $3 million … upon approval"
            int clause = Doubts.nextPayment(s, p);
            for (TriggerHit h : s.triggers()) {
                if (h.from() >= p.to()
                        && h.from() < clause
                        && h.fact() != TriggerHit.Fact.NEGATED
                        && !(happened && h.fact() == TriggerHit.Fact.FUTURE)
                        && !covered(h, phrases)) {
                    return Optional.of(h);
                }
            }
        }
        return behind.isPresent() ? behind : ahead;
    }

    /// The type that the payment's own name hints at: "an IND milestone payment", "a sales
    /// milestone".
    static Optional<TriggerType> weak(Sentence s, PaymentPhrase p) {
        Optional<TriggerHit> best = Optional.empty();
        for (TriggerHit h : s.triggers()) {
            if (p.covers(h.from(), h.to())
                    && (best.isEmpty() || h.type().rank() > best.get().type().rank())) {
                best = Optional.of(h);
            }
        }
        return best.map(TriggerHit::type).filter(t -> t != TriggerType.CLINICAL_PROGRESS);
    }

    /// The strongest thing that a sentence tells as a fact, or names.
    static Optional<TriggerHit> told(Sentence s) {
        Optional<TriggerHit> best = Optional.empty();
        for (TriggerHit h : s.triggers()) {
            if (h.told() && (best.isEmpty() || better(h, best.get()))) {
                best = Optional.of(h);
            }
        }
        return best;
    }

    /// The strongest step that a sentence tells as a fact.
    static Optional<TriggerHit> fact(Sentence s) {
        return told(s).filter(h -> h.fact() == TriggerHit.Fact.HAPPENED && h.type().rank() >= 2);
    }

    private static boolean better(TriggerHit h, TriggerHit than) {
        if (h.fact() != than.fact()) {
            return h.fact() == TriggerHit.Fact.HAPPENED && h.type().rank() > 2;
        }
        return h.type().rank() > than.type().rank();
    }

    /// Whether a trigger has a sum within: "sales exceeded $500 million".
    private static boolean spans(TriggerHit h, List<PaymentPhrase> phrases) {
        for (PaymentPhrase p : phrases) {
            if (h.from() < p.from() && p.to() <= h.to()) {
                return true;
            }
        }
        return false;
    }

    private static boolean stronger(TriggerHit h, TriggerHit than) {
        int gap = h.from() - than.to();
        return than.type().rank() <= 2 && h.type().rank() > 2
                || (gap <= 6 && h.type().rank() > than.type().rank() + 1);
    }

    private static boolean covered(TriggerHit h, List<PaymentPhrase> phrases) {
        for (PaymentPhrase p : phrases) {
            if (p.from() <= h.from() && h.to() <= p.to()) {
                return true;
            }
            // "development milestone" with its money: the words of the payment itself
            boolean within = h.from() < p.from() && p.to() <= h.to();
            if (p.covers(h.from(), h.to()) && h.type().rank() <= 3 && !within) {
                return true;
            }
        }
        return false;
    }
}
