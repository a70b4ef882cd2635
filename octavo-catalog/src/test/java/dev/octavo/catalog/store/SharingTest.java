package dev.octavo.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.catalog.Fixtures;
import dev.octavo.catalog.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingTest {

    @TempDir Path tmp;

    /// DuckDB has several wordings for tables that another one of the process has open, one of
    /// which is heard only while the other is just opening or closing them.
    @Test
    void one_who_writes_and_one_who_reads_take_turns_at_opening() throws IOException {
        Location.Folder catalog = new Location.Folder(tmp.resolve("catalog"));
        Fixtures.ingest(catalog, Fixtures.many(tmp.resolve("filings"), 0, 1));
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Integer> readers =
                CompletableFuture.supplyAsync(() -> {
                    int opened = 0;
                    while (!over.get()) {
                        Reading.open(catalog, Clock.systemUTC()).close();
                        opened++;
                        LockSupport.parkNanos((opened % 7) * 10_000_000L);
                    }
                    return opened;
                });
        try {
            for (int i = 0; i < 40; i++) {
                try (Store store = Store.open(catalog, Store.Mode.WRITE, Clock.systemUTC())) {
                    assertThat(store.connection()).isNotNull();
                }
            }
        } finally {
            over.set(true);
        }
        assertThat(readers.join()).isPositive();
    }
}
