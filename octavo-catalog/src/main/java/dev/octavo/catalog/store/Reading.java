package dev.octavo.catalog.store;

import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Location;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;

/// The tables open for a long time, for any number of threads that ask, beside whoever writes them.
public sealed interface Reading extends AutoCloseable permits DuckReading, PostgresReading {

    /// The tables as of a moment.
    ///
    /// @param batch the last batch in them
    record State(String catalogId, long batch) {}

    /// A question to the tables.
    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    /// Opens the tables of a catalog. Questions may write to files of [Exports], and nowhere else.
    ///
    /// @throws CatalogException when there is no catalog
    static Reading open(Location location, InstantSource clock) {
        return switch (location) {
            case Location.Folder folder -> DuckReading.open(folder, clock);
            case Location.Server server -> PostgresReading.open(server, clock);
        };
    }

    /// Asks, on a connection that is this question's alone meanwhile.
    ///
    /// @throws CatalogException when the tables cannot be read
    <T> T ask(Question<T> question);

    /// What the next question will see, or a moment before.
    State state();

    /// Whether somebody writes the tables, or waits to, who would have them for himself: a question
    /// that takes long had better end.
    boolean wanted();

    /// Goes on to what has been written since; to be called now and then.
    void follow();

    @Override
    void close();
}
