package dev.octavo.catalog.store;

import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Location;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// The tables in a PostgreSQL database. Rows go in through COPY.
public final class PostgresStore implements Store {

    private final Location.Server server;
    private final Connection connection;

    private PostgresStore(Location.Server server, Connection connection) {
        this.server = server;
        this.connection = connection;
    }

    static PostgresStore open(Location.Server server, Mode mode, InstantSource clock) {
        try {
            PostgresStore store =
                    new PostgresStore(server, DriverManager.getConnection(server.url()));
            store.prepare(mode, clock);
            return store;
        } catch (SQLException e) {
            throw new CatalogException(
                    "the catalog " + server + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private void prepare(Mode mode, InstantSource clock) throws SQLException {
        try {
            if (mode == Mode.WRITE) {
                Migrations.run(connection, true, clock);
                return;
            }
            int version = Migrations.version(connection);
            Migrations.tooNew(version);
            if (Migrations.older(version)) {
                throw new CatalogException(
                        "the catalog in "
                                + server
                                + " has tables of version "
                                + version
                                + ": octavo ingest brings them up to date");
            }
            if (version == 0) {
                throw new CatalogException(
                        "there is no catalog in " + server + ": octavo ingest makes one");
            }
        } catch (SQLException | CatalogException e) {
            close();
            throw e;
        }
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public Connection another() throws SQLException {
        return DriverManager.getConnection(server.url());
    }

    @Override
    public void append(Table table, List<@Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        CopyIn copy =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "COPY "
                                        + table.sql()
                                        + " ("
                                        + String.join(", ", table.columns())
                                        + ") FROM STDIN");
        try {
            StringBuilder out = new StringBuilder(1 << 16);
            for (@Nullable Object[] row : rows) {
                line(out, row);
                if (out.length() > 1 << 16) {
                    send(copy, out);
                }
            }
            send(copy, out);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void send(CopyIn copy, StringBuilder out) throws SQLException {
        byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        out.setLength(0);
    }

    /// One line of COPY's text format.
    private static void line(StringBuilder out, @Nullable Object[] row) {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                out.append('\t');
            }
            switch (row[i]) {
                case null -> out.append("\\N");
                case byte[] bytes -> out.append("\\\\x").append(HexFormat.of().formatHex(bytes));
                case Object value -> escaped(out, value.toString());
            }
        }
        out.append('\n');
    }

    private static void escaped(StringBuilder out, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
    }

    /// The server has them read at any time.
    @Override
    public void betweenBatches() {}

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new CatalogException("the catalog could not be closed: " + e.getMessage(), e);
        }
    }
}
