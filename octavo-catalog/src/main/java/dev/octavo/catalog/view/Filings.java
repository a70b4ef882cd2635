package dev.octavo.catalog.view;

import dev.octavo.catalog.store.Loader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks for filings.
final class Filings {

    private static final String COLUMNS =
            "SELECT f.filing_id, f.accession, f.form, f.company, f.cik, f.report_date, f.filed_on, f.dated FROM filing f";

    private Filings() {}

    static Page<FilingLine> page(Connection c, Filter filter, int limit, String cursor)
            throws SQLException {
        Where where = where(c, filter);
        Optional<Long> total = Optional.empty();
        if (cursor.isEmpty()) {
            total = Optional.of(count(c, "SELECT count(*) FROM filing f", where));
        } else {
            behind(where, cursor);
        }
        List<FilingLine> found = new ArrayList<>();
        try (PreparedStatement p =
                        where.prepare(
                                c,
                                COLUMNS
                                        + where.sql()
                                        + " ORDER BY f.dated DESC NULLS LAST, f.filing_id DESC LIMIT "
                                        + (limit + 1));
                ResultSet r = p.executeQuery()) {
            while (r.next()) {
                found.add(bare(r));
            }
        }
        boolean more = found.size() > limit;
        List<FilingLine> rows = complete(c, more ? found.subList(0, limit) : found);
        Optional<String> next = Optional.empty();
        if (more) {
            FilingLine last = rows.getLast();
            next = Optional.of(Cursor.of(day(last.dated()), last.key()));
        }
        return new Page<>(rows, next, total);
    }

    static Where where(Connection c, Filter filter) throws SQLException {
        Where where = new Where().filings(c, filter);
        Where items = new Where().items(filter.items());
        if (!items.isEmpty()) {
            where.and(
                    "f.filing_id IN (SELECT i.filing_id FROM item i" + items.sql() + ")",
                    items.parameters().toArray());
        }
        Where events = new Where().events(filter);
        if (!events.isEmpty()) {
            where.and(
                    "f.filing_id IN (SELECT e.filing_id FROM event e" + events.sql() + ")",
                    events.parameters().toArray());
        }
        return where;
    }

    static String day(Optional<LocalDate> dated) {
        return dated.map(LocalDate::toString).orElse("");
    }

    /// What comes behind a place in the order of dates, newest first, filings without one last.
    private static void behind(Where where, String cursor) {
        List<String> at = Cursor.read(cursor, 2);
        if (at.get(0).isEmpty()) {
            where.and("f.dated IS NULL AND f.filing_id < ?", at.get(1));
        } else {
            LocalDate day = LocalDate.parse(at.get(0));
            where.and(
                    "f.dated < ? OR (f.dated = ? AND f.filing_id < ?) OR f.dated IS NULL",
                    day,
                    day,
                    at.get(1));
        }
    }

    static long count(Connection c, String sql, Where where) throws SQLException {
        try (PreparedStatement p = where.prepare(c, sql + where.sql());
                ResultSet r = p.executeQuery()) {
            return r.next() ? r.getLong(1) : 0;
        }
    }

    /// Filings by their keys or accession numbers.
    static List<FilingLine> of(Connection c, List<String> keys) throws SQLException {
        List<FilingLine> found = new ArrayList<>();
        if (keys.isEmpty()) {
            return found;
        }
        Where where = new Where().in("f.filing_id", keys);
        try (PreparedStatement p = where.prepare(c, COLUMNS + where.sql());
                ResultSet r = p.executeQuery()) {
            while (r.next()) {
                found.add(bare(r));
            }
        }
        return complete(c, found);
    }

    private static FilingLine bare(ResultSet r) throws SQLException {
        return new FilingLine(
                r.getString("filing_id"),
                Row.string(r, "accession"),
                Row.string(r, "form"),
                Row.string(r, "company"),
                Row.string(r, "cik"),
                Row.date(r, "report_date"),
                Row.date(r, "filed_on"),
                Row.date(r, "dated"),
                List.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /// With what stands in other tables.
    private static List<FilingLine> complete(Connection c, List<FilingLine> bare)
            throws SQLException {
        if (bare.isEmpty()) {
            return List.of();
        }
        List<String> keys = bare.stream().map(FilingLine::key).toList();
        Map<String, List<String>> items =
                lists(
                        c,
                        keys,
                        "SELECT filing_id, number FROM item WHERE number IS NOT NULL AND filing_id IN (",
                        ") ORDER BY filing_id, ordinal");
        Map<String, List<String>> headlines =
                lists(
                        c,
                        keys,
                        "SELECT filing_id, headline FROM release WHERE headline IS NOT NULL AND filing_id IN (",
                        ") ORDER BY filing_id, ordinal");
        Map<String, List<String>> amends =
                lists(
                        c,
                        keys,
                        "SELECT filing_id, original FROM amendment WHERE original IS NOT NULL AND filing_id IN (",
                        ")");
        Map<String, List<String>> amendedBy =
                lists(
                        c,
                        keys,
                        "SELECT a.original, a.filing_id FROM amendment a JOIN filing f ON f.filing_id = a.filing_id WHERE a.original IN (",
                        ") ORDER BY f.filed_on, f.dated, a.number, a.filing_id");
        Map<String, Map<String, Integer>> events = events(c, keys);
        List<FilingLine> out = new ArrayList<>();
        for (FilingLine f : bare) {
            out.add(
                    new FilingLine(
                            f.key(),
                            f.accession(),
                            f.form(),
                            f.registrant(),
                            f.cik(),
                            f.reportDate(),
                            f.filedOn(),
                            f.dated(),
                            items.getOrDefault(f.key(), List.of()),
                            events.getOrDefault(f.key(), Map.of()),
                            amends.getOrDefault(f.key(), List.of()).stream().findFirst(),
                            amendedBy.getOrDefault(f.key(), List.of()),
                            headlines.getOrDefault(f.key(), List.of())));
        }
        return out;
    }

    private static Map<String, List<String>> lists(
            Connection c, List<String> keys, String head, String tail) throws SQLException {
        Map<String, List<String>> out = new HashMap<>();
        try (PreparedStatement p = c.prepareStatement(head + Loader.marks(keys.size()) + tail)) {
            for (int i = 0; i < keys.size(); i++) {
                p.setString(i + 1, keys.get(i));
            }
            try (ResultSet r = p.executeQuery()) {
                while (r.next()) {
                    out.computeIfAbsent(r.getString(1), k -> new ArrayList<>()).add(r.getString(2));
                }
            }
        }
        return out;
    }

    private static Map<String, Map<String, Integer>> events(Connection c, List<String> keys)
            throws SQLException {
        Map<String, Map<String, Integer>> out = new HashMap<>();
        Map<String, List<String>> types =
                lists(
                        c,
                        keys,
                        "SELECT filing_id, type FROM event WHERE filing_id IN (",
                        ") ORDER BY filing_id, type");
        types.forEach((key, list) -> {
            Map<String, Integer> counts = out.computeIfAbsent(key, k -> new LinkedHashMap<>());
            list.forEach(type -> counts.merge(type, 1, Integer::sum));
        });
        return out;
    }

    /// A report and its amendments, oldest first.
    static List<String> chain(Connection c, String key) throws SQLException {
        List<FilingLine> own = of(c, List.of(key));
        if (own.isEmpty()) {
            return List.of();
        }
        String root = own.getFirst().amends().orElse(key);
        List<String> chain = new ArrayList<>();
        for (FilingLine first : of(c, List.of(root))) {
            chain.add(first.key());
            chain.addAll(first.amendedBy());
        }
        return chain;
    }
}
