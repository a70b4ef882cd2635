package dev.octavo.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Pages of a list, newest filing first. A page goes on behind the last row of the one before it by
/// that row's sort values, so that paging to the end gives each row once, and the last page costs
/// what the first does.
final class Listing {


    /// Filings without a date come last.
    private static final String DATED = "coalesce(f.dated, DATE '0001-01-01')";

    /// Makes an element of a row.
    interface Element {
        @Nullable Object of(ResultSet row) throws SQLException;
    }

    private final String name;
    private final String columns;
    private final String from;
    private final boolean inner;

    /// @param name what the list is called in the answer
    /// @param columns what is selected, of `f` and of `x`
    /// @param from tables, the filing's as `f`
    /// @param inner whether several rows belong to a filing, told apart by `x.ordinal`
    Listing(String name, String columns, String from, boolean inner) {
        this.name = name;
        this.columns = columns;
        this.from = from;
        this.inner = inner;
    }

    static Set<String> parameters(Set<String> more) {
        Set<String> all = new TreeSet<>(Where.FILTERS);
        all.addAll(Set.of("limit", "cursor"));
        all.addAll(more);
        return all;
    }

    Map<String, @Nullable Object> page(Call call, Where where, Element element) {
        List<String> place = call.place(inner ? 3 : 2);
        int limit = call.parameters().limit();
        return call.generation().ask(c -> page(call, c, where, place, limit, element));
    }

    private Map<String, @Nullable Object> page(
            Call call, Connection c, Where where, List<String> place, int limit, Element element)
            throws SQLException {
        Where all = place.isEmpty() ? where : where.and(behind(place));
        String order = inner ? ", x.ordinal" : "";
        String sql =
                "SELECT "
                        + columns
                        + ", "
                        + DATED
                        + ", f.filing_id"
                        + (inner ? ", x.ordinal" : "")
                        + " FROM "
                        + from
                        + " WHERE "
                        + all.sql()
                        + " ORDER BY "
                        + DATED
                        + " DESC, f.filing_id"
                        + order
                        + " LIMIT "
                        + (limit + 1);
        List<@Nullable Object> rows = new ArrayList<>();
        List<String> last = List.of();
        boolean more = false;
        try (PreparedStatement p = c.prepareStatement(sql)) {
            Directory.set(p, all.values());
            try (ResultSet r = p.executeQuery()) {
                int width = r.getMetaData().getColumnCount() - (inner ? 2 : 1);
                while (r.next()) {
                    if (rows.size() == limit) {
                        more = true;
                        break;
                    }
                    rows.add(element.of(r));
                    last = place(r, width);
                }
            }
        }
        Map<String, @Nullable Object> out = Json.object(name, rows);
        if (place.isEmpty()) {
            out.put("total", total(c, where));
        }
        out.put("next", more ? call.cursor(last) : null);
        return out;
    }

    private List<String> place(ResultSet r, int first) throws SQLException {
        LocalDate date = Directory.date(r, first);
        List<String> out = new ArrayList<>();
        out.add(String.valueOf(date));
        out.add(r.getString(first + 1));
        if (inner) {
            out.add(r.getString(first + 2));
        }
        return out;
    }

    private Where behind(List<String> place) {
        try {
            LocalDate date = LocalDate.parse(place.get(0));
            String id = place.get(1);
            if (!inner) {
                return new Where(
                        "(" + DATED + " < ? OR " + DATED + " = ? AND f.filing_id > ?)",
                        List.of(date, date, id));
            }
            return new Where(
                    "("
                            + DATED
                            + " < ? OR "
                            + DATED
                            + " = ? AND (f.filing_id > ? OR f.filing_id = ? AND x.ordinal > ?))",
                    List.of(date, date, id, id, Integer.parseInt(place.get(2))));
        } catch (DateTimeParseException | NumberFormatException e) {
            throw Refused.parameter("cursor", "not one that this question gave");
        }
    }

    private long total(Connection c, Where where) throws SQLException {
        try (PreparedStatement p =
                c.prepareStatement("SELECT count(*) FROM " + from + " WHERE " + where.sql())) {
            Directory.set(p, where.values());
            try (ResultSet r = p.executeQuery()) {
                r.next();
                return r.getLong(1);
            }
        }
    }
}
