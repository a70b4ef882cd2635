package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The figures that sentences have told so far: of each name the first, with the sum's scale and
/// the sentence as its evidence.
final class ToldFigures {

    /// A longer sentence, in characters, is not shown whole.
    private static final int LONG = 600;

    /// So many tokens of such a sentence are shown before the sum.
    private static final int BEFORE = 26;

    /// A smaller sum that says no scale is no total.
    private static final BigDecimal LEAST = BigDecimal.valueOf(1_000);

    /// So many tokens behind a sum what it is may be said.
    private static final int NEAR = 6;

    /// A sum behind these is one of guidance.
    private static final Words AHEAD = Words.named("forecasting");

    /// A sum behind these is not what the period came to.
    private static final Words NOT_OURS =
            Words.of("expected", "range", "between", "could", "should", "restated", "bookings");

    /// A sum behind these, or right before them, is by other rules or of a part of the company.
    private static final Words OTHERWISE =
            Words.of(
                    "non-gaap",
                    "pro",
                    "adjusted",
                    "excluding",
                    "segment",
                    "division",
                    "subsidiary",
                    "guidance");

    /// A sum right before these has not come about: "of $50 million is expected".
    private static final Words TO_COME =
            Words.of("expected", "anticipated", "projected", "forecast", "estimated");

    /// A sum behind these is a part of what the company has, unless it is its cash.
    private static final Words PART = Words.of("including", "includes", "included");

    private final List<Event.Figure> out;

    /// The figures of sentences that name no period.
    private final List<Event.Figure> unsaid = new ArrayList<>();

    private boolean weak;
    private final Map<String, Optional<Event.Figure>> kinds = new HashMap<>();

    ToldFigures(List<Event.Figure> out) {
        this.out = out;
    }

    /// Whether the sentence that is read names no period, nor does what stands before it.
    void unsaid(boolean is) {
        weak = is;
    }

    /// The figures of sentences that name no period, of those that no other sentence told.
    List<Event.Figure> unsaid() {
        return unsaid;
    }

    /// The revenue of one kind, where the texts speak of no other: "collaboration revenue was $1.1
    /// million" is all the revenue of a company that has no other.
    Optional<Event.Figure> onlyKind() {
        return kinds.size() == 1 ? kinds.values().iterator().next() : Optional.empty();
    }

    /// Notes that a kind of revenue is spoken of, and its sum if the sentence tells it.
    void addKind(String kind, Sentence s, Optional<Mention> sum) {
        Optional<Event.Figure> before = kinds.getOrDefault(kind, Optional.empty());
        Optional<Mention> said = weak ? Optional.empty() : sum;
        kinds.put(kind, before.or(() -> said.flatMap(m -> total("revenue", s, m, false))));
    }

    /// Notes a total: not a range or a bound, not one without a currency, and not a small number
    /// that is a ratio or a price rather than a total.
    ///
    /// @param loss whether the sum is told as a loss, without a sign
    void add(String name, Sentence s, Mention m, boolean loss) {
        total(name, s, m, loss).ifPresent(this::first);
    }

    private static Optional<Event.Figure> total(String name, Sentence s, Mention m, boolean loss) {
        Money money = s.m().money(m.from());
        if (money.amount().isEmpty()
                || money.currency().isEmpty()
                || money.qualifier() != Money.Qualifier.EXACT
                        && money.qualifier() != Money.Qualifier.APPROXIMATE) {
            return Optional.empty();
        }
        BigDecimal amount = money.amount().get();
        long scale = scale(s, m);
        boolean part = !name.startsWith("cash") && s.has(PART, s.from, m.to());
        if (scale == 1 && amount.compareTo(LEAST) < 0 || part || !told(s, m.from(), m.to())) {
            return Optional.empty();
        }
        return Optional.of(
                new Event.Figure(
                        name,
                        loss ? amount.negate() : amount,
                        money.currency().get(),
                        scale,
                        evidence(s, m.from(), m.to())));
    }

    /// What one printed unit of a sum is worth: "million", "18.3m", "thousand".
    static long scale(Sentence s, Mention m) {
        String printed = s.t.text(m.from(), m.to()).toLowerCase(Locale.ROOT);
        int digit = printed.length() - 1;
        while (digit >= 0 && !Character.isDigit(printed.charAt(digit))) {
            digit--;
        }
        String unit = printed.substring(digit + 1).strip();
        if (printed.contains("billion") || unit.equals("bn")) {
            return 1_000_000_000;
        }
        if (printed.contains("million") || MILLIONS.contains(unit)) {
            return 1_000_000;
        }
        return printed.contains("thousand") ? 1_000 : 1;
    }

    private static final Set<String> MILLIONS = Set.of("m", "mm", "mn");

    /// Notes a sum a share.
    void addShare(
            String name, Sentence s, SharePrices.Price price, String currency, boolean negative) {
        if (!currency.isEmpty() && told(s, price.from(), price.to())) {
            first(
                    new Event.Figure(
                            name,
                            negative ? price.amount().negate() : price.amount(),
                            currency + "/share",
                            1,
                            evidence(s, price.from(), price.to())));
        }
    }

    private void first(Event.Figure figure) {
        List<Event.Figure> to = weak ? unsaid : out;
        if (to.stream().noneMatch(f -> f.name().equals(figure.name()))) {
            to.add(figure);
        }
    }

    /// Whether a sum is told as having come about by the rules of accounting: not behind words of
    /// guidance or of other rules, nor right before them.
    private static boolean told(Sentence s, int from, int to) {
        if (ahead(s, to) && !reported(s, to)
                || s.has(NOT_OURS, s.from, to)
                || s.has(OTHERWISE, s.from, to + NEAR)) {
            return false;
        }
        for (int i = to; i < Math.min(s.to, to + NEAR) && s.t.word[i] != Tokens.COMMA; i++) {
            if (TO_COME.has(s.t.word[i])) {
                return false;
            }
        }
        return true;
    }

    /// Whether a sum is one of guidance: behind such a word, or behind "will" and no day since.
    private static boolean ahead(Sentence s, int to) {
        int day = s.from;
        for (Mention m : s.m().all(Mention.Type.DATE)) {
            day = m.to() <= to ? m.to() : day;
        }
        return s.has(FORECAST, s.from, to) || s.has(AHEAD, day, to);
    }

    private static final Words FORECAST = Words.named("forecasts");

    /// "expects to report revenue of $9 million for the quarter ended June 30": a sum that is
    /// known.
    private static boolean reported(Sentence s, int to) {
        if (s.has(PRELIMINARY, s.from, s.to)) {
            return true;
        }
        for (int i = s.from + 2; i < to; i++) {
            if (REPORT.has(s.t.word[i]) && Words.TO.has(s.t.word[i - 1])) {
                return s.has(ENDED, s.from, s.to);
            }
        }
        return false;
    }

    private static final Words PRELIMINARY = Words.of("preliminary");
    private static final Words REPORT = Words.of("report", "announce", "record", "post");
    private static final Words ENDED = Words.of("ended");

    /// The sentence; where that is half a page that a conversion has glued together, the words
    /// around the sum.
    private static List<Evidence> evidence(Sentence s, int sum, int behind) {
        int a = s.t.start[s.from];
        if (s.t.end[s.to - 1] - a <= LONG) {
            return s.evidence();
        }
        int from = s.t.start[Math.max(s.from, sum - BEFORE)];
        int to = s.t.end[behind - 1];
        return List.of(new Evidence(s.passage.span(from, to), s.t.text.substring(from, to)));
    }
}
