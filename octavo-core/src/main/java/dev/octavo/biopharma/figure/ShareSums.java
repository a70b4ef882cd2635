package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.DateFinder;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// What a profit or loss is a share: behind its sum ("$6.3 million, or $0.15 per share"), behind
/// its own name ("net loss per share was $0.15") or a verb ("lost 15 cents a share").
final class ShareSums {

    private static final Words PROFIT = Words.named("figure-profit");
    private static final Words LOSS = Words.named("figure-loss");
    private static final Words NET = Words.of("net");
    private static final Words PER = Words.of("per");
    private static final Words BASIC = Words.of("basic");
    private static final Words DILUTED = Words.of("diluted");
    private static final Words OR =
            Words.of(
                    "or",
                    "equal",
                    "equivalent",
                    "representing",
                    "(",
                    "and",
                    "is",
                    "corresponds",
                    ",");
    private static final Words BETWEEN = Words.named("share-between");
    private static final Words AND = Words.of("and");
    private static final Words NEXT = Words.of("and", "or", ",", "(");

    /// So many tokens between a profit and what it is a share.
    private static final int NEAR = 7;

    /// A bracket with what ours is compared with is no longer.
    private static final int BRACKET = 12;

    private final FigureSums sums;
    private final ToldFigures out;

    ShareSums(FigureSums sums, ToldFigures out) {
        this.sums = sums;
        this.out = out;
    }

    /// What the profit that ends before token `from` is a share; empty where it is not told.
    static Optional<SharePrices.Price> behind(Sentence s, int from) {
        boolean or = false;
        int last = from + NEAR;
        for (int i = from; i < Math.min(s.to, last); i++) {
            or |= OR.has(s.t.word[i]);
            Optional<SharePrices.Price> price =
                    or || i > from && OR.has(s.t.word[i - 1])
                            ? SharePrices.at(s, i)
                            : Optional.empty();
            if (price.isPresent()) {
                return price;
            }
            int close = s.t.word[i] == Tokens.OPEN ? closes(s, i) : -1;
            if (close > 0) {
                // "(2010: loss of $7.2 million)"
                last += close - i + 1;
                i = close;
            } else if (!BETWEEN.has(s.t.word[i])) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The token that closes a bracket without a sum a share in it; -1 where there is none.
    private static int closes(Sentence s, int open) {
        for (int i = open + 1; i < Math.min(s.to, open + BRACKET); i++) {
            if (s.t.word[i] == Tokens.CLOSE) {
                return i;
            }
            if (SharePrices.at(s, i).isPresent()) {
                return -1;
            }
        }
        return -1;
    }

    /// Notes a sum a share and the one of the other kind that may follow: "$0.13 per basic and
    /// $0.12 per diluted share", "$.15 per diluted share ($.16 basic)".
    ///
    /// @param currency that of the sum before, for cents
    void add(Sentence s, SharePrices.Price p, String currency, boolean loss) {
        one(s, p, currency, loss);
        for (int i = p.to(); i < Math.min(s.to, p.to() + 3); i++) {
            Optional<SharePrices.Price> second = SharePrices.at(s, i);
            if (second.isEmpty()) {
                second = SharePrices.ofKind(s, i);
            }
            if (second.isPresent()) {
                SharePrices.Price q = second.get();
                boolean other = q.diluted() && !p.diluted() || q.basic() && !p.basic();
                if (other && q.basic() != q.diluted()) {
                    one(s, q, currency, loss);
                }
                return;
            }
            if (!NEXT.has(s.t.word[i])) {
                return;
            }
        }
    }

    private void one(Sentence s, SharePrices.Price p, String of, boolean loss) {
        String currency = p.currency().isEmpty() ? of : p.currency();
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
    void named(Sentence s, int at, String told) {
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
        if (first > s.from && !Earnings.bareBefore(s, first - 1)) {
            return;
        }
        for (int i = at + 1; i < Math.min(s.to, at + FigureSums.FAR); i++) {
            Optional<SharePrices.Price> sum = SharePrices.sum(s, i);
            if (sum.isEmpty() && s.t.is(i, Tokens.DIGIT) && !s.m().is(i, Mention.Type.DATE)) {
                // a sum in a shape that is not read
                return;
            }
            if (sum.isPresent()) {
                SharePrices.Price p = sum.get();
                if (sums.ordered()) {
                    both(s, p, first, told, LOSS.has(s.t.word[profit]));
                    return;
                }
                boolean right =
                        period(s, at + 1, i) && alone(s, p.to()) && sums.ours(s, p.to(), told);
                if (right || sums.cameTo(s, at + 1, i, p.to(), told)) {
                    SharePrices.Price whole =
                            new SharePrices.Price(
                                    p.amount(),
                                    p.currency(),
                                    p.negative(),
                                    s.has(BASIC, first, i) || s.has(BASIC, p.to(), p.to() + 1),
                                    s.has(DILUTED, first, i) || s.has(DILUTED, p.to(), p.to() + 1),
                                    p.from(),
                                    p.to());
                    add(s, whole, p.currency(), LOSS.has(s.t.word[profit]));
                }
                return;
            }
        }
    }

    /// "basic and diluted earnings per share were $0.09 and $0.08, respectively".
    private void both(Sentence s, SharePrices.Price p, int first, String told, boolean loss) {
        Optional<SharePrices.Price> second =
                s.has(AND, p.to(), p.to() + 1) ? SharePrices.sum(s, p.to() + 1) : Optional.empty();
        boolean kinds = s.has(BASIC, first, p.from()) && s.has(DILUTED, first, p.from());
        if (second.isPresent() && kinds && sums.ours(s, second.get().to(), told)) {
            one(s, p.of(true, false), p.currency(), loss);
            one(s, second.get().of(false, true), p.currency(), loss);
        }
    }

    /// Whether nothing but the name of a period stands in a stretch.
    private static boolean period(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!PERIOD.has(s.t.word[i])) {
                return false;
            }
        }
        return true;
    }

    private static final Words PERIOD = Words.named("period-words");

    /// Whether no other number follows, as in a row of a table: "loss per share 11.2p (2010: 9p)".
    private static boolean alone(Sentence s, int at) {
        return at >= s.to
                || s.t.word[at] == Tokens.SEMICOLON
                || s.t.word[at] == Tokens.COMMA
                || s.t.word[at] == Tokens.OPEN && DateFinder.year(s.t, at + 1) != 0;
    }
}
