package dev.octavo.cli;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.Original;
import dev.octavo.edgar.Input;
import dev.octavo.edgar.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/// Finds the originals of the amendments of a run.
///
/// Reports that were printed are remembered. Names of files tell nothing of dates, so in a folder
/// the original may well stand behind its amendment: when the first amendment turns up, the fronts
/// of all plain files are looked at once. Archives and the standard input are only read once and in
/// order (EDGAR's are in the order of filing), so there an original counts only when it came
/// before. Used by one thread.
final class Linker {

    /// The most plain files whose fronts are looked at.
    static final int MOST_AHEAD = 10_000;

    /// Bytes of a file that are looked at: its header and its cover.
    private static final int FRONT = 1 << 16;

    private final List<String> paths;
    private final ExecutorService workers;
    private final Originals before = new Originals();
    private final Originals ahead = new Originals();
    private boolean looked;

    Linker(List<String> paths, ExecutorService workers) {
        this.paths = paths;
        this.workers = workers;
    }

    /// Remembers a report that is printed.
    void printed(Originals.Report report) {
        before.add(report);
    }

    /// The report that an amendment amends, where the run has it.
    Optional<Original> original(Filing amendment) {
        if (!looked) {
            looked = true;
            look();
        }
        return Originals.original(amendment, List.of(before, ahead));
    }

    private void look() {
        List<Future<Optional<Originals.Report>>> fronts = new ArrayList<>();
        List<Input.OnDisk> files = files();
        if (files.size() < 2) {
            return;
        }
        for (Input.OnDisk file : files) {
            fronts.add(workers.submit(() -> front(file)));
        }
        for (Future<Optional<Originals.Report>> front : fronts) {
            try {
                front.get().ifPresent(ahead::add);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            } catch (ExecutionException e) {
                // What is wrong with the file is told when it is read.
                continue;
            }
        }
    }

    /// The plain files of the run; none where there are too many.
    private List<Input.OnDisk> files() {
        List<Input.OnDisk> files = new ArrayList<>();
        try {
            Sources.plain(
                    paths,
                    file -> {
                        if (files.size() == MOST_AHEAD) {
                            throw new CancellationException("too many");
                        }
                        files.add(file);
                    });
        } catch (CancellationException e) {
            return List.of();
        }
        return files;
    }

    private static Optional<Originals.Report> front(Input.OnDisk file) throws IOException {
        byte[] front;
        try (InputStream in = Files.newInputStream(file.path())) {
            front = in.readNBytes(FRONT);
        }
        return Originals.Report.of(FilingReader.read(front, file.file(), Optional.empty()));
    }
}
