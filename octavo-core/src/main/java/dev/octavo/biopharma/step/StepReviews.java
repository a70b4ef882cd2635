package dev.octavo.biopharma.step;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Words;
import java.util.Set;

/// What stands between an application and its answer: the day by which an agency is to decide, and
/// the committee that advises it.
final class StepReviews {

    private static final Set<String> VALUES = Set.of("decision", "committee");
    private static final Words PANELS = Words.named("act-panels");
    private static final Words OTHERS = Words.named("no-panels");
    private static final Words ADVISORY = Words.of("advisory", "chmp", "odac", "oncologic");
    private static final Words PANEL = Words.of("panel", "advisory", "odac");
    private static final Words FILING = Words.of("filing");
    private static final Words FEE = Words.of("pdufa");
    private static final Words USER = Words.of("user");
    private static final Words APPLICATION =
            Words.of("application", "applications", "submission", "dossier", "filing");

    private StepReviews() {}

    /// Whether an act is of a review, not a step that the applicant takes or the agency's answer.
    static boolean of(StepAct a) {
        return VALUES.contains(a.value());
    }

    /// Whether a decision is one on a medicine: of an agency, or on an application.
    static boolean decides(StepAct a) {
        Sentence s = a.sentence();
        if (s.has(PANEL, a.from(), a.to() + 3) || FILING.has(s.t.word(a.verb() - 1))) {
            // "a decision from the advisory panel", "the filing decision"
            return false;
        }
        return a.day()
                || bare(a)
                || !s.m().all(Mention.Type.AGENCY).isEmpty()
                || s.has(APPLICATION, s.from, s.to)
                || applied(s);
    }

    /// "A decision is expected in June": whose it is stands in the sentences before.
    static boolean bare(StepAct a) {
        Sentence s = a.sentence();
        return a.from() <= s.from + 2
                && s.m().all(Mention.Type.AGENCY).isEmpty()
                && StepWords.DETERMINERS.has(s.t.word[s.from])
                && StepWords.SUPPOSED.has(s.t.word(a.to() - 1));
    }

    /// Whether the day is one of the law on user fees: only the FDA has them.
    static boolean fee(StepAct a) {
        Sentence s = a.sentence();
        return s.has(FEE, a.from() - 4, a.to()) || s.has(USER, a.from(), a.to());
    }

    private static boolean applied(Sentence s) {
        return !s.m().all(Mention.Type.NDA).isEmpty()
                || !s.m().all(Mention.Type.BLA).isEmpty()
                || !s.m().all(Mention.Type.MAA).isEmpty();
    }

    /// Whether a committee is one that advises an agency on medicines, not one of the board or of a
    /// trial.
    static boolean advises(StepAct a) {
        Sentence s = a.sentence();
        boolean advisory = s.has(ADVISORY, s.from, s.to);
        return (advisory
                        || s.has(PANELS, s.from, s.to) && !s.m().all(Mention.Type.AGENCY).isEmpty())
                && !s.has(OTHERS, s.from, s.to);
    }
}
