package dev.octavo.catalog;

import dev.octavo.FilingReader;
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

/// The inputs that a catalog has read, by fingerprints of 64 bits: 16 MB for two million.
///
/// The fingerprint of a file is a hash of its absolute path, size, time of change and the reader's
/// version, so that nobody need open it; that of a member of an archive has the hash of its bytes
/// for size and time.
final class Seen {

    private final long[] sorted;

    private Seen(long[] sorted) {
        this.sorted = sorted;
    }

    static Seen load(Catalog catalog) throws SQLException {
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
        return new Seen(sorted);
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
