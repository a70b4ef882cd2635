package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.StatedTotal;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads stated totals of milestone payments: "To date, Aldwych has received a total of $13.5
/// million in milestone payments from Belgrave", "is eligible to receive up to $44 million in
/// milestone payments".
///
/// Only sums of milestone payments alone are taken: one that holds upfront payments, fees or
/// royalties cannot be checked against a ledger. One sum a sentence; a sentence with several is
/// left.
public final class StatedTotals {

    private static final String[] CUMULATIVE = {
        "to date",
        "since inception",
        "a total of",
        "in total",
        "cumulative",
        "in the aggregate",
        "aggregate of"
    };
    private static final String[] OTHERS = {
        "upfront",
        "up-front",
        "royalt",
        "license fee",
        "option",
        "equity",
        "research fund",
        "reimburs",
        "revenue"
    };
    private static final Words CAME = Words.of("received", "earned", "paid");
    private static final Words PAID = Words.of("paid");
    private static final Words MAY = Words.of("eligible", "could", "entitled", "may", "potential");
    private static final Words UNSURE =
            Words.of(
                    "eligible",
                    "could",
                    "may",
                    "potential",
                    "would",
                    "remaining",
                    "if",
                    "up",
                    "future");

    /// What is left of a promise, or comes on top of one: not the most that it can bring.
    private static final Words REST =
            Words.of("additional", "remaining", "further", "another", "more");

    private static final Words FROM = Words.of("from", "by");
    private static final Words AS_OF = Words.of("through", "of", "until");

    private final Parties parties;
    private final Optional<String> item;
    private final Optional<LocalDate> announced;
    private final List<StatedTotal> out;

    public StatedTotals(
            Parties parties,
            Optional<String> item,
            Optional<LocalDate> announced,
            List<StatedTotal> out) {
        this.parties = parties;
        this.item = item;
        this.announced = announced;
        this.out = out;
    }

    public void read(List<Sentence> sentences) {
        for (Sentence s : sentences) {
            if ((s.topics & Gate.MILESTONE) != 0 && (s.topics & Gate.MONEY) != 0 && !s.legal()) {
                sentence(s);
            }
        }
    }

    private void sentence(Sentence s) {
        List<Mention> sums = s.m().all(Mention.Type.MONEY);
        String text = s.text().toLowerCase(Locale.ROOT);
        if (sums.size() != 1 || any(text, OTHERS)) {
            return;
        }
        Money money = s.m().money(sums.getFirst().from());
        if (money.amount().isEmpty()) {
            return;
        }
        if (money.qualifier() == Money.Qualifier.UP_TO
                && s.has(MAY, s.from, s.to)
                && !s.has(REST, s.from, s.to)) {
            add(StatedTotal.Kind.UP_TO, s, sums.getFirst(), money);
        } else if (any(text, CUMULATIVE)
                && s.has(CAME, s.from, s.to)
                && !s.has(UNSURE, s.from, s.to)) {
            add(StatedTotal.Kind.TO_DATE, s, sums.getFirst(), money);
        }
    }

    private static boolean any(String text, String[] of) {
        for (String word : of) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private void add(StatedTotal.Kind kind, Sentence s, Mention sum, Money money) {
        boolean paid = s.has(PAID, s.from, sum.from());
        Optional<String> subject = Optional.empty();
        Optional<String> other = Optional.empty();
        for (Mention org : s.orgs()) {
            boolean behind =
                    org.from() > s.from && (paid ? Words.TO : FROM).has(s.t.word[org.from() - 1]);
            if (behind && other.isEmpty()) {
                other = parties.slot(org).value();
            } else if (org.from() < sum.from() && subject.isEmpty()) {
                subject = parties.slot(org).value();
            }
        }
        List<Mention> compounds = s.m().all(Mention.Type.COMPOUND);
        Optional<LocalDate> day = announced;
        for (Mention d : s.m().all(Mention.Type.DATE)) {
            if (d.from() > s.from && AS_OF.has(s.t.word[d.from() - 1])) {
                day = s.m().date(d.from()).map(EventDate::last).or(() -> announced);
            }
        }
        out.add(
                new StatedTotal(
                        kind,
                        paid ? subject : other,
                        paid ? other : subject,
                        compounds.size() == 1
                                ? Optional.of(compounds.getFirst().name())
                                : Optional.empty(),
                        money,
                        day,
                        item,
                        announced,
                        s.evidence().getFirst()));
    }
}
