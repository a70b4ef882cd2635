package dev.octavo.server;

import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Location;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A copy of a folder catalog's tables, for reading beside whoever writes.
///
/// DuckDB lets either one process write or many read: a server that kept the catalog open would keep
/// every ingest out, and an ingest the server. So the server reads a copy, and asks for no lock at
/// all. The copy is whole because it is only taken when the file and its log have been left alone for
/// [#CALM] and were not touched while they were copied: then it is what a crash at that moment would
/// have left, and that DuckDB opens, as of the last batch that was committed. (The copy shares its
/// blocks with the original on file systems that can do so.)
///
/// A copy is a folder under `serving/` with a lock file in it, held as long as its process lives;
/// those of processes that died are taken away by the next server.
final class Snapshot implements AutoCloseable {

    static final Duration CALM = Duration.ofMillis(1_000);

    /// Size and time of change of the tables' file and of its log: changes when anything does.
    record Sign(long size, FileTime changed, long logSize, FileTime logChanged) {

        static final Sign NONE = new Sign(-1, FileTime.fromMillis(0), 0, FileTime.fromMillis(0));

        static Sign of(Location.Folder catalog) throws IOException {
            Path file = catalog.database();
            if (!Files.exists(file)) {
                return NONE;
            }
            Path log = log(file);
            boolean logged = Files.exists(log);
            return new Sign(
                    Files.size(file),
                    Files.getLastModifiedTime(file),
                    logged ? Files.size(log) : 0,
                    logged ? Files.getLastModifiedTime(log) : FileTime.fromMillis(0));
        }

        boolean calm(Instant now) {
            return !now.isBefore(changed.toInstant().plus(CALM))
                    && !now.isBefore(logChanged.toInstant().plus(CALM));
        }
    }

    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel lock;

    private Snapshot(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    private static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + ".wal");
    }

    /// Takes a copy.
    ///
    /// @param sign what the files were when somebody looked
    /// @return empty when they were touched meanwhile
    static Optional<Snapshot> take(Location.Folder catalog, Sign sign) {
        try {
            Path all = catalog.folder().resolve("serving");
            Files.createDirectories(all);
            Path folder = Files.createTempDirectory(all, "of-" + ProcessHandle.current().pid() + "-");
            FileChannel lock =
                    FileChannel.open(
                            folder.resolve(LOCK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            Snapshot copy = new Snapshot(folder, lock);
            try {
                if (lock.tryLock() != null && copy.fill(catalog, sign)) {
                    return Optional.of(copy);
                }
            } catch (IOException e) {
                copy.close();
                throw e;
            }
            copy.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new CatalogException(
                    "the tables of " + catalog + " cannot be copied for reading: " + e.getMessage(),
                    e);
        }
    }

    private boolean fill(Location.Folder catalog, Sign sign) throws IOException {
        Path from = catalog.database();
        Path to = location().database();
        Files.copy(from, to);
        if (sign.logSize() > 0 && Files.exists(log(from))) {
            Files.copy(log(from), log(to));
        }
        return Sign.of(catalog).equals(sign);
    }

    /// The copy as a catalog of its own.
    Location.Folder location() {
        return new Location.Folder(folder);
    }

    /// Another name of the same file, for a second opening with other settings; the caller deletes
    /// the folder.
    Location.Folder twin() throws IOException {
        Path twin = Files.createTempDirectory(folder, "twin-");
        Location.Folder location = new Location.Folder(twin);
        Files.createLink(location.database(), location().database());
        if (Files.exists(log(location().database()))) {
            Files.createLink(log(location.database()), log(location().database()));
        }
        return location;
    }

    /// Takes away the copies of processes that are no more.
    static void sweep(Location.Folder catalog) {
        Path all = catalog.folder().resolve("serving");
        if (!Files.isDirectory(all)) {
            return;
        }
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(all, "of-*")) {
            for (Path copy : copies) {
                if (dead(copy)) {
                    delete(copy);
                }
            }
        } catch (IOException e) {
            throw new CatalogException(all + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean dead(Path copy) {
        // This process's own locks are not seen by it, so its own copies go by their name.
        if (String.valueOf(copy.getFileName())
                .startsWith("of-" + ProcessHandle.current().pid() + "-")) {
            return false;
        }
        try (FileChannel channel =
                        FileChannel.open(
                                copy.resolve(LOCK),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            return held != null;
        } catch (IOException e) {
            return false;
        }
    }

    static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            for (Path p : inside) {
                if (Files.isDirectory(p)) {
                    delete(p);
                } else {
                    Files.deleteIfExists(p);
                }
            }
        }
        Files.deleteIfExists(folder);
    }

    @Override
    public void close() {
        try (FileChannel _ = lock) {
            delete(folder);
        } catch (IOException e) {
            // The next server sweeps it away.
        }
    }
}
