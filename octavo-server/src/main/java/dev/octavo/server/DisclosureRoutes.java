package dev.octavo.server;

import dev.octavo.catalog.Stages;
import dev.octavo.catalog.view.DisclosureLine;
import dev.octavo.json.DisclosureRow;
import dev.octavo.json.DisclosureRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lists of people, votes, auditors and agreements.
final class DisclosureRoutes {

    private DisclosureRoutes() {}

    static List<Route> all() {
        List<Route> out = new ArrayList<>();
        for (DisclosureRow.Kind kind : DisclosureRow.Kind.values()) {
            out.add(
                    Route.of(
                            "/typed/" + kind.printed(),
                            Call.listing("name", kind.sort()),
                            c ->
                                    c.page(
                                            kind.printed(),
                                            c.view()
                                                    .disclosures(
                                                            kind,
                                                            c.filter(),
                                                            c.parameters().text("name"),
                                                            c.parameters().list(kind.sort()),
                                                            c.parameters().limit(),
                                                            c.place()),
                                            DisclosureRoutes::line)));
        }
        return out;
    }

    /// The people, votes and auditors of a filing that was read; its agreements are among the
    /// events.
    static List<@Nullable Object> of(Stages.Read read) {
        List<@Nullable Object> out = new ArrayList<>();
        for (DisclosureRow row : DisclosureRows.of(read.filing(), read.disclosures(), List.of())) {
            Map<String, @Nullable Object> line =
                    new LinkedHashMap<>(
                            Json.object(
                                    "type", row.kind().printed(),
                                    "place", row.pointer(),
                                    "item", row.item()));
            row.kind().fields().forEach(f -> line.put(f, row.value(f).orElse(null)));
            line.put(
                    "ranges",
                    row.evidence().getOrDefault("", List.of()).stream()
                            .map(FilingsRoutes::range)
                            .toList());
            out.add(line);
        }
        return out;
    }

    private static Map<String, @Nullable Object> line(DisclosureLine d) {
        Map<String, @Nullable Object> out =
                new LinkedHashMap<>(
                        Json.object(
                                "key", d.key(),
                                "accession", d.accession(),
                                "registrant", d.registrant(),
                                "dated", d.dated(),
                                "place", d.place(),
                                "item", d.item()));
        d.fields().forEach((field, value) -> out.put(field, value.orElse(null)));
        Map<String, @Nullable Object> evidence = new LinkedHashMap<>();
        d.evidence()
                .forEach((field, at) ->
                        evidence.put(
                                field.isEmpty() ? "told" : field,
                                at.stream().map(FilingsRoutes::range).toList()));
        out.put("evidence", evidence);
        return out;
    }
}
