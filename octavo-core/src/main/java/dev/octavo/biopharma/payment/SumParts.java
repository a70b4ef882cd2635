package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.payment.SumNouns.Of;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.text.Words;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;

/// Which sums of a sentence add up to another of its sums: "$2 million, $3 million and $4 million,
/// $9 million in all", "650 million yen in milestones: 450 million by Nakadori and 200 million by
/// Qinghe".
///
/// Whoever tells both has added them up: the parts are no totals by themselves, whatever stands
/// between. Sums of which one is said to be no milestone add up to something else.
final class SumParts {

    private static final Words SEVERAL = Words.of("each", "apiece");

    private final Sentence s;
    private final SumsBeside beside;
    private final PromisedSums promises;
    private final List<Mention> all;

    /// The first tokens of the parts.
    final BitSet parts = new BitSet();

    /// The first tokens of the sums that parts add up to of which one is said to be a milestone.
    final BitSet wholes = new BitSet();

    SumParts(Sentence s, List<Mention> all, SumsBeside beside, PromisedSums promises) {
        this.s = s;
        this.promises = promises;
        this.beside = beside;
        this.all = all;
        if (all.size() > 2) {
            for (int k = 0; k < all.size(); k++) {
                add(k, -1);
                add(k, 1);
            }
        }
    }

    /// Marks the sums next to one that add up to it.
    ///
    /// @param step whether those before it are looked at, or those behind
    private void add(int whole, int step) {
        if (!part(whole) || stepped(whole)) {
            return;
        }
        Money money = money(whole);
        BigDecimal left = money.amount().orElseThrow();
        for (int k = whole + step; k >= 0 && k < all.size() && part(k); k += step) {
            if (money(k).currency().isPresent() && !money(k).currency().equals(money.currency())) {
                return;
            }
            left = left.subtract(money(k).amount().orElseThrow());
            if (left.signum() <= 0) {
                if (left.signum() == 0 && Math.abs(k - whole) > 1) {
                    mark(whole, Math.min(k, whole + 1), Math.max(k, whole - 1));
                }
                return;
            }
        }
    }

    /// Whether a step stands close behind a sum, as what it alone was paid for: "$2 million for the
    /// IND, $3 million for Phase 2 and $5 million for Phase 3".
    private boolean stepped(int k) {
        int from = all.get(k).to();
        int to = Math.min(k + 1 < all.size() ? all.get(k + 1).from() : s.to, from + CLOSE);
        for (TriggerHit h : s.triggers()) {
            if (h.from() >= from && h.from() < to && h.type().rank() > 2) {
                return true;
            }
        }
        return false;
    }

    private static final int CLOSE = 6;

    /// @param first the first of the parts
    /// @param last the last of them
    private void mark(int whole, int first, int last) {
        if (beside.of(all.get(whole)) == Of.UNSAID && beside.of(all.get(first)) == Of.UNSAID) {
            for (int k = first; k <= last; k++) {
                if (beside.of(all.get(k)) != Of.UNSAID) {
                    // "$15 million: $6 million at signing and $9 million for milestones"
                    return;
                }
            }
        }
        for (int k = first; k <= last; k++) {
            parts.set(all.get(k).from());
            if (beside.of(all.get(k)) != Of.UNSAID) {
                wholes.set(all.get(whole).from());
            }
        }
        int end = last < whole ? all.get(whole).from() : all.get(last).to();
        beside.aside.set(all.get(first).from(), end);
    }

    private Money money(int k) {
        return s.m().money(all.get(k).from());
    }

    /// Whether a sum can be a part of milestones, or all of them.
    private boolean part(int k) {
        Mention m = all.get(k);
        Of of = beside.of(m);
        return money(k).amount().isPresent()
                && of != Of.OTHERS
                && of != Of.MIXED
                && !parts.get(m.from())
                && !PromisedSums.limits(s, m)
                && !promises.promise(m)
                && !promises.ahead(m)
                && !promises.former(m)
                && !s.has(SEVERAL, m.to(), m.to() + 1);
    }
}
