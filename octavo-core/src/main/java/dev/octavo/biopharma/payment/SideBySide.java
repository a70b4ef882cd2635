package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The compounds of payments that a sentence tells side by side: "$3 million when the IND for ABC-1
/// became effective and $5 million when the first patient was dosed with ABC-2".
///
/// Where each sum of a sentence is followed by the name of one compound before the next sum comes,
/// or each is led by one, these are theirs. Such a sentence leaves nothing to be weighed.
final class SideBySide {

    /// A sentence with more sums is a table or a list.
    private static final int MOST_SUMS = 12;

    private SideBySide() {}

    /// The compound that stands beside a payment as others stand beside the other sums.
    static Optional<Mention> compound(Draft d) {
        Sentence s = d.sentence;
        List<Mention> sums = s.m().all(Mention.Type.MONEY);
        if (sums.size() < 2 || sums.size() > MOST_SUMS) {
            return Optional.empty();
        }
        int own = index(sums, d);
        if (own < 0) {
            return Optional.empty();
        }
        List<Mention> behind = new ArrayList<>();
        List<Mention> ahead = new ArrayList<>();
        for (int k = 0; k < sums.size(); k++) {
            int next = k + 1 < sums.size() ? sums.get(k + 1).from() : s.to;
            int last = k > 0 ? sums.get(k - 1).to() : s.from;
            only(s, sums.get(k).to(), next).ifPresent(behind::add);
            only(s, last, sums.get(k).from()).ifPresent(ahead::add);
        }
        if (behind.size() == sums.size()) {
            return Optional.of(behind.get(own));
        }
        return ahead.size() == sums.size() ? Optional.of(ahead.get(own)) : Optional.empty();
    }

    private static int index(List<Mention> sums, Draft d) {
        for (int k = 0; k < sums.size(); k++) {
            Mention sum = sums.get(k);
            if (sum.from() >= d.phrase.from()
                    && sum.to() <= d.phrase.to()
                    && d.sentence.m().money(sum.from()).amount().equals(d.money.amount())) {
                return k;
            }
        }
        return -1;
    }

    /// The compound that is named between two tokens, if it is only one.
    private static Optional<Mention> only(Sentence s, int from, int to) {
        List<Mention> named =
                s.m().all(Mention.Type.COMPOUND).stream()
                        .filter(m -> m.from() >= from && m.to() <= to)
                        .toList();
        boolean one =
                !named.isEmpty()
                        && named.stream().allMatch(m -> m.name().equals(named.getFirst().name()));
        return one ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
