package dev.octavo.catalog;

import dev.octavo.biopharma.Cash;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.TriggerType;
import dev.octavo.json.JsonOut;
import io.avaje.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The ledger as JSON: one object with `rows` and `totals`, or one row a line.
public final class LedgerJson {

    private final JsonOut out;
    private final SourceJson sources;

    private LedgerJson(JsonWriter writer, Function<Source, Optional<String>> keys) {
        this.out = new JsonOut(writer);
        this.sources = new SourceJson(out, keys);
    }

    /// Writes `{ "rows": […], "totals": […], "reconciliation": […] }`. The stream stays open.
    public static void write(Ledger ledger, OutputStream to) {
        write(ledger, _ -> Optional.empty(), _ -> {}, to);
    }

    /// The same, each source with the `key` of its filing in a catalog.
    ///
    /// @param more writes what else the object is to have
    public static void write(
            Ledger ledger,
            Function<Source, Optional<String>> keys,
            Consumer<JsonOut> more,
            OutputStream to) {
        try (JsonWriter writer = JsonOut.STREAM.writer(to)) {
            LedgerJson json = new LedgerJson(writer, keys);
            json.out.open();
            json.out.objects("rows", ledger.rows(), (r, n) -> json.row(r));
            json.out.objects("totals", ledger.totals(), (t, n) -> json.total(t));
            json.out.objects(
                    "reconciliation", ledger.reconciliation(), (r, n) -> json.reconciled(r));
            more.accept(json.out);
            json.out.close();
            writer.writeNewLine();
        }
    }

    /// Writes one row a line. The stream stays open.
    public static void writeLines(Ledger ledger, OutputStream to) {
        for (LedgerRow r : ledger.rows()) {
            try (JsonWriter writer = JsonOut.STREAM.writer(to)) {
                LedgerJson json = new LedgerJson(writer, _ -> Optional.empty());
                json.out.open();
                json.row(r);
                json.out.close();
                writer.writeNewLine();
            }
        }
    }

    /// Writes what the filings state of totals, one a line. The stream stays open.
    public static void writeStated(Ledger ledger, OutputStream to) {
        for (Reconciliation r : ledger.reconciliation()) {
            try (JsonWriter writer = JsonOut.STREAM.writer(to)) {
                LedgerJson json = new LedgerJson(writer, _ -> Optional.empty());
                json.out.open();
                json.reconciled(r);
                json.out.close();
                writer.writeNewLine();
            }
        }
    }

    private void reconciled(Reconciliation r) {
        out.string("statement", JsonOut.kebab(r.statement().kind()));
        out.string("payer", r.statement().payer());
        out.string("payee", r.statement().payee());
        out.string("compound", r.statement().compound());
        out.string("since", r.statement().since().map(Object::toString));
        out.string("asOf", r.statement().asOf().map(Object::toString));
        out.string("currency", r.statement().money().currency());
        out.number("stated", r.statement().money().amount());
        out.number("rows", Optional.of(r.rows()));
        out.number("count", r.count());
        out.number("unknown", r.unknown());
        out.number("difference", Optional.of(r.difference()));
        out.bool("agrees", r.agrees());
        out.object("source", () -> sources.source(r.source()));
    }

    private void row(LedgerRow r) {
        out.string("announced", r.announced().map(Object::toString));
        sources.date("date", r.date());
        out.number("year", r.year().map(BigDecimal::valueOf));
        out.string("payer", r.payer());
        out.string("payee", r.payee());
        out.number("amount", r.money().amount());
        out.string("currency", r.money().currency());
        out.string("qualifier", JsonOut.kebab(r.money().qualifier()));
        out.string("cash", cash(r.cash()));
        out.object(
                "trigger",
                () -> {
                    out.string("type", r.trigger().type().map(TriggerType::printed));
                    out.stringOrNull("text", r.trigger().text());
                    out.stringOrNull("words", r.triggerInWords());
                });
        out.string("phase", r.phase().map(Phase::printed));
        out.string("compound", r.compound());
        out.string("target", r.target());
        out.string("indication", r.indication());
        out.object(
                "agreement",
                () -> {
                    out.string("partner", r.agreement().partner());
                    out.string("date", r.agreement().date());
                    out.strings("amended", r.agreement().amended());
                });
        out.objects("sources", r.sources(), (s, n) -> sources.source(s));
        out.objects("lifecycle", r.lifecycle(), (s, n) -> stage(s));
    }

    private void stage(LedgerRow.Stage s) {
        out.string("occurrence", JsonOut.kebab(s.occurrence()));
        out.string("cash", cash(s.cash()));
        out.object("source", () -> sources.source(s.source()));
    }

    private static Optional<String> cash(Cash cash) {
        return cash == Cash.UNSAID ? Optional.empty() : Optional.of(JsonOut.kebab(cash));
    }

    private void total(Ledger.Total t) {
        out.stringOrNull("payer", t.payer());
        out.string("currency", t.currency());
        out.number("year", t.year().map(BigDecimal::valueOf));
        out.number("amount", Optional.of(t.amount()));
        out.number("count", t.count());
    }

    /// The whole as a string, for tests and small ledgers.
    static String text(Ledger ledger) {
        var bytes = new ByteArrayOutputStream();
        write(ledger, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
