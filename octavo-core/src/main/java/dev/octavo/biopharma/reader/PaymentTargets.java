package dev.octavo.biopharma.reader;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tells of a payment what the text says elsewhere of its compound: against which target it is.
final class PaymentTargets {

    private PaymentTargets() {}

    /// Fills the targets that payments for a compound lack by the compounds of the same filing.
    static void fill(List<Event> events) {
        List<Event.Compound> aimed = new ArrayList<>();
        for (Event e : events) {
            if (e instanceof Event.Compound c
                    && c.target().isPresent()
                    && c.target().how() != Derivation.INFERRED) {
                aimed.add(c);
            }
        }
        if (aimed.isEmpty()) {
            return;
        }
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof Event.Payment p
                    && p.kind() == Event.PaymentKind.MILESTONE
                    && p.told().occurrence() == Occurrence.HAPPENED
                    && p.compound().isPresent()
                    && !p.target().isPresent()) {
                String name = p.compound().value().orElseThrow();
                Optional<Event.Compound> of =
                        aimed.stream().filter(c -> named(c, name)).findFirst();
                if (of.isPresent()) {
                    events.set(i, with(p, of.get()));
                }
            }
        }
    }

    private static boolean named(Event.Compound c, String name) {
        return Names.oneCompound(c.name(), name)
                || c.aliases().stream().anyMatch(a -> Names.oneCompound(a, name));
    }

    private static Event.Payment with(Event.Payment p, Event.Compound of) {
        String target = of.target().value().orElseThrow();
        Event.Told told = p.told();
        List<Evidence> evidence = new ArrayList<>(told.evidence());
        if (evidence.stream().noneMatch(e -> says(e, target))) {
            of.told().evidence().stream()
                    .filter(e -> says(e, target))
                    .findFirst()
                    .ifPresent(evidence::add);
        }
        return new Event.Payment(
                new Event.Told(
                        told.item(), told.occurrence(), told.announced(), told.date(), evidence),
                p.kind(),
                p.payer(),
                p.payee(),
                p.money(),
                p.cash(),
                p.trigger(),
                p.compound(),
                Slot.of(target, Derivation.RESOLVED),
                p.indication(),
                p.phase(),
                p.agreement());
    }

    private static boolean says(Evidence e, String name) {
        return e.quote().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }
}
