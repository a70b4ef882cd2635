package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.NameWords;
import dev.octavo.biopharma.sentence.Entry;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.page.Letters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a text tells a payment again: by a definite later mention ("the milestone payment was
/// earned under …"), or by the same sum with triggers and compounds that do not contradict each
/// other. Two alike payments with different triggers or compounds stay two, and so do the copies of
/// "two $1 million payments".
final class ToldAgain {

    private static final int NEAR = 4;

    /// How many payments before may be told again.
    static final int MOST_BEFORE = 60;

    private ToldAgain() {}

    /// The payment before that this one is; null if it is told for the first time. What was to come
    /// then, and is now told as a fact, has come about.
    static @Nullable Draft of(List<Draft> before, Draft d) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - MOST_BEFORE); i--) {
            Draft e = before.get(i);
            boolean copy =
                    e.sentence.index == d.sentence.index && e.phrase.from() == d.phrase.from()
                            || Entry.siblings(e.sentence, d.sentence);
            if (!copy
                    && e.occurrence == d.occurrence
                    && kinds(e, d)
                    && (definite(e, d) || alike(e, d))) {
                return e;
            }
            if (!copy && cameTrue(e, d)) {
                e.occurrence = Occurrence.HAPPENED;
                return e;
            }
        }
        return null;
    }

    /// "will receive a $5 million milestone payment. … The milestone was achieved.": what was to
    /// come is told as a fact by a sentence near.
    private static boolean cameTrue(Draft e, Draft d) {
        return d.occurrence == Occurrence.HAPPENED
                && (e.occurrence == Occurrence.EXPECTED || e.occurrence == Occurrence.POTENTIAL)
                && e.money.amount().isPresent()
                && d.money.amount().isEmpty()
                && d.phrase.definite()
                && !d.phrase.plural()
                && d.sentence.index - e.sentence.index <= 2
                && kinds(e, d);
    }

    private static boolean kinds(Draft e, Draft d) {
        return e.kind == d.kind || !e.named && fits(e, d) || !d.named && fits(d, e);
    }

    /// Whether a payment of no name may be what another calls by its name: a step brings milestone
    /// payments, option fees and fees for a licence or a designation.
    private static boolean fits(Draft unnamed, Draft named) {
        return unnamed.trigger.isEmpty()
                || switch (named.kind) {
                    case UPFRONT, EQUITY, ROYALTY, RESEARCH_FUNDING -> false;
                    default -> true;
                };
    }

    private static boolean definite(Draft e, Draft d) {
        boolean near = d.sentence.index - e.sentence.index <= NEAR;
        boolean sum =
                d.money.amount().isEmpty()
                        || d.money.amount().equals(e.money.amount())
                        || e.money.amount().isEmpty();
        return near
                && sum
                && d.phrase.definite()
                && d.sentence.index != e.sentence.index
                && !(own(e) && own(d) && !triggers(e, d));
    }

    /// Whether a payment's own sentence tells its sum and its step: "A year earlier it was the $2
    /// million paid for the IND" is not the $2 million of Phase II.
    private static boolean own(Draft d) {
        return d.money.amount().isPresent()
                && d.trigger
                        .filter(h ->
                                h.sentence() == d.sentence && h.type().rank() >= TriggerHit.SURE)
                        .isPresent();
    }

    private static boolean alike(Draft e, Draft d) {
        boolean sums =
                e.money.amount().isEmpty()
                        || d.money.amount().isEmpty()
                        || e.money.amount().equals(d.money.amount());
        boolean headed =
                e.sentence.headline()
                        && e.money.amount().isPresent()
                        && e.money.amount().equals(d.money.amount());
        if (!sums || !headed && !agree(e.payer, d.payer) && !otherWay(e, d)) {
            return false;
        }
        if (e.sentence.index == d.sentence.index
                && e.money.amount().isPresent()
                && d.money.amount().isPresent()) {
            return false;
        }
        // a headline tells what the text tells again, whatever step stands beside it there
        return (triggers(e, d) || headed && !own(d)) && compounds(e, d);
    }

    private static boolean otherWay(Draft e, Draft d) {
        return e.payer.isPresent() && e.payer.value().equals(d.payee.value());
    }

    /// Whether two payments may be for the same step.
    static boolean triggers(Draft e, Draft d) {
        if (e.triggerType().isEmpty() || d.triggerType().isEmpty()) {
            return true;
        }
        return e.triggerType().get().akin(d.triggerType().get())
                || e.trigger.isPresent()
                        && d.trigger.isPresent()
                        && (e.trigger.get().mayMean(d.trigger.get())
                                || d.trigger.get().mayMean(e.trigger.get()));
    }

    /// Whether two payments may be for the same compound.
    static boolean compounds(Draft e, Draft d) {
        return agree(e.compound, d.compound);
    }

    /// Whether two names, where both are known, may mean the same.
    static boolean agree(Slot<String> a, Slot<String> b) {
        if (a.value().isEmpty() || b.value().isEmpty()) {
            return true;
        }
        String x = Letters.of(a.value().get());
        String y = Letters.of(b.value().get());
        return x.contains(y)
                || y.contains(x)
                || NameWords.initials(a.value().get(), b.value().get())
                || NameWords.initials(b.value().get(), a.value().get())
                || NameWords.core(a.value().get())
                        .getFirst()
                        .equals(NameWords.core(b.value().get()).getFirst());
    }
}
