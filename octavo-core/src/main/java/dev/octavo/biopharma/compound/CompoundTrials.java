package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// How far compounds have come by the trials that a sentence tells of: "its ongoing Phase 3
/// clinical trial of ABC-1", "has begun a Phase 2 study with ABC-1".
///
/// A trial that runs, began or was completed counts, one that is only planned does not. The trial
/// that is called ongoing says where its compound is now; of the others the highest phase counts,
/// where nothing is said of the compound itself ([CompoundProfile#tried]).
final class CompoundTrials {

    static final Words TRIAL =
            Words.of("trial", "study", "trials", "studies", "program", "programme", "testing");
    private static final Words BEHIND =
            Words.of("of", "evaluating", "with", "testing", "assessing", "for", "in", "on");

    /// Before a trial: it is a fact even where something else of the sentence is not.
    private static final Words FACT =
            Words.of("ongoing", "current", "running", "completed", "recently");

    private static final Words GOES_ON = Words.of("ongoing", "current", "running");
    private static final Words RUNS = Words.named("trial-runs");
    private static final Words YIELDS = Words.named("trial-yields");
    private static final Words BEGINS = Words.named("trial-begins");
    private static final Words UPON = Words.of("upon", "if", "when", "once");
    private static final Words PLAN = Words.named("list-of-plans");
    private static final Words ANNOUNCED =
            Words.of("announced", "announces", "reported", "reports", "said", "today");

    private static final Words TO_COME = Words.named("act-expecting");
    private static final Words STARTS =
            Words.of(
                    "begin",
                    "start",
                    "commence",
                    "initiate",
                    "open",
                    "begun",
                    "started",
                    "commenced",
                    "initiated");

    /// Opens a clause in which something else may be to begin.
    private static final Words CLAUSES = Words.of("and", "but", "while", "which", "that", "with");

    /// How far behind a phase its verb is looked for.
    private static final int CLAUSE = 24;

    /// How far a trial may stand behind its phase, and its compound behind the trial.
    private static final int NEAR = 8;

    private CompoundTrials() {}

    /// The phases of trials that are told as facts: of the compound behind the trial, else of the
    /// only one of the sentence.
    static void read(NamedCompounds compounds) {
        Sentence s = compounds.s;
        for (Mention m : s.m().all(Mention.Type.PHASE)) {
            int trial = m.to();
            while (trial < Math.min(s.to, m.to() + NEAR) && !TRIAL.has(s.t.word[trial])) {
                trial++;
            }
            Optional<Phase> phase = s.m().phase(m.from());
            if (trial >= s.to || !TRIAL.has(s.t.word[trial]) || phase.isEmpty() || !fact(s, m)) {
                continue;
            }
            int k = tried(compounds, trial);
            if (k < 0 && s.has(RUNS, s.from, s.to)) {
                k = compounds.single();
            }
            if (k >= 0) {
                CompoundProfile p = compounds.profile(k);
                compounds.tell(k);
                if (s.has(GOES_ON, m.from() - 3, m.from())) {
                    p.in(phase.get());
                    p.stage = p.stage.or(Slot.stated("clinical"));
                } else {
                    p.tried(phase.get());
                }
            }
        }
    }

    /// The phases of trials of which a sentence tells that names no compound, of the one that the
    /// sentence before tells of. Whether there are any.
    static boolean goesOn(Sentence s, CompoundProfile p) {
        boolean found = false;
        for (Mention m : s.m().all(Mention.Type.PHASE)) {
            Optional<Phase> phase = s.m().phase(m.from());
            if (phase.isPresent()
                    && s.has(TRIAL, m.to(), m.to() + NEAR)
                    && s.has(RUNS, s.from, s.to)
                    && fact(s, m)) {
                p.tried(phase.get());
                found = true;
            }
        }
        return found;
    }

    /// Whether the clause behind a phase says that its trial is yet to begin: "Phase II testing of
    /// ABC-1 is expected to begin in May", "the Phase 3 trial of ABC-1 will start soon".
    private static boolean toBegin(Sentence s, int from) {
        for (int i = from; i < Math.min(s.to, from + CLAUSE); i++) {
            if (s.t.word[i] == Tokens.SEMICOLON) {
                return false;
            }
            boolean toCome = TO_COME.has(s.t.word[i]) || Words.WILL.has(s.t.word[i]);
            if (toCome && s.has(STARTS, i + 1, i + 5)) {
                return !s.has(CLAUSES, from, i);
            }
        }
        return false;
    }

    /// The compound that a trial is said to be of; -1 for none.
    private static int tried(NamedCompounds compounds, int trial) {
        if (!BEHIND.has(compounds.s.t.word(trial + 1))) {
            return -1;
        }
        for (int k = 0; k < compounds.size(); k++) {
            int away = compounds.mention(k).from() - trial;
            if (!compounds.isPart(k) && away > 0) {
                return away <= NEAR ? k : -1;
            }
        }
        return -1;
    }

    /// Whether the trial of a phase is told as a fact.
    private static boolean fact(Sentence s, Mention phase) {
        if (s.has(FACT, phase.from() - 3, phase.from())) {
            return true;
        }
        for (int i = s.from; i < phase.from(); i++) {
            boolean begins = i == s.from || s.t.is(i - 1, Tokens.SIGN);
            if (begins && PLAN.has(s.t.word[i]) && !s.has(ANNOUNCED, s.from, i)) {
                return false;
            }
        }
        if (toBegin(s, phase.to())) {
            return false;
        }
        // "is to receive a sum upon the start of a Phase 2 trial": what opens is the whole sentence
        int from =
                s.has(UPON, phase.from() - NEAR, phase.from())
                        ? s.from
                        : CompoundStage.clause(s, phase.from());
        for (int i = from; i < Math.min(s.to, phase.to() + 3); i++) {
            boolean running = i < phase.from() && s.has(YIELDS, i, phase.from());
            if (CompoundStage.UNSURE.has(s.t.word[i])
                    && !(running && !s.has(BEGINS, i, phase.from()))) {
                return false;
            }
        }
        return true;
    }
}
