package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.PhraseFinder;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;

/// Which sums of a sentence are payments of a milestone that is named beside them: "$10 million for
/// the achievement of a milestone", "two milestones: $5 million on … and $2 million on …".
final class MilestoneSums {

    private static final Words TOTAL = Words.named("totals");
    private static final Words GIVES = Words.named("gives");
    private static final Words GETS = Words.named("gets");

    /// "$76 million in upfront, milestone and other payments": a sum of many kinds.
    private static final Words MIXED =
            Words.of("upfront", "up-front", "license", "royalty", "equity");

    private static final Words RIGHT = Words.named("brings-payment");
    private static final Words FOR = Words.of("for", "upon", "with", "by", "as", "in", "on");
    private static final Words AND = Words.of("and");
    private static final Words WHY = Words.named("reasons");
    private static final Words WHOSE = Words.of("from", "to", "each");
    private static final Words BEING = Words.named("being");
    private static final Words FIRST = Words.named("ordinals");
    private static final int APPOSED = 30;

    private MilestoneSums() {}

    /// The payments of a sentence, with those of milestones as such.
    static List<PaymentPhrase> of(Sentence s, List<PaymentPhrase> phrases) {
        return listed(s, forMilestones(s, phrases));
    }

    /// "$10 million … for the achievement of a milestone": the sum is the milestone's payment.
    private static List<PaymentPhrase> forMilestones(Sentence s, List<PaymentPhrase> phrases) {
        List<PaymentPhrase> out = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            PaymentPhrase p = phrases.get(i);
            PaymentPhrase next = i + 1 < phrases.size() ? phrases.get(i + 1) : p;
            boolean bare = p.bare() || p.generic() && !p.sums().isEmpty();
            if (bare
                    && next.milestone()
                    && next.sums().isEmpty()
                    && !next.plural()
                    && next.from() - p.to() < 12
                    && s.has(FOR, p.to(), next.from())
                    && !s.has(MIXED, p.to(), next.from())) {
                out.add(p.asMilestone());
                i++;
            } else if (bare && p.exact() && next.milestone() && apposed(s, p, next)) {
                out.add(p.asMilestone());
                i++;
            } else if (p.milestone()
                    && p.sums().isEmpty()
                    && !p.plural()
                    && next.generic()
                    && next.exact()
                    && next.from() - p.to() < 18
                    && s.has(RIGHT, p.to(), next.from())) {
                // "this is the second milestone and gives us the right to a payment of $2 million"
                out.add(next.asMilestone());
                i++;
            } else if (p.milestone()
                    && p.sums().isEmpty()
                    && (!p.plural() || next.copies() == 1 && each(s, next) && counted(s, p) > 1)
                    && next.bare()
                    && next.from() - p.to() < 18
                    && (s.has(GETS, p.to(), next.from()) || s.has(GETS, next.to(), next.to() + 4))
                    && !s.has(Accepted.GOODS, next.to(), next.to() + 4)
                    && !s.has(TOTAL, p.to(), next.from())) {
                // "achieved a milestone …, for which it will receive $2.5 million"
                out.add(
                        s.has(GIVES, p.to(), next.from())
                                        || subject(s, p.to(), next.from())
                                        || goesOn(s, p.to(), next.from())
                                ? next.asMilestone()
                                : p.with(
                                        next.sums(),
                                        Math.max(1, each(s, next) ? counted(s, p) : 1)));
                i++;
            } else {
                out.add(p);
            }
        }
        return out;
    }

    /// "Belgrave reached the milestone, and we collected $2 million": the sum has a subject of its
    /// own.
    private static boolean subject(Sentence s, int from, int to) {
        for (Mention org : s.orgs()) {
            if (org.from() > from
                    && org.to() < to
                    && AND.has(s.t.word[org.from() - 1])
                    && Wording.VERB.has(s.t.word[org.to()])) {
                return true;
            }
        }
        return false;
    }

    /// "Belgrave gave up its claim to a milestone and received $2 million": the sum has a verb of
    /// its own.
    private static boolean goesOn(Sentence s, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (AND.has(s.t.word[i]) && GETS.has(s.t.word[i + 1])) {
                return true;
            }
        }
        return false;
    }

    /// "$7.5 million from Aldwych, the first of two milestone payments", "$2 million, …, the total
    /// being the milestone payment": the sum is called a milestone payment behind it.
    private static boolean apposed(Sentence s, PaymentPhrase p, PaymentPhrase milestone) {
        if (!milestone.sums().isEmpty() || milestone.from() - p.to() > APPOSED) {
            return false;
        }
        if (s.has(BEING, milestone.from() - 2, milestone.from())) {
            return true;
        }
        int comma = milestone.from();
        while (comma > p.to() && milestone.from() - comma < 6 && s.t.word[comma] != Tokens.COMMA) {
            comma--;
        }
        if (s.t.word[comma] != Tokens.COMMA || !FIRST.has(s.t.word(comma + 1))) {
            return false;
        }
        for (int i = p.to(); i < milestone.from(); i++) {
            if (Wording.VERB.has(s.t.word[i]) || Words.CLAUSE.has(s.t.word[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean each(Sentence s, PaymentPhrase sum) {
        return s.has(PhraseFinder.EACH, sum.to(), sum.to() + 2);
    }

    private static int counted(Sentence s, PaymentPhrase p) {
        return PhraseFinder.copies(s, p.from(), p.to());
    }

    /// "…: $6 million on the approval in Europe, and $3 million on the first sale": the sums of a
    /// list behind "two payments" are payments of the same kind.
    private static List<PaymentPhrase> listed(Sentence s, List<PaymentPhrase> phrases) {
        for (int k = 0; k + 1 < phrases.size(); k++) {
            PaymentPhrase p = phrases.get(k);
            if (p.plural() && p.sums().size() == 1 && colon(s, p)) {
                List<PaymentPhrase> out = new ArrayList<>(phrases.subList(0, k));
                boolean milestone = p.milestone() || s.has(Words.MILESTONE, s.from, p.from());
                for (PaymentPhrase one : phrases.subList(k, phrases.size())) {
                    boolean part = one.equals(p) || one.bare() && one.exact();
                    out.add(part ? one.oneOf(p, milestone) : one);
                }
                return out;
            }
        }
        return coordinated(s, phrases);
    }

    /// "milestones of $4 million from Belgrave upon approval, and $3 million from Chiswell upon
    /// launch", "two milestones: $5 million on … and $2 million on …": sums behind the word for
    /// several milestones, each with its own reason or party, are such milestones.
    private static List<PaymentPhrase> coordinated(Sentence s, List<PaymentPhrase> phrases) {
        List<PaymentPhrase> out = new ArrayList<>(phrases.size());
        PaymentPhrase head = null;
        for (PaymentPhrase p : phrases) {
            if (head != null && p.bare() && p.exact() && joined(s, p)) {
                out.add(p.oneOf(head, true));
            } else {
                head =
                        p.milestone()
                                        && p.plural()
                                        && !p.aggregate()
                                        && !s.has(Words.NOT, s.from, s.to)
                                ? p
                                : null;
                out.add(p);
            }
        }
        return out;
    }

    /// Whether a sum stands behind "and", a comma or a colon, and says for what or from whom it is.
    private static boolean joined(Sentence s, PaymentPhrase p) {
        int before = s.t.word(p.from() - 1);
        int next = s.t.word(p.to());
        boolean listed =
                AND.has(before)
                        || before == Tokens.COMMA
                        || before == Tokens.COLON
                        || before == Tokens.SEMICOLON
                        || before == Tokens.DASH;
        if (before == Tokens.OPEN && next == Tokens.CLOSE) {
            // "two milestones: initiation of Phase 1 ($3 million) and …"
            return true;
        }
        return listed && (WHY.has(next) || WHOSE.has(next));
    }

    private static boolean colon(Sentence s, PaymentPhrase p) {
        for (int i = p.from(); i < p.to(); i++) {
            if (s.t.word[i] == Tokens.COLON) {
                return true;
            }
        }
        return false;
    }
}
