package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// Whether what a verb before an agreement's name says was done, is to be done for sure, or
/// neither: what may be done, was not done, or hangs on a condition is no act.
final class ActTense {

    static final Words IF =
            Words.of(
                    "if",
                    "unless",
                    "until",
                    "event",
                    "whether",
                    "provided",
                    "case",
                    "should",
                    "subject",
                    "upon",
                    "prior",
                    "possibility",
                    "risk",
                    "risks",
                    "fail",
                    "fails",
                    "failure",
                    "customary");
    private static final Words NOMINAL =
            Words.of(
                    "termination",
                    "cancellation",
                    "expiration",
                    "entry",
                    "entrance",
                    "formation",
                    "creation",
                    "establishment");
    private static final Words BASE =
            Words.of(
                    "enter",
                    "terminate",
                    "amend",
                    "sign",
                    "execute",
                    "extend",
                    "conclude",
                    "finalize",
                    "finalise",
                    "negotiate",
                    "renew",
                    "restate",
                    "end",
                    "form",
                    "establish");
    private static final Words PRESENT =
            Words.of(
                    "terminates",
                    "cancels",
                    "amends",
                    "extends",
                    "enters",
                    "signs",
                    "executes",
                    "modifies",
                    "restates",
                    "expands",
                    "revises");
    private static final Words FIRM =
            Words.of(
                    "agreed",
                    "expects",
                    "expect",
                    "intends",
                    "intend",
                    "plans",
                    "plan",
                    "expected",
                    "anticipates",
                    "anticipate",
                    "undertaken",
                    "undertook",
                    "undertake",
                    "committed",
                    "obligated",
                    "obliged");
    private static final Words DECIDED = Words.of("decided", "elected", "chosen", "determined");
    private static final Words PREVIOUS = Words.of("previously", "earlier");
    private static final Words NOTICE =
            Words.of(
                    "notice",
                    "notified",
                    "notification",
                    "mutual",
                    "announced",
                    "announces",
                    "agreed",
                    "mutually");

    /// By these somebody is told that an agreement is to end.
    static final Words NOTICED =
            Words.of("notice", "notified", "notification", "informed", "advised");

    private static final Words AFTER =
            Words.of(
                    "after",
                    "following",
                    "prior",
                    "early",
                    "any",
                    "upon",
                    "until",
                    "event",
                    "before",
                    "since",
                    "such");
    private static final int ENTERING = Lexicon.intern("entering");

    private ActTense() {}

    /// @param h the words that say what is done
    /// @return empty where it is no act
    static Optional<Occurrence> of(Sentence s, Phrases.Hit h, Event.Act act) {
        Tokens t = s.t;
        int a = Math.max(s.from, h.from() - 7);
        int clause = h.from();
        while (clause > a && !t.is(clause - 1, Tokens.SIGN)) {
            clause--;
        }
        if (s.has(Words.MAY, clause, h.from())
                || s.has(Words.NOT, clause, h.from())
                || conditional(s, clause, h.from())) {
            return Optional.empty();
        }
        int w = t.word[h.from()];
        if (NOMINAL.has(w)) {
            boolean told =
                    (s.has(NOTICE, s.from, h.to()) || tookEffect(s, h.to()))
                            && !AFTER.has(t.word(h.from() - 1))
                            && !AFTER.has(t.word(h.from() - 2));
            return told ? Optional.of(Occurrence.HAPPENED) : Optional.empty();
        }
        boolean purpose = act == Event.Act.MADE && Words.TO.has(t.word(h.from() - 1));
        if (BASE.has(w) || purpose) {
            return base(s, h, act, clause);
        }
        if (NOTICE.has(w) && act == Event.Act.ENDED && s.has(Words.WILL, clause, h.from())) {
            return Optional.of(Occurrence.EXPECTED);
        }
        if (w == ENTERING && s.has(FIRM, clause, h.from())) {
            return Optional.of(Occurrence.EXPECTED);
        }
        if (PRESENT.has(w) && (s.has(IF, s.from, h.from()) || s.has(Words.MAY, s.from, h.from()))) {
            return Optional.empty();
        }
        boolean told =
                act == Event.Act.MADE
                        && s.has(PREVIOUS, s.from, h.from())
                        && s.m().all(Mention.Type.DATE).isEmpty();
        return told ? Optional.empty() : Optional.of(Occurrence.HAPPENED);
    }

    /// Whether a condition stands between two tokens; "provided the Company with notice" is none.
    private static boolean conditional(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            int w = s.t.word[i];
            if (IF.has(w)
                    && !(w == PROVIDED && (WITH.has(s.t.word(i + 1)) || given(s, i + 1, to)))) {
                return true;
            }
        }
        return false;
    }

    /// Whether somebody is given a notice: "provided the Company with", "provided notice to".
    private static boolean given(Sentence s, int from, int to) {
        return s.has(NOTICED, from, to + 1) && !s.has(THAT, from, from + 1);
    }

    private static final int PROVIDED = Lexicon.intern("provided");
    private static final Words WITH = Words.of("with", "by");
    private static final Words THAT = Words.of("that", ",");

    /// "The termination of the agreement became effective on May 3, 2010."
    private static boolean tookEffect(Sentence s, int from) {
        for (int i = from; i + 1 < s.to; i++) {
            if (BECAME.has(s.t.word[i]) && EFFECT.has(s.t.word[i + 1])) {
                return !s.m().all(Mention.Type.DATE).isEmpty();
            }
        }
        return false;
    }

    private static final Words BECAME = Words.of("became", "was", "took", "is", "takes", "become");
    private static final Words EFFECT = Words.of("effective", "effect");

    /// What is to be done: "will sign", "expects to enter into", "have undertaken to negotiate and
    /// to execute". That one will end an agreement is told when notice of it is given.
    private static Optional<Occurrence> base(Sentence s, Phrases.Hit h, Event.Act act, int clause) {
        boolean will = s.has(Words.WILL, clause, h.from());
        boolean firm = s.has(Words.TO, h.from() - 4, h.from()) && s.has(FIRM, clause, h.from());
        if (!will && !firm) {
            return Optional.empty();
        }
        boolean noticed =
                act == Event.Act.ENDED
                        && (s.has(NOTICE, s.from, h.from()) || s.has(DECIDED, s.from, h.from()));
        return Optional.of(noticed ? Occurrence.HAPPENED : Occurrence.EXPECTED);
    }
}
