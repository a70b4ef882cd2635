package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.PhraseFinder;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which sums of a sentence stand for themselves: "that sum" is one told before, and others are
/// only a part, a total or a conversion of another.
final class Sums {

    /// How many sentences before may have said the sum that "that sum" means.
    private static final int SUM_BEFORE = 3;

    private Sums() {}

    /// Gives "that sum", "the above amount" the sum told before, and leaves out sums that are only
    /// parts, totals or conversions of another.
    static List<PaymentPhrase> summed(
            List<Sentence> sentences, int index, List<PaymentPhrase> found) {
        List<PaymentPhrase> out = new ArrayList<>(found.size());
        for (PaymentPhrase p : found) {
            if (p.kind().equals(PaymentPhrase.SUM)) {
                PaymentPhrase told = soleSum(out);
                for (int back = 1; told == null && back <= SUM_BEFORE && index >= back; back++) {
                    told = soleSum(PhraseFinder.find(sentences.get(index - back)));
                }
                if (told != null) {
                    out.remove(told);
                    out.add(p.as(told));
                }
            } else if (!aside(sentences.get(index), p, out)) {
                out.add(p);
            }
        }
        return out;
    }

    /// The only phrase with an exact sum, if there is but one.
    private static @Nullable PaymentPhrase soleSum(List<PaymentPhrase> of) {
        PaymentPhrase out = null;
        for (PaymentPhrase p : of) {
            if (p.exact()) {
                if (out != null) {
                    return null;
                }
                out = p;
            }
        }
        return out;
    }

    private static final Words PART = Words.of("which");

    /// "of which $5 million pertains to the approval", "$2 million came from a milestone": a part
    /// that may be a payment.
    private static final Words EXPLAINS = Words.named("explaining-parts");

    private static final Words TOGETHER = Words.named("together");
    private static final Words RAISES =
            Words.of(
                    "brings",
                    "bringing",
                    "brought",
                    "raises",
                    "raised",
                    "increases",
                    "lifts",
                    "takes");
    private static final Words TOTALS = Words.named("totalling");

    /// Whether a bare sum is only a part ("of which $2 million is creditable"), a total ("or $6
    /// million in all", "takes the total to $9 million") or a conversion ("(approximately USD 20
    /// million)") of another.
    private static boolean aside(Sentence s, PaymentPhrase p, List<PaymentPhrase> before) {
        if (!p.bare()) {
            return false;
        }
        Tokens t = s.t;
        boolean part =
                p.from() - 2 >= s.from
                        && PART.has(t.word[p.from() - 1])
                        && t.word[p.from() - 2] == PhraseFinder.OF_WORD
                        && !s.has(EXPLAINS, p.to(), p.to() + 3)
                        && !stepBehind(s, p);
        boolean sum =
                PhraseFinder.IN.has(t.word(p.to()))
                        && s.has(TOGETHER, p.to() + 1, p.to() + 3)
                        && told(before);
        boolean total = s.has(TOTALS, p.from() - 7, p.from()) && !ofTotal(s, p);
        boolean raised =
                p.from() > s.from
                        && Words.TO.has(t.word[p.from() - 1])
                        && s.has(RAISES, p.from() - 14, p.from());
        boolean each =
                !before.isEmpty() && before.getFirst().milestone() && before.getFirst().plural();
        boolean converted =
                !(each
                                && !s.m().is(p.from() - 2, Mention.Type.MONEY)
                                && before.getFirst().sums().isEmpty())
                        && p.from() - 1 >= s.from
                        && t.word[p.from() - 1] == Tokens.OPEN
                        && p.from() - 2 >= s.from
                        && (!before.isEmpty()
                                        && !before.getLast().sums().isEmpty()
                                        && p.from() - before.getLast().to() <= 2
                                || s.m().is(p.from() - 2, Mention.Type.MONEY));
        return part || sum || total || raised || converted || Conversions.is(s, p);
    }

    /// Whether a sum is told before.
    private static boolean told(List<PaymentPhrase> before) {
        for (PaymentPhrase p : before) {
            if (!p.sums().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// "of which $7 million is for the approval": a part that has a step of its own.
    private static boolean stepBehind(Sentence s, PaymentPhrase p) {
        for (TriggerHit h : s.triggers()) {
            if (h.from() >= p.to() && h.from() - p.to() < 6 && h.type().rank() > 2) {
                return true;
            }
        }
        return false;
    }

    /// "Of the total, $3 million represents …": a part that may be a payment.
    private static boolean ofTotal(Sentence s, PaymentPhrase p) {
        return p.from() - s.from <= 5
                && s.t.word[s.from] == PhraseFinder.OF_WORD
                && Words.DETERMINED.has(s.t.word(s.from + 1));
    }
}
