package dev.octavo.catalog.store;

import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Location;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.duckdb.DuckDBConnection;

/// Reads the tables themselves while nobody writes them, and a copy of them while somebody does, as
/// [Sharing] says. Questions go on while it changes over: each ends where it began.
public final class DuckReading implements Reading {

    private static final String MARK = "SELECT catalog_id, last_batch FROM catalog";
    private static final String NOBODY = "SELECT '', 0";
    private static final long TRY_AGAIN_NANOS = 500_000_000;

    private final Location.Folder folder;
    private final Sharing sharing;
    private volatile Open open;
    private volatile boolean asked;
    private long nextTry;

    private DuckReading(Location.Folder folder, Open open) {
        this.folder = folder;
        this.sharing = new Sharing(folder);
        this.open = open;
    }

    static DuckReading open(Location.Folder folder, InstantSource clock) {
        Store.exists(folder);
        long end = System.nanoTime() + Sharing.PATIENCE_MILLIS * 1_000_000;
        Sharing sharing = new Sharing(folder);
        while (true) {
            try {
                Open tables = new Open(folder.database(), false);
                if (!tables.older) {
                    return new DuckReading(folder, tables);
                }
                tables.over();
                Store.open(folder, Store.Mode.WRITE, clock).close();
            } catch (SQLException e) {
                Optional<Sharing.Copy> copy = sharing.newest();
                if (DuckStore.inUse(e) && copy.isPresent()) {
                    try {
                        return new DuckReading(folder, new Open(copy.get().file(), true));
                    } catch (SQLException late) {
                        e.addSuppressed(late);
                    }
                }
                if (!DuckStore.inUse(e) || System.nanoTime() > end) {
                    throw DuckStore.notOpened(folder, e);
                }
                sharing.want();
                DuckStore.pause();
            }
        }
    }

    /// One file open, until the last question to it is answered.
    private static final class Open {
        final DuckDBConnection first;
        final boolean copy;
        final boolean older;
        final State state;
        final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();
        Optional<FileChannel> copying = Optional.empty();
        private int questions;
        private boolean over;

        Open(Path file, boolean copy) throws SQLException {
            this.copy = copy;
            this.first = DuckStore.connect(file.toString(), Store.Mode.READ);
            try (Statement s = first.createStatement()) {
                int version = Migrations.version(first);
                Migrations.tooNew(version);
                this.older = version == 0 || Migrations.older(version);
                try (ResultSet r = s.executeQuery(version == 0 ? NOBODY : MARK)) {
                    r.next();
                    this.state = new State(r.getString(1), r.getLong(2));
                }
                DuckStore.confine(first, "allowed_directories", Optional.of(Exports.FOLDER));
            } catch (SQLException | CatalogException e) {
                first.close();
                throw e;
            }
        }

        synchronized boolean enter() {
            if (over) {
                return false;
            }
            questions++;
            return true;
        }

        synchronized void leave() throws SQLException {
            questions--;
            end();
        }

        synchronized void over() throws SQLException {
            over = true;
            end();
        }

        private void end() throws SQLException {
            if (!over || questions > 0) {
                return;
            }
            for (Connection c = idle.poll(); c != null; c = idle.poll()) {
                c.close();
            }
            first.close();
            if (copying.isPresent()) {
                try {
                    // Only now: closing it takes away the lock on the tables.
                    copying.get().close();
                } catch (IOException e) {
                    throw new SQLException(e);
                }
            }
        }

        <T> T ask(Question<T> question) throws SQLException {
            Connection c = idle.poll();
            if (c == null) {
                c = first.duplicate();
            }
            boolean well = false;
            try {
                T answer = question.ask(c);
                well = true;
                return answer;
            } finally {
                if (well) {
                    idle.add(c);
                } else {
                    c.close();
                }
            }
        }
    }

    @Override
    public <T> T ask(Question<T> question) {
        asked = true;
        try {
            while (true) {
                Open now = open;
                if (now.enter()) {
                    try {
                        return now.ask(question);
                    } finally {
                        now.leave();
                    }
                }
                if (now == open) {
                    throw new CatalogException("the catalog " + folder + " is closed");
                }
            }
        } catch (SQLException e) {
            throw new CatalogException(
                    "the catalog " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public State state() {
        return open.state;
    }

    @Override
    public boolean wanted() {
        return open.copy || sharing.writerWaits();
    }

    @Override
    public synchronized void follow() {
        try {
            if (!open.copy) {
                if (sharing.writerWaits()) {
                    letGo();
                }
                return;
            }
            long now = System.nanoTime();
            if (now - nextTry < 0) {
                return;
            }
            nextTry = now + TRY_AGAIN_NANOS;
            if (!sharing.writerWaits() && tables()) {
                return;
            }
            Optional<Sharing.Copy> newest = sharing.newest();
            if (newest.isPresent() && newest.get().batch() > open.state.batch()) {
                change(new Open(newest.get().file(), true));
            } else if (asked) {
                asked = false;
                sharing.want();
            }
        } catch (SQLException | IOException e) {
            // What is open still answers; the next time may be better.
            nextTry = System.nanoTime() + TRY_AGAIN_NANOS;
        }
    }

    /// Goes back to the tables, if nobody writes them any more.
    private boolean tables() throws SQLException {
        try {
            change(new Open(folder.database(), false));
            sharing.removeOlderThan(open.state.batch() + 1);
            return true;
        } catch (SQLException e) {
            if (!DuckStore.inUse(e)) {
                throw e;
            }
            return false;
        }
    }

    /// Leaves the tables to a writer, and goes on with a copy.
    private void letGo() throws SQLException, IOException {
        Open tables = open;
        if (sharing.hasLog()) {
            return;
        }
        FileChannel channel = sharing.openForCopying();
        tables.copying = Optional.of(channel);
        sharing.copy(channel, tables.state.batch());
        Path copy =
                sharing.newest()
                        .map(Sharing.Copy::file)
                        .orElseThrow(() -> new IOException("the copy is gone"));
        change(new Open(copy, true));
    }

    private void change(Open next) throws SQLException {
        Open before = open;
        open = next;
        before.over();
    }

    @Override
    public synchronized void close() {
        try {
            open.over();
        } catch (SQLException e) {
            throw new CatalogException("the catalog could not be closed: " + e.getMessage(), e);
        }
    }
}
