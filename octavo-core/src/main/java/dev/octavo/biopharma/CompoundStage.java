package dev.octavo.biopharma;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far the compounds of a sentence have come, as it says: "ABC-1 is in a Phase 2 trial", "its
/// ongoing Phase 3 clinical trial of ABC-1".
final class CompoundStage {

    private static final Words UNSURE =
            Words.of(
                    "expected",
                    "expects",
                    "plans",
                    "plan",
                    "planned",
                    "anticipate",
                    "anticipates",
                    "anticipated",
                    "will",
                    "may",
                    "intends",
                    "upcoming",
                    "if",
                    "could",
                    "would");
    private static final Words IN = Words.of("in");
    private static final Words NOW = Words.of("is", "are", "being", "currently", "ongoing", "now");
    private static final Words KIND =
            Words.of(
                    "inhibitor",
                    "antibody",
                    "candidate",
                    "compound",
                    "drug",
                    "conjugate",
                    "vaccine",
                    "therapy",
                    "agent",
                    "adc",
                    "agonist",
                    "antagonist");
    private static final Words CLINICAL = Words.of("clinical");
    private static final Words TESTING =
            Words.of("testing", "trials", "trial", "development", "studies", "evaluation", "study");
    private static final Words PRECLINICAL = Words.of("preclinical", "pre-clinical");
    private static final Words ONGOING = Words.of("ongoing", "current");
    private static final Words TRIAL = Words.of("trial", "study", "trials", "studies");
    static final Words OF = Words.of("of", "evaluating", "with", "testing", "assessing");

    private CompoundStage() {}

    /// The phase or stage that the sentence says its compounds are in now.
    static void read(
            Sentence s,
            List<Mention> compounds,
            CompoundProfile[] of,
            boolean[] parts,
            boolean[] tells) {
        if (s.has(UNSURE, s.from, s.to)) {
            return;
        }
        ongoing(s, compounds, of, parts, tells);
        for (int i = s.from + 1; i < s.to; i++) {
            if (!IN.has(s.t.word[i])) {
                continue;
            }
            Optional<Phase> phase = Optional.empty();
            String stage = "";
            for (int j = i + 1; j < Math.min(s.to, i + 5) && stage.isEmpty(); j++) {
                if (s.m().is(j, Mention.Type.PHASE)) {
                    phase = s.m().phase(j);
                    stage = "clinical";
                } else if (CLINICAL.has(s.t.word[j]) && TESTING.has(s.t.word(j + 1))) {
                    stage = "clinical";
                } else if (PRECLINICAL.has(s.t.word[j])) {
                    stage = "preclinical";
                }
            }
            if (!stage.isEmpty() && (s.has(NOW, i - 4, i) || KIND.has(s.t.word[i - 1]))) {
                for (int k : subjects(s, compounds, parts, i)) {
                    CompoundProfile p = of[k];
                    p.phase = p.phase.or(Slot.whereStated(phase));
                    p.stage = p.stage.or(Slot.stated(stage));
                    p.indication = p.indication.or(Slot.whereStated(Indications.of(s)));
                    tells[k] = true;
                }
            }
        }
    }

    /// "its ongoing Phase 3 clinical trial of ABC-1": the compound behind a trial that goes on.
    private static void ongoing(
            Sentence s,
            List<Mention> compounds,
            CompoundProfile[] of,
            boolean[] parts,
            boolean[] tells) {
        for (int i = s.from; i < s.to; i++) {
            if (!ONGOING.has(s.t.word[i])) {
                continue;
            }
            int trial = i + 1;
            while (trial < Math.min(s.to, i + 10) && !TRIAL.has(s.t.word[trial])) {
                trial++;
            }
            if (trial >= s.to || !TRIAL.has(s.t.word[trial]) || !OF.has(s.t.word(trial + 1))) {
                continue;
            }
            Optional<Phase> phase = Optional.empty();
            for (int j = i; j < trial; j++) {
                phase = s.m().is(j, Mention.Type.PHASE) ? s.m().phase(j) : phase;
            }
            for (int k = 0; k < of.length; k++) {
                int away = compounds.get(k).from() - trial;
                if (!parts[k] && away > 0 && away <= 8) {
                    of[k].stage = of[k].stage.or(Slot.stated("clinical"));
                    of[k].phase = of[k].phase.or(Slot.whereStated(phase));
                    tells[k] = true;
                    break;
                }
            }
        }
    }

    /// The compounds that stand before a word as its subject, or in the list behind the clause.
    private static List<Integer> subjects(
            Sentence s, List<Mention> compounds, boolean[] parts, int at) {
        List<Integer> out = new ArrayList<>();
        int last = -1;
        for (int k = 0; k < compounds.size(); k++) {
            if (compounds.get(k).to() <= at && !parts[k]) {
                last = k;
            }
        }
        if (last >= 0) {
            int first = last;
            while (first > 0
                    && NounPhrase.joined(
                            s, compounds.get(first - 1).to(), compounds.get(first).from())) {
                first--;
            }
            for (int k = first; k <= last; k++) {
                out.add(k);
            }
            return out;
        }
        boolean list = false;
        for (int k = 0; k < compounds.size(); k++) {
            for (int i = k == 0 ? at : compounds.get(k - 1).to();
                    i < compounds.get(k).from();
                    i++) {
                list |= s.t.word[i] == Tokens.DASH || s.t.word[i] == Tokens.COLON;
            }
            if (list && !parts[k]) {
                out.add(k);
            }
        }
        return out;
    }
}
