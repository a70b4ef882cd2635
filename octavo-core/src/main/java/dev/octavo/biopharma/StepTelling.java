package dev.octavo.biopharma;

import java.util.Locale;
import java.util.Optional;

/// How a sentence tells a step: as having come about, as expected, or not as a fact at all.
///
/// A verb is read with the words before it, from right to left. The perfect, the past and a passive
/// of the past tell that it came about; "will", "is to" and an infinitive behind "expects", "plans"
/// or "on track" that it is expected; "may", "could" and an infinitive behind "able", "required" or
/// "allowed" tell nothing. The present tells a fact only in headlines: in a text it explains how
/// things go ("an IND becomes effective after 30 days"). A noun ("the initiation of") is a fact
/// where it is announced or has its day in the past, and expected where it is said to be.
///
/// @param occurrence as told
/// @param from where the group of the verb begins, with the verb that governs it
record StepTelling(Occurrence occurrence, int from) {

    static final Words NOUNS = Words.named("act-nouns");
    static final Words NOUNS_ONLY = Words.of("end", "start");
    static final Words JOINS = Words.of("and", "or", ",", "/");
    private static final Words EXPECTS = Words.named("act-expecting");
    private static final Words SUPPOSED = Words.named("act-expected");
    private static final Words DECIDED = Words.named("act-decided");
    private static final Words STATES = Words.named("act-states");
    private static final Words IF = Words.named("act-conditions");
    private static final Words OPEN = Words.of("until", "once", "before", "unless", "upon");
    private static final Words TELLS = Words.named("says");
    private static final Words PAST_DAY = Words.named("act-behind");
    private static final Words EARNS = Words.named("act-earned");
    private static final Words MOVED = Words.named("act-moved");
    private static final Words CAME = Words.named("act-came");
    private static final Words OCCURRED =
            Words.of("occurred", "came", "happened", "took", "followed");
    private static final Words DID = Words.of("did");
    private static final Words NO_LONGER = Words.of("longer");
    private static final Words BE = Words.of("be", "been", "being", "become", "get", "got");
    private static final Words IS = Words.of("is", "are", "am", "'s", "remains");
    private static final Words WAS = Words.of("was", "were", "became");
    private static final Words FORMERLY = Words.of("previously", "originally", "formerly", "had");
    private static final Words WOULD = Words.of("would", "could", "might", "may", "should", "can");
    private static final Words DETERMINERS =
            Words.of(
                    "a", "an", "the", "its", "our", "their", "any", "newly", "each", "every", "no");
    private static final Words FORWARD = Words.of("forward");
    private static final int DUE = Lexicon.intern("due");
    private static final Words THAT = Words.of("that", "which", "who");
    private static final Words NAMELESS = Words.of("patent", "10-k", "10-q");
    private static final Words FAILED = Words.of("fail", "failed", "fails", "miss", "missed");
    private static final Words AND = Words.of("and");
    private static final int FOLLOW = Lexicon.intern("follow");

    private static final int REACH = 10;

    /// How an act is told; empty where it is no event.
    static Optional<StepTelling> of(StepAct a, boolean future) {
        Sentence s = a.sentence();
        int v = a.verb();
        Optional<StepTelling> told = noun(s, v) ? named(a, future) : verbal(a, v, future);
        if (told.isEmpty()) {
            return told;
        }
        boolean happened = told.get().occurrence == Occurrence.HAPPENED;
        int[] part = segment(s, v);
        int group = told.get().from;
        boolean open =
                s.has(IF, part[0], happened ? group : part[1])
                        || s.has(IF, s.from, s.from + 1)
                        || s.has(OPEN, Math.max(part[0], group - 4), group);
        return open ? Optional.empty() : told;
    }

    /// Whether the word of the act is a noun here, or a gerund, which is told as nouns are.
    static boolean noun(Sentence s, int v) {
        if (!NOUNS.has(s.t.word[v])) {
            return ing(s, v)
                    && !(v > s.from && (BE.has(s.t.word(v - 1)) || IS.has(s.t.word(v - 1))));
        }
        if (!EITHER.has(s.t.word[v])) {
            return true;
        }
        int before = v > s.from ? s.t.word(v - 1) : 0;
        return DETERMINERS.has(before)
                || before == Tokens.POSSESSIVE
                || OF.has(s.t.word(v + 1))
                || Words.PREPOSITIONS.has(before) && !Words.TO.has(before);
    }

    private static final Words OF = Words.of("of");

    /// Nouns that are verbs, too.
    private static final Words EITHER =
            Words.of("start", "launch", "release", "report", "reports", "refusal", "halt", "end");

    private static boolean ing(Sentence s, int v) {
        return VerbGroup.endsWith(s.t, v, "ing") && !NOUNS.has(s.t.word[v]);
    }

    /// The clause around a token, as far as signs and conjunctions tell.
    static int[] segment(Sentence s, int v) {
        int a = v;
        while (a > s.from && !divides(s, a - 1)) {
            a--;
        }
        int z = v + 1;
        while (z < s.to && !divides(s, z)) {
            z++;
        }
        return new int[] {a, z};
    }

    private static final Words OPENERS = Words.of("but", "while", "whereas", "although", "because");
    private static final Words GOES_ON = Words.named("act-goes-on");

    private static boolean divides(Sentence s, int i) {
        int w = s.t.word[i];
        return w == Tokens.SEMICOLON
                || w == Tokens.COLON
                || w == Tokens.STOP
                || OPENERS.has(w)
                || AND.has(w)
                        && (GOES_ON.has(s.t.word(i + 1)) || s.m().is(i + 1, Mention.Type.ORG));
    }

    private static Optional<StepTelling> told(Occurrence o, int from) {
        return Optional.of(new StepTelling(o, from));
    }

    private static Optional<StepTelling> verbal(StepAct a, int v, boolean future) {
        Sentence s = a.sentence();
        Tokens t = s.t;
        if (Words.NOT.has(t.word[v])) {
            // "will not pursue further development", "does not plan to continue"
            boolean open =
                    WOULD.has(t.word(Math.max(s.from, v - 1)))
                            || DID.has(t.word(Math.max(s.from, v - 1)));
            return open ? Optional.empty() : told(Occurrence.HAPPENED, Math.max(s.from, v - 1));
        }
        Predicate.Form form = form(s, v);
        boolean past = form == Predicate.Form.PAST;
        boolean expected = SUPPOSED.has(t.word[v]);
        boolean negated = false;
        boolean have = false;
        boolean was = false;
        boolean is = false;
        boolean be = false;
        int i = v - 1;
        for (int steps = 0; i >= s.from && steps < REACH; steps++, i--) {
            int w = t.word[i];
            if (Words.NOT.has(w) || NO_LONGER.has(w)) {
                negated = true;
            } else if (Words.WILL.has(w)) {
                return negated ? Optional.empty() : told(Occurrence.EXPECTED, i);
            } else if (WOULD.has(w)) {
                return Optional.empty();
            } else if (DID.has(w)) {
                return a.value().equals("readout")
                        ? told(Occurrence.HAPPENED, i)
                        : Optional.empty();
            } else if (Words.HAVE.has(w)) {
                have = true;
            } else if (WAS.has(w)) {
                was = true;
            } else if (IS.has(w)) {
                is = true;
            } else if (BE.has(w)) {
                be = true;
            } else if (Words.TO.has(w)) {
                return negated ? Optional.empty() : governed(a, i, future);
            } else if (JOINS.has(w) && i > s.from && joined(s, i - 1, form)) {
                // "was initiated and completed": what stands before the first of the two counts
                continue;
            } else if (!(past && i < v - 1 && joined(s, i, form) && JOINS.has(t.word(i + 1)))
                    && !(form == Predicate.Form.BASE
                            && i < v - 1
                            && JOINS.has(t.word(i + 1))
                            && joined(s, i, form))
                    && !adverb(s, i)) {
                break;
            }
        }
        int from = i + 1;
        if (expected) {
            return was || have || FORMERLY.has(t.word(from)) || be
                    ? Optional.empty()
                    : told(Occurrence.EXPECTED, from);
        }
        if (negated) {
            return Optional.empty();
        }
        if (is && ing(s, v) && ends(a)) {
            // "is discontinuing the development"
            return told(Occurrence.HAPPENED, from);
        }
        if (past || STATES.has(t.word[v])) {
            return finite(a, from, was || have, is, be);
        }
        if (s.headline()) {
            return s.has(SUPPOSED, s.from, v) || s.has(EXPECTS, s.from, v)
                    ? Optional.empty()
                    : told(Occurrence.HAPPENED, from);
        }
        if (form == Predicate.Form.BASE) {
            // "Initiate a Phase 3 trial in the second half": an entry of a list of plans
            return opens(s, from) && future ? told(Occurrence.EXPECTED, from) : coordinate(a, from);
        }
        return future && form == Predicate.Form.PRESENT
                ? told(Occurrence.EXPECTED, from)
                : Optional.empty();
    }

    /// A past form, or a word of state ("complete", "effective").
    private static Optional<StepTelling> finite(
            StepAct a, int from, boolean was, boolean is, boolean be) {
        Sentence s = a.sentence();
        int v = a.verb();
        boolean state = STATES.has(s.t.word[v]);
        if (was || is && state) {
            return told(Occurrence.HAPPENED, from);
        }
        if (is || be) {
            return Optional.empty();
        }
        int before = from > s.from ? s.t.word(from - 1) : 0;
        if (state && form(s, v) != Predicate.Form.PAST) {
            return s.headline() && !s.has(SUPPOSED, s.from, v)
                    ? told(Occurrence.HAPPENED, from)
                    : Optional.empty();
        }
        if (!a.front() && !was) {
            int object = a.from();
            while (object > s.from && DETERMINERS.has(s.t.word(object - 1))) {
                object--;
            }
            if (object - 2 >= s.from
                    && Words.HAVE.has(s.t.word(object - 1))
                    && Words.TO.has(s.t.word(object - 2))) {
                // "expects to have the application accepted"
                return governed(a, object - 2, false);
            }
        }
        boolean attribute = a.front() && (DETERMINERS.has(before) || before == Tokens.POSSESSIVE);
        return attribute ? Optional.empty() : told(Occurrence.HAPPENED, from);
    }

    /// Whether a sentence, or the entry of a list behind its bullet or the name of a compound,
    /// begins at a token.
    private static boolean opens(Sentence s, int i) {
        return i == s.from
                || s.t.is(i - 1, Tokens.SIGN)
                        && (s.t.word(i - 1) == Tokens.COLON
                                || s.t.word(i - 1) == Tokens.DASH
                                || i - 1 == s.from);
    }

    /// "plans to complete enrollment and report data": a base form behind "and" goes with the one
    /// before it.
    private static Optional<StepTelling> coordinate(StepAct a, int from) {
        Sentence s = a.sentence();
        if (from - 1 < s.from || !AND.has(s.t.word(from - 1))) {
            return Optional.empty();
        }
        for (int i = from - 2; i > s.from && i >= from - 24; i--) {
            int w = s.t.word[i];
            if (w == Tokens.SEMICOLON || WOULD.has(w)) {
                return Optional.empty();
            }
            if (Words.WILL.has(w)) {
                return told(Occurrence.EXPECTED, i);
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

    private static final Words VERBS = Words.named("act-verbs-plain");

    private static boolean joined(Sentence s, int i, Predicate.Form form) {
        return VERBS.has(s.t.word[i]) && form(s, i) == form;
    }

    private static Predicate.Form form(Sentence s, int i) {
        String w = s.t.text(i).toLowerCase(Locale.ROOT);
        return PASTS.has(s.t.word[i])
                ? Predicate.Form.PAST
                : w.isEmpty() ? Predicate.Form.BASE : VerbGroup.form(s.t, i);
    }

    private static final Words PASTS = Words.named("act-pasts");

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
        if (IS.has(w)) {
            return told(Occurrence.EXPECTED, i);
        }
        if (Words.NOT.has(w)) {
            // "decided not to continue": the phrase has the negation
            return Optional.empty();
        }
        if (DECIDED.has(w)) {
            return told(ends(a) ? Occurrence.HAPPENED : Occurrence.EXPECTED, i);
        }
        if (EXPECTS.has(w)) {
            return expected(s, i);
        }
        if (FAILED.has(w) && a.value().equals("readout")) {
            return told(Occurrence.HAPPENED, i);
        }
        if (Words.PURPOSE.has(w) || Words.ELIGIBLE.has(w) || Words.OBLIGED.has(w) || WOULD.has(w)) {
            return Optional.empty();
        }
        if (w == Tokens.COMMA) {
            // "a trial in gout, to be started in May"
            return !a.front() && future ? told(Occurrence.EXPECTED, i + 1) : Optional.empty();
        }
        // "expects recruitment to be completed, and the application to be filed"
        int far = s.has(AND, i - 4, i + 1) ? 24 : 9;
        // "expects recruitment to be completed", "expects its partner to file"
        for (int k = i - 1; k >= s.from && k >= i - far; k--) {
            int b = s.t.word[k];
            if (b == Tokens.SEMICOLON || THAT.has(b) || Words.WILL.has(b) || WOULD.has(b)) {
                break;
            }
            if (EXPECTS.has(b)) {
                return expected(s, k);
            }
        }
        return s.headline() && s.orgs().stream().anyMatch(o -> o.to() == to)
                ? told(Occurrence.EXPECTED, to)
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
    private static Optional<StepTelling> expected(Sentence s, int i) {
        for (int k = i - 1; k >= s.from && k >= i - 5; k--) {
            int w = s.t.word[k];
            if (WOULD.has(w)
                    || Words.NOT.has(w)
                    || WAS.has(w)
                    || FORMERLY.has(w)
                    || NO_LONGER.has(w)) {
                return Optional.empty();
            }
            if (!adverb(s, k) && !IS.has(w) && !BE.has(w) && !Words.HAVE.has(w)) {
                break;
            }
        }
        return told(Occurrence.EXPECTED, i);
    }

    /// A noun or gerund: what governs it, or what is said of it.
    private static Optional<StepTelling> named(StepAct a, boolean future) {
        Sentence s = a.sentence();
        int v = a.verb();
        if (NAMELESS.has(v > s.from ? s.t.word(v - 1) : 0)) {
            return Optional.empty();
        }
        if (a.value().equals("designation")) {
            return granted(a, future);
        }
        Optional<StepTelling> before = governor(a);
        if (before.isPresent()) {
            return before;
        }
        if (ing(s, v) && s.has(RELEASE, v - 2, v)) {
            return told(Occurrence.HAPPENED, v);
        }
        if (!ing(s, v)) {
            Optional<StepTelling> behind = said(a);
            if (behind.isPresent()) {
                return behind;
            }
        }
        if (opens(s, a.from()) && future && !ing(s, v)) {
            // "PNR-9: IND submission in the fourth quarter"
            return told(Occurrence.EXPECTED, a.from());
        }
        if (s.headline()) {
            return s.has(SUPPOSED, s.from, s.to)
                            || s.has(OPEN, s.from, s.to)
                            || s.has(EXPECTS, s.from, v)
                            || ing(s, v)
                    ? Optional.empty()
                    : told(Occurrence.HAPPENED, a.from());
        }
        boolean earned =
                !a.value().equals("readout")
                        && s.has(EARNS, s.from, s.to)
                        && !s.has(Words.MAY, s.from, s.to)
                        && !s.has(Words.WILL, s.from, s.to)
                        && !s.has(Words.ELIGIBLE, s.from, s.to);
        return earned && !ing(s, v) && !s.has(Words.NOT, s.from, v)
                ? told(Occurrence.HAPPENED, a.from())
                : Optional.empty();
    }

    /// "a press release announcing results", "a decision refusing authorization".
    private static final Words RELEASE =
            Words.of(
                    "release",
                    "releases",
                    "statement",
                    "announcement",
                    "letter",
                    "decision",
                    "notice",
                    "notification");

    /// A designation is told by the verb before it that grants or receives it.
    private static Optional<StepTelling> granted(StepAct a, boolean future) {
        Sentence s = a.sentence();
        int[] part = segment(s, a.verb());
        for (int i = a.from() - 1; i >= Math.max(s.from, Math.min(part[0], a.from() - 24)); i--) {
            if (GRANTING.has(s.t.word[i])) {
                return noun(s, i) ? Optional.empty() : verbal(a, i, future);
            }
        }
        return s.headline() && !s.has(SUPPOSED, s.from, s.to)
                ? told(Occurrence.HAPPENED, a.from())
                : Optional.empty();
    }

    private static final Words GRANTING = Words.named("act-granting");

    /// So many words may stand between a noun and what governs it.
    private static final int DETAIL = 6;

    private static Optional<StepTelling> governor(StepAct a) {
        Sentence s = a.sentence();
        boolean bare = ing(s, a.verb());
        int first = a.front() ? a.verb() : a.from();
        for (int i = first - 1; i >= s.from && i >= first - DETAIL; i--) {
            int w = s.t.word[i];
            if (w == Tokens.SEMICOLON || w == Tokens.COLON || THAT.has(w)) {
                break;
            }
            if (Words.NOT.has(w)) {
                return Optional.empty();
            }
            if (FORWARD.has(w) && Words.TO.has(s.t.word(i + 1))) {
                return told(Occurrence.EXPECTED, i);
            }
            if (EXPECTS.has(w) && w != DUE) {
                boolean adjective =
                        i > s.from
                                && (DETERMINERS.has(s.t.word(i - 1))
                                        || s.t.word(i - 1) == Tokens.POSSESSIVE);
                return adjective ? Optional.empty() : expected(s, i);
            }
            if (TELLS.has(w) && !bare) {
                return told(Occurrence.HAPPENED, i);
            }
            if (bare && i < first - 2) {
                break;
            }
        }
        return Optional.empty();
    }

    /// "the start of the trial is expected", "has been moved", "took place", "to follow in March".
    private static Optional<StepTelling> said(StepAct a) {
        Sentence s = a.sentence();
        int end = Math.min(s.to, a.to() + 16);
        boolean is = false;
        for (int i = a.verb() + 1; i < end; i++) {
            int w = s.t.word[i];
            if (w == Tokens.SEMICOLON || THAT.has(w) || OPENERS.has(w)) {
                break;
            }
            if (WAS.has(w) && !s.has(SUPPOSED, i + 1, i + 4) && s.has(CAME, i + 1, i + 4)) {
                return told(Occurrence.HAPPENED, a.from());
            }
            is |= IS.has(w) || s.t.word[i] == Tokens.COMMA;
            if (SUPPOSED.has(w)) {
                return is
                                && !s.has(WAS, i - 3, i)
                                && !s.has(FORMERLY, i - 3, i)
                                && !s.has(Words.NOT, i - 3, i)
                        ? told(Occurrence.EXPECTED, a.from())
                        : Optional.empty();
            }
            if (MOVED.has(w) && s.has(Words.HAVE, i - 3, i)) {
                return told(Occurrence.EXPECTED, a.from());
            }
            if (Words.WILL.has(w) && s.has(CAME, i + 1, i + 4)) {
                return told(Occurrence.EXPECTED, a.from());
            }
            if (OCCURRED.has(w) && i > a.to() - 1) {
                return told(Occurrence.HAPPENED, a.from());
            }
            if (Words.TO.has(w) && s.t.word(i + 1) == FOLLOW) {
                return told(Occurrence.EXPECTED, a.from());
            }
        }
        return Optional.empty();
    }

    /// Whether a noun stands behind "following", "after", "upon": its day decides.
    static boolean behind(StepAct a) {
        Sentence s = a.sentence();
        return noun(s, a.verb()) && s.has(PAST_DAY, a.verb() - DETAIL, a.verb());
    }
}
