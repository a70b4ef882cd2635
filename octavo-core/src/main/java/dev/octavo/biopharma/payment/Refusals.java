package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Sums of which no payment can come, whatever is still to be found out about them: who pays whom,
/// for what step of what, and, for some, even by what verb.
///
/// Most sums of most filings are such, and to find the parties of one takes longer than to read the
/// rest of its sentence. Each refusal follows from what [Accepted], [PaymentWeights] and
/// [PaymentReader] ask of every payment in the end; it is only asked before.
final class Refusals {

    /// So many sentences before and behind a payment are asked for its step and its medicine, as
    /// [Slots] and [Accepted] do.
    private static final int AROUND = 3;

    private Refusals() {}

    /// Whether all sums of a phrase are smaller than any payment that is kept: "$0.25 per share".
    static boolean small(PaymentPhrase p) {
        for (Money sum : p.sums()) {
            Optional<BigDecimal> amount = sum.amount();
            if (amount.isEmpty() || amount.get().compareTo(Accepted.LEAST) >= 0) {
                return false;
            }
        }
        return !p.sums().isEmpty();
    }

    /// Whether a bare sum stands where no medicine, milestone or step is spoken of. It cannot be
    /// judged to be a milestone's, since it hangs together with none; and the grammar keeps a bare
    /// sum only for the step that it was paid for.
    static boolean untied(List<Sentence> sentences, int index, PaymentPhrase p) {
        return p.bare()
                && !p.milestone()
                && !tied(sentences, index)
                && dependent(sentences, index, p);
    }

    /// Whether a payment of this phrase can be no other than a milestone's: its words name that
    /// kind, or none, and no step stands near that makes it an option's or a renewal's.
    static boolean onlyMilestone(List<Sentence> sentences, int index, PaymentPhrase p) {
        return p.kind().equals(PaymentPhrase.MILESTONE)
                || (p.bare() || p.generic())
                        && !stepped(sentences, index, h -> h.type().ownKind().isPresent());
    }

    /// Whether a payment can only add to what another tells: no kind is named and no step is told
    /// near, and without both [Joining] drops it.
    static boolean dependent(List<Sentence> sentences, int index, PaymentPhrase p) {
        return (p.bare() || p.generic()) && !stepped(sentences, index, h -> true);
    }

    /// Whether such a step is told, or named, where a payment of a sentence may have it from.
    private static boolean stepped(
            List<Sentence> sentences, int index, java.util.function.Predicate<TriggerHit> such) {
        int to = Math.min(sentences.size(), index + AROUND + 1);
        for (int i = Math.max(0, index - AROUND); i < to; i++) {
            for (TriggerHit h : sentences.get(i).triggers()) {
                if (such.test(h)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether anything but a step may tie a sum of a sentence to medicines: words of medicine near
    /// it, a milestone, or a compound in its sentence or, where that refers back, the one before.
    private static boolean tied(List<Sentence> sentences, int index) {
        int to = Math.min(sentences.size(), index + AROUND + 1);
        for (int i = Math.max(0, index - AROUND); i < to; i++) {
            if (Gate.medicines(sentences.get(i).topics)) {
                return true;
            }
        }
        for (int i = Math.max(0, index - 1); i <= index; i++) {
            Sentence s = sentences.get(i);
            if ((s.topics & Gate.MILESTONE) != 0 || !s.m().all(Mention.Type.COMPOUND).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
