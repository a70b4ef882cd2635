package dev.octavo.biopharma.step;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Words;

/// Tells the words of a trial's steps from others that look alike: the agreement that came to an
/// end, the patients who completed a study, the end of a quarter, the works at a plant.
final class TrialFrames {

    private static final Words NO_TRIAL = Words.named("no-trials");
    private static final Words DEALS = Words.named("no-studies");
    private static final Words PERIOD =
            Words.of("quarter", "year", "month", "months", "period", "weeks", "days", "half");
    private static final Words OF = Words.of("of");
    private static final Words TRIALS =
            Words.of("trial", "trials", "study", "studies", "phase", "testing");

    /// What is completed of a trial before it ends, or for it.
    private static final Words WORK =
            Words.of(
                    "analysis",
                    "analyses",
                    "review",
                    "design",
                    "manufacture",
                    "manufacturing",
                    "planning",
                    "preparations",
                    "discussions",
                    "protocol");

    private static final Words COHORTS =
            Words.of("cohort", "cohorts", "module", "modules", "half", "part", "portion");
    private static final Words THAT = Words.of("that");
    private static final Words PEOPLE =
            Words.of("patients", "subjects", "participants", "who", "volunteers", "he", "she");

    private TrialFrames() {}

    /// "enrollment is 70 percent complete".
    static boolean partly(StepAct a) {
        return a.sentence().has(PARTS, a.from(), a.to());
    }

    /// Whether the words are of a trial in people.
    static boolean trial(StepAct a) {
        Sentence s = a.sentence();
        int next = s.t.word(a.to());
        if (s.has(NO_TRIAL, a.from() - 1, a.to() + 1)
                || next == LETTER && a.value().equals("hold")) {
            // "expects a clinical hold letter": it tells what is known
            return false;
        }
        if (DEALS.has(next) || a.front() && DEALS.has(s.t.word(a.to() - 1))) {
            return false;
        }
        if (a.verb() > s.from && PERIOD.has(s.t.word(a.verb() - 1))) {
            return false;
        }
        if (s.has(BUILDING, s.from, s.to) && s.m().all(Mention.Type.COMPOUND).isEmpty()) {
            // "has finished Phase II of the enlargement of its plant"
            return false;
        }
        if (ENDED.has(s.t.word[a.verb()]) && !a.front()) {
            // "the studies ended in May" are completed, "was ended" says that they were stopped
            boolean passive = s.has(PASSIVE, a.verb() - 2, a.verb());
            return (passive || StepEnds.work(a)) == a.value().equals("discontinued");
        }
        if (CLOSED.has(s.t.word[a.verb()]) && s.has(ENTRY, a.verb(), a.to() + 5)) {
            // "the trial has closed to enrollment"
            return false;
        }
        boolean over = a.value().equals("completed") || a.value().equals("discontinued");
        if (COME.has(s.t.word[a.verb()]) && a.front() && over) {
            if (s.has(DEALS, s.from, a.verb())) {
                // "the agreement came to an end"
                return false;
            }
            // "has come to the end of its trial"
            boolean behind = OF.has(next) && s.has(TRIALS, a.to(), a.to() + 5);
            boolean study = behind || s.has(TRIALS, s.from, a.verb());
            return study == a.value().equals("completed");
        }
        if (a.value().equals("discontinued")
                && !a.front()
                && StepVerbs.ing(s, a.verb() + 1)
                && a.verb() + 1 < s.to) {
            // "has stopped taking new patients"
            return false;
        }
        if (a.value().equals("start") && s.has(LABORATORY, a.from(), a.to())) {
            // "from concept to the clinic"
            return false;
        }
        boolean completed = a.value().equals("completed");
        if (completed && a.front() && s.has(WORK, a.from(), a.to())) {
            // "completed an interim analysis of the trial"
            return false;
        }
        if (completed && s.has(COHORTS, a.from() - 8, a.to())) {
            return false;
        }
        if (completed && THAT.has(s.t.word(a.verb() + 1))) {
            // "the study concluded that"
            return false;
        }
        return !completed || !s.has(PEOPLE, a.verb() - 4, a.verb());
    }

    private static final Words PARTS =
            Words.of("percent", "%", "nearly", "almost", "half", "partly", "partially");
    private static final Words LABORATORY = Words.named("act-laboratories");
    private static final int LETTER = Lexicon.intern("letter");
    private static final Words COME = Words.of("come", "comes", "came");
    private static final Words BUILDING = Words.named("building-works");
    private static final Words ENDED = Words.of("ended", "ends", "end");
    private static final Words PASSIVE = Words.of("was", "were", "been", "be", "is", "are");
    private static final Words CLOSED = Words.of("closed", "close", "closes", "closing");
    private static final Words ENTRY =
            Words.of("to", "enrollment", "enrolment", "accrual", "recruitment", "new");
}
