package dev.octavo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of the raw files, also of what a catalog had read without keeping them. */
class KeepTest {

    private static final String COPIES = "SELECT count(*) FROM filing WHERE kept IS NOT NULL";

    @TempDir Path tmp;

    private Location.Folder catalog;
    private Path files;

    @BeforeEach
    void plain_files_and_an_archive() throws IOException {
        catalog = new Location.Folder(tmp.resolve("c"));
        files = Fixtures.many(tmp.resolve("files"), 0, 6);
        SeenTest.zip(files.resolve("more.zip"), 6, 4);
    }

    private Ingest.Report ingest(boolean keep, Path... paths) {
        try (Catalog open = Catalog.open(catalog, Clock.systemUTC())) {
            return Fixtures.ingest(open, new Ingest.Options(keep, 2, 3), paths);
        }
    }

    private boolean unchanged(boolean keep) {
        return Ingest.unchanged(catalog, List.of(files.toString()), keep).isPresent();
    }

    @Test
    void what_was_read_without_a_copy_gets_one() throws IOException, SQLException {
        ingest(false, files);
        Map<String, List<String>> before = Fixtures.dump(catalog);
        assertThat(unchanged(false)).isTrue();
        assertThat(unchanged(true)).isFalse();
        Ingest.Report kept = ingest(true, files);
        assertThat(kept).isEqualTo(new Ingest.Report(10, 0, 0, 0, 10, 10, 0, 0, false));
        assertThat(Fixtures.count(catalog, COPIES)).isEqualTo(10);
        try (Sql sql = Sql.open(catalog, Clock.systemUTC())) {
            sql.ask(
                    "SELECT kept, sha256 FROM filing",
                    new Sql.Answer() {
                        @Override
                        public void columns(List<String> names) {}

                        @Override
                        public boolean row(Object[] values) {
                            Path copy = catalog.folder().resolve((String) values[0]);
                            try {
                                assertThat(Kept.sha256(Files.readAllBytes(copy)))
                                        .isEqualTo(values[1]);
                            } catch (IOException e) {
                                throw new java.io.UncheckedIOException(e);
                            }
                            return true;
                        }
                    });
        }
        Map<String, List<String>> now = Fixtures.dump(catalog);
        assertThat(now.get("item")).isEqualTo(before.get("item"));
        assertThat(now.get("evidence")).isEqualTo(before.get("evidence"));
        // Again, with and without: nothing is read, nor need the tables be opened.
        assertThat(unchanged(true)).isTrue();
        assertThat(unchanged(false)).isTrue();
        assertThat(ingest(true, files).unchanged()).isEqualTo(10);
        assertThat(Fixtures.count(catalog, COPIES)).isEqualTo(10);
    }

    @Test
    void only_what_lacks_a_copy_is_read_again() throws IOException {
        ingest(false, files);
        Path others = Fixtures.many(tmp.resolve("others"), 20, 5);
        ingest(true, others);
        Ingest.Report again = ingest(true, others, files.resolve("more.zip"));
        assertThat(again).isEqualTo(new Ingest.Report(9, 5, 0, 0, 4, 4, 0, 0, false));
        assertThat(Fixtures.count(catalog, COPIES)).isEqualTo(9);
    }

    @Test
    void files_that_were_moved_give_copies_files_with_other_bytes_do_not() throws IOException {
        ingest(false, files);
        Path moved = Files.move(files, tmp.resolve("moved"));
        Path one = moved.resolve("f000003.txt");
        Files.writeString(one, Files.readString(one) + "\n");
        Ingest.Report kept = ingest(true, moved);
        assertThat(kept.known()).isEqualTo(10);
        assertThat(kept.copied()).isEqualTo(9);
        assertThat(Fixtures.count(catalog, COPIES)).isEqualTo(9);
    }

    @Test
    void a_newer_reader_does_not_forget_the_copies() throws IOException, SQLException {
        ingest(true, files);
        try (Catalog open = Catalog.open(catalog, Clock.systemUTC());
                Statement s = open.store().connection().createStatement()) {
            s.execute("UPDATE filing SET reader_version = reader_version - 1");
            s.execute("DELETE FROM ingest_log");
        }
        assertThat(ingest(false, files).replaced()).isEqualTo(10);
        assertThat(Fixtures.count(catalog, COPIES)).isEqualTo(10);
    }
}
