package dev.octavo.cli;

import dev.octavo.catalog.Catalog;
import dev.octavo.catalog.Ingest;
import dev.octavo.catalog.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `octavo ingest`.
@Command(
        name = "ingest",
        description =
                "Reads filings into the catalog. Safe to repeat and to interrupt: what was read before is passed by.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class IngestCommand implements Callable<Integer> {

    private static final long PATIENCE_SECONDS = 30;

    private final World world;

    @Mixin private Paths paths = new Paths();

    @Mixin private CatalogOption catalog = new CatalogOption();

    @Option(
            names = "--keep",
            description =
                    "Copy the raw files into the catalog's folder; also of what it knows already without a copy.")
    private boolean keep;

    IngestCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        Location location = catalog.location();
        Optional<Ingest.Report> nothingNew = Ingest.unchanged(location, paths.all(), keep);
        if (nothingNew.isPresent()) {
            world.say(summary(nothingNew.get(), System.nanoTime() - start));
            return 0;
        }
        return ingest(location, start);
    }

    private int ingest(Location location, long start) {
        CountDownLatch closed = new CountDownLatch(1);
        try (Watcher watcher = new Watcher(Progress.ofIngest(world));
                Catalog open = Catalog.open(location, Clock.systemUTC(), watcher::says)) {
            watcher.count(paths.all());
            Ingest ingest = new Ingest(open, Ingest.Options.usual().keeping(keep), watcher);
            Ingest.Report report;
            try (WhenStopped _ = new WhenStopped(() -> stop(ingest, closed))) {
                report = ingest.run(paths.all(), world.in());
            }
            watcher.close();
            world.say(summary(report, System.nanoTime() - start));
            long there = report.added() + report.replaced() + report.known() + report.unchanged();
            if (there + report.refused() + report.failed() == 0 && !report.stopped()) {
                world.tell(Tally.nothing(paths.all()));
            }
            return report.failed() > 0 || there == 0 || report.stopped() ? Main.UNREADABLE : 0;
        } finally {
            closed.countDown();
        }
    }

    /// Lets what was read be written before the process ends.
    private static void stop(Ingest ingest, CountDownLatch closed) {
        ingest.stop();
        try {
            closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String summary(Ingest.Report r, long nanos) {
        double seconds = nanos / 1e9;
        StringBuilder out = new StringBuilder();
        out.append(r.added()).append(r.added() == 1 ? " filing added" : " filings added");
        part(out, r.replaced(), "read again by a newer reader");
        part(out, r.known(), "known already");
        part(out, r.copied(), "of them copied now");
        part(out, r.unchanged(), "inputs unchanged");
        part(out, r.refused(), "not an 8-K");
        part(out, r.failed(), "could not be read");
        out.append(String.format(Locale.ROOT, "; %.1f s", seconds));
        long written = r.added() + r.replaced();
        if (written > 0) {
            out.append(String.format(Locale.ROOT, ", %.0f filings/s", written / seconds));
        }
        return out.append(
                        r.stopped()
                                ? "; stopped before the end, the next run goes on from here"
                                : "")
                .toString();
    }

    private static void part(StringBuilder out, long n, String what) {
        if (n > 0) {
            out.append(", ").append(n).append(' ').append(what);
        }
    }

    /// Shows how far it has come.
    private static final class Watcher implements Ingest.Watcher, AutoCloseable {
        private final Progress progress;
        private final LongAdder counted = new LongAdder();

        Watcher(Progress progress) {
            this.progress = progress;
        }

        /// Counts files meanwhile, so that the time left can be told from the beginning; archives
        /// only show what they hold when they are read.
        void count(List<String> paths) {
            if (progress.shown()) {
                Thread.ofPlatform().daemon().start(() -> paths.forEach(this::count));
            }
        }

        private void count(String path) {
            try (Stream<Path> files = Files.walk(Path.of(path))) {
                files.filter(Files::isRegularFile).forEach(_ -> counted.increment());
            } catch (IOException | UncheckedIOException | InvalidPathException e) {
                // The ingest itself will say what is wrong with it.
                counted.increment();
            }
        }

        @Override
        public void expected(long inputs) {
            progress.expected(Math.max(inputs, counted.sum()));
        }

        @Override
        public void done() {
            progress.step();
        }

        @Override
        public void problem(String line) {
            progress.line(line);
        }

        /// What the catalog says of itself.
        void says(String words) {
            progress.line("octavo: " + words);
        }

        @Override
        public void close() {
            progress.close();
        }
    }
}
