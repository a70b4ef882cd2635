package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.sentence.Entry;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.PhraseFinder;
import dev.octavo.biopharma.sentence.Predicate;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Words;
import java.util.List;
import java.util.Optional;

/// Goes over the sums and payments that sentences speak of, whatever became of them, each with the
/// verb that governs it.
final class SpokenPayments {

    /// Takes them one by one, in the order of the text.
    interface Taker {

        /// @param index of the sentence
        /// @param all the payments that the sentence speaks of
        void take(int index, PaymentPhrase p, Optional<Predicate> verb, List<PaymentPhrase> all);

        /// Whether a payment is of no interest, whatever its verb is.
        default boolean refuses(int index, PaymentPhrase p) {
            return false;
        }
    }

    private final List<Sentence> sentences;

    /// What the text is about, as bits of the [Gate]: in one about medicines any sum that moves may
    /// be a payment of ours.
    private final int field;

    private SpokenPayments(List<Sentence> sentences, int field) {
        this.sentences = sentences;
        this.field = field;
    }

    /// @param sentences in the neighbourhood of events
    /// @param every all sentences of the text
    static void each(List<Sentence> sentences, List<Sentence> every, Taker taker) {
        int topics = 0;
        for (Sentence s : every) {
            topics |= s.topics;
        }
        SpokenPayments spoken =
                new SpokenPayments(sentences, Gate.medicines(topics) ? Gate.FIELD : 0);
        if (!spoken.promising()) {
            return;
        }
        for (int i = 0; i < sentences.size(); i++) {
            if (spoken.read(i) && spoken.near(i)) {
                spoken.sentence(i, taker);
            }
        }
    }

    /// Whether a sum of a sentence may be ours.
    private boolean near(int index) {
        return field != 0
                || PhraseFinder.named(sentences.get(index))
                || milestone(index - 1)
                || step(index);
    }

    private static final Words KINDS = PaymentPhrase.kinds();

    /// Whether any sentence may tell a payment that is kept: one called by a name of its kind, or
    /// one that a step can have triggered. Most texts in which money moves have neither, and
    /// [Joining] would drop all that is read from them.
    private boolean promising() {
        for (int i = 0; i < sentences.size(); i++) {
            Sentence s = sentences.get(i);
            if (milestone(i)
                    || field != 0 && read(i)
                    || read(i)
                            && (PhraseFinder.named(s) && s.has(KINDS, s.from, s.to) && kind(s)
                                    || step(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a payment of a sentence is called by a name of its kind: the words of one may stand
    /// far from each other ("the initial purchasers' option", "the fee").
    private static boolean kind(Sentence s) {
        for (PaymentPhrase p : PhraseFinder.find(s)) {
            if (!p.bare() && !p.generic()) {
                return true;
            }
        }
        return false;
    }

    /// Whether a sentence may hold a phrase of a payment.
    private boolean read(int index) {
        Sentence s = sentences.get(index);
        int before = index > 0 ? sentences.get(index - 1).topics : 0;
        before |= index > 1 ? sentences.get(index - 2).topics : 0;
        for (int on = 1; index < 2 && on <= 2 && index + on < sentences.size(); on++) {
            // what a headline is about is told behind it
            before |= sentences.get(index + on).topics;
        }
        boolean sum = field != 0 && (s.topics & Gate.MONEY) != 0;
        return !s.legal()
                && (Gate.phrase(s.topics, before | field)
                        || sum && (medicine(index) || step(index)));
    }

    /// Whether medicines or milestones are spoken of in a sentence or near it.
    private boolean medicine(int index) {
        int to = Math.min(sentences.size(), index + NEAR + 1);
        for (int i = Math.max(0, index - NEAR); i < to; i++) {
            if (Gate.medicines(sentences.get(i).topics) || milestone(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean milestone(int index) {
        return index >= 0 && (sentences.get(index).topics & Gate.MILESTONE) != 0;
    }

    /// So many sentences before and behind a payment are asked for its step.
    private static final int NEAR = 3;

    /// Whether a step is told in a sentence or near it: without one, and behind no milestone, a
    /// bare sum is none of ours.
    private boolean step(int index) {
        int to = Math.min(sentences.size(), index + NEAR + 1);
        for (int i = Math.max(0, index - NEAR); i < to; i++) {
            if (!sentences.get(i).triggers().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void sentence(int index, Taker taker) {
        Sentence s = sentences.get(index);
        List<PaymentPhrase> phrases =
                MilestoneSums.of(s, Sums.summed(sentences, index, PhraseFinder.find(s)));
        phrases = DividedSums.whole(s, SumsOfEach.multiplied(sentences, index, phrases));
        Optional<Entry> entry = s.entry;
        if (entry.isPresent()) {
            phrases = entry.get().phrases(s, phrases);
        }
        Optional<Predicate> whole = Optional.empty();
        Optional<Predicate> last = Optional.empty();
        for (int k = 0; k < phrases.size(); k++) {
            PaymentPhrase p = phrases.get(k);
            if (entry.isPresent() && entry.get().leads(phrases, k)
                    || LeadingSums.leads(sentences, index, phrases, k)) {
                whole = PredicateFinder.of(s, p);
                continue;
            }
            if (taker.refuses(index, p)) {
                continue;
            }
            Optional<Predicate> verb = PredicateFinder.of(s, p);
            if (whole.isPresent()
                    && (verb.isEmpty()
                            || verb.get().kind() == Predicate.Kind.OTHER
                            || dueOnly(verb.get()))) {
                verb = whole;
            }
            if (verb.isEmpty() && k > 0 && listed(phrases.get(k - 1), p)) {
                verb = last;
            }
            last = verb;
            taker.take(index, p, verb, phrases);
        }
    }

    /// "earned milestones of $2 million upon …, and $8 million upon …": the same verb for both.
    private static boolean listed(PaymentPhrase before, PaymentPhrase p) {
        return before.milestone() && p.milestone() && before.exact() && p.exact();
    }

    /// "received a payment comprised of $15 million due upon approval and …": how a part is called,
    /// not what became of it.
    private static boolean dueOnly(Predicate v) {
        return v.kind() == Predicate.Kind.DUE
                && v.mood() == Predicate.Mood.PLAIN
                && v.groupFrom() == v.token()
                && !v.before();
    }
}
