package dev.octavo.catalog.view;

import dev.octavo.catalog.store.DisclosureTables;
import dev.octavo.catalog.store.Table;
import dev.octavo.edgar.Span;
import dev.octavo.json.DisclosureRow;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Asks for people, votes, auditors and agreements.
final class DisclosureTable {

    private DisclosureTable() {}

    /// Rows of a kind, those of the newest filings first.
    ///
    /// @param name a part of the name that a row is about; empty for all
    /// @param sorts values of [DisclosureRow.Kind#sort()], one of which a row has; none for all
    static Page<DisclosureLine> page(
            Connection c,
            DisclosureRow.Kind kind,
            Filter filter,
            String name,
            List<String> sorts,
            int limit,
            String cursor)
            throws SQLException {
        Table table = DisclosureTables.table(kind);
        String from = " FROM " + table.sql() + " d JOIN filing f ON f.filing_id = d.filing_id";
        Where where = new Where().filings(c, filter).in("d.item", filter.items());
        if (kind == DisclosureRow.Kind.AGREEMENTS && !sorts.isEmpty()) {
            // An agreement may be of several kinds: "collaboration, license".
            where.and(
                    String.join(
                            " OR ",
                            Collections.nCopies(
                                    sorts.size(), "position(? IN ', ' || d.kind || ',') > 0")),
                    sorts.stream().map(k -> ", " + k + ",").toArray());
        } else {
            where.in("d." + kind.sort(), sorts);
        }
        if (!name.isBlank()) {
            where.and(
                    switch (kind) {
                        case PEOPLE, AUDITORS -> "position(? IN lower(d.name)) > 0";
                        case VOTES -> "position(? IN lower(coalesce(d.nominee, d.proposal))) > 0";
                        case AGREEMENTS -> "position(? IN lower(d.counterparty)) > 0";
                    },
                    name.strip().toLowerCase(Locale.ROOT));
        }
        Optional<Long> total = Optional.empty();
        if (cursor.isEmpty()) {
            total = Optional.of(Filings.count(c, "SELECT count(*)" + from, where));
        } else {
            Ordinals.behind(where, cursor, "d");
        }
        List<DisclosureLine> rows =
                ask(c, kind, table, from, where, Ordinals.order("d") + " LIMIT " + (limit + 1));
        Optional<String> next = Optional.empty();
        if (rows.size() > limit) {
            rows = rows.subList(0, limit);
            DisclosureLine last = rows.getLast();
            next = Optional.of(Ordinals.cursor(last.dated(), last.key(), last.ordinal()));
        }
        return new Page<>(withEvidence(c, kind, rows), next, total);
    }

    private static List<DisclosureLine> ask(
            Connection c,
            DisclosureRow.Kind kind,
            Table table,
            String from,
            Where where,
            String order)
            throws SQLException {
        List<String> columns = table.columns().subList(3, table.columns().size());
        List<DisclosureLine> out = new ArrayList<>();
        try (PreparedStatement p =
                        where.prepare(
                                c,
                                "SELECT f.filing_id, f.accession, f.company, f.dated, d.ordinal, d.item, d."
                                        + String.join(", d.", columns)
                                        + from
                                        + where.sql()
                                        + order);
                ResultSet r = p.executeQuery()) {
            while (r.next()) {
                Map<String, Optional<Object>> fields = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    fields.put(kind.fields().get(i), value(r, i + 7));
                }
                int ordinal = r.getInt("ordinal");
                out.add(
                        new DisclosureLine(
                                r.getString("filing_id"),
                                Row.string(r, "accession"),
                                Row.string(r, "company"),
                                Row.date(r, "dated"),
                                ordinal,
                                "/" + kind.printed() + "/" + ordinal,
                                r.getString("item"),
                                fields,
                                Map.of()));
            }
        }
        return out;
    }

    private static Optional<Object> value(ResultSet r, int column) throws SQLException {
        return switch (r.getMetaData().getColumnType(column)) {
            case Types.DATE -> Optional.ofNullable(r.getObject(column, LocalDate.class));
            case Types.DECIMAL, Types.NUMERIC ->
                    Optional.ofNullable(r.getBigDecimal(column)).map(DisclosureTable::plain);
            case Types.INTEGER -> Optional.of(r.getInt(column));
            default -> Optional.ofNullable(r.getString(column));
        };
    }

    /// Without the zeros behind the point that the column adds.
    private static Object plain(BigDecimal d) {
        BigDecimal s = d.stripTrailingZeros();
        return s.scale() < 0 ? s.setScale(0) : s;
    }

    private static List<DisclosureLine> withEvidence(
            Connection c, DisclosureRow.Kind kind, List<DisclosureLine> rows) throws SQLException {
        if (rows.isEmpty()) {
            return rows;
        }
        List<String> keys = rows.stream().map(DisclosureLine::key).distinct().toList();
        Where where =
                new Where()
                        .in("filing_id", keys)
                        .and("pointer LIKE ?", "/" + kind.printed() + "/%");
        Map<List<String>, Map<String, List<Span>>> found = new LinkedHashMap<>();
        try (PreparedStatement p =
                        where.prepare(
                                c,
                                "SELECT filing_id, pointer, document, start_byte, end_byte FROM evidence"
                                        + where.sql()
                                        + " ORDER BY filing_id, pointer, ordinal");
                ResultSet r = p.executeQuery()) {
            while (r.next()) {
                String pointer = r.getString("pointer");
                int slash = pointer.indexOf('/', kind.printed().length() + 2);
                String place = slash < 0 ? pointer : pointer.substring(0, slash);
                String field = slash < 0 ? "" : pointer.substring(slash + 1);
                found.computeIfAbsent(
                                List.of(r.getString("filing_id"), place),
                                k -> new LinkedHashMap<>())
                        .computeIfAbsent(field, k -> new ArrayList<>())
                        .add(
                                new Span(
                                        r.getInt("document"),
                                        r.getInt("start_byte"),
                                        r.getInt("end_byte")));
            }
        }
        List<DisclosureLine> out = new ArrayList<>();
        for (DisclosureLine l : rows) {
            out.add(
                    new DisclosureLine(
                            l.key(),
                            l.accession(),
                            l.registrant(),
                            l.dated(),
                            l.ordinal(),
                            l.place(),
                            l.item(),
                            l.fields(),
                            found.getOrDefault(List.of(l.key(), l.place()), Map.of())));
        }
        return out;
    }
}
