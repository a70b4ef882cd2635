package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The potential milestone payments that an agreement promises: "up to $120 million upon the
/// achievement of development milestones", "sales milestones of up to $90 million", "$425 million
/// in milestones, comprising $125 million for development and $300 million for sales".
///
/// Each sum of a sentence has a stretch of its own, to where the next sum's begins. A sum is one of
/// milestones by the word directly before it ("milestones of up to"), by the word behind it, or, in
/// a list of such sums or where it may be paid, by the step that stands behind it. A total is left
/// out where the sums behind it make it up.
final class MilestoneTerms {

    private static final Words POTENTIAL =
            Words.of(
                    "eligible",
                    "entitled",
                    "potential",
                    "potentially",
                    "could",
                    "may",
                    "would",
                    "will",
                    "shall",
                    "to",
                    "contingent",
                    "obligated",
                    "agreed",
                    "must",
                    "possibility",
                    "possible",
                    "pays",
                    "pay",
                    "payable",
                    "owe",
                    "calls",
                    "carries",
                    "carry",
                    "provides",
                    "up",
                    "further",
                    "additional",
                    "worth");
    private static final Words HAPPENED =
            Words.of("earned", "triggered", "triggers", "triggering", "earns");
    private static final Words ROYALTY = Words.of("royalty", "royalties");
    private static final Words LEADS =
            Words.of(
                    "of",
                    "up",
                    "to",
                    "as",
                    "much",
                    "totaling",
                    "totalling",
                    "aggregate",
                    "an",
                    "a",
                    "the",
                    "in",
                    "worth",
                    "is",
                    "are",
                    "total",
                    "maximum",
                    "that",
                    "could",
                    "may",
                    "reach",
                    "add",
                    "exceed",
                    "valued",
                    "at",
                    "potentially",
                    "approximately",
                    "about",
                    "another",
                    "further",
                    "additional",
                    "amount",
                    "amounting",
                    "for",
                    "sum",
                    "than",
                    "more",
                    "no");
    private static final Words PAYMENTS = Words.of("payment", "payments", "fees", "fee");
    private static final Words LINKS =
            Words.of(
                    "for",
                    "in",
                    "on",
                    "upon",
                    "when",
                    "once",
                    "after",
                    "at",
                    "if",
                    "should",
                    "tied",
                    "related",
                    "relating",
                    "following",
                    "based",
                    "as",
                    "linked",
                    "with",
                    "before",
                    "dependent",
                    "depending",
                    "contingent",
                    "payable",
                    "due");
    private static final Words NO =
            Words.of("equity", "stock", "shares", "investment", "loan", "funding", "research");
    private static final int LONGEST_LEAD = 9;
    private static final int FAR = 24;
    private static final int STEP = 14;

    private MilestoneTerms() {}

    /// Takes over the sums that a sentence tells; true when it told some.
    static boolean take(AgreementDraft d, Sentence s, List<Mention> sums) {
        boolean named = s.has(Words.MILESTONE, s.from, s.to);
        if (named && s.has(HAPPENED, s.from, s.to) || !s.has(POTENTIAL, s.from, s.to)) {
            return false;
        }
        List<Event.PotentialMilestones> found = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            Mention sum = sums.get(i);
            if (upfront(d, s, sum)) {
                continue;
            }
            int end = i + 1 < sums.size() ? start(s, sums, i + 1) : s.to;
            of(s, sum, i > 0 ? sums.get(i - 1).to() : s.from, Math.min(end, s.to), named)
                    .ifPresent(found::add);
        }
        boolean more = false;
        for (int i = 0; i < found.size(); i++) {
            if (!total(found, i) && !d.milestones.contains(found.get(i))) {
                d.milestones.add(found.get(i));
                more = true;
            }
        }
        return more;
    }

    private static Optional<Event.PotentialMilestones> of(
            Sentence s, Mention sum, int before, int end, boolean named) {
        int lead = lead(s, sum, before);
        Optional<String> kind;
        if (lead >= 0) {
            kind = kind(s, Math.max(before, lead - 8), lead);
            kind = kind.or(() -> step(s, sum.to(), Math.min(end, sum.to() + STEP)));
        } else {
            int behind = word(s, sum.to(), Math.min(end, sum.to() + FAR));
            if (behind >= 0 && !s.has(ROYALTY, sum.to(), behind)) {
                kind = kind(s, Math.max(sum.to(), behind - 12), behind);
                kind = kind.or(() -> kind(s, behind, Math.min(end, behind + 8)));
            } else {
                boolean may = named && word(s, s.from, sum.from()) >= 0 || promised(s, sum);
                boolean linked =
                        LINKS.has(s.t.word(sum.to())) && !s.has(NO, sum.to(), sum.to() + 4);
                kind = step(s, sum.to(), Math.min(end, sum.to() + STEP));
                if (!may || !linked || kind.isEmpty()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(
                new Event.PotentialMilestones(
                        kind, s.m().money(sum.from()), per(s, sum.from(), end)));
    }

    /// Whether what pays stands before a sum as something to come: "up to $35 million", "will pay
    /// $2 million".
    private static boolean promised(Sentence s, Mention sum) {
        return s.has(UP_TO, sum.from() - 2, sum.from()) || s.has(WILL, s.from, sum.from());
    }

    private static final Words UP_TO = Words.of("up");
    private static final Words WILL =
            Words.of(
                    "will",
                    "must",
                    "shall",
                    "eligible",
                    "entitled",
                    "potential",
                    "may",
                    "could",
                    "owe",
                    "agreed");

    /// The word for milestones directly before a sum: "sales milestones of up to", or -1.
    private static int lead(Sentence s, Mention sum, int before) {
        int i = sum.from() - 1;
        while (i >= before && i > sum.from() - LONGEST_LEAD && LEADS.has(s.t.word[i])) {
            i--;
        }
        boolean of = i < sum.from() - 1;
        while (of && i >= before && PAYMENTS.has(s.t.word[i])) {
            i--;
        }
        return i >= before && Words.MILESTONE.has(s.t.word[i]) && of ? i : -1;
    }

    /// Where the stretch of a sum begins: at its class, where that stands before it.
    private static int start(Sentence s, List<Mention> sums, int i) {
        int before = sums.get(i - 1).to();
        int lead = lead(s, sums.get(i), before);
        if (lead < 0) {
            return sums.get(i).from();
        }
        int a = lead;
        while (a > before
                && a > lead - 8
                && !s.t.is(a - 1, Tokens.SIGN)
                && !Words.CLAUSE.has(s.t.word[a - 1])) {
            a--;
        }
        return a;
    }

    /// Whether a sum is the total of those behind it.
    private static boolean total(List<Event.PotentialMilestones> found, int at) {
        Optional<BigDecimal> total = found.get(at).money().amount();
        if (total.isEmpty()) {
            return false;
        }
        BigDecimal sum = BigDecimal.ZERO;
        int n = 0;
        for (int i = at + 1; i < found.size(); i++) {
            sum = sum.add(found.get(i).money().amount().orElse(BigDecimal.ZERO));
            n++;
            if (n > 1 && sum.compareTo(total.get()) == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean upfront(AgreementDraft d, Sentence s, Mention sum) {
        return d.upfront.isPresent()
                && d.upfront.get().equals(s.m().money(sum.from()))
                && !DealWords.UPFRONT
                        .find(
                                s.t,
                                s.m(),
                                Math.max(s.from, sum.from() - 8),
                                Math.min(s.to, sum.to() + 9))
                        .isEmpty();
    }

    private static int word(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Words.MILESTONE.has(s.t.word[i])) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> kind(Sentence s, int from, int to) {
        return one(DealWords.CLASS.find(s.t, s.m(), Math.max(s.from, from), to));
    }

    private static Optional<String> step(Sentence s, int from, int to) {
        return kind(s, from, to).or(() -> one(DealWords.STEP.find(s.t, s.m(), from, to)));
    }

    private static Optional<String> one(List<Phrases.Hit> hits) {
        Set<String> found = new LinkedHashSet<>();
        for (Phrases.Hit h : hits) {
            found.add(h.value());
        }
        return found.size() > 1 ? Optional.of("mixed") : found.stream().findFirst();
    }

    private static Optional<String> per(Sentence s, int from, int to) {
        List<Phrases.Hit> hits = DealWords.PER.find(s.t, s.m(), from, to);
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits.getFirst().value());
    }
}
