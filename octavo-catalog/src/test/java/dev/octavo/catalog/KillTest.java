package dev.octavo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.catalog.text.TextQuery;
import dev.octavo.catalog.text.TextSearch;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills an ingest at random moments, again and again, and compares what is left with an ingest that
 * nobody disturbed.
 */
@Tag("long")
class KillTest {

    private static final int KILLS = Integer.getInteger("octavo.kills", 100);

    /** Few enough to be quick, in many small batches, so that kills hit commits. */
    private static final int FILINGS = 2_000;

    private static final int BATCH = 8;

    @TempDir Path tmp;

    /** The process that is killed. */
    static final class Victim {
        public static void main(String[] args) {
            try (Catalog catalog =
                    Catalog.open(new Location.Folder(Path.of(args[0])), Clock.systemUTC())) {
                System.out.println("open");
                Fixtures.ingest(catalog, new Ingest.Options(true, 2, BATCH), Path.of(args[1]));
            }
        }
    }

    @Test
    void a_killed_ingest_leaves_whole_filings_and_goes_on() throws Exception {
        Path files = Fixtures.many(tmp.resolve("files"), 0, FILINGS);
        Location undisturbed = new Location.Folder(tmp.resolve("undisturbed"));
        try (Catalog catalog = Catalog.open(undisturbed, Clock.systemUTC())) {
            Fixtures.ingest(catalog, new Ingest.Options(true, 2, BATCH), files);
        }
        Map<String, List<String>> expected = Fixtures.dump(undisturbed);
        Random random = new Random(20070205);
        int killed = 0;
        int killedAtWork = 0;
        long before = 0;
        for (int round = 0; killed < KILLS; round++) {
            Location.Folder catalog = new Location.Folder(tmp.resolve("killed" + round));
            before = 0;
            while (killed < KILLS && before < FILINGS) {
                boolean atWork = kill(catalog, files, random.nextInt(1_200));
                killed++;
                long now = whole(catalog);
                assertThat(now).as("filings after kill %d", killed).isGreaterThanOrEqualTo(before);
                killedAtWork += atWork ? 1 : 0;
                before = now;
            }
            try (Catalog open = Catalog.open(catalog, Clock.systemUTC())) {
                Fixtures.ingest(open, new Ingest.Options(true, 2, BATCH), files);
            }
            assertThat(Fixtures.dump(catalog)).isEqualTo(expected);
        }
        System.out.println(killed + " kills, " + killedAtWork + " of them while it was writing");
        assertThat(killedAtWork).isGreaterThan(KILLS / 4);
    }

    /**
     * Starts an ingest, lets it work for so many milliseconds after it has opened the catalog, and
     * kills it.
     */
    private boolean kill(Location.Folder catalog, Path files, int millis) throws Exception {
        Process victim =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-Djava.io.tmpdir="
                                        + Files.createDirectories(tmp.resolve("victim-tmp")),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Victim.class.getName(),
                                catalog.folder().toString(),
                                files.toString())
                        .redirectErrorStream(true)
                        .start();
        int first = victim.getInputStream().read();
        // Every tenth dies while the catalog is being opened.
        if (first >= 0 && millis % 10 != 0) {
            victim.waitFor(millis, TimeUnit.MILLISECONDS);
        }
        boolean atWork = victim.isAlive();
        victim.destroyForcibly().waitFor();
        for (File left : tmp.resolve("victim-tmp").toFile().listFiles()) {
            left.delete();
        }
        return atWork;
    }

    /** Number of filings, each of them whole, in tables and index alike. */
    private static long whole(Location.Folder catalog) throws Exception {
        if (Files.notExists(catalog.database())) {
            return 0;
        }
        Catalog.open(catalog, Clock.systemUTC()).close();
        long filings = Fixtures.count(catalog, "SELECT count(*) FROM filing");
        assertThat(Fixtures.count(catalog, "SELECT count(DISTINCT filing_id) FROM filing"))
                .isEqualTo(filings);
        assertThat(Fixtures.count(catalog, "SELECT count(*) FROM item")).isEqualTo(2 * filings);
        assertThat(Fixtures.count(catalog, "SELECT count(*) FROM signature")).isEqualTo(filings);
        assertThat(Fixtures.count(catalog, "SELECT count(*) FROM document")).isEqualTo(filings);
        assertThat(Fixtures.count(catalog, "SELECT count(*) FROM ingest_log")).isEqualTo(filings);
        try (TextSearch search = Catalog.search(catalog, Clock.systemUTC())) {
            if (filings > 0) {
                assertThat(search.search(TextQuery.of("southwind"), 1, "").total())
                        .isEqualTo(filings);
            }
        }
        return filings;
    }
}
