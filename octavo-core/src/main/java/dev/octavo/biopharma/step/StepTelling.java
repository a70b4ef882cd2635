package dev.octavo.biopharma.step;

import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.List;
import java.util.Optional;

/// How a sentence tells a step: as having come about, as expected, or not as a fact at all.
///
/// The word of the act is read as a verb by [StepVerbs] or as a noun by [StepNouns]; a condition in
/// its clause makes it no event.
///
/// @param occurrence as told
/// @param from where the group of the verb begins, with the verb that governs it
public record StepTelling(Occurrence occurrence, int from) {

    private static final Words IF = Words.named("act-conditions");

    /// Those that leave open whether anything is planned.
    private static final Words HARD = Words.named("act-conditions-hard");

    private static final Words SHOULD = Words.of("should");
    private static final Words PAST_DAY = Words.named("act-behind");

    boolean ahead() {
        return occurrence == Occurrence.EXPECTED;
    }

    /// How an act is told; empty where it is no event.
    public static Optional<StepTelling> of(StepAct a, boolean future) {
        Sentence s = a.sentence();
        int v = a.verb();
        Optional<StepTelling> told =
                StepNouns.noun(s, v) ? StepNouns.told(a, future) : StepVerbs.told(a, v, future);
        return unconditional(a, told, future);
    }

    /// What is told of an act, unless a condition makes it no event.
    ///
    /// @param dated whether it has its day: then it is planned, though the plan needs that all goes
    ///   well, "assuming positive results, to submit the NDA by mid-2020"
    static Optional<StepTelling> unconditional(
            StepAct a, Optional<StepTelling> told, boolean dated) {
        if (told.isEmpty()) {
            return told;
        }
        Sentence s = a.sentence();
        int v = a.verb();
        boolean happened = told.get().occurrence == Occurrence.HAPPENED;
        int[] part = StepClause.segment(s, v);
        int group = told.get().from;
        Words conditions = dated && !happened ? HARD : IF;
        boolean open =
                s.has(conditions, part[0], happened ? group : next(s, v, part[1]))
                        || inverted(s, part)
                        || s.has(conditions, s.from, s.from + 1)
                        || s.has(StepWords.OPEN, Math.max(part[0], group - 4), group);
        return open ? Optional.empty() : told;
    }

    /// Where the words end that a condition of an act may stand in: "to report data in May and, if
    /// these are good, to file" has one for what comes behind it.
    private static int next(Sentence s, int v, int end) {
        for (int i = v + 1; i + 2 < end; i++) {
            if (StepWords.AND.has(s.t.word[i])
                    && (IF.has(s.t.word[i + 1])
                            || s.t.word[i + 1] == Tokens.COMMA && IF.has(s.t.word[i + 2]))) {
                return i;
            }
        }
        return end;
    }

    /// How a day on which an agency is to decide is told: as expected where it is named and yet to
    /// come, unless the sentence says that the decision came before it, or that it is another now.
    static Optional<StepTelling> due(StepAct a, StepDates dates, List<StepAct> acts) {
        Sentence s = a.sentence();
        boolean forestalled = s.has(FORESTALLED, a.from() - 4, a.from());
        return forestalled || dates.of(a, acts, Occurrence.EXPECTED).isEmpty()
                ? Optional.empty()
                : of(Occurrence.EXPECTED, a.from());
    }

    private static final Words FORESTALLED = Words.named("act-forestalled");

    /// "Should the trial succeed": a condition without its conjunction.
    private static boolean inverted(Sentence s, int[] part) {
        for (int i = part[0]; i < part[1]; i++) {
            boolean opens = i == part[0] || s.t.word[i - 1] == Tokens.COMMA;
            // "TVP-41, for gout, should enter Phase I": no condition
            if (opens && SHOULD.has(s.t.word[i]) && named(s, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the subject of a clause begins at a token.
    private static boolean named(Sentence s, int i) {
        return i < s.to
                && (StepWords.DETERMINERS.has(s.t.word[i])
                        || SUBJECT.has(s.t.word[i])
                        || s.t.is(i, Tokens.CAP)
                        || s.m().types(i, ~0) != 0);
    }

    private static final Words SUBJECT =
            Words.of("we", "it", "they", "this", "that", "these", "such", "either", "both", "one");

    /// An act told so by the words from a token on.
    static Optional<StepTelling> of(Occurrence o, int from) {
        return Optional.of(new StepTelling(o, from));
    }

    /// Whether a noun stands behind "following", "after", "upon": its day decides.
    static boolean behind(StepAct a) {
        Sentence s = a.sentence();
        return StepNouns.noun(s, a.verb())
                && s.has(PAST_DAY, a.verb() - StepNouns.DETAIL, a.verb());
    }
}
