package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The scale that a text gives its sums once for all: what stands behind "(dollars in thousands)"
/// says $7,000 and means $7 million.
///
/// The head of a table says so of the table alone, and a text that writes "million" of some sum
/// gives all of its sums in full.
///
/// @param from place of the sentence that says so
/// @param noughts that the sums behind it lack
record SumScale(int from, int noughts) {

    private static final SumScale NONE = new SumScale(0, 0);
    private static final Words WHAT =
            Words.of("dollars", "amounts", "euros", "figures", "expressed", "stated", "(");
    private static final int IN = Lexicon.intern("in");
    private static final int THOUSANDS = Lexicon.intern("thousands");
    private static final int MILLIONS = Lexicon.intern("millions");

    /// A sum so large has its noughts already, whatever the text says.
    private static final BigDecimal FULL = BigDecimal.valueOf(1_000_000);

    /// A smaller one is that of a share.
    private static final BigDecimal LEAST = BigDecimal.TEN;

    /// @param every all sentences of a text
    static SumScale of(List<Sentence> every) {
        for (Sentence s : every) {
            if (s.tabular) {
                continue;
            }
            for (int i = s.from + 1; i + 1 < s.to; i++) {
                int w = s.t.word[i + 1];
                if (s.t.word[i] == IN
                        && (w == THOUSANDS || w == MILLIONS)
                        && WHAT.has(s.t.word[i - 1])) {
                    return inFull(every, s.place)
                            ? NONE
                            : new SumScale(s.place, w == THOUSANDS ? 3 : 6);
                }
            }
        }
        return NONE;
    }

    /// Whether a sum behind a sentence has its scale in words.
    private static boolean inFull(List<Sentence> every, int from) {
        for (Sentence s : every) {
            if (s.place >= from && s.has(SCALES, s.from, s.to)) {
                return true;
            }
        }
        return false;
    }

    private static final Words SCALES = Words.of("million", "billion");

    /// A payment that a sentence speaks of, its sums with the noughts that they lack.
    PaymentPhrase of(PaymentPhrase p, Sentence s) {
        if (noughts == 0 || s.place < from || p.sums().isEmpty()) {
            return p;
        }
        return p.with(p.sums().stream().map(sum -> of(sum, s)).toList(), p.copies());
    }

    private Money of(Money sum, Sentence s) {
        Optional<BigDecimal> amount = sum.amount();
        boolean lacks =
                amount.isPresent()
                        && amount.get().compareTo(FULL) < 0
                        && amount.get().compareTo(LEAST) >= 0
                        && bare(sum, s);
        return lacks
                ? new Money(
                        amount.map(a -> a.scaleByPowerOfTen(noughts).stripTrailingZeros())
                                .map(a -> a.scale() < 0 ? a.setScale(0) : a),
                        sum.currency(),
                        sum.qualifier())
                : sum;
    }

    /// Whether a sum is told by figures alone, without "thousand" or "million".
    private static boolean bare(Money sum, Sentence s) {
        for (Mention m : s.m().all(Mention.Type.MONEY)) {
            if (s.m().money(m.from()).amount().equals(sum.amount())) {
                return s.t.is(m.to() - 1, Tokens.NUMBER);
            }
        }
        return false;
    }
}
