package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.mention.PhraseBook;
import dev.octavo.biopharma.mention.Wording;
import dev.octavo.biopharma.text.Inflections;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A noun phrase that means a payment: "a $5 million milestone payment", "milestone payments of $5
/// million and $10 million", "the option fee", "an undisclosed payment"; or a bare sum.
///
/// @param from first token, articles and adjectives included
/// @param to behind the last token, sum included
/// @param kind milestone, option-fee, …; `generic` where the words do not say; `bare` for a sum
///   alone
/// @param sums none where no sum is given
/// @param definite whether it is "the" or "this" payment, so that it may have been told before
/// @param aggregate "$110 million in milestone payments"
public record PaymentPhrase(
        int from,
        int to,
        String kind,
        List<Money> sums,
        int copies,
        boolean definite,
        boolean plural,
        boolean aggregate,
        boolean undisclosed,
        boolean milestone) {

    /// The kind of a milestone's payment.
    public static final String MILESTONE = "milestone";

    /// The kind of "that sum", whose figure stands before.
    public static final String SUM = "sum";

    /// The kind of a sum alone.
    static final String BARE = "bare";

    /// The kind where the words do not say.
    static final String GENERIC = "generic";

    /// The kind of what is no payment.
    static final String NONE = "no";

    /// The words that name a kind of payment.
    public static Words kinds() {
        List<String> out = new ArrayList<>();
        for (PhraseBook.Line line : Wording.LINES) {
            boolean kind = line.category().equals("adjective") || line.category().equals("head");
            if (kind && !NO_KIND.contains(line.value())) {
                out.addAll(Inflections.all(line.pattern()));
            }
        }
        return Words.of(out.toArray(String[]::new));
    }

    private static final Set<String> NO_KIND = Set.of("plain", NONE, GENERIC);

    /// Whether it is one payment of one exact or nearly exact sum.
    public boolean exact() {
        return sums.size() == 1
                && !aggregate
                && (bare() || generic() || milestone)
                && sums.getFirst().amount().isPresent()
                && !sums.getFirst().qualifier().limits();
    }

    /// Whether it is a sum alone.
    public boolean bare() {
        return kind.equals(BARE);
    }

    /// Whether its words do not say what it is for.
    public boolean generic() {
        return kind.equals(GENERIC);
    }

    /// Whether a sum of it is only the most that may be paid.
    public boolean limited() {
        for (Money sum : sums) {
            if (sum.qualifier().limits()) {
                return true;
            }
        }
        return false;
    }

    /// Words that look like a payment and are none.
    static PaymentPhrase none(int from, int to) {
        return new PaymentPhrase(from, to, NONE, List.of(), 1, false, false, false, false, false);
    }

    /// These words with the sum and the kind of the phrase they point to.
    public PaymentPhrase as(PaymentPhrase told) {
        return new PaymentPhrase(
                from, to, told.kind, told.sums, 1, false, false, false, false, told.milestone);
    }

    /// This sum as the payment of a milestone.
    public PaymentPhrase asMilestone() {
        return new PaymentPhrase(
                from, to, MILESTONE, sums, copies, definite, plural, aggregate, undisclosed, true);
    }

    /// This sum as one of several payments told by the words of another.
    public PaymentPhrase oneOf(PaymentPhrase several, boolean milestones) {
        return new PaymentPhrase(
                from,
                to,
                milestones ? MILESTONE : several.kind,
                sums,
                1,
                false,
                false,
                false,
                undisclosed,
                milestones || several.milestone);
    }

    /// One of these payments.
    PaymentPhrase one() {
        return new PaymentPhrase(
                from,
                to,
                kind,
                sums,
                1,
                definite,
                plural && copies == 1,
                aggregate,
                undisclosed,
                milestone);
    }

    /// This payment with a sum told later.
    public PaymentPhrase with(List<Money> told, int times) {
        return new PaymentPhrase(
                from, to, kind, told, times, definite, plural, aggregate, undisclosed, milestone);
    }

    /// Whether a token range lies in the phrase.
    public boolean covers(int a, int z) {
        return a < to && from < z;
    }
}
