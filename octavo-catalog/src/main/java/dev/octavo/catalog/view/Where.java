package dev.octavo.catalog.view;

import dev.octavo.catalog.Timeline;
import dev.octavo.catalog.store.CompanyKey;
import dev.octavo.catalog.store.Loader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The conditions of a question with their parameters. What people type only ever becomes a
/// parameter.
final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    Where and(String condition, Object... values) {
        conditions.add("(" + condition + ")");
        parameters.addAll(List.of(values));
        return this;
    }

    /// One of some values; nothing where there are none.
    Where in(String column, List<String> values) {
        if (!values.isEmpty()) {
            and(column + " IN (" + Loader.marks(values.size()) + ")", values.toArray());
        }
        return this;
    }

    /// What a filter says of filings, which the question calls `f`.
    Where filings(Connection connection, Filter filter) throws SQLException {
        in("upper(f.form)", upper(filter.forms()));
        filter.from().ifPresent(d -> and("f.dated >= ?", d));
        filter.to().ifPresent(d -> and("f.dated <= ?", d));
        if (!filter.sics().isEmpty()) {
            String some = "(" + Loader.marks(filter.sics().size()) + ")";
            List<Object> twice = new ArrayList<>(filter.sics());
            twice.addAll(filter.sics());
            and(
                    "f.sic IN "
                            + some
                            + " OR f.filing_id IN (SELECT filing_id FROM filer WHERE sic IN "
                            + some
                            + ")",
                    twice.toArray());
        }
        if (!filter.company().isBlank()) {
            company(Timeline.companies(connection, filter.company()));
        }
        return this;
    }

    /// The filings of companies: by CIK, and by name where a filing gives no CIK.
    private void company(List<Timeline.Company> companies) {
        List<String> ciks = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Timeline.Company c : companies) {
            c.cik().ifPresent(ciks::add);
            for (String name : c.names()) {
                String key = CompanyKey.of(name);
                if (!keys.contains(key)) {
                    keys.add(key);
                }
            }
        }
        if (keys.isEmpty()) {
            and("FALSE");
            return;
        }
        List<Object> values = new ArrayList<>(ciks);
        values.addAll(keys);
        and(
                "f.filing_id IN (SELECT filing_id FROM company_name WHERE "
                        + (ciks.isEmpty() ? "" : "cik IN (" + Loader.marks(ciks.size()) + ") OR ")
                        + "(cik IS NULL AND kind <> 'ticker' AND name_key IN ("
                        + Loader.marks(keys.size())
                        + ")))",
                values.toArray());
    }

    private static List<String> upper(List<String> words) {
        return words.stream().map(w -> w.strip().toUpperCase(Locale.ROOT)).toList();
    }

    /// Item numbers, of the rows that the question calls `i`.
    Where items(List<String> numbers) {
        if (!numbers.isEmpty()) {
            String some = Loader.marks(numbers.size());
            List<Object> twice = new ArrayList<>(numbers);
            twice.addAll(numbers);
            and(
                    "i.number IN (" + some + ") OR i.current_number IN (" + some + ")",
                    twice.toArray());
        }
        return this;
    }

    /// What a filter says of events, which the question calls `e`.
    Where events(Filter filter) {
        in("e.type", filter.types());
        in("e.occurrence", filter.occurrences());
        if (!filter.compound().isBlank()) {
            and("lower(e.compound) = ?", filter.compound().strip().toLowerCase(Locale.ROOT));
        }
        return this;
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    /// ` WHERE …`, or nothing.
    String sql() {
        return isEmpty() ? "" : " WHERE " + all();
    }

    String all() {
        return String.join(" AND ", conditions);
    }

    List<Object> parameters() {
        return parameters;
    }

    /// Without NUL, which no row has, and which PostgreSQL takes for a broken text.
    static String plain(String typed) {
        return typed.replace('\u0000', '\uFFFD');
    }

    PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        PreparedStatement p = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.size(); i++) {
            Object value = parameters.get(i);
            p.setObject(i + 1, value instanceof String s ? plain(s) : value);
        }
        return p;
    }
}
