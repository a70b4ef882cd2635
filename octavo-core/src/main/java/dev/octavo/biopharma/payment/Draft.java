package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Cash;
import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.StatedTotal;
import dev.octavo.biopharma.TriggerType;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// A payment while it is read: filled from its own sentence first, then from its neighbours, then
/// by later sentences that tell more of it.
public final class Draft {

    final Sentence sentence;
    final PaymentPhrase phrase;
    Event.PaymentKind kind = Event.PaymentKind.MILESTONE;

    /// Whether the words themselves call it a payment of that kind; a payment of no kind needs a
    /// trigger to be one of ours.
    boolean named;

    Money money = Money.UNDISCLOSED;
    Occurrence occurrence = Occurrence.HAPPENED;
    Cash cash = Cash.UNSAID;
    Slot<String> payer = Slot.none();
    Slot<String> payee = Slot.none();
    Optional<TriggerHit> trigger = Optional.empty();
    Optional<TriggerType> weakTrigger = Optional.empty();
    Slot<String> compound = Slot.none();
    Slot<String> target = Slot.none();
    Slot<String> indication = Slot.none();
    Slot<Phase> phase = Slot.none();
    Optional<EventDate> date = Optional.empty();
    Event.AgreementRef agreement = Event.AgreementRef.NONE;

    /// Whether all that is said of it was judged to tell that it came about.
    boolean judged;

    /// Whether it points to a sum of which the words around it tell that it is none of a milestone.
    boolean refuted;

    /// Whether the sentence points to the step, which one before tells.
    boolean pointed;

    /// Whether the sentence itself names who pays or who is paid.
    boolean roles;

    /// Whether it names both.
    boolean bothSides;

    /// The sentences that tell it, its own first.
    final Set<Sentence> told = new LinkedHashSet<>();

    /// Those of them that speak of the payment itself, and not only of what belongs to it.
    private final Set<Sentence> spoken = new LinkedHashSet<>();

    Draft(Sentence sentence, PaymentPhrase phrase) {
        this.sentence = sentence;
        this.phrase = phrase;
        told.add(sentence);
        spoken.add(sentence);
    }

    Optional<TriggerType> triggerType() {
        return trigger.map(TriggerHit::type).or(() -> weakTrigger);
    }

    /// Takes over what the other draft of the same payment tells and this one does not.
    void take(Draft other) {
        told.addAll(other.told);
        spoken.addAll(other.spoken);
        if (money.amount().isEmpty()) {
            money = other.money;
        }
        if (other.named && !named) {
            kind = other.kind;
            named = true;
        }
        // a headline is short of words: its names give way to those of the text
        boolean rather = other.roles && (sentence.headline() || !roles);
        payer = rather ? other.payer.or(payer) : payer.or(other.payer);
        payee = rather ? other.payee.or(payee) : payee.or(other.payee);
        roles |= other.roles;
        judged |= other.judged;
        if (cash == Cash.UNSAID || (other.cash == Cash.RECEIVED || other.cash == Cash.PAID)) {
            cash = other.cash == Cash.UNSAID ? cash : other.cash;
        }
        if (trigger.isEmpty()
                || (other.trigger.isPresent()
                        && other.trigger.get().type().rank() > trigger.get().type().rank())) {
            trigger = other.trigger.or(() -> trigger);
        }
        weakTrigger = weakTrigger.or(() -> other.weakTrigger);
        compound = compound.or(other.compound);
        target = target.or(other.target);
        indication = indication.or(other.indication);
        phase = phase.or(other.phase);
        date = date.or(() -> other.date);
        agreement = join(agreement, other.agreement);
    }

    static Event.AgreementRef join(Event.AgreementRef a, Event.AgreementRef b) {
        return new Event.AgreementRef(
                a.partner().or(b::partner),
                a.date().or(b::date),
                a.amended().isEmpty() ? b.amended() : a.amended());
    }

    /// The finished event.
    public Event.Payment event(Optional<String> item, Optional<LocalDate> announced) {
        // entries of one list share the words that head it
        Set<Evidence> evidence = new LinkedHashSet<>();
        for (Sentence s : told) {
            evidence.addAll(s.evidence());
        }
        return new Event.Payment(
                new Event.Told(item, occurrence, announced, date, List.copyOf(evidence)),
                kind(),
                payer,
                payee,
                money,
                occurrence == Occurrence.HAPPENED ? cash : Cash.NOT_DUE,
                new Event.Trigger(triggerType(), trigger.map(TriggerHit::text).orElse("")),
                known(compound, this::spoken),
                known(target, this::spoken),
                known(indication, this::spoken),
                known(phase, this::spoken),
                agreement);
    }

    /// What no sentence says that speaks of the payment itself was found in another.
    private static <T> Slot<T> known(Slot<T> slot, Predicate<T> spoken) {
        return slot.value()
                .filter(v -> slot.how() == Derivation.STATED && !spoken.test(v))
                .map(v -> Slot.of(v, Derivation.RESOLVED))
                .orElse(slot);
    }

    private boolean spoken(String value) {
        return spoken.stream().anyMatch(s -> s.says(value));
    }

    private boolean spoken(Phase phase) {
        return spoken.stream()
                .anyMatch(s ->
                        s.m().all(Mention.Type.PHASE).stream()
                                .anyMatch(m -> s.m().phase(m.from()).equals(Optional.of(phase))));
    }

    /// Whether it is a milestone payment of a known sum that came about.
    public boolean milestoneThatCame() {
        return occurrence == Occurrence.HAPPENED
                && kind() == Event.PaymentKind.MILESTONE
                && money.amount().isPresent();
    }

    /// What is said of one payment that the text looks back on: only what its own sentence says.
    public StatedTotal lookedBackOn(Optional<String> item, Optional<LocalDate> announced) {
        Optional<TriggerHit> own = trigger.filter(t -> t.sentence() == sentence);
        return new StatedTotal(
                StatedTotal.Kind.ONE,
                payer.value(),
                payee.value(),
                own.map(TriggerHit::type),
                compound.value().filter(sentence::says),
                money,
                date.map(EventDate::date),
                date.map(EventDate::last).or(() -> announced),
                item,
                announced,
                sentence.evidence().getFirst());
    }

    /// The kind by name, or by the trigger where the name does not say.
    Event.PaymentKind kind() {
        if (named || triggerType().isEmpty()) {
            return kind;
        }
        return triggerType().get().ownKind().orElse(kind);
    }
}
