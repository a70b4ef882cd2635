package dev.octavo.biopharma;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a whole text says where the sentences about a payment leave a gap: a text with one compound
/// is about that compound, and what it says of the disease holds for the payment.
final class Whole {

    private Whole() {}

    static void fill(Draft d, List<Sentence> sentences) {
        List<Mention> compounds = new ArrayList<>();
        List<Sentence> where = new ArrayList<>();
        boolean one = true;
        for (Sentence s : sentences) {
            if (s.legal()) {
                continue;
            }
            for (Mention m : s.m().all(Mention.Type.COMPOUND)) {
                one &= compounds.isEmpty() || known(compounds, m);
                compounds.add(m);
                where.add(s);
            }
        }
        if (one && !compounds.isEmpty() && d.compound.value().isEmpty()) {
            int longest = 0;
            for (int i = 1; i < compounds.size(); i++) {
                if (compounds.get(i).name().length() > compounds.get(longest).name().length()) {
                    longest = i;
                }
            }
            d.compound = Slot.stated(compounds.get(longest).name());
            d.told.add(where.get(longest));
        }
        if (one && d.indication.value().isEmpty()) {
            indication(d, sentences);
        }
        if (one && d.target.value().isEmpty()) {
            target(d, sentences);
        }
        if (d.phase.value().isEmpty()) {
            phase(d, sentences);
        }
    }

    private static boolean known(List<Mention> compounds, Mention m) {
        for (Mention c : compounds) {
            if (Names.sameCompound(c.name(), m.name())) {
                return true;
            }
        }
        return false;
    }

    private static void indication(Draft d, List<Sentence> sentences) {
        for (Sentence s : sentences) {
            Optional<String> found = s.legal() ? Optional.empty() : Indications.treated(s);
            if (found.isPresent()) {
                d.indication = Slot.stated(found.get());
                d.told.add(s);
                return;
            }
        }
    }

    /// The target, where all the text names but one.
    private static void target(Draft d, List<Sentence> sentences) {
        Optional<Mention> found = Optional.empty();
        Optional<Sentence> at = Optional.empty();
        for (Sentence s : sentences) {
            for (Mention m : s.m().all(Mention.Type.TARGET)) {
                if (found.isPresent() && !found.get().name().equalsIgnoreCase(m.name())) {
                    return;
                }
                found = Optional.of(m);
                at = Optional.of(s);
            }
        }
        if (found.isPresent()) {
            d.target = Slot.stated(found.get().name());
            at.ifPresent(d.told::add);
        }
    }

    /// The phase of the same step, told in another sentence.
    private static void phase(Draft d, List<Sentence> sentences) {
        Optional<TriggerType> type = d.triggerType();
        if (type.isEmpty()) {
            return;
        }
        for (Sentence s : sentences) {
            List<Mention> phases = s.m().all(Mention.Type.PHASE);
            if (phases.size() != 1) {
                continue;
            }
            for (TriggerHit h : s.triggers()) {
                boolean told =
                        h.fact() == TriggerHit.Fact.HAPPENED || h.fact() == TriggerHit.Fact.NAMED;
                if (told && TRIALS.contains(h.type()) && h.type().akin(type.get())) {
                    d.phase =
                            s.m().phase(phases.getFirst().from())
                                    .map(Slot::stated)
                                    .orElse(Slot.none());
                    d.told.add(s);
                    return;
                }
            }
        }
    }

    private static final java.util.Set<TriggerType> TRIALS =
            java.util.EnumSet.of(
                    TriggerType.PHASE_START,
                    TriggerType.CLINICAL_TRIAL_START,
                    TriggerType.FIRST_PATIENT_DOSED,
                    TriggerType.FIRST_PATIENT_ENROLLED,
                    TriggerType.CLINICAL_DATA_READOUT,
                    TriggerType.CLINICAL_TRIAL_COMPLETION);
}
