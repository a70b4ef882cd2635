package dev.octavo.catalog.store;

import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Location;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How processes share the tables of a folder.
///
/// DuckDB lets one process write a file, or several read it, never both. So that a server answers
/// while filings come in, readers of a file that is being written read a copy of it, whole and of
/// one moment:
///
/// * `writer.lock` is locked by the process that writes. Another one that would write finds it so
///   and gives up at once.
/// * `reading/tables-N.duckdb` is a copy of the tables as of batch N.
/// * `reading/wanted` is touched by a reader that would have a (newer) copy. The writer looks for
///   it between batches, and makes one; not more often than every [#REST] times of what a copy
///   takes.
/// * `reading/waiting` is touched by a writer that waits until readers let go of the tables. A
///   process that reads for long (a server) makes a copy for itself, goes over to it, and lets go;
///   commands are done soon.
///
/// A copy is made of the file's bytes while nobody writes: by the writer between two transactions,
/// behind a checkpoint, or by a reader while it holds the tables open. Whoever copies keeps the
/// file open until it has closed the tables: POSIX drops all of a process's locks on a file when
/// the process closes it anywhere.
final class Sharing {

    /// How long a writer waits for readers to let go.
    static final long PATIENCE_MILLIS = 15_000;

    private static final long REST = 20;
    private static final long LEAST_REST_MILLIS = 1_000;

    private final Path folder;
    private final Path database;

    Sharing(Location.Folder catalog) {
        this.folder = catalog.folder();
        this.database = catalog.database();
    }

    /// The lock of the one who writes.
    record Lock(FileChannel channel, FileLock lock) implements AutoCloseable {
        @Override
        public void close() {
            try (FileChannel _ = channel) {
                lock.release();
            } catch (IOException e) {
                // Closing the channel, or the process's end, releases it as well.
                return;
            }
        }
    }

    /// @throws CatalogException when another process writes
    Lock lock() throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve("writer.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new Lock(channel, lock);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw CatalogException.inUse("the catalog " + folder, e);
        }
        channel.close();
        throw CatalogException.inUse(
                "the catalog " + folder, new IllegalStateException("writer.lock is locked"));
    }

    /// A copy, as of a batch.
    record Copy(Path file, long batch) {}

    private Path reading() {
        return folder.resolve("reading");
    }

    /// The newest copy there is.
    Optional<Copy> newest() {
        return copies().stream().max(Comparator.comparingLong(Copy::batch));
    }

    private List<Copy> copies() {
        List<Copy> out = new ArrayList<>();
        if (Files.isDirectory(reading())) {
            try (DirectoryStream<Path> files =
                    Files.newDirectoryStream(reading(), "tables-*.duckdb")) {
                for (Path file : files) {
                    String name = String.valueOf(file.getFileName());
                    String number = name.substring("tables-".length(), name.indexOf('.'));
                    if (!number.isEmpty()
                            && number.length() <= 18
                            && number.chars().allMatch(c -> c >= '0' && c <= '9')) {
                        out.add(new Copy(file, Long.parseLong(number)));
                    }
                }
            } catch (IOException e) {
                return List.of();
            }
        }
        return out;
    }

    /// Copies the tables, whole or not at all, and takes older copies away.
    ///
    /// @param open the file of the tables, open for reading
    void copy(FileChannel open, long batch) throws IOException {
        Files.createDirectories(reading());
        Path to = reading().resolve(String.format(Locale.ROOT, "tables-%d.duckdb", batch));
        if (Files.notExists(to)) {
            Path half = Files.createTempFile(reading(), ".", ".half");
            try {
                try (FileChannel out = FileChannel.open(half, StandardOpenOption.WRITE)) {
                    long size = open.size();
                    for (long at = 0; at < size; ) {
                        at += open.transferTo(at, size - at, out);
                    }
                }
                Files.move(half, to, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(half);
            }
        }
        removeOlderThan(batch);
    }

    /// Takes away the copies of earlier batches. Who reads one has it open and reads on.
    void removeOlderThan(long batch) {
        for (Copy copy : copies()) {
            if (copy.batch() < batch) {
                copy.file().toFile().delete();
            }
        }
    }

    FileChannel openForCopying() throws IOException {
        return FileChannel.open(database, StandardOpenOption.READ);
    }

    /// Whether there is a log beside the tables, so that the file alone is not all.
    boolean hasLog() throws IOException {
        Path log = database.resolveSibling(database.getFileName() + ".wal");
        return Files.exists(log) && Files.size(log) > 0;
    }

    void want() {
        touch("wanted");
    }

    boolean wanted() {
        return Files.exists(reading().resolve("wanted"));
    }

    void served() {
        reading().resolve("wanted").toFile().delete();
    }

    void waitForReaders() {
        touch("waiting");
    }

    void doneWaiting() {
        reading().resolve("waiting").toFile().delete();
    }

    /// Whether a writer waits for readers to let go; one that died waiting does not count.
    boolean writerWaits() {
        try {
            FileTime touched = Files.getLastModifiedTime(reading().resolve("waiting"));
            return touched.toInstant().plusMillis(2_000).isAfter(Instant.now());
        } catch (IOException e) {
            return false;
        }
    }

    private void touch(String name) {
        try {
            Files.createDirectories(reading());
            Path file = reading().resolve(name);
            if (Files.exists(file)) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            } else {
                Files.write(file, new byte[0], StandardOpenOption.CREATE);
            }
        } catch (IOException e) {
            // A folder that may only be read: then there is nobody to talk to.
            return;
        }
    }

    /// When the next copy may be made, in nanoseconds, after one that took so long.
    static long rest(long copyNanos) {
        return Math.max(LEAST_REST_MILLIS * 1_000_000, REST * copyNanos);
    }
}
