package dev.octavo.catalog.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.catalog.Catalog;
import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Entry;
import dev.octavo.catalog.Export;
import dev.octavo.catalog.Fixtures;
import dev.octavo.catalog.Ingest;
import dev.octavo.catalog.Ledger;
import dev.octavo.catalog.Location;
import dev.octavo.catalog.Pipeline;
import dev.octavo.catalog.PipelineRow;
import dev.octavo.catalog.Telling;
import dev.octavo.catalog.text.Facet;
import dev.octavo.catalog.text.Found;
import dev.octavo.catalog.text.TextQuery;
import dev.octavo.json.EventJson;
import dev.octavo.json.FilingJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogViewTest {

    @TempDir static Path tmp;
    static CatalogView view;

    @BeforeAll
    static void ingest() throws IOException {
        Location.Folder catalog = new Location.Folder(tmp.resolve("catalog"));
        Fixtures.ingest(catalog, Fixtures.examples(), Fixtures.many(tmp.resolve("many"), 0, 30));
        view = CatalogView.open(catalog, Clock.systemUTC());
    }

    @AfterAll
    static void close() {
        view.close();
    }

    @Test
    void pages_of_filings_are_the_whole_list_newest_first() {
        Page<FilingLine> first = view.filings(Filter.ALL, 7, "");
        List<FilingLine> all = new ArrayList<>(first.rows());
        Optional<String> next = first.next();
        while (next.isPresent()) {
            Page<FilingLine> page = view.filings(Filter.ALL, 7, next.get());
            all.addAll(page.rows());
            next = page.next();
        }
        assertThat(all).hasSize((int) view.filings()).doesNotHaveDuplicates();
        assertThat(first.total()).contains(view.filings());
        assertThat(all.stream().map(f -> f.dated().orElse(LocalDate.MIN)))
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(all).anySatisfy(f -> assertThat(f.events()).containsKey("milestone-payment"));
    }

    @Test
    void filters_hold_together() {
        Page<FilingLine> some =
                view.filings(
                        Filter.ALL
                                .items(List.of("8.01"))
                                .types(List.of("milestone-payment"))
                                .between(
                                        Optional.of(LocalDate.of(2007, 1, 1)),
                                        Optional.of(LocalDate.of(2012, 12, 31))),
                        100,
                        "");
        assertThat(some.rows()).isNotEmpty();
        assertThat(some.rows())
                .allSatisfy(f -> {
                    assertThat(f.items()).contains("8.01");
                    assertThat(f.events()).containsKey("milestone-payment");
                    assertThat(f.dated().orElseThrow().getYear()).isBetween(2007, 2012);
                });
        assertThat(view.filings(Filter.ALL.sics(List.of("2836")), 100, "").rows())
                .hasSizeGreaterThanOrEqualTo(30);
        assertThat(view.filings(Filter.ALL.forms(List.of("8-k/a")), 100, "").rows())
                .allSatisfy(f -> assertThat(f.form()).contains("8-K/A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nordlicht Number7, Inc.", "OLD LIGHT 7 CORP", "NL7", "900007"})
    void a_company_goes_by_name_former_name_ticker_and_cik(String words) {
        List<FilingLine> found = view.filings(Filter.ALL.company(words), 10, "").rows();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().cik()).contains("0000900007");
        List<CompanyLine> companies = view.companies(words, 10, "").rows();
        assertThat(companies.getFirst().name()).containsIgnoringCase("nordlicht number7");
        assertThat(companies.getFirst().formerNames()).contains("OLD LIGHT 7 CORP");
        assertThat(companies.getFirst().symbols()).contains("NL7");
    }

    @Test
    void pages_of_companies_items_and_events_are_whole_lists() {
        List<String> names = new ArrayList<>();
        String cursor = "";
        do {
            Page<CompanyLine> page = view.companies("", 9, cursor);
            page.rows().forEach(c -> names.add(c.name()));
            cursor = page.next().orElse("");
        } while (!cursor.isEmpty());
        assertThat(names).hasSizeGreaterThan(30).doesNotHaveDuplicates();

        long items = 0;
        Page<ItemLine> page = view.items(Filter.ALL, 11, "");
        long total = page.total().orElseThrow();
        while (true) {
            items += page.rows().size();
            if (page.next().isEmpty()) {
                break;
            }
            page = view.items(Filter.ALL, 11, page.next().get());
        }
        assertThat(items).isEqualTo(total);
        Page<EventLine> events = view.events(Filter.ALL.types(List.of("clinical-status")), 5, "");
        assertThat(events.rows())
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.type()).isEqualTo("clinical-status"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; DROP TABLE filing; --", "\" OR 1=1", "%", "_", "\\", "\u0000", ""})
    void sql_in_a_box_is_but_words(String words) {
        view.filings(Filter.ALL.company(words).compound(words).forms(List.of(words)), 5, "");
        view.companies(words, 5, "");
        view.items(Filter.ALL.items(List.of(words)), 5, "");
        view.events(Filter.ALL.types(List.of(words)).occurrences(List.of(words)), 5, "");
        assertThat(view.line(words)).isEmpty();
        assertThat(view.filing(words)).isEmpty();
        view.ledger(words);
        assertThat(view.filings()).isGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!", "MjAwNy0wMQ", "'; DROP TABLE filing"})
    void a_cursor_that_no_page_gave_is_refused(String cursor) {
        assertThatThrownBy(() -> view.filings(Filter.ALL, 5, cursor))
                .isInstanceOf(CatalogException.class);
        assertThatThrownBy(() -> view.items(Filter.ALL, 5, cursor))
                .isInstanceOf(CatalogException.class);
        assertThatThrownBy(() -> view.companies("", 5, cursor))
                .isInstanceOf(CatalogException.class);
    }

    @Test
    void a_filing_is_read_again_from_its_file() throws IOException {
        FilingLine line =
                view.filings(Filter.ALL.types(List.of("milestone-payment")), 50, "")
                        .rows()
                        .getFirst();
        Whole whole = view.filing(line.key()).orElseThrow();
        Filing filing = whole.read().orElseThrow().filing();
        assertThat(new String(FilingJson.bytes(filing), StandardCharsets.UTF_8))
                .contains(line.registrant().orElseThrow());
        ByteArrayOutputStream events = new ByteArrayOutputStream();
        EventJson.write(filing, FilingReader.events(filing), events);
        assertThat(String.join("\n", whole.events().stream().map(EventLine::json).toList()) + "\n")
                .isEqualTo(events.toString(StandardCharsets.UTF_8));
        List<ItemLine> items = view.itemsOf(line.key());
        assertThat(items).hasSameSizeAs(line.items());
        assertThat(items.getFirst().at()).isNotEmpty();
    }

    @Test
    void the_ledger_is_that_of_the_files() throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Fixtures.examples())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                for (Filing f :
                        FilingReader.readAll(
                                Files.readAllBytes(file), file.toString(), Optional.empty())) {
                    entries.addAll(Entry.of(f, FilingReader.events(f)));
                }
            }
        }
        Ledger read = Ledger.of(entries).company("Grellmann");
        Payments payments = view.ledger("Grellmann");
        Ledger asked = payments.ledger();
        assertThat(asked.totals()).isEqualTo(read.totals());
        assertThat(asked.rows()).hasSameSizeAs(read.rows()).isNotEmpty();
        assertThat(payments.keys()).containsKey(asked.rows().getFirst().sources().getFirst().id());
        assertThat(view.ledger("").ledger().rows())
                .hasSizeGreaterThanOrEqualTo(asked.rows().size());
    }

    @Test
    void the_pipeline_is_that_of_the_files() throws IOException {
        List<Telling> tellings = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Fixtures.examples())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                for (Filing f :
                        FilingReader.readAll(
                                Files.readAllBytes(file), file.toString(), Optional.empty())) {
                    tellings.addAll(Telling.of(f, FilingReader.events(f)));
                }
            }
        }
        LocalDate day = LocalDate.of(2015, 1, 1);
        Pipeline read = Pipeline.of(tellings, day).company("Quillhaven");
        Pipeline asked = view.pipeline("QUILLHAVEN THERAPEUTICS, INC.", day);
        assertThat(read.rows()).isNotEmpty();
        assertThat(asked.rows().stream().map(PipelineRow::name))
                .containsExactlyElementsOf(read.rows().stream().map(PipelineRow::name).toList());
        assertThat(asked.rows().stream().map(PipelineRow::phase))
                .containsExactlyElementsOf(read.rows().stream().map(PipelineRow::phase).toList());
    }

    @Test
    void the_same_search_counts_the_same_however_often_it_is_made() {
        // After a few searches the facets are counted in memory.
        Found first = view.search(TextQuery.of("the"), 5, "");
        assertThat(first.facets().get(Facet.COMPANY)).isNotEmpty();
        assertThat(first.facets().get(Facet.ITEM)).isNotEmpty();
        assertThat(first.facets().get(Facet.EVENT)).isNotEmpty();
        for (int i = 0; i < 8; i++) {
            assertThat(view.search(TextQuery.of("the"), 5, "").facets()).isEqualTo(first.facets());
        }
        long all =
                view.search(TextQuery.of("the"), 500, "").hits().stream()
                        .filter(h -> h.items().contains("8.01"))
                        .count();
        assertThat(first.facets().get(Facet.ITEM)).contains(new Found.Count("8.01", all));
    }

    @Test
    void many_ask_while_another_writes() throws Exception {
        Location.Folder catalog = new Location.Folder(tmp.resolve("busy"));
        Fixtures.ingest(catalog, Fixtures.many(tmp.resolve("busy-a"), 0, 20));
        Path more = Fixtures.many(tmp.resolve("busy-b"), 20, 80);
        AtomicBoolean over = new AtomicBoolean();
        AtomicLong asked = new AtomicLong();
        try (CatalogView busy = CatalogView.open(catalog, Clock.systemUTC());
                ExecutorService readers = Executors.newFixedThreadPool(4)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                running.add(
                        readers.submit(() -> {
                            long before = 0;
                            while (!over.get()) {
                                Page<FilingLine> page = busy.filings(Filter.ALL, 50, "");
                                long now = page.total().orElseThrow();
                                assertThat(now).isGreaterThanOrEqualTo(before);
                                assertThat(page.rows())
                                        .allSatisfy(f -> assertThat(f.items()).hasSize(2));
                                assertThat(busy.search(TextQuery.of("southwind"), 3, "").total())
                                        .isGreaterThanOrEqualTo(20);
                                before = now;
                                asked.incrementAndGet();
                                Thread.sleep(2);
                            }
                            return null;
                        }));
            }
            try {
                for (int i = 0; i < 2; i++) {
                    try (Catalog open = Catalog.open(catalog, Clock.systemUTC())) {
                        Fixtures.ingest(open, new Ingest.Options(false, 2, 8), more);
                    }
                }
                Fixtures.until(() -> busy.filings() >= 100);
            } finally {
                // Closing the readers waits for them: whatever fails must end them.
                over.set(true);
            }
            for (Future<?> f : running) {
                f.get();
            }
            assertThat(busy.filings()).isEqualTo(100);
            assertThat(asked.get()).isGreaterThan(4);
        }
    }

    @Test
    void a_file_that_changed_or_went_is_told() throws IOException {
        Location.Folder catalog = new Location.Folder(tmp.resolve("lost"));
        Path files = Fixtures.many(tmp.resolve("lost-files"), 0, 3);
        Fixtures.ingest(catalog, files);
        Files.writeString(files.resolve("f000001.txt"), "something else");
        Files.delete(files.resolve("f000002.txt"));
        try (CatalogView lost = CatalogView.open(catalog, Clock.systemUTC())) {
            assertThat(lost.filing(Fixtures.accession(0)).orElseThrow().raw())
                    .isInstanceOf(Raw.Found.class);
            Whole changed = lost.filing(Fixtures.accession(1)).orElseThrow();
            assertThat(changed.raw()).isInstanceOf(Raw.Lost.class);
            assertThat(((Raw.Lost) changed.raw()).changed()).isTrue();
            assertThat(changed.read()).isEmpty();
            Whole gone = lost.filing(Fixtures.accession(2)).orElseThrow();
            assertThat(((Raw.Lost) gone.raw()).changed()).isFalse();
            assertThat(((Raw.Lost) gone.raw()).why()).contains("f000002.txt");
            assertThat(gone.line().items()).isNotEmpty();
        }
    }

    @Test
    void an_answer_goes_out_as_a_file_and_nothing_else_can_be_written() throws IOException {
        for (Export.Format format : Export.Format.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            view.export(Export.table("filing"), format, out);
            assertThat(out.size()).isGreaterThan(1_000);
        }
        assertThatThrownBy(() ->
                        view.export(
                                "COPY filing TO '/tmp/x.csv'",
                                Export.Format.csv,
                                new ByteArrayOutputStream()))
                .isInstanceOf(CatalogException.class);
    }

    @Test
    void another_writes_meanwhile_and_the_view_follows() throws Exception {
        Location.Folder catalog = new Location.Folder(tmp.resolve("follow"));
        Fixtures.ingest(catalog, Fixtures.many(tmp.resolve("follow-a"), 0, 5));
        Path more = Fixtures.many(tmp.resolve("follow-b"), 5, 10);
        try (CatalogView follows = CatalogView.open(catalog, Clock.systemUTC())) {
            CatalogView.State before = follows.state();
            try (Catalog open = Catalog.open(catalog, Clock.systemUTC())) {
                assertThat(follows.filings()).isEqualTo(5);
                Fixtures.ingest(open, new Ingest.Options(false, 2, 4), more);
                assertThat(follows.filings()).isGreaterThanOrEqualTo(5);
            }
            Fixtures.until(() ->
                    follows.filings() >= 15 && follows.state().text() >= follows.state().batch());
            assertThat(follows.filings()).isEqualTo(15);
            assertThat(follows.state().word()).isNotEqualTo(before.word());
            assertThat(follows.search(TextQuery.of("southwind"), 5, "").total()).isEqualTo(15);
        }
    }
}
