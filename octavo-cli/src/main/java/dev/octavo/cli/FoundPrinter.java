package dev.octavo.cli;

import dev.octavo.catalog.text.Facet;
import dev.octavo.catalog.text.Found;
import dev.octavo.json.JsonOut;
import dev.octavo.print.Complaint;
import io.avaje.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Prints what a search found: for people with the words found in bold, for programs as JSON with
/// the bytes of every passage and word.
final class FoundPrinter {

    private final World world;
    private final Format format;

    FoundPrinter(World world, Format format) {
        this.world = world;
        this.format = format;
    }

    byte[] before(Found found) {
        return switch (format) {
            case json -> Output.utf8("{\"total\": " + found.total() + ",\n\"hits\": [");
            case jsonl, table -> new byte[0];
        };
    }

    byte[] hit(Found.Hit hit, int nth) {
        return switch (format) {
            case jsonl -> json("", hit, "\n");
            case json -> json(nth == 0 ? "\n" : ",\n", hit, "");
            case table -> Output.utf8(card(hit));
        };
    }

    byte[] after(Found found, Optional<String> next, int printed) {
        return switch (format) {
            case jsonl -> new byte[0];
            case json -> facets(found, next);
            case table -> Output.utf8(found.total() == 0 ? "" : summary(found, next, printed));
        };
    }

    private String card(Found.Hit hit) {
        Layout out = new Layout(world.width(), world.colour());
        String what = hit.items().isEmpty() ? "press release" : "item " + hit.items().getFirst();
        out.title(
                hit.company().orElse(hit.file())
                        + "  "
                        + hit.dated().map(LocalDate::toString).orElse("")
                        + "  "
                        + hit.form().orElse("")
                        + "  "
                        + what);
        hit.title().ifPresent(t -> out.row("", "", t));
        for (Found.Passage p : hit.passages()) {
            String at =
                    p.at().isEmpty()
                            ? ""
                            : p.at().getFirst().start() + "-" + p.at().getLast().end();
            out.row(at, "", marked(p));
        }
        out.row("file", "", Complaint.input(hit.file(), hit.member()));
        out.blank();
        return out.text();
    }

    private static List<Layout.Stretch> marked(Found.Passage p) {
        List<Layout.Stretch> out = new ArrayList<>();
        int at = 0;
        for (Found.Mark m : p.marks()) {
            out.add(new Layout.Stretch(p.text().substring(at, m.start()), false));
            out.add(new Layout.Stretch(p.text().substring(m.start(), m.end()), true));
            at = m.end();
        }
        out.add(new Layout.Stretch(p.text().substring(at), false));
        return out;
    }

    private String summary(Found found, Optional<String> next, int printed) {
        Layout out = new Layout(world.width(), world.colour());
        out.title(
                found.total()
                        + " found"
                        + (printed < found.total() ? ", " + printed + " shown" : ""));
        for (Map.Entry<Facet, List<Found.Count>> facet : found.facets().entrySet()) {
            StringBuilder counts = new StringBuilder();
            for (Found.Count c : facet.getValue()) {
                counts.append(counts.isEmpty() ? "" : "  ")
                        .append(c.value())
                        .append(" (")
                        .append(c.count())
                        .append(')');
            }
            out.row(facet.getKey().field(), "", counts.toString());
        }
        next.ifPresent(word -> out.row("more", "", "--after " + word));
        return out.text();
    }

    private byte[] facets(Found found, Optional<String> next) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Output.utf8("\n],\n\"facets\": "));
        try (JsonWriter writer = JsonOut.STREAM.writer(out)) {
            JsonOut w = new JsonOut(writer);
            w.open();
            found.facets()
                    .forEach((facet, counts) ->
                            w.objects(
                                    facet.field(),
                                    counts,
                                    (c, n) -> {
                                        w.string("value", c.value());
                                        w.number("count", c.count());
                                    }));
            w.close();
        }
        out.writeBytes(
                Output.utf8(",\n\"next\": " + next.map(n -> '"' + n + '"').orElse("null") + "}\n"));
        return out.toByteArray();
    }

    private byte[] json(String before, Found.Hit hit, String after) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1_024);
        out.writeBytes(Output.utf8(before));
        try (JsonWriter writer = JsonOut.STREAM.writer(out)) {
            JsonOut w = new JsonOut(writer);
            w.open();
            w.string("filing", hit.filingId());
            w.string("pointer", hit.pointer());
            w.string("accession", hit.accession());
            w.string("form", hit.form());
            w.string("company", hit.company());
            w.string("cik", hit.cik());
            w.string("date", hit.dated().map(LocalDate::toString));
            w.strings("items", hit.items());
            w.string("title", hit.title());
            w.string("status", hit.status());
            w.strings("events", hit.events());
            w.string("file", hit.file());
            w.string("member", hit.member());
            w.objects("passages", hit.passages(), (p, n) -> passage(w, p));
            w.close();
        }
        out.writeBytes(Output.utf8(after));
        return out.toByteArray();
    }

    private static void passage(JsonOut w, Found.Passage p) {
        w.string("text", p.text());
        w.ranges("at", p.at());
        w.objects(
                "marks",
                p.marks(),
                (m, n) -> {
                    w.string("text", p.text().substring(m.start(), m.end()));
                    w.ranges("at", m.at());
                });
    }
}
