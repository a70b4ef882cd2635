package dev.octavo.catalog.store;

import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Location;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// The tables in one DuckDB file. One process has it open for writing; [Sharing] says what others
/// read meanwhile.
///
/// Rows go in through the Appender, which is a hundred times as fast as `executeBatch`. DuckDB
/// neither loads nor fetches extensions.
public final class DuckStore implements Store {

    /// How long the log of transactions grows before it goes into the tables. The last block of
    /// each column of every table is packed anew each time, so with DuckDB's own 16 MB much of a
    /// long ingest would be packing.
    private static final String LOG = "256MB";

    private final DuckDBConnection connection;
    private final Optional<Writing> writing;

    private DuckStore(DuckDBConnection connection, Optional<Writing> writing) {
        this.connection = connection;
        this.writing = writing;
    }

    /// What a store has that writes.
    private static final class Writing {
        final Sharing sharing;
        final Sharing.Lock lock;
        Optional<FileChannel> copying = Optional.empty();
        long nextCopy = System.nanoTime();

        Writing(Sharing sharing, Sharing.Lock lock) {
            this.sharing = sharing;
            this.lock = lock;
        }

        void close() throws IOException {
            try (Sharing.Lock _ = lock) {
                if (copying.isPresent()) {
                    copying.get().close();
                }
            }
        }
    }

    static DuckStore open(Location.Folder folder, Mode mode, InstantSource clock) {
        Path file = folder.database();
        if (mode == Mode.READ && Files.notExists(file)) {
            throw none(folder);
        }
        try {
            return switch (mode) {
                case READ -> toRead(folder, clock);
                case WRITE -> toWrite(folder, clock);
            };
        } catch (IOException e) {
            throw new CatalogException("the catalog " + folder + " cannot be made: " + why(e), e);
        } catch (SQLException e) {
            throw notOpened(folder, e);
        }
    }

    /// The system's message is often the path alone.
    private static String why(IOException e) {
        return switch (e) {
            case FileAlreadyExistsException _ -> "there is a file of that name";
            case NoSuchFileException _ -> "no such file or directory";
            case AccessDeniedException _ -> "permission denied";
            case IOException other -> String.valueOf(other.getMessage());
        };
    }

    static CatalogException none(Location.Folder folder) {
        return new CatalogException(
                "there is no catalog in " + folder + ": octavo ingest makes one");
    }

    private static DuckStore toWrite(Location.Folder folder, InstantSource clock)
            throws SQLException, IOException {
        Files.createDirectories(folder.folder());
        Sharing sharing = new Sharing(folder);
        Sharing.Lock lock = sharing.lock();
        try {
            DuckDBConnection connection = whenReadersLetGo(folder, sharing);
            DuckStore store = new DuckStore(connection, Optional.of(new Writing(sharing, lock)));
            try {
                Migrations.tooNew(Migrations.version(connection));
                Migrations.run(connection, false, clock);
                sharing.removeOlderThan(store.batch());
                return store;
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static DuckDBConnection whenReadersLetGo(Location.Folder folder, Sharing sharing)
            throws SQLException {
        long end = System.nanoTime() + Sharing.PATIENCE_MILLIS * 1_000_000;
        while (true) {
            try {
                DuckDBConnection open = connect(folder.database().toString(), Mode.WRITE);
                sharing.doneWaiting();
                return open;
            } catch (SQLException e) {
                if (!inUse(e) || System.nanoTime() > end) {
                    sharing.doneWaiting();
                    throw e;
                }
                sharing.waitForReaders();
                pause();
            }
        }
    }

    /// Waits a moment before a file that somebody else has open is tried again.
    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CatalogException("interrupted", e);
        }
    }

    /// Opens the tables themselves, or, while another process writes them, a copy.
    private static DuckStore toRead(Location.Folder folder, InstantSource clock)
            throws SQLException {
        DuckDBConnection connection;
        try {
            connection = connect(folder.database().toString(), Mode.READ);
        } catch (SQLException e) {
            if (!inUse(e)) {
                throw e;
            }
            connection = copyOfWriter(folder, e);
        }
        try {
            int version = Migrations.version(connection);
            Migrations.tooNew(version);
            if (version == 0) {
                throw none(folder);
            }
            if (Migrations.older(version)) {
                connection.close();
                open(folder, Mode.WRITE, clock).close();
                return toRead(folder, clock);
            }
            return new DuckStore(connection, Optional.empty());
        } catch (SQLException | CatalogException e) {
            connection.close();
            throw e;
        }
    }

    private static DuckDBConnection copyOfWriter(Location.Folder folder, SQLException inUse)
            throws SQLException {
        Sharing sharing = new Sharing(folder);
        long has = sharing.newest().map(Sharing.Copy::batch).orElse(-1L);
        sharing.want();
        long now = System.nanoTime();
        while (System.nanoTime() - now < Sharing.PATIENCE_MILLIS * 1_000_000) {
            Optional<Sharing.Copy> copy = sharing.newest();
            boolean longEnough = System.nanoTime() - now > 2_000_000_000L;
            if (copy.isPresent() && (copy.get().batch() > has || longEnough)) {
                try {
                    return connect(copy.get().file().toString(), Mode.READ);
                } catch (SQLException e) {
                    // A newer one took its place this moment.
                    has = -1;
                }
            }
            try {
                // The writer may have finished meanwhile.
                return connect(folder.database().toString(), Mode.READ);
            } catch (SQLException e) {
                if (!inUse(e)) {
                    throw e;
                }
            }
            pause();
        }
        throw inUse;
    }

    /// The last batch written.
    long batch() throws SQLException {
        try (Statement s = connection.createStatement();
                ResultSet r = s.executeQuery("SELECT last_batch FROM catalog")) {
            return r.next() ? r.getLong(1) : 0;
        }
    }

    /// Makes a copy for readers who ask for one; between two transactions, by the thread that
    /// writes.
    @Override
    public void betweenBatches() throws SQLException {
        if (writing.isEmpty()) {
            return;
        }
        Writing w = writing.get();
        long now = System.nanoTime();
        if (now - w.nextCopy < 0 || !w.sharing.wanted()) {
            return;
        }
        try (Statement s = connection.createStatement()) {
            s.execute("CHECKPOINT");
            if (!w.sharing.hasLog()) {
                if (w.copying.isEmpty()) {
                    w.copying = Optional.of(w.sharing.openForCopying());
                }
                w.sharing.copy(w.copying.get(), batch());
                w.sharing.served();
            }
        } catch (SQLException | IOException e) {
            // Somebody's question keeps the log from being emptied, or the disk is full: the
            // readers' loss, not the writer's. Next time.
            w.nextCopy = System.nanoTime() + Sharing.rest(0);
            return;
        }
        w.nextCopy = System.nanoTime() + Sharing.rest(System.nanoTime() - now);
    }

    /// An empty database in memory; what does not fit is put into the temporary directory.
    static DuckDBConnection inMemory() throws SQLException {
        // Filled quickly, to be asked: as much as a reader has.
        Properties settings = settings(TableMemory.limit(Mode.READ));
        settings.setProperty(
                "temp_directory",
                Path.of(System.getProperty("java.io.tmpdir", "."))
                        .resolve("octavo-spilled-" + UUID.randomUUID())
                        .toString());
        return connect("", settings);
    }

    static DuckDBConnection connect(String file, Mode mode) throws SQLException {
        return connect(file, settings(mode));
    }

    private static DuckDBConnection connect(String file, Properties settings) throws SQLException {
        return DriverManager.getConnection("jdbc:duckdb:" + file, settings)
                .unwrap(DuckDBConnection.class);
    }

    private static Properties settings(Mode mode) {
        Properties settings = settings(TableMemory.limit(mode));
        switch (mode) {
            case READ -> settings.setProperty("duckdb.read_only", "true");
            case WRITE -> {
                settings.setProperty("checkpoint_threshold", LOG);
                settings.setProperty("threads", Integer.toString(TableMemory.writerThreads()));
            }
        }
        return settings;
    }

    private static Properties settings(String memory) {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("memory_limit", memory);
        return settings;
    }

    /// Closes the world to a database, but for the tables, and one file or folder to write to.
    /// Within one process a file that is open twice is one database, whose settings are locked the
    /// second time.
    ///
    /// @param setting `allowed_paths` or `allowed_directories`
    public static void confine(DuckDBConnection open, String setting, Optional<Path> writable)
            throws SQLException {
        try (Statement s = open.createStatement()) {
            try (ResultSet r = s.executeQuery("SELECT current_setting('lock_configuration')")) {
                if (r.next() && r.getBoolean(1)) {
                    return;
                }
            }
            if (writable.isPresent()) {
                String path = writable.get().toString().replace("'", "''");
                s.execute("SET " + setting + " = ['" + path + "']");
            }
            s.execute("SET enable_external_access = false");
            s.execute("SET lock_configuration = true");
        }
    }

    /// Whether the tables are open elsewhere. Within one process DuckDB says so in other words, and
    /// in yet others while the one who has them is just closing them.
    static boolean inUse(SQLException e) {
        String message = Optional.ofNullable(e.getMessage()).orElse("");
        return message.contains("Could not set lock")
                || message.contains("with a different configuration")
                || message.contains("Unique file handle conflict");
    }

    static CatalogException notOpened(Location.Folder folder, SQLException e) {
        if (inUse(e)) {
            return CatalogException.inUse("the catalog " + folder, e);
        }
        String message = Optional.ofNullable(e.getMessage()).orElse("");
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
            if (writing.isPresent()) {
                writing.get().close();
            }
        } catch (SQLException | IOException e) {
            throw new CatalogException("the catalog could not be closed: " + e.getMessage(), e);
        }
    }
}
