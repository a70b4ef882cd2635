package dev.octavo.catalog;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Names;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.TriggerType;
import dev.octavo.json.JsonOut;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One compound while its row of the pipeline is made, from events in the order of time.
final class PipelineCompound {

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

    private final LocalDate asOf;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new LinkedHashMap<>();
    private Slot<String> modality = Slot.none();
    private Slot<String> target = Slot.none();
    private Slot<String> antibody = Slot.none();
    private Slot<String> linker = Slot.none();
    private Slot<String> payload = Slot.none();
    private Optional<String> owner = Optional.empty();
    private Optional<String> partner = Optional.empty();
    private Optional<Event.Ownership> ownership = Optional.empty();
    private Optional<String> indication = Optional.empty();
    private Optional<String> sponsor = Optional.empty();
    private Optional<String> tried = Optional.empty();
    private Optional<String> phase = Optional.empty();
    private Optional<EventDate> since = Optional.empty();
    private boolean clinic;
    private boolean preclinical;
    private boolean held;
    private boolean gone;
    private final List<Telling> expected = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final Set<String> tellers = new HashSet<>();
    private final Set<String> happened = new HashSet<>();

    PipelineCompound(LocalDate asOf) {
        this.asOf = asOf;
    }

    /// The place of a phase in the order of progress; what is only known to be in the clinic stands
    /// behind the IND.
    static int rank(Optional<String> phase, String status) {
        int step = phase.map(STEPS::indexOf).orElse(-1);
        return step >= 0 ? step : status.equals("in-clinic") || status.equals("on-hold") ? 2 : -1;
    }

    void take(Telling t) {
        switch (t.event()) {
            case Event.Compound e -> described(e, t);
            case Event.ClinicalStatus e -> clinical(e, t);
            case Event.Regulatory e -> regulatory(e, t);
            case Event.Payment e -> payment(e, t);
            case Event.Agreement e -> none(e);
            case Event.FinancialResults e -> none(e);
            case Event.ForwardLooking e -> none(e);
        }
    }

    private static void none(Event e) {
        throw new IllegalArgumentException("no event of a compound: " + e.type());
    }

    private void named(String printed) {
        String key = String.join("", Names.compoundKeys(printed));
        String known = names.get(key);
        boolean smaller =
                known != null
                        && Character.isLowerCase(printed.charAt(0))
                        && !Character.isLowerCase(known.charAt(0));
        if (known == null || smaller) {
            names.put(key, printed);
        }
        uses.merge(key, 1, Integer::sum);
    }

    private void source(Telling t) {
        sources.addFirst(t.source());
        t.registrant().ifPresent(tellers::add);
    }

    /// Whether a text was there to be read at the date.
    private boolean known(Telling t) {
        return !t.source().earliest().isAfter(asOf);
    }

    /// Whether it had come about at the date; what has no date had when it could be read.
    private boolean by(Telling t) {
        return !t.when().isAfter(asOf) || t.when().equals(LocalDate.MAX) && known(t);
    }

    private void described(Event.Compound e, Telling t) {
        named(e.name());
        e.aliases().forEach(this::named);
        modality = firmer(modality, e.modality());
        target = firmer(target, e.target());
        antibody = firmer(antibody, e.antibody());
        linker = firmer(linker, e.linker());
        payload = firmer(payload, e.payload());
        if (!known(t)) {
            return;
        }
        source(t);
        owner = e.owner().value().or(() -> owner);
        boolean turned = e.ownership().isPresent() && !e.ownership().value().equals(ownership);
        partner = turned ? e.partner().value() : e.partner().value().or(() -> partner);
        ownership = e.ownership().value().or(() -> ownership);
        indication = indication.or(() -> e.indication().value());
        // what only follows from its trials is told by their steps, with dates
        boolean clinical =
                e.stage().value().filter("clinical"::equals).isPresent()
                        && e.stage().how() == Derivation.STATED;
        preclinical |= e.stage().value().filter("preclinical"::equals).isPresent();
        if (clinical) {
            clinic = true;
            gone = false;
            e.phase()
                    .value()
                    .filter(p -> e.phase().how() == Derivation.STATED)
                    .ifPresent(p -> reached(printed(p), t, Optional.empty()));
        }
    }

    /// Takes the rights of a partner back whose agreement has ended by the date, unless they are
    /// the partner's from then on.
    void returned(Telling t, Event.Agreement ended, String rights) {
        LocalDate from =
                ended.termination().flatMap(Event.Termination::effective).orElseGet(t::when);
        Optional<String> with = partner.or(() -> sponsor);
        boolean theirs =
                with.isPresent()
                        && ended.parties().stream()
                                .anyMatch(p -> Names.sameParty(p.name(), with.get()))
                        && !Names.party(rights).contains(Names.party(with.get()));
        if (theirs && known(t) && !from.isAfter(asOf)) {
            source(t);
            partner = Optional.empty();
            sponsor = Optional.empty();
            owner = t.registrant().or(() -> owner);
            ownership = Optional.of(Event.Ownership.WHOLLY_OWNED);
        }
    }

    /// What a text states stands before what was inferred elsewhere.
    private static Slot<String> firmer(Slot<String> a, Slot<String> b) {
        boolean inferred = a.isPresent() && a.how() == Derivation.INFERRED;
        return inferred && b.isPresent() ? b : a.or(b);
    }

    private static String printed(Phase p) {
        return switch (p) {
            case REGISTRATION -> "filed";
            case PHASE_4 -> "approved";
            case PRECLINICAL, PHASE_0, PHASE_1, PHASE_1_2, PHASE_2, PHASE_2_3, PHASE_3 ->
                    p.printed();
        };
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

    /// Whether a step had happened by then; one that had not is expected.
    private boolean happened(Slot<String> compound, Telling t) {
        compound.value().ifPresent(this::named);
        if (t.event().told().occurrence() != Occurrence.HAPPENED) {
            expect(t);
            return false;
        }
        if (!by(t)) {
            return false;
        }
        source(t);
        return true;
    }

    private void clinical(Event.ClinicalStatus e, Telling t) {
        if (!happened(e.compound(), t)) {
            return;
        }
        indication = e.indication().value().or(() -> indication);
        sponsored(e.sponsor().value(), t);
        Optional<String> at = e.phase().value().map(PipelineCompound::printed);
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
            case DISCONTINUED -> gone |= at.isEmpty() || phase.isEmpty() || at.equals(phase);
        }
        happened.add(JsonOut.kebab(e.step()));
    }

    private void regulatory(Event.Regulatory e, Telling t) {
        if (!happened(e.compound(), t)) {
            return;
        }
        indication = indication.or(() -> e.indication().value());
        sponsored(e.sponsor().value(), t);
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
            case REFUSED, WITHDRAWN, DESIGNATION -> {
                // what was reached stays reached
            }
        }
    }

    /// Who tries the compound: the registrant itself, or another that develops it.
    private void sponsored(Optional<String> by, Telling t) {
        if (by.isPresent()) {
            boolean self = t.registrant().filter(r -> Names.sameParty(r, by.get())).isPresent();
            if (self) {
                tried = by;
            } else {
                sponsor = by;
            }
        }
    }

    private void payment(Event.Payment e, Telling t) {
        e.compound().value().ifPresent(this::named);
        if (!by(t) || e.trigger().type().isEmpty()) {
            return;
        }
        TriggerType type = e.trigger().type().get();
        boolean start =
                type == TriggerType.PHASE_START
                        || type == TriggerType.CLINICAL_TRIAL_START
                        || type == TriggerType.FIRST_PATIENT_DOSED
                        || type == TriggerType.FIRST_PATIENT_ENROLLED;
        if (start) {
            clinic = true;
            e.phase().value().ifPresent(p -> reached(printed(p), t, e.told().date()));
            source(t);
        }
        indication = indication.or(() -> e.indication().value());
        // who pays for a compound's progress develops it
        boolean paid =
                t.registrant()
                        .filter(r ->
                                e.payee().value().filter(p -> Names.sameParty(p, r)).isPresent())
                        .isPresent();
        if (paid) {
            sponsor = sponsor.or(() -> e.payer().value());
        }
    }

    private void expect(Telling t) {
        if (t.event().told().occurrence() == Occurrence.EXPECTED && known(t)) {
            expected.add(t);
            source(t);
        }
    }

    /// The row; empty where the compound was given up, or nothing is told of where it stands.
    Optional<PipelineRow> row() {
        Optional<PipelineRow.Next> next = next();
        if (gone || !clinic && !preclinical && phase.isEmpty() && next.isEmpty()) {
            return Optional.empty();
        }
        boolean filed = phase.filter("filed"::equals).isPresent();
        boolean approved = phase.filter("approved"::equals).isPresent();
        String status =
                approved
                        ? "approved"
                        : held ? "on-hold" : filed ? "filed" : clinic ? "in-clinic" : "preclinical";
        String key = principal();
        List<String> aliases = new ArrayList<>();
        names.forEach((k, name) -> {
            if (!k.equals(key)) {
                aliases.add(name);
            }
        });
        Optional<String> with = partner.or(this::developer);
        return Optional.of(
                new PipelineRow(
                        names.getOrDefault(key, key),
                        aliases,
                        modality.value(),
                        target.value(),
                        antibody.value(),
                        linker.value(),
                        payload.value(),
                        owner.or(() -> ownership.isPresent() ? owner : tried),
                        with,
                        ownership,
                        phase.or(() -> preclinical && !clinic ? Optional.of("preclinical") : phase),
                        status,
                        since,
                        indication,
                        next,
                        distinct(),
                        tellers));
    }

    /// The sponsor of the trials, where it is not the owner.
    private Optional<String> developer() {
        boolean whole = ownership.filter(o -> o == Event.Ownership.WHOLLY_OWNED).isPresent();
        boolean registrants =
                sponsor.filter(s -> owner.filter(o -> Names.sameParty(o, s)).isPresent())
                        .isPresent();
        return whole || registrants ? Optional.empty() : sponsor;
    }

    private List<Source> distinct() {
        List<Source> out = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Source s : sources) {
            if (ids.add(s.id())) {
                out.add(s);
            }
        }
        return out;
    }

    private String principal() {
        if (uses.isEmpty()) {
            return "";
        }
        return Collections.max(uses.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    /// The expected step that comes first and has not happened by the date.
    private Optional<PipelineRow.Next> next() {
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
            Optional<String> at = e.phase().value().map(PipelineCompound::printed);
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
        return Optional.empty();
    }
}
