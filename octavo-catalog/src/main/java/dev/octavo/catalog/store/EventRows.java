package dev.octavo.catalog.store;

import dev.octavo.Filing;
import dev.octavo.biopharma.Cash;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.TriggerType;
import dev.octavo.json.EventIds;
import dev.octavo.json.EventJson;
import dev.octavo.json.JsonOut;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Events as rows of the table `event`: what many types have in columns, all of it as JSON.
final class EventRows {

    private EventRows() {}

    static void add(Filing filing, List<Event> events, String filingId, Rows rows) {
        if (events.isEmpty()) {
            return;
        }
        List<String> ids = EventIds.of(filing, events);
        ByteArrayOutputStream json = new ByteArrayOutputStream(4_096);
        EventJson.write(filing, events, json);
        String[] lines = json.toString(StandardCharsets.UTF_8).split("\n");
        for (int i = 0; i < events.size(); i++) {
            rows.add(
                    Table.EVENT,
                    row(filingId, i, ids.get(i), events.get(i), Values.notNull(lines[i])));
        }
    }

    private static @Nullable Object[] row(
            String filingId, int ordinal, String eventId, Event event, String json) {
        @Nullable Object[] row = new Object[Table.EVENT.columns().size()];
        Event.Told told = event.told();
        set(row, "filing_id", filingId);
        set(row, "ordinal", ordinal);
        set(row, "event_id", eventId);
        set(
                row,
                "document",
                told.evidence().isEmpty() ? 1 : told.evidence().getFirst().at().document());
        set(row, "type", event.type());
        set(row, "item", text(told.item()));
        set(row, "occurrence", JsonOut.kebab(told.occurrence()));
        set(row, "announced", Values.orNull(told.announced()));
        set(row, "event_date", Values.orNull(told.date().map(d -> d.date())));
        set(
                row,
                "date_precision",
                Values.orNull(told.date().map(d -> JsonOut.kebab(d.precision()))));
        set(row, "json", json);
        switch (event) {
            case Event.Payment e -> payment(row, e);
            case Event.Agreement e -> agreement(row, e);
            case Event.ClinicalStatus e -> clinical(row, e);
            case Event.Regulatory e -> regulatory(row, e);
            case Event.Launch e -> launch(row, e);
            case Event.Compound e -> compound(row, e);
            case Event.FinancialResults e -> set(row, "event_date", Values.orNull(e.periodEnd()));
            case Event.ForwardLooking e -> set(row, "about", Values.orNull(e.about()));
            case Event.Succession e -> set(row, "kind", JsonOut.kebab(e.how()));
        }
        return row;
    }

    private static void payment(@Nullable Object[] row, Event.Payment e) {
        set(row, "kind", JsonOut.kebab(e.kind()));
        set(row, "payer", text(e.payer()));
        set(row, "payee", text(e.payee()));
        money(row, e.money());
        set(row, "cash", e.cash() == Cash.UNSAID ? null : JsonOut.kebab(e.cash()));
        set(row, "trigger_type", Values.orNull(e.trigger().type().map(TriggerType::printed)));
        set(row, "trigger_text", Values.orNull(e.trigger().text()));
        set(row, "compound", text(e.compound()));
        set(row, "target", text(e.target()));
        set(row, "indication", text(e.indication()));
        set(row, "phase", phase(e.phase()));
        set(row, "partner", text(e.agreement().partner()));
        set(row, "agreement_date", text(e.agreement().date()));
    }

    private static void money(@Nullable Object[] row, Money money) {
        set(
                row,
                "amount",
                Values.orNull(
                        money.amount().map(EventRows::scaled).filter(a -> a.precision() <= 38)));
        set(row, "currency", text(money.currency()));
        set(row, "qualifier", JsonOut.kebab(money.qualifier()));
    }

    private static void agreement(@Nullable Object[] row, Event.Agreement e) {
        set(row, "kind", e.kinds().isEmpty() ? null : String.join(", ", e.kinds()));
        set(row, "agreement_date", text(e.date()));
        set(row, "territory", text(e.grant().territory()));
        e.upfront().ifPresent(m -> money(row, m));
    }

    private static void clinical(@Nullable Object[] row, Event.ClinicalStatus e) {
        set(row, "compound", text(e.compound()));
        set(row, "target", text(e.target()));
        set(row, "indication", text(e.indication()));
        set(row, "from_phase", phase(e.fromPhase()));
        set(row, "phase", phase(e.phase()));
        set(row, "step", JsonOut.kebab(e.step()));
        set(row, "sponsor", text(e.sponsor()));
        set(row, "trial", text(e.trial()));
    }

    private static void regulatory(@Nullable Object[] row, Event.Regulatory e) {
        set(row, "agency", text(e.agency()));
        set(row, "procedure", text(e.procedure()));
        set(row, "action", JsonOut.kebab(e.action()));
        set(row, "compound", text(e.compound()));
        set(row, "indication", text(e.indication()));
        set(row, "territory", text(e.territory()));
        set(row, "sponsor", text(e.sponsor()));
    }

    private static void launch(@Nullable Object[] row, Event.Launch e) {
        set(row, "kind", JsonOut.kebab(e.kind()));
        set(row, "compound", text(e.compound()));
        set(row, "indication", text(e.indication()));
        set(row, "territory", text(e.territory()));
        set(row, "sponsor", text(e.seller()));
    }

    private static void compound(@Nullable Object[] row, Event.Compound e) {
        set(row, "compound", Values.orNull(e.name()));
        set(row, "kind", text(e.modality()));
        set(row, "target", text(e.target()));
        set(row, "owner", text(e.owner()));
        set(row, "partner", text(e.partner()));
        set(row, "ownership", Values.orNull(e.ownership().value().map(JsonOut::kebab)));
        set(row, "phase", phase(e.phase()));
        set(row, "indication", text(e.indication()));
    }

    private static void set(@Nullable Object[] row, String column, @Nullable Object value) {
        row[Table.EVENT.at(column)] = value;
    }

    private static @Nullable String text(Slot<String> slot) {
        return text(slot.value());
    }

    private static @Nullable String text(Optional<String> value) {
        return Values.text(Values.orNull(value));
    }

    private static @Nullable String phase(Slot<Phase> slot) {
        return Values.orNull(slot.value().map(Phase::printed));
    }

    /// With the four places of the column, which the Appender insists on.
    private static BigDecimal scaled(BigDecimal amount) {
        return amount.setScale(4, RoundingMode.HALF_UP);
    }
}
