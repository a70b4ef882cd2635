package dev.octavo.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.catalog.Catalog;
import dev.octavo.catalog.Fixtures;
import dev.octavo.catalog.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {

    @TempDir Path tmp;

    /// A catalog as octavo made it when tables were of version 1, with the filing that the
    /// fixture's file 3 is, as an old reader read it.
    private Location.Folder old() throws IOException, SQLException {
        Location.Folder folder = new Location.Folder(tmp.resolve("old"));
        Files.createDirectories(folder.folder());
        try (Connection c = DriverManager.getConnection("jdbc:duckdb:" + folder.database());
                Statement s = c.createStatement()) {
            Migrations.run(c, false, Clock.systemUTC(), 1);
            s.execute("UPDATE catalog SET last_batch = 1");
            s.execute(
                    "INSERT INTO filing (filing_id, accession, form, amendment, company, cik, dated, file, bytes, sha256, reader_version, batch) VALUES ('"
                            + Fixtures.accession(3)
                            + "', '"
                            + Fixtures.accession(3)
                            + "', '8-K', FALSE, 'OLD WAYS INC', '0000900003', DATE '2007-01-30', 'f000003.txt', 10, 'ab', 1, 1)");
            s.execute(
                    "INSERT INTO item (filing_id, ordinal, number, current_number, document, text, text_positions) VALUES ('"
                            + Fixtures.accession(3)
                            + "', 0, '8.01', '8.01', 1, 'Read by an old reader.', ''::BLOB)");
        }
        return folder;
    }

    @Test
    void a_catalog_of_version_1_is_asked() throws IOException, SQLException {
        assertThat(Fixtures.count(old(), "SELECT count(*) FROM filing WHERE path IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void a_catalog_of_version_1_takes_more_and_reads_old_filings_again()
            throws IOException, SQLException {
        Location.Folder old = old();
        Catalog.open(old, Clock.systemUTC()).close();
        assertThat(Fixtures.count(old, "SELECT max(version) FROM schema_version"))
                .isEqualTo(Migrations.newest());
        assertThat(Fixtures.count(old, "SELECT count(*) FROM item WHERE text LIKE 'Read by%'"))
                .isEqualTo(1);
        Path files = Fixtures.many(tmp.resolve("files"), 0, 5);
        assertThat(Fixtures.ingest(old, files).replaced()).isEqualTo(1);
        assertThat(Fixtures.count(old, "SELECT count(*) FROM filing WHERE path IS NOT NULL"))
                .isEqualTo(5);
        Location fresh = new Location.Folder(tmp.resolve("fresh"));
        Fixtures.ingest(fresh, files);
        assertThat(Fixtures.dump(old)).isEqualTo(Fixtures.dump(fresh));
    }
}
