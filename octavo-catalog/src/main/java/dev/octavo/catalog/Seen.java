package dev.octavo.catalog;

import dev.octavo.FilingReader;
import dev.octavo.catalog.text.TextSearch;
import dev.octavo.edgar.Input;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The inputs that a catalog has read, by fingerprints of 64 bits: 16 MB for two million.
///
/// The fingerprint of a file is a hash of its absolute path, size, time of change and the reader's
/// version, so that nobody need open it; that of a member of an archive has the hash of its bytes
/// for size and time. An archive has a fingerprint as a file has, once all of it is read.
final class Seen {

    private final long[] sorted;
    private final Map<Long, Integer> archives;
    private final boolean copied;
    private long[] added = new long[64];
    private int more;

    private Seen(SeenFile.Content content) {
        this.sorted = content.inputs();
        this.archives = new HashMap<>(content.archives());
        this.copied = content.copied();
    }

    /// What a catalog has read, without opening it; nothing where that cannot be said.
    static Optional<Seen> unopened(Location location) {
        return location instanceof Location.Folder folder
                        && TextSearch.exists(Catalog.textFolder(folder))
                ? SeenFile.read(folder).map(Seen::new)
                : Optional.empty();
    }

    static Seen load(Catalog catalog) throws SQLException {
        Optional<SeenFile.Content> before = catalog.seenBefore();
        if (before.isPresent()) {
            return new Seen(before.get());
        }
        long[] all = new long[1024];
        int n = 0;
        try (Connection c = catalog.read();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery("SELECT fingerprint FROM ingest_log")) {
            while (r.next()) {
                if (n == all.length) {
                    all = Arrays.copyOf(all, 2 * n);
                }
                all[n++] = r.getLong(1);
            }
        }
        long[] sorted = Arrays.copyOf(all, n);
        Arrays.sort(sorted);
        return new Seen(new SeenFile.Content(sorted, Map.of(), false));
    }

    /// Whether the catalog was noted to have copies of all its files.
    boolean copied() {
        return copied;
    }

    /// All that was seen and [added][#add(long)].
    ///
    /// @param copied whether the catalog has copies of all its files by now
    SeenFile.Content content(boolean copied) {
        long[] all = Arrays.copyOf(sorted, sorted.length + more);
        System.arraycopy(added, 0, all, sorted.length, more);
        Arrays.sort(all);
        return new SeenFile.Content(all, Map.copyOf(archives), copied);
    }

    /// Notes an input that is in the tables by now.
    void add(long fingerprint) {
        if (more == added.length) {
            added = Arrays.copyOf(added, 2 * more);
        }
        added[more++] = fingerprint;
    }

    /// Notes an archive all of whose members are in the tables by now.
    void addArchive(long fingerprint, int members) {
        archives.put(fingerprint, members);
    }

    /// The number of members of an archive that was read, else empty.
    OptionalInt members(long fingerprint) {
        Integer members = archives.get(fingerprint);
        return members == null ? OptionalInt.empty() : OptionalInt.of(members);
    }

    boolean has(long fingerprint) {
        return Arrays.binarySearch(sorted, fingerprint) >= 0;
    }

    static long of(Input.OnDisk file) {
        try {
            Path path = file.path().toAbsolutePath().normalize();
            return hash(
                    path
                            + "\n"
                            + Files.size(path)
                            + "\n"
                            + Files.getLastModifiedTime(path).toInstant()
                            + "\n"
                            + FilingReader.VERSION);
        } catch (IOException e) {
            // Reading it will say what is wrong.
            return hash(file.file());
        }
    }

    /// @param sha256 the hash of its bytes
    static long of(Input.InMemory input, String sha256) {
        return hash(
                input.file()
                        + "\n"
                        + input.member().orElse("")
                        + "\n"
                        + sha256
                        + "\n"
                        + FilingReader.VERSION);
    }

    private static long hash(String what) {
        return ByteBuffer.wrap(Kept.digest(what.getBytes(StandardCharsets.UTF_8))).getLong();
    }
}
