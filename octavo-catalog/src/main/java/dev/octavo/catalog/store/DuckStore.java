package dev.octavo.catalog.store;

import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Location;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// The tables in one DuckDB file. One process has it open for writing; others find it in use.
///
/// Rows go in through the Appender, which is a hundred times as fast as `executeBatch`. DuckDB
/// neither loads nor fetches extensions.
public final class DuckStore implements Store {

    private final DuckDBConnection connection;

    private DuckStore(DuckDBConnection connection) {
        this.connection = connection;
    }

    static DuckStore open(Location.Folder folder, Mode mode, InstantSource clock) {
        Path file = folder.database();
        if (mode == Mode.READ && Files.notExists(file)) {
            throw new CatalogException(
                    "there is no catalog in " + folder + ": octavo ingest makes one");
        }
        try {
            if (mode == Mode.WRITE) {
                Files.createDirectories(folder.folder());
            }
            DuckStore store = new DuckStore(connect(file.toString(), mode));
            store.prepare(folder, mode, clock);
            return store;
        } catch (IOException e) {
            throw new CatalogException(
                    "the catalog " + folder + " cannot be made: " + e.getMessage(), e);
        } catch (SQLException e) {
            throw notOpened(folder, e);
        }
    }

    private void prepare(Location.Folder folder, Mode mode, InstantSource clock)
            throws SQLException {
        try {
            int version = Migrations.version(connection);
            Migrations.tooNew(version);
            if (mode == Mode.WRITE) {
                Migrations.run(connection, false, clock);
            } else if (version == 0) {
                throw new CatalogException(
                        "there is no catalog in " + folder + ": octavo ingest makes one");
            }
        } catch (SQLException | CatalogException e) {
            close();
            throw e;
        }
    }

    /// An empty database in memory.
    static DuckDBConnection inMemory() throws SQLException {
        return connect("", Mode.WRITE);
    }

    private static DuckDBConnection connect(String file, Mode mode) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        if (mode == Mode.READ) {
            settings.setProperty("duckdb.read_only", "true");
        }
        return DriverManager.getConnection("jdbc:duckdb:" + file, settings)
                .unwrap(DuckDBConnection.class);
    }

    private static CatalogException notOpened(Location.Folder folder, SQLException e) {
        String message = Optional.ofNullable(e.getMessage()).orElse("");
        if (message.contains("Could not set lock")) {
            return CatalogException.inUse("the catalog " + folder, e);
        }
        int line = message.indexOf('\n');
        return new CatalogException(
                "the catalog "
                        + folder
                        + " cannot be opened: "
                        + (line < 0 ? message : message.substring(0, line)),
                e);
    }

    @Override
    public DuckDBConnection connection() {
        return connection;
    }

    @Override
    public Connection another() throws SQLException {
        return connection.duplicate();
    }

    @Override
    public void append(Table table, List<@Nullable Object[]> rows) throws SQLException {
        append(connection, table.sql(), rows);
    }

    static void append(DuckDBConnection connection, String table, List<@Nullable Object[]> rows)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (DuckDBAppender to =
                connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
            for (@Nullable Object[] row : rows) {
                to.beginRow();
                for (@Nullable Object value : row) {
                    append(to, value);
                }
                to.endRow();
            }
        }
    }

    private static void append(DuckDBAppender to, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> to.appendNull();
            case String s -> to.append(s);
            case Integer i -> to.append(i.intValue());
            case Long l -> to.append(l.longValue());
            case Boolean b -> to.append(b.booleanValue());
            case Double d -> to.append(d.doubleValue());
            case BigDecimal d -> to.append(d);
            case LocalDate d -> to.append(d);
            case LocalDateTime t -> to.append(t);
            case byte[] b -> to.append(b);
            default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new CatalogException("the catalog could not be closed: " + e.getMessage(), e);
        }
    }
}
