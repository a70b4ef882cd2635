package dev.octavo.catalog.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads rows back.
public final class Loader {

    private Loader() {}

    /// The rows of some filings in some tables, one [Rows] a filing, by filing id; all ids should
    /// be there.
    public static Map<String, Rows> load(
            Connection connection, List<String> ids, List<Table> tables) throws SQLException {
        return load(connection, ids, tables, Set.of());
    }

    /// The same, without the values of some columns: these are null.
    public static Map<String, Rows> load(
            Connection connection, List<String> ids, List<Table> tables, Set<String> without)
            throws SQLException {
        Map<String, Rows> out = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return out;
        }
        for (String id : ids) {
            out.put(id, new Rows());
        }
        for (Table table : tables) {
            String order =
                    table.columns().contains("ordinal") ? " ORDER BY filing_id, ordinal" : "";
            String sql =
                    "SELECT "
                            + columns(table, without)
                            + " FROM "
                            + table.sql()
                            + " WHERE filing_id IN ("
                            + marks(ids.size())
                            + ")"
                            + order;
            try (PreparedStatement p = connection.prepareStatement(sql)) {
                for (int i = 0; i < ids.size(); i++) {
                    p.setString(i + 1, ids.get(i));
                }
                try (ResultSet r = p.executeQuery()) {
                    while (r.next()) {
                        @Nullable Object[] row = row(r);
                        Rows of = out.get((String) row[0]);
                        if (of != null) {
                            of.add(table, row);
                        }
                    }
                }
            }
        }
        return out;
    }

    private static String columns(Table table, Set<String> without) {
        StringBuilder out = new StringBuilder();
        for (String column : table.columns()) {
            out.append(out.isEmpty() ? "" : ", ")
                    .append(without.contains(column) ? "NULL AS " + column : column);
        }
        return out.toString();
    }

    /// So many question marks.
    public static String marks(int n) {
        return String.join(",", Collections.nCopies(n, "?"));
    }

    /// The values of the current row as Java's own types.
    public static @Nullable Object[] row(ResultSet r) throws SQLException {
        ResultSetMetaData types = r.getMetaData();
        @Nullable Object[] row = new Object[types.getColumnCount()];
        for (int i = 0; i < row.length; i++) {
            row[i] = value(r, i + 1, types.getColumnType(i + 1));
        }
        return row;
    }

    private static @Nullable Object value(ResultSet r, int column, int type) throws SQLException {
        Object value =
                switch (type) {
                    case Types.DATE -> r.getObject(column, LocalDate.class);
                    case Types.TIMESTAMP -> r.getObject(column, LocalDateTime.class);
                    case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY ->
                            r.getBytes(column);
                    default -> r.getObject(column);
                };
        return r.wasNull() ? null : value;
    }

    /// All values of a query's first column.
    public static List<String> strings(Connection connection, String sql, Object... parameters)
            throws SQLException {
        List<String> out = new ArrayList<>();
        try (PreparedStatement p = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                p.setObject(i + 1, parameters[i]);
            }
            try (ResultSet r = p.executeQuery()) {
                while (r.next()) {
                    out.add(r.getString(1));
                }
            }
        }
        return out;
    }
}
