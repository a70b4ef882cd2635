package dev.octavo.catalog;

import dev.octavo.catalog.store.DuckStore;
import dev.octavo.catalog.store.Loader;
import dev.octavo.catalog.store.Store;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// Asks a catalog in SQL and can do nothing else: the tables are open for reading only, and DuckDB
/// may neither read nor write other files.
public final class Sql implements AutoCloseable {

    /// Takes an answer.
    public interface Answer {
        /// The columns; called once, before any row.
        void columns(List<String> names);

        /// A row. Values are String, Boolean, Number, LocalDate, LocalDateTime, byte[], null, or
        /// something that prints itself.
        ///
        /// @return whether more is wanted
        boolean row(@Nullable Object[] values);
    }

    private static final int AT_A_TIME = 1_000;

    private final Location location;
    private final Store store;

    private Sql(Location location, Store store) {
        this.location = location;
        this.store = store;
    }

    /// Opens a catalog for questions.
    ///
    /// @throws CatalogException when there is none, or another process writes to it
    public static Sql open(Location location, InstantSource clock) {
        return open(location, clock, Optional.empty());
    }

    /// @param output the one file that may be written
    static Sql open(Location location, InstantSource clock, Optional<Path> output) {
        Store store = Store.open(location, Store.Mode.READ, clock);
        try {
            switch (location) {
                case Location.Folder _ ->
                        DuckStore.confine(
                                store.connection().unwrap(DuckDBConnection.class),
                                "allowed_paths",
                                output);
                case Location.Server _ -> {
                    store.connection().setReadOnly(true);
                    store.connection().setAutoCommit(false);
                }
            }
            return new Sql(location, store);
        } catch (SQLException e) {
            store.close();
            throw new CatalogException(
                    "the catalog "
                            + location
                            + " cannot be opened for questions: "
                            + e.getMessage(),
                    e);
        }
    }

    /// Asks one question.
    ///
    /// @throws CatalogException when it is no question, or the database does not understand it; the
    ///   message says where
    public void ask(String typed, Answer to) {
        String sql = SqlText.question(typed);
        Connection connection = store.connection();
        try (PreparedStatement p = connection.prepareStatement(sql)) {
            p.setFetchSize(AT_A_TIME);
            try (ResultSet r = p.executeQuery()) {
                ResultSetMetaData about = r.getMetaData();
                List<String> names = new ArrayList<>();
                for (int i = 1; i <= about.getColumnCount(); i++) {
                    names.add(about.getColumnLabel(i));
                }
                to.columns(names);
                while (r.next() && to.row(Loader.row(r))) {
                    // The answer takes it.
                }
            }
        } catch (SQLException e) {
            throw notUnderstood(e);
        } finally {
            rollback(connection);
        }
    }

    /// The companies that some words mean.
    public List<Timeline.Company> companies(String words) {
        try {
            return Timeline.companies(store.connection(), words);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// The reports of a company, oldest first.
    public List<Timeline.Entry> timeline(Timeline.Company company) {
        try {
            return Timeline.of(store.connection(), company);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    CatalogException notUnderstood(SQLException e) {
        return CatalogException.question(message(e), e);
    }

    private static CatalogException failed(SQLException e) {
        return new CatalogException(message(e), e);
    }

    private static String message(SQLException e) {
        return Optional.ofNullable(e.getMessage()).orElse("the question failed").strip();
    }

    Connection connection() {
        return store.connection();
    }

    Location location() {
        return location;
    }

    private static void rollback(Connection connection) {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new CatalogException("the connection broke: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
