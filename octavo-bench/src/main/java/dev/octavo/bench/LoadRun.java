package dev.octavo.bench;

import dev.octavo.catalog.Catalog;
import dev.octavo.catalog.Ingest;
import dev.octavo.catalog.Location;
import dev.octavo.server.OctavoServer;
import dev.octavo.server.ServeOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;

/// Asks a server over the examples at a fixed rate while another process ingests into its catalog,
/// for a fixed time, and prints how long answers took.
///
/// Requests begin when their time has come, whether or not the ones before are answered, and are
/// timed from then: a server that stalls is charged for all that waited. Questions are of all
/// kinds, some hundreds with words and pages that vary; each was asked once before, and the catalog
/// changes all the time.
public final class LoadRun {

    private static final int WARM_SECONDS = 20;
    private static final int FEED = 20_000;
    private static final double BAR_MILLIS = 100;

    private static final List<String> WORDS =
            List.of(
                    "milestone",
                    "payment",
                    "phase",
                    "license",
                    "agreement",
                    "trial",
                    "approval",
                    "antibody",
                    "director",
                    "results",
                    "quarter",
                    "conjugate");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final String base;
    private final List<String> keys;

    private LoadRun(int port, List<String> keys) {
        this.base = "http://127.0.0.1:" + port;
        this.keys = keys;
    }

    /// `LoadRun EXAMPLES [SECONDS [RATE]]`; exit code 1 when the 99th percentile is over the bar or
    /// an answer is wrong.
    public static void main(String[] args) throws IOException, InterruptedException {
        Path examples = Path.of(args[0]);
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 30;
        int rate = args.length > 2 ? Integer.parseInt(args[2]) : 500;
        Path folder = Files.createTempDirectory("octavo-load");
        Location catalog = new Location.Folder(folder.resolve("catalog"));
        ingest(catalog, examples);
        Path feed = folder.resolve("feed.tar.gz");
        GeneratedFeed.main(
                new String[] {examples.toString(), Integer.toString(FEED), feed.toString()});
        boolean good;
        try (OctavoServer server =
                OctavoServer.start(
                        ServeOptions.local(catalog, 0), Clock.systemUTC(), System.err::println)) {
            LoadRun run = new LoadRun(server.port(), keys(server.port()));
            // Everybody has asked before; and the compiler has seen it all.
            run.at(Math.max(1, rate / 10), WARM_SECONDS);
            Process writer = writer(folder.resolve("catalog"), feed);
            long[] nanos = run.at(rate, seconds);
            boolean writing = writer.isAlive();
            writer.destroy();
            writer.waitFor();
            good = run.report(nanos, rate, seconds, writing);
        } finally {
            delete(folder);
        }
        System.exit(good ? 0 : 1);
    }

    private static void ingest(Location catalog, Path paths) {
        try (Catalog open = Catalog.open(catalog, Clock.systemUTC())) {
            new Ingest(open, Ingest.Options.usual(), new Ingest.Watcher() {})
                    .run(List.of(paths.toString()), InputStream.nullInputStream());
        }
    }

    private static Process writer(Path catalog, Path feed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.octavo.cli.Main",
                        "ingest",
                        "--catalog",
                        catalog.toString(),
                        feed.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<String> keys(int port) throws IOException, InterruptedException {
        String all =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        "http://127.0.0.1:"
                                                                + port
                                                                + "/api/v1/filings?limit=100"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body();
        List<String> keys = new ArrayList<>();
        String mark = "{\"key\":\"";
        for (int at = all.indexOf(mark); at >= 0; at = all.indexOf(mark, at + 1)) {
            int from = at + mark.length();
            keys.add(
                    URLEncoder.encode(
                            all.substring(from, all.indexOf('"', from)), StandardCharsets.UTF_8));
        }
        return keys;
    }

    private String question(int i) {
        String word = WORDS.get(i / 10 % WORDS.size());
        String key = keys.get(i / 10 % keys.size());
        return base
                + "/api/v1"
                + switch (i % 10) {
                    case 0 -> "/filings?limit=" + (20 + i / 10 % 30);
                    case 1, 2 -> "/search?q=" + word + "&limit=" + (5 + i / 100 % 20);
                    case 3 -> "/companies?q=" + word.substring(0, 2);
                    case 4 -> "/ledger?year=" + (1996 + i / 10 % 30);
                    case 5 -> "/timeline?company=TRNB";
                    case 6 -> "/filings/" + key;
                    case 7 -> "/filings/" + key + "/documents/1";
                    case 8 -> "/events?type=milestone-payment&limit=" + (10 + i / 10 % 40);
                    default -> "/items?item=8.01&limit=" + (5 + i / 10 % 20);
                };
    }

    /// @return the time of each answer, in nanoseconds
    private long[] at(int rate, int seconds) throws InterruptedException {
        int count = rate * seconds;
        AtomicLongArray nanos = new AtomicLongArray(count);
        failed.set(0);
        unanswered.set(count);
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = begin + i * 1_000_000_000L / rate;
            for (long now = System.nanoTime(); now < due; now = System.nanoTime()) {
                LockSupport.parkNanos(due - now);
            }
            ask(i, due, nanos);
        }
        long end = System.nanoTime() + 30_000_000_000L;
        while (unanswered.get() > 0 && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        long[] out = new long[count];
        for (int i = 0; i < count; i++) {
            out[i] = nanos.get(i) == 0 ? Long.MAX_VALUE : nanos.get(i);
        }
        return out;
    }

    private void ask(int i, long due, AtomicLongArray nanos) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(question(i)))
                        .timeout(Duration.ofSeconds(30))
                        .header("Accept-Encoding", "gzip")
                        .build();
        client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .whenComplete((response, error) -> {
                    if (error != null || response.statusCode() != 200) {
                        failed.incrementAndGet();
                    }
                    nanos.set(i, System.nanoTime() - due);
                    unanswered.decrementAndGet();
                });
    }

    private boolean report(long[] nanos, int rate, int seconds, boolean writing) {
        Arrays.sort(nanos);
        double p99 = millis(nanos, 0.99);
        System.out.printf(
                Locale.ROOT,
                "%d requests in %d s (%d/s) while %s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms; %d failed%n",
                nanos.length,
                seconds,
                rate,
                writing
                        ? "filings were ingested all the time"
                        : "filings were ingested, to the end of the feed",
                millis(nanos, 0.5),
                millis(nanos, 0.95),
                p99,
                millis(nanos, 1),
                failed.get());
        return p99 < BAR_MILLIS && failed.get() == 0;
    }

    private static double millis(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (part * sorted.length))] / 1e6;
    }

    /// Deletes a folder with all that is in it.
    static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(p);
            }
        }
    }
}
