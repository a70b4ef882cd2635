package dev.octavo.catalog;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Names;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.TriggerType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What was expected, and what became of it, as of a day.
///
/// An expectation is an expected step of a trial or application, or an expected milestone payment.
/// The filings are gone through in the order of their announcements. An expectation that is told
/// again, of the same compound and kind of step, is one row with the newest date; a step of that
/// kind that happened, told later, is its outcome and closes it, so that what is expected
/// afterwards is another row. Without a compound nothing is linked: too many steps are alike.
///
/// @param asOf the day; what was announced later is not known
/// @param rows by due day, those without one last
public record Catalysts(LocalDate asOf, List<Row> rows) {

    /// Days before its due day in which an expectation is due soon.
    public static final int SOON = 90;

    public Catalysts {
        rows = List.copyOf(rows);
    }

    /// Where an expectation stands.
    public enum State {
        /// To come, or without a date.
        OPEN,
        DUE_SOON,
        OVERDUE,
        HAPPENED
    }

    /// An expectation.
    ///
    /// @param company who announced it
    /// @param what the step in words: "Phase II start"
    /// @param due the last day of the period in which it is expected; empty when not said
    /// @param precision the length of that period
    /// @param sources the texts that tell it, newest first
    /// @param outcome the event that fulfilled it
    public record Row(
            Optional<String> company,
            Optional<String> compound,
            String what,
            Optional<LocalDate> due,
            Optional<EventDate.Precision> precision,
            State state,
            List<Source> sources,
            Optional<Outcome> outcome) {

        public Row {
            sources = List.copyOf(sources);
        }
    }

    /// What became of it.
    ///
    /// @param date when it happened, where the text says so
    public record Outcome(Optional<EventDate> date, Source source) {}

    /// An expectation while the filings are gone through.
    private static final class Open {
        final Telling first;
        final String what;
        final Optional<Phase> phase;
        Optional<EventDate> when = Optional.empty();
        Optional<String> compound = Optional.empty();
        final List<Source> sources = new ArrayList<>();
        Optional<Outcome> outcome = Optional.empty();

        Open(Telling first, Step step) {
            this.first = first;
            this.what = step.what;
            this.phase = step.phase;
        }
    }

    /// A step, as far as it tells whether two are of one kind.
    private record Step(String kind, Optional<Phase> phase, String what) {}

    /// The expectations in some tellings.
    public static Catalysts of(List<Telling> tellings, LocalDate asOf) {
        List<Telling> known = new ArrayList<>();
        for (Telling t : tellings) {
            if (!t.source().earliest().isAfter(asOf)) {
                known.add(t);
            }
        }
        known.sort(
                Comparator.comparing((Telling t) -> t.source().earliest())
                        .thenComparing(t -> t.source().filing())
                        .thenComparing(t -> t.source().evidence().getFirst().at().start()));
        CompoundNames compounds = CompoundNames.of(known.stream().map(Telling::event).toList());
        List<Open> all = new ArrayList<>();
        Map<String, List<Open>> open = new HashMap<>();
        for (Telling t : known) {
            step(t.event()).ifPresent(step -> take(t, step, compounds, open, all));
        }
        List<Row> rows = new ArrayList<>();
        all.forEach(o -> rows.add(row(o, asOf)));
        rows.sort(
                Comparator.comparing((Row r) -> r.due().orElse(LocalDate.MAX))
                        .thenComparing(r -> r.compound().orElse(""))
                        .thenComparing(Row::what));
        return new Catalysts(asOf, rows);
    }

    /// The rows of a company. A part of its name will do.
    public Catalysts company(String name) {
        String wanted = Names.party(name);
        return new Catalysts(
                asOf,
                rows.stream()
                        .filter(r -> r.company().map(Names::party).orElse("").contains(wanted))
                        .toList());
    }

    private static void take(
            Telling t,
            Step step,
            CompoundNames compounds,
            Map<String, List<Open>> open,
            List<Open> all) {
        Optional<String> printed = compound(t.event());
        String compound = printed.map(compounds::of).orElse("");
        String whose =
                compound.isEmpty()
                        ? "of " + t.registrant().map(Names::party).orElse(t.source().filing())
                        : compound;
        List<Open> there = open.computeIfAbsent(whose + "\n" + step.kind, k -> new ArrayList<>());
        Event.Told told = t.event().told();
        if (told.occurrence() == Occurrence.EXPECTED) {
            Open o =
                    there.stream()
                            .filter(x -> samePhase(x.phase, step.phase))
                            .findFirst()
                            .orElseGet(() -> {
                                Open fresh = new Open(t, step);
                                there.add(fresh);
                                all.add(fresh);
                                return fresh;
                            });
            o.when = told.date().or(() -> o.when);
            o.compound = o.compound.or(() -> printed);
            o.sources.addFirst(t.source());
        } else if (told.occurrence() == Occurrence.HAPPENED && !compound.isEmpty()) {
            there.removeIf(o -> {
                boolean it = samePhase(o.phase, step.phase);
                if (it) {
                    o.outcome = Optional.of(new Outcome(told.date(), t.source()));
                }
                return it;
            });
        }
    }

    private static Optional<String> compound(Event event) {
        return switch (event) {
            case Event.Payment e -> e.compound().value();
            case Event.ClinicalStatus e -> e.compound().value();
            case Event.Regulatory e -> e.compound().value();
            case Event.Compound e -> Optional.of(e.name());
            case Event.Agreement e -> Optional.empty();
            case Event.FinancialResults e -> Optional.empty();
            case Event.ForwardLooking e -> Optional.empty();
        };
    }

    private static boolean samePhase(Optional<Phase> a, Optional<Phase> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private static Row row(Open o, LocalDate asOf) {
        Optional<LocalDate> due = o.when.map(EventDate::last);
        State state;
        if (o.outcome.isPresent()) {
            state = State.HAPPENED;
        } else if (due.isEmpty()) {
            state = State.OPEN;
        } else if (due.get().isBefore(asOf)) {
            state = State.OVERDUE;
        } else {
            state = due.get().isAfter(asOf.plusDays(SOON)) ? State.OPEN : State.DUE_SOON;
        }
        return new Row(
                o.first.registrant(),
                o.compound,
                o.what,
                due,
                o.when.map(EventDate::precision),
                state,
                o.sources,
                o.outcome);
    }

    private static Optional<Step> step(Event event) {
        return switch (event) {
            case Event.ClinicalStatus e -> Optional.of(clinical(e));
            case Event.Regulatory e -> Optional.of(regulatory(e));
            case Event.Payment e ->
                    e.kind() == Event.PaymentKind.MILESTONE
                            ? Optional.of(payment(e))
                            : Optional.empty();
            case Event.Agreement e -> Optional.empty();
            case Event.Compound e -> Optional.empty();
            case Event.FinancialResults e -> Optional.empty();
            case Event.ForwardLooking e -> Optional.empty();
        };
    }

    private static Step clinical(Event.ClinicalStatus e) {
        // the first patient dosed is a trial begun
        Event.ClinicalStep step =
                e.step() == Event.ClinicalStep.FIRST_PATIENT_DOSED
                        ? Event.ClinicalStep.START
                        : e.step();
        Optional<Phase> phase = e.phase().value();
        String words = words(e.step());
        String in = phase.map(TriggerWords::named).orElse("");
        return new Step("trial " + step, phase, in.isEmpty() ? "trial " + words : in + " " + words);
    }

    private static Step regulatory(Event.Regulatory e) {
        String procedure = e.procedure().orElse("");
        String territory = e.territory().map(x -> ", " + x).orElse("");
        String what =
                e.action() == Event.RegulatoryAction.APPROVED && procedure.isEmpty()
                        ? "approval" + territory
                        : (procedure + " " + words(e.action())).strip() + territory;
        String kind = e.action() == Event.RegulatoryAction.APPROVED ? market(e) : procedure;
        return new Step("application " + kind + e.action(), Optional.empty(), what);
    }

    /// Where an approval holds, by its territory, else by what was applied for: one text expects
    /// "approval of the NDA", another tells that "the FDA has approved" the compound.
    private static String market(Event.Regulatory e) {
        return e.territory()
                .orElse(
                        switch (e.procedure().orElse("")) {
                            case "NDA", "BLA", "sNDA", "sBLA" -> "US";
                            case "MAA" -> "EU";
                            default -> "";
                        });
    }

    private static Step payment(Event.Payment e) {
        String trigger = e.trigger().type().map(TriggerType::printed).orElse("");
        String money = e.money().amount().isEmpty() ? "" : ", " + LedgerTable.amount(e.money());
        return new Step("payment " + trigger, e.phase().value(), "milestone payment" + money);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
