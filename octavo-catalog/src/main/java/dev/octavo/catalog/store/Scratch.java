package dev.octavo.catalog.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// A DuckDB in memory, for turning another database's answer into a file.
public final class Scratch implements AutoCloseable {

    private static final int AT_A_TIME = 10_000;

    private final DuckDBConnection connection;

    private Scratch(DuckDBConnection connection) {
        this.connection = connection;
    }

    public static Scratch open() throws SQLException {
        return new Scratch(DuckStore.inMemory());
    }

    public DuckDBConnection connection() {
        return connection;
    }

    /// Makes a table of an answer.
    public void take(String table, ResultSet answer) throws SQLException {
        ResultSetMetaData about = answer.getMetaData();
        List<String> columns = new ArrayList<>();
        boolean[] text = new boolean[about.getColumnCount()];
        for (int i = 1; i <= about.getColumnCount(); i++) {
            String type = type(about, i);
            text[i - 1] = type.equals("VARCHAR");
            columns.add('"' + about.getColumnLabel(i).replace("\"", "\"\"") + "\" " + type);
        }
        try (Statement s = connection.createStatement()) {
            s.execute("CREATE TABLE " + table + " (" + String.join(", ", columns) + ")");
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        while (answer.next()) {
            @Nullable Object[] row = Loader.row(answer);
            for (int i = 0; i < row.length; i++) {
                Object value = row[i];
                if (text[i] && value != null) {
                    row[i] = value.toString();
                }
            }
            rows.add(row);
            if (rows.size() == AT_A_TIME) {
                DuckStore.append(connection, table, rows);
                rows.clear();
            }
        }
        DuckStore.append(connection, table, rows);
    }

    private static String type(ResultSetMetaData about, int column) throws SQLException {
        return switch (about.getColumnType(column)) {
            case Types.SMALLINT, Types.INTEGER -> "INTEGER";
            case Types.BIGINT -> "BIGINT";
            case Types.BIT, Types.BOOLEAN -> "BOOLEAN";
            case Types.DATE -> "DATE";
            case Types.TIMESTAMP -> "TIMESTAMP";
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> "BLOB";
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> "DOUBLE";
            case Types.NUMERIC, Types.DECIMAL -> {
                int precision = about.getPrecision(column);
                yield precision > 0 && precision <= 38
                        ? "DECIMAL(" + precision + "," + Math.max(0, about.getScale(column)) + ")"
                        : "DECIMAL(38,4)";
            }
            default -> "VARCHAR";
        };
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
