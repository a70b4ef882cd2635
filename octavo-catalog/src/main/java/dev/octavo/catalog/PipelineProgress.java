package dev.octavo.catalog;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.Slot;
import dev.octavo.json.JsonOut;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How far a compound has come, from what happened to it in the order of time.
final class PipelineProgress {

    private static final List<String> STEPS =
            List.of(
                    "preclinical",
                    "IND",
                    "0",
                    "I",
                    "I/II",
                    "II",
                    "II/III",
                    "III",
                    "filed",
                    "approved");

    private Optional<String> phase = Optional.empty();
    private Optional<EventDate> since = Optional.empty();
    private boolean clinic;
    private boolean preclinical;
    private boolean held;
    private boolean gone;
    private LocalDate ended = LocalDate.MIN;
    private final Set<String> happened = new HashSet<>();

    /// The diseases that steps of trials were told of.
    private final Set<String> diseases = new HashSet<>();

    /// The place of a phase in the order of progress; what is only known to be in the clinic stands
    /// behind the IND.
    static int rank(Optional<String> phase, String status) {
        int step = phase.map(STEPS::indexOf).orElse(-1);
        return step >= 0 ? step : status.equals("in-clinic") || status.equals("on-hold") ? 2 : -1;
    }

    /// What a description says of where it is now.
    void described(Event.Compound e, Telling t) {
        // what only follows from its trials is told by their steps, with dates
        boolean clinical =
                e.stage().value().filter("clinical"::equals).isPresent()
                        && e.stage().how() == Derivation.STATED;
        preclinical |= e.stage().value().filter("preclinical"::equals).isPresent();
        if (clinical) {
            clinic = true;
            // the report that tells of its end describes it, too
            gone &= !t.source().earliest().isAfter(ended);
            e.phase()
                    .value()
                    .filter(p -> e.phase().how() == Derivation.STATED)
                    .ifPresent(p -> reached(printed(p), t, Optional.empty()));
        }
    }

    void clinical(Event.ClinicalStatus e, Telling t) {
        Optional<String> at = e.phase().value().map(PipelineProgress::printed);
        switch (e.step()) {
            case START, FIRST_PATIENT_DOSED -> {
                clinic = true;
                held = false;
                gone = false;
                at.ifPresent(p -> reached(p, t, e.told().date()));
            }
            case ENROLMENT_COMPLETE, READOUT, COMPLETED -> {
                clinic = true;
                at.ifPresent(p -> reached(p, t, Optional.empty()));
            }
            case RESUMED -> {
                clinic = true;
                held = false;
            }
            case HOLD -> {
                clinic = true;
                held = true;
            }
            case DISCONTINUED -> {
                boolean furthest = at.isEmpty() || phase.isEmpty() || at.equals(phase);
                if (furthest && !goesOn(e.indication())) {
                    gone = true;
                    ended = t.source().earliest();
                }
            }
        }
        if (e.step() != Event.ClinicalStep.DISCONTINUED) {
            e.indication().value().ifPresent(diseases::add);
        }
        happened.add(JsonOut.kebab(e.step()));
    }

    /// Whether a compound that is said to be given up for one disease was tried in another that it
    /// was not given up for.
    private boolean goesOn(Slot<String> disease) {
        if (disease.how() != Derivation.STATED) {
            return false;
        }
        diseases.removeIf(d -> ExpectedStep.related(Optional.of(d), disease.value()));
        return !diseases.isEmpty();
    }

    void regulatory(Event.Regulatory e, Telling t) {
        String procedure = e.procedure().orElse("");
        boolean trial = procedure.equals("IND") || procedure.equals("CTA");
        switch (e.action()) {
            case SUBMITTED, ACCEPTED, EFFECTIVE, APPROVED -> {
                String step =
                        trial
                                ? "IND"
                                : e.action() == Event.RegulatoryAction.APPROVED
                                        ? "approved"
                                        : "filed";
                preclinical |= trial;
                clinic |= !trial;
                gone = false;
                reached(step, t, e.told().date());
                happened.add(procedure + " " + JsonOut.kebab(e.action()));
            }
            case REFUSED, WITHDRAWN, DESIGNATION, DECISION, COMMITTEE -> {
                // what was reached stays reached
            }
        }
    }

    /// What is sold was approved, on whatever day.
    void launched(Event.Launch e, Telling t) {
        clinic = true;
        gone = false;
        reached("approved", t, e.told().date());
        happened.add("launch");
    }

    private void reached(String step, Telling t, Optional<EventDate> date) {
        happened.add("start " + step);
        if (phase.isEmpty() || STEPS.indexOf(step) > STEPS.indexOf(phase.get())) {
            phase = Optional.of(step);
            boolean told = t.event() instanceof Event.Compound;
            since =
                    told
                            ? Optional.empty()
                            : date.or(() ->
                                    t.source()
                                            .announced()
                                            .map(d -> new EventDate(d, EventDate.Precision.DAY)));
        }
    }

    private static String printed(Phase p) {
        return switch (p) {
            case REGISTRATION -> "filed";
            case PHASE_4 -> "approved";
            case PRECLINICAL, PHASE_0, PHASE_1, PHASE_1_2, PHASE_2, PHASE_2_3, PHASE_3 ->
                    p.printed();
        };
    }

    /// Whether it was given up.
    boolean gone() {
        return gone;
    }

    /// Whether anything is known of where it stands.
    boolean told() {
        return clinic || preclinical || phase.isPresent();
    }

    /// As in [PipelineRow#phase()].
    Optional<String> phase() {
        return phase.or(() -> preclinical && !clinic ? Optional.of("preclinical") : phase);
    }

    /// As in [PipelineRow#since()].
    Optional<EventDate> since() {
        return since;
    }

    /// As in [PipelineRow#status()].
    String status() {
        boolean filed = phase.filter("filed"::equals).isPresent();
        boolean approved = phase.filter("approved"::equals).isPresent();
        return approved
                ? "approved"
                : held ? "on-hold" : filed ? "filed" : clinic ? "in-clinic" : "preclinical";
    }

    /// The expected step that comes first and has not happened by the date.
    ///
    /// @param expected what was said to come, in the order of time
    Optional<PipelineRow.Next> next(List<Telling> expected) {
        Optional<PipelineRow.Next> best = Optional.empty();
        for (Telling t : expected) {
            Optional<PipelineRow.Next> n = next(t);
            boolean earlier =
                    n.isPresent() && (best.isEmpty() || date(n.get()).isBefore(date(best.get())));
            best = earlier ? n : best;
        }
        return best;
    }

    private static LocalDate date(PipelineRow.Next n) {
        return n.date().map(EventDate::date).orElse(LocalDate.MAX);
    }

    private Optional<PipelineRow.Next> next(Telling t) {
        if (t.event() instanceof Event.ClinicalStatus e) {
            if (e.step() == Event.ClinicalStep.DISCONTINUED) {
                return Optional.empty();
            }
            Optional<String> at = e.phase().value().map(PipelineProgress::printed);
            boolean start =
                    e.step() == Event.ClinicalStep.START
                            || e.step() == Event.ClinicalStep.FIRST_PATIENT_DOSED;
            boolean done =
                    start
                            ? at.isPresent() && rank(phase, "") >= rank(at, "")
                            : happened.contains(JsonOut.kebab(e.step()));
            return done
                    ? Optional.empty()
                    : Optional.of(
                            new PipelineRow.Next(
                                    start ? "start" : JsonOut.kebab(e.step()),
                                    at,
                                    e.told().date()));
        }
        if (t.event() instanceof Event.Regulatory e) {
            String procedure = e.procedure().orElse("");
            boolean done = happened.contains(procedure + " " + JsonOut.kebab(e.action()));
            String what = (procedure + " " + JsonOut.kebab(e.action())).strip();
            return done
                    ? Optional.empty()
                    : Optional.of(new PipelineRow.Next(what, Optional.empty(), e.told().date()));
        }
        if (t.event() instanceof Event.Launch e) {
            return happened.contains("launch")
                    ? Optional.empty()
                    : Optional.of(
                            new PipelineRow.Next("launch", Optional.empty(), e.told().date()));
        }
        return Optional.empty();
    }
}
