package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.PhraseFinder;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Which payments of a sentence only lead to those told behind them, as their sum or their heading:
/// "payments totaling $12 million: $7 million for … and $5 million for …". The parts are the
/// payments; what leads to them would count them twice.
final class LeadingSums {

    private static final Words PART = Words.of("which");

    private LeadingSums() {}

    /// Whether a phrase of a sentence only leads to others.
    static boolean leads(List<Sentence> sentences, int index, List<PaymentPhrase> phrases, int k) {
        Sentence s = sentences.get(index);
        return comprised(s, phrases, k)
                || totalOf(s, phrases, k)
                || DividedSums.leads(s, phrases, k)
                || divided(sentences, index, phrases.get(k))
                || heads(phrases, k);
    }

    /// "a $20 million payment, which is comprised of a $17.5 million payment for … and …": the
    /// parts are the payments.
    private static boolean comprised(Sentence s, List<PaymentPhrase> phrases, int k) {
        if (k + 1 >= phrases.size()
                || phrases.get(k).sums().isEmpty()
                || phrases.get(k + 1).sums().isEmpty()
                || phrases.get(k + 1).bare()) {
            return false;
        }
        return s.has(Words.COMPRISED, phrases.get(k).to(), phrases.get(k + 1).from())
                && phrases.get(k + 1).from() - phrases.get(k).to() < 8;
    }

    /// Whether the sums behind add up to this one: "payments totaling $12 million: $7 million for …
    /// and $5 million for …".
    private static boolean totalOf(Sentence s, List<PaymentPhrase> phrases, int k) {
        PaymentPhrase p = phrases.get(k);
        // "Of the $9 million received, …"
        boolean begins = p.from() <= s.from + 1 && s.t.word[s.from] == PhraseFinder.OF_WORD;
        boolean parts =
                p.plural()
                        || begins
                        || k + 1 < phrases.size()
                                && s.has(
                                        PART,
                                        phrases.get(k + 1).from() - 2,
                                        phrases.get(k + 1).from());
        if (!parts
                || p.sums().size() != 1
                || p.sums().getFirst().amount().isEmpty()
                || k + 2 >= phrases.size()) {
            return false;
        }
        return adds(phrases, k);
    }

    private static boolean adds(List<PaymentPhrase> phrases, int k) {
        PaymentPhrase p = phrases.get(k);
        BigDecimal rest = p.sums().getFirst().amount().orElse(BigDecimal.ZERO);
        int parts = 0;
        for (int i = k + 1; i < phrases.size() && rest.signum() > 0; i++) {
            PaymentPhrase part = phrases.get(i);
            boolean same =
                    part.exact()
                            && part.sums()
                                    .getFirst()
                                    .currency()
                                    .equals(p.sums().getFirst().currency());
            if (!same) {
                return false;
            }
            rest = rest.subtract(part.sums().getFirst().amount().orElse(BigDecimal.ZERO));
            parts++;
        }
        return parts >= 2 && rest.signum() == 0;
    }

    private static final Words MADE_UP = Words.named("list-parts");

    /// "The amount received is made up of": so many words begin such a sentence.
    private static final int BEGINNING = 6;

    /// "two payments totaling $4.5 million … . Of this amount, $2.5 million was paid for … and $2
    /// million for …", "The amount is composed of …": whether the next sentence divides the sum.
    private static boolean divided(List<Sentence> sentences, int index, PaymentPhrase p) {
        if (index + 1 >= sentences.size() || p.sums().size() != 1) {
            return false;
        }
        Sentence next = sentences.get(index + 1);
        boolean of =
                next.from + 1 < next.to
                        && next.t.word[next.from] == PhraseFinder.OF_WORD
                        && Words.DETERMINED.has(next.t.word[next.from + 1]);
        boolean itself =
                Words.DETERMINED.has(next.t.word[next.from])
                        && next.has(MADE_UP, next.from + 2, next.from + BEGINNING);
        if (!of && !itself) {
            return false;
        }
        List<PaymentPhrase> parts = new ArrayList<>(List.of(p));
        for (PaymentPhrase part : PhraseFinder.find(next)) {
            if (part.exact()) {
                parts.add(part);
            }
        }
        return adds(parts, 0);
    }

    /// Whether a phrase only heads the sums behind it: "two milestones recorded in the quarter: …".
    private static boolean heads(List<PaymentPhrase> phrases, int k) {
        PaymentPhrase p = phrases.get(k);
        return p.milestone()
                && p.plural()
                && p.sums().isEmpty()
                && k + 1 < phrases.size()
                && phrases.get(k + 1).milestone()
                && phrases.get(k + 1).exact()
                && phrases.get(k + 1).kind().equals("milestone")
                && !phrases.get(k + 1).plural();
    }
}
