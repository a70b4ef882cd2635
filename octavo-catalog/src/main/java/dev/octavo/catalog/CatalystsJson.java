package dev.octavo.catalog;

import dev.octavo.json.JsonOut;
import io.avaje.json.JsonWriter;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;

/// Catalysts as JSON: one object with `asOf` and `rows`, or one row a line.
public final class CatalystsJson {

    private final JsonOut out;
    private final SourceJson sources;

    private CatalystsJson(JsonWriter writer, Function<Source, Optional<String>> keys) {
        this.out = new JsonOut(writer);
        this.sources = new SourceJson(out, keys);
    }

    /// Writes `{ "asOf": …, "rows": […] }`. The stream stays open.
    public static void write(Catalysts catalysts, OutputStream to) {
        try (JsonWriter writer = JsonOut.STREAM.writer(to)) {
            CatalystsJson json = new CatalystsJson(writer, _ -> Optional.empty());
            json.out.open();
            json.out.string("asOf", catalysts.asOf().toString());
            json.out.objects("rows", catalysts.rows(), (r, n) -> json.row(r));
            json.out.close();
            writer.writeNewLine();
        }
    }

    /// Writes one row a line. The stream stays open.
    public static void writeLines(Catalysts catalysts, OutputStream to) {
        for (Catalysts.Row r : catalysts.rows()) {
            write(r, _ -> Optional.empty(), to);
        }
    }

    /// Writes a row as a line, each source with the `key` of its filing in a catalog where it has
    /// one. The stream stays open.
    public static void write(
            Catalysts.Row row, Function<Source, Optional<String>> keys, OutputStream to) {
        try (JsonWriter writer = JsonOut.STREAM.writer(to)) {
            CatalystsJson json = new CatalystsJson(writer, keys);
            json.out.open();
            json.row(row);
            json.out.close();
            writer.writeNewLine();
        }
    }

    private void row(Catalysts.Row r) {
        out.string("company", r.company());
        out.string("compound", r.compound());
        out.string("what", r.what());
        out.string("due", r.due().map(Object::toString));
        out.string("precision", r.precision().map(JsonOut::kebab));
        out.string("state", JsonOut.kebab(r.state()));
        out.object("source", () -> sources.source(r.sources().getFirst()));
        out.objects("sources", r.sources(), (s, n) -> sources.source(s));
        r.outcome()
                .ifPresentOrElse(
                        o -> out.object("outcome", () -> outcome(o)), () -> out.nothing("outcome"));
    }

    private void outcome(Catalysts.Outcome o) {
        out.string("what", o.what());
        sources.date("date", o.date());
        out.object("source", () -> sources.source(o.source()));
    }
}
