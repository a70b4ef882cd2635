package dev.octavo.catalog;

import dev.octavo.json.JsonOut;
import io.avaje.json.JsonWriter;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;

/// The pipeline as JSON: one object with `asOf` and `rows`, or one row a line.
public final class PipelineJson {

    private final JsonOut out;
    private final SourceJson sources;

    private PipelineJson(JsonWriter writer, Function<Source, Optional<String>> keys) {
        this.out = new JsonOut(writer);
        this.sources = new SourceJson(out, keys);
    }

    /// Writes `{ "asOf": …, "rows": […] }`. The stream stays open.
    public static void write(Pipeline pipeline, OutputStream to) {
        try (JsonWriter writer = JsonOut.STREAM.writer(to)) {
            PipelineJson json = new PipelineJson(writer, _ -> Optional.empty());
            json.out.open();
            json.out.string("asOf", pipeline.asOf().toString());
            json.out.objects("rows", pipeline.rows(), (r, n) -> json.row(r));
            json.out.close();
            writer.writeNewLine();
        }
    }

    /// Writes one row a line. The stream stays open.
    public static void writeLines(Pipeline pipeline, OutputStream to) {
        for (PipelineRow r : pipeline.rows()) {
            write(r, _ -> Optional.empty(), to);
        }
    }

    /// Writes a row as a line, each source with the `key` of its filing in a catalog where it has
    /// one. The stream stays open.
    public static void write(
            PipelineRow row, Function<Source, Optional<String>> keys, OutputStream to) {
        try (JsonWriter writer = JsonOut.STREAM.writer(to)) {
            PipelineJson json = new PipelineJson(writer, keys);
            json.out.open();
            json.row(row);
            json.out.close();
            writer.writeNewLine();
        }
    }

    private void row(PipelineRow r) {
        out.string("name", r.name());
        out.strings("aliases", r.aliases());
        out.string("modality", r.modality());
        out.string("target", r.target());
        out.string("antibody", r.antibody());
        out.string("linker", r.linker());
        out.string("payload", r.payload());
        out.string("owner", r.owner());
        out.string("partner", r.partner());
        out.string("ownership", r.ownership().map(JsonOut::kebab));
        out.string("phase", r.phase());
        out.string("status", r.status());
        sources.date("since", r.since());
        out.string("indication", r.indication());
        r.next().ifPresentOrElse(n -> out.object("next", () -> next(n)), () -> out.nothing("next"));
        out.objects("sources", r.sources(), (s, n) -> sources.source(s));
    }

    private void next(PipelineRow.Next n) {
        out.string("event", n.event());
        out.string("phase", n.phase());
        sources.date("date", n.date());
    }
}
