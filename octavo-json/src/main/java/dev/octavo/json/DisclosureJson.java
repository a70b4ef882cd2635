package dev.octavo.json;

import dev.octavo.Filing;
import dev.octavo.edgar.Span;
import io.avaje.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Rows of people, votes, auditors and agreements as JSON, one object a row, each on its line.
///
/// Every object has `file`, `accession`, `registrant`, `cik`, `type` (`people`, …), `item`, all
/// fields of its type (null where not said) and `evidence`: byte ranges by field, under `told`
/// those of the passage.
public final class DisclosureJson {

    private DisclosureJson() {}

    /// Writes rows as lines.
    public static void write(Filing filing, List<DisclosureRow> rows, ByteArrayOutputStream out) {
        for (DisclosureRow row : rows) {
            one(filing, row, out);
            out.write('\n');
        }
    }

    /// Writes rows with a comma and a line end before each: the elements of an array.
    public static void writeElements(
            Filing filing, List<DisclosureRow> rows, ByteArrayOutputStream out) {
        for (DisclosureRow row : rows) {
            out.write(',');
            out.write('\n');
            one(filing, row, out);
        }
    }

    private static void one(Filing filing, DisclosureRow row, ByteArrayOutputStream out) {
        try (JsonWriter writer = JsonOut.STREAM.writer(out)) {
            writer.beginObject();
            writer.name("file");
            writer.value(filing.file());
            writer.name("accession");
            writer.value(filing.submission().accession().orElse(null));
            writer.name("registrant");
            writer.value(filing.registrant().orElse(null));
            writer.name("cik");
            writer.value(filing.cik().orElse(null));
            writer.name("type");
            writer.value(row.kind().printed());
            writer.name("item");
            writer.value(row.item());
            for (String field : row.kind().fields()) {
                writer.name(field);
                value(writer, row.value(field).orElse(null));
            }
            writer.name("evidence");
            evidence(writer, row);
            writer.endObject();
        }
    }

    private static void value(JsonWriter writer, @org.jspecify.annotations.Nullable Object value) {
        switch (value) {
            case null -> writer.nullValue();
            case Integer n -> writer.value(n.intValue());
            case BigDecimal n -> writer.rawValue(n.toPlainString());
            case Object other -> writer.value(other.toString());
        }
    }

    private static void evidence(JsonWriter writer, DisclosureRow row) {
        writer.beginObject();
        for (Map.Entry<String, List<Span>> e : row.evidence().entrySet()) {
            writer.name(e.getKey().isEmpty() ? "told" : e.getKey());
            writer.beginArray();
            for (Span s : e.getValue()) {
                writer.beginObject();
                writer.name("document");
                writer.value(s.document());
                writer.name("start");
                writer.value(s.start());
                writer.name("end");
                writer.value(s.end());
                writer.endObject();
            }
            writer.endArray();
        }
        writer.endObject();
    }
}
