package dev.octavo.bench;

import dev.octavo.catalog.Catalog;
import dev.octavo.catalog.Ingest;
import dev.octavo.catalog.Location;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/// An ingest into a catalog, with a line every ten thousand filings: whether it keeps its speed and
/// its memory. Processor time tells the speed where other programs run beside it.
public final class IngestRun {

    private static final int STEP = 10_000;

    private final long started = System.nanoTime();
    private long inputs;
    private long wall = started;
    private long processor = Processor.used();

    private IngestRun() {}

    /// `IngestRun CATALOG PATH…`.
    public static void main(String[] args) {
        IngestRun run = new IngestRun();
        Location.Folder folder = new Location.Folder(Path.of(args[0]));
        try (Catalog catalog = Catalog.open(folder, Clock.systemUTC())) {
            Ingest ingest =
                    new Ingest(
                            catalog,
                            Ingest.Options.usual(),
                            new Ingest.Watcher() {
                                @Override
                                public void done() {
                                    run.done();
                                }

                                @Override
                                public void problem(String line) {
                                    System.err.println(line);
                                }
                            });
            Ingest.Report report =
                    ingest.run(
                            List.of(args).subList(1, args.length), InputStream.nullInputStream());
            System.out.println(report);
        }
        double seconds = (System.nanoTime() - run.started) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d inputs in %.1f s, %.0f/s; %.1f s of processor time, %.0f/s on two cores%n",
                run.inputs,
                seconds,
                run.inputs / seconds,
                Processor.used() / 1e9,
                2 * run.inputs / (Processor.used() / 1e9));
    }

    private void done() {
        inputs++;
        if (inputs % STEP != 0) {
            return;
        }
        long now = System.nanoTime();
        long used = Processor.used();
        System.out.printf(
                Locale.ROOT,
                "%8d inputs: %5.0f/s; %.2f ms of processor time each, %5.0f/s on two cores; heap behind a collection %d MB%n",
                inputs,
                STEP / ((now - wall) / 1e9),
                (used - processor) / 1e6 / STEP,
                2 * STEP / ((used - processor) / 1e9),
                heap() >> 20);
        wall = now;
        processor = used;
    }

    private static long heap() {
        long sum = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage usage = pool.getCollectionUsage();
            if (pool.getType() == MemoryType.HEAP && usage != null) {
                sum += usage.getUsed();
            }
        }
        return sum;
    }
}
