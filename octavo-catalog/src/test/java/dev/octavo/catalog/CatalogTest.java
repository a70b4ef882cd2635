package dev.octavo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.catalog.store.Table;
import dev.octavo.catalog.text.TextQuery;
import dev.octavo.catalog.text.TextSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {

    @TempDir Path tmp;

    @Test
    void the_same_files_again_change_nothing() throws SQLException {
        Location catalog = folder("c");
        Ingest.Report first = Fixtures.ingest(catalog, Fixtures.examples());
        Map<String, List<String>> once = Fixtures.dump(catalog);
        Ingest.Report second = Fixtures.ingest(catalog, Fixtures.examples());
        assertThat(first.added()).isGreaterThan(10);
        assertThat(once.get("item")).isNotEmpty();
        assertThat(once.get("evidence")).hasSizeGreaterThan(100);
        assertThat(second.added() + second.known() + second.replaced()).isZero();
        assertThat(second.unchanged()).isEqualTo(second.inputs());
        assertThat(Fixtures.dump(catalog)).isEqualTo(once);
    }

    @Test
    void an_accession_that_is_known_is_not_written_twice() throws IOException, SQLException {
        Location catalog = folder("c");
        Path a = Fixtures.many(tmp.resolve("a"), 0, 5);
        Fixtures.ingest(catalog, a);
        Map<String, List<String>> once = Fixtures.dump(catalog);
        Path copy = Fixtures.many(tmp.resolve("copy"), 0, 7);
        Ingest.Report second = Fixtures.ingest(catalog, copy);
        assertThat(second.known()).isEqualTo(5);
        assertThat(second.added()).isEqualTo(2);
        assertThat(Fixtures.count(catalog, "SELECT count(*) FROM filing")).isEqualTo(7);
        assertThat(Fixtures.dump(catalog).get("item")).containsAll(once.get("item"));
    }

    @Test
    void a_newer_reader_replaces_what_an_older_one_read() throws IOException, SQLException {
        Location catalog = folder("c");
        Path files = Fixtures.many(tmp.resolve("a"), 0, 20);
        Fixtures.ingest(catalog, files);
        Map<String, List<String>> once = Fixtures.dump(catalog);
        try (Catalog open = Catalog.open(catalog, Clock.systemUTC());
                Statement s = open.store().connection().createStatement()) {
            s.execute(
                    "UPDATE filing SET reader_version = reader_version - 1, company = 'misread' WHERE filing_id <> '"
                            + Fixtures.accession(3)
                            + "'");
            s.execute("DELETE FROM ingest_log");
        }
        Ingest.Report again = Fixtures.ingest(catalog, files);
        assertThat(again.replaced()).isEqualTo(19);
        assertThat(again.known()).isEqualTo(1);
        Map<String, List<String>> now = Fixtures.dump(catalog);
        now.remove("ingest_log");
        once.remove("ingest_log");
        assertThat(now).isEqualTo(once);
        assertThat(found(catalog, "milestone")).isEqualTo(20);
    }

    @Test
    void the_columns_of_the_tables_are_those_the_rows_have() throws SQLException {
        try (Catalog open = Catalog.open(folder("c"), Clock.systemUTC());
                Connection c = open.read()) {
            for (Table table : Table.values()) {
                List<String> columns = new ArrayList<>();
                try (ResultSet r = c.getMetaData().getColumns(null, null, table.sql(), null)) {
                    while (r.next()) {
                        columns.add(r.getString("COLUMN_NAME"));
                    }
                }
                assertThat(columns).as(table.sql()).isEqualTo(table.columns());
            }
        }
    }

    @Test
    void an_index_that_is_gone_or_behind_is_made_again_from_the_tables() throws IOException {
        Location catalog = folder("c");
        Fixtures.ingest(catalog, Fixtures.many(tmp.resolve("a"), 0, 30));
        Path behind = copy(catalog.folder().resolve("text"), tmp.resolve("behind"));
        Fixtures.ingest(catalog, Fixtures.many(tmp.resolve("b"), 30, 10));
        delete(catalog.folder().resolve("text"));
        Files.delete(catalog.folder().resolve("in-step"));
        assertThat(found(catalog, "milestone")).isEqualTo(40);
        delete(catalog.folder().resolve("text"));
        copy(behind, catalog.folder().resolve("text"));
        Files.delete(catalog.folder().resolve("in-step"));
        assertThat(found(catalog, "milestone")).isEqualTo(40);
    }

    @Test
    void an_index_ahead_of_tables_out_of_a_backup_goes_back() throws IOException, SQLException {
        Location.Folder catalog = folder("c");
        Path files = Fixtures.many(tmp.resolve("a"), 0, 30);
        Fixtures.ingest(catalog, files);
        Path backup = Files.copy(catalog.database(), tmp.resolve("backup"));
        // Later batches replace some of the old filings and add new ones.
        try (Catalog open = Catalog.open(catalog, Clock.systemUTC());
                Statement s = open.store().connection().createStatement()) {
            s.execute(
                    "UPDATE filing SET reader_version = 0 WHERE filing_id < '"
                            + Fixtures.accession(9)
                            + "'");
            s.execute("DELETE FROM ingest_log");
        }
        Fixtures.ingest(catalog, files, Fixtures.many(tmp.resolve("b"), 30, 10));
        assertThat(found(catalog, "milestone")).isEqualTo(40);
        Files.delete(catalog.database());
        Files.copy(backup, catalog.database());
        assertThat(found(catalog, "milestone")).isEqualTo(30);
    }

    @Test
    void an_index_of_what_was_there_before_a_restore_is_made_again() throws IOException {
        Location.Folder catalog = folder("c");
        Path text = catalog.folder().resolve("text");
        Fixtures.ingest(catalog, Fixtures.many(tmp.resolve("a"), 0, 30));
        Path backup = Files.copy(catalog.database(), tmp.resolve("backup"));
        Fixtures.ingest(catalog, Fixtures.many(tmp.resolve("lost"), 30, 10));
        Path before = copy(text, tmp.resolve("before"));
        Files.delete(catalog.database());
        Files.copy(backup, catalog.database());
        // Other filings come under the numbers that the lost ones had, and more.
        delete(text);
        for (int i = 0; i < 3; i++) {
            Fixtures.ingest(catalog, Fixtures.many(tmp.resolve("new" + i), 50 + 4 * i, 4));
        }
        assertThat(found(catalog, "milestone")).isEqualTo(42);
        // So it is for another machine, which only looks now.
        delete(text);
        copy(before, text);
        Files.delete(catalog.folder().resolve("in-step"));
        List<String> said = new ArrayList<>();
        try (TextSearch search = Catalog.search(catalog, Clock.systemUTC(), said::add)) {
            assertThat(search.search(TextQuery.of("milestone"), 1, "").total()).isEqualTo(42);
        }
        assertThat(said.getFirst()).startsWith("the tables were put back out of a backup");
        said.clear();
        Files.delete(catalog.folder().resolve("in-step"));
        Catalog.search(catalog, Clock.systemUTC(), said::add).close();
        assertThat(said).isEmpty();
    }

    @Test
    void a_release_on_its_own_goes_by_its_bytes_and_hides_no_report() throws IOException {
        Location catalog = folder("c");
        Path files = Files.createDirectories(tmp.resolve("a"));
        String release =
                """
                <html><body><p>Contact: Ann Example (617) 555-0100</p><p align="center"><b>Nordlicht Announces Results</b></p>
                <p>BOSTON, January 29, 2007 -- Nordlicht, Inc. today announced results for the quarter.</p>
                <p>About Nordlicht, Inc.</p><p>Nordlicht makes medicines.</p></body></html>
                """;
        Files.writeString(files.resolve(Fixtures.accession(1) + "__ex-99.1.htm"), release);
        Fixtures.many(files, 1, 1);
        Fixtures.ingest(catalog, files);
        assertThat(
                        Fixtures.count(
                                catalog,
                                "SELECT count(*) FROM filing WHERE filing_id = '"
                                        + Fixtures.accession(1)
                                        + "' AND form = '8-K'"))
                .isEqualTo(1);
        assertThat(
                        Fixtures.count(
                                catalog,
                                "SELECT count(*) FROM filing WHERE filing_id LIKE 'sha256:%'"))
                .isEqualTo(1);
    }

    @Test
    void raw_files_are_kept_byte_for_byte() throws IOException {
        Location catalog = folder("c");
        Path file = Fixtures.many(tmp.resolve("a"), 0, 1).resolve("f000000.txt");
        try (Catalog open = Catalog.open(catalog, Clock.systemUTC())) {
            Fixtures.ingest(open, Ingest.Options.usual().keeping(true), file);
        }
        try (Stream<Path> kept = Files.walk(catalog.folder().resolve("filings"))) {
            List<Path> found = kept.filter(Files::isRegularFile).toList();
            assertThat(found).hasSize(1);
            assertThat(found.getFirst()).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void what_is_missing_unreadable_or_no_8k_is_told_and_harms_nothing() throws IOException {
        Location catalog = folder("c");
        Path files = Fixtures.many(tmp.resolve("a"), 0, 2);
        Files.write(
                files.resolve("picture.txt"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        Files.writeString(files.resolve("empty.txt"), "");
        List<String> lines = new ArrayList<>();
        try (Catalog open = Catalog.open(catalog, Clock.systemUTC())) {
            Ingest.Report report =
                    new Ingest(
                                    open,
                                    Ingest.Options.usual(),
                                    new Ingest.Watcher() {
                                        @Override
                                        public void problem(String line) {
                                            lines.add(line);
                                        }
                                    })
                            .run(
                                    List.of(files.toString(), tmp.resolve("nowhere").toString()),
                                    java.io.InputStream.nullInputStream());
            assertThat(report.added()).isEqualTo(2);
            assertThat(report.refused()).isEqualTo(2);
            assertThat(report.failed()).isEqualTo(1);
        }
        assertThat(lines)
                .containsExactly(
                        tmp.resolve("nowhere") + ": no such file or directory [unreadable-input]");
        assertThat(
                        Fixtures.count(
                                catalog,
                                "SELECT count(*) FROM ingest_log WHERE outcome = 'not-an-8-k'"))
                .isEqualTo(2);
    }

    @Test
    void there_is_no_catalog_before_an_ingest_and_asking_makes_none() {
        Location catalog = folder("none");
        String message = "there is no catalog in " + catalog + ": octavo ingest makes one";
        assertThatThrownBy(() -> Sql.open(catalog, Clock.systemUTC())).hasMessage(message);
        assertThatThrownBy(() -> Catalog.search(catalog, Clock.systemUTC())).hasMessage(message);
        assertThat(catalog.folder()).doesNotExist();
    }

    @Test
    void a_catalog_of_a_newer_octavo_is_left_alone() throws SQLException {
        Location catalog = folder("c");
        try (Catalog open = Catalog.open(catalog, Clock.systemUTC());
                Statement s = open.store().connection().createStatement()) {
            s.execute(
                    "INSERT INTO schema_version VALUES (99, 'future', TIMESTAMP '2040-01-01 00:00:00')");
        }
        assertThatThrownBy(() -> Catalog.open(catalog, Clock.systemUTC()))
                .hasMessage(
                        "the catalog has tables of version 99, this octavo knows version 7: use a newer octavo");
    }

    private Location.Folder folder(String name) {
        return new Location.Folder(tmp.resolve(name));
    }

    private static long found(Location catalog, String words) {
        try (TextSearch search = Catalog.search(catalog, Clock.systemUTC())) {
            return search.search(TextQuery.of(words), 10, "").total();
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path f : files.toList()) {
                Files.copy(f, to.resolve(f.getFileName()));
            }
        }
        return to;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path f : files.toList()) {
                Files.delete(f);
            }
        }
    }
}
