package dev.octavo.cli;

import dev.octavo.Filing;
import dev.octavo.biopharma.Event;
import dev.octavo.catalog.EventWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Events for reading on a terminal.
final class EventCards {

    private EventCards() {}

    /// The events of a filing under a heading; empty where it tells none.
    static String of(Filing filing, List<Event> events, World world) {
        if (events.isEmpty()) {
            return "";
        }
        Layout out = new Layout(world.width(), world.colour());
        out.title(
                filing.registrant().orElse(filing.file())
                        + filing.submission().accession().map(a -> "  ·  " + a).orElse(""));
        for (Event e : events) {
            Event.Told told = e.told();
            out.row(
                    told.announced().map(LocalDate::toString).orElse(""),
                    e.type() + "  ",
                    // that there is a compound is nothing that happened
                    e instanceof Event.Compound
                            ? ""
                            : told.occurrence().name().toLowerCase(Locale.ROOT));
            out.row("", "", EventWords.of(e));
            out.row("", "", "“" + told.evidence().getFirst().quote() + "”");
        }
        out.blank();
        return out.text();
    }
}
