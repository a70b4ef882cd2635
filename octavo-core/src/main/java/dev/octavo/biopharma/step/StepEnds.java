package dev.octavo.biopharma.step;

import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Words;

/// Whether what a sentence says to have ended is the development of a compound or a trial, not
/// something beside it: the treatment of a patient, its manufacture, a claim to it.
final class StepEnds {

    private static final Words BESIDE = Words.named("not-ended");
    private static final Words WORK = Words.of("development", "work");
    private static final Words PEOPLE =
            Words.of("patients", "subjects", "volunteers", "participants", "who", "patient");
    private static final Words TRIALS = Words.of("trial", "trials", "study", "studies");

    private static final Words ALONE = Words.named("by-oneself");

    /// So many words behind the act may say that somebody else goes on.
    private static final int BEHIND = 6;

    private StepEnds() {}

    /// Whether it is the work on a compound that is said to have ended.
    static boolean work(StepAct a) {
        return !a.front() && WORK.has(a.sentence().t.word[a.from()]);
    }

    /// Whether the words mean that a trial or the development of a compound was given up.
    static boolean sound(StepAct a) {
        Sentence s = a.sentence();
        if (s.has(ALONE, a.to(), a.to() + BEHIND)) {
            // "will not develop it further on its own"
            return false;
        }
        if (a.front()) {
            // "patients who stopped ABC-123", "stopped manufacturing ABC-123"
            return !s.has(PEOPLE, a.verb() - 2, a.verb())
                    && (s.has(TRIALS, a.from(), a.to()) || !s.has(BESIDE, a.from() + 1, a.to()));
        }
        // "treatment with ABC-123 was discontinued", "was discontinued in three patients"
        return !s.has(PEOPLE, a.to(), a.to() + 4)
                && (s.has(TRIALS, a.from(), a.to()) || !s.has(BESIDE, a.from() - 4, a.from()));
    }
}
