package dev.octavo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.catalog.text.TextIndex;
import dev.octavo.catalog.text.TextQuery;
import dev.octavo.catalog.text.TextSearch;
import dev.octavo.catalog.view.CatalogView;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text index of another form is made again: with a word, and whatever comes between. */
class IndexAnewTest {

    private static final int FILINGS = 40;
    private static final int BATCH = 8;

    @TempDir Path tmp;

    private Location.Folder catalog;
    private Path text;
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void a_catalog_with_an_index_of_another_form() throws IOException {
        catalog = new Location.Folder(tmp.resolve("c"));
        text = Catalog.textFolder(catalog);
        Path files = Fixtures.many(tmp.resolve("files"), 0, FILINGS);
        try (Catalog open = Catalog.open(catalog, Clock.systemUTC(), said::add)) {
            Fixtures.ingest(open, new Ingest.Options(false, 2, BATCH), files);
        }
        assertThat(said).isEmpty();
        Fixtures.otherForm(catalog);
        Path note = catalog.folder().resolve("in-step");
        Files.writeString(note, Files.readString(note).replaceFirst("^\\S+", "0"));
    }

    @Test
    void a_search_says_that_it_makes_it_again() throws IOException {
        try (TextSearch search = Catalog.search(catalog, Clock.systemUTC(), said::add)) {
            assertThat(found(search)).isEqualTo(FILINGS);
        }
        assertThat(said).hasSize(2);
        assertThat(said.getFirst())
                .contains("form of another version")
                .endsWith("made again from the tables: 0 of 40 filings");
        assertThat(commits()).isEqualTo(1);
        said.clear();
        Catalog.search(catalog, Clock.systemUTC(), said::add).close();
        assertThat(said).isEmpty();
    }

    @Test
    void a_view_answers_meanwhile_and_goes_over_to_the_new_one() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        Consumer<String> slow =
                line -> {
                    said.add(line);
                    await(asked);
                };
        try (CatalogView view = CatalogView.open(catalog, Clock.systemUTC(), slow)) {
            assertThat(view.filings()).isEqualTo(FILINGS);
            assertThat(view.search(TextQuery.of("milestone"), 1, "").total()).isEqualTo(FILINGS);
            assertThat(view.state().text()).isZero();
            asked.countDown();
            Fixtures.until(() -> view.state().text() > 0);
            assertThat(view.state().text()).isEqualTo(view.state().batch());
            assertThat(view.search(TextQuery.of("milestone"), 1, "").total()).isEqualTo(FILINGS);
        } finally {
            asked.countDown();
        }
        assertThat(commits()).isEqualTo(1);
        assertThat(said.getFirst()).contains("form of another version");
    }

    @Test
    void a_view_leaves_the_making_to_an_ingest_that_comes_meanwhile() throws Exception {
        Location.Folder large = new Location.Folder(tmp.resolve("large"));
        Path files = Fixtures.many(tmp.resolve("large-files"), 0, 1_100);
        try (Catalog open = Catalog.open(large, Clock.systemUTC())) {
            Fixtures.ingest(open, new Ingest.Options(false, 2, 400), files);
        }
        Fixtures.otherForm(large);
        Path waits = large.folder().resolve("reading").resolve("waiting");
        CountDownLatch waited = new CountDownLatch(1);
        List<String> taken = Collections.synchronizedList(new ArrayList<>());
        try (CatalogView view = CatalogView.open(large, Clock.systemUTC(), _ -> await(waited));
                ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Future<?> ingest =
                    pool.submit(() -> Catalog.open(large, Clock.systemUTC(), taken::add).close());
            Fixtures.until(() -> Files.exists(waits));
            waited.countDown();
            ingest.get();
            assertThat(taken.getFirst()).contains("goes on where it was stopped");
            Fixtures.until(() -> view.state().text() > 0);
            assertThat(view.search(TextQuery.of("milestone"), 1, "").total()).isEqualTo(1_100);
        } finally {
            waited.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void told_to_stop_it_leaves_the_rest_to_the_next() throws Exception {
        try (Catalog open = Catalog.open(elsewhere(), Clock.systemUTC());
                Connection tables = open.read();
                TextIndex index = TextIndex.open(text)) {
            InStep.bring(index, tables, new InStep.Pace(BATCH, FILINGS), said::add, () -> true);
        }
        assertThat(commits()).isEqualTo(2);
        said.clear();
        make(Integer.MAX_VALUE);
        assertThat(said.getFirst()).contains("goes on where it was stopped");
        try (TextSearch now = TextSearch.open(text, "now")) {
            assertThat(found(now)).isEqualTo(FILINGS);
        }
    }

    @Test
    void killed_in_the_middle_it_goes_on_and_the_old_one_is_searched_until_then()
            throws IOException, SQLException {
        assertThatThrownBy(() -> make(FILINGS / 2 / BATCH + 1))
                .isInstanceOf(SQLException.class)
                .hasMessage("killed");
        assertThat(said).singleElement().asString().endsWith("0 of 40 filings");
        assertThat(commits()).isEqualTo(2);
        assertThat(TextSearch.exists(text)).isTrue();
        try (TextSearch old = TextSearch.open(text, "old")) {
            assertThat(found(old)).isEqualTo(FILINGS);
            assertThat(old.mark().batch()).isZero();
            said.clear();
            make(Integer.MAX_VALUE);
            // Three batches are in it, the last of which might not have been all there.
            assertThat(said.getFirst()).endsWith("goes on where it was stopped: 16 of 40 filings");
            try (TextSearch now = old.newer().orElseThrow()) {
                // Until others find the newer one, the old one answers.
                assertThat(found(old)).isEqualTo(FILINGS);
                old.retire();
                assertThat(old.over()).isTrue();
                assertThat(found(now)).isEqualTo(FILINGS);
                assertThat(now.mark().batch()).isPositive();
            }
        }
        assertThat(commits()).isEqualTo(1);
    }

    @Test
    void a_search_meanwhile_stays_with_the_old_one() throws IOException {
        try (TextSearch old = TextSearch.open(text, "old")) {
            assertThatThrownBy(() -> make(FILINGS / 2 / BATCH + 1)).hasMessage("killed");
            assertThat(old.newer()).isEmpty();
            assertThat(found(old)).isEqualTo(FILINGS);
        }
    }

    @Test
    void what_another_catalog_has_is_not_found_meanwhile() throws Exception {
        try (FSDirectory directory = FSDirectory.open(text)) {
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
        }
        Location.Folder other = new Location.Folder(tmp.resolve("other"));
        Fixtures.ingest(other, Fixtures.many(tmp.resolve("others"), 100, 60));
        try (TextIndex index = TextIndex.open(text)) {
            Catalog of = Catalog.open(other, Clock.systemUTC());
            try (of;
                    Connection tables = of.read()) {
                InStep.bring(index, tables);
            }
        }
        assertThatThrownBy(() -> make(FILINGS / 2 / BATCH + 1)).hasMessage("killed");
        assertThat(said.getFirst()).startsWith("the text index is another catalog's");
        try (TextSearch soFar = TextSearch.open(text, "so far")) {
            assertThat(found(soFar)).isEqualTo(FILINGS / 2 / BATCH * BATCH + BATCH);
        }
        make(Integer.MAX_VALUE);
        try (TextSearch now = TextSearch.open(text, "now")) {
            assertThat(found(now)).isEqualTo(FILINGS);
        }
    }

    @Test
    void an_index_made_for_the_first_time_is_not_searched_before_it_is_whole() throws Exception {
        try (FSDirectory directory = FSDirectory.open(text)) {
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
        }
        assertThatThrownBy(() -> make(FILINGS / 2 / BATCH + 1)).hasMessage("killed");
        assertThat(commits()).isEqualTo(1);
        assertThat(TextSearch.exists(text)).isFalse();
        assertThatThrownBy(() -> TextSearch.open(text, "half").close())
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("made for the first time");
        try (TextSearch search = Catalog.search(catalog, Clock.systemUTC(), said::add)) {
            assertThat(found(search)).isEqualTo(FILINGS);
        }
    }

    /** Makes the index, until so many portions of the tables have been asked for. */
    private void make(int portions) throws IOException, SQLException {
        try (Catalog open = Catalog.open(elsewhere(), Clock.systemUTC());
                Connection tables = open.read();
                TextIndex index = TextIndex.open(text)) {
            InStep.bring(
                    index,
                    failing(tables, portions),
                    new InStep.Pace(BATCH, BATCH),
                    said::add,
                    () -> false);
        }
    }

    /** The same tables without the index, so that nothing is made before the test makes it. */
    private Location.Folder elsewhere() throws IOException {
        Location.Folder other = new Location.Folder(tmp.resolve("elsewhere"));
        if (Files.notExists(other.database())) {
            Files.createDirectories(other.folder());
            Files.copy(catalog.database(), other.database());
        }
        return other;
    }

    /** Tables that cannot be asked any more after so many portions of filings. */
    private static Connection failing(Connection tables, int portions) {
        int[] asked = {0};
        return (Connection)
                Proxy.newProxyInstance(
                        IndexAnewTest.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("prepareStatement")
                                    && arguments[0]
                                            .toString()
                                            .contains("FROM filing WHERE filing_id")
                                    && asked[0]++ == portions) {
                                throw new SQLException("killed");
                            }
                            try {
                                return method.invoke(tables, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private static int found(TextSearch search) {
        return Math.toIntExact(search.search(TextQuery.of("milestone"), 1, "").total());
    }

    private int commits() throws IOException {
        try (FSDirectory directory = FSDirectory.open(text)) {
            return DirectoryReader.listCommits(directory).size();
        }
    }
}
