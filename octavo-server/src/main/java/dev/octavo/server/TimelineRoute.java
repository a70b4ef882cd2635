package dev.octavo.server;

import dev.octavo.catalog.Timeline;
import dev.octavo.catalog.view.CompanyLine;
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

    private static final int OTHERS = 20;

    private TimelineRoute() {}

    static Route route() {
        return Route.of("/timeline", Set.of("company"), TimelineRoute::timeline);
    }

    private static Answer timeline(Call call) {
        String words = call.parameters().text("company");
        if (words.isEmpty()) {
            throw Refused.parameter("company", "whose timeline? A name, former name, CIK or ticker");
        }
        List<Timeline.Company> found = call.view().meant(words);
        if (found.isEmpty()) {
            throw Refused.notFound("no company in the catalog goes by " + words);
        }
        List<@Nullable Object> entries = new ArrayList<>();
        call.view().timeline(found.getFirst()).forEach(e -> entries.add(entry(e)));
        List<@Nullable Object> others = new ArrayList<>();
        found.stream().skip(1).limit(OTHERS).forEach(c -> others.add(company(call, c)));
        return Answer.json(
                Json.object(
                        "company",
                        company(call, found.getFirst()),
                        "others",
                        others,
                        "entries",
                        entries));
    }

    /// A company as it stands in the list of companies.
    private static Map<String, @Nullable Object> company(Call call, Timeline.Company c) {
        String word = c.cik().orElse(c.names().getFirst());
        for (CompanyLine line : call.view().companies(word, OTHERS, "").rows()) {
            if (line.cik().equals(c.cik())
                    && (c.cik().isPresent() || c.names().contains(line.name()))) {
                return FilingsRoutes.company(line);
            }
        }
        return Json.object("cik", c.cik(), "name", c.names().getFirst(), "formerNames", List.of());
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
                                    "document", whole(m, "document"),
                                    "start", whole(m, "start"),
                                    "end", whole(m, "end")));
                }
            }
        }
        return out;
    }

    private static long whole(Map<?, ?> m, String key) {
        return m.get(key) instanceof Number n ? n.longValue() : 0;
    }
}
