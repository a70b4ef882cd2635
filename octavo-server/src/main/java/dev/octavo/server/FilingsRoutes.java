package dev.octavo.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lists of filings, of their items and of their events.
final class FilingsRoutes {

    private static final Listing FILINGS =
            new Listing(
                    "filings",
                    "f.accession, f.form, f.company, f.cik, f.report_date, f.filed_on, f.file, f.dated",
                    "filing f",
                    false);

    private static final Listing ITEMS =
            new Listing(
                    "items",
                    "f.accession, f.form, f.company, f.cik, f.dated, x.ordinal, x.number, x.current_number,"
                            + " x.caption, x.status, x.status_by_form, x.text",
                    "item x JOIN filing f ON f.filing_id = x.filing_id",
                    true);

    private static final Listing EVENTS =
            new Listing(
                    "events",
                    "f.company, x.json",
                    "event x JOIN filing f ON f.filing_id = x.filing_id",
                    true);

    private FilingsRoutes() {}

    static List<Route> all() {
        return List.of(
                Route.of("/companies", Set.of("q", "limit", "cursor"), FilingsRoutes::companies),
                Route.of("/filings", Listing.parameters(Set.of()), FilingsRoutes::filings),
                Route.of("/items", Listing.parameters(Set.of()), FilingsRoutes::items),
                Route.of(
                        "/events",
                        Listing.parameters(Set.of("type", "occurrence", "compound")),
                        FilingsRoutes::events));
    }

    private static Answer companies(Call call) {
        Directory directory = Directory.of(call.generation());
        List<Directory.Company> found =
                call.parameters().has("q")
                        ? directory.suggest(call.parameters().text("q"))
                        : directory.all();
        List<String> place = call.place(1);
        int from = 0;
        if (!place.isEmpty()) {
            while (from < found.size() && !found.get(from).id().equals(place.getFirst())) {
                from++;
            }
            from++;
        }
        int to = Math.min(found.size(), from + call.parameters().limit());
        List<@Nullable Object> rows = new ArrayList<>();
        for (Directory.Company c : found.subList(Math.min(from, to), to)) {
            rows.add(c.json());
        }
        return Answer.json(
                Json.object(
                        "companies",
                        rows,
                        "total",
                        found.size(),
                        "next",
                        to < found.size()
                                ? call.cursor(List.of(found.get(to - 1).id()))
                                : null));
    }

    private static Answer filings(Call call) {
        Where where = Where.common(call).and(Where.items(call.parameters()));
        Map<String, Map<String, @Nullable Object>> byKey = new LinkedHashMap<>();
        Map<String, @Nullable Object> page =
                FILINGS.page(
                        call,
                        where,
                        r -> {
                            Map<String, @Nullable Object> f =
                                    Json.object(
                                            "key", r.getString(10),
                                            "accession", r.getString(1),
                                            "form", r.getString(2),
                                            "registrant", r.getString(3),
                                            "cik", r.getString(4),
                                            "date", Directory.date(r, 8),
                                            "reportDate", Directory.date(r, 5),
                                            "filedOn", Directory.date(r, 6),
                                            "file", name(r.getString(7)));
                            byKey.put(r.getString(10), f);
                            return f;
                        });
        call.generation()
                .ask(
                        c -> {
                            itemsAndEvents(c, byKey);
                            return true;
                        });
        return Answer.json(page);
    }

    /// A path without its directories, which are nobody's business.
    static @Nullable String name(@Nullable String path) {
        return path == null
                ? null
                : path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static void itemsAndEvents(
            Connection c, Map<String, Map<String, @Nullable Object>> byKey) throws SQLException {
        if (byKey.isEmpty()) {
            return;
        }
        Map<String, Set<String>> items = new LinkedHashMap<>();
        Map<String, Map<String, Long>> events = new LinkedHashMap<>();
        String in = " IN (" + Where.marks(byKey.size()) + ")";
        List<Object> keys = List.copyOf(byKey.keySet());
        try (PreparedStatement p =
                c.prepareStatement(
                        "SELECT filing_id, number FROM item WHERE filing_id"
                                + in
                                + " ORDER BY filing_id, ordinal")) {
            Directory.set(p, keys);
            try (ResultSet r = p.executeQuery()) {
                while (r.next()) {
                    items.computeIfAbsent(r.getString(1), _ -> new LinkedHashSet<>())
                            .add(r.getString(2));
                }
            }
        }
        try (PreparedStatement p =
                c.prepareStatement(
                        "SELECT filing_id, type, count(*) FROM event WHERE filing_id"
                                + in
                                + " GROUP BY filing_id, type ORDER BY filing_id, type")) {
            Directory.set(p, keys);
            try (ResultSet r = p.executeQuery()) {
                while (r.next()) {
                    events.computeIfAbsent(r.getString(1), _ -> new LinkedHashMap<>())
                            .put(r.getString(2), r.getLong(3));
                }
            }
        }
        byKey.forEach(
                (key, f) -> {
                    f.put("items", List.copyOf(items.getOrDefault(key, Set.of())));
                    f.put("events", events.getOrDefault(key, Map.of()));
                });
    }

    private static Answer items(Call call) {
        Where where = Where.common(call);
        List<String> items = call.parameters().list("item");
        if (!items.isEmpty()) {
            String in = " IN (" + Where.marks(items.size()) + ")";
            List<Object> twice = new ArrayList<>(items);
            twice.addAll(items);
            where = where.and(new Where("(x.number" + in + " OR x.current_number" + in + ")", twice));
        }
        return Answer.json(
                ITEMS.page(
                        call,
                        where,
                        r ->
                                Json.object(
                                        "key", r.getString(14),
                                        "accession", r.getString(1),
                                        "form", r.getString(2),
                                        "registrant", r.getString(3),
                                        "cik", r.getString(4),
                                        "date", Directory.date(r, 5),
                                        "place", "/items/" + r.getInt(6),
                                        "number", r.getString(7),
                                        "current", r.getString(8),
                                        "caption", r.getString(9),
                                        "status", r.getString(10),
                                        "statusByForm", r.getString(11),
                                        "text", r.getString(12))));
    }

    private static Answer events(Call call) {
        Parameters p = call.parameters();
        Where where = Where.common(call);
        List<String> types = p.list("type");
        if (!types.isEmpty()) {
            where = where.and("x.type IN (" + Where.marks(types.size()) + ")", types.toArray());
        }
        List<String> items = p.list("item");
        if (!items.isEmpty()) {
            where = where.and("x.item IN (" + Where.marks(items.size()) + ")", items.toArray());
        }
        if (p.has("occurrence")) {
            where = where.and("x.occurrence = ?", p.text("occurrence"));
        }
        if (p.has("compound")) {
            where = where.and("lower(x.compound) = lower(?)", p.text("compound"));
        }
        return Answer.json(EVENTS.page(call, where, r -> event(r.getString(4), r.getString(2))));
    }

    /// An event as it is printed, with the key of its filing before all else.
    static Json.Raw event(String key, String json) {
        return new Json.Raw("{\"key\":" + Json.text(key) + "," + json.substring(1));
    }
}
