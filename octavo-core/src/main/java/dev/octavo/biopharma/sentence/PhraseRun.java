package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Locale;

/// The run of adjectives and heads of a [PaymentPhrase]: "upfront payment", "development and
/// regulatory milestone payments".
///
/// @param to behind the last head; 0 where there is none
/// @param kind the kind of payment that the adjectives say
/// @param plural whether the last head is of more than one
/// @param milestone whether a head is a milestone
record PhraseRun(int to, String kind, boolean plural, boolean milestone) {

    boolean found() {
        return to > 0;
    }

    /// The same of only one payment.
    PhraseRun single() {
        return new PhraseRun(to, kind, false, milestone);
    }

    /// The adjectives and heads from a token on; names of compounds and parties may stand among
    /// them.
    static PhraseRun of(Sentence s, int from) {
        int i = from;
        int head = -1;
        String kind = "";
        boolean milestone = false;
        boolean no = false;
        boolean plural = false;
        while (i < s.to && i < from + 12) {
            int w = s.t.word[i];
            boolean isHead = Wording.HEAD.has(w);
            if (isHead) {
                head = i;
                String value = Wording.HEAD.value(w);
                plural = s.t.text(i).toLowerCase(Locale.ROOT).endsWith("s");
                milestone |= value.equals("milestone");
            } else if (Wording.ADJECTIVE.has(w)) {
                String value = Wording.ADJECTIVE.at(s.t, s.m(), i, s.to);
                no |= value.equals("no");
                kind =
                        value.equals("plain") || value.equals("no") || !kind.isEmpty()
                                ? kind
                                : value;
            } else if (mentioned(s, i)) {
                i = s.m().end(i);
                continue;
            } else if (!s.t.is(i, Tokens.SKIP)
                    && w != Tokens.POSSESSIVE
                    && !(connects(s, i) && i > from)) {
                break;
            }
            i++;
        }
        if (head < 0) {
            int later = from > s.from && moneyEndsAt(s, from) ? headBehindUnlisted(s, from) : -1;
            return later < 0 ? new PhraseRun(0, "", false, false) : of(s, later);
        }
        String named =
                no
                        ? PaymentPhrase.NONE
                        : milestone ? "milestone" : kind.isEmpty() ? PaymentPhrase.GENERIC : kind;
        return new PhraseRun(head + 1, named, plural, milestone);
    }

    /// "$3 million pre-commercial milestone": the head behind a word or two that no list has; -1
    /// for none.
    private static int headBehindUnlisted(Sentence s, int from) {
        for (int k = from; k < Math.min(s.to, from + 3); k++) {
            int w = s.t.word[k];
            if (k > from && Wording.HEAD.has(w)) {
                return k;
            }
            if (s.t.is(k, Tokens.SIGN | Tokens.DIGIT)
                    || Words.PREPOSITIONS.has(w)
                    || Wording.VERB.has(w)
                    || Words.CLAUSE.has(w)
                    || Words.RELATIVE.has(w)
                    || Words.BE.has(w)
                    || PhraseFinder.IN.has(w)
                    || w != 0 && !Lexicon.common(w)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean moneyEndsAt(Sentence s, int at) {
        for (int i = at - 1; i >= Math.max(s.from, at - 6); i--) {
            if (s.m().is(i, Mention.Type.MONEY)) {
                return s.m().end(i) == at;
            }
        }
        return false;
    }

    /// "and" or "/" or a comma between adjectives: "development and regulatory milestone payments".
    static boolean connects(Sentence s, int i) {
        String w = s.t.text(i);
        boolean sign = w.equals("and") || w.equals("/") || w.equals("or");
        return sign
                && i + 1 < s.to
                && Wording.ADJECTIVE.has(s.t.word(i + 1))
                && Wording.ADJECTIVE.has(s.t.word(i - 1));
    }

    private static boolean mentioned(Sentence s, int i) {
        int bits =
                Mention.Type.COMPOUND.bit
                        | Mention.Type.PHASE.bit
                        | Mention.Type.IND.bit
                        | Mention.Type.NDA.bit
                        | Mention.Type.BLA.bit
                        | Mention.Type.MAA.bit
                        | Mention.Type.AGENCY.bit
                        | Mention.Type.TARGET.bit
                        | Mention.Type.PLACE.bit;
        return s.m().types(i, bits) != 0;
    }

    /// Where the run that goes up to a token begins, at the earliest at `a`.
    static int first(Sentence s, int a, int at) {
        int i = at;
        while (i > a && partOfRun(s, i - 1)) {
            i--;
        }
        return i;
    }

    private static boolean partOfRun(Sentence s, int i) {
        int w = s.t.word[i];
        return Wording.ADJECTIVE.has(w)
                || Wording.HEAD.has(w)
                || w == Tokens.POSSESSIVE
                || s.t.is(i, Tokens.SKIP);
    }
}
