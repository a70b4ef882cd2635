package dev.octavo.catalog.store;

import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Location;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the tables are kept. All SQL goes to either store as it is; only opening one and filling a
/// table in bulk differ.
public sealed interface Store extends AutoCloseable permits DuckStore, PostgresStore {

    /// Whether somebody will write.
    enum Mode {
        READ,
        WRITE
    }

    /// Opens the tables of a catalog; in mode `WRITE` makes them, or brings them to the version of
    /// this program.
    ///
    /// @throws CatalogException when there is no catalog (to be read), when it is in use, or newer
    ///   than this program
    static Store open(Location location, Mode mode, InstantSource clock) {
        return switch (location) {
            case Location.Folder folder -> DuckStore.open(folder, mode, clock);
            case Location.Server server -> PostgresStore.open(server, mode, clock);
        };
    }

    /// @throws CatalogException when there is no catalog in a folder
    static void exists(Location.Folder folder) {
        if (Files.notExists(folder.database())) {
            throw DuckStore.none(folder);
        }
    }

    /// The connection that writes; for one thread.
    Connection connection();

    /// Another connection to the same tables, for reading; the caller closes it.
    Connection another() throws SQLException;

    /// Adds rows to a table within the running transaction of [#connection()].
    void append(Table table, List<@Nullable Object[]> rows) throws SQLException;

    /// Lets those who read have what is written by now, if they ask for it; called by the thread
    /// that writes, between two transactions.
    void betweenBatches() throws SQLException;

    @Override
    void close();
}
