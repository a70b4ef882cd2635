package dev.octavo.catalog;

import dev.octavo.Filing;
import dev.octavo.biopharma.Event;
import dev.octavo.json.EventIds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An event of any type as one filing tells it: what the pipeline is made of.
///
/// @param registrant who tells it
public record Telling(Event event, Source source, Optional<String> registrant) {

    /// All events of a filing.
    public static List<Telling> of(Filing filing, List<Event> events) {
        List<String> ids = EventIds.of(filing, events);
        List<Telling> out = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            out.add(
                    new Telling(
                            event,
                            Source.of(filing, ids.get(i), event.told()),
                            filing.registrant()));
        }
        return out;
    }

    /// When it came about: the date of the event, else of its announcement; the end of time where
    /// neither is known.
    LocalDate when() {
        return event.told().date().map(d -> d.date()).or(source::announced).orElse(LocalDate.MAX);
    }
}
