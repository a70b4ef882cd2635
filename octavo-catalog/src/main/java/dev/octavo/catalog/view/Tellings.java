package dev.octavo.catalog.view;

import dev.octavo.biopharma.Event;
import dev.octavo.catalog.Catalysts;
import dev.octavo.catalog.Pipeline;
import dev.octavo.catalog.PipelineRow;
import dev.octavo.catalog.Source;
import dev.octavo.catalog.Telling;
import dev.octavo.json.EventJsonReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What some filings tell of compounds: what pipeline and catalysts are made of.
///
/// @param keys of the filings, by the source's id
/// @param names by which the company asked for goes; none when none was asked
public record Tellings(List<Telling> tellings, Map<String, String> keys, List<String> names) {

    /// The types of events that tell of compounds.
    private static final List<String> OF_COMPOUNDS =
            List.of("compound", "clinical-status", "regulatory", "launch", "milestone-payment");

    static Tellings of(Connection c, String company) throws SQLException {
        List<String> names = Companies.names(c, company);
        List<EventLine> lines =
                company.isBlank()
                        ? EventTable.all(c, Filter.ALL.types(OF_COMPOUNDS))
                        : EventTable.ofCompoundsOf(c, company, OF_COMPOUNDS, names);
        List<Telling> tellings = new ArrayList<>();
        Map<String, String> keys = new HashMap<>();
        for (EventLine line : lines) {
            Telling t = of(line);
            tellings.add(t);
            keys.put(t.source().id(), line.key());
        }
        return new Tellings(tellings, keys, names);
    }

    static Telling of(EventLine line) {
        Event event = EventJsonReader.read(line.json());
        EventJsonReader.Origin from = EventJsonReader.origin(line.json());
        return new Telling(
                event,
                new Source(
                        from.id(),
                        from.file(),
                        from.member(),
                        from.accession(),
                        event.told().item(),
                        event.told().announced(),
                        event.told().evidence()),
                from.registrant());
    }

    /// What is in the clinic as of a date: of the company that was asked for, else of all.
    Pipeline pipeline(LocalDate asOf) {
        Pipeline pipeline = Pipeline.of(tellings, asOf);
        if (names.isEmpty()) {
            return pipeline;
        }
        Set<PipelineRow> rows = new HashSet<>();
        names.forEach(n -> rows.addAll(pipeline.company(n).rows()));
        return new Pipeline(asOf, pipeline.rows().stream().filter(rows::contains).toList());
    }

    /// What was expected, and what became of it.
    Catalysts catalysts(LocalDate asOf) {
        Catalysts catalysts = Catalysts.of(tellings, asOf);
        if (names.isEmpty()) {
            return catalysts;
        }
        Set<Catalysts.Row> rows = new HashSet<>();
        names.forEach(n -> rows.addAll(catalysts.company(n).rows()));
        return new Catalysts(asOf, catalysts.rows().stream().filter(rows::contains).toList());
    }
}
