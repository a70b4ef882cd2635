package dev.octavo.catalog;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.catalog.store.FilingRows;
import dev.octavo.edgar.Input;
import dev.octavo.edgar.Limits;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.edgar.Sources;
import dev.octavo.print.Complaint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/// Reads paths into a catalog: one thread finds inputs, all cores read them, one thread writes.
///
/// Inputs that were read before and have not changed are passed by unread; where copies are kept,
/// only those that the catalog has a copy of. The others are read in parallel and written in the
/// order in which they were found, so that the same paths always give the same tables. Memory is
/// bounded: by the inputs under way (their number and their bytes) and by the batches that wait for
/// the writer. Stopped or killed at any moment, the catalog holds whole filings, and the next run
/// goes on from there.
public final class Ingest {

    /// Who looks on. Called from one thread.
    public interface Watcher {
        /// So many inputs are known of by now; more may be found.
        default void expected(long inputs) {}

        /// An input is done with: written, passed by, or refused.
        default void done() {}

        /// Something could not be read; the line names it.
        default void problem(String line) {}
    }

    /// What a run did.
    ///
    /// @param inputs inputs found
    /// @param unchanged inputs passed by, because they were read before
    /// @param added filings that are new in the catalog
    /// @param replaced filings that an older reader had read
    /// @param known filings that the catalog had already
    /// @param copied filings among the known that the catalog has a copy of only now
    /// @param refused inputs that are no 8-K
    /// @param failed inputs that could not be read
    /// @param stopped whether the run was stopped before its end
    public record Report(
            long inputs,
            long unchanged,
            long added,
            long replaced,
            long known,
            long copied,
            long refused,
            long failed,
            boolean stopped) {}

    /// How to read.
    ///
    /// @param keep whether the raw files are copied into the catalog's folder
    /// @param threads readers at a time
    /// @param batch filings in one transaction
    public record Options(boolean keep, int threads, int batch) {
        /// Files stay where they are; all cores; 1,024 filings.
        public static Options usual() {
            return new Options(false, Runtime.getRuntime().availableProcessors(), 1_024);
        }

        public Options keeping(boolean keep) {
            return new Options(keep, threads, batch);
        }
    }

    private static final int AHEAD = 128;

    private record Task(Future<Done> result, long weight) {}

    /// What became of an input: what is to be written, unless it failed.
    private record Done(Optional<Writer.Input> input, List<String> problems) {}

    private final Catalog catalog;
    private final Options options;
    private final Watcher watcher;
    private final Stages stages;
    private final Limits limits = Limits.ofHeap();
    private final long heaviest = Runtime.getRuntime().maxMemory() / 8;
    private final AtomicBoolean stop = new AtomicBoolean();
    private final Deque<Task> window = new ArrayDeque<>();

    /// The archives opened, by fingerprint, with their members so far; the last is being read.
    private final Map<Long, Integer> archives = new HashMap<>();

    private long archive;
    private String archiveFile = "";
    private Uncopied uncopied = Uncopied.none();
    private long weight;
    private long inputs;
    private long unchanged;
    private long refused;
    private long failed;

    public Ingest(Catalog catalog, Options options, Watcher watcher) {
        this(catalog, options, watcher, Stages.USUAL);
    }

    Ingest(Catalog catalog, Options options, Watcher watcher, Stages stages) {
        this.stages = stages;
        this.catalog = catalog;
        this.options = options;
        this.watcher = watcher;
    }

    /// Ends a run from another thread: what was found is still written, nothing more is looked for.
    public void stop() {
        stop.set(true);
    }

    /// Reads all inputs under the paths.
    ///
    /// @throws CatalogException when the catalog cannot be written
    public Report run(List<String> paths, InputStream standardInput) {
        try (ExecutorService readers =
                        Executors.newFixedThreadPool(
                                options.threads(),
                                Thread.ofPlatform().daemon().name("octavo-read-", 0).factory());
                WriterThread writer = WriterThread.start(catalog, options.batch())) {
            try {
                Seen seen = Seen.load(catalog);
                uncopied = options.keep() ? Uncopied.load(catalog) : uncopied;
                try {
                    Sources.each(
                            paths,
                            standardInput,
                            limits,
                            input -> take(input, seen, readers, writer),
                            file -> opens(file, seen));
                } catch (CancellationException e) {
                    stop.set(true);
                }
                while (!window.isEmpty()) {
                    takeBack(seen, writer);
                }
                WriterThread.Sum sum = writer.finish();
                remember(seen);
                return new Report(
                        inputs,
                        unchanged,
                        sum.added(),
                        sum.replaced(),
                        sum.known(),
                        sum.copied(),
                        refused,
                        failed,
                        stop.get());
            } catch (RuntimeException e) {
                readers.shutdownNow();
                throw e;
            } catch (SQLException e) {
                throw new CatalogException(
                        "the catalog " + catalog.location() + " cannot be read: " + e.getMessage(),
                        e);
            }
        }
    }

    /// Counts the inputs under the paths where the catalog has read them all and its tables need
    /// not be opened to know; else empty. Nothing is written.
    ///
    /// @param keep whether it must have copies of all files, too
    public static Optional<Report> unchanged(Location location, List<String> paths, boolean keep) {
        Optional<Seen> seen = paths.contains("-") ? Optional.empty() : Seen.unopened(location);
        if (seen.isEmpty() || keep && !seen.get().copied()) {
            return Optional.empty();
        }
        long[] inputs = {0};
        try {
            Sources.each(
                    paths,
                    InputStream.nullInputStream(),
                    Limits.ofHeap(),
                    input -> {
                        if (!(input instanceof Input.OnDisk d && seen.get().has(Seen.of(d)))) {
                            throw new CancellationException("something new");
                        }
                        inputs[0]++;
                    },
                    file -> {
                        inputs[0] +=
                                seen.get()
                                        .members(Seen.of(file))
                                        .orElseThrow(() -> new CancellationException("new"));
                        return false;
                    });
        } catch (CancellationException e) {
            return Optional.empty();
        }
        return inputs[0] == 0
                ? Optional.empty()
                : Optional.of(new Report(inputs[0], inputs[0], 0, 0, 0, 0, 0, 0, false));
    }

    /// Whether an archive must be opened. One that was read to its end is passed by, its members
    /// counted as they were then, unless copies are still to be made of some.
    private boolean opens(Input.OnDisk file, Seen seen) {
        if (stop.get()) {
            throw new CancellationException("stopped");
        }
        long fingerprint = Seen.of(file);
        OptionalInt members = seen.members(fingerprint);
        if (members.isPresent() && !uncopied.in(file)) {
            inputs += members.getAsInt();
            unchanged += members.getAsInt();
            watcher.expected(inputs);
            watcher.done();
            return false;
        }
        archive = fingerprint;
        archiveFile = file.file();
        archives.put(archive, 0);
        return true;
    }

    private void take(Input input, Seen seen, ExecutorService readers, WriterThread writer) {
        if (stop.get()) {
            throw new CancellationException("stopped");
        }
        inputs++;
        watcher.expected(inputs);
        switch (input) {
            // In its turn, so that lines come in the order of the inputs.
            case Input.Failed f ->
                    submit(0, CompletableFuture.completedFuture(failure(f)), seen, writer);
            case Input.OnDisk d -> {
                long fingerprint = Seen.of(d);
                if (seen.has(fingerprint) && !uncopied.in(d)) {
                    passBy();
                } else {
                    submit(
                            d.size(),
                            readers.submit(() -> read(Sources.load(d, limits), fingerprint)),
                            seen,
                            writer);
                }
            }
            case Input.InMemory m -> {
                if (m.file().equals(archiveFile)) {
                    archives.merge(archive, 1, Integer::sum);
                }
                String sha256 = Kept.sha256(m.bytes());
                long fingerprint = Seen.of(m, sha256);
                if (seen.has(fingerprint) && !uncopied.has(m)) {
                    passBy();
                } else {
                    submit(
                            m.bytes().length,
                            readers.submit(() -> read(m, sha256, fingerprint)),
                            seen,
                            writer);
                }
            }
        }
    }

    /// Notes what is in the tables now, archives only where nothing failed: an archive that was
    /// passed by could not fail again.
    private void remember(Seen seen) throws SQLException {
        if (failed == 0 && !stop.get()) {
            archives.forEach(seen::addArchive);
        }
        catalog.seen(seen.content(Uncopied.nothing(catalog)));
    }

    private void passBy() {
        unchanged++;
        watcher.done();
    }

    private void submit(long bytes, Future<Done> result, Seen seen, WriterThread writer) {
        weight += bytes;
        window.add(new Task(result, bytes));
        while (!window.isEmpty()
                && (window.size() >= options.threads() * AHEAD
                        || weight > heaviest
                        || window.getFirst().result().isDone())) {
            takeBack(seen, writer);
        }
    }

    private void takeBack(Seen seen, WriterThread writer) {
        Task task = window.removeFirst();
        weight -= task.weight();
        Done done = wait(task.result());
        done.problems().forEach(watcher::problem);
        if (done.input().isEmpty()) {
            failed++;
        } else {
            if (done.input().get().filings().isEmpty()) {
                refused++;
            }
            writer.write(done.input().get());
            seen.add(done.input().get().fingerprint());
        }
        watcher.done();
    }

    private Done wait(Future<Done> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CatalogException("interrupted", e);
        } catch (ExecutionException e) {
            throw new CatalogException("reading failed: " + e.getCause(), e);
        }
    }

    private static Done failure(Input.Failed f) {
        return new Done(Optional.empty(), List.of(Complaint.of(f.file(), f.member(), f.problem())));
    }

    private Done read(Input input, long fingerprint) {
        return input instanceof Input.InMemory m
                ? read(m, Kept.sha256(m.bytes()), fingerprint)
                : failure((Input.Failed) input);
    }

    private Done read(Input.InMemory m, String hash, long fingerprint) {
        String source = source(m);
        try {
            return new Done(Optional.of(read(m, source, hash, fingerprint)), List.of());
        } catch (RuntimeException | StackOverflowError e) {
            return new Done(Optional.empty(), List.of(Complaint.fault(m.file(), m.member(), e)));
        }
    }

    private Writer.Input read(Input.InMemory m, String source, String hash, long fingerprint) {
        List<Writer.Read> read = new ArrayList<>(1);
        String why = "";
        List<Filing> filings = FilingReader.readAll(m.bytes(), m.file(), m.member());
        Optional<String> kept = Optional.empty();
        for (int i = 0; i < filings.size(); i++) {
            Filing f = filings.get(i);
            if (!f.read()) {
                why =
                        f.problems().stream()
                                .filter(p -> p.code() == ProblemCode.NOT_AN_8_K)
                                .map(Problem::message)
                                .findFirst()
                                .orElse(why);
                continue;
            }
            if (options.keep() && kept.isEmpty()) {
                kept = keep(m.bytes(), hash);
            }
            String id = FilingRows.id(f, hash, i);
            read.add(new Writer.Read(id, FilingReader.VERSION, stages.rows(f, id, hash, kept)));
        }
        return new Writer.Input(source, fingerprint, read, read.isEmpty() ? why : "");
    }

    private Optional<String> keep(byte[] bytes, String hash) {
        try {
            return Optional.of(Kept.copy(catalog.location().folder(), bytes, hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(Input input) {
        return Complaint.input(input.file(), input.member());
    }
}
