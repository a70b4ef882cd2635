package dev.octavo.biopharma;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// The figures that sentences have told so far: of each name the first, with the sum's scale and
/// the sentence as its evidence.
final class ToldFigures {

    /// A longer sentence, in characters, is not shown whole.
    private static final int LONG = 600;

    /// So many tokens of such a sentence are shown before the sum.
    private static final int BEFORE = 26;

    private final List<Event.Figure> out;

    ToldFigures(List<Event.Figure> out) {
        this.out = out;
    }

    /// Notes a sum: not a range or a bound, not one without a currency, and not a small number that
    /// is a ratio or a price rather than a total.
    ///
    /// @param loss whether the sum is told as a loss, without a sign
    void add(String name, Sentence s, Mention m, boolean loss) {
        Money money = s.m().money(m.from());
        if (money.amount().isEmpty()
                || money.currency().isEmpty()
                || money.qualifier() != Money.Qualifier.EXACT
                        && money.qualifier() != Money.Qualifier.APPROXIMATE
                || out.stream().anyMatch(f -> f.name().equals(name))) {
            return;
        }
        boolean share = name.startsWith("eps");
        BigDecimal amount = money.amount().get();
        String printed = s.t.text(m.from(), m.to()).toLowerCase(Locale.ROOT);
        long scale =
                share
                        ? 1
                        : printed.contains("billion")
                                ? 1_000_000_000
                                : printed.contains("million")
                                        ? 1_000_000
                                        : printed.contains("thousand") ? 1_000 : 1;
        if (!share && scale == 1 && amount.compareTo(BigDecimal.valueOf(1_000)) < 0) {
            return;
        }
        out.add(
                new Event.Figure(
                        name,
                        loss ? amount.negate() : amount,
                        money.currency().get() + (share ? "/share" : ""),
                        scale,
                        evidence(s, m)));
    }

    /// The sentence; where that is half a page that a conversion has glued together, the words
    /// around the sum.
    private static List<Evidence> evidence(Sentence s, Mention m) {
        int a = s.t.start[s.from];
        if (s.t.end[s.to - 1] - a <= LONG) {
            return s.evidence();
        }
        int from = s.t.start[Math.max(s.from, m.from() - BEFORE)];
        int to = s.t.end[m.to() - 1];
        return List.of(new Evidence(s.passage.span(from, to), s.t.text.substring(from, to)));
    }
}
