package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.sentence.TriggerHit.Fact;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;

/// How a sentence tells the step that some of its words name: as a fact, as still to come, as a
/// condition, or only by its name. The words before them decide, then a verb behind.
final class HowTold {

    private static final Words DONE = Words.named("done");
    private static final Words TO_COME = Words.named("to-come");
    private static final int SUBJECT = Lexicon.intern("subject");
    private static final Words CONDITIONS = Words.named("conditions");
    private static final Words COME_ABOUT = Words.named("come-about");
    private static final Words DECIDES = Words.named("decides");
    private static final Words OCCURRED = Words.named("occurred");
    private static final Words TELLS = Words.named("says");
    private static final Words WHEN = Words.named("when");
    private static final int BECAME = Lexicon.intern("became");
    private static final int HAD = Lexicon.intern("had");
    private static final int HAS = Lexicon.intern("has");
    private static final int HAVE = Lexicon.intern("have");
    private static final int BE = Lexicon.intern("be");

    /// So many words behind the words that name a step may stand its verb.
    private static final int VERB_BEHIND = 8;

    private static final Words BASES =
            Words.of(
                    "start",
                    "begin",
                    "initiate",
                    "commence",
                    "launch",
                    "submit",
                    "file",
                    "enter",
                    "advance",
                    "dose",
                    "enroll",
                    "enrol",
                    "move",
                    "progress",
                    "open",
                    "treat",
                    "complete",
                    "approve",
                    "select");

    private HowTold() {}

    static Fact of(Sentence s, int from, int to) {
        Tokens t = s.t;
        boolean finite = false;
        for (int i = Math.max(s.from, from - 6); i < to; i++) {
            int w = t.word[i];
            if (i < from && TELLS.has(w)) {
                // "announced the start of …"
                finite = true;
            }
            if (i < from && (MADE.has(w) || notice(s, i)) && objectBehind(s, i + 1, from)) {
                // "made the first commercial sale", "was notified of the first commercial sale"
                finite = true;
            }
            if (i < from
                    && (t.is(i, Tokens.SIGN)
                            && w != Tokens.OPEN
                            && w != Tokens.CLOSE
                            && !t.is(i, Tokens.SKIP))) {
                finite = false;
                continue;
            }
            if (Words.NOT.has(w)) {
                return Fact.NEGATED;
            }
            if (TO_COME.has(w) && !t.is(i, Tokens.CAP)) {
                return Fact.FUTURE;
            }
            if (i < from
                    && (CONDITIONS.has(w) && !past(s, i) && !(WHEN.has(w) && toldThen(s, i, to))
                            || w == SUBJECT && Words.TO.has(t.word(i + 1)))) {
                return Fact.CONDITION;
            }
            if (Words.TO.has(w) && i + 1 < to && i >= from - 2 && BASES.has(t.word[i + 1])) {
                if (i > s.from && DECIDES.has(t.word[i - 1]) && !s.has(TO_COME, s.from, i)) {
                    return Fact.HAPPENED;
                }
                return Fact.FUTURE;
            }
            if (Words.TO.has(w)
                    && t.word(i + 1) == BE
                    && i > s.from
                    && Words.BE.has(t.word[i - 1])) {
                // "the first patient is to be dosed in the fall"
                return Fact.FUTURE;
            }
            if (i >= from - 3 && (Words.HAVE.has(w) || Words.WAS.has(w))) {
                finite = true;
            }
            if (i >= from && DONE.has(w)) {
                finite = true;
            }
        }
        // "the first sale, which took place on April 2"
        boolean told = s.has(OCCURRED, to, to + 10) && s.has(Words.RELATIVE, to, to + 9);
        return finite || told || saidBehind(s, to) ? Fact.HAPPENED : Fact.NAMED;
    }

    private static final Words MADE = Words.named("made");
    private static final Words NOTIFIED = Words.named("notified");
    private static final int OF = Lexicon.intern("of");

    /// "notified us of", "notice from Belgrave of".
    private static boolean notice(Sentence s, int of) {
        return s.t.word[of] == OF && s.has(NOTIFIED, of - 5, of);
    }

    /// Whether only articles and the like stand before the words that name the step.
    private static boolean objectBehind(Sentence s, int i, int from) {
        for (int k = i; k < from; k++) {
            if (!Words.ARTICLE.has(s.t.word[k])
                    && !Words.DETERMINED.has(s.t.word[k])
                    && s.t.word[k] != Tokens.POSSESSIVE
                    && !s.m().is(k, Mention.Type.ORG)) {
                return false;
            }
        }
        return true;
    }

    /// "the marketing authorization of Zorvexa has been granted in Italy", "FDA approval of Zorvexa
    /// came on June 9": the words that name it are the subject of a verb of the past.
    private static boolean saidBehind(Sentence s, int to) {
        for (int i = to; i < Math.min(s.to, to + VERB_BEHIND); i++) {
            int w = s.t.word[i];
            if (OCCURRED.has(w)) {
                return true;
            }
            if (Words.HAVE.has(w) || Words.WAS.has(w)) {
                int verb = i + 1;
                while (verb < s.to
                        && (Words.BE.has(s.t.word[verb]) || Words.ADVERBS.has(s.t.word[verb]))) {
                    verb++;
                }
                return COME_ABOUT.has(s.t.word(verb)) || OCCURRED.has(s.t.word(verb));
            }
            boolean subject =
                    !s.t.is(i, Tokens.SIGN)
                            && !Wording.VERB.has(w)
                            && !Words.CLAUSE.has(w)
                            && !Words.RELATIVE.has(w)
                            && !Words.WILL.has(w)
                            && !Words.MAY.has(w)
                            && !Words.IS.has(w)
                            && !Words.TO.has(w)
                            && !s.m().is(i, Mention.Type.MONEY);
            if (!subject) {
                return false;
            }
        }
        return false;
    }

    /// "became due when", "was earned upon": what is told of then has come about.
    private static boolean past(Sentence s, int when) {
        return WHEN.has(s.t.word[when])
                && (s.has(Words.WAS, when - 3, when)
                        || when <= s.from + 1 && toldBehind(s, when)
                        || moved(s, when));
    }

    /// "Belgrave paid us $5 million upon": money has moved for what follows.
    private static boolean moved(Sentence s, int when) {
        for (int i = when - 1; i >= s.from && when - i < PAID_BEFORE; i--) {
            int w = s.t.word[i];
            if (w == Tokens.SEMICOLON || Words.WILL.has(w) || Words.MAY.has(w)) {
                return false;
            }
            if (Wording.VERB.has(w)) {
                Predicate.Kind kind = Predicate.Kind.of(w);
                return (kind == Predicate.Kind.GAIN || kind == Predicate.Kind.GIVE)
                        && VerbGroup.form(s.t, i) == Predicate.Form.PAST
                        && sum(s, i + 1, when)
                        && !s.has(TO_COME, i - 4, i)
                        && !s.has(Words.NOT, i - 4, i)
                        && !s.has(Words.TO, i - 2, i);
            }
        }
        return false;
    }

    private static boolean sum(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.m().is(i, Mention.Type.MONEY)) {
                return true;
            }
        }
        return false;
    }

    /// So many words before "upon" may stand the verb that tells that money has moved.
    private static final int PAID_BEFORE = 12;

    /// "Upon the approval Belgrave became obliged to pay": the sentence goes on in the past.
    private static boolean toldBehind(Sentence s, int when) {
        boolean past = false;
        for (int i = when + 1; i < s.to; i++) {
            int w = s.t.word[i];
            if (Words.WILL.has(w) || Words.MAY.has(w) || TO_COME.has(w) || Words.IS.has(w)) {
                return false;
            }
            past |=
                    w == BECAME
                            || Wording.VERB.has(w) && VerbGroup.form(s.t, i) == Predicate.Form.PAST;
        }
        return past;
    }

    /// "when the agency accepted the application": a clause with a verb of the past, in a sentence
    /// that leaves nothing open before.
    private static boolean toldThen(Sentence s, int when, int to) {
        for (int i = s.from; i < when; i++) {
            int w = s.t.word[i];
            if (Words.WILL.has(w) || Words.MAY.has(w) || TO_COME.has(w) || Words.IS.has(w)) {
                return false;
            }
        }
        boolean was = false;
        for (int i = when + 2; i < to; i++) {
            int w = s.t.word[i];
            if (Words.IS.has(w) || w == HAS || w == HAVE) {
                // "once 100 patients have been enrolled"
                return false;
            }
            was |= Words.WAS.has(w) || w == HAD;
            // "accepted", "was accepted", not "the accepted application"
            boolean finite =
                    DONE.has(w)
                            && !Words.DETERMINED.has(s.t.word[i - 1])
                            && !Words.ARTICLE.has(s.t.word[i - 1]);
            if (finite && (was || !Words.PREPOSITIONS.has(s.t.word(i + 1)) && i > when + 1)) {
                return true;
            }
        }
        return false;
    }
}
