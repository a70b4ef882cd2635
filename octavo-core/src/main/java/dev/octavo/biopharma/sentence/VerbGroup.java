package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Locale;

/// Reads the group of words before a main verb, from right to left: auxiliaries, adverbs,
/// negations, and before a "to" the word that governs the infinitive ("expects to receive", "is
/// entitled to receive", "has failed to pay"). They make the mood of the predicate.
public final class VerbGroup {

    private static final Words IRREGULAR_PAST = Words.named("irregular-past");

    private VerbGroup() {}

    public static boolean negatedBefore(Sentence s, int i) {
        return s.has(Words.NOT, i - 4, i) || s.has(LONGER, i - 3, i);
    }

    public static final Words BECAME = Words.of("became", "become", "now");
    public static final Words PRONOUNS = Words.of("it", "they", "we", "he", "she");
    private static final Words LONGER = Words.of("longer");

    public static Predicate.Form form(Tokens t, int i) {
        String w = t.text(i).toLowerCase(Locale.ROOT);
        if (w.endsWith("ing")) {
            return Predicate.Form.ING;
        }
        if (w.endsWith("ed") || IRREGULAR_PAST.has(t.word[i])) {
            return Predicate.Form.PAST;
        }
        return w.endsWith("s") && !w.endsWith("ss") ? Predicate.Form.PRESENT : Predicate.Form.BASE;
    }

    /// Reads the words before the main verb, from right to left.
    public static Predicate analyse(Sentence s, int verb, boolean before) {
        Tokens t = s.t;
        Predicate.Kind kind = Predicate.Kind.of(t.word[verb]);
        Predicate.Form form = form(t, verb);
        Predicate.Mood mood = Predicate.Mood.PLAIN;
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
                mood = mood == Predicate.Mood.PLAIN ? Predicate.Mood.WILL : mood;
                aux = true;
            } else if (w == MUST) {
                mood = mood == Predicate.Mood.PLAIN ? Predicate.Mood.OBLIGED : mood;
                aux = true;
            } else if (Words.MAY.has(w)) {
                mood = Predicate.Mood.MAY;
                aux = true;
            } else if (Words.HAVE.has(w)) {
                perfect = true;
                aux = true;
            } else if (Words.FALL.has(w) && !Wording.VERB.has(t.word[verb])) {
                aux = true;
            } else if (Words.BE.has(w)) {
                passive |= form == Predicate.Form.PAST && mood == Predicate.Mood.PLAIN;
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
                if (mood != Predicate.Mood.PLAIN && mood != Predicate.Mood.INFINITIVE) {
                    i = control;
                }
                if (mood == Predicate.Mood.PLAIN || mood == Predicate.Mood.INFINITIVE) {
                    break;
                }
                if (mood == Predicate.Mood.ENTITLED && (willBefore(s, i))) {
                    mood = Predicate.Mood.ELIGIBLE;
                }
                if (mood == Predicate.Mood.OBLIGED && willBefore(s, i)) {
                    mood = Predicate.Mood.MAY;
                }
                if (mood == Predicate.Mood.OBLIGED && s.has(BECAME, i - 3, i + 1)) {
                    // "became obligated to pay": the duty has come about
                    mood = Predicate.Mood.ENTITLES;
                }
            } else if (!Words.ADVERBS.has(w) && !adverb(t, i) && !(aux && Words.TO.has(w))) {
                break;
            }
            from = Math.min(from, i);
            i--;
        }
        if (form == Predicate.Form.PAST && !aux && !subjectBefore(s, from)) {
            form = Predicate.Form.PARTICIPLE;
        }
        return new Predicate(verb, kind, form, mood, passive, negated, perfect, before, from);
    }

    private static final Words FAILS = Words.named("failing");

    private static boolean willBefore(Sentence s, int i) {
        return s.has(Words.WILL, i - 3, i) || s.has(Words.MAY, i - 3, i);
    }

    private static boolean adverb(Tokens t, int i) {
        return !t.is(i, Tokens.CAP) && t.endsWith(i, "ly");
    }

    public static boolean orgEndsAt(Sentence s, int i) {
        if (!s.m().mayName(i)) {
            return false;
        }
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
                || s.m().is(b, Mention.Type.COMPOUND)
                || PRONOUNS.has(w)
                || Words.RELATIVE.has(w)
                || w == Tokens.CLOSE
                || w == Tokens.COMMA
                || AND.has(w)
                || s.headline()
                || (Lexicon.common(w) && !Wording.HEAD.has(w) && !s.t.is(b, Tokens.SIGN));
    }

    private static final Words AND = Words.of("and", "or");
    private static final Words FULFILLED = Words.named("fulfilled");
    private static final Words DECIDES = Words.named("decides");
    private static final int MUST = Lexicon.intern("must");
    private static final Words IS_TO = Words.of("is", "are");

    /// What stands before the "to" of an infinitive.
    private static Predicate.Mood controller(Sentence s, int to) {
        Tokens t = s.t;
        int i = to - 1;
        int steps = 0;
        int is = i;
        while (is > s.from && Words.ADVERBS.has(t.word[is])) {
            is--;
        }
        if (is >= s.from && IS_TO.has(t.word[is])) {
            // "is to be paid", "are therefore to receive"
            return Predicate.Mood.WILL;
        }
        if (is >= s.from && Words.HAVE.has(t.word[is])) {
            // "has to pay"
            return Predicate.Mood.OBLIGED;
        }
        while (i >= s.from && steps < 8) {
            int w = t.word[i];
            if (Words.ELIGIBLE.has(w)) {
                return Predicate.Mood.ELIGIBLE;
            }
            if (Words.ENTITLED.has(w)) {
                return Predicate.Mood.ENTITLED;
            }
            if (Words.ENTITLES.has(w)) {
                return Predicate.Mood.ENTITLES;
            }
            if (Words.OBLIGED.has(w)) {
                // "has fulfilled its obligation to pay"
                return s.has(FULFILLED, i - 4, i) ? Predicate.Mood.PLAIN : Predicate.Mood.OBLIGED;
            }
            if (DECIDES.has(w) && i == to - 1) {
                return Predicate.Mood.WILL;
            }
            if (Words.AGREED.has(w)) {
                return Predicate.Mood.AGREED;
            }
            if (Words.EXPECT.has(w)) {
                return Predicate.Mood.EXPECT;
            }
            if (Words.PURPOSE.has(w)) {
                return Predicate.Mood.PURPOSE;
            }
            if (orgEndsAt(s, i)) {
                for (Mention org : s.orgs()) {
                    if (org.to() - 1 == i) {
                        i = org.from();
                    }
                }
                if (s.headline() || i == s.from || s.t.word[i - 1] == Tokens.SEMICOLON) {
                    return Predicate.Mood.INFINITIVE;
                }
            } else if (!Words.ADVERBS.has(w) && steps > 1) {
                break;
            }
            i--;
            steps++;
        }
        return s.headline() ? Predicate.Mood.INFINITIVE : Predicate.Mood.PURPOSE;
    }

    public static boolean auxBefore(Sentence s, int i) {
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
}
