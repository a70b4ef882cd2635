package dev.octavo.server;

import dev.octavo.biopharma.Cash;
import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.TriggerType;
import dev.octavo.catalog.Entry;
import dev.octavo.catalog.Ledger;
import dev.octavo.catalog.Source;
import dev.octavo.edgar.Span;
import io.avaje.json.mapper.JsonMapper;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The milestone payments of a catalog, made of the events it keeps, and the ledger of them.
///
/// @param keys the key of the filing that tells an event, by the event's id
record Payments(Ledger ledger, Map<String, String> keys) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Payments of(Generation generation) {
        return generation.once("payments", Payments.class, g -> g.ask(Payments::read));
    }

    private static Payments read(Connection connection) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        Map<String, String> keys = new HashMap<>();
        try (Statement s = connection.createStatement();
                ResultSet r =
                        s.executeQuery(
                                "SELECT x.filing_id, x.event_id, x.json, x.amount FROM event x"
                                        + " WHERE x.type = 'milestone-payment' ORDER BY x.filing_id, x.ordinal")) {
            while (r.next()) {
                keys.put(r.getString(2), r.getString(1));
                entries.add(entry(JSON.fromJsonObject(r.getString(3)), r.getBigDecimal(4)));
            }
        }
        return new Payments(Ledger.of(entries), keys);
    }

    /// An event as it was before it was printed.
    private static Entry entry(Map<String, ?> e, @Nullable BigDecimal amount) {
        Optional<LocalDate> announced = string(e, "announced").map(LocalDate::parse);
        List<Evidence> evidence = evidence(e);
        Optional<String> item = string(e, "item");
        Event.Told told =
                new Event.Told(
                        item,
                        constant(Occurrence.class, string(e, "occurrence")).orElse(Occurrence.HAPPENED),
                        announced,
                        string(e, "date")
                                .map(
                                        d ->
                                                new EventDate(
                                                        LocalDate.parse(d),
                                                        constant(
                                                                        EventDate.Precision.class,
                                                                        string(e, "datePrecision"))
                                                                .orElse(EventDate.Precision.DAY))),
                        evidence);
        Map<?, ?> trigger = map(e, "trigger");
        Map<?, ?> agreement = map(e, "agreement");
        Event.Payment payment =
                new Event.Payment(
                        told,
                        Event.PaymentKind.MILESTONE,
                        slot(e, "payer"),
                        slot(e, "payee"),
                        new Money(
                                Optional.ofNullable(amount),
                                string(e, "currency"),
                                constant(Money.Qualifier.class, string(e, "qualifier"))
                                        .orElse(Money.Qualifier.UNDISCLOSED)),
                        constant(Cash.class, string(e, "cash")).orElse(Cash.UNSAID),
                        new Event.Trigger(
                                string(trigger, "type").flatMap(Payments::trigger),
                                string(trigger, "text").orElse("")),
                        slot(e, "compound"),
                        slot(e, "target"),
                        slot(e, "indication"),
                        string(e, "phase")
                                .flatMap(Payments::phase)
                                .map(p -> Slot.of(p, how(e, "phase")))
                                .orElse(Slot.none()),
                        new Event.AgreementRef(
                                string(agreement, "partner"),
                                string(agreement, "date"),
                                strings(agreement, "amended")));
        return new Entry(
                payment,
                new Source(
                        string(e, "id").orElse(""),
                        string(e, "file").orElse(""),
                        string(e, "member"),
                        string(e, "accession"),
                        item,
                        announced,
                        evidence));
    }

    private static List<Evidence> evidence(Map<String, ?> e) {
        List<Evidence> out = new ArrayList<>();
        if (e.get("evidence") instanceof List<?> all) {
            for (Object one : all) {
                if (one instanceof Map<?, ?> m) {
                    out.add(
                            new Evidence(
                                    new Span(number(m, "document"), number(m, "start"), number(m, "end")),
                                    string(m, "quote").orElse("")));
                }
            }
        }
        return out;
    }

    private static int number(Map<?, ?> m, String key) {
        return m.get(key) instanceof Number n ? n.intValue() : 0;
    }

    private static Map<?, ?> map(Map<?, ?> m, String key) {
        return m.get(key) instanceof Map<?, ?> inner ? inner : Map.of();
    }

    private static Optional<String> string(Map<?, ?> m, String key) {
        return m.get(key) instanceof String s ? Optional.of(s) : Optional.empty();
    }

    private static List<String> strings(Map<?, ?> m, String key) {
        List<String> out = new ArrayList<>();
        if (m.get(key) instanceof List<?> all) {
            all.forEach(v -> out.add(String.valueOf(v)));
        }
        return out;
    }

    private static Slot<String> slot(Map<?, ?> e, String key) {
        return string(e, key).map(v -> Slot.of(v, how(e, key))).orElse(Slot.none());
    }

    private static Derivation how(Map<?, ?> e, String key) {
        return constant(Derivation.class, string(map(e, "stated"), key)).orElse(Derivation.STATED);
    }

    private static Optional<TriggerType> trigger(String printed) {
        for (TriggerType t : TriggerType.values()) {
            if (t.printed().equals(printed)) {
                return Optional.of(t);
            }
        }
        return Optional.empty();
    }

    private static Optional<Phase> phase(String printed) {
        for (Phase p : Phase.values()) {
            if (p.printed().equals(printed)) {
                return Optional.of(p);
            }
        }
        return Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, Optional<String> kebab) {
        if (kebab.isPresent()) {
            String name = kebab.get().toUpperCase(Locale.ROOT).replace('-', '_');
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(name)) {
                    return Optional.of(constant);
                }
            }
        }
        return Optional.empty();
    }
}
