package dev.octavo.catalog;

import dev.octavo.Filing;
import dev.octavo.biopharma.Event;
import dev.octavo.json.EventIds;
import java.util.ArrayList;
import java.util.List;

/// A payment as one text tells it: what the ledger is made of.
public record Entry(Event.Payment payment, Source source) {

    /// The milestone payments among a filing's events, whatever became of them.
    public static List<Entry> of(Filing filing, List<Event> events) {
        List<String> ids = EventIds.of(filing, events);
        List<Entry> out = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof Event.Payment p
                    && p.kind() == Event.PaymentKind.MILESTONE) {
                out.add(new Entry(p, Source.of(filing, ids.get(i), p.told())));
            }
        }
        return out;
    }
}
