package dev.octavo.catalog.view;

import dev.octavo.catalog.text.Positions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks for items.
final class ItemTable {

    private static final String COLUMNS =
            "SELECT f.filing_id, f.accession, f.company, f.dated, i.ordinal, i.number, i.current_number, i.caption, i.status, i.status_by_form, i.shared_with, i.document, i.text, i.text_positions FROM item i JOIN filing f ON f.filing_id = i.filing_id";

    private ItemTable() {}

    /// Items, those of the newest filings first.
    static Page<ItemLine> page(Connection c, Filter filter, int limit, String cursor)
            throws SQLException {
        Where where = new Where().filings(c, filter).items(filter.items());
        Optional<Long> total = Optional.empty();
        if (cursor.isEmpty()) {
            total =
                    Optional.of(
                            Filings.count(
                                    c,
                                    "SELECT count(*) FROM item i JOIN filing f ON f.filing_id = i.filing_id",
                                    where));
        } else {
            Ordinals.behind(where, cursor, "i");
        }
        List<ItemLine> rows = ask(c, where, Ordinals.order("i") + " LIMIT " + (limit + 1));
        Optional<String> next = Optional.empty();
        if (rows.size() > limit) {
            rows = rows.subList(0, limit);
            ItemLine last = rows.getLast();
            next = Optional.of(Ordinals.cursor(last.dated(), last.key(), last.ordinal()));
        }
        return new Page<>(rows, next, total);
    }

    /// The items of a filing.
    static List<ItemLine> of(Connection c, String key) throws SQLException {
        return ask(c, new Where().and("i.filing_id = ?", key), " ORDER BY i.ordinal");
    }

    /// The items of a report as its amendments left it: of each item the newest text, in the order
    /// in which the items first came.
    static List<ItemLine> asAmended(Connection c, List<String> chain) throws SQLException {
        Map<String, List<ItemLine>> newest = new LinkedHashMap<>();
        for (String key : chain) {
            Map<String, List<ItemLine>> own = new LinkedHashMap<>();
            for (ItemLine item : of(c, key)) {
                String number = item.current().or(item::number).orElse("");
                own.computeIfAbsent(number, k -> new ArrayList<>()).add(item);
            }
            own.forEach((number, items) -> {
                // An amendment that only repeats a heading takes nothing away.
                if (!newest.containsKey(number)
                        || items.stream().anyMatch(i -> !i.text().isBlank())) {
                    newest.put(number, items);
                }
            });
        }
        List<ItemLine> out = new ArrayList<>();
        newest.values().forEach(out::addAll);
        return out;
    }

    private static List<ItemLine> ask(Connection c, Where where, String order) throws SQLException {
        List<ItemLine> out = new ArrayList<>();
        try (PreparedStatement p = where.prepare(c, COLUMNS + where.sql() + order);
                ResultSet r = p.executeQuery()) {
            while (r.next()) {
                out.add(line(r));
            }
        }
        return out;
    }

    private static ItemLine line(ResultSet r) throws SQLException {
        String text = r.getString("text");
        Positions positions = Positions.unpack(r.getInt("document"), r.getBytes("text_positions"));
        return new ItemLine(
                r.getString("filing_id"),
                Row.string(r, "accession"),
                Row.string(r, "company"),
                Row.date(r, "dated"),
                r.getInt("ordinal"),
                Row.string(r, "number"),
                Row.string(r, "current_number"),
                Row.string(r, "caption"),
                Row.string(r, "status"),
                Row.string(r, "status_by_form"),
                Row.list(r, "shared_with"),
                text,
                positions.spans(0, text.length()));
    }
}
