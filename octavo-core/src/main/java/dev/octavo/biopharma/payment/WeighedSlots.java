package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.TriggerType;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import java.util.List;
import java.util.Optional;

/// Chooses the sides, the step, the compound and the disease of a milestone payment that came about
/// by the weight of all that stands around, the choice of the grammar included ([SlotWeights]).
final class WeighedSlots {

    private WeighedSlots() {}

    /// Whether the weights say anything of a payment: they are learned of milestones that were
    /// reached.
    static boolean weighs(Draft d) {
        return d.occurrence == Occurrence.HAPPENED && d.kind == Event.PaymentKind.MILESTONE;
    }

    /// @param sentences of the text
    static void fill(Draft d, List<Sentence> sentences, Parties parties) {
        if (!weighs(d)) {
            return;
        }
        Surroundings around = new Surroundings(d, sentences);
        // all are weighed as the grammar left them, as they were when the weights were learned
        Optional<Surroundings.Named> compound =
                SlotWeights.best(
                        CompoundChoices.SLOT,
                        CompoundChoices.of(d, around, parties),
                        SlotWeights.none(d.compound.value()));
        Optional<Surroundings.Named> disease =
                SlotWeights.best(
                        DiseaseChoices.SLOT,
                        DiseaseChoices.of(d, around, compoundOf(d, compound)),
                        SlotWeights.none(d.indication.value()));
        Optional<TriggerType> step =
                SlotWeights.best(
                        StepChoices.SLOT,
                        StepChoices.of(d, around),
                        SlotWeights.none(d.triggerType()));
        Optional<SideChoices.Sides> sides =
                SlotWeights.best(SideChoices.SLOT, SideChoices.of(d, around, sentences, parties));
        sides.ifPresent(two -> {
            d.payer = two.payer();
            d.payee = two.payee();
        });
        step.ifPresent(type -> StepChoices.take(d, type, around));
        Optional<Mention> label = ParagraphLabel.of(d.sentence, sentences);
        Optional<Mention> beside = SideBySide.compound(d);
        if (beside.isPresent()) {
            d.compound = Slot.stated(beside.get().name());
        } else if (label.isPresent() && weighsCompound(d) && alone(d, label.get())) {
            d.compound = labelled(d, label.get());
        } else if (weighsCompound(d)) {
            d.compound = chosen(compound, d.compound, d);
        }
        d.indication = chosen(disease, d.indication, d);
        d.payer = party(d.payer, d);
        d.payee = party(d.payee, d);
    }

    /// What is paid for does not pay: a compound's code may look like a firm's name. A word alone
    /// is as likely a firm that was taken for a compound.
    private static Slot<String> party(Slot<String> side, Draft d) {
        boolean compound =
                side.value()
                        .filter(name -> name.chars().anyMatch(c -> c >= '0' && c <= '9'))
                        .flatMap(name -> d.compound.value().map(c -> Names.oneCompound(name, c)))
                        .orElse(false);
        return compound ? Slot.none() : side;
    }

    /// Of "two payments, one for ABC-1 and one for ABC-2" each has its own already.
    private static boolean weighsCompound(Draft d) {
        return d.phrase.copies() == 1
                && !named(d)
                && d.sentence.entry.flatMap(e -> e.compound(d.sentence)).isEmpty();
    }

    /// Whether neither the payment's sentence nor that of its step names another compound than the
    /// paragraph's label.
    private static boolean alone(Draft d, Mention label) {
        return others(d.sentence, label)
                && d.trigger.map(t -> others(t.sentence(), label)).orElse(true);
    }

    private static boolean others(Sentence s, Mention label) {
        return s.m().all(Mention.Type.COMPOUND).stream()
                .allMatch(m -> ParagraphLabel.aside(s, m, label) || m.name().equals(label.name()));
    }

    private static Slot<String> labelled(Draft d, Mention label) {
        boolean own = d.sentence.m().all(Mention.Type.COMPOUND).contains(label);
        return Slot.of(label.name(), own ? Derivation.STATED : Derivation.RESOLVED);
    }

    /// Whether the words of the step name the compound: "Phase III testing of ABC-1 began".
    private static boolean named(Draft d) {
        if (d.trigger.isEmpty() || !d.compound.isPresent()) {
            return false;
        }
        TriggerHit step = d.trigger.get();
        for (Mention m : step.sentence().m().all(Mention.Type.COMPOUND)) {
            if (m.from() >= step.from()
                    && m.to() <= step.to()
                    && m.name().equals(d.compound.value().get())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> compoundOf(Draft d, Optional<Surroundings.Named> chosen) {
        Optional<String> weighed =
                weighsCompound(d) ? chosen.map(Surroundings.Named::name) : Optional.empty();
        return weighed.or(d.compound::value);
    }

    /// What was chosen, else what the grammar found; resolved, where neither the payment's sentence
    /// nor that of its step names it.
    private static Slot<String> chosen(
            Optional<Surroundings.Named> choice, Slot<String> grammars, Draft d) {
        if (choice.isEmpty() || grammars.value().equals(choice.map(Surroundings.Named::name))) {
            return grammars;
        }
        Sentence of = choice.get().sentence();
        d.told.add(of);
        boolean own = of == d.sentence || d.trigger.filter(t -> t.sentence() == of).isPresent();
        return Slot.of(choice.get().name(), own ? Derivation.STATED : Derivation.RESOLVED);
    }
}
