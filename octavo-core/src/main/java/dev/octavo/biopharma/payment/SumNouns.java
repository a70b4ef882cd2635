package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;

/// What the sums of a sentence are said to be of: "$8 million in milestone payments", "milestones
/// totaling $8 million", "an upfront fee of $8 million".
final class SumNouns {

    /// What a sum is said to be of.
    enum Of {
        /// Milestone payments, several of them.
        MILESTONES,
        /// One milestone payment.
        ONE,
        /// Payments of other kinds.
        OTHERS,
        /// Milestone payments and others.
        MIXED,
        /// Not said.
        UNSAID
    }

    private static final Words LINK = Words.named("total-links");
    private static final Words KINDS = Words.named("total-adjectives");
    private static final Words OTHERS = Words.named("no-milestone-payments");
    private static final Words PAYMENTS = Words.named("total-nouns");
    private static final Words MILESTONES = Words.of("milestones");
    private static final Words ONE = Words.named("total-one");
    private static final Words SINGLES = Words.named("total-singles");
    private static final Words RESEARCH = Words.of("research", "support");
    private static final Words SIDES = Words.of("to", "from", "by");
    private static final Words OF = Words.of("in", "of", "as", "for", "worth");
    private static final Words AND = Words.of("and", "or", "&");
    private static final Words IT = Words.of("it", "this", "that", "them", "these");
    private static final Words OUT = Words.of("of", "out");

    /// So many words may stand between a sum and its noun.
    static final int NEAR = 9;

    private static final Words SUCH = Words.of("such");
    private static final Words KIND = Words.of("kind", "sort", "type", "nature");

    private final Sentence s;

    SumNouns(Sentence s) {
        this.s = s;
    }

    /// Whether a noun is of payments like those told before: "such payments", "payments of this
    /// kind".
    static boolean alike(Sentence s, int token) {
        return PAYMENTS.has(s.t.word[token])
                && s.t.endsWith(token, "s")
                && (s.has(SUCH, token - 1, token)
                        || s.has(OUT, token + 1, token + 2) && s.has(KIND, token + 3, token + 4));
    }

    /// Whether a sentence speaks of payments like those told before.
    static boolean alike(Sentence s) {
        for (int i = s.from; i < s.to; i++) {
            if (alike(s, i)) {
                return true;
            }
        }
        return false;
    }

    /// The noun that a sum is of.
    Of of(Mention m) {
        if (one(m)) {
            return Of.ONE;
        }
        Of behind = behind(m);
        return behind == Of.UNSAID ? ahead(m) : behind;
    }

    /// Behind the party that stands between a sum and its noun: "$8 million to Aldwych in
    /// milestones".
    private int behindParty(int token) {
        int i = token;
        if (i + 2 < s.to && SIDES.has(s.t.word[i])) {
            i += s.t.word[i + 1] == Parties.THE ? 2 : 1;
            for (Mention org : s.orgs()) {
                if (org.from() == i || org.from() == i - 1) {
                    return org.to() < s.to && OF.has(s.t.word[org.to()]) ? org.to() : token;
                }
            }
        }
        return token;
    }

    /// Whether "of it" follows a sum: it is a part of what was told.
    boolean ofIt(int token) {
        return OUT.has(s.t.word(token)) && IT.has(s.t.word(token + 1));
    }

    /// The noun behind a sum: "$8 million in development milestones", "$8 million milestone
    /// payment".
    private Of behind(Mention m) {
        int i = ofIt(m.to()) ? m.to() + 2 : behindParty(m.to());
        if (i < s.to && (OF.has(s.t.word[i]) || Words.BE.has(s.t.word[i]))) {
            i += i + 1 < s.to && OF.has(s.t.word[i + 1]) ? 2 : OF.has(s.t.word[i]) ? 1 : 0;
        }
        boolean other = false;
        int first = i;
        for (int end = Math.min(s.to, i + NEAR); i < end; i++) {
            int w = s.t.word[i];
            if (alike(s, i)) {
                return other ? Of.MIXED : Of.MILESTONES;
            }
            if (Words.MILESTONE.has(w)) {
                boolean several = MILESTONES.has(w) || i + 1 < s.to && several(i + 1);
                if (other || more(i + 1)) {
                    return Of.MIXED;
                }
                return several ? Of.MILESTONES : Of.ONE;
            }
            if (OTHERS.has(w) || RESEARCH.has(w) && i + 1 < s.to && PAYMENTS.has(s.t.word[i + 1])) {
                other = true;
            } else if (!(KINDS.has(w)
                    || other && PAYMENTS.has(w)
                    || i > first && (AND.has(w) || w == Tokens.COMMA || w == Tokens.SLASH))) {
                break;
            }
            if (s.m().is(i, Mention.Type.MONEY)) {
                break;
            }
        }
        return other ? Of.OTHERS : Of.UNSAID;
    }

    /// Whether a sum stands before its milestone as an adjective: "the $8 million NDA milestone".
    private boolean one(Mention m) {
        for (int i = m.to(); i < s.to && i < m.to() + 4; i++) {
            if (Words.MILESTONE.has(s.t.word[i])) {
                return !MILESTONES.has(s.t.word[i]) && !(i + 1 < s.to && several(i + 1));
            }
            if (OF.has(s.t.word[i])
                    || Words.PREPOSITIONS.has(s.t.word[i])
                    || s.t.is(i, Tokens.SIGN | Tokens.SKIP)) {
                return false;
            }
        }
        return false;
    }

    /// Whether a noun is of several payments.
    boolean several(int token) {
        int w = s.t.word[token];
        return PAYMENTS.has(w) && (s.t.endsWith(token, "s") || SINGLES.has(w));
    }

    /// Whether other payments follow right behind "milestone payments": "… and upfront fees".
    private boolean more(int from) {
        int i = from;
        while (i < s.to && PAYMENTS.has(s.t.word[i])) {
            i++;
        }
        if (i >= s.to || !(AND.has(s.t.word[i]) || s.t.word[i] == Tokens.COMMA)) {
            return false;
        }
        for (int end = Math.min(s.to, i + 5); i < end; i++) {
            if (s.m().is(i, Mention.Type.MONEY)) {
                return false;
            }
            if (OTHERS.has(s.t.word[i])) {
                // "and is entitled to royalties" is of its own
                return true;
            }
            if (!(AND.has(s.t.word[i]) || s.t.word[i] == Tokens.COMMA || KINDS.has(s.t.word[i]))) {
                return false;
            }
        }
        return false;
    }

    /// The noun ahead of a sum: "milestone payments totaling $8 million", "an upfront fee of $20
    /// million".
    private Of ahead(Mention m) {
        int i = m.from() - 1;
        while (i >= s.from && LINK.has(s.t.word[i]) && m.from() - i < NEAR) {
            i--;
        }
        boolean several = false;
        boolean noun = false;
        boolean other = false;
        boolean milestone = false;
        for (int end = Math.max(s.from, i - NEAR); i >= end; i--) {
            int w = s.t.word[i];
            if (Words.MILESTONE.has(w)) {
                milestone = true;
                several |= MILESTONES.has(w);
            } else if (OTHERS.has(w)) {
                other = true;
            } else if (PAYMENTS.has(w)) {
                noun = true;
                several |= several(i);
            } else if (!(KINDS.has(w) && (noun || milestone || other)
                    || (noun || milestone || other) && (AND.has(w) || w == Tokens.COMMA))) {
                break;
            }
        }
        if (milestone && i > s.from && OUT.has(s.t.word[i]) && ONE.has(s.t.word[i - 1])) {
            // "the first of the milestone payments, $8 million"
            return Of.ONE;
        }
        if (milestone) {
            return other ? Of.MIXED : several ? Of.MILESTONES : Of.ONE;
        }
        return other ? Of.OTHERS : Of.UNSAID;
    }
}
