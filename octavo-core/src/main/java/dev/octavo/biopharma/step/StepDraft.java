package dev.octavo.biopharma.step;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.Names;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A step or answer as one sentence tells it, before the same one told again is added to it.
final class StepDraft {

    final String value;
    final Occurrence occurrence;

    /// What all names of its compound have in common; empty until it is asked for.
    String key = "";

    /// Whether only what came of a trial tells that there are results of it.
    boolean outcome;

    /// Whether only a headline tells it: its capitals hide where the name of a disease begins.
    boolean headline;

    Slot<String> compound = Slot.none();
    Slot<String> indication = Slot.none();
    Slot<String> target = Slot.none();
    Slot<String> sponsor = Slot.none();
    Slot<Phase> phase = Slot.none();
    Optional<String> trial = Optional.empty();
    Optional<String> agency = Optional.empty();
    Optional<String> territory = Optional.empty();
    String procedure = "";
    String honour = "";
    Optional<EventDate> date = Optional.empty();
    private final Set<Evidence> evidence;

    /// The keys of the compound's name, once they have been asked for, and the name they are of.
    private List<String> keys = List.of();

    private Optional<String> keysOf = Optional.empty();

    StepDraft(String value, Occurrence occurrence, List<Evidence> evidence) {
        this.value = value;
        this.occurrence = occurrence;
        this.evidence = new LinkedHashSet<>(evidence);
    }

    /// The same step with another agency.
    StepDraft by(String another) {
        StepDraft out = new StepDraft(value, occurrence, List.copyOf(evidence));
        out.fill(this);
        out.agency = Optional.of(another);
        out.territory = Optional.empty();
        return out;
    }

    /// Whether the other tells the same: nothing that both tell contradicts.
    boolean same(StepDraft other) {
        return occurrence == other.occurrence
                && started().equals(other.started())
                && compounds(other)
                && agree(phase.value(), other.phase.value())
                && agree(filled(procedure), filled(other.procedure))
                && agree(filled(honour), filled(other.honour))
                && agree(territory, other.territory)
                && (agency.isEmpty() || other.agency.isEmpty() || !contradicts(other))
                && agree(trial, other.trial)
                && dates(other);
    }

    /// Whether another is of the same kind, of whatever compound.
    boolean alike(StepDraft other) {
        return occurrence == other.occurrence
                && started().equals(other.started())
                && agree(phase.value(), other.phase.value())
                && agree(filled(procedure), filled(other.procedure));
    }

    /// An approval in one territory is one, whether the text names its commission or its agency.
    private boolean contradicts(StepDraft other) {
        return !agency.equals(other.agency)
                && !(territory.isPresent() && territory.equals(other.territory));
    }

    /// The first patient dosed is the start told another way, the first sale a launch.
    private String started() {
        return switch (value) {
            case "first-patient-dosed" -> "start";
            case "first-sale", "available" -> "launched";
            default -> value;
        };
    }

    /// Whether it is what a text may be written for: a step that came about, and not the results of
    /// a trial, what it was stopped for, or that all its patients are there.
    boolean news() {
        return occurrence == Occurrence.HAPPENED
                && switch (value) {
                    case "readout", "discontinued", "hold", "completed", "enrolment-complete" ->
                            false;
                    default -> true;
                };
    }

    /// Whether another tells that results are there, of which this only says what they were: it is
    /// of the same phase or compound, as far as both are known.
    boolean ofAnnounced(StepDraft other) {
        return !other.outcome
                && other.value.equals("readout")
                && other.occurrence == Occurrence.HAPPENED
                && (compounds(other) || agree(phase.value(), other.phase.value()));
    }

    private boolean compounds(StepDraft other) {
        return compound.value().isEmpty()
                || other.compound.value().isEmpty()
                || !key.isEmpty() && key.equals(other.key)
                || !Collections.disjoint(keys(), other.keys());
    }

    private List<String> keys() {
        if (!keysOf.equals(compound.value())) {
            keysOf = compound.value();
            keys = keysOf.map(Names::compoundKeys).orElse(List.of());
        }
        return keys;
    }

    private boolean dates(StepDraft other) {
        if (date.isEmpty() || other.date.isEmpty()) {
            return true;
        }
        EventDate x = date.get();
        EventDate y = other.date.get();
        return !x.date().isAfter(y.last()) && !y.date().isAfter(x.last());
    }

    private static Optional<String> filled(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private static boolean agree(Optional<?> a, Optional<?> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    /// Adds a step to those told so far, or what it tells anew to the one that was told before.
    ///
    /// @param most how many of the last are compared with it
    static void add(List<StepDraft> drafts, StepDraft d, int most) {
        for (StepDraft before : drafts.subList(Math.max(0, drafts.size() - most), drafts.size())) {
            if (before.same(d)) {
                before.fill(d);
                return;
            }
        }
        drafts.add(d);
    }

    /// Fills this draft from another telling of the same.
    void fill(StepDraft other) {
        outcome &= other.outcome;
        compound = compound.or(other.compound);
        key = key.isEmpty() ? other.key : key;
        boolean better = headline && !other.headline && other.indication.isPresent();
        indication = better ? other.indication : indication.or(other.indication);
        headline &= other.headline;
        target = target.or(other.target);
        sponsor = sponsor.or(other.sponsor);
        phase = phase.or(other.phase);
        trial = trial.or(() -> other.trial);
        agency = agency.or(() -> other.agency);
        territory = territory.or(() -> other.territory);
        procedure = procedure.isEmpty() ? other.procedure : procedure;
        honour = honour.isEmpty() ? other.honour : honour;
        if (date.isEmpty() || other.date.isPresent() && finer(other.date.get(), date.get())) {
            date = other.date.or(() -> date);
        }
        evidence.addAll(other.evidence);
    }

    private static boolean finer(EventDate a, EventDate b) {
        return a.precision().compareTo(b.precision()) < 0;
    }

    boolean launch() {
        return started().equals("launched");
    }

    boolean regulatory() {
        return action() != null;
    }

    private Event.@Nullable RegulatoryAction action() {
        for (Event.RegulatoryAction a : Event.RegulatoryAction.values()) {
            if (a.name().toLowerCase(Locale.ROOT).equals(value)) {
                return a;
            }
        }
        return null;
    }

    Event event(Optional<String> item, Optional<LocalDate> announced) {
        Event.Told told = new Event.Told(item, occurrence, announced, date, List.copyOf(evidence));
        Event.RegulatoryAction action = action();
        if (action != null) {
            return new Event.Regulatory(
                    told,
                    agency,
                    filled(procedure),
                    action,
                    compound,
                    indication,
                    territory,
                    sponsor);
        }
        if (launch()) {
            return new Event.Launch(
                    told,
                    Event.LaunchKind.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_')),
                    compound,
                    indication,
                    territory,
                    sponsor);
        }
        return new Event.ClinicalStatus(
                told,
                compound,
                target,
                indication,
                Slot.none(),
                phase,
                Event.ClinicalStep.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_')),
                sponsor,
                trial);
    }
}
