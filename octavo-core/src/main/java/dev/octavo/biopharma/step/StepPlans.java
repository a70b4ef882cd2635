package dev.octavo.biopharma.step;

import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Words;
import java.util.List;
import java.util.Optional;

/// Steps that no verb of their own tells: "plans a Phase II trial for the spring", "a first trial
/// is expected in 2021", "Upcoming: Phase 2 results in the first half".
///
/// Such a step is expected where a time to come stands beside it, and nothing else: what is planned
/// without a time may as well be a trial that runs. A phrase of the category `entry` names only the
/// step, and needs a sentence or an entry of a list without any verb.
final class StepPlans {

    private static final Words IF = Words.named("act-conditions");
    private static final Words TELLS = Words.named("says");
    private static final Words VERBS = Words.named("act-verbs-plain");
    private static final Words CAME = Words.named("act-verbs");
    private static final Words WAS = Words.of("was", "were", "had", "been");

    private StepPlans() {}

    /// How a plan is told; empty where it is none.
    ///
    /// @param ahead whether a time to come stands behind it
    /// @param acts what verbs tell in the sentence
    static Optional<StepTelling> of(StepAct a, boolean ahead, List<StepAct> acts, StepDates dates) {
        Sentence s = a.sentence();
        int[] part = StepClause.segment(s, a.verb());
        if (!ahead
                || s.has(IF, s.from, s.from + 1)
                || s.has(IF, part[0], part[1])
                || s.has(Words.NOT, part[0], a.to())
                || s.has(StepWords.NO_LONGER, part[0], a.to())
                || s.has(StepWords.OPEN, part[0], a.from())
                || s.has(Words.MAY, part[0], a.to()) && !s.has(SHOULD, part[0], a.to())
                || s.has(WAS, part[0], a.to())
                || s.has(StepWords.FORMERLY, part[0], a.to())) {
            return Optional.empty();
        }
        for (StepAct other : acts) {
            if (other.verb() >= part[0] && other.verb() < a.to()) {
                // "completion of the trial is expected in May"
                return Optional.empty();
            }
        }
        boolean entry = a.from() - part[0] <= FEW && dates.closes(a.to(), part[1]) && bare(s, part);
        return a.entry() && !entry
                ? Optional.empty()
                : StepTelling.of(Occurrence.EXPECTED, a.from());
    }

    private static final Words SHOULD = Words.of("should");

    /// So many words may stand before an entry of a list.
    private static final int FEW = 6;

    /// Whether a clause has no verb.
    private static boolean bare(Sentence s, int[] part) {
        for (int i = part[0]; i < part[1]; i++) {
            int w = s.t.word[i];
            if (Words.HAVE.has(w)
                    || Words.BE.has(w)
                    || Words.WILL.has(w)
                    || Words.MAY.has(w)
                    || Words.TO.has(w)
                    || Words.RELATIVE.has(w)
                    || TELLS.has(w)
                    || VERBS.has(w)
                    || CAME.has(w)) {
                return false;
            }
        }
        return true;
    }
}
