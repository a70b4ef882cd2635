package dev.octavo.cli;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.edgar.Input;
import dev.octavo.edgar.Limits;
import dev.octavo.edgar.Sources;
import dev.octavo.print.Complaint;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

/// Reads all inputs under some paths on all cores and prints what they hold in the order of the
/// inputs.
///
/// One thread finds the inputs (and inflates archives); each input is then one task, which reads,
/// prints into memory and hands back bytes. The finding thread also writes: before it hands out
/// another task it takes back the oldest ones while there are too many, or too many bytes, under
/// way. So memory is bounded by the window, whatever the size of the archive.
///
/// Where amendments are to be linked to their originals, a task hands back an amendment unprinted,
/// and the writing thread prints it: only that one knows, in the order of the inputs, what went
/// before. So the output does not depend on which task is done first.
final class Run {

    /// Prints a filing as whole lines.
    interface Printer {
        void print(Filing filing, ByteArrayOutputStream out);
    }

    /// Tasks under way for each core: enough to keep all busy while one is slow.
    private static final int AHEAD = 16;

    /// What became of one input: what is to be printed, on standard output and on standard error.
    ///
    /// @param out what is to be printed on standard output
    /// @param reports the reports that an amendment may amend
    /// @param waiting the amendments that are to be linked and printed
    private record Done(
            byte[] out,
            List<String> complaints,
            Tally tally,
            List<Originals.Report> reports,
            List<Waiting> waiting) {}

    /// An amendment that is to be printed at a position of the output of its input.
    private record Waiting(int at, Filing filing) {}

    /// A task under way, with the bytes it holds.
    private record Task(Future<Done> result, long weight) {}

    private final Printer printer;
    private final Limits limits = Limits.ofHeap();
    private final int most;
    private final long heaviest = Runtime.getRuntime().maxMemory() / 6;
    private final ExecutorService workers;
    private final Deque<Task> window = new ArrayDeque<>();
    private final Output output;
    private final Tally tally = new Tally();
    private final Progress progress;
    private final Optional<Linker> linker;
    private final UnaryOperator<Filing> taken;
    private long weight;

    private Run(
            World world,
            Printer printer,
            ExecutorService workers,
            int cores,
            Progress progress,
            Optional<Linker> linker,
            UnaryOperator<Filing> taken) {
        this.linker = linker;
        this.taken = taken;
        this.printer = printer;
        this.workers = workers;
        this.most = cores * AHEAD;
        this.progress = progress;
        this.output = new Output(world);
    }

    /// Reads and prints all.
    ///
    /// @return the exit code
    static int over(World world, List<String> paths, Printer printer) {
        return over(world, paths, printer, false, UnaryOperator.identity());
    }

    /// Reads and prints all, amendments linked to the reports they amend.
    ///
    /// @return the exit code
    static int linked(World world, List<String> paths, Printer printer) {
        return over(world, paths, printer, true, UnaryOperator.identity());
    }

    /// Reads and prints all, amendments linked to the reports they amend, and of index-headers
    /// pages the header.
    ///
    /// @return the exit code
    static int linkedWithIndexPages(World world, List<String> paths, Printer printer) {
        return over(world, paths, printer, true, f -> f.indexPage() ? f.asHeader() : f);
    }

    /// Reads and prints all; what is no 8-K but a text is read as one.
    ///
    /// @return the exit code
    static int texts(World world, List<String> paths, Printer printer) {
        return over(world, paths, printer, false, f -> f.bareText() ? f.asText() : f);
    }

    private static int over(
            World world,
            List<String> paths,
            Printer printer,
            boolean link,
            UnaryOperator<Filing> taken) {
        int cores = Runtime.getRuntime().availableProcessors();
        long start = System.nanoTime();
        try (Progress progress = Progress.ofReading(world);
                ExecutorService workers =
                        Executors.newFixedThreadPool(
                                cores, Thread.ofPlatform().daemon().factory())) {
            Run run =
                    new Run(
                            world,
                            printer,
                            workers,
                            cores,
                            progress,
                            link ? Optional.of(new Linker(paths, workers)) : Optional.empty(),
                            taken);
            try (WhenStopped _ = new WhenStopped(run.output::flush)) {
                Sources.each(paths, world.in(), run.limits, run::take);
                run.takeBackAll();
                run.output.flush();
            } catch (CancellationException e) {
                // Nobody reads any more: no use in going on, and nothing to report.
                workers.shutdownNow();
                return run.tally.exitCode();
            } catch (Output.Unwritable e) {
                workers.shutdownNow();
                throw e;
            }
            progress.close();
            run.tally.summary(paths, System.nanoTime() - start).forEach(world::tell);
            return run.tally.exitCode();
        }
    }

    private void take(Input input) {
        long bytes =
                switch (input) {
                    case Input.OnDisk d -> d.size();
                    case Input.InMemory m -> m.bytes().length;
                    case Input.Failed _ -> 0;
                };
        if (!window.isEmpty() && (window.size() >= most || weight + bytes > heaviest)) {
            middle();
        }
        while (!window.isEmpty()
                && (window.size() >= most
                        || weight + bytes > heaviest
                        || window.getFirst().result().isDone())) {
            takeBack();
        }
        weight += bytes;
        window.add(new Task(workers.submit(() -> read(input)), bytes));
    }

    /// Waits until half of the tasks under way are done. To wait for the oldest alone would be to
    /// wake up for each: the workers have enough in the other half.
    private void middle() {
        int half = (window.size() + 1) / 2;
        for (Task task : window) {
            if (--half == 0) {
                wait(task.result());
                return;
            }
        }
    }

    private void takeBackAll() {
        while (!window.isEmpty()) {
            takeBack();
        }
    }

    private void takeBack() {
        Task task = window.removeFirst();
        weight -= task.weight();
        Done done = wait(task.result());
        done.complaints().forEach(progress::line);
        tally.add(done.tally());
        progress.step();
        linker.ifPresent(l -> done.reports().forEach(l::printed));
        if (!output.lines(done.waiting().isEmpty() ? done.out() : withAmendments(done))) {
            throw new CancellationException("nobody reads the output any more");
        }
    }

    private byte[] withAmendments(Done done) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(done.out().length + 8_192);
        int at = 0;
        for (Waiting w : done.waiting()) {
            out.write(done.out(), at, w.at() - at);
            at = w.at();
            Filing filing = w.filing();
            Filing linked =
                    linker.flatMap(l -> l.original(filing)).map(filing::amending).orElse(filing);
            print(linked, out)
                    .ifPresent(fault -> {
                        tally.fault();
                        progress.line(fault);
                    });
        }
        out.write(done.out(), at, done.out().length - at);
        return out.toByteArray();
    }

    /// Prints a filing, whole or not at all.
    ///
    /// @return what is to be said where it could not be printed
    private Optional<String> print(Filing filing, ByteArrayOutputStream out) {
        int mark = out.size();
        try {
            printer.print(filing, out);
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError e) {
            byte[] before = Arrays.copyOf(out.toByteArray(), mark);
            out.reset();
            out.writeBytes(before);
            return Optional.of(Complaint.fault(filing.file(), filing.member(), e));
        }
    }

    private static Done wait(Future<Done> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            Tally tally = new Tally();
            tally.fault();
            return new Done(
                    new byte[0],
                    List.of("octavo: " + Complaint.fault(e.getCause() == null ? e : e.getCause())),
                    tally,
                    List.of(),
                    List.of());
        }
    }

    private Done read(Input input) {
        Input loaded = input instanceof Input.OnDisk d ? Sources.load(d, limits) : input;
        Tally mine = new Tally();
        if (!(loaded instanceof Input.InMemory m)) {
            Input.Failed f = (Input.Failed) loaded;
            mine.failed(f);
            return new Done(
                    new byte[0],
                    List.of(Complaint.of(f.file(), f.member(), f.problem())),
                    mine,
                    List.of(),
                    List.of());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(8_192);
        List<String> complaints = new ArrayList<>(0);
        List<Originals.Report> reports = new ArrayList<>(1);
        List<Waiting> waiting = new ArrayList<>(0);
        try {
            for (Filing found : FilingReader.readAll(m.bytes(), m.file(), m.member())) {
                Filing filing = taken.apply(found);
                if (linker.isPresent() && Originals.amendment(filing)) {
                    waiting.add(new Waiting(out.size(), filing));
                } else if (filing.read()) {
                    Optional<String> fault = print(filing, out);
                    if (fault.isPresent()) {
                        // the other filings of the file are still printed
                        mine.fault();
                        complaints.add(fault.get());
                        continue;
                    }
                    if (linker.isPresent()) {
                        Originals.Report.of(filing).ifPresent(reports::add);
                    }
                }
                mine.filing(filing, m);
                complaints.addAll(Complaints.lines(filing));
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            mine.fault();
            complaints.add(Complaint.fault(m.file(), m.member(), e));
        }
        return new Done(out.toByteArray(), complaints, mine, reports, waiting);
    }
}
