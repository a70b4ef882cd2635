package dev.octavo.biopharma.step;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a text tells of a compound in one place, for the steps that it tells in another: who
/// sponsors its trials, whose it is, for which disease.
///
/// The registrant that sponsors one trial of a compound sponsors the others, as far as the text
/// names nobody else for any of them; a partner only what is of the same phase. Of a compound that
/// the text calls the registrant's, it follows.
final class StepsOfOne {

    private final Parties parties;
    private final Synonyms synonyms;
    private final Set<String> ours = new HashSet<>();

    StepsOfOne(Parties parties, Synonyms synonyms) {
        this.parties = parties;
        this.synonyms = synonyms;
    }

    /// Takes in which compounds a sentence calls the registrant's.
    void look(Sentence s) {
        for (Mention c : s.m().all(Mention.Type.COMPOUND)) {
            if (TrialOwners.ours(parties, s, c)) {
                ours.add(key(c.name()));
            }
        }
    }

    /// Fills in the sponsors and diseases that steps of trials are told without.
    void fill(List<StepDraft> drafts, Studies studies) {
        for (StepDraft d : drafts) {
            if (!d.regulatory() && !d.indication.isPresent()) {
                d.indication =
                        studies.indication(d.compound.value())
                                .map(i -> Slot.of(i, Derivation.RESOLVED))
                                .orElse(Slot.none());
            }
        }
        Map<String, Set<String>> known = new HashMap<>();
        Map<String, Slot<String>> byPhase = new HashMap<>();
        for (StepDraft d : drafts) {
            if (!d.regulatory() && d.sponsor.isPresent() && d.compound.isPresent()) {
                String key = key(d.compound.value().get());
                known.computeIfAbsent(key, k -> new HashSet<>()).add(d.sponsor.value().get());
                byPhase.putIfAbsent(key + ' ' + d.phase.value(), d.sponsor);
            }
        }
        for (StepDraft d : drafts) {
            if (!d.regulatory() && !d.sponsor.isPresent() && d.compound.isPresent()) {
                d.sponsor = sponsor(d, known, byPhase);
            }
        }
    }

    private Slot<String> sponsor(
            StepDraft d, Map<String, Set<String>> known, Map<String, Slot<String>> byPhase) {
        String key = key(d.compound.value().orElseThrow());
        Set<String> all = known.getOrDefault(key, Set.of());
        if (all.size() == 1) {
            boolean self = all.contains(parties.registrant);
            Slot<String> same = byPhase.getOrDefault(key + ' ' + d.phase.value(), Slot.none());
            Optional<String> found =
                    self
                            ? Optional.of(parties.registrant)
                            : d.phase.isPresent() ? same.value() : Optional.empty();
            return found.map(f -> Slot.of(f, Derivation.RESOLVED)).orElse(Slot.none());
        }
        return all.isEmpty() && ours.contains(key)
                ? Slot.of(parties.registrant, Derivation.INFERRED)
                : Slot.none();
    }

    private String key(String compound) {
        return synonyms.key(compound);
    }
}
