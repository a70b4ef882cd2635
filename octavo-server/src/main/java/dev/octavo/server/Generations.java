package dev.octavo.server;

import dev.octavo.catalog.Catalog;
import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Location;
import dev.octavo.catalog.store.Store;
import dev.octavo.catalog.text.TextIndex;
import dev.octavo.catalog.text.TextSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Keeps the latest generation of the catalog open, and looks now and then whether there is a later
/// one. While an ingest is writing, requests go on being answered from the last generation that was
/// whole.
final class Generations implements AutoCloseable {

    private final Location location;
    private final InstantSource clock;
    private final Consumer<String> log;
    private final Thread looker;
    private final Duration every;
    private volatile @Nullable Generation current;
    private volatile String why = "the catalog is being opened";
    private volatile boolean closed;
    private Snapshot.Sign sign = Snapshot.Sign.NONE;
    private String[] mark = {};
    private Instant notBefore = Instant.MIN;
    private String logged = "";

    Generations(Location location, Duration every, InstantSource clock, Consumer<String> log) {
        this.location = location;
        this.every = every;
        this.clock = clock;
        this.log = log;
        if (location instanceof Location.Folder folder) {
            Snapshot.sweep(folder);
        }
        look();
        this.looker = Thread.ofVirtual().name("octavo-generations").start(this::lookOn);
    }

    /// Lets `use` use the latest generation.
    ///
    /// @throws Refused when there is none yet
    <T> T with(Function<Generation, T> use) {
        while (true) {
            Generation g = current;
            if (g == null) {
                throw Refused.later(why);
            }
            if (g.use()) {
                try {
                    return use.apply(g);
                } finally {
                    g.done();
                }
            }
        }
    }

    private void lookOn() {
        while (!closed) {
            try {
                Thread.sleep(every);
            } catch (InterruptedException e) {
                return;
            }
            look();
        }
    }

    /// Takes over a later generation if there is one. What goes wrong is logged once, and told to
    /// those who ask while there is no generation at all.
    synchronized void look() {
        if (closed) {
            return;
        }
        try {
            Optional<Generation> later =
                    switch (location) {
                        case Location.Folder folder -> ofFolder(folder);
                        case Location.Server server -> ofServer(server);
                    };
            later.ifPresent(this::change);
            logged = "";
        } catch (CatalogException e) {
            why = String.valueOf(e.getMessage());
            if (!why.equals(logged)) {
                logged = why;
                log.accept(why);
            }
        }
    }

    private void change(Generation later) {
        Generation before = current;
        current = later;
        if (before != null) {
            before.done();
        }
    }

    private Optional<Generation> ofFolder(Location.Folder folder) {
        Snapshot.Sign now;
        try {
            now = Snapshot.Sign.of(folder);
        } catch (IOException e) {
            throw new CatalogException(folder + ": " + e.getMessage(), e);
        }
        if (now.equals(Snapshot.Sign.NONE)) {
            throw new CatalogException(
                    "there is no catalog in " + folder + ": octavo ingest makes one");
        }
        Instant begin = clock.instant();
        if (now.equals(sign) || !now.calm(begin) || begin.isBefore(notBefore)) {
            if (current == null) {
                why = "the catalog is being written; try again in a moment";
            }
            return Optional.empty();
        }
        Optional<Snapshot> copy = Snapshot.take(folder, now);
        // A tenth of the time may go into copying.
        notBefore = clock.instant().plus(Duration.between(begin, clock.instant()).multipliedBy(9));
        if (copy.isEmpty()) {
            return Optional.empty();
        }
        Generation later = open(folder, copy);
        sign = now;
        return Optional.of(later);
    }

    private Generation open(Location.Folder folder, Optional<Snapshot> copy) {
        try {
            TextSearch text = text(folder);
            try {
                Generation g = Generation.open(folder, copy, text, clock);
                return g;
            } catch (CatalogException e) {
                text.close();
                throw e;
            }
        } catch (CatalogException e) {
            copy.ifPresent(Snapshot::close);
            throw e;
        }
    }

    private TextSearch text(Location at) {
        Path folder = at.folder().resolve("text");
        try {
            return Catalog.search(at, clock);
        } catch (CatalogException e) {
            // Somebody opened it for writing this moment: as it is, then.
            if (!TextSearch.exists(folder)) {
                throw e;
            }
            return TextSearch.open(folder, at.toString());
        }
    }

    private Optional<Generation> ofServer(Location.Server server) {
        try (Store store = Store.open(server, Store.Mode.READ, clock)) {
            String[] now = Generation.mark(store.connection());
            if (Arrays.equals(now, mark)) {
                return Optional.empty();
            }
            TextSearch text = text(server);
            try {
                Generation g = Generation.open(server, Optional.empty(), text, clock);
                mark = now;
                return Optional.of(g);
            } catch (CatalogException e) {
                text.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new CatalogException(
                    "the catalog " + server + " cannot be read: " + e.getMessage(), e);
        }
    }

    /// What the text index of a generation is in step with; for tests.
    Optional<TextIndex.Mark> textMark() {
        Generation g = current;
        return g == null ? Optional.empty() : Optional.of(g.text().mark());
    }

    @Override
    public void close() {
        closed = true;
        looker.interrupt();
        synchronized (this) {
            Generation g = current;
            current = null;
            why = "the server is going down";
            if (g != null) {
                g.done();
            }
        }
    }
}
