package dev.octavo.biopharma;

import java.util.Locale;
import java.util.Optional;

/// The verb that governs a payment, with all that its group of words says: "is expected to
/// receive", "was not paid", "triggering".
///
/// @param token where the main verb stands
/// @param kind gain, reach, give, trigger, entitle, oblige, account, due, other
/// @param before whether it stands before the payment (which then is its object); else the payment
///   is its subject
/// @param groupFrom where its group of words begins, auxiliaries included
record Predicate(
        int token,
        String kind,
        Form form,
        Mood mood,
        boolean passive,
        boolean negated,
        boolean perfect,
        boolean before,
        int groupFrom) {

    /// Shape of the main verb.
    enum Form {
        PAST,
        PRESENT,
        ING,
        BASE,
        PARTICIPLE
    }

    /// What the words before the main verb make of it.
    enum Mood {
        PLAIN,
        WILL,
        EXPECT,
        MAY,
        ELIGIBLE,
        ENTITLED,
        ENTITLES,
        OBLIGED,
        AGREED,
        PURPOSE,
        /// An infinitive without a verb before it, as in a headline: "Aldwych to receive".
        INFINITIVE
    }

    private static final Words LIKELY = Words.named("likely");
    private static final int REACH_LEFT = 26;
    private static final int REACH_RIGHT = 16;
    private static final int RESULT = Lexicon.intern("result");
    private static final int RESULTS = Lexicon.intern("results");
    private static final int IN = Lexicon.intern("in");
    private static final Words LEAD = Words.named("leading-to");
    private static final Words GIVES = Words.named("giving-rise");
    private static final int RISE = Lexicon.intern("rise");
    private static final int OF = Lexicon.intern("of");
    private static final int RECEIPT = Lexicon.intern("receipt");
    private static final Words BEFORE_IT = Words.named("awaiting");
    private static final Words NEEDS_IN = Words.named("resulting-in");
    private static final Words NOUNS = Words.named("also-nouns");
    private static final Words IRREGULAR_PAST = Words.named("irregular-past");

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
                && !s.has(LIKELY, s.from, s.to)) {
            // "announced receipt of $2 million"
            return Optional.of(
                    new Predicate(
                            receipt,
                            "gain",
                            Form.PAST,
                            Mood.PLAIN,
                            false,
                            false,
                            false,
                            true,
                            receipt));
        }
        Optional<Predicate> left = left(s, p);
        boolean loose =
                left.isEmpty()
                        || left.get().kind.equals("other")
                        || REFLECTS.has(s.t.word[left.get().token]);
        if (!loose) {
            return left;
        }
        Optional<Predicate> right = right(s, p);
        if (right.isPresent()) {
            return right;
        }
        return left;
    }

    private static final Words OPENS = Words.of("and", "but", "that", "which", ",");

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
                                "gain",
                                Form.PARTICIPLE,
                                Mood.PLAIN,
                                false,
                                negatedBefore(s, i),
                                false,
                                true,
                                i - 1));
            }
            if (LIABLE.has(w)) {
                Predicate group = analyse(s, i, true);
                return Optional.of(
                        new Predicate(
                                i,
                                "give",
                                Form.PRESENT,
                                group.mood,
                                false,
                                group.negated,
                                false,
                                true,
                                group.groupFrom));
            }
            if (Words.ENTITLED.has(w) || Words.ENTITLES.has(w)) {
                return Optional.of(entitled(s, i));
            }
            if (Words.ELIGIBLE.has(w)) {
                return Optional.of(
                        new Predicate(
                                i,
                                "gain",
                                Form.BASE,
                                Mood.ELIGIBLE,
                                false,
                                negatedBefore(s, i),
                                false,
                                true,
                                i));
            }
            if (verb(s, i)) {
                return Optional.of(analyse(s, i, true));
            }
        }
        return Optional.empty();
    }

    private static boolean legal(Tokens t, int i) {
        return i >= 0 && Dictionary.in(Dictionary.LEGAL, t.word[i]);
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
        String kind = Wording.VERB.value(w);
        if (NEEDS_IN.has(w)) {
            return t.word(i + 1) == IN;
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
                        && !endsWith(t, i, "ing");
        if (noun && !(Words.RELATIVE.has(t.word[i - 1])) && !demonstrative(s, i)) {
            return false;
        }
        if (NOUNS.has(w)) {
            return false;
        }
        return !kind.isEmpty();
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

    private static boolean endsWith(Tokens t, int i, String ending) {
        return t.text(i).toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static Predicate entitled(Sentence s, int i) {
        Predicate group = analyse(s, i, true);
        // "the clearance entitled Aldwych to $3 million", unlike "Aldwych is entitled"
        boolean transitive =
                i > s.from
                        && group.mood == Mood.PLAIN
                        && !s.has(Words.BE, group.groupFrom - 1, i)
                        && !Words.FALL.has(s.t.word[i - 1])
                        && !s.t.is(i - 1, Tokens.SIGN)
                        && !orgEndsAt(s, i - 1);
        boolean entitles = Words.ENTITLES.has(s.t.word[i]) || transitive;
        Mood mood =
                group.mood == Mood.PLAIN ? (entitles ? Mood.ENTITLES : Mood.ENTITLED) : group.mood;
        if (s.has(BECAME, i - 3, i)) {
            mood = Mood.ENTITLES;
        }
        if (group.mood == Mood.WILL) {
            mood = Mood.ELIGIBLE;
        }
        return new Predicate(
                i,
                entitles ? "entitle" : "gain",
                group.form,
                mood,
                false,
                group.negated,
                group.perfect,
                true,
                group.groupFrom);
    }

    private static final Words BECAME = Words.of("became", "become", "now");

    private static boolean negatedBefore(Sentence s, int i) {
        return s.has(Words.NOT, i - 4, i) || s.has(LONGER, i - 3, i);
    }

    private static final Words LONGER = Words.of("longer");

    private static Form form(Tokens t, int i) {
        String w = t.text(i).toLowerCase(Locale.ROOT);
        if (w.endsWith("ing")) {
            return Form.ING;
        }
        if (w.endsWith("ed") || IRREGULAR_PAST.has(t.word[i])) {
            return Form.PAST;
        }
        return w.endsWith("s") && !w.endsWith("ss") ? Form.PRESENT : Form.BASE;
    }

    /// Reads the words before the main verb, from right to left.
    private static Predicate analyse(Sentence s, int verb, boolean before) {
        Tokens t = s.t;
        String kind = Wording.VERB.value(t.word[verb]);
        Form form = form(t, verb);
        Mood mood = Mood.PLAIN;
        boolean passive = false;
        boolean negated = false;
        boolean perfect = false;
        boolean aux = false;
        int i = verb - 1;
        int from = verb;
        for (int steps = 0; i >= s.from && steps < 12; steps++) {
            int w = t.word[i];
            if (Words.NOT.has(w) || LONGER.has(w)) {
                negated = true;
            } else if (Words.WILL.has(w)) {
                mood = mood == Mood.PLAIN ? Mood.WILL : mood;
                aux = true;
            } else if (Words.MAY.has(w)) {
                mood = Mood.MAY;
                aux = true;
            } else if (Words.HAVE.has(w)) {
                perfect = true;
                aux = true;
            } else if (Words.FALL.has(w) && kind.isEmpty()) {
                aux = true;
            } else if (Words.BE.has(w)) {
                passive |= form == Form.PAST && mood == Mood.PLAIN;
                aux = true;
            } else if (Words.TO.has(w) && i + 1 == from) {
                mood = controller(s, i);
                negated |= s.has(FAILS, i - 2, i);
                from = i;
                i--;
                // the governing word itself is looked at with its own auxiliaries
                int control = i;
                while (control > s.from
                        && (Words.ADVERBS.has(t.word[control]) || orgEndsAt(s, control))) {
                    control--;
                }
                if (mood != Mood.PLAIN && mood != Mood.INFINITIVE) {
                    i = control;
                }
                if (mood == Mood.PLAIN || mood == Mood.INFINITIVE) {
                    break;
                }
                if (mood == Mood.ENTITLED && (willBefore(s, i))) {
                    mood = Mood.ELIGIBLE;
                }
                if (mood == Mood.OBLIGED && willBefore(s, i)) {
                    mood = Mood.MAY;
                }
            } else if (!Words.ADVERBS.has(w) && !adverb(t, i) && !(aux && Words.TO.has(w))) {
                break;
            }
            from = Math.min(from, i);
            i--;
        }
        if (form == Form.PAST && !aux && !subjectBefore(s, from)) {
            form = Form.PARTICIPLE;
        }
        return new Predicate(
                verb,
                kind.isEmpty() ? "other" : kind,
                form,
                mood,
                passive,
                negated,
                perfect,
                before,
                from);
    }

    private static final Words FAILS = Words.named("failing");

    private static boolean willBefore(Sentence s, int i) {
        return s.has(Words.WILL, i - 3, i) || s.has(Words.MAY, i - 3, i);
    }

    private static boolean adverb(Tokens t, int i) {
        return !t.is(i, Tokens.CAP) && endsWith(t, i, "ly");
    }

    private static boolean orgEndsAt(Sentence s, int i) {
        for (Mention org : s.orgs()) {
            if (org.to() - 1 == i) {
                return true;
            }
        }
        return false;
    }

    /// Whether something that can be a subject stands before an -ed form: a party, a pronoun, a
    /// relative.
    private static boolean subjectBefore(Sentence s, int i) {
        int b = i - 1;
        if (b < s.from) {
            return false;
        }
        int w = s.t.word[b];
        return orgEndsAt(s, b)
                || PRONOUNS.has(w)
                || Words.RELATIVE.has(w)
                || w == Tokens.CLOSE
                || w == Tokens.COMMA
                || AND.has(w)
                || s.headline()
                || (Lexicon.common(w) && !Wording.HEAD.has(w) && !s.t.is(b, Tokens.SIGN));
    }

    private static final Words PRONOUNS = Words.of("it", "they", "we", "he", "she");
    private static final Words AND = Words.of("and", "or");

    private static final Words FULFILLED = Words.named("fulfilled");
    private static final Words IS_TO = Words.of("is", "are");

    /// What stands before the "to" of an infinitive.
    private static Mood controller(Sentence s, int to) {
        Tokens t = s.t;
        int i = to - 1;
        int steps = 0;
        int is = i;
        while (is > s.from && Words.ADVERBS.has(t.word[is])) {
            is--;
        }
        if (is >= s.from && IS_TO.has(t.word[is])) {
            // "is to be paid", "are therefore to receive"
            return Mood.WILL;
        }
        while (i >= s.from && steps < 8) {
            int w = t.word[i];
            if (Words.ELIGIBLE.has(w)) {
                return Mood.ELIGIBLE;
            }
            if (Words.ENTITLED.has(w)) {
                return Mood.ENTITLED;
            }
            if (Words.ENTITLES.has(w)) {
                return Mood.ENTITLES;
            }
            if (Words.OBLIGED.has(w)) {
                // "has fulfilled its obligation to pay"
                return s.has(FULFILLED, i - 4, i) ? Mood.PLAIN : Mood.OBLIGED;
            }
            if (Words.AGREED.has(w)) {
                return Mood.AGREED;
            }
            if (Words.EXPECT.has(w)) {
                return Mood.EXPECT;
            }
            if (Words.PURPOSE.has(w)) {
                return Mood.PURPOSE;
            }
            if (orgEndsAt(s, i)) {
                for (Mention org : s.orgs()) {
                    if (org.to() - 1 == i) {
                        i = org.from();
                    }
                }
                if (s.headline()) {
                    return Mood.INFINITIVE;
                }
            } else if (!Words.ADVERBS.has(w) && steps > 1) {
                break;
            }
            i--;
            steps++;
        }
        return s.headline() ? Mood.INFINITIVE : Mood.PURPOSE;
    }

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
                Predicate group = analyse(s, i, false);
                return Optional.of(
                        new Predicate(
                                i,
                                "due",
                                group.form,
                                group.mood,
                                false,
                                group.negated,
                                group.perfect,
                                false,
                                group.groupFrom));
            }
            if (Wording.VERB.has(w) && !s.m().taken(i) && !(NOUNS.has(w) && !auxBefore(s, i))) {
                boolean direct =
                        i == p.to()
                                || auxBefore(s, i)
                                || Words.RELATIVE.has(t.word[i - 1])
                                || t.word[i - 1] == Tokens.COMMA
                                || PRONOUNS.has(t.word[i - 1])
                                || THIS.has(t.word[i - 1])
                                || orgEndsAt(s, i - 1);
                if (direct
                        && !(NEEDS_IN.has(w)
                                && t.word(i + 1) != IN
                                && !Words.of("from").has(t.word(i + 1)))) {
                    return Optional.of(analyse(s, i, false));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean auxBefore(Sentence s, int i) {
        for (int b = i - 1; b >= s.from && b >= i - 4; b--) {
            int w = s.t.word[b];
            if (Words.BE.has(w)
                    || Words.HAVE.has(w)
                    || Words.WILL.has(w)
                    || Words.MAY.has(w)
                    || Words.TO.has(w)) {
                return true;
            }
            if (!Words.ADVERBS.has(w) && !adverb(s.t, b)) {
                return false;
            }
        }
        return false;
    }

    /// Whether the verb tells a fact of the past or present by itself.
    boolean finite() {
        return mood == Mood.PLAIN
                && (form == Form.PAST
                        || form == Form.PRESENT
                        || form == Form.BASE
                        || perfect
                        || passive
                        || (form == Form.PARTICIPLE));
    }
}
