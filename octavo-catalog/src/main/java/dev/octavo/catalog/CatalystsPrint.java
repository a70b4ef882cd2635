package dev.octavo.catalog;

import dev.octavo.biopharma.Evidence;
import io.avaje.json.JsonWriter;
import io.avaje.json.stream.JsonStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Catalysts as a table, as CSV and as JSON.
public final class CatalystsPrint {

    private static final JsonStream STREAM =
            JsonStream.builder().serializeNulls(true).serializeEmpty(true).build();
    private static final List<String> HEADINGS =
            List.of("due", "state", "compound", "what", "company", "told in", "outcome");

    private CatalystsPrint() {}

    /// The table as text, lines ended by `\n`.
    public static String text(Catalysts catalysts) {
        if (catalysts.rows().isEmpty()) {
            return "Nothing is expected.\n";
        }
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        for (Catalysts.Row r : catalysts.rows()) {
            rows.add(cells(r));
        }
        StringBuilder out = new StringBuilder();
        LedgerTable.aligned(rows, -1, out);
        return out.toString();
    }

    /// The rows as CSV (RFC 4180) with a heading.
    public static String csv(Catalysts catalysts) {
        StringBuilder out =
                new StringBuilder("due,state,compound,what,company,filing,outcome,precision\r\n");
        for (Catalysts.Row r : catalysts.rows()) {
            List<String> cells = new ArrayList<>(cells(r));
            cells.add(r.precision().map(CatalystsPrint::kebab).orElse(""));
            for (int c = 0; c < cells.size(); c++) {
                out.append(c == 0 ? "" : ",").append(LedgerTable.quoted(cells.get(c)));
            }
            out.append("\r\n");
        }
        return out.toString();
    }

    private static List<String> cells(Catalysts.Row r) {
        return List.of(
                r.due().map(Object::toString).orElse("no date"),
                kebab(r.state()).replace('-', ' '),
                r.compound().orElse(""),
                r.what(),
                r.company().orElse(""),
                r.sources().getFirst().filing(),
                r.outcome()
                        .map(o ->
                                o.source().announced().map(d -> d + "  ").orElse("")
                                        + o.source().filing())
                        .orElse(""));
    }

    /// Writes `{ "asOf", "rows": […] }`. The stream stays open.
    public static void write(Catalysts catalysts, OutputStream to) {
        try (JsonWriter out = STREAM.writer(to)) {
            out.beginObject();
            string(out, "asOf", Optional.of(catalysts.asOf().toString()));
            out.name("rows");
            out.beginArray();
            catalysts.rows().forEach(r -> row(out, r));
            out.endArray();
            out.endObject();
            out.writeNewLine();
        }
    }

    /// Writes one row a line. The stream stays open.
    public static void writeLines(Catalysts catalysts, OutputStream to) {
        for (Catalysts.Row r : catalysts.rows()) {
            try (JsonWriter out = STREAM.writer(to)) {
                row(out, r);
                out.writeNewLine();
            }
        }
    }

    private static void row(JsonWriter out, Catalysts.Row r) {
        out.beginObject();
        string(out, "company", r.company());
        string(out, "compound", r.compound());
        string(out, "what", Optional.of(r.what()));
        string(out, "due", r.due().map(Object::toString));
        string(out, "precision", r.precision().map(CatalystsPrint::kebab));
        string(out, "state", Optional.of(kebab(r.state())));
        out.name("source");
        source(out, r.sources().getFirst());
        out.name("sources");
        out.beginArray();
        r.sources().forEach(s -> source(out, s));
        out.endArray();
        out.name("outcome");
        if (r.outcome().isPresent()) {
            Catalysts.Outcome o = r.outcome().get();
            out.beginObject();
            string(out, "date", o.date().map(d -> d.date().toString()));
            string(out, "datePrecision", o.date().map(d -> kebab(d.precision())));
            out.name("source");
            source(out, o.source());
            out.endObject();
        } else {
            out.nullValue();
        }
        out.endObject();
    }

    static void source(JsonWriter out, Source s) {
        out.beginObject();
        string(out, "id", Optional.of(s.id()));
        string(out, "file", Optional.of(s.file()));
        string(out, "member", s.member());
        string(out, "accession", s.accession());
        string(out, "item", s.item());
        string(out, "announced", s.announced().map(Object::toString));
        out.name("evidence");
        out.beginArray();
        for (Evidence e : s.evidence()) {
            out.beginObject();
            out.name("document");
            out.value(e.at().document());
            out.name("start");
            out.value(e.at().start());
            out.name("end");
            out.value(e.at().end());
            string(out, "quote", Optional.of(e.quote()));
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }

    private static void string(JsonWriter out, String key, Optional<String> value) {
        out.name(key);
        value.ifPresentOrElse(out::value, out::nullValue);
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
