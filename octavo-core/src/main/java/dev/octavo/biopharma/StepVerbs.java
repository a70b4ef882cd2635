package dev.octavo.biopharma;

import java.util.Locale;
import java.util.Optional;

/// How the verb of a step tells it, read with the words before it from right to left.
///
/// The perfect, the past and a passive of the past tell that it came about; "will", "is to" and an
/// infinitive behind "expects", "plans" or "on track" that it is expected; "may", "could" and an
/// infinitive behind "able", "required" or "allowed" tell nothing. The present tells a fact only in
/// headlines: in a text it explains how things go ("an IND becomes effective after 30 days").
final class StepVerbs {

    private static final Words DECIDED = Words.named("act-decided");
    private static final Words STATES = Words.named("act-states");
    private static final Words DID = Words.of("did");
    private static final Words FAILED = Words.of("fail", "failed", "fails", "miss", "missed");
    private static final Words VERBS = Words.named("act-verbs-plain");
    private static final Words PASTS = Words.named("act-pasts");

    /// So many tokens before a verb may belong to its group.
    private static final int REACH = 10;

    private StepVerbs() {}

    /// How a verb at token `v` tells an act; empty where it is no event.
    ///
    /// @param future whether the part of the text it stands in is about what is to come
    static Optional<StepTelling> told(StepAct a, int v, boolean future) {
        Sentence s = a.sentence();
        Tokens t = s.t;
        if (Words.NOT.has(t.word[v])) {
            // "will not pursue further development", "does not plan to continue"
            boolean open =
                    StepWords.WOULD.has(t.word(Math.max(s.from, v - 1)))
                            || DID.has(t.word(Math.max(s.from, v - 1)));
            return open
                    ? Optional.empty()
                    : StepTelling.of(Occurrence.HAPPENED, Math.max(s.from, v - 1));
        }
        Predicate.Form form = form(s, v);
        boolean past = form == Predicate.Form.PAST;
        boolean expected = StepWords.SUPPOSED.has(t.word[v]);
        boolean negated = false;
        boolean have = false;
        boolean was = false;
        boolean is = false;
        boolean be = false;
        int i = v - 1;
        for (int steps = 0; i >= s.from && steps < REACH; steps++, i--) {
            int w = t.word[i];
            if (Words.NOT.has(w) || StepWords.NO_LONGER.has(w)) {
                negated = true;
            } else if (Words.WILL.has(w)) {
                return negated ? Optional.empty() : StepTelling.of(Occurrence.EXPECTED, i);
            } else if (StepWords.WOULD.has(w)) {
                return Optional.empty();
            } else if (DID.has(w)) {
                return a.value().equals("readout")
                        ? StepTelling.of(Occurrence.HAPPENED, i)
                        : Optional.empty();
            } else if (Words.HAVE.has(w)) {
                have = true;
            } else if (StepWords.WAS.has(w)) {
                was = true;
            } else if (StepWords.IS.has(w)) {
                is = true;
            } else if (StepWords.BE.has(w)) {
                be = true;
            } else if (Words.TO.has(w)) {
                return negated ? Optional.empty() : governed(a, i, future);
            } else if (StepWords.JOINS.has(w) && i > s.from && joined(s, i - 1, form)) {
                // "was initiated and completed": what stands before the first of the two counts
                continue;
            } else if (!(past
                            && i < v - 1
                            && joined(s, i, form)
                            && StepWords.JOINS.has(t.word(i + 1)))
                    && !(form == Predicate.Form.BASE
                            && i < v - 1
                            && StepWords.JOINS.has(t.word(i + 1))
                            && joined(s, i, form))
                    && !adverb(s, i)) {
                break;
            }
        }
        int from = i + 1;
        if (expected) {
            return was || have || StepWords.FORMERLY.has(t.word(from)) || be
                    ? Optional.empty()
                    : StepTelling.of(Occurrence.EXPECTED, from);
        }
        if (negated) {
            return Optional.empty();
        }
        if (is && ing(s, v) && ends(a)) {
            // "is discontinuing the development"
            return StepTelling.of(Occurrence.HAPPENED, from);
        }
        if (past || STATES.has(t.word[v])) {
            return finite(a, from, was || have, is, be);
        }
        if (s.headline()) {
            return s.has(StepWords.SUPPOSED, s.from, v) || s.has(StepWords.EXPECTS, s.from, v)
                    ? Optional.empty()
                    : StepTelling.of(Occurrence.HAPPENED, from);
        }
        if (form == Predicate.Form.BASE) {
            // "Initiate a Phase 3 trial in the second half": an entry of a list of plans
            return StepClause.opens(s, from) && future
                    ? StepTelling.of(Occurrence.EXPECTED, from)
                    : coordinate(a, from);
        }
        return future && form == Predicate.Form.PRESENT
                ? StepTelling.of(Occurrence.EXPECTED, from)
                : Optional.empty();
    }

    /// A past form, or a word of state ("complete", "effective").
    private static Optional<StepTelling> finite(
            StepAct a, int from, boolean was, boolean is, boolean be) {
        Sentence s = a.sentence();
        int v = a.verb();
        boolean state = STATES.has(s.t.word[v]);
        if (was || is && state) {
            return StepTelling.of(Occurrence.HAPPENED, from);
        }
        if (is || be) {
            return Optional.empty();
        }
        int before = from > s.from ? s.t.word(from - 1) : 0;
        if (state && form(s, v) != Predicate.Form.PAST) {
            return s.headline() && !s.has(StepWords.SUPPOSED, s.from, v)
                    ? StepTelling.of(Occurrence.HAPPENED, from)
                    : Optional.empty();
        }
        if (!a.front() && !was) {
            int object = a.from();
            while (object > s.from && StepWords.DETERMINERS.has(s.t.word(object - 1))) {
                object--;
            }
            if (object - 2 >= s.from
                    && Words.HAVE.has(s.t.word(object - 1))
                    && Words.TO.has(s.t.word(object - 2))) {
                // "expects to have the application accepted"
                return governed(a, object - 2, false);
            }
        }
        boolean attribute =
                a.front()
                        && (StepWords.DETERMINERS.has(before) || before == Tokens.POSSESSIVE);
        return attribute ? Optional.empty() : StepTelling.of(Occurrence.HAPPENED, from);
    }

    /// "plans to complete enrollment and report data": a base form behind "and" goes with the one
    /// before it.
    private static Optional<StepTelling> coordinate(StepAct a, int from) {
        Sentence s = a.sentence();
        if (from - 1 < s.from || !StepWords.AND.has(s.t.word(from - 1))) {
            return Optional.empty();
        }
        for (int i = from - 2; i > s.from && i >= from - 24; i--) {
            int w = s.t.word[i];
            if (w == Tokens.SEMICOLON || StepWords.WOULD.has(w)) {
                return Optional.empty();
            }
            if (Words.WILL.has(w)) {
                return StepTelling.of(Occurrence.EXPECTED, i);
            }
            if (Words.TO.has(w) && !ing(s, i + 1) && s.t.is(i + 1, Tokens.SIGN | Tokens.CAP)) {
                continue;
            }
            if (Words.TO.has(w) && Wording.VERB.has(s.t.word(i + 1))
                    || Words.TO.has(w) && VERBS.has(s.t.word(i + 1))) {
                return governed(a, i, false);
            }
        }
        return Optional.empty();
    }

    /// Whether a verb at a token has the form of the one it is joined with.
    private static boolean joined(Sentence s, int i, Predicate.Form form) {
        return VERBS.has(s.t.word[i]) && form(s, i) == form;
    }

    private static Predicate.Form form(Sentence s, int i) {
        String w = s.t.text(i).toLowerCase(Locale.ROOT);
        return PASTS.has(s.t.word[i])
                ? Predicate.Form.PAST
                : w.isEmpty() ? Predicate.Form.BASE : VerbGroup.form(s.t, i);
    }

    private static boolean adverb(Sentence s, int i) {
        return Words.ADVERBS.has(s.t.word[i])
                || !s.t.is(i, Tokens.CAP) && VerbGroup.endsWith(s.t, i, "ly")
                || s.t.is(i, Tokens.SKIP);
    }

    /// An infinitive: what stands before its "to".
    private static Optional<StepTelling> governed(StepAct a, int to, boolean future) {
        Sentence s = a.sentence();
        int i = to - 1;
        while (i > s.from && adverb(s, i)) {
            i--;
        }
        if (i < s.from) {
            return Optional.empty();
        }
        int w = s.t.word[i];
        if (StepWords.IS.has(w)) {
            return StepTelling.of(Occurrence.EXPECTED, i);
        }
        if (Words.NOT.has(w)) {
            // "decided not to continue": the phrase has the negation
            return Optional.empty();
        }
        if (DECIDED.has(w)) {
            return StepTelling.of(
                    ends(a) ? Occurrence.HAPPENED : Occurrence.EXPECTED, i);
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
                || StepWords.WOULD.has(w)) {
            return Optional.empty();
        }
        if (w == Tokens.COMMA) {
            // "a trial in gout, to be started in May"
            return !a.front() && future
                    ? StepTelling.of(Occurrence.EXPECTED, i + 1)
                    : Optional.empty();
        }
        // "expects recruitment to be completed, and the application to be filed"
        int far = s.has(StepWords.AND, i - 4, i + 1) ? 24 : 9;
        // "expects recruitment to be completed", "expects its partner to file"
        for (int k = i - 1; k >= s.from && k >= i - far; k--) {
            int b = s.t.word[k];
            if (b == Tokens.SEMICOLON
                    || StepWords.THAT.has(b)
                    || Words.WILL.has(b)
                    || StepWords.WOULD.has(b)) {
                break;
            }
            if (StepWords.EXPECTS.has(b)) {
                return expected(s, k);
            }
        }
        return s.headline() && s.orgs().stream().anyMatch(o -> o.to() == to)
                ? StepTelling.of(Occurrence.EXPECTED, to)
                : Optional.empty();
    }

    /// Whether to decide on it is to do it.
    private static boolean ends(StepAct a) {
        return switch (a.value()) {
            case "discontinued", "withdrawn", "hold" -> true;
            default -> false;
        };
    }

    /// What is expected now: not what was, would be or is not.
    static Optional<StepTelling> expected(Sentence s, int i) {
        for (int k = i - 1; k >= s.from && k >= i - 5; k--) {
            int w = s.t.word[k];
            if (StepWords.WOULD.has(w)
                    || Words.NOT.has(w)
                    || StepWords.WAS.has(w)
                    || StepWords.FORMERLY.has(w)
                    || StepWords.NO_LONGER.has(w)) {
                return Optional.empty();
            }
            if (!adverb(s, k)
                    && !StepWords.IS.has(w)
                    && !StepWords.BE.has(w)
                    && !Words.HAVE.has(w)) {
                break;
            }
        }
        return StepTelling.of(Occurrence.EXPECTED, i);
    }

    /// Whether a word is a gerund or participle: "initiating".
    static boolean ing(Sentence s, int v) {
        return VerbGroup.endsWith(s.t, v, "ing") && !StepWords.NOUNS.has(s.t.word[v]);
    }
}
