package dev.octavo.biopharma.mention;

import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.text.Currencies;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.NumberWords;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Sums of money: "$5 million", "US$8.0 million", "€1,500,000", "$6m", "5 million euros",
/// "approximately $2.5 billion", "up to $30 million", "$1.0 million to $20.0 million".
final class MoneyFinder {

    private static final Map<String, Integer> SCALES =
            Map.ofEntries(
                    Map.entry("thousand", 3),
                    Map.entry("k", 3),
                    Map.entry("million", 6),
                    Map.entry("millions", 6),
                    Map.entry("m", 6),
                    Map.entry("mm", 6),
                    Map.entry("mn", 6),
                    Map.entry("mio", 6),
                    Map.entry("mil", 6),
                    Map.entry("mln", 6),
                    Map.entry("billion", 9),
                    Map.entry("b", 9),
                    Map.entry("bln", 9),
                    Map.entry("bn", 9));

    private MoneyFinder() {}

    private record Sum(int to, BigDecimal amount, boolean scaled) {}

    static void find(Mentions m) {
        for (int i = m.from; i < m.to; i++) {
            int end = m.taken(i) ? i : at(m, i);
            if (end > i) {
                i = end - 1;
            }
        }
    }

    private static int at(Mentions m, int i) {
        Tokens t = m.t;
        String sign = sign(t, i);
        if (!sign.isEmpty()) {
            Optional<Sum> sum = number(t, i + 1, m.to);
            return sum.isEmpty()
                    ? i
                    : put(
                            m,
                            prefix(m, i),
                            sum.get().to,
                            sum.get().amount,
                            currency(t, i, m.from, sign));
        }
        if (SPELLED_IDS.has(t.word[i])) {
            return spelled(m, i);
        }
        if (!t.is(i, Tokens.NUMBER)
                && !(t.is(i, Tokens.DIGIT) && !t.is(i, Tokens.CAP) && !t.is(i, Tokens.HYPHEN))) {
            return i;
        }
        if (!named(m, i)) {
            return i;
        }
        Optional<Sum> sum = number(t, i, m.to);
        if (sum.isEmpty()) {
            return i;
        }
        String before = i > m.from ? before(t, i - 1, sum.get().amount) : "";
        String many = before.isEmpty() && i > m.from ? Currencies.ofMany(word(t, i - 1)) : "";
        if (!many.isEmpty() && t.is(i - 1, Tokens.UPPER) && !sum.get().scaled) {
            return put(m, i - 1, sum.get().to, many(t, i - 1, sum.get().amount), many);
        }
        return before.isEmpty()
                ? behind(m, i, sum.get().to, sum.get().amount)
                : put(m, i - 1, sum.get().to, sum.get().amount, before);
    }

    /// The currency that a word before a sum names: "CHF 5 million", "yen 300 million".
    private static String before(Tokens t, int i, BigDecimal amount) {
        if (t.word[i] == YEN) {
            return "JPY";
        }
        if (EURO.has(t.word[i])) {
            return amount.compareTo(LEAST_COINS) >= 0 ? "EUR" : "";
        }
        if (!t.is(i, Tokens.UPPER)) {
            return "";
        }
        String code = Currencies.ofCode(word(t, i));
        return code.isEmpty() && amount.compareTo(LEAST_OLD) >= 0
                ? Currencies.ofOld(word(t, i))
                : code;
    }

    /// A number before or behind "MSEK" or "KEUR", in whole units.
    private static BigDecimal many(Tokens t, int i, BigDecimal amount) {
        return amount.scaleByPowerOfTen(word(t, i).startsWith("m") ? 6 : 3);
    }

    /// A sum whose currency is named behind it: "5 million euros", "5 million Swiss francs".
    private static int behind(Mentions m, int i, int to, BigDecimal amount) {
        Tokens t = m.t;
        String two = to + 1 < m.to ? Currencies.ofName(word(t, to), word(t, to + 1)) : "";
        if (!two.isEmpty()) {
            return put(m, i, to + 2, amount, two);
        }
        int at = to + 1 < m.to && word(t, to).equals("u.s.") ? to + 1 : to;
        String one = at < m.to ? Currencies.ofName(word(t, at)) : "";
        if (one.isEmpty() && at < m.to && amount.compareTo(LEAST_COINS) >= 0) {
            one = Currencies.ofCoins(word(t, at));
        }
        if (one.isEmpty() && at < m.to && t.is(at, Tokens.UPPER) && to == i + 1) {
            String many = Currencies.ofMany(word(t, at));
            return many.isEmpty() ? i : put(m, i, at + 1, many(t, at, amount), many);
        }
        return one.isEmpty() ? i : put(m, i, at + 1, amount, one);
    }

    /// Whether a currency may stand before a number or, with a scale and "U.S." between, behind it:
    /// beside most numbers there is none, and they need not be read.
    private static boolean named(Mentions m, int i) {
        Tokens t = m.t;
        if (i > m.from
                && (t.is(i - 1, Tokens.UPPER) || t.word[i - 1] == YEN || EURO.has(t.word[i - 1]))) {
            return true;
        }
        for (int k = i + 1; k <= i + 3 && k < m.to; k++) {
            if (Currencies.behind(t.word[k])) {
                return true;
            }
        }
        return false;
    }

    private static final int YEN = Lexicon.intern("yen");
    private static final Words EURO = Words.of("euro", "euros");
    private static final BigDecimal LEAST_OLD = BigDecimal.valueOf(1000);

    /// "won" and "marks" mean money behind a number of so many, and else something else.
    private static final BigDecimal LEAST_COINS = BigDecimal.valueOf(100_000);

    private static String sign(Tokens t, int i) {
        return t.is(i, Tokens.SIGN) ? Currencies.ofSign(t.text.charAt(t.start[i])) : "";
    }

    /// "one million dollars", "five million U.S. dollars".
    private static int spelled(Mentions m, int i) {
        Tokens t = m.t;
        int to = i + 1;
        if (word(t, to).startsWith("quarter")) {
            to++;
        }
        BigDecimal part = FRACTIONS.get(t.text(i, to).toLowerCase(Locale.ROOT).replace(' ', '-'));
        if (part != null) {
            return fraction(m, i, to, part);
        }
        to = i + 1;
        int value = NumberWords.value(word(t, i));
        if (word(t, to).equals("hundred")) {
            to++;
            value *= 100;
            to += word(t, to).equals("and") ? 1 : 0;
            int rest = NumberWords.value(word(t, to));
            to += rest == 0 ? 0 : 1;
            value += rest;
        }
        Integer scale = to < m.to ? SCALES.get(word(t, to)) : null;
        if (scale == null || word(t, to).length() < 7) {
            return i;
        }
        return behind(m, i, to + 1, BigDecimal.valueOf(value).scaleByPowerOfTen(scale));
    }

    private static final Map<String, BigDecimal> FRACTIONS =
            Map.of(
                    "half", new BigDecimal("0.5"),
                    "one-half", new BigDecimal("0.5"),
                    "quarter", new BigDecimal("0.25"),
                    "one-quarter", new BigDecimal("0.25"),
                    "three-quarters", new BigDecimal("0.75"));

    /// "three-quarters of a million dollars", "half a million euros".
    private static int fraction(Mentions m, int i, int behind, BigDecimal part) {
        Tokens t = m.t;
        int to = behind;
        while (to < m.to
                && to < behind + 2
                && (word(t, to).equals("of") || word(t, to).equals("a"))) {
            to++;
        }
        Integer scale = to > behind && to < m.to ? SCALES.get(word(t, to)) : null;
        return scale == null || word(t, to).length() < 7
                ? i
                : behind(m, i, to + 1, part.scaleByPowerOfTen(scale));
    }

    private static final Words SPELLED_IDS =
            Words.of(
                    Stream.concat(NumberWords.all().stream(), FRACTIONS.keySet().stream())
                            .toArray(String[]::new));

    /// Whether a word is a number in letters that may begin a sum.
    static boolean spelled(int word) {
        return SPELLED_IDS.has(word);
    }

    private static int prefix(Mentions m, int i) {
        return i > m.from
                        && m.t.end[i - 1] == m.t.start[i]
                        && !Currencies.ofPrefixed(word(m.t, i - 1)).isEmpty()
                ? i - 1
                : i;
    }

    private static String currency(Tokens t, int i, int from, String sign) {
        if (i > from && t.end[i - 1] == t.start[i] && sign.equals("USD")) {
            String own = Currencies.ofPrefixed(word(t, i - 1));
            return own.isEmpty() ? sign : own;
        }
        return sign;
    }

    private static String word(Tokens t, int i) {
        return i < 0 || i >= t.count ? "" : t.text(i).toLowerCase(Locale.ROOT);
    }

    /// The number at a token with its scale: "5.0 million", "2,000,000", "6m".
    private static Optional<Sum> number(Tokens t, int i, int to) {
        if (i >= to || !t.is(i, Tokens.DIGIT) || t.end[i] - t.start[i] > 20) {
            return Optional.empty();
        }
        String s = t.text(i);
        int digits = 0;
        while (digits < s.length()
                && (Character.isDigit(s.charAt(digits))
                        || s.charAt(digits) == '.'
                        || s.charAt(digits) == ',')) {
            digits++;
        }
        String tail = s.substring(digits).toLowerCase(Locale.ROOT);
        tail = tail.startsWith("-") ? tail.substring(1) : tail;
        if (digits == 0 || (!tail.isEmpty() && !SCALES.containsKey(tail))) {
            return Optional.empty();
        }
        BigDecimal amount;
        try {
            amount = new BigDecimal(s.substring(0, digits).replace(",", ""));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        if (!tail.isEmpty()) {
            return Optional.of(
                    new Sum(i + 1, amount.scaleByPowerOfTen(SCALES.getOrDefault(tail, 0)), true));
        }
        if (i + 1 < to && SCALES.containsKey(word(t, i + 1))) {
            return Optional.of(
                    new Sum(
                            i + 2,
                            amount.scaleByPowerOfTen(SCALES.getOrDefault(word(t, i + 1), 0)),
                            true));
        }
        return Optional.of(new Sum(i + 1, amount, false));
    }

    private static int put(Mentions m, int from, int to, BigDecimal amount, String currency) {
        Tokens t = m.t;
        Money.Qualifier qualifier = Money.Qualifier.EXACT;
        int end = to;
        BigDecimal value = amount;
        int range = range(t, to, m.to);
        if (range > to) {
            Optional<Sum> upper = number(t, range, m.to);
            if (upper.isPresent()) {
                qualifier = Money.Qualifier.RANGE;
                end = upper.get().to;
                value = upper.get().amount;
            }
        }
        int a = from;
        if (qualifier == Money.Qualifier.EXACT) {
            String one = word(t, from - 1);
            String two = word(t, from - 2);
            if (from - 1 >= m.from && APPROXIMATE.contains("|" + one + "|")) {
                qualifier = Money.Qualifier.APPROXIMATE;
                a = from - 1;
            } else if (from - 2 >= m.from && AT_LEAST.contains("|" + two + " " + one + "|")) {
                qualifier = Money.Qualifier.AT_LEAST;
                a = from - 2;
            }
            int up = upTo(t, a, m.from);
            if (up < a) {
                qualifier = Money.Qualifier.UP_TO;
                a = up;
            }
        }
        m.add(a, end, new Money(Optional.of(plain(value)), Optional.of(currency), qualifier));
        return end;
    }

    private static final String APPROXIMATE =
            "|approximately|about|roughly|nearly|almost|around|~|";
    private static final String AT_LEAST = "|at least|more than|no less|";

    /// Where an "up to" before the sum begins ("up to an additional aggregate of"), or the sum's
    /// own beginning.
    private static int upTo(Tokens t, int a, int from) {
        for (int i = a - 1; i >= from + 1 && i >= a - 7; i--) {
            if (word(t, i).equals("to") && word(t, i - 1).equals("up")) {
                return i - 1;
            }
            if (!BETWEEN.contains("|" + word(t, i) + "|")) {
                return a;
            }
        }
        return a;
    }

    private static final String BETWEEN =
            "|an|a|the|additional|another|aggregate|total|of|further|combined|maximum|approximately|about|potential|";

    private static int range(Tokens t, int to, int behind) {
        if (to + 1 >= behind) {
            return to;
        }
        String w = word(t, to);
        boolean divides = w.equals("to") || w.equals("and") || t.word[to] == Tokens.DASH;
        if (!divides) {
            return to;
        }
        int i = to + 1;
        String sign = sign(t, i);
        if (!sign.isEmpty()) {
            i++;
        }
        // "between $5 and $10": an "and" alone does not make a range of two sums
        if (w.equals("and")) {
            int back = to - 1;
            while (back >= 0 && back > to - 5 && !word(t, back).equals("between")) {
                back--;
            }
            if (back < 0 || back == to - 5) {
                return to;
            }
        }
        return i < behind && t.is(i, Tokens.DIGIT) && (!sign.isEmpty() || scaled(t, i, behind))
                ? i
                : to;
    }

    private static boolean scaled(Tokens t, int i, int behind) {
        return number(t, i, behind).map(Sum::scaled).orElse(false);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
