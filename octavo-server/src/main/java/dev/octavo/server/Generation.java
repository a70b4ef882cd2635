package dev.octavo.server;

import dev.octavo.FilingReader;
import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Location;
import dev.octavo.catalog.store.Store;
import dev.octavo.catalog.text.TextSearch;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The catalog as of a moment: tables and text that do not change any more, for any number of
/// requests at a time. It is closed when a later one has taken its place and the last request that
/// uses it is done.
final class Generation {

    private static final int CONNECTIONS = 2 * Runtime.getRuntime().availableProcessors() + 2;
    private static final int PATIENCE_SECONDS = 10;

    /// What is asked of the tables.
    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    private final Location catalog;
    private final Optional<Snapshot> copy;
    private final Store store;
    private final TextSearch text;
    private final String catalogId;
    private final String tag;
    private final long filings;
    private final Semaphore free = new Semaphore(CONNECTIONS, true);
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final Map<String, Object> kept = new ConcurrentHashMap<>();
    private int users = 1;

    private Generation(
            Location catalog, Optional<Snapshot> copy, Store store, TextSearch text, String[] mark, long filings) {
        this.catalog = catalog;
        this.copy = copy;
        this.store = store;
        this.text = text;
        this.catalogId = mark[0];
        this.tag = tag(mark[0], mark[1], text);
        this.filings = filings;
    }

    /// Opens the tables as they are in `readFrom`, and the text.
    ///
    /// @param catalog where the catalog is
    /// @param copy the copy of its tables; empty where the server that keeps them lets many read
    static Generation open(
            Location catalog, Optional<Snapshot> copy, TextSearch text, InstantSource clock) {
        Location readFrom = copy.map(c -> (Location) c.location()).orElse(catalog);
        Store store = Store.open(readFrom, Store.Mode.READ, clock);
        try (Statement s = store.connection().createStatement()) {
            if (copy.isPresent()) {
                s.execute("SET enable_external_access = false");
                s.execute("SET lock_configuration = true");
            }
            String[] mark = mark(store.connection());
            try (ResultSet r = s.executeQuery("SELECT count(*) FROM filing")) {
                r.next();
                return new Generation(catalog, copy, store, text, mark, r.getLong(1));
            }
        } catch (SQLException e) {
            store.close();
            throw new CatalogException(
                    "the catalog " + catalog + " cannot be read: " + e.getMessage(), e);
        }
    }

    /// The catalog's id and the number of its last batch.
    static String[] mark(Connection connection) throws SQLException {
        try (Statement s = connection.createStatement();
                ResultSet r = s.executeQuery("SELECT catalog_id, last_batch FROM catalog")) {
            if (!r.next()) {
                throw new SQLException("the table catalog is empty");
            }
            return new String[] {r.getString(1), Long.toString(r.getLong(2))};
        }
    }

    private static String tag(String catalogId, String batch, TextSearch text) {
        String all =
                catalogId
                        + '\n'
                        + batch
                        + '\n'
                        + text.mark().batch()
                        + '\n'
                        + text.texts()
                        + '\n'
                        + FilingReader.VERSION
                        + '\n'
                        + OctavoServer.version();
        return HexFormat.of()
                .formatHex(Seal.sha256(all.getBytes(StandardCharsets.UTF_8)), 0, 8);
    }

    /// A word that changes with the catalog, and with the program that reads it.
    String tag() {
        return tag;
    }

    String catalogId() {
        return catalogId;
    }

    /// Number of filings.
    long filings() {
        return filings;
    }

    TextSearch text() {
        return text;
    }

    /// Where the catalog itself is: its folder has the files that were kept.
    Location catalog() {
        return catalog;
    }

    Optional<Snapshot> copy() {
        return copy;
    }

    /// Asks the tables.
    <T> T ask(Question<T> question) {
        Connection connection = borrow();
        boolean whole = false;
        try {
            T answer = question.ask(connection);
            whole = true;
            return answer;
        } catch (SQLException e) {
            throw new CatalogException("the catalog cannot be read: " + e.getMessage(), e);
        } finally {
            giveBack(connection, whole);
        }
    }

    /// Something that is made of the whole catalog, once.
    <T> T once(String name, Class<T> type, Function<Generation, T> make) {
        return type.cast(kept.computeIfAbsent(name, _ -> make.apply(this)));
    }

    private Connection borrow() {
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Refused.later("too many questions at a time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.later("the server is going down");
        }
        Connection waiting = poll();
        if (waiting != null) {
            return waiting;
        }
        try {
            return store.another();
        } catch (SQLException e) {
            free.release();
            throw new CatalogException("the catalog cannot be read: " + e.getMessage(), e);
        }
    }

    private @Nullable Connection poll() {
        synchronized (idle) {
            return idle.poll();
        }
    }

    private void giveBack(Connection connection, boolean whole) {
        try {
            if (whole) {
                synchronized (idle) {
                    idle.push(connection);
                }
            } else {
                connection.close();
            }
        } catch (SQLException e) {
            // It was broken before.
        } finally {
            free.release();
        }
    }

    /// Begins a use; each is ended by [#done()].
    ///
    /// @return whether it may be used: not when it was closed meanwhile
    synchronized boolean use() {
        if (users == 0) {
            return false;
        }
        users++;
        return true;
    }

    /// Ends a use; the first use is that of the one who opened it.
    void done() {
        synchronized (this) {
            users--;
            if (users > 0) {
                return;
            }
        }
        try (TextSearch _ = text;
                Store _ = store) {
            synchronized (idle) {
                for (Connection c : idle) {
                    c.close();
                }
            }
        } catch (SQLException e) {
            throw new CatalogException("the catalog could not be closed: " + e.getMessage(), e);
        } finally {
            copy.ifPresent(Snapshot::close);
        }
    }
}
