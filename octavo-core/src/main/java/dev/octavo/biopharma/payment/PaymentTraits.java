package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Predicate;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the grammar and the slots of a payment say of it, as traits for its judge: what [Status]
/// takes to have become of it, which [Doubts] there are and which [Facts], who pays whom, for what
/// step, and what [Accepted] finds beside it.
final class PaymentTraits {

    private final List<Sentence> sentences;
    private final int index;
    private final Sentence s;
    private final PaymentPhrase p;
    private final Optional<Predicate> verb;
    private final PaymentSigns.Sink to;

    /// How the traits begin that only the slots of a payment tell, and how many of each beginning
    /// one payment can have.
    static final Map<String, Integer> OF_SLOTS =
            Map.ofEntries(
                    Map.entry("payer ", 1),
                    Map.entry("payee ", 1),
                    Map.entry("sides ", 1),
                    Map.entry("roles", 1),
                    Map.entry("step of ", 1),
                    Map.entry("its step ", 3),
                    Map.entry("compound", 1),
                    Map.entry("phase", 1),
                    Map.entry("indication", 1),
                    Map.entry("elsewhere", 1),
                    Map.entry("granted", 1),
                    Map.entry("built", 1),
                    Map.entry("enrolment", 1),
                    Map.entry("direct", 1),
                    Map.entry("moved", 1),
                    Map.entry("kept", 1),
                    Map.entry("milestone near", 1),
                    Map.entry("size ", 1));

    private PaymentTraits(
            List<Sentence> sentences,
            int index,
            PaymentPhrase p,
            Optional<Predicate> verb,
            PaymentSigns.Sink to) {
        this.sentences = sentences;
        this.index = index;
        this.s = sentences.get(index);
        this.p = p;
        this.verb = verb;
        this.to = to;
    }

    /// What the grammar says of a payment.
    static void give(
            List<Sentence> sentences,
            int index,
            PaymentPhrase p,
            Optional<Predicate> verb,
            Optional<Status> told,
            PaymentSigns.Sink to) {
        PaymentTraits traits = new PaymentTraits(sentences, index, p, verb, to);
        traits.told(told);
        traits.doubts();
        traits.facts();
    }

    private void told(Optional<Status> told) {
        String how = told.map(t -> t.occurrence().name()).orElse("nothing");
        to.trait("told " + how);
        to.trait("told " + how + " " + verb.map(v -> v.kind().name()).orElse("-"));
        to.trait("told " + how + " " + p.kind());
        told.ifPresent(t -> to.trait("cash " + t.cash()));
    }

    private void doubts() {
        Doubts.name(s, p, verb, to::trait);
        to.trait("ahead", Doubts.announcedAhead(sentences, index, p));
        to.trait("unsure before", Doubts.unsureBefore(s, p.from()));
        to.trait("negated phrase", Doubts.negated(s, p));
        verb.ifPresent(v -> to.trait("potential", Doubts.potential(s, p, v)));
        verb.ifPresent(v -> to.trait("each", Doubts.generic(s, v)));
        to.trait("limited", p.limited());
        to.trait("vague", Accepted.vague(s, p));
        int next = Doubts.nextPayment(s, p);
        for (Phrases.Hit h : s.hedges()) {
            String place =
                    h.from() < p.from()
                            ? p.from() - h.from() > 12 ? " far left" : " left"
                            : h.from() < p.to() ? " in" : h.from() < next ? " right" : " far right";
            to.trait("hedge " + h.value() + place);
        }
    }

    private void facts() {
        boolean around = Facts.factAround(sentences, index, p);
        to.trait("fact around", around);
        to.trait("pointing", Facts.pointing(s, p));
        to.trait("pointing back", Facts.pointsBack(s));
        to.trait("reasoned", Facts.reasoned(s, p));
        to.trait("firm", Facts.firm(sentences, index, p));
        verb.ifPresent(v -> to.trait("caused", Facts.caused(s, p, v)));
        verb.ifPresent(v -> to.trait("mood " + v.mood() + (around ? " fact" : " no fact")));
    }

    /// What was found of a payment: who pays whom, for what step of what. Every trait given here
    /// begins as one of [#OF_SLOTS].
    static void give(
            Draft d,
            Optional<Predicate> verb,
            List<Sentence> sentences,
            Parties parties,
            PaymentSigns.Sink to) {
        String payer = who(d.payer, parties);
        String payee = who(d.payee, parties);
        to.trait("payer " + payer);
        to.trait("payee " + payee);
        to.trait("sides " + payer + " " + payee);
        to.trait("roles", d.roles);
        String step = "none";
        if (d.trigger.isPresent()) {
            TriggerHit h = d.trigger.get();
            step = h.fact().name() + (h.type().rank() > 2 ? "" : " weak");
            to.trait("step of " + h.type());
            String place =
                    h.sentence() != d.sentence
                            ? h.sentence().index < d.sentence.index ? " before" : " behind"
                            : h.from() < d.phrase.from() ? " left" : " right";
            to.trait("its step " + step + place);
            if (h.sentence() == d.sentence) {
                int far =
                        h.from() < d.phrase.from()
                                ? d.phrase.from() - h.to()
                                : h.from() - d.phrase.to();
                to.trait("its step" + place + (far < 6 ? " near" : far < 16 ? "" : " far"));
            }
        } else if (d.weakTrigger.isPresent()) {
            step = "weak";
            to.trait("step of " + d.weakTrigger.get());
        }
        to.trait("its step " + step);
        to.trait("compound", d.compound.isPresent());
        to.trait("phase", d.phase.isPresent());
        to.trait("indication", d.indication.isPresent());
        Accepted.name(d, verb, sentences, parties, to::trait);
        d.money
                .amount()
                .ifPresent(sum -> to.trait("size " + Math.min(9, sum.precision() - sum.scale())));
    }

    private static String who(Slot<String> side, Parties parties) {
        return !side.isPresent()
                ? "none"
                : side.value().equals(Optional.of(parties.registrant)) ? "self" : "other";
    }
}
