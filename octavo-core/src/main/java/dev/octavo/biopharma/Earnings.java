package dev.octavo.biopharma;

import java.util.Optional;

/// Revenue, profit and earnings per share told in sentences: "revenues for the quarter were $7.8
/// million", "net loss of $6.3 million, or $0.15 per share".
///
/// The name must stand bare ("product revenues", "non-GAAP net income" are other figures), and the
/// sum right behind a verb that says what it came to.
final class Earnings {

    private static final Words REVENUE = Words.of("revenue", "revenues", "sales");
    private static final Words PROFIT = Words.of("income", "earnings", "profit");
    private static final Words LOSS = Words.of("loss");
    private static final Words NET = Words.of("net");
    private static final Words BEFORE =
            Words.of(
                    "the",
                    "total",
                    "net",
                    "our",
                    "record",
                    "consolidated",
                    "its",
                    "'s",
                    "reported",
                    "gaap",
                    "a",
                    "and",
                    "quarterly",
                    "with",
                    "had",
                    "posted",
                    "quarter",
                    "recorded",
                    "that",
                    "company",
                    "annual",
                    "year",
                    "generated",
                    "achieved",
                    "reports",
                    "report",
                    "announced",
                    "an",
                    ",",
                    "of",
                    "fiscal",
                    "basis");
    private static final Words BEHIND =
            Words.of(
                    "for",
                    "were",
                    "was",
                    "of",
                    "in",
                    "totaled",
                    "totalled",
                    "increased",
                    "decreased",
                    "rose",
                    "grew",
                    "declined",
                    "fell",
                    "reached",
                    ",",
                    "during",
                    "amounted",
                    "improved",
                    "climbed",
                    "advanced",
                    "dropped",
                    "jumped");
    private static final Words CAME_TO =
            Words.of("was", "were", "of", "totaled", "totalled", "reached", "to", "at");
    private static final Words ABOUT = Words.of("approximately", "about", "a", "record", "nearly");
    private static final Words CHANGE =
            Words.of(
                    "increase",
                    "decrease",
                    "decline",
                    "growth",
                    "improvement",
                    "reduction",
                    "gain",
                    "charge",
                    "charges",
                    "expense",
                    "expenses",
                    "provision",
                    "tax",
                    "credit",
                    "benefit",
                    "impact",
                    "cost",
                    "costs");
    private static final int PER = Lexicon.intern("per");
    private static final int SHARE = Lexicon.intern("share");
    private static final int BASIC = Lexicon.intern("basic");
    private static final int DILUTED = Lexicon.intern("diluted");
    private static final int OR = Lexicon.intern("or");

    /// So many tokens may stand between a name and its sum.
    private static final int FAR = 26;

    private final PeriodNames periods;
    private final ToldFigures out;

    Earnings(PeriodNames periods, ToldFigures out) {
        this.periods = periods;
        this.out = out;
    }

    /// Reads the figure that is named at a token, if one is.
    ///
    /// @param told the period that the text before speaks of
    void read(Sentence s, int at, String told) {
        if (REVENUE.has(s.t.word[at])) {
            revenue(s, at, told);
        } else if (NET.has(s.t.word[at]) && at + 1 < s.to) {
            profit(s, at + 1, told);
        }
    }

    private void revenue(Sentence s, int at, String told) {
        boolean sales = s.t.text(at).equalsIgnoreCase("sales");
        boolean bare = at == s.from || BEFORE.has(s.t.word[at - 1]) || s.m().taken(at - 1);
        if (!bare
                || PeriodNames.compared(s, at)
                || sales && (at == s.from || !NET.has(s.t.word[at - 1]))) {
            return;
        }
        if (at - 2 >= s.from && NET.has(s.t.word[at - 1]) && !bareBefore(s, at - 2)) {
            return;
        }
        sum(s, at + 1, told).ifPresent(m -> out.add("revenue", s, m, false));
    }

    /// Whether what stands before "net" leaves the name bare.
    private static boolean bareBefore(Sentence s, int at) {
        return BEFORE.has(s.t.word[at]) || s.m().taken(at) || s.t.is(at, Tokens.SIGN);
    }

    private void profit(Sentence s, int at, String told) {
        boolean loss = LOSS.has(s.t.word[at]);
        if (!loss && !PROFIT.has(s.t.word[at])) {
            return;
        }
        if (PeriodNames.compared(s, at) || at - 2 >= s.from && !bareBefore(s, at - 2)) {
            return;
        }
        Optional<Mention> sum = sum(s, at + 1, told);
        if (sum.isPresent()) {
            out.add("net-income", s, sum.get(), loss);
            perShare(s, sum.get().to(), loss);
        }
    }

    /// The sum that the name before token `from` came to.
    private Optional<Mention> sum(Sentence s, int from, String told) {
        if (from >= s.to || !BEHIND.has(s.t.word[from])) {
            return Optional.empty();
        }
        for (Mention m : s.m().all(Mention.Type.MONEY)) {
            if (m.from() >= from) {
                return m.from() - from <= FAR && cameTo(s, from, m, told)
                        ? Optional.of(m)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Whether the words between a name and a sum say that it came to this sum in our period.
    private boolean cameTo(Sentence s, int from, Mention m, String told) {
        String length = told;
        for (int i = from; i < m.from(); i++) {
            if (PeriodNames.compares(s.t.word[i])
                    || REVENUE.has(s.t.word[i])
                    || LOSS.has(s.t.word[i])
                    || PROFIT.has(s.t.word[i])) {
                return false;
            }
            String named = periods.named(s, i);
            length = named.isEmpty() ? length : named;
        }
        if (length.isEmpty()) {
            length = periods.behind(s, m.to());
        }
        if (!periods.ours(length)) {
            return false;
        }
        int i = m.from() - 1;
        while (i > from && ABOUT.has(s.t.word[i])) {
            i--;
        }
        return CAME_TO.has(s.t.word[i]) && !(i > from && CHANGE.has(s.t.word[i - 1]));
    }

    /// ", or $0.15 per share": the sum behind that of the profit.
    private void perShare(Sentence s, int from, boolean loss) {
        for (Mention m : s.m().all(Mention.Type.MONEY)) {
            if (m.from() < from || m.from() > from + 4) {
                continue;
            }
            boolean or = false;
            for (int i = from; i < m.from(); i++) {
                or |= s.t.word[i] == OR;
            }
            int per = m.to();
            while (per < s.to && s.t.word[per] == Tokens.CLOSE) {
                per++;
            }
            if (!or || per >= s.to || s.t.word[per] != PER) {
                return;
            }
            int z = Math.min(s.to, per + 9);
            boolean basic = false;
            boolean diluted = false;
            boolean share = false;
            for (int i = per; i < z && !s.m().is(i, Mention.Type.MONEY); i++) {
                basic |= s.t.word[i] == BASIC;
                diluted |= s.t.word[i] == DILUTED;
                share |= s.t.word[i] == SHARE;
            }
            if (share) {
                if (basic || !diluted) {
                    out.add(basic ? "eps-basic" : "eps", s, m, loss);
                }
                if (diluted) {
                    out.add("eps-diluted", s, m, loss);
                }
            }
            return;
        }
    }
}
