package dev.octavo.server;

import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.store.CompanyKey;
import dev.octavo.catalog.text.Facet;
import dev.octavo.catalog.text.Found;
import dev.octavo.catalog.text.TextQuery;
import dev.octavo.edgar.Span;
import dev.octavo.form.FormItem;
import dev.octavo.form.Items;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Full text.
final class SearchRoute {

    private static final String BETWEEN = " … ";

    private SearchRoute() {}

    static Route route() {
        return Route.of(
                "/search",
                Set.of(
                        "q", "company", "form", "item", "from", "to", "sic", "status", "event",
                        "year", "sort", "limit", "cursor"),
                SearchRoute::search);
    }

    private static Answer search(Call call) {
        Parameters p = call.parameters();
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        filters.put(Facet.ITEM, p.list("item"));
        filters.put(Facet.FORM, p.list("form"));
        filters.put(Facet.SIC, p.list("sic"));
        filters.put(Facet.STATUS, p.list("status"));
        filters.put(Facet.EVENT, p.list("event"));
        filters.put(Facet.YEAR, p.list("year"));
        TextQuery asked =
                new TextQuery(
                        p.text("q"),
                        filters,
                        p.text("company"),
                        p.date("from"),
                        p.date("to"),
                        p.sort());
        String after = call.place();
        Found found;
        try {
            found = call.view().search(asked, p.limit(), after);
        } catch (CatalogException e) {
            if (e.aboutQuestion()) {
                throw Refused.parameter("q", String.valueOf(e.getMessage()));
            }
            throw e;
        }
        List<@Nullable Object> hits = new ArrayList<>();
        found.hits().forEach(h -> hits.add(hit(h)));
        Map<String, @Nullable Object> facets = new LinkedHashMap<>();
        found.facets()
                .forEach((facet, counts) ->
                        facets.put(
                                facet.field(),
                                switch (facet) {
                                    case COMPANY -> companies(counts);
                                    case ITEM -> items(counts);
                                    case FORM, YEAR, SIC, STATUS, EVENT -> counts(counts);
                                }));
        return Answer.json(
                Json.object(
                        "total", found.total(),
                        "hits", hits,
                        "facets", facets,
                        "notes", found.notes(),
                        "next", found.next().map(call::cursor)));
    }

    private static List<@Nullable Object> counts(List<Found.Count> counts) {
        List<@Nullable Object> out = new ArrayList<>();
        for (Found.Count c : counts) {
            out.add(Json.object("value", c.value(), "count", c.count()));
        }
        return out;
    }

    /// Items with their captions.
    private static List<@Nullable Object> items(List<Found.Count> counts) {
        List<@Nullable Object> out = new ArrayList<>();
        for (Found.Count c : counts) {
            out.add(
                    Json.object(
                            "value", c.value(),
                            "label", Items.find(c.value()).map(FormItem::caption),
                            "count", c.count()));
        }
        return out;
    }

    /// Companies whose names differ by capitals, commas and the like are counted as one, under the
    /// spelling that is not all capitals, where there is one.
    static List<@Nullable Object> companies(List<Found.Count> counts) {
        Map<String, List<Found.Count>> same = new LinkedHashMap<>();
        for (Found.Count c : counts) {
            String key = CompanyKey.of(c.value());
            same.computeIfAbsent(key.isEmpty() ? c.value() : key, _ -> new ArrayList<>()).add(c);
        }
        List<Found.Count> sums = new ArrayList<>();
        for (List<Found.Count> spellings : same.values()) {
            String name =
                    spellings.stream()
                            .map(Found.Count::value)
                            .filter(n -> n.chars().anyMatch(Character::isLowerCase))
                            .findFirst()
                            .orElse(spellings.getFirst().value());
            sums.add(new Found.Count(name, spellings.stream().mapToLong(Found.Count::count).sum()));
        }
        sums.sort(Comparator.comparingLong(Found.Count::count).reversed());
        return counts(sums);
    }

    private static Map<String, @Nullable Object> hit(Found.Hit h) {
        List<@Nullable Object> marks = new ArrayList<>();
        List<@Nullable Object> ranges = new ArrayList<>();
        int begin = 0;
        for (Found.Passage passage : h.passages()) {
            for (Found.Mark m : passage.marks()) {
                marks.add(List.of(begin + m.start(), begin + m.end()));
            }
            passage.at().forEach(at -> ranges.add(FilingsRoutes.range(at)));
            begin += passage.text().length() + BETWEEN.length();
        }
        return Json.object(
                "key", h.filingId(),
                "accession", h.accession(),
                "registrant", h.company(),
                "cik", h.cik(),
                "form", h.form(),
                "date", h.dated(),
                "item", h.items().isEmpty() ? null : h.items().getFirst(),
                "place", h.pointer(),
                "title", h.title(),
                "status", h.status(),
                "events", h.events(),
                "passage", h.text(),
                "highlights", marks,
                "range", whole(h.passages()),
                "ranges", ranges);
    }

    /// From the first byte of the first passage to the last of it.
    private static @Nullable Object whole(List<Found.Passage> passages) {
        if (passages.isEmpty() || passages.getFirst().at().isEmpty()) {
            return null;
        }
        List<Span> at = passages.getFirst().at();
        return FilingsRoutes.range(
                new Span(
                        at.getFirst().document(),
                        at.getFirst().start(),
                        Math.max(at.getFirst().end(), at.getLast().end())));
    }
}
