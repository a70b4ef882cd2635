package dev.octavo.biopharma.step;

import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.sentence.Predicate;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.VerbGroup;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Locale;
import java.util.Optional;

/// How the verb of a step tells it, read with the words before it from right to left.
///
/// The perfect, the past and a passive of the past tell that it came about; "will", "is to" and an
/// infinitive behind "expects", "plans" or "on track" that it is expected; "may", "could" and an
/// infinitive behind "able", "required" or "allowed" tell nothing. The present tells a fact only in
/// headlines: in a text it explains how things go ("an IND becomes effective after 30 days").
final class StepVerbs {

    private static final Words STATES = Words.named("act-states");
    private static final Words DID = Words.of("did");
    private static final Words AGREED = Words.of("agreed");
    private static final Words SHOULD = Words.of("should");
    private static final Words VERBS = Words.named("act-verbs-plain");
    private static final Words PASTS = Words.named("act-pasts");
    private static final Words NOR = Words.of("nor");
    private static final Words NEITHER = Words.of("neither");
    private static final Words WITHOUT = Words.of("without");
    private static final int YET = Lexicon.intern("yet");

    /// So many tokens before a verb may belong to its group.
    private static final int REACH = 10;

    private StepVerbs() {}

    /// The words before a verb that belong to it.
    ///
    /// @param from the first of them
    /// @param ruler the one that decides alone how the act is told ("will", "may", "did", "to"), or
    ///   -1 where none does
    private record Group(
            int from,
            int ruler,
            boolean negated,
            boolean have,
            boolean was,
            boolean is,
            boolean be) {}

    /// How a verb at token `v` tells an act; empty where it is no event.
    ///
    /// @param future whether the part of the text it stands in is about what is to come
    static Optional<StepTelling> told(StepAct a, int v, boolean future) {
        Sentence s = a.sentence();
        Tokens t = s.t;
        int w = t.word[v];
        if (Words.NOT.has(w) || StepWords.NO.has(w) || StepWords.NO_LONGER.has(w)) {
            return declined(a, v);
        }
        Predicate.Form form = form(s, v);
        Group g = group(s, v, form);
        if (StepWords.BEING.has(t.word[v]) && !a.front()) {
            boolean not = s.has(Words.NOT, v + 1, v + 3) || g.negated;
            // "the study that is under way is not affected"
            boolean aside = Words.RELATIVE.has(s.t.word(v - 1)) && v > s.from;
            if (aside || not && !a.value().equals("readout")) {
                return Optional.empty();
            }
            if (g.ruler < 0) {
                return StepTelling.of(Occurrence.HAPPENED, g.from);
            }
        }
        if (a.front() && StepWords.EXPECTS.has(t.word[v]) && !AGREED.has(t.word[v])) {
            return StepInfinitives.expected(s, v);
        }
        if (g.ruler >= 0) {
            return ruled(a, g, future);
        }
        if (StepWords.SUPPOSED.has(t.word[v])) {
            return g.was || g.have || g.be || StepWords.FORMERLY.has(t.word(g.from))
                    ? Optional.empty()
                    : StepTelling.of(Occurrence.EXPECTED, g.from);
        }
        if (g.negated) {
            // "the primary endpoint was not reached"
            return g.was && !g.be && missed(a)
                    ? StepTelling.of(Occurrence.HAPPENED, g.from)
                    : Optional.empty();
        }
        if (Words.HAVE.has(t.word[v]) && a.front() && held(a)) {
            // "the trial now has its full 612 patients"
            return StepTelling.of(Occurrence.HAPPENED, g.from);
        }
        if (g.is && g.be && form == Predicate.Form.PAST && ends(a)) {
            // "is being taken off the market"
            return StepTelling.of(Occurrence.HAPPENED, g.from);
        }
        if ((g.is || g.was) && ing(s, v) && ends(a)) {
            // "is discontinuing the development", "told the agency that it was withdrawing the NDA"
            return StepTelling.of(Occurrence.HAPPENED, g.from);
        }
        if (form == Predicate.Form.PAST || STATES.has(t.word[v])) {
            return finite(a, g);
        }
        if (s.headline()) {
            return s.has(StepWords.SUPPOSED, s.from, v) || s.has(StepWords.EXPECTS, s.from, v)
                    ? Optional.empty()
                    : StepTelling.of(Occurrence.HAPPENED, g.from);
        }
        if (form == Predicate.Form.BASE && s.title() && g.from > s.from && !future) {
            // "Phase III data fall short"
            return StepTelling.of(Occurrence.HAPPENED, g.from);
        }
        if (form == Predicate.Form.BASE) {
            // "Initiate a Phase 3 trial in the second half": an entry of a list of plans
            return StepClause.opens(s, g.from) && future
                    ? StepTelling.of(Occurrence.EXPECTED, g.from)
                    : StepInfinitives.coordinate(a, g.from);
        }
        if (form == Predicate.Form.PRESENT && !future && s.title()) {
            return StepTelling.of(Occurrence.HAPPENED, g.from);
        }
        return future && form == Predicate.Form.PRESENT
                ? StepTelling.of(Occurrence.EXPECTED, g.from)
                : Optional.empty();
    }

    /// Whether what did not come about is that a trial reached its goal, which is a result.
    private static boolean missed(StepAct a) {
        return a.value().equals("readout") && a.sentence().has(ENDS, a.from(), a.to());
    }

    private static final Words ENDS =
            Words.of("endpoint", "endpoints", "significance", "goal", "goals", "objective");

    /// A phrase that begins with "not" or "no": it came about that somebody will not go on
    /// ("decided not to pursue"), unless it would or did not.
    private static Optional<StepTelling> declined(StepAct a, int not) {
        Sentence s = a.sentence();
        int before = Math.max(s.from, not - 1);
        int w = s.t.word(before);
        // "the agency did not approve it" is an answer
        boolean answer = a.value().equals("refused") && DID.has(w);
        return Words.MAY.has(w) || DID.has(w) && !answer
                ? Optional.empty()
                : StepTelling.of(Occurrence.HAPPENED, before);
    }

    /// Goes from a verb to the left, as far as auxiliaries, adverbs and verbs joined with it go, or
    /// to the word that decides alone.
    private static Group group(Sentence s, int v, Predicate.Form form) {
        boolean negated = false;
        boolean have = false;
        boolean was = false;
        boolean is = false;
        boolean be = false;
        int ruler = -1;
        int i = v - 1;
        for (int steps = 0; i >= s.from && steps < REACH && ruler < 0; steps++, i--) {
            int w = s.t.word[i];
            if (Words.NOT.has(w) || StepWords.NO_LONGER.has(w)) {
                negated = true;
            } else if (Words.WILL.has(w) || Words.MAY.has(w) || DID.has(w) || Words.TO.has(w)) {
                ruler = i;
            } else if (Words.HAVE.has(w)) {
                have = true;
            } else if (Words.WAS.has(w)) {
                was = true;
            } else if (StepWords.IS.has(w)) {
                is = true;
            } else if (StepWords.BE.has(w)) {
                be = true;
            } else if (!joining(s, i, v, form) && !adverb(s, i)) {
                break;
            }
        }
        return new Group(i + 1, ruler, negated || denied(s, i), have, was, is, be);
    }

    /// Whether a negation before the verb's group belongs to it: "nor has the company begun", "has
    /// not, as of this day, begun".
    private static boolean denied(Sentence s, int last) {
        if (last >= s.from && WITHOUT.has(s.t.word[last])) {
            return true;
        }
        for (int i = last; i >= s.from && i >= last - REACH; i--) {
            int w = s.t.word[i];
            boolean asked = auxiliary(s.t.word(i + 1));
            if (NOR.has(w)) {
                return asked || s.has(NEITHER, s.from, i);
            }
            if (Words.NOT.has(w)) {
                return auxiliary(s.t.word(i - 1));
            }
            if (w == Tokens.SEMICOLON
                    || Words.CLAUSE.has(w)
                    || Words.RELATIVE.has(w)
                    || VERBS.has(w)
                    || Words.TO.has(w)) {
                return false;
            }
        }
        return false;
    }

    private static boolean auxiliary(int word) {
        return Words.HAVE.has(word)
                || Words.WAS.has(word)
                || StepWords.IS.has(word)
                || DID.has(word);
    }

    /// Whether a token joins the verb with one before it, or is that one: "was initiated and
    /// completed", where what stands before the first of the two counts.
    private static boolean joining(Sentence s, int i, int v, Predicate.Form form) {
        if (StepWords.JOINS.has(s.t.word[i]) && i > s.from && joined(s, i - 1, form)) {
            return true;
        }
        return (form == Predicate.Form.PAST || form == Predicate.Form.BASE)
                && i < v - 1
                && StepWords.JOINS.has(s.t.word(i + 1))
                && joined(s, i, form);
    }

    /// How the word that decides alone has an act told.
    private static Optional<StepTelling> ruled(StepAct a, Group g, boolean future) {
        int w = a.sentence().t.word[g.ruler];
        if (Words.WILL.has(w)) {
            return g.negated ? Optional.empty() : StepTelling.of(Occurrence.EXPECTED, g.ruler);
        }
        if (SHOULD.has(w) && future && !g.negated) {
            // "should begin in the fall"
            return StepTelling.of(Occurrence.EXPECTED, g.ruler);
        }
        if (WOULD.has(w) && future && !g.negated && !g.have && plain(a)) {
            // "would start Phase III in the second half"
            return StepTelling.of(Occurrence.EXPECTED, g.ruler);
        }
        if (Words.MAY.has(w)) {
            return Optional.empty();
        }
        if (DID.has(w)) {
            // "did not meet its primary endpoint" is a result; that a trial did not start is none
            return a.value().equals("readout")
                    ? StepTelling.of(Occurrence.HAPPENED, g.ruler)
                    : Optional.empty();
        }
        return g.negated ? Optional.empty() : StepInfinitives.governed(a, g.ruler, future);
    }

    /// Whether nothing in the sentence makes what "would" be done depend on something.
    private static boolean plain(StepAct a) {
        Sentence s = a.sentence();
        return !s.has(CONDITIONS, s.from, s.to) && !s.has(StepWords.OPEN, s.from, s.to);
    }

    private static final Words WOULD = Words.of("would");
    private static final Words CONDITIONS = Words.named("act-conditions");

    /// A past form, or a word of state ("complete", "effective").
    private static Optional<StepTelling> finite(StepAct a, Group g) {
        Sentence s = a.sentence();
        int v = a.verb();
        int from = g.from;
        boolean state = STATES.has(s.t.word[v]);
        if (g.was || g.have || g.is && state) {
            return StepTelling.of(Occurrence.HAPPENED, from);
        }
        if (g.is || g.be) {
            return Optional.empty();
        }
        int before = from > s.from ? s.t.word(from - 1) : 0;
        if (state && form(s, v) != Predicate.Form.PAST) {
            return s.headline() && !s.has(StepWords.SUPPOSED, s.from, v)
                    ? StepTelling.of(Occurrence.HAPPENED, from)
                    : Optional.empty();
        }
        if (!a.front()) {
            int object = a.from();
            while (object > s.from && StepWords.DETERMINERS.has(s.t.word(object - 1))) {
                object--;
            }
            if (object - 2 >= s.from
                    && Words.HAVE.has(s.t.word(object - 1))
                    && Words.TO.has(s.t.word(object - 2))) {
                // "expects to have the application accepted"
                return StepInfinitives.governed(a, object - 2, false);
            }
        }
        boolean attribute =
                a.front() && (StepWords.DETERMINERS.has(before) || before == Tokens.POSSESSIVE);
        return attribute ? Optional.empty() : StepTelling.of(Occurrence.HAPPENED, from);
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

    static boolean adverb(Sentence s, int i) {
        return Words.ADVERBS.has(s.t.word[i])
                || s.t.word[i] == YET
                || !s.t.is(i, Tokens.CAP) && s.t.endsWith(i, "ly")
                || s.t.is(i, Tokens.SKIP);
    }

    /// Whether to decide on it is to do it.
    static boolean ends(StepAct a) {
        return switch (a.value()) {
            case "discontinued", "withdrawn", "hold" -> true;
            default -> false;
        };
    }

    /// Whether to have what its words name is to have taken the step.
    private static boolean held(StepAct a) {
        return switch (a.value()) {
            case "enrolment-complete", "effective", "submitted" -> true;
            default -> false;
        };
    }

    private static final int BRING = Lexicon.intern("bring");

    /// Whether a word is a gerund or participle: "initiating".
    static boolean ing(Sentence s, int v) {
        return s.t.endsWith(v, "ing") && !StepWords.NOUNS.has(s.t.word[v]) && s.t.word[v] != BRING;
    }
}
