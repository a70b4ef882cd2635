package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.DateFinder;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Locale;
import java.util.Optional;

/// Revenue, profit and earnings a share told in sentences: "revenues for the quarter were $7.8
/// million", "net loss of $6.3 million, or $0.15 per share", "recognized $3.9 million in revenue".
///
/// The name must stand bare ("product revenues", "operating income" are other figures), and the sum
/// right behind a verb that says what it came to.
final class Earnings {

    private static final Words REVENUE = Words.of("revenue", "revenues", "sales", "turnover");
    private static final Words SALES = Words.of("sales");
    private static final Words PROFIT = Words.of("income", "earnings", "profit");
    private static final Words EARNINGS = Words.of("earnings", "loss");
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
                    "basis",
                    "months",
                    "on",
                    "while");
    private static final Words BEHIND =
            Words.of(
                    "for",
                    "were",
                    "was",
                    "of",
                    "in",
                    "totaled",
                    "totalled",
                    "totaling",
                    "totalling",
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
                    "jumped",
                    "came",
                    "to",
                    "widened",
                    "narrowed",
                    "doubled",
                    "more",
                    "stood");
    private static final Words CAME_TO = Words.named("came-to");
    private static final Words ABOUT =
            Words.of("approximately", "about", "a", "record", "nearly", "both");
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

    private static final Words PER = Words.of("per");
    private static final Words SHARE = Words.of("share");
    private static final Words OR =
            Words.of(
                    "or",
                    "equal",
                    "equivalent",
                    "representing",
                    "(",
                    "and",
                    "corresponds",
                    "corresponding");
    private static final Words BETWEEN =
            Words.of(
                    ",",
                    "or",
                    "equal",
                    "equivalent",
                    "representing",
                    "which",
                    "corresponds",
                    "corresponding",
                    "to",
                    "(",
                    "and",
                    "a",
                    "net",
                    "loss",
                    "income",
                    "earnings",
                    "of",
                    "about",
                    "approximately");
    private static final Words BASIC = Words.of("basic");
    private static final Words DILUTED = Words.of("diluted");
    private static final int OF = Lexicon.intern("of");
    private static final Words AND = Words.of("and", ",");
    private static final Words KINDS =
            Words.of(
                    "collaboration",
                    "collaborative",
                    "license",
                    "licensing",
                    "grant",
                    "grants",
                    "contract",
                    "research",
                    "royalty",
                    "product",
                    "service",
                    "services",
                    "milestone");
    private static final Words IN_OF = Words.of("in", "of");
    private static final Words GAINED =
            Words.of(
                    "recognized",
                    "recorded",
                    "reported",
                    "generated",
                    "earned",
                    "had",
                    "booked",
                    "posted",
                    "received",
                    "achieved");

    /// So many tokens may stand between a name and its sum.
    private static final int FAR = 26;

    /// So many between a profit and what it is a share.
    private static final int NEAR = 7;

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
        int w = s.t.word[at];
        if (REVENUE.has(w)) {
            revenue(s, at, told);
        } else if (NET.has(w) && at + 1 < s.to) {
            profit(s, at + 1, told);
        } else if (EARNINGS.has(w) && !(at > s.from && NET.has(s.t.word[at - 1]))) {
            earnings(s, at, told);
        } else if (SHARE.has(w)) {
            aShare(s, at, told);
        } else if (MADE.has(w)) {
            made(s, at, told);
        }
    }

    /// "Aldwych lost $5.2 million, or 12 cents a share": told with what it is a share.
    private void made(Sentence s, int at, String told) {
        for (Mention m : s.m().all(Mention.Type.MONEY)) {
            if (m.from() == at + 1 && !PeriodNames.compared(s, at)) {
                Optional<SharePrices.Price> price = price(s, m.to());
                String behind = periods.behind(s, m.to());
                if (price.isPresent() && periods.ours(behind.isEmpty() ? told : behind)) {
                    out.add("net-income", s, m, LOST.has(s.t.word[at]));
                    addBoth(s, price.get(), m, LOST.has(s.t.word[at]));
                }
                return;
            }
        }
    }

    private static final Words MADE = Words.of("lost", "earned");
    private static final Words LOST = Words.of("lost");

    private void revenue(Sentence s, int at, String told) {
        boolean net = at > s.from && NET.has(s.t.word[at - 1]);
        boolean bare =
                at == s.from
                        || BEFORE.has(s.t.word[at - 1])
                        || s.m().taken(at - 1)
                        || at == s.from + 1 && s.t.is(s.from, Tokens.SIGN)
                        || s.t.word[at - 1] == Tokens.DASH;
        if (PeriodNames.compared(s, at) || net && at - 2 >= s.from && !bareBefore(s, at - 2)) {
            return;
        }
        if (SALES.has(s.t.word[at]) && !net) {
            // "sales were", "sales of $5 million"; not "sales of Zorvexa", "its sales in Europe"
            boolean own = bare && !(at > s.from && s.m().taken(at - 1));
            if (!own || s.t.word(at + 1) == OF && !s.m().is(at + 2, Mention.Type.MONEY)) {
                return;
            }
        }
        int name = kind(s, at);
        boolean begins = name < at && (name == s.from || bareBefore(s, name - 1));
        Optional<Mention> sum = bare || begins ? sum(s, at + 1, told) : Optional.empty();
        sum = sum.or(() -> gained(s, name, at, told));
        if (name == at) {
            sum.ifPresent(m -> out.add("revenue", s, m, false));
        } else {
            out.addKind(s.t.text(name, at).toLowerCase(Locale.ROOT), s, sum);
        }
    }

    /// The first token of words that say of what kind a revenue is: "collaboration", "license and
    /// milestone"; that of the name itself without them.
    private static int kind(Sentence s, int at) {
        int i = at;
        while (i > s.from
                && (KINDS.has(s.t.word[i - 1])
                        || i < at
                                && i - 1 > s.from
                                && AND.has(s.t.word[i - 1])
                                && KINDS.has(s.t.word[i - 2]))) {
            i--;
        }
        return i;
    }

    /// The sum before a name: "recognized $3.9 million in revenue in the second quarter".
    private Optional<Mention> gained(Sentence s, int name, int at, String told) {
        int in = name - 1;
        while (in > s.from && BEFORE.has(s.t.word[in]) && !IN_OF.has(s.t.word[in])) {
            in--;
        }
        for (Mention m : s.m().all(Mention.Type.MONEY)) {
            if (m.to() == in
                    && IN_OF.has(s.t.word[in])
                    && s.has(GAINED, m.from() - 4, m.from())
                    && !PeriodNames.compared(s, m.from())) {
                String behind = periods.behind(s, at + 1);
                return Optional.of(m).filter(x -> periods.ours(behind.isEmpty() ? told : behind));
            }
        }
        return Optional.empty();
    }

    /// Whether what stands before a name leaves it bare.
    private static boolean bareBefore(Sentence s, int at) {
        return BEFORE.has(s.t.word[at])
                || s.m().taken(at)
                || s.t.is(at, Tokens.SIGN)
                || ends(s, at);
    }

    /// Whether a sentence may end at a token: "received from Castellane S.A. Net loss was".
    private static boolean ends(Sentence s, int at) {
        return s.t.text.charAt(s.t.end[at] - 1) == '.' && s.t.is(at + 1, Tokens.CAP);
    }

    private void profit(Sentence s, int at, String told) {
        boolean loss = LOSS.has(s.t.word[at]);
        if (!loss && !PROFIT.has(s.t.word[at])) {
            return;
        }
        boolean begins = at - 2 >= s.from && ends(s, at - 2);
        if (!begins && PeriodNames.compared(s, at) || at - 2 >= s.from && !bareBefore(s, at - 2)) {
            return;
        }
        Optional<Mention> sum = sum(s, at + 1, told);
        if (sum.isPresent()) {
            out.add("net-income", s, sum.get(), loss);
            price(s, sum.get().to()).ifPresent(p -> addBoth(s, p, sum.get(), loss));
        }
    }

    /// "earnings of $18.4 million, or $1.51 per diluted share": those of which a share's part is
    /// told are the net ones.
    private void earnings(Sentence s, int at, String told) {
        boolean bare = at == s.from || bareBefore(s, at - 1);
        if (!bare || PeriodNames.compared(s, at)) {
            return;
        }
        // "the loss after tax was £5.6 million"
        boolean taxed = AFTER.has(s.t.word(at + 1)) && TAX.has(s.t.word(at + 2));
        Optional<Mention> sum = sum(s, taxed ? at + 3 : at + 1, told);
        Optional<SharePrices.Price> price = sum.flatMap(m -> price(s, m.to()));
        boolean loss = LOSS.has(s.t.word[at]);
        if (price.isPresent() || taxed && sum.isPresent()) {
            out.add("net-income", s, sum.get(), loss);
        }
        if (price.isPresent()) {
            addBoth(s, price.get(), sum.get(), loss);
        }
    }

    private static final Words AFTER = Words.of("after");
    private static final Words TAX = Words.of("tax", "taxes", "taxation");

    /// What a profit is a share: ", or $0.15 per share", "(equal to 38 cents per diluted share)".
    private static Optional<SharePrices.Price> price(Sentence s, int from) {
        boolean or = false;
        int first = pastYear(s, from);
        for (int i = first; i < Math.min(s.to, first + NEAR); i++) {
            or |= OR.has(s.t.word[i]);
            Optional<SharePrices.Price> price =
                    or || i > first && OR.has(s.t.word[i - 1])
                            ? SharePrices.at(s, i)
                            : Optional.empty();
            if (price.isPresent()) {
                return price;
            }
            if (!BETWEEN.has(s.t.word[i])) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Behind a bracket with the sum of another year: "(2000: loss of £4.9 million)".
    private static int pastYear(Sentence s, int from) {
        if (s.t.word(from) != Tokens.OPEN || DateFinder.year(s.t, from + 1) == 0) {
            return from;
        }
        int close = from;
        while (close < Math.min(s.to, from + FAR) && s.t.word[close] != Tokens.CLOSE) {
            close++;
        }
        return close + 1;
    }

    /// "$0.13 per basic and $0.12 per diluted share", "$0.38 per basic share and $0.36 per diluted
    /// share".
    private void addBoth(Sentence s, SharePrices.Price p, Mention sum, boolean loss) {
        add(s, p, sum, loss);
        int second = AND.has(s.t.word(p.to())) ? p.to() + 1 : p.to();
        if (p.basic() != p.diluted() && second > p.to()) {
            SharePrices.at(s, second)
                    .filter(q -> q.basic() != q.diluted() && q.basic() == p.diluted())
                    .ifPresent(q -> add(s, q, sum, loss));
        }
    }

    private void add(Sentence s, SharePrices.Price p, Mention sum, boolean loss) {
        String currency =
                p.currency().isEmpty()
                        ? s.m().money(sum.from()).currency().orElse("")
                        : p.currency();
        add(s, p, currency, loss);
    }

    private void add(Sentence s, SharePrices.Price p, String currency, boolean loss) {
        boolean negative = loss || p.negative();
        if (p.basic() || !p.diluted()) {
            out.addShare(p.basic() ? "eps-basic" : "eps", s, p, currency, negative);
        }
        if (p.diluted()) {
            out.addShare("eps-diluted", s, p, currency, negative);
        }
    }

    /// "net loss per share was $0.24", "diluted earnings per share of $0.46", where `at` is
    /// "share".
    private void aShare(Sentence s, int at, String told) {
        int per = at - 1;
        while (per > s.from && per > at - 5 && !PER.has(s.t.word[per])) {
            per--;
        }
        int profit = per - 1;
        if (profit < s.from
                || !PER.has(s.t.word[per])
                || !PROFIT.has(s.t.word[profit]) && !LOSS.has(s.t.word[profit])
                || PeriodNames.compared(s, profit)) {
            return;
        }
        int first = profit;
        while (first > s.from
                && (NET.has(s.t.word[first - 1])
                        || BASIC.has(s.t.word[first - 1])
                        || DILUTED.has(s.t.word[first - 1])
                        || AND.has(s.t.word[first - 1]) && BASIC.has(s.t.word(first - 2)))) {
            first--;
        }
        if (first > s.from && !bareBefore(s, first - 1)) {
            return;
        }
        for (int i = at + 1; i < Math.min(s.to, at + FAR); i++) {
            Optional<SharePrices.Price> sum = SharePrices.sum(s, i);
            if (sum.isEmpty() && s.t.is(i, Tokens.DIGIT) && !s.m().is(i, Mention.Type.DATE)) {
                // "loss per share 11.2p": a sum in a shape that is not read
                return;
            }
            if (sum.isPresent()) {
                SharePrices.Price p = sum.get();
                if (cameTo(s, at + 1, i, p.to(), told)) {
                    SharePrices.Price whole =
                            new SharePrices.Price(
                                    p.amount(),
                                    p.currency(),
                                    p.negative(),
                                    s.has(BASIC, first, i),
                                    s.has(DILUTED, first, i),
                                    p.from(),
                                    p.to());
                    add(s, whole, p.currency(), LOSS.has(s.t.word[profit]));
                }
                return;
            }
        }
    }

    /// The sum that the name before token `from` came to.
    private Optional<Mention> sum(Sentence s, int from, String told) {
        if (from >= s.to || !BEHIND.has(s.t.word[from])) {
            return Optional.empty();
        }
        for (Mention m : s.m().all(Mention.Type.MONEY)) {
            if (m.from() >= from) {
                return m.from() - from <= FAR && cameTo(s, from, m.from(), m.to(), told)
                        ? Optional.of(m)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "more than doubled to".
    private static final Words MORE = Words.of("more");

    private static final Words MULTIPLIED = Words.of("doubled", "tripled");

    /// Whether the words between a name and a sum at tokens `a` to before `z` say that it came to
    /// this sum in our period.
    private boolean cameTo(Sentence s, int from, int a, int z, String told) {
        String length = told;
        boolean inside = false;
        for (int i = from; i < a; i++) {
            boolean doubled = MORE.has(s.t.word(i - 1)) && MULTIPLIED.has(s.t.word(i + 1));
            if (PeriodNames.compares(s.t.word[i]) && !doubled
                    || REVENUE.has(s.t.word[i])
                    || LOSS.has(s.t.word[i])
                    || PROFIT.has(s.t.word[i])) {
                return false;
            }
            String named = periods.named(s, i);
            inside |= !named.isEmpty();
            length = named.isEmpty() ? length : named;
        }
        if (!inside) {
            String behind = length.isEmpty() ? periods.behind(s, z) : periods.rightBehind(s, z);
            length = behind.isEmpty() ? length : behind;
        }
        if (!periods.ours(length)) {
            return false;
        }
        int i = a - 1;
        while (i > from && ABOUT.has(s.t.word[i])) {
            i--;
        }
        return i >= from && CAME_TO.has(s.t.word[i]) && !(i > from && CHANGE.has(s.t.word[i - 1]));
    }
}
