package dev.octavo.catalog.view;

import dev.octavo.biopharma.meaning.Names;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks for events.
final class EventTable {

    private static final String FROM = " FROM event e JOIN filing f ON f.filing_id = e.filing_id";

    private EventTable() {}

    /// Events, those of the newest filings first.
    static Page<EventLine> page(Connection c, Filter filter, int limit, String cursor)
            throws SQLException {
        Where where = where(c, filter);
        Optional<Long> total = Optional.empty();
        if (cursor.isEmpty()) {
            total = Optional.of(Filings.count(c, "SELECT count(*)" + FROM, where));
        } else {
            Ordinals.behind(where, cursor, "e");
        }
        List<EventLine> rows = ask(c, where, Ordinals.order("e") + " LIMIT " + (limit + 1));
        Optional<String> next = Optional.empty();
        if (rows.size() > limit) {
            rows = rows.subList(0, limit);
            EventLine last = rows.getLast();
            next = Optional.of(Ordinals.cursor(last.dated(), last.key(), last.ordinal()));
        }
        return new Page<>(rows, next, total);
    }

    private static Where where(Connection c, Filter filter) throws SQLException {
        Where where = new Where().filings(c, filter).events(filter);
        return where.in("e.item", filter.items());
    }

    /// The events of a filing, in its order.
    static List<EventLine> of(Connection c, String key) throws SQLException {
        return ask(c, new Where().and("e.filing_id = ?", key), " ORDER BY e.ordinal");
    }

    /// All events that a filter lets through, oldest filing first.
    static List<EventLine> all(Connection c, Filter filter) throws SQLException {
        return ask(c, where(c, filter), " ORDER BY f.dated NULLS FIRST, f.filing_id, e.ordinal");
    }

    /// Events of some types that a company's filings tell, that name one of its names, or that are
    /// of a compound of which one of these is, oldest filing first.
    static List<EventLine> ofCompoundsOf(
            Connection c, String company, List<String> types, List<String> names)
            throws SQLException {
        Where own = new Where().filings(c, Filter.ALL.company(company));
        List<Object> keys = new ArrayList<>();
        for (String name : names) {
            String key = Names.party(name);
            if (!key.isEmpty()) {
                keys.add("%" + key + "%");
            }
        }
        StringBuilder near = new StringBuilder(own.all());
        List<Object> parameters = new ArrayList<>(own.parameters());
        for (String column : List.of("owner", "partner", "sponsor", "payer", "payee")) {
            for (Object key : keys) {
                near.append(" OR lower(e.").append(column).append(") LIKE ?");
                parameters.add(key);
            }
        }
        Where compounds =
                new Where().in("e.type", types).and(near.toString(), parameters.toArray());
        compounds.and("e.compound IS NOT NULL");
        Where all = new Where().in("e.type", types);
        List<Object> both = new ArrayList<>(parameters);
        both.addAll(compounds.parameters());
        all.and(
                near + " OR e.compound IN (SELECT e.compound" + FROM + compounds.sql() + ")",
                both.toArray());
        return ask(c, all, " ORDER BY f.dated NULLS FIRST, f.filing_id, e.ordinal");
    }

    static List<EventLine> ask(Connection c, Where where, String order) throws SQLException {
        List<EventLine> out = new ArrayList<>();
        try (PreparedStatement p =
                        where.prepare(
                                c,
                                "SELECT f.filing_id, f.accession, f.company, f.dated, e.ordinal, e.type, e.json"
                                        + FROM
                                        + where.sql()
                                        + order);
                ResultSet r = p.executeQuery()) {
            while (r.next()) {
                out.add(
                        new EventLine(
                                r.getString("filing_id"),
                                Row.string(r, "accession"),
                                Row.string(r, "company"),
                                Row.date(r, "dated"),
                                r.getInt("ordinal"),
                                r.getString("type"),
                                r.getString("json")));
            }
        }
        return out;
    }
}
