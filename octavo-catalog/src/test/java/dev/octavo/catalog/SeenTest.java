package dev.octavo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an ingest knows to have been read before, and does not read again. */
class SeenTest {

    @TempDir Path tmp;

    private Location.Folder catalog() {
        return new Location.Folder(tmp.resolve("c"));
    }

    @Test
    void what_is_known_needs_no_tables() throws IOException {
        Path files = Fixtures.many(tmp.resolve("a"), 0, 9);
        List<String> paths = List.of(files.toString());
        assertThat(Ingest.unchanged(catalog(), paths, false)).isEmpty();
        Fixtures.ingest(catalog(), files);
        assertThat(Ingest.unchanged(catalog(), paths, false).map(Ingest.Report::unchanged))
                .contains(9L);
        // Something changed, something new, something that is not there, a stream.
        assertThat(Ingest.unchanged(catalog(), List.of(files.toString(), "-"), false)).isEmpty();
        assertThat(Ingest.unchanged(catalog(), List.of(files.toString(), files + "/none"), false))
                .isEmpty();
        Path one = files.resolve("f000003.txt");
        Files.writeString(one, Files.readString(one) + "\n");
        assertThat(Ingest.unchanged(catalog(), paths, false)).isEmpty();
        assertThat(Fixtures.ingest(catalog(), files).unchanged()).isEqualTo(8);
        assertThat(Ingest.unchanged(catalog(), paths, false)).isPresent();
        Fixtures.many(files, 9, 1);
        assertThat(Ingest.unchanged(catalog(), paths, false)).isEmpty();
    }

    @Test
    void tables_that_changed_otherwise_are_asked_again() throws IOException, SQLException {
        Path files = Fixtures.many(tmp.resolve("a"), 0, 9);
        Fixtures.ingest(catalog(), files);
        try (Catalog open = Catalog.open(catalog(), Clock.systemUTC());
                Statement s = open.store().connection().createStatement()) {
            s.execute("DELETE FROM ingest_log WHERE source LIKE '%f000004.txt'");
        }
        assertThat(Ingest.unchanged(catalog(), List.of(files.toString()), false)).isEmpty();
        Ingest.Report again = Fixtures.ingest(catalog(), files);
        assertThat(again.known()).isEqualTo(1);
        assertThat(again.unchanged()).isEqualTo(8);
    }

    @Test
    void an_index_that_is_gone_is_made_again() throws IOException {
        Path files = Fixtures.many(tmp.resolve("a"), 0, 3);
        Fixtures.ingest(catalog(), files);
        try (Stream<Path> text = Files.list(catalog().folder().resolve("text"))) {
            for (Path p : text.toList()) {
                Files.delete(p);
            }
        }
        assertThat(Ingest.unchanged(catalog(), List.of(files.toString()), false)).isEmpty();
    }

    @Test
    void a_damaged_file_of_what_was_seen_counts_for_nothing() throws IOException {
        Path files = Fixtures.many(tmp.resolve("a"), 0, 3);
        Fixtures.ingest(catalog(), files);
        Path seen = catalog().folder().resolve("seen");
        byte[] whole = Files.readAllBytes(seen);
        for (int n = 0; n < whole.length; n++) {
            Files.write(seen, Arrays.copyOf(whole, n));
            assertThat(Ingest.unchanged(catalog(), List.of(files.toString()), false)).isEmpty();
        }
        assertThat(Fixtures.ingest(catalog(), files).unchanged()).isEqualTo(3);
    }

    @Test
    void an_archive_read_to_its_end_is_not_unpacked_again() throws IOException {
        Path folder = Files.createDirectories(tmp.resolve("archives"));
        Path first = zip(folder.resolve("1.zip"), 0, 5);
        Ingest.Report once = Fixtures.ingest(catalog(), folder);
        assertThat(once.added()).isEqualTo(5);
        assertThat(Ingest.unchanged(catalog(), List.of(first.toString()), false))
                .map(Ingest.Report::inputs)
                .contains(5L);
        zip(folder.resolve("2.zip"), 5, 3);
        Fixtures.many(folder, 20, 2);
        Ingest.Report twice = Fixtures.ingest(catalog(), folder);
        assertThat(twice).isEqualTo(new Ingest.Report(10, 5, 5, 0, 0, 0, 0, 0, false));
        assertThat(Ingest.unchanged(catalog(), List.of(folder.toString()), false))
                .map(Ingest.Report::unchanged)
                .contains(10L);
        // The same bytes written anew may be others: they are looked at, and known.
        zip(folder.resolve("1.zip"), 0, 5);
        assertThat(Fixtures.ingest(catalog(), folder).added()).isZero();
    }

    @Test
    void a_damaged_archive_is_complained_of_every_time() throws IOException {
        Path zip = zip(tmp.resolve("d.zip"), 0, 6);
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(whole, whole.length / 2));
        assertThat(Fixtures.ingest(catalog(), zip).failed()).isPositive();
        assertThat(Ingest.unchanged(catalog(), List.of(zip.toString()), false)).isEmpty();
        assertThat(Fixtures.ingest(catalog(), zip).failed()).isPositive();
    }

    @Test
    void a_fault_in_the_events_is_a_problem_of_the_filing() throws IOException, SQLException {
        Path files = Fixtures.many(tmp.resolve("a"), 0, 4);
        Stages faulty =
                new Stages(
                        f -> {
                            if (f.submission()
                                    .accession()
                                    .equals(Optional.of(Fixtures.accession(2)))) {
                                throw new IllegalStateException("deliberate");
                            }
                            return Stages.USUAL.events().apply(f);
                        },
                        f -> {
                            if (f.submission()
                                    .accession()
                                    .equals(Optional.of(Fixtures.accession(3)))) {
                                throw new StackOverflowError();
                            }
                            return Stages.USUAL.disclosures().apply(f);
                        });
        try (Catalog open = Catalog.open(catalog(), Clock.systemUTC())) {
            Ingest.Report report =
                    new Ingest(open, Ingest.Options.usual(), new Ingest.Watcher() {}, faulty)
                            .run(List.of(files.toString()), java.io.InputStream.nullInputStream());
            assertThat(report.added()).isEqualTo(4);
            assertThat(report.failed()).isZero();
        }
        assertThat(Fixtures.count(catalog(), "SELECT count(*) FROM item"))
                .isGreaterThanOrEqualTo(4);
        String events = "SELECT count(*) FROM event WHERE filing_id = '%s'";
        assertThat(Fixtures.count(catalog(), events.formatted(Fixtures.accession(1)))).isPositive();
        assertThat(Fixtures.count(catalog(), events.formatted(Fixtures.accession(2)))).isZero();
        assertThat(Fixtures.dump(catalog()).get("problem"))
                .filteredOn(row -> row.contains("|fault|error|"))
                .hasSize(2)
                .anySatisfy(
                        row -> assertThat(row).contains("no events read").contains("deliberate"))
                .anySatisfy(row -> assertThat(row).contains("StackOverflowError"));
    }

    static Path zip(Path to, int from, int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = from; i < from + count; i++) {
                zip.putNextEntry(new ZipEntry(Fixtures.accession(i) + ".txt"));
                zip.write(
                        Fixtures.submission(
                                        i,
                                        "NORDLICHT INC",
                                        "OLD LIGHT CORP",
                                        "NL",
                                        "Nordlicht received a milestone payment of $5 million.")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Files.write(to, bytes.toByteArray());
    }
}
