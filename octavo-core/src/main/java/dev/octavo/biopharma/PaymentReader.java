package dev.octavo.biopharma;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the payments that sentences tell.
///
/// For each phrase that means a payment: its predicate ([Predicate]), whether it came about and
/// whether money moved ([Status]), who pays whom ([Roles]), what triggered it ([Slots]). A sentence
/// may leave the trigger to the one before ("This event triggers …") or to the one behind ("The
/// payment was triggered by …"); such sentences are joined to one payment at the end. What two
/// sentences tell of the same payment is one event with two pieces of evidence.
final class PaymentReader {

    private static final Words KINDS = PaymentPhrase.kinds();

    private final Parties parties;

    private final List<Sentence> sentences;

    private final List<Draft> drafts = new ArrayList<>();

    /// Whether the names of products have been told to the parties.
    private boolean products;

    /// All sentences of the text, those included that stand in no neighbourhood of events.
    private final List<Sentence> every;

    PaymentReader(Parties parties, List<Sentence> sentences, List<Sentence> every) {
        this.parties = parties;
        this.sentences = sentences;
        this.every = every;
    }

    /// What the text is about, as bits of the [Gate]: in one about medicines any sum that moves may
    /// be a payment of ours.
    private int field;

    /// The payments of the text, in its order.
    List<Draft> read() {
        for (Sentence s : every) {
            field |= s.topics & Gate.MEDICAL;
        }
        field = field == 0 ? 0 : Gate.FIELD;
        if (!promising()) {
            return drafts;
        }
        for (int i = 0; i < sentences.size(); i++) {
            if (read(i) && (PhraseFinder.named(sentences.get(i)) || milestone(i - 1) || step(i))) {
                sentence(i);
            }
        }
        List<Draft> out = Joining.join(drafts, sentences, every);
        for (Draft d : out) {
            Agreements.near(d, sentences, parties);
            d.payer = FullName.of(d.payer, sentences, parties);
            d.payee = FullName.of(d.payee, sentences, parties);
        }
        return out;
    }

    /// Whether any sentence may tell a payment that is kept: one called by a name of its kind, or
    /// one that a step can have triggered. Most texts in which money moves have neither, and
    /// [Joining] would drop all that is read from them.
    private boolean promising() {
        for (int i = 0; i < sentences.size(); i++) {
            Sentence s = sentences.get(i);
            if (milestone(i)
                    || read(i)
                            && (PhraseFinder.named(s) && s.has(KINDS, s.from, s.to) || step(i))) {
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
        return Gate.phrase(s.topics, before | field) && !s.legal();
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

    private void sentence(int index) {
        Sentence s = sentences.get(index);
        List<PaymentPhrase> phrases =
                Sums.listed(
                        s,
                        Sums.forMilestones(s, Sums.summed(sentences, index, PhraseFinder.find(s))));
        Optional<Predicate> whole = Optional.empty();
        for (int k = 0; k < phrases.size(); k++) {
            PaymentPhrase p = phrases.get(k);
            Optional<Predicate> predicate = PredicateFinder.of(s, p);
            if (Sums.comprised(s, phrases, k)
                    || Sums.totalOf(s, phrases, k)
                    || Sums.divided(sentences, index, p)
                    || Sums.heads(phrases, k)) {
                whole = predicate;
                continue;
            }
            if (whole.isPresent()
                    && (predicate.isEmpty() || predicate.get().kind() == Predicate.Kind.OTHER)) {
                predicate = whole;
            }
            phrase(index, p, predicate, phrases);
        }
    }

    private void phrase(
            int index, PaymentPhrase p, Optional<Predicate> predicate, List<PaymentPhrase> all) {
        Sentence s = sentences.get(index);
        Optional<Status> status =
                Status.of(sentences, index, p, predicate).or(() -> Evident.of(sentences, index, p));
        if (status.isEmpty()
                || status.get().occurrence() == Occurrence.HAPPENED && Accepted.vague(s, p)) {
            return;
        }
        if (!products) {
            products = true;
            parties.products(every);
        }
        if (!p.milestone()
                && status.get().occurrence() == Occurrence.HAPPENED
                && (p.generic()
                        || p.bare() && Accepted.direct(p, s, predicate))
                && reached(index, p)) {
            phrase(index, p.asMilestone(), predicate, all);
            return;
        }
        List<Money> sums = p.sums().isEmpty() ? List.of(Money.UNDISCLOSED) : p.sums();
        for (Money sum : sums) {
            for (int copy = 0; copy < p.copies(); copy++) {
                Draft d = new Draft(s, p);
                d.money = sum;
                d.occurrence = status.get().occurrence();
                d.cash = status.get().cash();
                kind(d, p);
                Slots.fill(d, sentences, index, all);
                if (p.copies() > 1) {
                    Slots.copy(d, copy);
                }
                Roles.fill(d, parties, sentences, index, predicate);
                if (Accepted.keep(d, predicate, sentences, parties)) {
                    drafts.add(d);
                }
            }
        }
    }

    /// Whether the sentence before, or this one before the payment, tells that a milestone was
    /// reached, so that the payment is the milestone's.
    private boolean reached(int index, PaymentPhrase p) {
        Sentence s = sentences.get(index);
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft e = drafts.get(i);
            if (e.sentence.index < index - 1) {
                return false;
            }
            boolean near =
                    e.sentence == s
                            || s.refers("back")
                            || p.sums().isEmpty()
                            || p.definite()
                            || e.sentence.headline() && index - e.sentence.index == 1
                            || s.triggers().isEmpty()
                                    && s.hedges().isEmpty()
                                    && p.from() - s.from < 8;
            if (e.phrase.milestone()
                    && e.money.amount().isEmpty()
                    && e.occurrence == Occurrence.HAPPENED
                    && e.kind == Event.PaymentKind.MILESTONE
                    && near) {
                return true;
            }
        }
        return false;
    }

    private static void kind(Draft d, PaymentPhrase p) {
        d.named = !p.bare() && !p.generic();
        d.kind =
                d.named
                        ? Event.PaymentKind.valueOf(
                                p.kind().toUpperCase(Locale.ROOT).replace('-', '_'))
                        : Event.PaymentKind.MILESTONE;
    }
}
