package dev.octavo.catalog;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.meaning.VagueHorizon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What was expected, and what became of it, as of a day.
///
/// An expectation is an expected step of a trial or application, an expected launch, or an expected
/// milestone payment. The filings are gone through in the order of their announcements. An
/// expectation that is told again, of the same compound and kind of step, is one row with the
/// newest date; a step of that kind that happened, told later, is its outcome and closes it, so
/// that what is expected afterwards is another row. An agency's answer, whether it approves,
/// refuses or the application is withdrawn, is the outcome of an expected approval as of an
/// expected decision. A step that can only come later shows that the one before it happened, also
/// where no text told it: an application that is accepted was submitted, a trial that is complete
/// was begun and filled; so does a step of a later phase, where the time of the one before it had
/// come. What is expected of a compound or trial that is given up has lapsed. Without a compound
/// nothing is linked: too many steps are alike.
///
/// What is expected "shortly" has no date, but is due: [VagueHorizon] says by when.
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
        HAPPENED,
        /// It will not come: the trial or the compound was given up, as the outcome tells.
        LAPSED
    }

    /// An expectation.
    ///
    /// @param company who announced it
    /// @param what the step in words: "Phase II start"
    /// @param due the last day of the period in which it is expected, or by which words like
    ///   "shortly" are taken to mean it; empty when not said
    /// @param precision the length of that period; empty also of a day that is only taken
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
    /// @param what the step in words; another than was expected where an agency refused
    /// @param date when it happened, where the text says so
    public record Outcome(String what, Optional<EventDate> date, Source source) {}

    /// An expectation while the filings are gone through.
    private static final class Open {
        final Telling first;
        final ExpectedStep step;
        Optional<EventDate> when = Optional.empty();
        Optional<LocalDate> taken = Optional.empty();
        Optional<String> compound = Optional.empty();
        final List<Source> sources = new ArrayList<>();
        Optional<Outcome> outcome = Optional.empty();
        boolean lapsed;

        Open(Telling first, ExpectedStep step) {
            this.first = first;
            this.step = step;
        }

        /// Whether a report is another than the one that last told it, and was published when it
        /// may have begun: on the first day of the time that was told for it, or that its vague
        /// words are taken to mean, or later; on any day where no time was told.
        boolean begun(Telling t) {
            return !sources.getFirst().filing().equals(t.source().filing())
                    && when.map(d -> d.date())
                            .or(() -> taken)
                            .filter(day -> day.isAfter(t.source().earliest()))
                            .isEmpty();
        }

        /// Whether the same report told it for another time.
        boolean another(Telling t) {
            Optional<EventDate> date = t.event().told().date();
            return when.isPresent()
                    && date.isPresent()
                    && sources.getFirst().filing().equals(t.source().filing())
                    && (when.get().date().isAfter(date.get().last())
                            || date.get().date().isAfter(when.get().last()));
        }
    }

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
            ExpectedStep.of(t.event()).ifPresent(step -> take(t, step, compounds, open, all));
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
            ExpectedStep step,
            CompoundNames compounds,
            Map<String, List<Open>> open,
            List<Open> all) {
        Optional<String> printed = compound(t.event());
        String compound = printed.map(compounds::of).orElse("");
        String whose =
                compound.isEmpty()
                        ? "of " + t.registrant().map(Names::party).orElse(t.source().filing())
                        : compound;
        Event.Told told = t.event().told();
        List<Open> there = open.computeIfAbsent(whose, k -> new ArrayList<>());
        if (told.occurrence() == Occurrence.EXPECTED && !step.stage()) {
            expected(t, step, printed, there, all);
        } else if (told.occurrence() == Occurrence.HAPPENED && !compound.isEmpty()) {
            Outcome outcome = new Outcome(step.what(), told.date(), t.source());
            close(there, outcome, o -> answered(o, step, t));
            for (Open o : there) {
                if (!o.lapsed && step.ends(o.step)) {
                    o.outcome = Optional.of(outcome);
                    o.lapsed = true;
                }
            }
        }
    }

    /// Whether a step that happened is what was expected, or shows that it came about.
    private static boolean answered(Open o, ExpectedStep step, Telling t) {
        if (step.stage()) {
            // where a compound is now tells of no trial that the same report plans
            return o.begun(t) && (step.answers(o.step) && !another(step, o) || step.beyond(o.step));
        }
        return step.answers(o.step) || step.follows(o.step) || step.beyond(o.step) && o.begun(t);
    }

    /// A compound that is in a phase for one disease may be yet to be tried in another.
    private static boolean another(ExpectedStep stage, Open o) {
        return !ExpectedStep.related(stage.indication(), o.step.indication());
    }

    private static void close(List<Open> there, Outcome outcome, Predicate<Open> answered) {
        there.removeIf(o -> {
            boolean it = answered.test(o);
            if (it) {
                o.outcome = Optional.of(outcome);
                o.lapsed = false;
            }
            return it;
        });
    }

    private static void expected(
            Telling t,
            ExpectedStep step,
            Optional<String> printed,
            List<Open> there,
            List<Open> all) {
        Event.Told told = t.event().told();
        Open o =
                there.stream()
                        .filter(x ->
                                !x.lapsed
                                        && x.step.kind().equals(step.kind())
                                        && x.step.may(step)
                                        && !x.another(t))
                        .findFirst()
                        .orElseGet(() -> {
                            Open fresh = new Open(t, step);
                            there.add(fresh);
                            all.add(fresh);
                            return fresh;
                        });
        Optional<LocalDate> taken =
                told.date().isPresent()
                        ? Optional.empty()
                        : told.announced()
                                .flatMap(day ->
                                        VagueHorizon.until(
                                                told.evidence().getFirst().quote(), day));
        if (told.date().isPresent() || taken.isPresent()) {
            o.when = told.date();
            o.taken = taken;
        }
        o.compound = o.compound.or(() -> printed);
        o.sources.addFirst(t.source());
    }

    private static Optional<String> compound(Event event) {
        return switch (event) {
            case Event.Payment e -> e.compound().value();
            case Event.ClinicalStatus e -> e.compound().value();
            case Event.Regulatory e -> e.compound().value();
            case Event.Launch e -> e.compound().value();
            case Event.Compound e -> Optional.of(e.name());
            case Event.Agreement e -> Optional.empty();
            case Event.FinancialResults e -> Optional.empty();
            case Event.ForwardLooking e -> Optional.empty();
            case Event.Succession e -> Optional.empty();
        };
    }

    private static Row row(Open o, LocalDate asOf) {
        Optional<LocalDate> due = o.when.map(EventDate::last).or(() -> o.taken);
        State state;
        if (o.lapsed) {
            state = State.LAPSED;
        } else if (o.outcome.isPresent()) {
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
                o.step.what(),
                due,
                o.when.map(EventDate::precision),
                state,
                o.sources,
                o.outcome);
    }
}
