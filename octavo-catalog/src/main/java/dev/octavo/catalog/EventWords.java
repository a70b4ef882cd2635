package dev.octavo.catalog;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.Slot;
import dev.octavo.json.JsonOut;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Events in a line for people: "Grellmann Pharma AG → Tarnbrook Biosciences, Inc. · $20,000,000 ·
/// approval, US · GRL-6120". Type, occurrence and the day of the announcement are not in it.
public final class EventWords {

    /// Of the figures of results; the first are the ones that all companies give.
    private static final int FIGURES = 3;

    private final List<String> parts = new ArrayList<>();

    private EventWords() {}

    /// What an event tells; empty where it tells nothing but its type.
    public static String of(Event event) {
        EventWords words = new EventWords();
        switch (event) {
            case Event.Payment e -> words.payment(e);
            case Event.Agreement e -> words.agreement(e);
            case Event.ClinicalStatus e -> words.clinical(e);
            case Event.Regulatory e -> words.regulatory(e);
            case Event.Launch e -> words.launch(e);
            case Event.Compound e -> words.compound(e);
            case Event.FinancialResults e -> words.results(e);
            case Event.ForwardLooking e -> words.outlook(e);
            case Event.Succession e -> words.succession(e);
        }
        return String.join(" · ", words.parts);
    }

    private void add(String part) {
        if (!part.isBlank()) {
            parts.add(part);
        }
    }

    private void add(String before, Optional<String> part) {
        part.ifPresent(p -> add(before + p));
    }

    private void payment(Event.Payment e) {
        add(e.payer().value().orElse("?") + " → " + e.payee().value().orElse("?"));
        boolean milestone = e.kind() == Event.PaymentKind.MILESTONE;
        add(LedgerTable.amount(e.money()) + (milestone ? "" : " " + words(e.kind())));
        add(TriggerWords.of(e.trigger(), e.phase().value()));
        add("", e.compound().value());
    }

    private void agreement(Event.Agreement e) {
        add(e.title().orElseGet(() -> String.join(", ", e.kinds())));
        add(String.join(" and ", e.parties().stream().map(Event.Party::name).toList()));
        add("of ", e.date());
        e.termination()
                .ifPresent(t -> {
                    add("by ", t.by());
                    add("effective ", t.effective().map(LocalDate::toString));
                });
        add("", e.upfront().map(m -> LedgerTable.amount(m) + " upfront"));
        for (Event.Change c : e.changes()) {
            add(c.field() + c.after().map(a -> ": " + a).orElse(""));
        }
    }

    private void clinical(Event.ClinicalStatus e) {
        add("", e.compound().value());
        add(phase(e.phase()).map(p -> p + " ").orElse("") + words(e.step()));
        add("", e.indication().value());
        add("", date(e));
    }

    private void regulatory(Event.Regulatory e) {
        List<String> dealing = new ArrayList<>();
        e.agency().ifPresent(dealing::add);
        e.procedure().ifPresent(dealing::add);
        dealing.add(words(e.action()));
        add("", e.compound().value());
        add(String.join(" ", dealing));
        add("", e.indication().value());
        add("", e.territory());
        add("", date(e));
    }

    private void launch(Event.Launch e) {
        add("", e.compound().value());
        add(words(e.kind()));
        add("", e.indication().value());
        add("", e.territory());
        add("by ", e.seller().value());
        add("", date(e));
    }

    private void compound(Event.Compound e) {
        add(e.name());
        add("", e.modality().value().map(m -> m.replace('-', ' ')));
        add("against ", e.target().value());
        add("", phase(e.phase()));
        add("", e.indication().value());
        add("", e.ownership().value().map(EventWords::words));
        add("with ", e.partner().value());
    }

    private void results(Event.FinancialResults e) {
        String length = e.length().map(l -> l.replace('-', ' ')).orElse("");
        add((length + e.periodEnd().map(d -> " to " + d).orElse("")).strip());
        for (Event.Figure f : e.figures().subList(0, Math.min(FIGURES, e.figures().size()))) {
            boolean share = f.unit().endsWith("/share");
            String currency = share ? f.unit().substring(0, f.unit().indexOf('/')) : f.unit();
            BigDecimal value = f.value();
            add(
                    f.name().replace('-', ' ')
                            + (value.signum() < 0 ? " -" : " ")
                            + LedgerTable.amount(value.abs(), Optional.of(currency)));
        }
    }

    private void outlook(Event.ForwardLooking e) {
        add(e.about().replace('-', ' '));
        add(e.cue().equals(e.about()) ? "" : e.cue());
        add("", e.horizon());
    }

    private void succession(Event.Succession e) {
        add(words(e.how()));
        add(e.predecessor() + " → " + e.successor());
        add("", date(e));
    }

    private static Optional<String> date(Event e) {
        return e.told().date().map(PipelineTable::date);
    }

    private static Optional<String> phase(Slot<Phase> phase) {
        return phase.value().map(TriggerWords::named);
    }

    private static String words(Enum<?> constant) {
        return JsonOut.kebab(constant).replace('-', ' ');
    }
}
