package dev.octavo.catalog;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.meaning.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is in the clinic as of a date: one row a compound, however many filings and names tell of
/// it, in which phase, whose and with whom.
///
/// A pure function of the events. What happened on or before the date decides on the phase, even
/// where it was told later; what was expected then and had not happened is the row's `next`; whose
/// a compound is, is taken from what was told last by then; a partner whose rights go back to the
/// registrant is none from the day on which the agreement ends, and one that was bought or renamed
/// is its successor. Composition does not change and is taken from any filing. A compound that was
/// given up has no row, nor one of which nothing but its name and making is told. Names are joined
/// by [CompoundNames]: an antibody does not inherit what a conjugate made of it has reached, nor
/// the other way round.
///
/// @param rows the furthest first, then by name
public record Pipeline(LocalDate asOf, List<PipelineRow> rows) {

    public Pipeline {
        rows = List.copyOf(rows);
    }

    /// The pipeline as these events tell it.
    public static Pipeline of(List<Telling> tellings, LocalDate asOf) {
        List<Telling> sorted = new ArrayList<>(tellings);
        sorted.sort(
                Comparator.comparing(Telling::when)
                        .thenComparing(t -> t.source().announced().orElse(LocalDate.MAX))
                        .thenComparing(t -> t.source().filing())
                        // a step has its day, a description of where it led has none
                        .thenComparing(t -> t.event() instanceof Event.Compound)
                        .thenComparing(t -> t.source().id()));
        CompoundNames names = CompoundNames.of(sorted.stream().map(Telling::event).toList());
        Map<String, PipelineCompound> compounds = new LinkedHashMap<>();
        for (Telling t : sorted) {
            key(t.event(), names)
                    .ifPresent(key ->
                            compounds
                                    .computeIfAbsent(key, k -> new PipelineCompound(asOf))
                                    .take(t));
            if (t.event() instanceof Event.Agreement e) {
                e.termination()
                        .flatMap(Event.Termination::rights)
                        .ifPresent(rights -> returned(t, e, rights, names, compounds));
            }
        }
        NamesToday today = NamesToday.of(sorted, asOf);
        List<PipelineRow> rows = new ArrayList<>();
        for (PipelineCompound c : compounds.values()) {
            c.row(today).ifPresent(rows::add);
        }
        rows.sort(
                Comparator.comparingInt(
                                (PipelineRow r) -> PipelineProgress.rank(r.phase(), r.status()))
                        .reversed()
                        .thenComparing(PipelineRow::name, String.CASE_INSENSITIVE_ORDER));
        return new Pipeline(asOf, rows);
    }

    /// The end of an agreement, for the compounds that are named in what becomes of the rights.
    private static void returned(
            Telling t,
            Event.Agreement ended,
            String rights,
            CompoundNames names,
            Map<String, PipelineCompound> compounds) {
        Set<PipelineCompound> named = new LinkedHashSet<>();
        for (String word : rights.split("[\\s,;]+")) {
            PipelineCompound found = compounds.get(names.of(word));
            if (found != null) {
                named.add(found);
            }
        }
        named.forEach(c -> c.returned(t, ended, rights));
    }

    private static Optional<String> key(Event event, CompoundNames names) {
        return switch (event) {
            case Event.Compound e -> Optional.of(names.of(e.name()));
            case Event.ClinicalStatus e -> names.of(e.compound());
            case Event.Regulatory e -> names.of(e.compound());
            case Event.Launch e -> names.of(e.compound());
            case Event.Payment e ->
                    e.kind() == Event.PaymentKind.MILESTONE
                                    && e.told().occurrence() == Occurrence.HAPPENED
                            ? names.of(e.compound())
                            : Optional.empty();
            case Event.Agreement e -> Optional.empty();
            case Event.FinancialResults e -> Optional.empty();
            case Event.ForwardLooking e -> Optional.empty();
            case Event.Succession e -> Optional.empty();
        };
    }

    /// The rows of a company: its own compounds, those that it partners, and those of which no
    /// owner is told that its filings tell of. A part of its name will do, and its predecessors'
    /// and successors' names are its own.
    public Pipeline company(String name) {
        String wanted = Names.party(name);
        List<PipelineRow> found = new ArrayList<>();
        for (PipelineRow r : rows) {
            boolean owner =
                    r.owner()
                            .map(o -> is(o, wanted))
                            .orElseGet(() -> r.tellers().stream().anyMatch(t -> is(t, wanted)));
            if (owner || r.partner().filter(p -> is(p, wanted)).isPresent()) {
                found.add(r);
            }
        }
        return new Pipeline(asOf, found);
    }

    private boolean is(String party, String wanted) {
        return Names.party(party).contains(wanted)
                || Names.party(Successors.in(party, asOf.getYear())).contains(wanted);
    }
}
