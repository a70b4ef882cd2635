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
import java.lang.management.ThreadMXBean;
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
import java.util.function.Function;
import java.util.stream.Stream;
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

    private SearchBench(Path folder) {
        this.folder = folder;
    }

    /// `SearchBench COUNT [FOLDER [INDEX]]`: an INDEX that is there is searched as it is; without
    /// the word, the index is made for this run only.
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
        if (args.length <= 2) {
            LoadRun.delete(folder);
        }
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
        long cpu = Processor.used();
        try (TextIndex index = TextIndex.open(folder)) {
            List<Thread> threads = new ArrayList<>();
            for (int t = 0; t < Runtime.getRuntime().availableProcessors(); t++) {
                threads.add(
                        Thread.ofPlatform()
                                .start(() -> {
                                    while (items.get() < count) {
                                        Rows rows = copy(next.getAndIncrement());
                                        index.add(rows);
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
            index.commit(new TextIndex.Mark("bench", 1, ""));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long words = counted.get();
        System.out.printf(
                Locale.ROOT,
                "indexed %d texts of %.0f M words in %.0f s wall, %.0f s of processor: %.1f M words a minute of two cores%n",
                items.get(),
                words / 1e6,
                seconds,
                (Processor.used() - cpu) / 1e9,
                words / 1e6 / ((Processor.used() - cpu) / 1e9) * 120);
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
            Map<String, Asked> asked = new LinkedHashMap<>();
            for (int round = 0; round <= ROUNDS; round++) {
                questions()
                        .forEach((name, question) -> {
                            long own = threadsCpu();
                            long start = System.nanoTime();
                            Found found = search.search(question, PAGE, "");
                            long wall = System.nanoTime() - start;
                            long cpu = threadsCpu() - own;
                            asked.computeIfAbsent(name, n -> new Asked(found.total()))
                                    .add(wall, cpu);
                        });
            }
            asked.forEach((name, a) ->
                    System.out.printf(
                            Locale.ROOT,
                            "%-40s %9d found, best round %6.1f ms wall, %6.1f ms of processor%n",
                            name,
                            a.found,
                            best(a.wall) / 1e6,
                            best(a.cpu) / 1e6));
            print("wall, all rounds", all(asked, a -> a.wall.stream().skip(1)));
            print("wall, best rounds", all(asked, a -> Stream.of(best(a.wall))));
            print("processor, all rounds", all(asked, a -> a.cpu.stream().skip(1)));
            print("processor, best rounds", all(asked, a -> Stream.of(best(a.cpu))));
        }
    }

    /// What a question took, in nanoseconds, round by round.
    private static final class Asked {
        final long found;
        final List<Long> wall = new ArrayList<>();
        final List<Long> cpu = new ArrayList<>();

        Asked(long found) {
            this.found = found;
        }

        void add(long wallNanos, long cpuNanos) {
            wall.add(wallNanos);
            cpu.add(cpuNanos);
        }
    }

    /// The first round only warms up.
    private static long best(List<Long> rounds) {
        return rounds.stream().skip(1).mapToLong(Long::longValue).min().orElse(0);
    }

    private static long[] all(Map<String, Asked> asked, Function<Asked, Stream<Long>> of) {
        return asked.values().stream().flatMap(of).mapToLong(Long::longValue).sorted().toArray();
    }

    /// Processor time of all threads of Java's own, in finer steps than the process's: what the
    /// compilers and the collector do beside a question is not the question's.
    private static long threadsCpu() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getAllThreadIds())
                .map(threads::getThreadCpuTime)
                .filter(nanos -> nanos > 0)
                .sum();
    }

    private static void print(String what, long[] sorted) {
        System.out.printf(
                Locale.ROOT,
                "%-24s median %6.1f ms, 95th percentile %6.1f ms, longest %6.1f ms%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }
}
