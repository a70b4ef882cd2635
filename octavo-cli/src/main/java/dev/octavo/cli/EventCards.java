package dev.octavo.cli;

import dev.octavo.Filing;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.TriggerType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                    told.occurrence().name().toLowerCase(Locale.ROOT));
            out.row("", "", what(e));
            out.row("", "", "“" + told.evidence().getFirst().quote() + "”");
        }
        out.blank();
        return out.text();
    }

    private static String what(Event event) {
        return switch (event) {
            case Event.Payment e ->
                    joined(
                            Optional.of(
                                    e.payer().value().orElse("?")
                                            + " → "
                                            + e.payee().value().orElse("?")),
                            Optional.of(money(e.money())),
                            e.compound().value(),
                            e.trigger().type().map(TriggerType::printed));
            case Event.Agreement e ->
                    joined(
                            Optional.of(
                                    e.parties().stream()
                                            .map(Event.Party::name)
                                            .collect(Collectors.joining(", "))),
                            Optional.of(String.join(", ", e.kinds())),
                            e.upfront().map(m -> "upfront " + money(m)));
            case Event.ClinicalStatus e ->
                    joined(
                            e.compound().value(),
                            e.indication().value(),
                            e.phase().value().map(Phase::printed).map("phase "::concat),
                            Optional.of(words(e.step())));
            case Event.Regulatory e ->
                    joined(
                            e.compound().value(),
                            e.agency(),
                            e.procedure(),
                            Optional.of(words(e.action())));
            case Event.Compound e ->
                    joined(
                            Optional.of(e.name()),
                            e.modality().value(),
                            e.target().value(),
                            e.payload().value(),
                            e.owner().value());
            case Event.FinancialResults e -> joined(e.length(), e.periodEnd().map(d -> "to " + d));
            case Event.ForwardLooking e ->
                    joined(Optional.of(e.about()), Optional.of(e.cue()), e.horizon());
        };
    }

    private static String money(Money m) {
        return m.amount()
                .map(a ->
                        words(m.qualifier()).replace("exact", "")
                                + " "
                                + m.currency().orElse("")
                                + " "
                                + String.format(Locale.ROOT, "%,.0f", a))
                .orElse("amount undisclosed")
                .strip();
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @SafeVarargs
    private static String joined(Optional<String>... parts) {
        return Stream.of(parts)
                .flatMap(Optional::stream)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }
}
