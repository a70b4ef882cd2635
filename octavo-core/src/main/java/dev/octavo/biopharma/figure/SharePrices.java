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
            int to) {}

    private static final Words PER = Words.of("per", "a", "each");
    private static final Words KIND = Words.of("basic", "diluted", "and", "fully", "(", ")");
    private static final Words SHARE = Words.of("share");
    private static final Words CENTS = Words.of("cents", "cent", "pence", "penny");
    private static final int BASIC = Lexicon.intern("basic");
    private static final int DILUTED = Lexicon.intern("diluted");

    /// "per share on both a basic and fully diluted" is no longer, in tokens.
    private static final int LONG = 9;

    /// No printed sum a share has more digits.
    private static final int DIGITS = 8;

    private SharePrices() {}

    /// The sum a share that begins at a token, with the words behind it that say "per share".
    static Optional<Price> at(Sentence s, int from) {
        return sum(s, from).flatMap(p -> ofShare(s, p));
    }

    private static final Words AND = Words.of("and", "or");
    private static final Words BASICALLY = Words.of("basic");
    private static final Words BASIC_OR_DILUTED = Words.of("basic", "diluted");

    /// Whether the kind of share stands between two tokens, and another sum a share begins at the
    /// second.
    private static boolean ofBoth(Sentence s, int from, int second) {
        return s.has(BASIC_OR_DILUTED, from, second)
                && !s.has(SHARE, from, second)
                && at(s, second).isPresent();
    }

    /// A sum that begins at a token, whatever it is of.
    static Optional<Price> sum(Sentence s, int from) {
        Tokens t = s.t;
        int i = from;
        boolean open = t.word(i) == Tokens.OPEN;
        i += open ? 1 : 0;
        String currency = sign(s, i);
        i += currency.isEmpty() ? 0 : 1;
        boolean inner = !open && !currency.isEmpty() && t.word(i) == Tokens.OPEN;
        i += inner ? 1 : 0;
        boolean point = t.word(i) == Tokens.STOP && t.is(i + 1, Tokens.NUMBER);
        int number = point ? i + 1 : i;
        if (number >= s.to
                || !t.is(number, Tokens.NUMBER)
                || t.end[number] - t.start[number] > DIGITS) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = value((point ? "0." : "") + t.text(number));
        i = number + 1;
        boolean cents = currency.isEmpty() && CENTS.has(t.word(i));
        if (value.isEmpty() || currency.isEmpty() && !cents) {
            return Optional.empty();
        }
        i += cents ? 1 : 0;
        boolean closed = (open || inner) && t.word(i) == Tokens.CLOSE;
        BigDecimal amount = cents ? value.get().movePointLeft(2) : value.get();
        return Optional.of(
                new Price(
                        amount,
                        currency,
                        closed,
                        false,
                        false,
                        from,
                        Math.min(s.to, closed ? i + 1 : i)));
    }

    private static String sign(Sentence s, int i) {
        boolean one = i < s.to && s.t.end[i] - s.t.start[i] == 1;
        if (one) {
            return Currencies.ofSign(s.t.text.charAt(s.t.start[i]));
        }
        boolean code = i < s.to && s.t.is(i, Tokens.UPPER) && s.t.is(i + 1, Tokens.DIGIT);
        return code ? Currencies.ofCode(s.t.text(i).toLowerCase(Locale.ROOT)) : "";
    }

    private static Optional<BigDecimal> value(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c != '.' && (c < '0' || c > '9') || c == '.' && printed.indexOf('.', i + 1) > 0) {
                return Optional.empty();
            }
        }
        return printed.endsWith(".") ? Optional.empty() : Optional.of(new BigDecimal(printed));
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
        if (share < end && AND.has(s.t.word[share - 1]) && ofBoth(s, i + 1, share)) {
            // "$0.13 per basic and $0.12 per diluted share"
            boolean basic = s.has(BASICALLY, i + 1, share);
            return Optional.of(
                    new Price(p.amount, p.currency, p.negative, basic, !basic, p.from, share - 1));
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
