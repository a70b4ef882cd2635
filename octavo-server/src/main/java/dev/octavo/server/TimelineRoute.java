package dev.octavo.server;

import dev.octavo.catalog.Timeline;
import io.avaje.json.mapper.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A company's reports by date.
final class TimelineRoute {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TimelineRoute() {}

    static Route route() {
        return Route.of("/timeline", Set.of("company"), TimelineRoute::timeline);
    }

    private static Answer timeline(Call call) {
        String words = call.parameters().text("company");
        if (words.isEmpty()) {
            throw Refused.parameter("company", "whose timeline? A name, former name, CIK or ticker");
        }
        List<Directory.Company> found = Directory.of(call.generation()).find(words);
        if (found.isEmpty()) {
            throw Refused.notFound("no company in the catalog goes by " + words);
        }
        Directory.Company company = found.getFirst();
        List<String> names = new ArrayList<>(company.formerNames());
        names.addFirst(company.name());
        List<Timeline.Entry> entries =
                call.generation()
                        .ask(c -> Timeline.of(c, new Timeline.Company(company.cik(), names)));
        List<@Nullable Object> rows = new ArrayList<>();
        entries.forEach(e -> rows.add(entry(e)));
        return Answer.json(
                Json.object(
                        "company",
                        company.json(),
                        "others",
                        found.stream().skip(1).limit(20).map(Directory.Company::json).toList(),
                        "entries",
                        rows));
    }

    private static Map<String, @Nullable Object> entry(Timeline.Entry e) {
        List<@Nullable Object> items = new ArrayList<>();
        for (Timeline.ItemLine i : e.items()) {
            items.add(
                    Json.object(
                            "number", i.number(), "caption", i.caption(), "status", i.status()));
        }
        List<@Nullable Object> events = new ArrayList<>();
        for (Timeline.EventLine v : e.events()) {
            events.add(
                    Json.object(
                            "type", v.type(),
                            "occurrence", v.occurrence(),
                            "date", v.date(),
                            "summary", v.words(),
                            "evidence", ranges(v.json())));
        }
        Optional<String> headline = e.headlines().stream().findFirst();
        return Json.object(
                "date", e.dated(),
                "key", e.filingId(),
                "accession", e.accession(),
                "form", e.form(),
                "registrant", e.company(),
                "items", items,
                "headline", headline,
                "events", events);
    }

    /// The ranges of an event's passages, without what they say.
    private static List<@Nullable Object> ranges(String event) {
        List<@Nullable Object> out = new ArrayList<>();
        if (JSON.fromJsonObject(event).get("evidence") instanceof List<?> all) {
            for (Object one : all) {
                if (one instanceof Map<?, ?> m) {
                    out.add(
                            Json.object(
                                    "document", m.get("document"),
                                    "start", m.get("start"),
                                    "end", m.get("end")));
                }
            }
        }
        return out;
    }
}
