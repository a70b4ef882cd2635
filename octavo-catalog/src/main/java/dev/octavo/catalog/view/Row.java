package dev.octavo.catalog.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Columns of a row that may be null, without null.
final class Row {

    private Row() {}

    static Optional<String> string(ResultSet r, String column) throws SQLException {
        return Optional.ofNullable(r.getString(column));
    }

    static Optional<LocalDate> date(ResultSet r, String column) throws SQLException {
        return Optional.ofNullable(r.getObject(column, LocalDate.class));
    }

    /// The parts of a list that stands in one column: `2.02, 9.01`.
    static List<String> list(ResultSet r, String column) throws SQLException {
        String all = r.getString(column);
        return all == null || all.isEmpty() ? List.of() : List.of(all.split(", "));
    }
}
