package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.DataFiles;
import dev.octavo.biopharma.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// One sum that a sentence gives in two currencies: "a milestone of 150 million yen, worth $1.4
/// million", "license revenue of $1.1 million came from Belgrave, whose trial led to the receipt of
/// a KRW 1.2 billion milestone". It is one payment, in the currency of the agreement.
final class SameMoney {

    /// What a dollar cost.
    private record Rate(BigDecimal least, BigDecimal most) {}

    private static final String DOLLARS = "USD";
    private static final Map<String, Rate> RATES = new HashMap<>();

    static {
        RATES.put(DOLLARS, new Rate(BigDecimal.ONE, BigDecimal.ONE));
        for (String line : DataFiles.lines("exchange-rates.tsv")) {
            String[] cells = line.split("\t");
            RATES.put(cells[0], new Rate(new BigDecimal(cells[1]), new BigDecimal(cells[2])));
        }
    }

    /// Words that make two sums of two.
    private static final Words AND = Words.of("and", "plus", ",", "as", "well", "a", "of");

    private SameMoney() {}

    /// Takes out of some payments those that tell another's sum in a second currency.
    static void remove(List<Draft> drafts) {
        Map<Sentence, List<Draft>> bySentence = new IdentityHashMap<>();
        for (Draft d : drafts) {
            List<Draft> there = bySentence.computeIfAbsent(d.sentence, _ -> new ArrayList<>());
            if (there.size() < MOST) {
                there.add(d);
            }
        }
        drafts.removeIf(d ->
                bySentence.getOrDefault(d.sentence, List.of()).stream()
                        .anyMatch(other -> converted(d, other)));
    }

    /// Of more payments of a sentence the first are looked at.
    private static final int MOST = 8;

    /// Whether a payment's sum is that of another of its sentence, in dollars where the other is
    /// not, else told behind it.
    private static boolean converted(Draft d, Draft other) {
        if (d == other || d.sentence != other.sentence || !same(d.money, other.money)) {
            return false;
        }
        boolean dollars = d.money.currency().filter(DOLLARS::equals).isPresent();
        boolean others = other.money.currency().filter(DOLLARS::equals).isPresent();
        boolean behind = d.phrase.from() > other.phrase.from();
        return (dollars == others ? behind : dollars) && !added(d, other);
    }

    /// Whether nothing but "and" stands between the two.
    private static boolean added(Draft a, Draft b) {
        int from = Math.min(a.phrase.to(), b.phrase.to());
        int to = Math.max(a.phrase.from(), b.phrase.from());
        for (int i = from; i < to; i++) {
            if (!AND.has(a.sentence.t.word[i])) {
                return false;
            }
        }
        return true;
    }

    /// Whether two sums in two currencies may have been worth the same.
    static boolean same(Money a, Money b) {
        if (a.amount().isEmpty()
                || b.amount().isEmpty()
                || a.currency().isEmpty()
                || b.currency().isEmpty()
                || a.currency().equals(b.currency())) {
            return false;
        }
        Rate x = RATES.get(a.currency().get());
        Rate y = RATES.get(b.currency().get());
        if (x == null || y == null) {
            return false;
        }
        // a / rate of a = b / rate of b, for some rates between the least and the most
        BigDecimal least = a.amount().get().multiply(y.least());
        BigDecimal most = a.amount().get().multiply(y.most());
        return least.compareTo(b.amount().get().multiply(x.most())) <= 0
                && most.compareTo(b.amount().get().multiply(x.least())) >= 0;
    }
}
