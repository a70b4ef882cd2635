package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.StatedTotal;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Reads stated totals of milestone payments: "To date, Aldwych has received a total of $13.5
/// million in milestone payments from Belgrave", "is eligible to receive up to $44 million in
/// milestone payments". How totals are told is in `totals.tsv`.
///
/// Only sums of milestone payments alone are taken: one that holds upfront payments, fees or
/// royalties cannot be checked against a ledger. What stands "in addition" or "of which" is passed
/// over, and so is the same sum in another currency. Sums of several currencies or payers in a row
/// ("$15 million and ¥550 million from Belgrave and €6 million from Chiswell") are a total each; a
/// sentence with other sums is left.
public final class StatedTotals {

    private static final Words CAME = Words.named("total-came");
    private static final Words MAY = Words.of("eligible", "could", "entitled", "may", "potential");
    private static final Words UNSURE = Words.named("total-unsure");

    private static final Words OTHERWISE = Words.named("total-otherwise");
    private static final Words STRANGERS = Words.named("total-strangers");

    /// What is left of a promise, or comes on top of one: not the most that it can bring.
    private static final Words REST =
            Words.of("additional", "remaining", "further", "another", "more", "longer");

    /// One milestone payment has no total.
    private static final Words SEVERAL =
            Words.of("milestones", "payments", "receipts", "income", "obligations", "fees");

    private final Parties parties;
    private final Optional<String> item;
    private final Optional<LocalDate> announced;
    private final List<StatedTotal> out = new ArrayList<>();

    public StatedTotals(Parties parties, Optional<String> item, Optional<LocalDate> announced) {
        this.parties = parties;
        this.item = item;
        this.announced = announced;
    }

    public List<StatedTotal> found() {
        return out;
    }

    /// Whether what was taken for a payment is a total of payments that came.
    public boolean is(Event event) {
        return event instanceof Event.Payment p
                && out.stream()
                        .anyMatch(t ->
                                t.kind() == StatedTotal.Kind.TO_DATE
                                        && t.money().equals(p.money())
                                        && t.evidence().equals(p.told().evidence().getFirst()));
    }

    public void read(List<Sentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            Sentence s = sentences.get(i);
            if ((s.topics & Gate.MILESTONE) != 0 && (s.topics & Gate.MONEY) != 0 && !s.legal()) {
                sentence(s, i == 0 ? Optional.empty() : Optional.of(sentences.get(i - 1)));
            }
        }
    }

    private void sentence(Sentence s, Optional<Sentence> before) {
        List<Mention> all = s.m().all(Mention.Type.MONEY);
        if (all.size() == 1) {
            Money money = s.m().money(all.getFirst().from());
            if (money.qualifier() == Money.Qualifier.UP_TO && TotalSums.limits(s, all.getFirst())) {
                if (s.has(MAY, s.from, s.to)
                        && !s.has(REST, s.from, s.to)
                        && !TotalSums.others(s, s.from, s.to, new BitSet())) {
                    TotalSums sum = new TotalSums(s, all, List.of());
                    TotalDays days = TotalDays.until(announced);
                    add(StatedTotal.Kind.UP_TO, s, before, all, 0, sum, days);
                }
                return;
            }
        }
        if (all.size() > MOST_SUMS) {
            return;
        }
        List<Phrases.Hit> whole = TotalWords.WHOLE.find(s.t, s.m(), s.from, s.to);
        if (whole.isEmpty()
                && s.m().all(Mention.Type.DATE).isEmpty()
                && TotalWords.YEAR.find(s.t, s.m(), s.from, s.to).isEmpty()) {
            return;
        }
        TotalSums sums = new TotalSums(s, all, whole);
        List<Mention> found = sums.found();
        if (found.isEmpty() || !s.has(SEVERAL, s.from, s.to)) {
            return;
        }
        int start = sums.start(found);
        for (Phrases.Hit h : whole) {
            // "…, bringing the milestones to $9 million": a clause of its own
            if (h.value().equals("came") && h.from() < sums.first() && h.to() > sums.first()) {
                start = Math.max(start, h.from());
            }
        }
        int end = sums.end(found);
        TotalDays days = TotalDays.of(s, start, end, sums.aside, announced);
        if (days.unclear() || !came(s, whole, sums, days, end) || unsure(s, sums, start, end)) {
            return;
        }
        for (int k = 0; k < found.size(); k++) {
            add(StatedTotal.Kind.TO_DATE, s, before, found, k, sums, days);
        }
    }

    /// Whether the clause says that the sum came, and that it is one of several payments.
    private static boolean came(
            Sentence s, List<Phrases.Hit> whole, TotalSums sums, TotalDays days, int end) {
        int start = sums.behindSemicolon();
        boolean verb = s.has(CAME, start, end);
        boolean perhaps = days.part() && verb && sums.alone();
        for (Phrases.Hit h : whole) {
            boolean sure =
                    switch (h.value()) {
                        case "came" -> true;
                        case "time" -> verb || sums.linked();
                        case "total" -> verb && h.from() >= start;
                        case "sum" -> verb && (days.part() || perfect(s, start, end));
                        default -> false;
                    };
            if (sure) {
                return true;
            }
            perhaps |= h.value().equals("perhaps");
        }
        int sum = sums.first();
        return perhaps
                && s.triggers().stream().allMatch(t -> sums.aside.get(t.from()))
                && s.causes().stream().allMatch(c -> c.from() < sum || sums.aside.get(c.from()));
    }

    /// A sentence with more sums is a table or a list.
    private static final int MOST_SUMS = 24;

    /// So many words may stand between "has" and "received".
    private static final int NEAR = 4;

    /// Whether something is told to have come by now, and not at one time.
    private static boolean perfect(Sentence s, int start, int end) {
        for (int i = start; i < end; i++) {
            if (CAME.has(s.t.word[i]) && s.has(Words.HAVE, i - NEAR, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the clause tells what may be, or denies it.
    private static boolean unsure(Sentence s, TotalSums sums, int start, int end) {
        if (s.has(OTHERWISE, sums.behindSemicolon(), end)) {
            return true;
        }
        for (int i = start; i < end; i++) {
            boolean month = s.t.is(i, Tokens.CAP) && i > s.from;
            boolean ahead = Words.WILL.has(s.t.word[i]) && s.has(Words.BE, i + 1, i + 2);
            if ((ahead
                            || UNSURE.has(s.t.word[i])
                            || Words.NOT.has(s.t.word[i])
                            || STRANGERS.has(s.t.word[i]))
                    && !month
                    && !sums.aside.get(i)) {
                return true;
            }
        }
        return false;
    }

    private void add(
            StatedTotal.Kind kind,
            Sentence s,
            Optional<Sentence> before,
            List<Mention> sums,
            int k,
            TotalSums told,
            TotalDays days) {
        Mention sum = sums.get(k);
        Optional<TotalParties> between = TotalParties.of(parties, s, before, told.beside, sums, k);
        if (between.isEmpty()) {
            return;
        }
        List<Mention> compounds = new ArrayList<>(s.m().all(Mention.Type.COMPOUND));
        compounds.removeIf(c -> told.aside.get(c.from()));
        out.add(
                new StatedTotal(
                        kind,
                        between.get().payer(),
                        between.get().payee(),
                        Optional.empty(),
                        compounds.size() == 1
                                ? Optional.of(compounds.getFirst().name())
                                : Optional.empty(),
                        money(s, sum, kind),
                        days.since(),
                        days.until(),
                        item,
                        announced,
                        s.evidence().getFirst()));
    }

    /// The sum of a mention; what milestones "add up to" is no limit.
    private static Money money(Sentence s, Mention sum, StatedTotal.Kind kind) {
        Money money = s.m().money(sum.from());
        return kind == StatedTotal.Kind.TO_DATE && money.qualifier().limits()
                ? new Money(money.amount(), money.currency(), Money.Qualifier.EXACT)
                : money;
    }
}
