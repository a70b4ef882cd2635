package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.TriggerType;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.text.Words;
import java.util.Locale;

/// Whether what a text tells of a payment is enough to call it one: what it is called, its sum, who
/// pays, and what it is paid for stand in for one another.
final class Enough {

    private static final Words FIGURATIVE = Words.named("figurative");
    private static final Words NUMBERED = Words.named("numbered");
    private static final Words MEDICINE = Words.named("medicine");

    private Enough() {}

    /// @param medicine whether the text is about medicines
    static boolean told(Draft d, boolean medicine) {
        boolean strong =
                d.triggerType().isPresent()
                        && (d.triggerType().get().rank() > (d.trigger.isPresent() ? 1 : 4)
                                || d.money.amount().isPresent()
                                        && d.roles
                                        && d.sentence.refers("back"));
        if (!d.named
                && d.money.amount().isEmpty()
                && (d.phrase.plural() || !medicine && !d.sentence.refers("back"))) {
            // a payment of no kind and no sum, in a text that is not about medicines
            return false;
        }
        if (!d.named && !(strong && (medicine || medicinal(d)))) {
            return false;
        }
        if (d.judged && d.occurrence == Occurrence.HAPPENED) {
            return true;
        }
        if (d.named && d.kind != Event.PaymentKind.MILESTONE) {
            return d.money.amount().isPresent() || d.payer.isPresent() && strong;
        }
        if (d.occurrence != Occurrence.HAPPENED) {
            return d.money.amount().isPresent()
                    && (d.payer.isPresent()
                            || strong
                            || d.occurrence == Occurrence.LAPSED
                            || d.occurrence == Occurrence.DECLINED);
        }
        if (d.money.amount().isEmpty() && !d.payer.isPresent()) {
            return false;
        }
        if (d.money.amount().isEmpty()
                && !payment(d)
                && d.told.stream().noneMatch(s -> (s.topics & Gate.MOVES) != 0)
                && d.sentence.has(FIGURATIVE, d.phrase.from(), d.phrase.to())) {
            // "a key milestone" that nobody pays for
            return false;
        }
        if (d.money.amount().isEmpty()
                && d.phrase.definite()
                && d.trigger.isEmpty()
                && (payment(d) || !d.sentence.has(NUMBERED, d.phrase.from(), d.phrase.to()))) {
            return false;
        }
        boolean payment = payment(d);
        if (!payment && d.money.amount().isEmpty()) {
            return d.payer.isPresent()
                    && (d.told.stream().anyMatch(s -> s.has(Words.PARTNERSHIP, s.from, s.to))
                            || d.trigger.isPresent() && d.sentence.headline()
                            || d.told.size() > 1 && d.roles);
        }
        return d.payer.isPresent() || strong;
    }

    /// Whether what triggered a payment without a name of its own can only be a step of a medicine.
    private static boolean medicinal(Draft d) {
        return d.triggerType().orElse(TriggerType.CLINICAL_PROGRESS).medicinal()
                || d.compound.isPresent()
                || d.phase.isPresent()
                || d.indication.isPresent()
                || d.told.stream().anyMatch(s -> s.has(MEDICINE, s.from, s.to));
    }

    /// Whether the words say that it is a payment, not only a milestone.
    private static boolean payment(Draft d) {
        return !d.phrase.milestone()
                || d.sentence
                        .t
                        .text(d.phrase.from(), d.phrase.to())
                        .toLowerCase(Locale.ROOT)
                        .contains("payment");
    }
}
