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

    /// The payments of the text, in its order.
    List<Draft> read() {
        List<Draft> out = joined();
        for (Draft d : out) {
            WeighedSlots.fill(d, sentences, parties);
        }
        return out;
    }

    /// The payments as the grammar reads them.
    List<Draft> joined() {
        SpokenPayments.each(sentences, every, this::phrase);
        List<Draft> out = Joining.join(drafts, sentences, every);
        for (Draft d : out) {
            Agreements.near(d, sentences, parties);
            d.payer = FullName.of(d.payer, sentences, parties);
            d.payee = FullName.of(d.payee, sentences, parties);
        }
        return out;
    }

    /// A fact that the grammar tells counts first, unless next to nothing speaks for it; then a
    /// milestone that the weights are sure of; last what the grammar tells as yet to come.
    private void phrase(
            int index, PaymentPhrase p, Optional<Predicate> verb, List<PaymentPhrase> all) {
        Optional<Status> told = Status.of(sentences, index, p, verb);
        boolean happened = told.isPresent() && told.get().occurrence() == Occurrence.HAPPENED;
        boolean weighed = Doubts.open(sentences.get(index), p, verb);
        double likelihood = weighed ? PaymentWeights.likelihood(sentences, index, p, verb) : OPEN;
        if (happened && PaymentWeights.speakAgainst(likelihood)) {
            return;
        }
        int before = drafts.size();
        if (happened) {
            payment(index, p, verb, all, told.get(), false);
        }
        if (drafts.size() == before && PaymentWeights.speakFor(likelihood, told)) {
            Status status = happened ? told.get() : Status.happened(sentences.get(index));
            payment(index, p.asMilestone(), verb, all, status, true);
        }
        if (drafts.size() == before && told.isPresent() && !happened) {
            payment(index, p, verb, all, told.get(), false);
        }
    }

    /// A likelihood that speaks neither for nor against.
    private static final double OPEN = 0.5;

    /// @param weighed whether only its weights tell that it is a milestone's
    private void payment(
            int index,
            PaymentPhrase p,
            Optional<Predicate> verb,
            List<PaymentPhrase> all,
            Status status,
            boolean weighed) {
        Sentence s = sentences.get(index);
        boolean happened = status.occurrence() == Occurrence.HAPPENED;
        if (happened && Accepted.vague(s, p)) {
            return;
        }
        if (!products) {
            products = true;
            parties.products(every);
        }
        if (!p.milestone()
                && happened
                && (p.generic() || p.bare() && Accepted.direct(p, s, verb))
                && reached(index, p)) {
            payment(index, p.asMilestone(), verb, all, status, false);
            return;
        }
        List<Money> sums = p.sums().isEmpty() ? List.of(Money.UNDISCLOSED) : p.sums();
        for (Money sum : sums) {
            for (int copy = 0; copy < p.copies(); copy++) {
                Draft d = new Draft(s, p);
                d.money = sum;
                d.occurrence = status.occurrence();
                d.cash = status.cash();
                kind(d, p);
                Slots.fill(d, sentences, index, all);
                if (p.copies() > 1) {
                    Slots.copy(d, copy);
                }
                Roles.fill(d, parties, sentences, index, verb);
                boolean sides = !weighed || Accepted.betweenTwo(d, sentences);
                if (sides && Accepted.keep(d, verb, sentences, parties)) {
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
