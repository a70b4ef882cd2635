package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.StatedTotal;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    private static final Words MAY = Words.of("eligible", "could", "entitled", "may", "potential");

    /// What is left of a promise, or comes on top of one: not the most that it can bring.
    private static final Words REST =
            Words.of("additional", "remaining", "further", "another", "more", "longer");

    /// One milestone payment has no total.
    private static final Words SEVERAL =
            Words.of(
                    "milestones",
                    "payments",
                    "receipts",
                    "income",
                    "obligations",
                    "fees",
                    "earnings",
                    "account",
                    "tally");

    private final Parties parties;
    private final Optional<String> item;
    private final Optional<LocalDate> announced;
    private final List<StatedTotal> out = new ArrayList<>();

    private record Told(Money money, Evidence evidence) {}

    /// The sums of several payments that came, and where they are told.
    private final Set<Told> ofSeveral = new HashSet<>();

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
                && ofSeveral.contains(new Told(p.money(), p.told().evidence().getFirst()));
    }

    public void read(List<Sentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            Sentence s = sentences.get(i);
            if ((s.topics & Gate.MONEY) != 0
                    && ((s.topics & Gate.MILESTONE) != 0
                            || i > 0 && goesOn(s, sentences.get(i - 1)))
                    && !s.legal()) {
                sentence(s, i == 0 ? Optional.empty() : Optional.of(sentences.get(i - 1)));
            }
        }
    }

    private void sentence(Sentence s, Optional<Sentence> before) {
        List<Mention> all = s.m().all(Mention.Type.MONEY);
        if (all.size() == 1) {
            Money money = s.m().money(all.getFirst().from());
            if (money.qualifier() == Money.Qualifier.UP_TO
                    && PromisedSums.limits(s, all.getFirst())) {
                if (s.has(MAY, s.from, s.to)
                        && !s.has(REST, s.from, s.to)
                        && !TotalSums.others(s, s.from, s.to, new BitSet())) {
                    TotalDays days = TotalDays.until(announced);
                    add(StatedTotal.Kind.UP_TO, s, before, all, 0, new SumsBeside(s, all), days);
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
        SumsBeside beside = new SumsBeside(s, all);
        TotalSums sums = new TotalSums(s, all, beside, whole);
        List<Mention> found = sums.found();
        if (found.isEmpty() || !several(s, whole) && !sums.single() && !sums.added()) {
            return;
        }
        TotalClause clause = new TotalClause(s, all, found);
        int start = clause.start();
        for (Phrases.Hit h : whole) {
            // "…, bringing the milestones to $9 million": a clause of its own
            if (h.value().equals("came") && h.from() < clause.first() && h.to() > clause.first()) {
                start = Math.max(start, h.from());
            }
        }
        int end = clause.end();
        TotalDays days =
                sums.single()
                        ? TotalDays.until(announced)
                        : TotalDays.of(s, start, end, beside.aside, announced);
        TotalCame came = new TotalCame(s, clause, beside.aside, start, end);
        if (days.unclear()
                || !came.said(whole, days.part(), sums.alone(found), sums.single())
                || came.unsure(whole)) {
            return;
        }
        int told = out.size();
        for (int k = 0; k < found.size(); k++) {
            add(StatedTotal.Kind.TO_DATE, s, before, found, k, beside, days);
        }
        if (!sums.single()) {
            // the words of one payment may tell it as well
            out.subList(told, out.size())
                    .forEach(t -> ofSeveral.add(new Told(t.money(), t.evidence())));
        }
    }

    /// Whether a sentence tells of payments like the milestone of the one before.
    private static boolean goesOn(Sentence s, Sentence before) {
        return (before.topics & Gate.MILESTONE) != 0
                && s.passage == before.passage
                && SumNouns.alike(s);
    }

    private static boolean several(Sentence s, List<Phrases.Hit> whole) {
        return s.has(SEVERAL, s.from, s.to)
                || whole.stream().anyMatch(h -> h.value().equals("several"));
    }

    /// A sentence with more sums is a table or a list.
    private static final int MOST_SUMS = 24;

    private void add(
            StatedTotal.Kind kind,
            Sentence s,
            Optional<Sentence> before,
            List<Mention> sums,
            int k,
            SumsBeside told,
            TotalDays days) {
        Mention sum = sums.get(k);
        Optional<TotalParties> between = TotalParties.of(parties, s, before, told.beside, sums, k);
        if (between.isEmpty()) {
            return;
        }
        out.add(
                new StatedTotal(
                        kind,
                        between.get().payer(),
                        between.get().payee(),
                        Optional.empty(),
                        TotalCompound.of(s, told.aside, s.to),
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
