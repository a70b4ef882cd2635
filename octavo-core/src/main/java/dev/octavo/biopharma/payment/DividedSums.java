package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.PhraseFinder;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One sum told together with its parts: what is told twice counts once.
///
/// Either the parts say how it was paid ("$5 million, of which $3.5 million was satisfied in shares
/// and $1.5 million in cash"): then the whole is the payment. Or they say what it was for ("$17
/// million, comprised of a $15 million milestone payment and a $2 million advance"): then those
/// parts are that are milestones.
final class DividedSums {

    private static final Words WHICH = Words.named("dividing");
    private static final Words MANNER = Words.named("manner-of-paying");

    /// So many words behind a part may say how it was paid.
    private static final int NEAR = 8;

    /// @param from where the first part begins
    /// @param to where the last part ends
    private record Parts(int from, int to, boolean all) {}

    private DividedSums() {}

    /// The payments of a sentence without parts that only say how another was paid.
    static List<PaymentPhrase> whole(Sentence s, List<PaymentPhrase> phrases) {
        if (phrases.size() < 2) {
            return phrases;
        }
        List<PaymentPhrase> out = new ArrayList<>(phrases);
        for (int k = 0; k + 1 < out.size(); k++) {
            Optional<Parts> found = parts(s, out.get(k));
            if (found.isPresent() && paid(s, out.get(k), found.get())) {
                Parts parts = found.get();
                boolean named = false;
                for (PaymentPhrase p : out.subList(k + 1, out.size())) {
                    named |= in(p, parts) && !p.bare() && !p.generic();
                }
                if (!named) {
                    out.removeIf(p -> in(p, parts));
                }
            }
        }
        return out;
    }

    /// Whether a phrase is not called a milestone, and one of the parts that it is told in is.
    static boolean leads(Sentence s, List<PaymentPhrase> phrases, int k) {
        PaymentPhrase p = phrases.get(k);
        if (p.milestone() || k + 1 >= phrases.size()) {
            return false;
        }
        Optional<Parts> parts = parts(s, p).filter(Parts::all);
        return parts.isPresent()
                && phrases.subList(k + 1, phrases.size()).stream()
                        .anyMatch(part -> part.milestone() && in(part, parts.get()));
    }

    private static boolean in(PaymentPhrase p, Parts parts) {
        return p.covers(parts.from, parts.to);
    }

    /// The sums behind one that add up to it; or the one behind "of which".
    private static Optional<Parts> parts(Sentence s, PaymentPhrase p) {
        if (p.sums().size() != 1 || p.sums().getFirst().amount().isEmpty() || p.copies() > 1) {
            return Optional.empty();
        }
        Money whole = p.sums().getFirst();
        BigDecimal left = whole.amount().get();
        int count = 0;
        int from = 0;
        int to = 0;
        for (Mention m : s.m().all(Mention.Type.MONEY)) {
            if (m.from() < p.to() || left.signum() == 0) {
                continue;
            }
            Money part = s.m().money(m.from());
            if (part.amount().isEmpty() || !part.currency().equals(whole.currency())) {
                continue;
            }
            if (part.amount().get().compareTo(left) > 0) {
                break;
            }
            left = left.subtract(part.amount().get());
            from = count == 0 ? m.from() : from;
            to = m.to();
            count++;
        }
        if (count > 1 && left.signum() == 0) {
            return Optional.of(new Parts(from, to, true));
        }
        boolean one = count == 1 && left.signum() > 0 && s.t.word(from - 2) == PhraseFinder.OF_WORD;
        return one && WHICH.has(s.t.word(from - 1))
                ? Optional.of(new Parts(from, to, false))
                : Optional.empty();
    }

    /// Whether the words around the parts say how they are paid, and no step stands among them.
    private static boolean paid(Sentence s, PaymentPhrase p, Parts parts) {
        for (TriggerHit h : s.triggers()) {
            if (h.from() >= parts.from && h.from() < parts.to + NEAR && h.type().rank() > 2) {
                return false;
            }
        }
        return s.has(MANNER, parts.all ? p.to() : parts.to, Math.min(s.to, parts.to + NEAR));
    }
}
