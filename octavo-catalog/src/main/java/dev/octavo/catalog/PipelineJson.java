package dev.octavo.catalog;

import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Evidence;
import io.avaje.json.JsonWriter;
import io.avaje.json.stream.JsonStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The pipeline as JSON: one object with `asOf` and `rows`, or one row a line.
public final class PipelineJson {

    private static final JsonStream STREAM =
            JsonStream.builder().serializeNulls(true).serializeEmpty(true).build();

    private final JsonWriter out;

    private PipelineJson(JsonWriter out) {
        this.out = out;
    }

    /// Writes `{ "asOf": …, "rows": […] }`. The stream stays open.
    public static void write(Pipeline pipeline, OutputStream to) {
        try (JsonWriter writer = STREAM.writer(to)) {
            writer.beginObject();
            writer.name("asOf");
            writer.value(pipeline.asOf().toString());
            writer.name("rows");
            writer.beginArray();
            pipeline.rows().forEach(r -> write(r, writer));
            writer.endArray();
            writer.endObject();
            writer.writeNewLine();
        }
    }

    /// Writes one row a line. The stream stays open.
    public static void writeLines(Pipeline pipeline, OutputStream to) {
        for (PipelineRow r : pipeline.rows()) {
            try (JsonWriter writer = STREAM.writer(to)) {
                write(r, writer);
                writer.writeNewLine();
            }
        }
    }

    /// Writes a row as the next value.
    public static void write(PipelineRow row, JsonWriter to) {
        new PipelineJson(to).row(row);
    }

    private void row(PipelineRow r) {
        out.beginObject();
        string("name", Optional.of(r.name()));
        strings("aliases", r.aliases());
        string("modality", r.modality());
        string("target", r.target());
        string("antibody", r.antibody());
        string("linker", r.linker());
        string("payload", r.payload());
        string("owner", r.owner());
        string("partner", r.partner());
        string("ownership", r.ownership().map(PipelineJson::kebab));
        string("phase", r.phase());
        string("status", Optional.of(r.status()));
        date("since", r.since());
        string("indication", r.indication());
        out.name("next");
        r.next().ifPresentOrElse(this::next, out::nullValue);
        out.name("sources");
        out.beginArray();
        r.sources().forEach(this::source);
        out.endArray();
        out.endObject();
    }

    private void next(PipelineRow.Next n) {
        out.beginObject();
        string("event", Optional.of(n.event()));
        string("phase", n.phase());
        date("date", n.date());
        out.endObject();
    }

    private void date(String key, Optional<EventDate> date) {
        string(key, date.map(d -> d.date().toString()));
        string(key + "Precision", date.map(d -> kebab(d.precision())));
    }

    private void source(Source s) {
        out.beginObject();
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
            out.name("document");
            out.value(e.at().document());
            out.name("start");
            out.value(e.at().start());
            out.name("end");
            out.value(e.at().end());
            string("quote", Optional.of(e.quote()));
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }

    private void strings(String key, List<String> values) {
        out.name(key);
        out.beginArray();
        values.forEach(out::value);
        out.endArray();
    }

    private void string(String key, Optional<String> value) {
        out.name(key);
        value.ifPresentOrElse(out::value, out::nullValue);
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
