package dev.octavo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.catalog.text.TextQuery;
import dev.octavo.catalog.text.TextSearch;
import dev.octavo.catalog.view.CatalogView;
import dev.octavo.catalog.view.Filter;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same catalog on a real PostgreSQL server. */
@Tag("long")
class PostgresTest {

    @TempDir static Path tmp;
    static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void the_tables_are_those_of_duckdb() throws IOException, SQLException {
        Path many = Fixtures.many(tmp.resolve("same"), 0, 50);
        Location duck = new Location.Folder(tmp.resolve("duck"));
        Location postgres = database("same", "a");
        Fixtures.ingest(duck, Fixtures.examples(), many);
        Fixtures.ingest(postgres, Fixtures.examples(), many);
        Map<String, List<String>> expected = Fixtures.dump(duck);
        Map<String, List<String>> found = Fixtures.dump(postgres);
        for (String table : expected.keySet()) {
            assertThat(found.get(table)).as(table).isEqualTo(expected.get(table));
        }
        assertThat(Fixtures.ingest(postgres, Fixtures.examples(), many).unchanged())
                .isGreaterThan(50);
        assertThat(Fixtures.dump(postgres)).isEqualTo(found);
        try (TextSearch search = Catalog.search(postgres, Clock.systemUTC())) {
            assertThat(search.search(TextQuery.of("southwind"), 5, "").total()).isEqualTo(50);
        }
        Path parquet = tmp.resolve("item.parquet");
        assertThat(
                        Export.run(
                                postgres,
                                Clock.systemUTC(),
                                Export.table("item"),
                                Export.Format.parquet,
                                parquet))
                .isEqualTo(found.get("item").size());
        assertThat(parquet).isNotEmptyFile();
    }

    @Test
    void several_ingesters_at_once_write_each_filing_once() throws Exception {
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            // Each overlaps with the next by half.
            folders.add(Fixtures.many(tmp.resolve("overlap" + i), i * 50, 100));
        }
        List<Location> locations = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<Ingest.Report>> running = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Path folder = folders.get(i);
                Location location = database("overlap", "machine" + i);
                locations.add(location);
                running.add(pool.submit(() -> Fixtures.ingest(location, folder)));
            }
            long added = 0;
            for (Future<Ingest.Report> f : running) {
                added += f.get().added();
            }
            assertThat(added).isEqualTo(250);
        }
        assertThat(Fixtures.count(locations.getFirst(), "SELECT count(*) FROM filing"))
                .isEqualTo(250);
        assertThat(Fixtures.count(locations.getFirst(), "SELECT count(*) FROM item"))
                .isEqualTo(500);
        for (Location machine : locations) {
            try (TextSearch search = Catalog.search(machine, Clock.systemUTC())) {
                assertThat(search.search(TextQuery.of("southwind"), 5, "").total()).isEqualTo(250);
            }
        }
    }

    @Test
    void a_view_of_a_server_answers_as_one_of_a_folder_and_follows() throws Exception {
        Path files = Fixtures.many(tmp.resolve("viewed"), 0, 12);
        Location duck = new Location.Folder(tmp.resolve("viewed-duck"));
        Location postgres = database("viewed", "a");
        Fixtures.ingest(duck, Fixtures.examples(), files);
        Fixtures.ingest(postgres, Fixtures.examples(), files);
        LocalDate day = LocalDate.of(2015, 1, 1);
        try (CatalogView here = CatalogView.open(duck, Clock.systemUTC());
                CatalogView there = CatalogView.open(postgres, Clock.systemUTC())) {
            assertThat(there.filings(Filter.ALL, 500, "").rows())
                    .containsExactlyInAnyOrderElementsOf(here.filings(Filter.ALL, 500, "").rows());
            assertThat(there.companies("nordlicht", 5, "").rows())
                    .isEqualTo(here.companies("nordlicht", 5, "").rows());
            assertThat(there.items(Filter.ALL.items(List.of("8.01")), 500, "").total())
                    .isEqualTo(here.items(Filter.ALL.items(List.of("8.01")), 500, "").total());
            assertThat(there.ledger("").ledger().totals())
                    .isEqualTo(here.ledger("").ledger().totals());
            assertThat(there.pipeline("Quillhaven", day).rows())
                    .hasSameSizeAs(here.pipeline("Quillhaven", day).rows());
            assertThat(there.filing(Fixtures.accession(1)).orElseThrow().read()).isPresent();
            for (String words : List.of("'; DROP TABLE filing; --", "%", "\\", "\u0000")) {
                there.filings(Filter.ALL.company(words).compound(words), 5, "");
                there.companies(words, 5, "");
                there.ledger(words);
                there.pipeline(words, day);
            }
            long before = there.filings();
            Fixtures.ingest(postgres, Fixtures.many(tmp.resolve("viewed-more"), 12, 5));
            Fixtures.until(() -> there.search(TextQuery.of("southwind"), 5, "").total() >= 17);
            assertThat(there.filings()).isEqualTo(before + 5);
            assertThat(there.search(TextQuery.of("southwind"), 5, "").total()).isEqualTo(17);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            there.export(Export.table("filing"), Export.Format.parquet, out);
            assertThat(out.size()).isGreaterThan(1_000);
        }
    }

    @Test
    void a_view_follows_also_while_an_ingest_of_the_same_machine_has_the_index() throws Exception {
        Location location = database("busy", "a");
        Fixtures.ingest(location, Fixtures.many(tmp.resolve("busy-first"), 0, 3));
        try (Catalog open = Catalog.open(location, Clock.systemUTC());
                CatalogView view = CatalogView.open(location, Clock.systemUTC())) {
            Fixtures.ingest(open, Ingest.Options.usual(), Fixtures.many(tmp.resolve("busy"), 3, 4));
            Fixtures.until(() -> view.search(TextQuery.of("southwind"), 5, "").total() >= 7);
            assertThat(view.search(TextQuery.of("southwind"), 5, "").total()).isEqualTo(7);
        }
    }

    @Test
    void the_tables_are_followed_also_while_the_index_is_made_again() throws Exception {
        Location location = database("again", "a");
        Fixtures.ingest(location, Fixtures.many(tmp.resolve("again-first"), 0, 3));
        Fixtures.otherForm(location);
        CountDownLatch making = new CountDownLatch(1);
        Consumer<String> slow =
                _ -> {
                    try {
                        making.await(5, TimeUnit.MINUTES);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                };
        try (CatalogView view = CatalogView.open(location, Clock.systemUTC(), slow)) {
            CatalogView.State before = view.state();
            Fixtures.ingest(database("again", "b"), Fixtures.many(tmp.resolve("again"), 3, 4));
            Fixtures.until(() -> view.state().batch() > before.batch());
            assertThat(making.getCount()).isEqualTo(1);
            assertThat(view.state().batch()).isGreaterThan(before.batch());
            making.countDown();
            Fixtures.until(() -> view.search(TextQuery.of("southwind"), 5, "").total() >= 7);
            assertThat(view.search(TextQuery.of("southwind"), 5, "").total()).isEqualTo(7);
        } finally {
            making.countDown();
        }
    }

    @Test
    void a_role_that_may_ask_some_tables_follows_with_its_index() throws Exception {
        Location owner = database("roles", "a");
        Fixtures.ingest(owner, Fixtures.many(tmp.resolve("roles"), 0, 3));
        try (var c = server.getDatabase("postgres", "roles").getConnection();
                var s = c.createStatement()) {
            s.execute("CREATE ROLE reader LOGIN");
            s.execute(
                    "GRANT SELECT ON catalog, schema_version, filing, company_name, item, release, event TO reader");
        }
        Location reader =
                Location.of(server.getJdbcUrl("reader", "roles"), tmp.resolve("reader-roles"));
        try (TextSearch search = Catalog.search(reader, Clock.systemUTC())) {
            assertThat(search.search(TextQuery.of("southwind"), 5, "").total()).isEqualTo(3);
        }
    }

    @Test
    void copies_are_made_also_of_what_the_server_knows() throws IOException, SQLException {
        Location location = database("copies", "a");
        Path files = Fixtures.many(tmp.resolve("copies"), 0, 5);
        Fixtures.ingest(location, files);
        try (Catalog open = Catalog.open(location, Clock.systemUTC())) {
            Ingest.Options keeping = Ingest.Options.usual().keeping(true);
            assertThat(Fixtures.ingest(open, keeping, files).copied()).isEqualTo(5);
            assertThat(Fixtures.ingest(open, keeping, files).unchanged()).isEqualTo(5);
        }
    }

    @Test
    void nothing_but_questions() throws IOException, SQLException {
        Location location = database("readonly", "a");
        Fixtures.ingest(location, Fixtures.many(tmp.resolve("few"), 0, 3));
        for (String sql :
                List.of(
                        "DELETE FROM filing",
                        "WITH x AS (DELETE FROM filing RETURNING 1) SELECT * FROM x",
                        "SELECT 1; DELETE FROM filing",
                        "EXPLAIN ANALYZE DELETE FROM filing",
                        "SELECT set_config('transaction_read_only', 'off', false); DELETE FROM filing")) {
            assertThatThrownBy(() -> Fixtures.count(location, sql))
                    .as(sql)
                    .isInstanceOf(CatalogException.class);
        }
        assertThat(Fixtures.count(location, "SELECT count(*) FROM filing")).isEqualTo(3);
    }

    @Test
    void a_server_that_is_not_there_is_named_without_its_password() {
        Location nowhere =
                Location.of("jdbc:postgresql://me:secret@127.0.0.1:1/none?password=secret", tmp);
        assertThatThrownBy(() -> Catalog.open(nowhere, Clock.systemUTC()))
                .hasMessageStartingWith(
                        "the catalog jdbc:postgresql://127.0.0.1:1/none cannot be opened: ")
                .hasMessageNotContaining("secret");
    }

    private static Location database(String name, String machine) throws SQLException {
        try (var c = server.getPostgresDatabase().getConnection();
                var s = c.createStatement()) {
            try (var r =
                    s.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                if (!r.next()) {
                    s.execute("CREATE DATABASE " + name);
                }
            }
        }
        return Location.of(server.getJdbcUrl("postgres", name), tmp.resolve(machine + "-" + name));
    }
}
