package dev.octavo.catalog.store;

import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Location;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/// Asks a PostgreSQL server on a few connections, in transactions that may only read.
public final class PostgresReading implements Reading {

    private static final int CONNECTIONS = 8;
    private static final int VALID_SECONDS = 2;

    private final Location.Server server;
    private final Semaphore free = new Semaphore(CONNECTIONS, true);
    private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();
    private volatile State state = new State("", 0);
    private volatile boolean closed;

    private PostgresReading(Location.Server server) {
        this.server = server;
    }

    static PostgresReading open(Location.Server server, InstantSource clock) {
        Store.open(server, Store.Mode.READ, clock).close();
        PostgresReading out = new PostgresReading(server);
        out.follow();
        return out;
    }

    @Override
    public <T> T ask(Question<T> question) {
        free.acquireUninterruptibly();
        try {
            Connection c = connection();
            boolean well = false;
            try {
                T answer = question.ask(c);
                c.rollback();
                well = true;
                return answer;
            } finally {
                if (well && !closed) {
                    idle.add(c);
                } else {
                    c.close();
                }
            }
        } catch (SQLException e) {
            throw new CatalogException(
                    "the catalog " + server + " cannot be read: " + e.getMessage(), e);
        } finally {
            free.release();
        }
    }

    /// One that works: a server may have been started again meanwhile.
    private Connection connection() throws SQLException {
        for (Connection c = idle.poll(); c != null; c = idle.poll()) {
            if (c.isValid(VALID_SECONDS)) {
                c.rollback();
                return c;
            }
            c.close();
        }
        Connection c = DriverManager.getConnection(server.url());
        c.setReadOnly(true);
        c.setAutoCommit(false);
        return c;
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public boolean wanted() {
        return false;
    }

    @Override
    public void follow() {
        state =
                ask(c -> {
                    try (Statement s = c.createStatement();
                            ResultSet r =
                                    s.executeQuery("SELECT catalog_id, last_batch FROM catalog")) {
                        return r.next() ? new State(r.getString(1), r.getLong(2)) : state;
                    }
                });
    }

    @Override
    public void close() {
        closed = true;
        try {
            for (Connection c = idle.poll(); c != null; c = idle.poll()) {
                c.close();
            }
        } catch (SQLException e) {
            throw new CatalogException("the catalog could not be closed: " + e.getMessage(), e);
        }
    }
}
