package dev.octavo.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/// Answers that are kept, by the question.
///
/// An answer is made of a generation of the catalog, and as long as that is the latest, it is given
/// again. While filings are ingested there is a new generation every second or two, and a question
/// to the tables costs milliseconds of both cores; making all answers anew each time would leave
/// nothing for those who ask. So an answer whose generation was passed less than [#STALE_NANOS] ago
/// is given once more, under the tag of its own generation, and made anew behind the asker's back,
/// by one thread. Nobody is told anything older than that, and what is asked for again is new.
///
/// An answer that is asked for by many at a time is made once.
final class Kept implements AutoCloseable {

    static final long STALE_NANOS = 30_000_000_000L;

    private static final int GENERATIONS = 200;

    /// @param generation the one it was made of
    record Entry(Cache.Ready ready, String generation) {}

    private final Cache cache;
    private final Map<String, Long> passed =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                    return size() > GENERATIONS;
                }
            };
    private final Map<String, CompletableFuture<Entry>> making = new ConcurrentHashMap<>();
    private final Set<String> renewing = ConcurrentHashMap.newKeySet();
    private final ExecutorService renewer =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("octavo-renew").factory());
    private String latest = "";

    Kept(long bytes) {
        this.cache = new Cache(bytes);
    }

    /// Notes which generation is the latest; to be told at least every second.
    synchronized void latest(String generation) {
        if (!generation.equals(latest)) {
            passed.put(latest, System.nanoTime());
            latest = generation;
        }
    }

    private synchronized boolean fresh(String generation) {
        return generation.equals(latest);
    }

    private synchronized boolean stillGood(String generation) {
        Long when = passed.get(generation);
        return when != null && System.nanoTime() - when < STALE_NANOS;
    }

    /// The answer to a question.
    ///
    /// @param make makes it, of the generation that is the latest then
    Entry answer(String question, Supplier<Entry> make) {
        Optional<Entry> known = cache.get(question);
        if (known.isPresent()) {
            if (fresh(known.get().generation())) {
                return known.get();
            }
            if (stillGood(known.get().generation())) {
                renew(question, make);
                return known.get();
            }
        }
        return once(question, make);
    }

    private Entry once(String question, Supplier<Entry> make) {
        CompletableFuture<Entry> mine = new CompletableFuture<>();
        CompletableFuture<Entry> others = making.putIfAbsent(question, mine);
        if (others != null) {
            try {
                return others.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException why) {
                    throw why;
                }
                throw e;
            }
        }
        try {
            Entry made = make.get();
            cache.put(question, made);
            mine.complete(made);
            return made;
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            making.remove(question, mine);
        }
    }

    private void renew(String question, Supplier<Entry> make) {
        if (!renewing.add(question)) {
            return;
        }
        try {
            renewer.execute(() -> {
                try {
                    once(question, make);
                } catch (RuntimeException e) {
                    // The next one to ask is told what is wrong.
                    cache.remove(question);
                } finally {
                    renewing.remove(question);
                }
            });
        } catch (RejectedExecutionException e) {
            renewing.remove(question);
        }
    }

    @Override
    public void close() {
        renewer.shutdownNow();
    }
}
