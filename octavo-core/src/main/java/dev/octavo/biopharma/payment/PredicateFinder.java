package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.sentence.Party;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Predicate;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.VerbGroup;
import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// Finds the verb that governs a payment.
///
/// First to the left ("has earned a $5 million payment"): the nearest verb, or adjective that does
/// a verb's work ("is liable for", "is owed", "is eligible for", "is entitled to"), with no clause
/// beginning between. A verb there that says nothing of payments ("the agreement provides for a
/// payment that …") gives way to one on the right ("a payment, which was received"). Words that are
/// verbs only by their form ("the report", "based on") are passed over.
final class PredicateFinder {

    private static final Words LIKELY = Words.named("likely");
    private static final int REACH_LEFT = 26;
    private static final int REACH_RIGHT = 16;
    private static final int IN = Lexicon.intern("in");
    private static final int OWING = Lexicon.intern("owing");
    private static final Words LEAD = Words.named("leading-to");
    private static final Words GIVES = Words.named("giving-rise");
    private static final int RISE = Lexicon.intern("rise");
    private static final int OF = Lexicon.intern("of");
    private static final int RECEIPT = Lexicon.intern("receipt");
    private static final Words BEFORE_IT = Words.named("awaiting");
    private static final Words NEEDS_IN = Words.named("resulting-in");
    static final Words NOUNS = Words.named("also-nouns");

    private PredicateFinder() {}

    /// The predicate of a payment phrase, if there is one.
    static Optional<Predicate> of(Sentence s, PaymentPhrase p) {
        if (p.from() > s.from && OPENS.has(s.t.word[p.from() - 1]) && auxiliary(s, p.to())) {
            // "…, and that sum has been paid": the payment begins a clause as its subject
            Optional<Predicate> own = right(s, p);
            if (own.isPresent()) {
                return own;
            }
        }
        int receipt = p.from() - 2;
        if (receipt > s.from
                && s.t.word[receipt] == RECEIPT
                && s.t.word[receipt + 1] == OF
                && !s.has(BEFORE_IT, receipt - 2, receipt)
                && !s.has(LIKELY, s.from, s.to)
                && !s.has(Doubts.LOOKS, s.from, receipt)) {
            // "announced receipt of $2 million"
            return Optional.of(
                    new Predicate(
                            receipt,
                            Predicate.Kind.GAIN,
                            Predicate.Form.PAST,
                            Predicate.Mood.PLAIN,
                            false,
                            false,
                            false,
                            true,
                            receipt));
        }
        Optional<Predicate> claim = Claims.of(s, p);
        if (claim.isPresent()) {
            return claim;
        }
        Optional<Predicate> left = left(s, p);
        if (left.isPresent() && open(left.get())) {
            // "issued shares to satisfy a milestone that became payable", "$2 million collected in
            // May"
            Optional<Predicate> past = right(s, p).filter(v -> told(s, p, v));
            if (past.isPresent()) {
                return past;
            }
        }
        boolean loose =
                left.isEmpty()
                        || left.get().kind() == Predicate.Kind.OTHER
                        || REFLECTS.has(s.t.word[left.get().token()]);
        if (!loose) {
            return left;
        }
        Optional<Predicate> right = right(s, p);
        if (right.isPresent()) {
            return right;
        }
        return left.isPresent() ? left : Claims.had(s, p);
    }

    /// Whether a verb before leaves open whether the payment came about.
    private static boolean open(Predicate v) {
        return switch (v.mood()) {
            case PURPOSE, EXPECT, WILL, INFINITIVE -> true;
            case PLAIN, MAY, ELIGIBLE, ENTITLED, ENTITLES, OBLIGED, AGREED -> false;
        };
    }

    /// Whether a verb that follows a payment at once tells it as past.
    private static boolean told(Sentence s, PaymentPhrase p, Predicate v) {
        boolean relative =
                Words.RELATIVE.has(s.t.word(p.to()))
                        || s.t.word(p.to()) == Tokens.COMMA
                                && Words.RELATIVE.has(s.t.word(p.to() + 1));
        boolean at =
                v.token() == p.to()
                        && MOVED.has(s.t.word[v.token()])
                        && SINCE.has(s.t.word(p.to() + 1));
        boolean past =
                v.form() == Predicate.Form.PAST
                        || v.perfect()
                        || v.kind() == Predicate.Kind.DUE && s.has(WERE, v.groupFrom(), v.token());
        return !v.negated()
                && v.mood() == Predicate.Mood.PLAIN
                && (at && v.form() == Predicate.Form.PARTICIPLE
                        || relative
                                && past
                                && v.groupFrom() - p.to() < 8
                                && v.kind() != Predicate.Kind.OTHER
                                && v.kind() != Predicate.Kind.ACCOUNT);
    }

    private static final Words MOVED = Words.of("received", "collected", "paid", "earned");
    private static final Words SINCE = Words.of("in", "last", "on", "earlier");
    private static final Words WERE = Words.named("became");

    private static final Words OPENS = Words.of("and", "but", "that", "which", ",");

    private static final Words EXPECTED = Words.of("expected", "anticipated");

    private static boolean auxiliary(Sentence s, int i) {
        int w = s.t.word(i);
        return i < s.to && (Words.BE.has(w) || Words.HAVE.has(w) || Words.WILL.has(w));
    }

    private static final Words REFLECTS = Words.named("reflecting");

    private static Optional<Predicate> left(Sentence s, PaymentPhrase p) {
        Tokens t = s.t;
        int stop = Math.max(s.from, p.from() - REACH_LEFT);
        for (int i = p.from() - 1; i >= stop; i--) {
            int w = t.word[i];
            if (w == Tokens.SEMICOLON
                    || (w == Tokens.STOP
                            && t.end[i - 1 < 0 ? 0 : i - 1] == t.start[i]
                            && !legal(t, i - 1))) {
                return Optional.empty();
            }
            if (clauseOpener(s, i, p.from())) {
                return Optional.empty();
            }
            if (OWED.has(w)
                    && i > s.from
                    && !(Words.TO.has(t.word(i + 1)) && p.from() - i <= 3)
                    && (Words.BE.has(t.word[i - 1])
                            || Words.ADVERBS.has(t.word[i - 1]) && Words.BE.has(t.word(i - 2)))) {
                return Optional.of(
                        new Predicate(
                                i,
                                Predicate.Kind.GAIN,
                                Predicate.Form.PARTICIPLE,
                                Predicate.Mood.PLAIN,
                                false,
                                VerbGroup.negatedBefore(s, i),
                                false,
                                true,
                                i - 1));
            }
            if (w == RIGHT
                    && Words.TO.has(t.word(i + 1))
                    && p.from() - i <= 3
                    && (s.has(GIVES, i - 5, i) || s.has(Words.HAVE, i - 3, i))) {
                return Optional.of(right(s, i));
            }
            if (LIABLE.has(w)) {
                Predicate group = VerbGroup.analyse(s, i, true);
                return Optional.of(
                        new Predicate(
                                i,
                                Predicate.Kind.GIVE,
                                Predicate.Form.PRESENT,
                                group.mood(),
                                false,
                                group.negated(),
                                false,
                                true,
                                group.groupFrom()));
            }
            if (Words.ENTITLED.has(w) || Words.ENTITLES.has(w)) {
                return Optional.of(entitled(s, i));
            }
            if (Words.ELIGIBLE.has(w) && !qualifies(s, i)) {
                return Optional.of(
                        new Predicate(
                                i,
                                Predicate.Kind.GAIN,
                                Predicate.Form.BASE,
                                Predicate.Mood.ELIGIBLE,
                                false,
                                VerbGroup.negatedBefore(s, i),
                                false,
                                true,
                                i));
            }
            if (verb(s, i)) {
                return Optional.of(VerbGroup.analyse(s, i, true));
            }
        }
        return Optional.empty();
    }

    /// "qualifies for a payment": it has, unlike "may qualify".
    private static boolean qualifies(Sentence s, int i) {
        return s.t.word[i] == QUALIFIES && !s.has(Words.MAY, i - 3, i);
    }

    private static final int QUALIFIES = Lexicon.intern("qualifies");
    private static final int RIGHT = Lexicon.intern("right");

    /// "gives us the right to a payment"; "has the right to".
    private static Predicate right(Sentence s, int i) {
        boolean gives = s.has(GIVES, i - 5, i);
        return new Predicate(
                i,
                gives ? Predicate.Kind.ENTITLE : Predicate.Kind.GAIN,
                Predicate.Form.PRESENT,
                gives ? Predicate.Mood.ENTITLES : Predicate.Mood.ENTITLED,
                false,
                VerbGroup.negatedBefore(s, i),
                false,
                true,
                i - 1);
    }

    private static boolean legal(Tokens t, int i) {
        return i >= 0 && Dictionary.LEGAL.has(t.word[i]);
    }

    /// "that", "which", "because" … between verb and payment: the payment opens a clause of its
    /// own.
    private static boolean clauseOpener(Sentence s, int i, int p) {
        int w = s.t.word[i];
        if (p - i > 3) {
            return false;
        }
        return (Words.RELATIVE.has(w) && !s.has(GOVERN, i + 1, p))
                || (BECAUSE.has(w) && p - i <= 2);
    }

    private static final Words LIABLE = Words.named("liable");
    private static final Words OWED = Words.named("owed");
    private static final Words GOVERN = Words.of("will", "has", "have");
    private static final Words BECAUSE = Words.named("because");

    private static boolean verb(Sentence s, int i) {
        Tokens t = s.t;
        int w = t.word[i];
        if (!Wording.VERB.has(w) || s.m().taken(i)) {
            return false;
        }
        if (NEEDS_IN.has(w)) {
            return t.word(i + 1) == IN;
        }
        if (w == OWING) {
            return !s.has(Words.TO, i + 1, i + 3);
        }
        if (LEAD.has(w)) {
            return Words.TO.has(t.word(i + 1));
        }
        if (GIVES.has(w)) {
            return t.word(i + 1) == RISE;
        }
        boolean noun =
                i > s.from
                        && (Words.ARTICLE.has(t.word[i - 1])
                                || Words.DETERMINED.has(t.word[i - 1])
                                || Words.PREPOSITIONS.has(t.word[i - 1])
                                        && !Words.TO.has(t.word[i - 1]))
                        && !t.endsWith(i, "ing");
        if (noun && !(Words.RELATIVE.has(t.word[i - 1])) && !demonstrative(s, i)) {
            return false;
        }
        return !NOUNS.has(w);
    }

    /// "This triggers a payment", "That earned us $5 million": the pronoun is the subject.
    private static boolean demonstrative(Sentence s, int i) {
        int next = s.t.word(i + 1);
        return i + 1 < s.to
                && THIS.has(s.t.word[i - 1])
                && (Words.ARTICLE.has(next)
                        || Words.DETERMINED.has(next)
                        || s.m().is(i + 1, Mention.Type.MONEY)
                        || s.m().is(i + 1, Mention.Type.ORG));
    }

    private static final Words THIS = Words.of("this", "that", "which");

    private static Predicate entitled(Sentence s, int i) {
        Predicate group = VerbGroup.analyse(s, i, true);
        // "the clearance entitled Aldwych to $3 million", unlike "Aldwych is entitled"
        boolean transitive =
                i > s.from
                        && group.mood() == Predicate.Mood.PLAIN
                        && !s.has(Words.BE, group.groupFrom() - 1, i)
                        && !Words.FALL.has(s.t.word[i - 1])
                        && !s.t.is(i - 1, Tokens.SIGN)
                        && !VerbGroup.orgEndsAt(s, i - 1);
        boolean entitles = Words.ENTITLES.has(s.t.word[i]) || transitive;
        Predicate.Mood mood =
                group.mood() == Predicate.Mood.PLAIN
                        ? (entitles ? Predicate.Mood.ENTITLES : Predicate.Mood.ENTITLED)
                        : group.mood();
        if (s.has(VerbGroup.BECAME, i - 3, i)) {
            mood = Predicate.Mood.ENTITLES;
        }
        if (group.mood() == Predicate.Mood.WILL) {
            mood = Predicate.Mood.ELIGIBLE;
        }
        return new Predicate(
                i,
                entitles ? Predicate.Kind.ENTITLE : Predicate.Kind.GAIN,
                group.form(),
                mood,
                false,
                group.negated(),
                group.perfect(),
                true,
                group.groupFrom());
    }

    private static final int MADE = Lexicon.intern("made");
    private static final int POSSIBLE = Lexicon.intern("possible");

    /// A verb behind the payment: "was triggered by", "which … expects to receive", "received
    /// from", "is due".
    private static Optional<Predicate> right(Sentence s, PaymentPhrase p) {
        Tokens t = s.t;
        int limit = Math.min(s.to, p.to() + REACH_RIGHT);
        for (int i = p.to(); i < limit; i++) {
            int w = t.word[i];
            if (w == Tokens.SEMICOLON
                    || (Words.CLAUSE.has(w)
                            && i > p.to()
                            && !s.m().taken(i)
                            && !Words.BE.has(t.word(i + 1))
                            && !Words.HAVE.has(t.word(i + 1)))) {
                return Optional.empty();
            }
            if (Words.DUE.has(w)
                    && (i == p.to()
                            || Words.BE.has(t.word[i - 1])
                            || Words.FALL.has(t.word[i - 1])
                            || Words.ADVERBS.has(t.word[i - 1]))) {
                Predicate group = VerbGroup.analyse(s, i, false);
                return Optional.of(
                        new Predicate(
                                i,
                                Predicate.Kind.DUE,
                                group.form(),
                                group.mood(),
                                false,
                                group.negated(),
                                group.perfect(),
                                false,
                                group.groupFrom()));
            }
            if (EXPECTED.has(w)
                    && i > p.to()
                    && Words.BE.has(t.word[i - 1])
                    && !Words.TO.has(t.word(i + 1))) {
                Predicate group = VerbGroup.analyse(s, i, false);
                return Optional.of(
                        new Predicate(
                                i,
                                Predicate.Kind.DUE,
                                Predicate.Form.BASE,
                                Predicate.Mood.EXPECT,
                                false,
                                group.negated(),
                                false,
                                false,
                                group.groupFrom()));
            }
            if (Wording.VERB.has(w)
                    && !s.m().taken(i)
                    && !(w == MADE && t.word(i + 1) == POSSIBLE)
                    && !(NOUNS.has(w) && !VerbGroup.auxBefore(s, i))) {
                boolean direct =
                        i == p.to()
                                || VerbGroup.auxBefore(s, i)
                                || Words.RELATIVE.has(t.word[i - 1])
                                || t.word[i - 1] == Tokens.COMMA
                                || VerbGroup.PRONOUNS.has(t.word[i - 1])
                                || THIS.has(t.word[i - 1])
                                || VerbGroup.orgEndsAt(s, i - 1);
                if (direct
                        && !(NEEDS_IN.has(w)
                                && t.word(i + 1) != IN
                                && t.word(i + 1) != Party.FROM)) {
                    return Optional.of(VerbGroup.analyse(s, i, false));
                }
            }
        }
        return Optional.empty();
    }
}
