package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.NoNames;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.payment.SumNouns.Of;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which sums of a sentence are totals of milestone payments alone.
///
/// Each sum is asked for the noun that it is of: "$8 million in milestone payments", "milestones
/// totaling $8 million". Where a sum says so itself, other sums beside it may be of anything: "$67
/// million, comprised of $45 million of upfront payments and $22 million of milestone payments". A
/// sum that says nothing is one of milestones where the clause speaks of nothing else.
final class TotalSums {

    private static final Words LINK = Words.named("total-links");
    private static final Words KINDS = Words.named("total-adjectives");
    private static final Words ELSE = Words.named("total-others");
    private static final Words PAYMENTS = Words.named("total-nouns");
    private static final Words MILESTONES = Words.of("milestones");
    private static final Words OUR = Words.of("our", "we");
    private static final Words CASH = Words.of("cash");
    private static final Words MORE =
            Words.of("a", "another", "further", "additional", "date", "since", "those", "that");
    private static final Words ORDINALS =
            Words.of("second", "third", "fourth", "fifth", "sixth", "every", "all");
    private static final Words FOR = Words.of("for", "to");
    private static final Words TOTAL = Words.of("total");
    private static final Words THE = Words.of("the");
    private static final Words FROM = Words.of("from", "by", "under");
    private static final Words OF = Words.of("in", "of", "as", "for", "worth");
    private static final Words BUT = Words.of("and", "but", "while");
    private static final Words OR = Words.of("or");
    private static final Words EACH = Words.of("each", "apiece");
    private static final Words JOINED =
            Words.of("and", "from", "by", "to", "plus", "with", "respectively", "both", "each");

    /// How far the milestones may stand from a sum that does not say what it is of.
    private static final int FAR = 16;

    private static final int NEAR = SumNouns.NEAR;

    private final Sentence s;
    private final SumNouns nouns;
    private final SumsBeside beside;
    private final PromisedSums promises;
    private final SumParts parts;
    private final List<Mention> all;
    private final List<Phrases.Hit> whole;
    private boolean single;
    private boolean added;

    TotalSums(Sentence s, List<Mention> all, SumsBeside beside, List<Phrases.Hit> whole) {
        this.s = s;
        this.nouns = new SumNouns(s);
        this.beside = beside;
        this.promises = new PromisedSums(s, all);
        this.parts = new SumParts(s, all, beside, promises);
        this.all = all;
        this.whole = whole;
    }

    /// The totals in the order of the text; empty where there is none, or none that is clear.
    List<Mention> found() {
        List<Mention> free = free();
        List<Mention> out = new ArrayList<>();
        boolean said = false;
        for (Mention m : free) {
            Of of = of(m);
            if (of == Of.UNSAID && parts.wholes.get(m.from())) {
                added = true;
                of = Of.MILESTONES;
            }
            if (of == Of.UNSAID && (promises.promised(m.to()) || promises.partOfNext(m))) {
                of = behindPromise(m);
            }
            if (of == Of.UNSAID && said && total(m, out.getLast())) {
                return List.of(m);
            }
            if (of == Of.MILESTONES || of == Of.UNSAID && carried(out, m)) {
                if (!said && of == Of.MILESTONES) {
                    // "$9 million and $4 million in milestones": what it is of is said at the end
                    before(free, m, out);
                }
                said = true;
                out.add(m);
            }
        }
        List<Mention> found = said ? out : unsaid(free);
        if (found.size() < 2 && single(free)) {
            single = true;
            return free;
        }
        // "received from both: $7 million for the first and $5 million for the second": a list of
        // payments
        return found.size() > 1 && colon(found.getFirst()) && !ofParties(found) ? List.of() : found;
    }

    /// What a sum before has become: "… $25 million in milestones; the total now stands at $30
    /// million".
    private boolean total(Mention m, Mention last) {
        int i = m.from() - 1;
        while (i > last.to() && (LINK.has(s.t.word[i]) && !TOTAL.has(s.t.word[i]))) {
            i--;
        }
        return i > last.to() && TOTAL.has(s.t.word[i]) && THE.has(s.t.word[i - 1]);
    }

    /// Whether one payment is said to be all that came: "To date we have received one milestone
    /// payment, of $5 million".
    private boolean single(List<Mention> free) {
        return free.size() == 1
                && all.size() == 1
                && (of(free.getFirst()) == Of.ONE || of(free.getFirst()) == Of.UNSAID)
                && whole.stream().anyMatch(h -> h.value().equals("time"))
                && !TotalWords.ONLY.find(s.t, s.m(), s.from, s.to).isEmpty()
                && !others(free);
    }

    /// Whether the total that was found is of one payment.
    boolean single() {
        return single;
    }

    /// Whether the total that was found is told with its parts.
    boolean added() {
        return added;
    }

    /// Whether each sum has a party of its own: "Belgrave AG, $16 million; Chiswell plc, $5
    /// million".
    private boolean ofParties(List<Mention> sums) {
        List<Mention> orgs = s.orgs();
        if (orgs.size() < sums.size()) {
            return false;
        }
        int last = orgs.size() - sums.size();
        for (int k = 0; k < sums.size(); k++) {
            Mention org = orgs.get(last + k);
            boolean before =
                    org.to() <= sums.get(k).from()
                            && (k == 0 || org.from() >= sums.get(k - 1).to());
            boolean behind =
                    org.from() >= sums.get(k).to()
                            && (k + 1 == sums.size() || org.to() <= sums.get(k + 1).from());
            if (!before && !behind) {
                return false;
            }
        }
        return true;
    }

    private boolean colon(Mention m) {
        for (int i = s.from; i < m.from(); i++) {
            if (s.t.word[i] == Tokens.COLON) {
                return true;
            }
        }
        return false;
    }

    private Of behindPromise(Mention m) {
        for (Mention next : all) {
            if (next.from() > m.to()) {
                return of(next);
            }
        }
        return Of.UNSAID;
    }

    /// Whether a sum goes on with the last of the totals: "… and €6 million from Chiswell".
    private boolean carried(List<Mention> totals, Mention m) {
        boolean to =
                m.to() >= s.to
                        || s.t.is(m.to(), Tokens.SIGN | Tokens.SKIP)
                        || (FROM.has(s.t.word[m.to()]) || FOR.has(s.t.word[m.to()]))
                                && (s.m().is(m.to() + 1, Mention.Type.ORG)
                                        || s.m().is(m.to() + 2, Mention.Type.ORG));
        return to && !totals.isEmpty() && joined(totals.getLast().to(), m.from(), true);
    }

    private void before(List<Mention> free, Mention m, List<Mention> out) {
        int k = free.indexOf(m);
        int first = k;
        while (first > 0
                && of(free.get(first - 1)) == Of.UNSAID
                && joined(free.get(first - 1).to(), free.get(first).from(), false)) {
            first--;
        }
        out.addAll(free.subList(first, k));
    }

    /// The sums that do not say what they are of, if the clause can only mean milestones: all of
    /// them if they stand in a row, else the one that a phrase ends with ("brings milestones to
    /// date to $5 million").
    private List<Mention> unsaid(List<Mention> free) {
        List<Mention> out = new ArrayList<>(free);
        out.removeIf(m -> of(m) != Of.UNSAID);
        for (int k = 1; k < out.size(); k++) {
            if (!joined(out.get(k - 1).to(), out.get(k).from(), false)) {
                out.removeIf(m ->
                        whole.stream()
                                .noneMatch(h ->
                                        h.to() > m.from() && h.to() <= m.to()
                                                || m.from() >= h.to() && m.from() <= h.to() + 1));
                break;
            }
        }
        if (out.isEmpty()
                || out.size() > 1 && !joined(out.getFirst().to(), out.get(1).from(), false)) {
            return List.of();
        }
        return milestones(out.getFirst()) && !others(out) ? out : List.of();
    }

    /// The sums that are neither beside the total, nor the same in another currency, nor a promise
    /// that the total is a part of.
    private List<Mention> free() {
        List<Mention> out = new ArrayList<>();
        Set<Optional<String>> currencies = new HashSet<>();
        for (Mention m : all) {
            int b = m.from() - 1;
            Money money = s.m().money(m.from());
            boolean same =
                    b >= s.from
                            && (s.t.word[b] == Tokens.OPEN || OR.has(s.t.word[b]))
                            && !currencies.isEmpty()
                            && !currencies.contains(money.currency());
            currencies.add(money.currency());
            if (!beside.aside.get(m.from())
                    && !beside.ofPromise(m)
                    && !same
                    && !each(m)
                    && (out.isEmpty() || !bracketed(out.getFirst(), m))
                    && money.amount().isPresent()
                    && !PromisedSums.limits(s, m)
                    && !promises.promise(m)
                    && !promises.ahead(m)
                    && !promises.former(m)
                    && !(of(m) == Of.UNSAID && nouns.ofIt(m.to()))
                    && !parts.parts.get(m.from())) {
                out.add(m);
            }
        }
        return out;
    }

    /// Whether a sum stands in brackets behind another: "$10 million in milestones ($2 million for
    /// …)".
    private boolean bracketed(Mention first, Mention m) {
        int open = 0;
        for (int i = first.to(); i < m.from(); i++) {
            open += s.t.word[i] == Tokens.OPEN ? 1 : s.t.word[i] == Tokens.CLOSE ? -1 : 0;
        }
        return open > 0;
    }

    /// Whether a sum is that of each of several payments.
    private boolean each(Mention m) {
        return m.to() < s.to && EACH.has(s.t.word[m.to()])
                || m.from() > s.from && EACH.has(s.t.word[m.from() - 1]);
    }

    private Of of(Mention m) {
        return beside.of(m);
    }

    /// Whether no other sum stands beside the totals.
    boolean alone(List<Mention> totals) {
        return all.stream().allMatch(m -> totals.contains(m) || beside.aside.get(m.from()));
    }

    /// Whether the clause of a sum that does not say what it is of speaks of milestones near by.
    /// Two clauses with a semicolon between them are two statements.
    private boolean milestones(Mention sum) {
        for (int i = s.from; i < s.to; i++) {
            boolean noun =
                    MILESTONES.has(s.t.word[i])
                            || SumNouns.alike(s, i)
                            || Words.MILESTONE.has(s.t.word[i])
                                    && (i + 1 < s.to && nouns.several(i + 1)
                                            || s.has(ORDINALS, i - 2, i)
                                            || s.has(Words.BE, i + 1, i + 2)
                                                    && s.has(ORDINALS, i + 2, i + 4)
                                            || ofSeveral(sum));
            if (noun
                    && !beside.aside.get(i)
                    && words(Math.min(i, sum.from()), Math.max(i, sum.from())) <= FAR
                    && !apart(Math.min(i, sum.from()), Math.max(i, sum.from()))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words around a sum say that it is of several payments: "… a $4 million
    /// milestone, raising the total to $12 million".
    private boolean ofSeveral(Mention sum) {
        return all.size() > 1
                && whole.stream()
                        .anyMatch(h ->
                                h.value().equals("several")
                                        && h.from() <= sum.from()
                                        && h.to() >= sum.to());
    }

    /// How many words stand between two tokens, but for what is told beside.
    private int words(int from, int to) {
        return to - from - beside.aside.get(from, to).cardinality();
    }

    /// Whether a clause with a subject of its own begins between two tokens, or a list of what was
    /// achieved: "several milestones: 1. Sales were …".
    private boolean apart(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.t.word[i] == Tokens.SEMICOLON
                    || BUT.has(s.t.word[i]) && OUR.has(s.t.word[i + 1])
                    || s.t.word[i] == Tokens.COLON && i + 1 < to && !listed(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a sum, a party or a date stands at a token, as in a list of totals.
    private boolean listed(int i) {
        return s.m().is(i, Mention.Type.MONEY)
                || s.m().is(i, Mention.Type.ORG)
                || s.m().is(i, Mention.Type.DATE)
                || LINK.has(s.t.word[i]);
    }

    /// Whether something else than milestones may be in sums that do not say what they are of.
    private boolean others(List<Mention> sums) {
        return others(s, s.from, new TotalClause(s, all, sums).end(), beside.aside);
    }

    static boolean others(Sentence s, int from, int to, BitSet aside) {
        for (int i = from; i < to; i++) {
            boolean cash = CASH.has(s.t.word[i]) && i + 1 < to && !PAYMENTS.has(s.t.word[i + 1]);
            if (!aside.get(i) && (cash || ELSE.has(s.t.word[i]))) {
                return true;
            }
        }
        return false;
    }

    /// Whether only "and", commas and parties stand between two sums, or a sum in brackets.
    ///
    /// @param nouns whether what the first is of may, too
    private boolean joined(int from, int to, boolean nouns) {
        int i = from;
        while (i < to) {
            if (s.t.word[i] == Tokens.OPEN) {
                i = Math.max(i, NoNames.close(s.t, i, to)) + 1;
            } else if (s.m().is(i, Mention.Type.ORG)) {
                i = s.m().end(i);
            } else if (nouns && s.m().is(i, Mention.Type.DATE)) {
                i = s.m().end(i);
            } else if (JOINED.has(s.t.word[i])
                    || nouns
                            && (MORE.has(s.t.word[i])
                                    || OF.has(s.t.word[i])
                                    || FROM.has(s.t.word[i])
                                    || Words.AGREEMENT.has(s.t.word[i])
                                    || KINDS.has(s.t.word[i])
                                    || PAYMENTS.has(s.t.word[i])
                                    || Words.MILESTONE.has(s.t.word[i]))
                    || s.t.is(i, Tokens.SKIP | Tokens.SIGN)) {
                i++;
            } else {
                return false;
            }
        }
        return true;
    }
}
