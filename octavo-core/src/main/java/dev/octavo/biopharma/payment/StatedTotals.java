package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.StatedTotal;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.NoNames;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
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

    private static final String[] OTHERS = {
        "upfront",
        "up-front",
        "royalt",
        "license fee",
        "licence fee",
        "option",
        "equity",
        "research fund",
        "research pay",
        "reimburs",
        "revenue",
        "bonus",
        "employee"
    };
    private static final Words CAME =
            Words.of("received", "earned", "paid", "collected", "receipts", "achieved", "receipt");
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
            Words.of("additional", "remaining", "further", "another", "more", "longer");

    /// Sums of several kinds of milestones, and which is which must be told from their order.
    private static final Words RESPECTIVELY = Words.of("respectively");

    /// One milestone payment has no total.
    private static final Words SEVERAL = Words.of("milestones", "payments", "receipts", "income");

    private static final Words FROM = Words.of("from", "by");
    private static final Words WITH = Words.of("from", "by", "with", "under");
    private static final Words AS_OF = Words.of("through", "of", "until");
    private static final Words GIVEN =
            Words.of("paid", "made", "payments", "milestones", "payable", "due");
    private static final Words OR = Words.of("or");
    private static final Words JOINED = Words.of("and", "from", "by", "to", "plus");

    /// What opens a sentence that goes on about the payment of the sentence before.
    private static final Words GOES_ON = Words.of("this", "it", "that", "these", "which");

    /// How far the milestones may stand from their sum.
    private static final int FAR = 16;

    /// How far a subject may stand before its verb.
    private static final int NEAR = 4;

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
            if (money.qualifier() == Money.Qualifier.UP_TO) {
                if (!others(s, new BitSet())
                        && s.has(MAY, s.from, s.to)
                        && !s.has(REST, s.from, s.to)) {
                    add(StatedTotal.Kind.UP_TO, s, before, all, 0, new BitSet());
                }
                return;
            }
        }
        List<Phrases.Hit> whole = TotalWords.WHOLE.find(s.t, s.m(), s.from, s.to);
        if (whole.isEmpty()
                || !s.has(SEVERAL, s.from, s.to)
                || s.has(RESPECTIVELY, s.from, s.to)
                || !TotalWords.YEAR.find(s.t, s.m(), s.from, s.to).isEmpty()) {
            return;
        }
        boolean came = whole.stream().anyMatch(h -> h.value().equals("came"));
        if (!came && !s.has(CAME, s.from, s.to)) {
            return;
        }
        BitSet aside = aside(s);
        List<Mention> sums = sums(s, all, whole, aside);
        if (sums.isEmpty() || !milestones(s, aside, sums.getFirst())) {
            return;
        }
        int end = clause(s, sums.getLast().to());
        aside.set(end, s.to);
        if (others(s, aside) || s.has(UNSURE, s.from, end)) {
            return;
        }
        for (int k = 0; k < sums.size(); k++) {
            add(StatedTotal.Kind.TO_DATE, s, before, sums, k, aside);
        }
    }

    /// The words that tell of something beside the total, or of a part of it.
    private static BitSet aside(Sentence s) {
        BitSet aside = new BitSet();
        for (Phrases.Hit h : TotalWords.ASIDE.find(s.t, s.m(), s.from, s.to)) {
            int end = h.to();
            while (end < s.to && s.t.word[end] != Tokens.COMMA) {
                end++;
            }
            aside.set(h.from(), end);
        }
        return aside;
    }

    /// Where the clause of the total ends: "…, and may receive up to $30 million and royalties", "…
    /// of a possible $90 million".
    private static int clause(Sentence s, int from) {
        for (int i = from; i + 1 < s.to; i++) {
            if (AND.has(s.t.word[i]) && AHEAD.has(s.t.word[i + 1])) {
                return i;
            }
        }
        return s.to;
    }

    private static final Words AND = Words.of("and", "but", "while", "out");
    private static final Words AHEAD =
            Words.of(
                    "is", "are", "may", "could", "will", "remains", "remain", "of", "we", "it",
                    "can");

    /// Whether the total itself is said to be of milestones, and not one of its parts: "a total of
    /// $61 million, including $18 million in milestones". Two clauses with a semicolon between them
    /// are two statements.
    private static boolean milestones(Sentence s, BitSet aside, Mention sum) {
        boolean found = false;
        for (int i = s.from; i < s.to; i++) {
            if (s.t.word[i] == Tokens.SEMICOLON) {
                return false;
            }
            found |=
                    Words.MILESTONE.has(s.t.word[i])
                            && !aside.get(i)
                            && Math.abs(i - sum.from()) <= FAR;
        }
        return found;
    }

    /// The sums that are the total: all that are neither beside it nor another one in another
    /// currency, if they stand in a row; else the one that a phrase ends with: "brings milestones
    /// to date to $5 million".
    private static List<Mention> sums(
            Sentence s, List<Mention> all, List<Phrases.Hit> whole, BitSet aside) {
        List<Mention> out = new ArrayList<>();
        for (Mention m : all) {
            int b = m.from() - 1;
            boolean same = b >= s.from && (s.t.word[b] == Tokens.OPEN || OR.has(s.t.word[b]));
            if (!aside.get(m.from())
                    && !same
                    && s.m().money(m.from()).amount().isPresent()
                    && s.m().money(m.from()).qualifier() != Money.Qualifier.UP_TO) {
                out.add(m);
            }
        }
        for (int k = 1; k < out.size(); k++) {
            if (!joined(s, out.get(k - 1).to(), out.get(k).from())) {
                List<Mention> ends = new ArrayList<>(out);
                ends.removeIf(m ->
                        whole.stream()
                                .noneMatch(h ->
                                        h.to() > m.from() && h.to() <= m.to()
                                                || m.from() >= h.to() && m.from() <= h.to() + 1));
                return ends.size() == 1 ? ends : List.of();
            }
        }
        return out;
    }

    /// Whether only "and", commas and parties stand between two sums, or a sum in brackets.
    private static boolean joined(Sentence s, int from, int to) {
        int i = from;
        while (i < to) {
            if (s.t.word[i] == Tokens.OPEN) {
                i = Math.max(i, NoNames.close(s.t, i, to)) + 1;
            } else if (s.m().is(i, Mention.Type.ORG)) {
                i = s.m().end(i);
            } else if (JOINED.has(s.t.word[i]) || s.t.is(i, Tokens.SKIP | Tokens.SIGN)) {
                i++;
            } else {
                return false;
            }
        }
        return true;
    }

    /// Whether something else than milestones may be in the sum.
    private static boolean others(Sentence s, BitSet aside) {
        StringBuilder text = new StringBuilder();
        for (int i = s.from; i < s.to; i++) {
            if (!aside.get(i)) {
                text.append(s.t.text(i)).append(' ');
            }
        }
        String small = text.toString().toLowerCase(Locale.ROOT);
        for (String word : OTHERS) {
            if (small.contains(word)) {
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
            BitSet aside) {
        Mention sum = sums.get(k);
        List<Mention> orgs = new ArrayList<>(s.orgs());
        orgs.removeIf(o -> aside.get(o.from()));
        List<Mention> others = new ArrayList<>(orgs);
        others.removeIf(parties::self);
        boolean pays = pays(s, orgs, others);
        if (!pays && others.stream().anyMatch(o -> behindTo(s, o))) {
            // "milestone payments related to Zorvexa": of something that is no party
            return;
        }
        List<Mention> of = sums.size() == 1 ? others : ofSum(others, sums, k);
        Optional<String> other = name(s, of);
        if (other.isEmpty() && before.isPresent() && GOES_ON.has(opening(s))) {
            List<Mention> then = new ArrayList<>(before.get().orgs());
            then.removeIf(parties::self);
            other = then.size() == 1 ? parties.slot(then.getFirst()).value() : other;
        }
        Optional<String> own = Optional.of(parties.registrant).filter(r -> !r.isEmpty());
        List<Mention> compounds = new ArrayList<>(s.m().all(Mention.Type.COMPOUND));
        compounds.removeIf(c -> aside.get(c.from()));
        Optional<LocalDate> day = announced;
        for (Mention d : s.m().all(Mention.Type.DATE)) {
            if (d.from() > s.from && AS_OF.has(s.t.word[d.from() - 1])) {
                day = s.m().date(d.from()).map(EventDate::last).or(() -> announced);
            }
        }
        out.add(
                new StatedTotal(
                        kind,
                        pays ? own : other,
                        pays ? other : own,
                        compounds.size() == 1
                                ? Optional.of(compounds.getFirst().name())
                                : Optional.empty(),
                        s.m().money(sum.from()),
                        day,
                        item,
                        announced,
                        s.evidence().getFirst()));
    }

    /// The first word of a sentence, behind "with".
    private static int opening(Sentence s) {
        return WITH.has(s.t.word[s.from]) ? s.t.word(s.from + 1) : s.t.word[s.from];
    }

    /// The parties that a sum of several is from: those behind it up to the next sum, else those
    /// that the next sum has, else those before the first.
    private static List<Mention> ofSum(List<Mention> others, List<Mention> sums, int k) {
        for (int n = k; n < sums.size(); n++) {
            int from = sums.get(n).to();
            int to = n + 1 < sums.size() ? sums.get(n + 1).from() : Integer.MAX_VALUE;
            List<Mention> found =
                    others.stream().filter(o -> o.from() >= from && o.from() < to).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return others.stream().filter(o -> o.from() < sums.getFirst().from()).toList();
    }

    /// The names of the other side: of those behind "from" or "by" where there are such, with what
    /// follows them ("from Belgrave and its predecessor, Chiswell"), else of all.
    private Optional<String> name(Sentence s, List<Mention> others) {
        int first = 0;
        for (int i = 0; i < others.size(); i++) {
            int from = others.get(i).from();
            if (from > s.from && FROM.has(s.t.word[from - 1])) {
                first = i;
                break;
            }
        }
        List<String> names = new ArrayList<>();
        for (Mention o : others.subList(first, others.size())) {
            parties.slot(o)
                    .value()
                    .filter(n -> names.stream().noneMatch(k -> Names.sameParty(k, n)))
                    .ifPresent(names::add);
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", names));
    }

    /// Whether the registrant is the one who paid: "the milestones that we have paid Belgrave",
    /// "milestones paid to Belgrave".
    private boolean pays(Sentence s, List<Mention> orgs, List<Mention> others) {
        for (int i = s.from; i < s.to; i++) {
            if (PAID.has(s.t.word[i])) {
                boolean passive = i > s.from && Words.BE.has(s.t.word[i - 1]);
                Optional<Mention> subject = Optional.empty();
                for (Mention o : orgs) {
                    if (o.to() <= i && i - o.to() < NEAR) {
                        subject = Optional.of(o);
                    }
                }
                if (!passive && subject.isPresent()) {
                    return parties.self(subject.get());
                }
            }
        }
        return !others.isEmpty()
                && others.stream()
                        .allMatch(o -> behindTo(s, o) && GIVEN.has(s.t.word(o.from() - 2)));
    }

    private static boolean behindTo(Sentence s, Mention org) {
        return org.from() > s.from && Words.TO.has(s.t.word[org.from() - 1]);
    }
}
