package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.TriggerType;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Indications;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a whole text says where the sentences about a payment leave a gap: a text with one compound
/// is about that compound, and what it says of the disease holds for the payment.
///
/// It is read once a text, from its first sentences only: a book of many payments is about no one
/// compound.
final class Whole {

    private static final int MOST = 300;

    private static final Set<TriggerType> TRIALS =
            EnumSet.of(
                    TriggerType.PHASE_START,
                    TriggerType.CLINICAL_TRIAL_START,
                    TriggerType.FIRST_PATIENT_DOSED,
                    TriggerType.FIRST_PATIENT_ENROLLED,
                    TriggerType.CLINICAL_DATA_READOUT,
                    TriggerType.CLINICAL_TRIAL_COMPLETION);

    /// Something said, and the sentence that says it.
    private record Said<T>(T value, Sentence sentence) {}

    /// The phase of a step.
    private record Step(TriggerType type, Slot<Phase> phase, Sentence sentence) {}

    private Optional<Said<String>> compound = Optional.empty();
    private Optional<Said<String>> indication = Optional.empty();
    private Optional<Said<String>> target = Optional.empty();
    private boolean oneCompound = true;
    private boolean oneTarget = true;
    private final List<Step> steps = new ArrayList<>();

    Whole(List<Sentence> sentences) {
        for (Sentence s : sentences.subList(0, Math.min(sentences.size(), MOST))) {
            if (!s.legal()) {
                compounds(s);
                targets(s);
                phases(s);
                if (indication.isEmpty()) {
                    indication = Indications.treated(s).map(name -> new Said<>(name, s));
                }
            }
        }
    }

    private void compounds(Sentence s) {
        for (Mention m : s.m().all(Mention.Type.COMPOUND)) {
            oneCompound &=
                    compound.isEmpty() || Names.sameCompound(compound.get().value(), m.name());
            if (compound.isEmpty() || m.name().length() > compound.get().value().length()) {
                compound = Optional.of(new Said<>(m.name(), s));
            }
        }
    }

    private void targets(Sentence s) {
        for (Mention m : s.m().all(Mention.Type.TARGET)) {
            oneTarget &= target.isEmpty() || target.get().value().equalsIgnoreCase(m.name());
            target = target.or(() -> Optional.of(new Said<>(m.name(), s)));
        }
    }

    private void phases(Sentence s) {
        List<Mention> phases = s.m().all(Mention.Type.PHASE);
        if (phases.size() != 1) {
            return;
        }
        Slot<Phase> phase = Slot.whereStated(s.m().phase(phases.getFirst().from()));
        for (TriggerHit h : s.triggers()) {
            if (h.told() && TRIALS.contains(h.type())) {
                steps.add(new Step(h.type(), phase, s));
            }
        }
    }

    /// Fills what a payment lacks.
    void fill(Draft d) {
        if (oneCompound) {
            d.compound = put(d, d.compound, compound);
            d.indication = put(d, d.indication, indication);
            if (oneTarget) {
                d.target = put(d, d.target, target);
            }
        }
        Optional<TriggerType> type = d.triggerType();
        for (Step step : steps) {
            if (d.phase.value().isEmpty()
                    && !others(d, step.sentence())
                    && type.isPresent()
                    && step.type().akin(type.get())) {
                d.phase = step.phase();
                d.told.add(step.sentence());
            }
        }
    }

    /// Whether a sentence holds a list of which a payment is an entry: what it says beside that is
    /// said of another.
    private static boolean others(Draft d, Sentence s) {
        return s.divided && d.sentence.entry.isPresent();
    }

    private static Slot<String> put(Draft d, Slot<String> now, Optional<Said<String>> said) {
        if (now.isPresent() || said.isEmpty() || others(d, said.get().sentence())) {
            return now;
        }
        d.told.add(said.get().sentence());
        return Slot.stated(said.get().value());
    }
}
