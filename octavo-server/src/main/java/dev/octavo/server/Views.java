package dev.octavo.server;

import dev.octavo.FilingReader;
import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Location;
import dev.octavo.catalog.view.CatalogView;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The view of the catalog, as soon as there is one: a server may be started before the first
/// filing is ingested, and until then says that it is not ready.
final class Views implements AutoCloseable {

    private static final int TRY_AGAIN_MILLIS = 1_000;

    private static final String PROGRAM = OctavoServer.version() + " " + FilingReader.VERSION;

    private final Location location;
    private final InstantSource clock;
    private final Consumer<String> log;
    private final Thread opener;
    private volatile @Nullable CatalogView view;
    private volatile String why = "the catalog is being opened";
    private boolean closed;

    Views(Location location, InstantSource clock, Consumer<String> log) {
        this.location = location;
        this.clock = clock;
        this.log = log;
        this.opener = Thread.ofVirtual().name("octavo-open").unstarted(this::openAtLast);
        if (!open()) {
            log.accept(why);
            opener.start();
        }
    }

    private void openAtLast() {
        try {
            do {
                Thread.sleep(TRY_AGAIN_MILLIS);
            } while (!open());
        } catch (InterruptedException e) {
            // Closed before there was a catalog.
            Thread.currentThread().interrupt();
        }
    }

    /// @return whether nothing is left to be done
    private synchronized boolean open() {
        if (closed || view != null) {
            return true;
        }
        try {
            view = CatalogView.open(location, clock, log);
            return true;
        } catch (CatalogException e) {
            String now = String.valueOf(e.getMessage());
            if (!now.equals(why) && opener.isAlive()) {
                log.accept(now);
            }
            why = now;
            return false;
        }
    }

    /// Lets `use` use the view.
    ///
    /// @throws Refused when there is none yet
    <T> T with(Function<CatalogView, T> use) {
        CatalogView now = view;
        if (now == null) {
            throw Refused.later(why);
        }
        return use.apply(now);
    }

    /// A word that changes with the catalog, and with the program that reads it.
    static String tag(CatalogView view) {
        String all = view.state() + PROGRAM;
        return HexFormat.of().formatHex(Seal.sha256(all.getBytes(StandardCharsets.UTF_8)), 0, 8);
    }

    @Override
    public void close() {
        opener.interrupt();
        synchronized (this) {
            closed = true;
            why = "the server is going down";
            CatalogView last = view;
            view = null;
            if (last != null) {
                last.close();
            }
        }
    }
}
