package dev.octavo.biopharma.step;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Party;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Words;
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

    /// Compounds that stand beside the registrant.
    private final Set<String> beside = new HashSet<>();

    /// Those that stand beside other parties.
    private final Set<String> shared = new HashSet<>();

    /// The phase that a compound is said to be in; empty where several are.
    private final Map<String, Optional<Phase>> phases = new HashMap<>();

    StepsOfOne(Parties parties, Synonyms synonyms) {
        this.parties = parties;
        this.synonyms = synonyms;
    }

    /// Takes in which compounds a sentence calls the registrant's.
    void look(Sentence s) {
        List<Mention> compounds = s.m().all(Mention.Type.COMPOUND);
        if (compounds.isEmpty()) {
            return;
        }
        boolean alone = alone(s);
        boolean self = s.has(OUR, s.from, s.to) || s.orgs().stream().anyMatch(parties::self);
        Set<String> keys = new HashSet<>();
        for (Mention c : compounds) {
            String key = key(c.name());
            keys.add(key);
            if (TrialOwners.ours(parties, s, c)) {
                ours.add(key);
            }
            if (!alone) {
                shared.add(key);
            } else if (self) {
                beside.add(key);
            }
        }
        List<Mention> named = s.m().all(Mention.Type.PHASE);
        boolean plan = s.has(StepWords.EXPECTS, s.from, s.to) || s.has(Words.WILL, s.from, s.to);
        if (keys.size() == 1 && !plan) {
            for (Mention p : named) {
                phases.merge(
                        keys.iterator().next(),
                        s.m().phase(p.from()),
                        (x, y) -> x.equals(y) ? x : Optional.empty());
            }
        }
    }

    private static final Words OUR = Words.of("our", "we");

    /// Whether a sentence names no other party than the registrant, and speaks of no partner.
    private boolean alone(Sentence s) {
        for (Mention o : s.orgs()) {
            if (!parties.self(o) && Party.is(parties, s, o) && !TrialOwners.agency(s, o)) {
                return false;
            }
        }
        return !s.has(Party.PARTNER, s.from, s.to);
    }

    /// Fills in the sponsors and diseases that steps of trials are told without.
    void fill(List<StepDraft> drafts, Studies studies) {
        for (StepDraft d : drafts) {
            if (!d.indication.isPresent()) {
                d.indication =
                        studies.indication(d.compound.value())
                                .map(i -> Slot.of(i, Derivation.RESOLVED))
                                .orElse(Slot.none());
            }
            boolean one = !d.regulatory() && !d.value.equals("discontinued");
            if (one && !d.phase.isPresent() && d.compound.isPresent()) {
                d.phase =
                        phases.getOrDefault(key(d.compound.value().get()), Optional.empty())
                                .map(p -> Slot.of(p, Derivation.RESOLVED))
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

    /// Who sponsors the trial of a step: of a compound beside which the text names the registrant
    /// and nobody else, the registrant.
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
        return all.isEmpty()
                        && (ours.contains(key) || beside.contains(key) && !shared.contains(key))
                ? Slot.of(parties.registrant, Derivation.INFERRED)
                : Slot.none();
    }

    private String key(String compound) {
        return synonyms.key(compound);
    }
}
