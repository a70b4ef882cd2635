package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
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

    private static final Words REVENUE = Words.named("figure-revenue");
    private static final Words SALES = Words.of("sales");
    private static final Words PROFIT = Words.named("figure-profit");
    private static final Words EARNINGS = Words.of("earnings", "loss", "profit", "profits");
    private static final Words LOSS = Words.named("figure-loss");
    private static final Words NET = Words.of("net");
    private static final Words BEFORE = Words.named("figure-before");
    private static final Words SHARE = Words.of("share");
    private static final int OF = Lexicon.intern("of");
    private static final Words AND = Words.of("and", ",");
    private static final Words KINDS = Words.named("revenue-kinds");
    private static final Words IN_OF = Words.of("in", "of");
    private static final Words GAINED = Words.named("figure-gained");
    private static final Words MADE = Words.named("figure-made");
    private static final Words ARTICLE = Words.of("a", "an", "small", "modest", "first", "record");
    private static final Words AFTER = Words.of("after");
    private static final Words TAX = Words.of("tax", "taxes", "taxation");
    private static final Words FOR = Words.of("for");
    private static final Words ATTRIBUTABLE = Words.of("attributable");
    private static final Words PERIOD = Words.of("period", "year", "quarter", "half", "half-year");
    private static final Words LOST = Words.of("lost");
    private static final Words EARNED = Words.of("earned", "made", "netted");
    private static final Words ON = Words.of("on");
    private static final Words PERIODIC =
            Words.of(
                    "first-quarter",
                    "second-quarter",
                    "third-quarter",
                    "fourth-quarter",
                    "quarterly",
                    "annual",
                    "full-year",
                    "half-year",
                    "first-half");
    private static final Words NARROWED =
            Words.of(
                    "narrowed",
                    "widened",
                    "cut",
                    "trimmed",
                    "reduced",
                    "narrows",
                    "widens",
                    "halved");
    private static final Words WHO = Words.named("figure-who");
    private static final Words ENDS = Words.named("figure-ends");
    private static final Words ABOUT = Words.named("figure-about");

    /// Any word at which a figure may be named.
    static final Words NAMES = Words.any(REVENUE, NET, EARNINGS, SHARE, LOST, EARNED);

    private final PeriodNames periods;
    private final ToldFigures out;
    private final FigureSums sums;
    private final ShareSums shares;

    Earnings(PeriodNames periods, ToldFigures out) {
        this.periods = periods;
        this.out = out;
        this.sums = new FigureSums(periods);
        this.shares = new ShareSums(sums, out);
    }

    /// Begins a sentence.
    void begin(Sentence s) {
        sums.begin(s);
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
            shares.named(s, at, told);
        } else if (LOST.has(w) || EARNED.has(w)) {
            did(s, at, told);
        }
    }

    private void revenue(Sentence s, int at, String told) {
        boolean net = at > s.from && NET.has(s.t.word[at - 1]);
        boolean bare = at == s.from || bareBefore(s, at - 1) && !part(s, at - 1);
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
        Optional<Mention> sum = bare || begins ? sums.sum(s, at + 1, told) : Optional.empty();
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
    static boolean bareBefore(Sentence s, int at) {
        return BEFORE.has(s.t.word[at])
                || s.m().taken(at) && !foreign(s, at)
                || s.t.is(at, Tokens.SIGN)
                || ends(s, at);
    }

    /// Whether the name of a product or of another firm ends at a token: "Zorvexa revenue".
    private static boolean foreign(Sentence s, int at) {
        return s.m().is(at, Mention.Type.COMPOUND)
                || s.orgs().stream().anyMatch(m -> m.to() == at + 1 && !own(s, m));
    }

    /// Whether a name of several words ends at a token, which may be that of a part of the company:
    /// "Aldwych Diagnostics revenue".
    private static boolean part(Sentence s, int at) {
        return s.orgs().stream().anyMatch(m -> m.to() == at + 1 && m.from() < at);
    }

    private static boolean own(Sentence s, Mention m) {
        return m.name().isEmpty() || s.own(m.name()) || s.alone(m);
    }

    /// Whether a sentence may end at a token: "received from Chiswell S.A. Net loss was".
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
        sums.sum(s, at + 1, told).ifPresent(m -> add(s, m, loss));
    }

    private void add(Sentence s, Mention sum, boolean loss) {
        out.add("net-income", s, sum, loss);
        String currency = s.m().money(sum.from()).currency().orElse("");
        ShareSums.behind(s, sum.to()).ifPresent(p -> shares.add(s, p, currency, loss));
    }

    /// A profit that is not said to be the net one but is: "earnings of $18.4 million, or $1.51 per
    /// diluted share", "the loss after tax was", "loss for the period", "made a profit of".
    private void earnings(Sentence s, int at, String told) {
        boolean bare = at == s.from || bareBefore(s, at - 1);
        boolean made = ARTICLE.has(s.t.word(at - 1)) && s.has(MADE, at - 4, at - 1);
        if (!bare && !made || PeriodNames.compared(s, at)) {
            return;
        }
        boolean taxed = s.has(AFTER, at + 1, at + 2) && s.has(TAX, at + 2, at + 3);
        Optional<Mention> sum = sums.sum(s, taxed ? at + 3 : at + 1, told);
        if (sum.isPresent()) {
            boolean all =
                    whole(s, at)
                            || at == s.from && s.t.is(at, Tokens.CAP) && !LOSS.has(s.t.word[at])
                            || s.has(NARROWED, at - 4, at)
                            || PERIODIC.has(s.t.word(at - 1)) && ends(s, sum.get())
                            || made && s.t.word(at + 1) == OF && ends(s, sum.get());
            if (all || ShareSums.behind(s, sum.get().to()).isPresent()) {
                add(s, sum.get(), LOSS.has(s.t.word[at]));
            }
        }
    }

    /// Whether the words behind a profit say that nothing is left to be taken off.
    private static boolean whole(Sentence s, int at) {
        return s.has(AFTER, at + 1, at + 2) && s.has(TAX, at + 2, at + 3)
                || s.has(ATTRIBUTABLE, at + 1, at + 2)
                || s.has(FOR, at + 1, at + 2) && s.has(PERIOD, at + 2, at + 6);
    }

    /// Whether nothing stands behind a sum that says what part of the whole it is.
    private static boolean ends(Sentence s, Mention sum) {
        boolean on = s.has(ON, sum.to(), sum.to() + 1) && s.has(REVENUE, sum.to(), sum.to() + 4);
        return sum.to() >= s.to || on || ENDS.has(s.t.word[sum.to()]);
    }

    /// "we lost $2.2 million", "earned $3.5 million, or $.26 per share", "lost 27 cents a share".
    private void did(Sentence s, int at, String told) {
        boolean who =
                at > s.from
                        && (WHO.has(s.t.word[at - 1])
                                || s.t.word[at - 1] == Tokens.CLOSE
                                || s.orgs().stream().anyMatch(m -> m.to() == at && own(s, m))
                                || s.t.is(at - 1, Tokens.CAP) && !foreign(s, at - 1));
        if (!who || PeriodNames.compared(s, at)) {
            return;
        }
        boolean loss = LOST.has(s.t.word[at]);
        int from = at + 1;
        while (from < s.to && ABOUT.has(s.t.word[from])) {
            from++;
        }
        Optional<SharePrices.Price> price = SharePrices.at(s, from);
        if (price.isPresent()) {
            if (sums.ours(s, price.get().to(), told)) {
                shares.add(s, price.get(), price.get().currency(), loss);
            }
            return;
        }
        Optional<Mention> sum = s.m().at(from, Mention.Type.MONEY);
        if (sum.isPresent() && sums.ours(s, sum.get().to(), told)) {
            boolean share = ShareSums.behind(s, sum.get().to()).isPresent();
            if (share || loss && ends(s, sum.get())) {
                add(s, sum.get(), loss);
            }
        }
    }
}
