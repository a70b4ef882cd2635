package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.PhraseFinder;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the sums of a sentence belong together: which is the payment of a milestone named beside it,
/// which is told before ("that sum"), and which are only a part, a total or a conversion of
/// another.
final class Sums {

    /// How many sentences before may have said the sum that "that sum" means.
    private static final int SUM_BEFORE = 3;

    private Sums() {}

    /// Gives "that sum", "the above amount" the sum told before, and leaves out sums that are only
    /// parts, totals or conversions of another.
    static List<PaymentPhrase> summed(
            List<Sentence> sentences, int index, List<PaymentPhrase> found) {
        List<PaymentPhrase> out = new ArrayList<>(found.size());
        for (PaymentPhrase p : found) {
            if (p.kind().equals(PaymentPhrase.SUM)) {
                PaymentPhrase told = soleSum(out);
                for (int back = 1; told == null && back <= SUM_BEFORE && index >= back; back++) {
                    told = soleSum(PhraseFinder.find(sentences.get(index - back)));
                }
                if (told != null) {
                    out.remove(told);
                    out.add(p.as(told));
                }
            } else if (!aside(sentences.get(index), p, out)) {
                out.add(p);
            }
        }
        return out;
    }

    /// The only phrase with an exact sum, if there is but one.
    private static @Nullable PaymentPhrase soleSum(List<PaymentPhrase> of) {
        PaymentPhrase out = null;
        for (PaymentPhrase p : of) {
            if (p.exact()) {
                if (out != null) {
                    return null;
                }
                out = p;
            }
        }
        return out;
    }

    private static final Words TOTAL = Words.named("totals");
    private static final Words GIVES = Words.named("gives");
    private static final Words GETS = Words.named("gets");

    /// "$76 million in upfront, milestone and other payments": a sum of many kinds.
    private static final Words MIXED =
            Words.of("upfront", "up-front", "license", "royalty", "equity");

    private static final Words RIGHT = Words.named("brings-payment");
    private static final Words FOR = Words.of("for", "upon", "with", "by", "as", "in", "on");

    /// "$10 million … for the achievement of a milestone": the sum is the milestone's payment.
    static List<PaymentPhrase> forMilestones(Sentence s, List<PaymentPhrase> phrases) {
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

    private static final Words BEING = Words.named("being");
    private static final Words FIRST = Words.named("ordinals");
    private static final int APPOSED = 30;

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

    /// "a $20 million payment, which is comprised of a $17.5 million payment for … and …": the
    /// parts are the payments.
    static boolean comprised(Sentence s, List<PaymentPhrase> phrases, int k) {
        if (k + 1 >= phrases.size()
                || phrases.get(k).sums().isEmpty()
                || phrases.get(k + 1).sums().isEmpty()
                || phrases.get(k + 1).bare()) {
            return false;
        }
        return s.has(Words.COMPRISED, phrases.get(k).to(), phrases.get(k + 1).from())
                && phrases.get(k + 1).from() - phrases.get(k).to() < 8;
    }

    /// Whether the sums behind add up to this one: "payments totaling $12 million: $7 million for …
    /// and $5 million for …".
    static boolean totalOf(Sentence s, List<PaymentPhrase> phrases, int k) {
        PaymentPhrase p = phrases.get(k);
        // "Of the $9 million received, …"
        boolean begins = p.from() <= s.from + 1 && s.t.word[s.from] == PhraseFinder.OF_WORD;
        boolean parts =
                p.plural()
                        || begins
                        || k + 1 < phrases.size()
                                && s.has(
                                        PART,
                                        phrases.get(k + 1).from() - 2,
                                        phrases.get(k + 1).from());
        if (!parts
                || p.sums().size() != 1
                || p.sums().getFirst().amount().isEmpty()
                || k + 2 >= phrases.size()) {
            return false;
        }
        return adds(phrases, k);
    }

    private static boolean adds(List<PaymentPhrase> phrases, int k) {
        PaymentPhrase p = phrases.get(k);
        BigDecimal rest = p.sums().getFirst().amount().orElse(BigDecimal.ZERO);
        int parts = 0;
        for (int i = k + 1; i < phrases.size() && rest.signum() > 0; i++) {
            PaymentPhrase part = phrases.get(i);
            boolean same =
                    part.exact()
                            && part.sums()
                                    .getFirst()
                                    .currency()
                                    .equals(p.sums().getFirst().currency());
            if (!same) {
                return false;
            }
            rest = rest.subtract(part.sums().getFirst().amount().orElse(BigDecimal.ZERO));
            parts++;
        }
        return parts >= 2 && rest.signum() == 0;
    }

    private static final Words PART = Words.of("which");

    /// "of which $5 million pertains to the approval", "$2 million came from a milestone": a part
    /// that may be a payment.
    private static final Words EXPLAINS = Words.named("explaining-parts");

    private static final Words TOGETHER = Words.named("together");
    private static final Words RAISES =
            Words.of(
                    "brings",
                    "bringing",
                    "brought",
                    "raises",
                    "raised",
                    "increases",
                    "lifts",
                    "takes");
    private static final Words TOTALS = Words.named("totalling");

    /// Whether a bare sum is only a part ("of which $2 million is creditable"), a total ("or $6
    /// million in all", "takes the total to $9 million") or a conversion ("(approximately USD 20
    /// million)") of another.
    static boolean aside(Sentence s, PaymentPhrase p, List<PaymentPhrase> before) {
        if (!p.bare()) {
            return false;
        }
        Tokens t = s.t;
        boolean part =
                p.from() - 2 >= s.from
                        && PART.has(t.word[p.from() - 1])
                        && t.word[p.from() - 2] == PhraseFinder.OF_WORD
                        && !s.has(EXPLAINS, p.to(), p.to() + 3)
                        && !stepBehind(s, p);
        boolean sum =
                PhraseFinder.IN.has(t.word(p.to()))
                        && s.has(TOGETHER, p.to() + 1, p.to() + 3)
                        && told(before);
        boolean total = s.has(TOTALS, p.from() - 7, p.from()) && !ofTotal(s, p);
        boolean raised =
                p.from() > s.from
                        && Words.TO.has(t.word[p.from() - 1])
                        && s.has(RAISES, p.from() - 14, p.from());
        boolean each =
                !before.isEmpty() && before.getFirst().milestone() && before.getFirst().plural();
        boolean converted =
                !(each
                                && !s.m().is(p.from() - 2, Mention.Type.MONEY)
                                && before.getFirst().sums().isEmpty())
                        && p.from() - 1 >= s.from
                        && t.word[p.from() - 1] == Tokens.OPEN
                        && p.from() - 2 >= s.from
                        && (!before.isEmpty()
                                        && !before.getLast().sums().isEmpty()
                                        && p.from() - before.getLast().to() <= 2
                                || s.m().is(p.from() - 2, Mention.Type.MONEY));
        return part || sum || total || raised || converted || Conversions.is(s, p);
    }

    /// Whether a sum is told before.
    private static boolean told(List<PaymentPhrase> before) {
        for (PaymentPhrase p : before) {
            if (!p.sums().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// "of which $7 million is for the approval": a part that has a step of its own.
    private static boolean stepBehind(Sentence s, PaymentPhrase p) {
        for (TriggerHit h : s.triggers()) {
            if (h.from() >= p.to() && h.from() - p.to() < 6 && h.type().rank() > 2) {
                return true;
            }
        }
        return false;
    }

    /// "Of the total, $3 million represents …": a part that may be a payment.
    private static boolean ofTotal(Sentence s, PaymentPhrase p) {
        return p.from() - s.from <= 5
                && s.t.word[s.from] == PhraseFinder.OF_WORD
                && Words.DETERMINED.has(s.t.word(s.from + 1));
    }

    /// "two payments totaling $4.5 million … . Of this amount, $2.5 million was paid for … and $2
    /// million for …": whether the next sentence divides the sum.
    static boolean divided(List<Sentence> sentences, int index, PaymentPhrase p) {
        if (index + 1 >= sentences.size() || p.sums().size() != 1) {
            return false;
        }
        Sentence next = sentences.get(index + 1);
        if (next.from + 1 >= next.to
                || next.t.word[next.from] != PhraseFinder.OF_WORD
                || !Words.DETERMINED.has(next.t.word[next.from + 1])) {
            return false;
        }
        List<PaymentPhrase> parts = new ArrayList<>(List.of(p));
        for (PaymentPhrase part : PhraseFinder.find(next)) {
            if (part.exact()) {
                parts.add(part);
            }
        }
        return adds(parts, 0);
    }

    /// "…: $6 million on the approval in Europe, and $3 million on the first sale": the sums of a
    /// list behind "two payments" are payments of the same kind.
    static List<PaymentPhrase> listed(Sentence s, List<PaymentPhrase> phrases) {
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

    /// "nine targets were delivered, at $100,000 each", "Two trials began. Each start carried a
    /// payment of $5 million.": a sum paid for each of several is so many payments.
    static List<PaymentPhrase> multiplied(
            List<Sentence> sentences, int index, List<PaymentPhrase> phrases) {
        Sentence s = sentences.get(index);
        if (!s.has(PhraseFinder.EACH, s.from, s.to)) {
            return phrases;
        }
        List<PaymentPhrase> out = new ArrayList<>(phrases.size());
        for (PaymentPhrase p : phrases) {
            int each = p.exact() && p.copies() == 1 && !p.aggregate() ? eachOf(s, p) : -1;
            int times = each < 0 ? 1 : several(s, s.from, each);
            if (each >= 0 && times == 1) {
                times = again(s, s.from, each) ? 2 : 1;
            }
            if (each >= 0 && times == 1 && index > 0) {
                Sentence before = sentences.get(index - 1);
                times = several(before, before.from, before.to);
                if (times == 1 && TriggerHit.sure(before)) {
                    times = again(before, before.from, before.to) ? 2 : 1;
                }
            }
            out.add(times > 1 ? p.with(p.sums(), times) : p);
        }
        // "$1.7 million for the two of them"
        boolean times = out.stream().anyMatch(p -> p.copies() > 1);
        out.removeIf(p -> times && p.bare() && s.has(IN_ALL, p.to(), p.to() + 4));
        return out;
    }

    /// Whether something is told to have been done once more: "in May and again in June", "a trial
    /// in March and another in June".
    private static boolean again(Sentence s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (AGAIN.has(s.t.word[i]) && Words.CLAUSE.has(s.t.word[i - 1])
                    || LIKEWISE.has(s.t.word[i]) && DID.has(s.t.word[i - 1])) {
                return true;
            }
        }
        List<Mention> dates = s.m().all(Mention.Type.DATE);
        for (int k = 1; k < dates.size(); k++) {
            int gap = dates.get(k).from() - dates.get(k - 1).to();
            if (dates.size() == 2
                    && gap < APART
                    && dates.get(1).to() <= to
                    && s.has(CLAUSE_AND, dates.get(0).to(), dates.get(1).from())) {
                return true;
            }
        }
        return false;
    }

    private static final Words IN_ALL =
            Words.of("both", "two", "three", "together", "all", "altogether");
    private static final Words AGAIN = Words.of("again", "another");
    private static final Words DID = Words.of("did", "does", "done");
    private static final Words LIKEWISE = Words.of("likewise", "so", "the");
    private static final Words CLAUSE_AND = Words.of("and", ";");

    /// The days of two things done stand no farther apart.
    private static final int APART = 8;

    /// Where "each" stands right behind a sum, or before it without another sum between; -1 where
    /// it does not.
    private static int eachOf(Sentence s, PaymentPhrase p) {
        for (int i = p.to(); i < Math.min(s.to, p.to() + 2); i++) {
            if (PhraseFinder.EACH.has(s.t.word[i])) {
                return i;
            }
        }
        for (int i = p.from() - 1; i >= s.from; i--) {
            if (s.m().is(i, Mention.Type.MONEY) || s.t.word[i] == Tokens.SEMICOLON) {
                return -1;
            }
            if (PhraseFinder.EACH.has(s.t.word[i])) {
                return i;
            }
        }
        return -1;
    }

    private static final int BOTH = Lexicon.intern("both");
    private static final Words LENGTHS = Words.named("lengths");

    /// How many things the last number in letters counts, or 1.
    private static int several(Sentence s, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (!LENGTHS.has(s.t.word(i + 1))) {
                int times = s.t.word[i] == BOTH ? 2 : PhraseFinder.copies(s, i, i + 1);
                if (times > 1) {
                    return times;
                }
            }
        }
        return 1;
    }

    private static final Words AND = Words.of("and");
    private static final Words WHY = Words.named("reasons");
    private static final Words WHOSE = Words.of("from", "to", "each");

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

    /// Whether a phrase only heads the sums behind it: "two milestones recorded in the quarter: …".
    static boolean heads(List<PaymentPhrase> phrases, int k) {
        PaymentPhrase p = phrases.get(k);
        return p.milestone()
                && p.plural()
                && p.sums().isEmpty()
                && k + 1 < phrases.size()
                && phrases.get(k + 1).milestone()
                && phrases.get(k + 1).exact()
                && phrases.get(k + 1).kind().equals("milestone")
                && !phrases.get(k + 1).plural();
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
