package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Currencies;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// Sums a share as sentences print them: "$0.24 per share", "$(0.24) per basic and diluted share",
/// "($.24) a share", "38 cents per diluted share".
final class SharePrices {

    /// A sum a share.
    ///
    /// @param amount without its sign
    /// @param currency empty where the text only says "cents"
    /// @param negative whether it stands in brackets
    /// @param from first token
    /// @param to behind the words that say what share
    record Price(
            BigDecimal amount,
            String currency,
            boolean negative,
            boolean basic,
            boolean diluted,
            int from,
            int to) {

        /// The same sum, of a kind of share.
        Price of(boolean basic, boolean diluted) {
            return new Price(amount, currency, negative, basic, diluted, from, to);
        }
    }

    private static final Words PER = Words.of("per", "a", "each");
    private static final Words KIND = Words.of("basic", "diluted", "and", "fully", "(", ")");
    private static final Words SHARE = Words.of("share");
    private static final Words CENTS = Words.of("cents", "cent");
    private static final int BASIC = Lexicon.intern("basic");
    private static final int DILUTED = Lexicon.intern("diluted");

    /// "per share on both a basic and fully diluted" is no longer, in tokens.
    private static final int LONG = 9;

    /// No printed sum a share has more digits.
    private static final int DIGITS = 8;

    private SharePrices() {}

    /// The sum a share that begins at a token, with the words behind it that say "per share".
    static Optional<Price> at(Sentence s, int from) {
        return sum(s, from).flatMap(p -> ofShare(s, p).or(() -> ofTwo(s, p)));
    }

    /// The first of two sums that share the word: "$0.13 per basic and $0.12 per diluted share".
    private static Optional<Price> ofTwo(Sentence s, Price p) {
        Optional<Price> kind = ofKind(s, p.from);
        int and = kind.map(Price::to).orElse(s.to);
        boolean two = and + 1 < s.to && KIND.has(s.t.word[and]);
        return kind.filter(
                k -> two && sum(s, and + 1).flatMap(second -> ofShare(s, second)).isPresent());
    }

    /// A sum that begins at a token, whatever it is of.
    static Optional<Price> sum(Sentence s, int from) {
        Tokens t = s.t;
        int i = from;
        boolean open = t.word(i) == Tokens.OPEN;
        i += open ? 1 : 0;
        int marks = marks(s, i);
        String currency = marks == 0 ? "" : currency(s, i, marks);
        i += marks;
        boolean inner = !open && marks > 0 && t.word(i) == Tokens.OPEN;
        i += inner ? 1 : 0;
        boolean point = t.word(i) == Tokens.STOP && t.is(i + 1, Tokens.NUMBER);
        int number = point ? i + 1 : i;
        if (number >= s.to || t.end[number] - t.start[number] > DIGITS) {
            return Optional.empty();
        }
        String printed = t.text(number);
        boolean pence =
                marks == 0
                        && (printed.endsWith("p")
                                || number + 1 < s.to && PENCE.equals(t.text(number + 1)));
        boolean glued = pence && printed.endsWith("p");
        if (!glued && !t.is(number, Tokens.NUMBER)) {
            return Optional.empty();
        }
        String digits = glued ? printed.substring(0, printed.length() - 1) : printed;
        Optional<BigDecimal> value = value((point ? "0." : "") + digits);
        i = number + 1;
        boolean cents = marks == 0 && CENTS.has(t.word(i));
        if (value.isEmpty() || marks == 0 && !cents && !pence) {
            return Optional.empty();
        }
        i += cents || pence && !glued ? 1 : 0;
        boolean closed = (open || inner) && t.word(i) == Tokens.CLOSE;
        BigDecimal amount = cents || pence ? value.get().movePointLeft(2) : value.get();
        return Optional.of(
                new Price(
                        amount,
                        pence ? "GBP" : currency,
                        closed,
                        false,
                        false,
                        from,
                        Math.min(s.to, closed ? i + 1 : i)));
    }

    private static final String PENCE = "pence";

    /// How many tokens say the currency of the number behind them: "$", "US$", "EUR".
    private static int marks(Sentence s, int i) {
        if (!sign(s, i).isEmpty()) {
            return 1;
        }
        if (i + 1 >= s.to || s.t.end[i] - s.t.start[i] > 4) {
            return 0;
        }
        String word = s.t.text(i).toLowerCase(Locale.ROOT);
        if (!sign(s, i + 1).isEmpty()) {
            return Currencies.ofPrefixed(word).isEmpty() ? 0 : 2;
        }
        return Currencies.ofCode(word).isEmpty() ? 0 : 1;
    }

    private static String currency(Sentence s, int i, int marks) {
        String sign = sign(s, i);
        String word = s.t.text(i).toLowerCase(Locale.ROOT);
        return !sign.isEmpty()
                ? sign
                : marks == 2 ? Currencies.ofPrefixed(word) : Currencies.ofCode(word);
    }

    private static String sign(Sentence s, int i) {
        boolean one = i < s.to && s.t.end[i] - s.t.start[i] == 1;
        return one ? Currencies.ofSign(s.t.text.charAt(s.t.start[i])) : "";
    }

    /// A sum behind which only the kind of share stands: "$.16 basic", "$0.13 per basic".
    static Optional<Price> ofKind(Sentence s, int from) {
        return sum(s, from)
                .flatMap(p -> {
                    int i = p.to;
                    i += i < s.to && PER.has(s.t.word[i]) ? 1 : 0;
                    boolean basic = i < s.to && s.t.word[i] == BASIC;
                    boolean diluted = i < s.to && s.t.word[i] == DILUTED;
                    return basic || diluted
                            ? Optional.of(
                                    new Price(
                                            p.amount,
                                            p.currency,
                                            p.negative,
                                            basic,
                                            diluted,
                                            p.from,
                                            i + 1))
                            : Optional.empty();
                });
    }

    private static Optional<BigDecimal> value(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c != '.' && (c < '0' || c > '9') || c == '.' && printed.indexOf('.', i + 1) > 0) {
                return Optional.empty();
            }
        }
        return printed.isEmpty() || printed.endsWith(".")
                ? Optional.empty()
                : Optional.of(new BigDecimal(printed));
    }

    /// The sum with what the words behind it say of the share; empty where they speak of none.
    private static Optional<Price> ofShare(Sentence s, Price p) {
        int end = Math.min(s.to, p.to + LONG);
        int i = p.to;
        while (i < end && KIND.has(s.t.word[i])) {
            i++;
        }
        if (i >= end || !PER.has(s.t.word[i])) {
            return Optional.empty();
        }
        int share = i + 1;
        while (share < end && !SHARE.has(s.t.word[share]) && sign(s, share).isEmpty()) {
            share++;
        }
        if (share >= end || !SHARE.has(s.t.word[share])) {
            return Optional.empty();
        }
        boolean basic = false;
        boolean diluted = false;
        int last = Math.min(s.to, i + LONG);
        for (int k = p.to; k < last && sign(s, k).isEmpty(); k++) {
            basic |= s.t.word[k] == BASIC;
            diluted |= s.t.word[k] == DILUTED;
        }
        return Optional.of(
                new Price(p.amount, p.currency, p.negative, basic, diluted, p.from, share + 1));
    }
}
