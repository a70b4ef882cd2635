package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The money that an agreement promises, and how long it runs: upfront payment, potential
/// milestones by class, royalty, equity, option, term.
final class DealTerms {

    private static final Words ROYALTY = Words.of("royalty", "royalties");
    private static final Words NOT_ROYALTY =
            Words.of(
                    "royalty-bearing",
                    "term",
                    "free",
                    "report",
                    "trust",
                    "purchase",
                    "interest",
                    "obligations",
                    "pharma",
                    "agreement",
                    "financing");
    private static final Words PAID =
            Words.of(
                    "receive",
                    "receives",
                    "pay",
                    "pays",
                    "earn",
                    "entitled",
                    "eligible",
                    "payment",
                    "payments",
                    "owe",
                    "plus",
                    "and",
                    "including",
                    "paying",
                    "receiving",
                    "also",
                    "range",
                    "ranging");
    private static final Words SEVERAL = Words.of("and", "plus");
    private static final Words OPTION = Words.of("option", "options");
    private static final Words STOCK =
            Words.of(
                    "stock",
                    "shares",
                    "purchase",
                    "share",
                    "over-allotment",
                    "overallotment",
                    "exercise",
                    "fee",
                    "payment",
                    "exercised");
    private static final int OF = Lexicon.intern("of");
    private static final int PERCENT = Lexicon.intern("percent");
    private static final int SIGN = Lexicon.intern("%");
    private static final Words FOR_TO = Words.of("to", "for", "on");

    private DealTerms() {}

    /// Takes over what a sentence tells; true when it told something.
    static boolean take(AgreementDraft d, Sentence s) {
        boolean told = false;
        List<Mention> sums =
                (s.topics & Gate.MONEY) != 0 ? s.m().all(Mention.Type.MONEY) : List.of();
        if (!sums.isEmpty()) {
            told = upfront(d, s, sums) | equity(d, s) | MilestoneTerms.take(d, s, sums);
        }
        return told | royalty(d, s) | option(d, s);
    }

    private static boolean upfront(AgreementDraft d, Sentence s, List<Mention> sums) {
        if (d.upfront.isPresent()) {
            return false;
        }
        for (Phrases.Hit h : s.find(DealWords.UPFRONT)) {
            Mention best = null;
            for (Mention sum : sums) {
                int gap = gap(sum, h);
                // "$9 million at closing and $5 million a year later"
                boolean next = sum.from() >= h.to() && s.has(SEVERAL, h.to(), sum.from());
                if (gap >= 0
                        && gap <= 8
                        && !next
                        && (best == null || gap < gap(best, h))
                        && !s.has(
                                Words.MILESTONE,
                                Math.min(sum.from(), h.to()),
                                Math.max(sum.from(), h.from()))) {
                    best = sum;
                }
            }
            if (best != null) {
                d.upfront = Optional.of(s.m().money(best.from()));
                return true;
            }
        }
        return false;
    }

    private static int gap(Mention sum, Phrases.Hit h) {
        return sum.from() >= h.to() ? sum.from() - h.to() : h.from() - sum.to();
    }

    private static boolean equity(AgreementDraft d, Sentence s) {
        if (d.equity.isPresent()) {
            return false;
        }
        for (Phrases.Hit h : s.find(DealWords.EQUITY)) {
            if (s.m().is(h.from(), Mention.Type.MONEY) && s.has(SEVERAL, h.from(), h.to())) {
                continue;
            }
            int end = Math.min(s.to, h.to() + 8);
            // "an equity investment of $15 million": the sum before belongs to something else
            int start = s.t.word(h.to()) == OF ? h.to() : h.from() - 4;
            for (int i = h.from(); i < h.to(); i++) {
                // "purchase $20 million of common stock" has its own sum
                start = s.m().is(i, Mention.Type.MONEY) && start < h.from() ? h.from() : start;
            }
            for (int i = Math.max(s.from, start); i < end; i++) {
                if (s.m().is(i, Mention.Type.MONEY)
                        && large(s.m().money(i))
                        && !s.has(Words.MILESTONE, Math.min(i, h.from()), Math.max(i, h.to()))) {
                    d.equity = Optional.of(s.m().money(i));
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean large(Money m) {
        return m.amount().isPresent()
                && m.amount().get().compareTo(java.math.BigDecimal.valueOf(1000)) >= 0;
    }

    private static boolean royalty(AgreementDraft d, Sentence s) {
        for (int i = s.from; i < s.to; i++) {
            if (ROYALTY.has(s.t.word[i])
                    && !NOT_ROYALTY.has(s.t.word(i + 1))
                    && s.has(PAID, s.from, s.to)) {
                int a = i;
                while (a > s.from && modifier(s.t, a - 1)) {
                    a--;
                }
                int z = Clause.end(s.t, i, s.to, 40);
                while (z > i + 1
                        && (s.t.is(z - 1, Tokens.SIGN) || Words.CLAUSE.has(s.t.word[z - 1]))
                        && s.t.word[z - 1] != SIGN
                        && s.t.word[z - 1] != Tokens.CLOSE) {
                    z--;
                }
                List<String> rates = rates(s.t, a, z);
                if (d.royalty.isEmpty() || d.royaltyRates.isEmpty() && !rates.isEmpty()) {
                    d.royalty = Optional.of(s.t.text(a, z));
                    d.royaltyRates.clear();
                    d.royaltyRates.addAll(rates);
                    return true;
                }
                return false;
            }
        }
        return false;
    }

    private static boolean modifier(Tokens t, int i) {
        int w = t.word[i];
        return !Words.PREPOSITIONS.has(w)
                && !PAID.has(w)
                && !Words.DETERMINED.has(w)
                && !Words.ARTICLE.has(w)
                && !Words.BE.has(w)
                && !Words.WILL.has(w)
                && (!t.is(i, Tokens.SIGN) || w == SIGN);
    }

    private static List<String> rates(Tokens t, int a, int z) {
        List<String> out = new ArrayList<>();
        for (int i = a; i + 1 < z; i++) {
            if (t.is(i, Tokens.DIGIT) && (t.word[i + 1] == SIGN || t.word[i + 1] == PERCENT)) {
                out.add(t.text(i, i + 2));
            }
        }
        return out;
    }

    private static boolean option(AgreementDraft d, Sentence s) {
        if (d.option.isPresent()) {
            return false;
        }
        for (int i = s.from; i < s.to; i++) {
            if (OPTION.has(s.t.word[i])
                    && FOR_TO.has(s.t.word(i + 1))
                    && !s.has(STOCK, Math.max(s.from, i - 2), Math.min(s.to, i + 7))) {
                d.option = Optional.of(s.t.text(i, Clause.end(s.t, i, s.to, 40)));
                return true;
            }
        }
        return false;
    }

    private static final Words LASTING =
            Words.of(
                    "year",
                    "years",
                    "month",
                    "months",
                    "until",
                    "through",
                    "expiration",
                    "expiry",
                    "life",
                    "perpetual",
                    "indefinitely",
                    "perpetuity",
                    "days");

    /// Whether the words give a duration or a date.
    private static boolean lasting(Sentence s, int from, int to) {
        if (s.has(LASTING, from, to)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (s.m().is(i, Mention.Type.DATE)) {
                return true;
            }
        }
        return false;
    }

    /// "a term of five years", "expires on May 3, 2015": of any kind of agreement.
    static boolean term(AgreementDraft d, Sentence s) {
        if (d.term.isPresent() || d.act == Event.Act.ENDED) {
            return false;
        }
        for (Phrases.Hit h : s.find(DealWords.TERM)) {
            int z = Math.max(h.to(), Clause.end(s.t, h.from(), s.to, 45));
            if (z - h.from() >= 3
                    && lasting(s, h.from(), z)
                    && !s.has(Words.MAY, h.from() - 3, h.from())
                    && !s.has(Words.NOT, h.from() - 3, h.to())) {
                d.term = Optional.of(s.t.text(h.from(), z));
                return true;
            }
        }
        return false;
    }
}
