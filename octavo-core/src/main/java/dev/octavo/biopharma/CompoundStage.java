package dev.octavo.biopharma;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far the compounds of a sentence have come, as it says.
///
/// Said of a compound itself, the phase it is in now: "ABC-1 is in a Phase 2 trial", "the
/// preclinical compound ABC-1", "ABC-1, which is in Phase 2". Said of a trial that runs, began, or
/// was completed: "its ongoing Phase 3 clinical trial of ABC-1", "has begun a Phase 2 study with
/// ABC-1"; of several the highest phase counts, where nothing is said of the compound itself. A
/// trial that is only planned tells nothing, and the end of a development takes back what was told.
final class CompoundStage {

    /// What is not so yet, or only perhaps.
    private static final Words UNSURE =
            Words.of(
                    "expected",
                    "expects",
                    "expect",
                    "plans",
                    "plan",
                    "planned",
                    "planning",
                    "anticipate",
                    "anticipates",
                    "anticipated",
                    "will",
                    "may",
                    "might",
                    "intends",
                    "intend",
                    "intended",
                    "upcoming",
                    "if",
                    "could",
                    "would",
                    "should",
                    "potential",
                    "proposed",
                    "toward",
                    "towards",
                    "prepare",
                    "preparing",
                    "ready",
                    "future",
                    "next",
                    "before",
                    "eligible",
                    "hopes",
                    "track",
                    "whether");

    private static final Words IN = Words.of("in", "at", "into");
    private static final int INTO = Lexicon.intern("into");
    private static final Words NOW =
            Words.of(
                    "is",
                    "are",
                    "being",
                    "currently",
                    "ongoing",
                    "now",
                    "remains",
                    "remain",
                    "entered",
                    "advanced",
                    "moved");
    private static final Words KIND = Words.named("compound-kinds");
    private static final Words CLINICAL = Words.of("clinical");
    private static final Words TESTING =
            Words.of("testing", "trials", "trial", "development", "studies", "evaluation", "study");
    private static final Words PRECLINICAL =
            Words.of("preclinical", "pre-clinical", "ind-enabling");
    private static final Words TRIAL =
            Words.of("trial", "study", "trials", "studies", "program", "programme", "testing");
    static final Words OF = Words.of("of", "evaluating", "with", "testing", "assessing");
    private static final Words BEHIND =
            Words.of("of", "evaluating", "with", "testing", "assessing", "for", "in", "on");

    /// Before a trial: it is a fact even where something else of the sentence is not.
    private static final Words RUNNING =
            Words.of("ongoing", "current", "running", "completed", "recently");

    private static final Words GOES_ON = Words.of("ongoing", "current", "running");

    private static final Words RUNS =
            Words.of(
                    "running",
                    "conducting",
                    "started",
                    "initiated",
                    "begun",
                    "began",
                    "completed",
                    "dosed",
                    "enrolled",
                    "enrollment",
                    "enrolment",
                    "enrolling",
                    "ongoing",
                    "continues",
                    "conducts",
                    "runs",
                    "treated",
                    "studied",
                    "evaluated",
                    "tested",
                    "underway",
                    "commenced",
                    "entered",
                    "open",
                    "recruiting",
                    "advanced",
                    "vaccinated",
                    "randomized");

    private static final Words ENDED =
            Words.of(
                    "ended",
                    "discontinued",
                    "stopped",
                    "terminated",
                    "halted",
                    "discontinue",
                    "stop",
                    "abandoned",
                    "ceased",
                    "suspended",
                    "discontinuation",
                    "discontinuing",
                    "dropped",
                    "terminate",
                    "cease");
    private static final Words WORK =
            Words.of("development", "work", "program", "programme", "continue");
    private static final Words NOT = Words.of("not", "no");
    private static final Words CONTINUE = Words.of("continue", "pursue", "advance");
    private static final Words BETWEEN_STATES =
            Words.of(
                    "a",
                    "an",
                    "the",
                    "its",
                    "of",
                    "early",
                    "late",
                    "advanced",
                    "ongoing",
                    "active",
                    "pivotal",
                    "global",
                    "randomized",
                    "two",
                    "three",
                    "several",
                    "human",
                    "separate",
                    "multiple",
                    "various");
    private static final int NEAR = 8;

    private CompoundStage() {}

    /// The phase or stage that the sentence says its compounds are in now.
    static void read(
            Sentence s,
            List<Mention> compounds,
            CompoundProfile[] of,
            NounPhrase[] around,
            boolean[] parts,
            boolean[] tells) {
        ended(s, compounds, of, parts, tells);
        if (steps(s)) {
            for (int k = 0; k < of.length; k++) {
                tells[k] |= !parts[k];
            }
        }
        for (int k = 0; k < of.length; k++) {
            if (!parts[k]) {
                described(around[k], of[k], tells, k);
            }
        }
        trials(s, compounds, of, parts, tells);
        for (int i = s.from + 1; i < s.to; i++) {
            if (IN.has(s.t.word[i])) {
                state(s, i, compounds, of, around, parts, tells);
            } else if (PRECLINICAL.has(s.t.word[i]) && NOW.has(s.t.word[i - 1])) {
                put(
                        s,
                        subjects(s, compounds, parts, i),
                        of,
                        tells,
                        Optional.empty(),
                        "preclinical");
            }
        }
    }

    private static final int STEPS =
            Mention.Type.PHASE.bit
                    | Mention.Type.AGENCY.bit
                    | Mention.Type.IND.bit
                    | Mention.Type.NDA.bit
                    | Mention.Type.BLA.bit
                    | Mention.Type.MAA.bit
                    | Mention.Type.CTA.bit;

    /// Whether a sentence tells of trials or applications: how far its compounds are.
    private static boolean steps(Sentence s) {
        if (s.m().may(STEPS) == 0) {
            return false;
        }
        for (int i = s.from; i < s.to; i++) {
            if (s.m().types(i, STEPS) != 0) {
                return true;
            }
        }
        return false;
    }

    /// "the preclinical compound ABC-1", "its Phase 2 asset ABC-1", "ABC-1 (antibody, Phase 2)".
    private static void described(NounPhrase np, CompoundProfile p, boolean[] tells, int k) {
        Sentence s = np.s();
        if (s.has(UNSURE, np.from(), np.at())) {
            return;
        }
        for (int i = np.from(); i < np.to(); i++) {
            if (!np.has(i)) {
                continue;
            }
            boolean phase = s.m().is(i, Mention.Type.PHASE);
            int next = phase ? s.m().end(i) : i + 1;
            boolean tried = trial(s, next) || READY.has(s.t.word(next));
            boolean data = DATA.has(s.t.word(next));
            if (phase && !tried && !data && !s.t.text(i, next).endsWith("ready")) {
                s.m().phase(i).ifPresent(p::in);
                p.stage = p.stage.or(Slot.stated("clinical"));
                tells[k] = true;
            } else if (PRECLINICAL.has(s.t.word[i]) && !tried && !data) {
                p.stage = p.stage.or(Slot.stated("preclinical"));
                tells[k] = true;
            }
        }
    }

    /// Whether a trial is named before the next sign.
    private static boolean trial(Sentence s, int from) {
        for (int i = from; i < Math.min(s.to, from + 5) && !s.t.is(i, Tokens.SIGN); i++) {
            if (TRIAL.has(s.t.word[i])) {
                return true;
            }
        }
        return false;
    }

    private static final Words READY = Words.of("ready");
    private static final Words DATA =
            Words.of(
                    "data",
                    "results",
                    "models",
                    "model",
                    "activity",
                    "efficacy",
                    "safety",
                    "evidence",
                    "findings",
                    "testing",
                    "studies",
                    "study",
                    "package",
                    "toxicology",
                    "proof",
                    "profile");

    /// "… is in Phase 2", "… an antibody in preclinical development".
    private static void state(
            Sentence s,
            int in,
            List<Mention> compounds,
            CompoundProfile[] of,
            NounPhrase[] around,
            boolean[] parts,
            boolean[] tells) {
        Optional<Phase> phase = Optional.empty();
        String stage = "";
        for (int j = in + 1; j < Math.min(s.to, in + 5) && stage.isEmpty(); j++) {
            if (s.m().is(j, Mention.Type.PHASE)) {
                phase = s.m().phase(j);
                stage = "clinical";
            } else if (CLINICAL.has(s.t.word[j]) && TESTING.has(s.t.word(j + 1))) {
                stage = "clinical";
            } else if (PRECLINICAL.has(s.t.word[j])) {
                stage = "preclinical";
            } else if (!BETWEEN_STATES.has(s.t.word[j])) {
                return;
            }
        }
        int from = clause(s, in);
        for (int k = 0; k < of.length; k++) {
            from =
                    compounds.get(k).to() <= in && !parts[k]
                            ? Math.max(from, compounds.get(k).to())
                            : from;
        }
        if (stage.isEmpty() || s.has(UNSURE, from, in)) {
            return;
        }
        for (int k = 0; k < of.length; k++) {
            if (!parts[k] && around[k].to() == in && around[k].behind() < in) {
                // "ABC-1, an antagonist of …, in Phase 2 development"
                put(s, List.of(k), of, tells, phase, stage);
                return;
            }
        }
        boolean now =
                s.has(NOW, in - 4, in)
                        || KIND.has(s.t.word[in - 1])
                        || s.t.word[in] != INTO && closes(s, compounds, in);
        if (now) {
            put(s, subjects(s, compounds, parts, in), of, tells, phase, stage);
        }
    }

    /// Whether a compound's name, or the aside behind it, ends right before a token: "ABC-1, in
    /// preclinical development".
    private static boolean closes(Sentence s, List<Mention> compounds, int at) {
        boolean sign = s.t.word[at - 1] == Tokens.COMMA || s.t.word[at - 1] == Tokens.CLOSE;
        for (Mention c : compounds) {
            if (c.to() == (sign ? at - 1 : at)
                    && (sign || !Words.PREPOSITIONS.has(s.t.word(c.from() - 1)))) {
                return true;
            }
        }
        return false;
    }

    /// Where the clause of a token begins: behind the semicolon or the "and" with a verb before it.
    private static int clause(Sentence s, int at) {
        int a = at;
        while (a > s.from && s.t.word[a - 1] != Tokens.SEMICOLON && at - a < 20) {
            a--;
        }
        return a;
    }

    private static void put(
            Sentence s,
            List<Integer> which,
            CompoundProfile[] of,
            boolean[] tells,
            Optional<Phase> phase,
            String stage) {
        for (int k : which) {
            CompoundProfile p = of[k];
            phase.ifPresent(p::in);
            p.stage = p.stage.or(Slot.stated(stage));
            p.indication = p.indication.or(Slot.whereStated(Indications.of(s)));
            tells[k] = true;
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

    /// The phases of trials that are told as facts: of the compound behind the trial, else of the
    /// only one of the sentence.
    private static void trials(
            Sentence s,
            List<Mention> compounds,
            CompoundProfile[] of,
            boolean[] parts,
            boolean[] tells) {
        for (Mention m : s.m().all(Mention.Type.PHASE)) {
            int trial = m.to();
            while (trial < Math.min(s.to, m.to() + NEAR) && !TRIAL.has(s.t.word[trial])) {
                trial++;
            }
            Optional<Phase> phase = s.m().phase(m.from());
            if (trial >= s.to || !TRIAL.has(s.t.word[trial]) || phase.isEmpty() || !fact(s, m)) {
                continue;
            }
            int k = tried(s, compounds, parts, trial);
            boolean behind = k >= 0;
            if (!behind && s.has(RUNS, s.from, s.to)) {
                k = single(of, parts);
            }
            if (k >= 0) {
                CompoundProfile p = of[k];
                boolean running = s.has(GOES_ON, m.from() - 3, m.from());
                if (running) {
                    p.in(phase.get());
                    p.stage = p.stage.or(Slot.stated("clinical"));
                    tells[k] = true;
                } else {
                    p.tried(phase.get());
                    tells[k] = true;
                }
            }
        }
    }

    /// Whether the trial of a phase is told as a fact.
    private static boolean fact(Sentence s, Mention phase) {
        if (s.has(RUNNING, phase.from() - 3, phase.from())) {
            return true;
        }
        for (int i = s.from; i < phase.from(); i++) {
            boolean begins = i == s.from || s.t.is(i - 1, Tokens.SIGN);
            if (begins && PLAN.has(s.t.word[i]) && !s.has(ANNOUNCED, s.from, i)) {
                return false;
            }
        }
        int from = clause(s, phase.from());
        for (int i = from; i < Math.min(s.to, phase.to() + 3); i++) {
            boolean running = i < phase.from() && s.has(RESULTS, i, phase.from());
            if (UNSURE.has(s.t.word[i]) && !(running && !s.has(BEGINS, i, phase.from()))) {
                return false;
            }
        }
        return true;
    }

    /// What is expected of a trial that runs already.
    private static final Words RESULTS =
            Words.of(
                    "results",
                    "data",
                    "topline",
                    "top-line",
                    "readout",
                    "complete",
                    "completion",
                    "enrollment",
                    "enrolment",
                    "report");

    private static final Words BEGINS =
            Words.of(
                    "start",
                    "initiate",
                    "begin",
                    "commence",
                    "initiation",
                    "enter",
                    "advance",
                    "conduct",
                    "launch",
                    "if",
                    "may",
                    "might",
                    "could");

    /// Opens an entry in a list of what is to come: "Initiate the Phase 3 program".
    private static final Words PLAN =
            Words.of(
                    "initiate",
                    "start",
                    "begin",
                    "submit",
                    "advance",
                    "initiation",
                    "commence",
                    "file",
                    "launch",
                    "dose");

    private static final Words ANNOUNCED =
            Words.of("announced", "announces", "reported", "reports", "said", "today");

    /// The compound that a trial is said to be of; -1 for none.
    private static int tried(Sentence s, List<Mention> compounds, boolean[] parts, int trial) {
        if (!BEHIND.has(s.t.word(trial + 1))) {
            return -1;
        }
        for (int k = 0; k < compounds.size(); k++) {
            int away = compounds.get(k).from() - trial;
            if (!parts[k] && away > 0) {
                return away <= NEAR ? k : -1;
            }
        }
        return -1;
    }

    private static int single(CompoundProfile[] of, boolean[] parts) {
        int only = -1;
        for (int k = 0; k < of.length; k++) {
            if (!parts[k]) {
                if (only >= 0 && of[k] != of[only]) {
                    return -1;
                }
                only = k;
            }
        }
        return only;
    }

    /// "has stopped the development of ABC-1", "decided not to continue ABC-1".
    private static void ended(
            Sentence s,
            List<Mention> compounds,
            CompoundProfile[] of,
            boolean[] parts,
            boolean[] tells) {
        for (int i = s.from; i < s.to; i++) {
            boolean stops = ENDED.has(s.t.word[i]) && s.has(WORK, i + 1, i + 6);
            boolean leaves = NOT.has(s.t.word[i]) && s.has(CONTINUE, i + 1, i + 3);
            if (!stops && !leaves || s.has(UNSURE, s.from, i)) {
                continue;
            }
            for (int k = 0; k < compounds.size(); k++) {
                int away = compounds.get(k).from() - i;
                if (!parts[k] && away > 0 && away <= NEAR) {
                    of[k].ended = true;
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
