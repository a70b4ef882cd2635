package dev.octavo.catalog;

import dev.octavo.biopharma.Cash;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Money;
import io.avaje.json.JsonWriter;
import io.avaje.json.stream.JsonStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The ledger as JSON: one object with `rows` and `totals`, or one row a line.
public final class LedgerJson {

    private static final JsonStream STREAM =
            JsonStream.builder().serializeNulls(true).serializeEmpty(true).build();

    private final JsonWriter out;
    private final Function<Source, Optional<String>> keys;

    private LedgerJson(JsonWriter out, Function<Source, Optional<String>> keys) {
        this.out = out;
        this.keys = keys;
    }

    /// Writes `{ "rows": […], "totals": […], "reconciliation": […] }`. The stream stays open.
    public static void write(Ledger ledger, OutputStream to) {
        write(ledger, _ -> Optional.empty(), to);
    }

    /// The same, each source with the `key` of its filing in a catalog.
    public static void write(
            Ledger ledger, Function<Source, Optional<String>> keys, OutputStream to) {
        try (JsonWriter writer = STREAM.writer(to)) {
            LedgerJson json = new LedgerJson(writer, keys);
            writer.beginObject();
            writer.name("rows");
            writer.beginArray();
            ledger.rows().forEach(json::row);
            writer.endArray();
            writer.name("totals");
            writer.beginArray();
            ledger.totals().forEach(json::total);
            writer.endArray();
            writer.name("reconciliation");
            writer.beginArray();
            ledger.reconciliation().forEach(json::reconciled);
            writer.endArray();
            writer.endObject();
            writer.writeNewLine();
        }
    }

    /// Writes one row a line. The stream stays open.
    public static void writeLines(Ledger ledger, OutputStream to) {
        for (LedgerRow r : ledger.rows()) {
            try (JsonWriter writer = STREAM.writer(to)) {
                new LedgerJson(writer, _ -> Optional.empty()).row(r);
                writer.writeNewLine();
            }
        }
    }

    private void reconciled(Reconciliation r) {
        out.beginObject();
        string("statement", Optional.of(kebab(r.statement().kind())));
        string("payer", r.statement().payer());
        string("payee", r.statement().payee());
        string("compound", r.statement().compound());
        string("asOf", r.statement().asOf().map(Object::toString));
        string("currency", r.statement().money().currency());
        number("stated", r.statement().money().amount());
        number("rows", Optional.of(r.rows()));
        number("count", Optional.of(BigDecimal.valueOf(r.count())));
        number("difference", Optional.of(r.difference()));
        out.name("source");
        source(r.source());
        out.endObject();
    }

    private void row(LedgerRow r) {
        out.beginObject();
        string("announced", r.announced().map(Object::toString));
        string("date", r.date().map(d -> d.date().toString()));
        string("datePrecision", r.date().map(d -> kebab(d.precision())));
        string("payer", r.payer());
        string("payee", r.payee());
        money(r.money());
        string("cash", r.cash() == Cash.UNSAID ? Optional.empty() : Optional.of(kebab(r.cash())));
        out.name("trigger");
        out.beginObject();
        string("type", r.trigger().type().map(t -> t.printed()));
        string(
                "text",
                r.trigger().text().isEmpty() ? Optional.empty() : Optional.of(r.trigger().text()));
        string("words", Optional.of(r.triggerInWords()).filter(w -> !w.isEmpty()));
        out.endObject();
        string("phase", r.phase().map(p -> p.printed()));
        string("compound", r.compound());
        string("target", r.target());
        string("indication", r.indication());
        out.name("agreement");
        out.beginObject();
        string("partner", r.agreement().partner());
        string("date", r.agreement().date());
        out.name("amended");
        out.beginArray();
        r.agreement().amended().forEach(out::value);
        out.endArray();
        out.endObject();
        out.name("sources");
        out.beginArray();
        r.sources().forEach(this::source);
        out.endArray();
        out.name("lifecycle");
        out.beginArray();
        r.lifecycle().forEach(this::stage);
        out.endArray();
        out.endObject();
    }

    private void money(Money m) {
        number("amount", m.amount());
        string("currency", m.currency());
        string("qualifier", Optional.of(kebab(m.qualifier())));
    }

    private void source(Source s) {
        out.beginObject();
        keys.apply(s).ifPresent(key -> string("key", Optional.of(key)));
        string("id", Optional.of(s.id()));
        string("file", Optional.of(s.file()));
        string("member", s.member());
        string("accession", s.accession());
        string("item", s.item());
        string("announced", s.announced().map(Object::toString));
        out.name("evidence");
        out.beginArray();
        for (Evidence e : s.evidence()) {
            out.beginObject();
            number("document", Optional.of(BigDecimal.valueOf(e.at().document())));
            number("start", Optional.of(BigDecimal.valueOf(e.at().start())));
            number("end", Optional.of(BigDecimal.valueOf(e.at().end())));
            string("quote", Optional.of(e.quote()));
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }

    private void stage(LedgerRow.Stage s) {
        out.beginObject();
        string("occurrence", Optional.of(kebab(s.occurrence())));
        string("cash", s.cash() == Cash.UNSAID ? Optional.empty() : Optional.of(kebab(s.cash())));
        string("announced", s.announced().map(Object::toString));
        string("source", Optional.of(s.source()));
        out.endObject();
    }

    private void total(Ledger.Total t) {
        out.beginObject();
        string("payer", Optional.of(t.payer()).filter(p -> !p.isEmpty()));
        string("currency", t.currency());
        number("year", t.year().map(BigDecimal::valueOf));
        number("amount", Optional.of(t.amount()));
        number("count", Optional.of(BigDecimal.valueOf(t.count())));
        out.endObject();
    }

    private void string(String key, Optional<String> value) {
        out.name(key);
        value.ifPresentOrElse(out::value, out::nullValue);
    }

    private void number(String key, Optional<BigDecimal> value) {
        out.name(key);
        value.ifPresentOrElse(
                v -> out.rawValue(v.stripTrailingZeros().toPlainString()), out::nullValue);
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The whole as a string, for tests and small ledgers.
    static String text(Ledger ledger) {
        var bytes = new java.io.ByteArrayOutputStream();
        write(ledger, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
