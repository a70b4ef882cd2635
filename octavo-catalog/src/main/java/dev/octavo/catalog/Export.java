package dev.octavo.catalog;

import dev.octavo.catalog.store.Scratch;
import dev.octavo.catalog.store.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duckdb.DuckDBConnection;

/// Writes a table, or an answer, as a file that others read.
public final class Export {

    /// The kinds of file.
    public enum Format {
        parquet("FORMAT parquet, COMPRESSION zstd"),
        csv("FORMAT csv, HEADER true"),
        json("FORMAT json, ARRAY true"),
        jsonl("FORMAT json, ARRAY false");

        private final String options;

        Format(String options) {
            this.options = options;
        }
    }

    private Export() {}

    /// The question that asks for a whole table, in an order of its own, without octavo's packed
    /// columns.
    ///
    /// @throws CatalogException when there is no such table
    public static String table(String name) {
        Table table =
                Arrays.stream(Table.values())
                        .filter(t -> t.sql().equals(name.strip().toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() ->
                                CatalogException.question(
                                        "no table "
                                                + name
                                                + "; there are "
                                                + String.join(
                                                        ", ",
                                                        Arrays.stream(Table.values())
                                                                .map(Table::sql)
                                                                .toList())));
        List<String> columns =
                table.columns().stream().filter(c -> !c.equals("text_positions")).toList();
        List<String> order =
                columns.stream()
                        .filter(
                                List.of(
                                                "filing_id",
                                                "pointer",
                                                "number",
                                                "release_ordinal",
                                                "ordinal",
                                                "source")
                                        ::contains)
                        .toList();
        return "SELECT "
                + String.join(", ", columns)
                + " FROM "
                + table.sql()
                + " ORDER BY "
                + String.join(", ", order);
    }

    /// Writes an answer to a file, whole or not at all.
    ///
    /// @return number of rows
    /// @throws CatalogException when the question is none, or the file cannot be written
    public static long run(
            Location location, InstantSource clock, String typed, Format format, Path to) {
        String sql = SqlText.question(typed);
        Path target = to.toAbsolutePath().normalize();
        Path half =
                target.resolveSibling(
                        "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".half");
        try {
            Path folder = target.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new CatalogException(to + ": there is no such directory");
            }
            long rows =
                    switch (location) {
                        case Location.Folder _ -> fromFolder(location, clock, sql, format, half);
                        case Location.Server _ -> fromServer(location, clock, sql, format, half);
                    };
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
            return rows;
        } catch (IOException e) {
            throw new CatalogException(to + ": cannot be written: " + e.getMessage(), e);
        } finally {
            half.toFile().delete();
        }
    }

    /// Writes an answer of an open connection to a file.
    ///
    /// @return number of rows
    public static long write(Connection connection, String typed, Format format, Path to)
            throws SQLException {
        String sql = SqlText.question(typed);
        if (connection.isWrapperFor(DuckDBConnection.class)) {
            try (Statement s = connection.createStatement()) {
                return copy(s, "(" + sql + "\n)", format, to);
            }
        }
        return throughScratch(connection, sql, format, to);
    }

    private static long throughScratch(Connection connection, String sql, Format format, Path to)
            throws SQLException {
        try (Scratch scratch = Scratch.open()) {
            try (Statement s = connection.createStatement()) {
                s.setFetchSize(1_000);
                try (ResultSet r = s.executeQuery(sql)) {
                    scratch.take("answer", r);
                }
            }
            try (Statement s = scratch.connection().createStatement()) {
                return copy(s, "answer", format, to);
            }
        }
    }

    private static long fromFolder(
            Location location, InstantSource clock, String sql, Format format, Path to) {
        try (Sql catalog = Sql.open(location, clock, Optional.of(to))) {
            try (Statement s = catalog.connection().createStatement()) {
                return copy(s, "(" + sql + "\n)", format, to);
            } catch (SQLException e) {
                throw catalog.notUnderstood(e);
            }
        }
    }

    /// Through a DuckDB of its own, which knows all formats.
    private static long fromServer(
            Location location, InstantSource clock, String sql, Format format, Path to) {
        try (Sql catalog = Sql.open(location, clock)) {
            try {
                return throughScratch(catalog.connection(), sql, format, to);
            } catch (SQLException e) {
                throw catalog.notUnderstood(e);
            }
        }
    }

    private static long copy(Statement s, String what, Format format, Path to) throws SQLException {
        return s.executeLargeUpdate(
                "COPY "
                        + what
                        + " TO '"
                        + to.toString().replace("'", "''")
                        + "' ("
                        + format.options
                        + ")");
    }
}
