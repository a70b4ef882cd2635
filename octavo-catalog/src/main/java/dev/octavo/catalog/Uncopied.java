package dev.octavo.catalog;

import dev.octavo.edgar.Input;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The inputs whose filings a catalog has without a copy of the file: an ingest that keeps copies
/// reads them again, although they were read before.
final class Uncopied {

    /// What came in by the standard input cannot be found again.
    private static final String FILINGS = " FROM filing WHERE kept IS NULL AND path IS NOT NULL";

    private final Known files;

    private Uncopied(Known files) {
        this.files = files;
    }

    /// For an ingest that keeps no copies, and has nothing to do here.
    static Uncopied none() {
        return new Uncopied(Known.none());
    }

    static Uncopied load(Catalog catalog) throws SQLException {
        return new Uncopied(
                Known.of(
                        catalog,
                        "SELECT DISTINCT path"
                                + FILINGS
                                + " UNION ALL SELECT path || chr(10) || member"
                                + FILINGS
                                + " AND member IS NOT NULL"));
    }

    /// Whether there is no such input at all.
    static boolean nothing(Catalog catalog) throws SQLException {
        try (Connection c = catalog.read();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery("SELECT 1" + FILINGS + " LIMIT 1")) {
            return !r.next();
        }
    }

    /// Whether there is one in a file, which may be an archive.
    boolean in(Input.OnDisk file) {
        return files.may(path(file));
    }

    boolean has(Input.InMemory input) {
        return !input.file().equals("-")
                && files.may(path(input) + input.member().map(m -> "\n" + m).orElse(""));
    }

    private static String path(Input input) {
        return Path.of(input.file()).toAbsolutePath().normalize().toString();
    }
}
