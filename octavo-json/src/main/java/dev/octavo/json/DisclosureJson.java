package dev.octavo.json;

import dev.octavo.Filing;
import io.avaje.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    private static void one(Filing filing, DisclosureRow row, ByteArrayOutputStream to) {
        try (JsonWriter writer = JsonOut.STREAM.writer(to)) {
            JsonOut out = new JsonOut(writer);
            out.open();
            out.string("file", filing.file());
            out.string("accession", filing.submission().accession());
            out.string("registrant", filing.registrant());
            out.string("cik", filing.cik());
            out.string("type", row.kind().printed());
            out.string("item", row.item());
            for (String field : row.kind().fields()) {
                value(out, field, row.value(field).orElse(null));
            }
            out.object(
                    "evidence",
                    () ->
                            row.evidence()
                                    .forEach((field, at) ->
                                            out.ranges(field.isEmpty() ? "told" : field, at)));
            out.close();
        }
    }

    private static void value(JsonOut out, String field, @Nullable Object value) {
        switch (value) {
            case null -> out.nothing(field);
            case Integer n -> out.number(field, n);
            case BigDecimal n -> out.number(field, Optional.of(n));
            case Object other -> out.string(field, other.toString());
        }
    }
}
