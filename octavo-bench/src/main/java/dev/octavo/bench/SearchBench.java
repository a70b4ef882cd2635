package dev.octavo.bench;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.catalog.store.FilingRows;
import dev.octavo.catalog.store.Rows;
import dev.octavo.catalog.store.Table;
import dev.octavo.catalog.text.Facet;
import dev.octavo.catalog.text.Found;
import dev.octavo.catalog.text.TextIndex;
import dev.octavo.catalog.text.TextQuery;
import dev.octavo.catalog.text.TextSearch;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/// How fast texts are indexed, and how fast they are found among a million.
///
/// The index is generated: the items of a folder's documents over and over, under invented
/// accession numbers, companies and dates. So a word is in a thousand times as many items as it
/// would be in few filings, and no word is rare: harder than real filings.
public final class SearchBench {

    private static final int COMPANIES = 5_000;
    private static final int ROUNDS = 20;
    private static final int PAGE = 20;

    private final List<Rows> filings = new ArrayList<>();
    private final Path folder;
    private long words;

    private SearchBench(Path folder) {
        this.folder = folder;
    }

    /// `SearchBench COUNT [FOLDER [INDEX]]`: an INDEX that is there is searched as it is.
    public static void main(String[] args) throws IOException, InterruptedException {
        int count = Integer.parseInt(args[0]);
        Path documents = Path.of(args.length > 1 ? args[1] : "../shared/corpus/html");
        Path folder =
                args.length > 2 ? Path.of(args[2]) : Files.createTempDirectory("octavo-search");
        SearchBench bench = new SearchBench(folder);
        if (!TextSearch.exists(folder)) {
            bench.load(Corpus.load(documents));
            bench.index(count);
        }
        bench.search();
    }

    private void load(Corpus corpus) {
        for (Corpus.Loaded file : corpus.files()) {
            for (Filing f : FilingReader.readAll(file.bytes(), file.name(), Optional.empty())) {
                if (f.report().isPresent()) {
                    filings.add(
                            FilingRows.of(
                                    f,
                                    FilingReader.told(f),
                                    FilingReader.disclosures(f),
                                    "",
                                    "",
                                    Optional.empty()));
                }
            }
        }
    }

    /// A filing under another name.
    private Rows copy(int i) {
        Rows of = filings.get(i % filings.size());
        String id = GeneratedFeed.accession(i);
        Rows out = new Rows();
        for (Table table : TextIndex.TABLES) {
            for (@Nullable Object[] row : of.of(table)) {
                @Nullable Object[] own = row.clone();
                own[0] = id;
                if (table == Table.FILING) {
                    own[Table.FILING.at("accession")] = id;
                    own[Table.FILING.at("company")] = "GENERATED FILER " + i % COMPANIES;
                    own[Table.FILING.at("dated")] =
                            LocalDate.of(1996, 1, 1).plusDays(i * 7919L % 11_000);
                }
                out.add(table, own);
            }
        }
        return out;
    }

    private void index(int count) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        AtomicLong items = new AtomicLong();
        AtomicLong counted = new AtomicLong();
        long start = System.nanoTime();
        long cpu = processCpu();
        try (TextIndex index = TextIndex.open(folder)) {
            List<Thread> threads = new ArrayList<>();
            for (int t = 0; t < Runtime.getRuntime().availableProcessors(); t++) {
                threads.add(
                        Thread.ofPlatform()
                                .start(() -> {
                                    while (items.get() < count) {
                                        Rows rows = copy(next.getAndIncrement());
                                        index.add(rows, 1);
                                        items.addAndGet(
                                                rows.of(Table.ITEM).size()
                                                        + rows.of(Table.RELEASE).size());
                                        counted.addAndGet(words(rows));
                                    }
                                }));
            }
            for (Thread t : threads) {
                t.join();
            }
            index.commit(new TextIndex.Mark("bench", 1));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        words = counted.get();
        System.out.printf(
                Locale.ROOT,
                "indexed %d texts of %.0f M words in %.0f s wall, %.0f s of processor: %.1f M words a minute of two cores%n",
                items.get(),
                words / 1e6,
                seconds,
                (processCpu() - cpu) / 1e9,
                words / 1e6 / ((processCpu() - cpu) / 1e9) * 120);
    }

    private static long words(Rows rows) {
        long n = 0;
        for (@Nullable Object[] row : rows.of(Table.ITEM)) {
            String text = String.valueOf(row[Table.ITEM.at("text")]);
            for (int i = 1; i < text.length(); i++) {
                if (text.charAt(i) == ' ' && text.charAt(i - 1) != ' ') {
                    n++;
                }
            }
            n++;
        }
        return n;
    }

    private static long processCpu() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean os
                ? os.getProcessCpuTime()
                : 0;
    }

    private static Map<String, TextQuery> questions() {
        Map<String, TextQuery> out = new LinkedHashMap<>();
        for (String words :
                List.of(
                        "milestone payment",
                        "merger agreement",
                        "resigned",
                        "\"press release\"",
                        "\"material definitive agreement\"",
                        "chief financial officer appointed",
                        "clinical trial",
                        "dividend",
                        "auditor|accountant -resignation",
                        "amend*",
                        "bankruptcy",
                        "the company",
                        "credit facility lenders",
                        "\"results of operations\" quarter",
                        "indenture notes due",
                        "director elected board",
                        "restat*",
                        "stock purchase")) {
            out.put(words, TextQuery.of(words));
        }
        out.put("dividend, by date", TextQuery.of("dividend").by(TextQuery.Sort.DATE));
        out.put("agreement in 1.01", TextQuery.of("agreement").with(Facet.ITEM, "1.01"));
        out.put("agreement furnished", TextQuery.of("agreement").with(Facet.STATUS, "furnished"));
        out.put("all of 5.02", TextQuery.of("").with(Facet.ITEM, "5.02"));
        out.put(
                "all of 2005 by date",
                TextQuery.of("").with(Facet.YEAR, "2005").by(TextQuery.Sort.DATE));
        return out;
    }

    private void search() {
        // Every question is asked as if for the first time: TextSearch keeps counts of fewer
        // questions than there are here, and Lucene must keep no texts found.
        IndexSearcher.setDefaultQueryCache(null);
        try (TextSearch search = TextSearch.open(folder, "bench")) {
            System.out.println(search.texts() + " texts");
            List<Long> wall = new ArrayList<>();
            List<Long> cpu = new ArrayList<>();
            Map<String, TextQuery> questions = questions();
            for (int round = 0; round <= ROUNDS; round++) {
                for (Map.Entry<String, TextQuery> q : questions.entrySet()) {
                    long start = System.nanoTime();
                    long own = processCpu();
                    Found found = search.search(q.getValue(), PAGE, "");
                    long took = processCpu() - own;
                    if (round > 0) {
                        wall.add(System.nanoTime() - start);
                        cpu.add(took);
                    }
                    if (round == ROUNDS) {
                        System.out.printf(
                                Locale.ROOT,
                                "%-40s %9d found %7.1f ms%n",
                                q.getKey(),
                                found.total(),
                                took / 1e6);
                    }
                }
            }
            print("wall", wall);
            print("processor, all threads", cpu);
        }
    }

    private static void print(String what, List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, 95th percentile %.1f ms, longest %.1f ms%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                Arrays.stream(sorted).max().orElse(0) / 1e6);
    }
}
