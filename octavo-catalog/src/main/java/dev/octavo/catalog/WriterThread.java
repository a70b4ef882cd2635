package dev.octavo.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// The one thread that writes: takes inputs in order, makes batches of them, and holds back whoever
/// reads faster than it writes.
final class WriterThread implements AutoCloseable {

    /// What was written in all.
    record Sum(long added, long replaced, long known, long copied) {}

    /// Rows in a batch at most, whatever the number of filings: what bounds the memory.
    private static final int MOST_ROWS = 60_000;

    private static final int BATCHES_WAITING = 1;

    /// How often readers are looked after while nothing comes in.
    private static final long IDLE_MILLIS = 200;

    private record Batch(List<Writer.Input> inputs, boolean last) {}

    private static final Batch NOTHING = new Batch(List.of(), false);

    private final Catalog catalog;
    private final int filings;
    private final BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(BATCHES_WAITING);
    private final AtomicReference<Optional<Throwable>> failure =
            new AtomicReference<>(Optional.empty());
    private final Thread thread =
            Thread.ofPlatform().daemon().name("octavo-write").unstarted(this::work);
    private List<Writer.Input> gathered = new ArrayList<>();
    private int gatheredFilings;
    private int gatheredRows;
    private boolean finished;
    private volatile Sum sum = new Sum(0, 0, 0, 0);

    private WriterThread(Catalog catalog, int filings) {
        this.catalog = catalog;
        this.filings = filings;
    }

    static WriterThread start(Catalog catalog, int filings) {
        WriterThread out = new WriterThread(catalog, filings);
        out.thread.start();
        return out;
    }

    void write(Writer.Input input) {
        gathered.add(input);
        for (Writer.Read r : input.filings()) {
            gatheredFilings++;
            gatheredRows += r.rows().size();
        }
        if (gatheredFilings >= filings
                || gathered.size() >= 4 * filings
                || gatheredRows > MOST_ROWS) {
            handOver(false);
        }
    }

    private void handOver(boolean last) {
        Batch batch = new Batch(gathered, last);
        gathered = new ArrayList<>();
        gatheredFilings = 0;
        gatheredRows = 0;
        try {
            do {
                complain();
            } while (!queue.offer(batch, 100, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CatalogException("interrupted", e);
        }
    }

    /// Writes what is left, and waits until all is.
    Sum finish() {
        finished = true;
        handOver(true);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CatalogException("interrupted", e);
        }
        complain();
        return sum;
    }

    private void complain() {
        failure.get()
                .ifPresent(e -> {
                    throw new CatalogException(
                            "the catalog "
                                    + catalog.location()
                                    + " cannot be written: "
                                    + e.getMessage(),
                            e);
                });
    }

    private void work() {
        try {
            Writer writer = new Writer(catalog);
            Batch batch;
            do {
                writer.rest();
                batch = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
                if (batch == null) {
                    batch = NOTHING;
                }
                if (!batch.inputs().isEmpty()) {
                    Writer.Written w = writer.write(batch.inputs());
                    sum =
                            new Sum(
                                    sum.added() + w.added(),
                                    sum.replaced() + w.replaced(),
                                    sum.known() + w.known(),
                                    sum.copied() + w.copied());
                }
            } while (!batch.last());
            writer.flush();
        } catch (InterruptedException e) {
            // Only close() interrupts, when the run has failed already.
            catalog.failed();
        } catch (SQLException | RuntimeException | OutOfMemoryError e) {
            catalog.failed();
            failure.set(Optional.of(e));
        }
    }

    /// Ends the thread; a run that did not [finish][#finish()] loses what had not been written.
    @Override
    public void close() {
        if (!finished) {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
