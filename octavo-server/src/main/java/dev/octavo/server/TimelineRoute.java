package dev.octavo.server;

import dev.octavo.catalog.EventWords;
import dev.octavo.catalog.Timeline;
import dev.octavo.catalog.view.CompanyLine;
import dev.octavo.catalog.view.FilingLine;
import dev.octavo.json.EventJsonReader;
import io.avaje.json.mapper.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A company's reports by date.
final class TimelineRoute {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int OTHERS = 20;

    /// What the entry or its event line says already, or what no line of a timeline needs.
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "id",
                    "file",
                    "member",
                    "accession",
                    "registrant",
                    "cik",
                    "type",
                    "occurrence",
                    "stated",
                    "evidence");

    private TimelineRoute() {}

    static Route route() {
        return Route.of("/timeline", Set.of("company"), TimelineRoute::timeline);
    }

    private static Answer timeline(Call call) {
        String words = call.parameters().text("company");
        if (words.isEmpty()) {
            throw Refused.parameter(
                    "company", "whose timeline? A name, former name, CIK or ticker");
        }
        List<Timeline.Company> found = call.view().meant(words);
        if (found.isEmpty()) {
            throw Refused.notFound("no company in the catalog goes by " + words);
        }
        List<@Nullable Object> entries = new ArrayList<>();
        call.view().timeline(found.getFirst()).forEach(e -> entries.add(entry(call, e)));
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

    private static Map<String, @Nullable Object> entry(Call call, Timeline.Entry e) {
        List<@Nullable Object> items = new ArrayList<>();
        for (Timeline.ItemLine i : e.items()) {
            items.add(
                    Json.object(
                            "number", i.number(), "caption", i.caption(), "status", i.status()));
        }
        List<@Nullable Object> events = new ArrayList<>();
        for (Timeline.EventLine v : e.events()) {
            Map<String, Object> whole = JSON.fromJsonObject(v.json());
            events.add(
                    Json.object(
                            "type", v.type(),
                            "occurrence", v.occurrence(),
                            "date", v.date(),
                            "summary", EventWords.of(EventJsonReader.read(v.json())),
                            "event", said(whole),
                            "evidence", ranges(whole)));
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
                "amends", amends(call, e),
                "events", events);
    }

    /// The key of the report that an amendment amends, where the catalog has it.
    private static Optional<String> amends(Call call, Timeline.Entry e) {
        return e.form().filter(f -> f.endsWith("/A")).isEmpty()
                ? Optional.empty()
                : call.view().line(e.filingId()).flatMap(FilingLine::amends);
    }

    /// The fields of an event that say something of their own, as `octavo events` prints them.
    private static Map<String, @Nullable Object> said(Map<String, Object> event) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        event.forEach((name, value) -> {
            if (value != null && !ELSEWHERE.contains(name)) {
                out.put(
                        name,
                        value instanceof Double d && d == Math.rint(d) ? new BigDecimal(d) : value);
            }
        });
        return out;
    }

    /// The ranges of an event's passages, without what they say.
    private static List<@Nullable Object> ranges(Map<String, Object> event) {
        List<@Nullable Object> out = new ArrayList<>();
        if (event.get("evidence") instanceof List<?> all) {
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
