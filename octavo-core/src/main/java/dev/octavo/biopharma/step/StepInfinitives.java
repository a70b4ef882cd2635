package dev.octavo.biopharma.step;

import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// How an infinitive tells a step: by what governs its "to" ("expects to", "decided to", "failed
/// to"), also where it goes with another one before it.
final class StepInfinitives {

    private static final Words VERBS = Words.named("act-verbs-plain");
    private static final int YET = Lexicon.intern("yet");
    private static final Words LIKE = Words.of("like");
    private static final Words WOULD = Words.of("would");
    private static final Words DECIDED = Words.named("act-decided");
    private static final Words FAILED = Words.of("fail", "failed", "fails", "miss", "missed");

    private StepInfinitives() {}

    /// "plans to complete enrollment and report data": a base form behind "and" goes with the one
    /// before it.
    static Optional<StepTelling> coordinate(StepAct a, int from) {
        Sentence s = a.sentence();
        if (from - 1 < s.from || !StepWords.AND.has(s.t.word(from - 1))) {
            return Optional.empty();
        }
        for (int i = from - 2; i > s.from && i >= from - 24; i--) {
            int w = s.t.word[i];
            if (w == Tokens.SEMICOLON || Words.MAY.has(w)) {
                return Optional.empty();
            }
            if (Words.WILL.has(w)) {
                return StepTelling.of(Occurrence.EXPECTED, i);
            }
            if (Words.TO.has(w)
                    && !StepVerbs.ing(s, i + 1)
                    && s.t.is(i + 1, Tokens.SIGN | Tokens.CAP)) {
                continue;
            }
            if (Words.TO.has(w) && Wording.VERB.has(s.t.word(i + 1))
                    || Words.TO.has(w) && VERBS.has(s.t.word(i + 1))) {
                return governed(a, i, false);
            }
        }
        return Optional.empty();
    }

    /// An infinitive: what stands before its "to".
    static Optional<StepTelling> governed(StepAct a, int to, boolean future) {
        Sentence s = a.sentence();
        int i = to - 1;
        while (i > s.from && StepVerbs.adverb(s, i)) {
            i--;
        }
        if (i < s.from) {
            return Optional.empty();
        }
        int w = s.t.word[i];
        if (s.t.word[to - 1] == YET) {
            // "has yet to begin"
            return Optional.empty();
        }
        if (StepWords.IS.has(w)) {
            return StepTelling.of(Occurrence.EXPECTED, i);
        }
        if (Words.NOT.has(w)) {
            // "decided not to continue": the phrase has the negation
            return Optional.empty();
        }
        if (LIKE.has(w) && WOULD.has(s.t.word(i - 1))) {
            // "would like to begin"
            return StepTelling.of(Occurrence.EXPECTED, i);
        }
        if (DECIDED.has(w)) {
            return StepTelling.of(StepVerbs.ends(a) ? Occurrence.HAPPENED : Occurrence.EXPECTED, i);
        }
        if (StepWords.EXPECTS.has(w)) {
            return expected(s, i);
        }
        if (FAILED.has(w) && a.value().equals("readout")) {
            return StepTelling.of(Occurrence.HAPPENED, i);
        }
        if (Words.PURPOSE.has(w)
                || Words.ELIGIBLE.has(w)
                || Words.OBLIGED.has(w)
                || Words.MAY.has(w)) {
            return Optional.empty();
        }
        if (w == Tokens.COMMA && aside(s, i) >= 0) {
            // "expects to report data and, assuming positive results, to file"
            i = aside(s, i);
            w = s.t.word[i];
        } else if (w == Tokens.COMMA) {
            // "a trial in gout, to be started in May"
            return !a.front() && future
                    ? StepTelling.of(Occurrence.EXPECTED, i + 1)
                    : Optional.empty();
        }
        // "expects recruitment to be completed, and the application to be filed"
        int far = StepWords.AND.has(w) ? 36 : s.has(StepWords.AND, i - 4, i + 1) ? 24 : 9;
        // "expects recruitment to be completed", "expects its partner to file"
        for (int k = i - 1; k >= s.from && k >= i - far; k--) {
            int b = s.t.word[k];
            if (b == Tokens.SEMICOLON
                    || Words.RELATIVE.has(b)
                    || Words.WILL.has(b)
                    || Words.MAY.has(b)) {
                break;
            }
            if (StepWords.EXPECTS.has(b)) {
                return expected(s, k);
            }
        }
        if (future
                && !a.front()
                && StepWords.BE.has(s.t.word(to + 1))
                && unruled(s, a.from(), to)) {
            // "interim data to be presented in June"
            return StepTelling.of(Occurrence.EXPECTED, to);
        }
        return s.headline() && s.orgs().stream().anyMatch(o -> o.to() == to)
                ? StepTelling.of(Occurrence.EXPECTED, to)
                : Optional.empty();
    }

    /// The "and" before the words between two commas, the second at a token; -1 where none is.
    private static int aside(Sentence s, int comma) {
        for (int i = comma - 1; i > s.from && i > comma - ASIDE; i--) {
            if (s.t.word[i] == Tokens.COMMA) {
                return StepWords.AND.has(s.t.word[i - 1]) ? i - 1 : -1;
            }
        }
        return -1;
    }

    /// So many words may stand between commas.
    private static final int ASIDE = 10;

    /// Whether no verb stands between what an act is done to and its "to".
    private static boolean unruled(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            int w = s.t.word[i];
            boolean verb =
                    StepWords.IS.has(w)
                            || Words.WAS.has(w)
                            || Words.HAVE.has(w)
                            || Words.WILL.has(w)
                            || Words.MAY.has(w)
                            || Words.RELATIVE.has(w)
                            || VERBS.has(w);
            if (verb) {
                return false;
            }
        }
        return true;
    }

    /// What is expected now: not what was, would be or is not.
    static Optional<StepTelling> expected(Sentence s, int i) {
        for (int k = i - 1; k >= s.from && k >= i - 5; k--) {
            int w = s.t.word[k];
            if (Words.MAY.has(w)
                    || Words.NOT.has(w)
                    || StepWords.NO.has(w)
                    || Words.WAS.has(w)
                    || StepWords.FORMERLY.has(w)
                    || StepWords.NO_LONGER.has(w)) {
                return Optional.empty();
            }
            if (!StepVerbs.adverb(s, k)
                    && !StepWords.IS.has(w)
                    && !StepWords.BE.has(w)
                    && !Words.HAVE.has(w)
                    && !ON_A.has(w)
                    && !PRESENT.has(w)) {
                break;
            }
        }
        return StepTelling.of(Occurrence.EXPECTED, i);
    }

    /// "no current plans", "no immediate plans".
    private static final Words PRESENT = Words.of("current", "present", "immediate", "definite");

    /// "on track", "in a position".
    private static final Words ON_A = Words.of("on", "in", "a");
}
