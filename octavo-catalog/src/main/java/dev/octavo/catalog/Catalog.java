package dev.octavo.catalog;

import dev.octavo.catalog.store.Links;
import dev.octavo.catalog.store.Store;
import dev.octavo.catalog.text.TextIndex;
import dev.octavo.catalog.text.TextSearch;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Reports and events where they can be asked: tables in DuckDB or PostgreSQL, and beside them a
/// full-text index.
///
/// One process at a time has a folder's catalog open for writing; on PostgreSQL any number. Opening
/// for writing makes the catalog where there is none, brings older tables up to date, and brings
/// the text index level with the tables, whatever became of the process that wrote last.
public final class Catalog implements AutoCloseable {

    private final Location location;
    private final Store store;
    private final TextIndex text;
    private final InstantSource clock;
    private final Optional<SeenFile.Content> seenBefore;
    private Optional<SeenFile.Content> seen = Optional.empty();
    private boolean failed;

    private Catalog(
            Location location,
            Store store,
            TextIndex text,
            InstantSource clock,
            Optional<SeenFile.Content> seenBefore) {
        this.location = location;
        this.store = store;
        this.text = text;
        this.clock = clock;
        this.seenBefore = seenBefore;
    }

    /// Opens a catalog for writing.
    ///
    /// @throws CatalogException when it is in use, damaged, or newer than this program
    public static Catalog open(Location location, InstantSource clock) {
        return open(location, clock, _ -> {});
    }

    /// Opens a catalog for writing.
    ///
    /// @param tell is told what takes long: a text index that must be made again
    /// @throws CatalogException when it is in use, damaged, or newer than this program
    public static Catalog open(Location location, InstantSource clock, Consumer<String> tell) {
        // Before the tables are opened, which changes their file.
        Optional<SeenFile.Content> seen =
                location instanceof Location.Folder folder
                        ? SeenFile.read(folder)
                        : Optional.empty();
        Store store = Store.open(location, Store.Mode.WRITE, clock);
        try {
            TextIndex text = TextIndex.open(textFolder(location));
            try {
                Links.make(store.connection());
                InStep.bring(text, store.connection(), InStep.Pace.USUAL, tell, () -> false);
                return new Catalog(location, store, text, clock, seen);
            } catch (SQLException | RuntimeException e) {
                text.close();
                throw e;
            }
        } catch (SQLException e) {
            store.close();
            throw new CatalogException(
                    "the catalog " + location + " cannot be read: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /// Opens the text of a catalog for searching. An index that is behind the tables is brought
    /// level first; where another process is writing, the index is searched as it is.
    ///
    /// @throws CatalogException when there is no catalog
    public static TextSearch search(Location location, InstantSource clock) {
        return search(location, clock, _ -> {});
    }

    /// Opens the text of a catalog for searching, as [#search(Location, InstantSource)] does.
    ///
    /// @param tell is told what takes long
    public static TextSearch search(Location location, InstantSource clock, Consumer<String> tell) {
        if (!(location instanceof Location.Folder folder && InStep.Stamp.matches(folder))) {
            bringLevel(location, clock, tell);
        }
        return TextSearch.open(textFolder(location), location.toString());
    }

    /// Opens the text of a catalog for searching where it has [another
    /// form][TextSearch#otherForm()], and is to be made again; empty where it has not.
    public static Optional<TextSearch> searchOtherForm(Location location) {
        Path folder = textFolder(location);
        if (!TextSearch.exists(folder)) {
            return Optional.empty();
        }
        TextSearch text = TextSearch.open(folder, location.toString());
        if (text.otherForm()) {
            return Optional.of(text);
        }
        text.close();
        return Optional.empty();
    }

    private static void bringLevel(Location location, InstantSource clock, Consumer<String> tell) {
        try {
            switch (location) {
                case Location.Folder folder -> {
                    // A search must not make a catalog where there is none.
                    Store.exists(folder);
                    open(location, clock, tell).close();
                }
                case Location.Server _ -> follow(location, clock, tell);
            }
        } catch (CatalogException e) {
            if (!e.inUse() || !TextSearch.exists(textFolder(location))) {
                throw e;
            }
        }
    }

    private static void follow(Location location, InstantSource clock, Consumer<String> tell) {
        try (Store store = Store.open(location, Store.Mode.READ, clock)) {
            follow(location, store.connection(), tell, () -> false);
        } catch (SQLException e) {
            throw new CatalogException(
                    "the catalog " + location + " cannot be read: " + e.getMessage(), e);
        }
    }

    /// Brings this machine's index level with the tables, which needs no more than reading these.
    ///
    /// @param tell is told what takes long
    /// @param stop whether to leave the rest to the next one, asked now and then
    /// @throws CatalogException when another process is at it
    public static void follow(
            Location location, Connection tables, Consumer<String> tell, BooleanSupplier stop)
            throws SQLException {
        try (TextIndex text = TextIndex.open(textFolder(location))) {
            InStep.bring(text, tables, InStep.Pace.USUAL, tell, stop);
        }
    }

    static Path textFolder(Location location) {
        return location.folder().resolve("text");
    }

    public Location location() {
        return location;
    }

    /// A connection for asking the tables, beside whoever writes; the caller closes it.
    public Connection read() {
        try {
            return store.another();
        } catch (SQLException e) {
            throw new CatalogException(
                    "the catalog " + location + " cannot be read: " + e.getMessage(), e);
        }
    }

    Store store() {
        return store;
    }

    TextIndex text() {
        return text;
    }

    InstantSource clock() {
        return clock;
    }

    /// What was read into this catalog before it was opened, where its file of that says so.
    Optional<SeenFile.Content> seenBefore() {
        return seenBefore;
    }

    /// What to write into that file when this is closed; without it, a change of the tables makes
    /// the file count for nothing.
    void seen(SeenFile.Content content) {
        this.seen = Optional.of(content);
    }

    /// Notes that the tables or the index could not be written: closing then leaves the index as of
    /// its last commit.
    void failed() {
        failed = true;
    }

    /// Commits the index and closes both.
    @Override
    public void close() {
        boolean level = false;
        try {
            if (!failed) {
                TextIndex.Mark truth = InStep.mark(store.connection());
                // On a server others may have written meanwhile: what the index lacks of theirs
                // comes first.
                InStep.bring(text, store.connection());
                level = InStep.mark(store.connection()).equals(truth);
            }
        } catch (SQLException e) {
            throw new CatalogException(
                    "the catalog " + location + " cannot be read: " + e.getMessage(), e);
        } finally {
            try (Store _ = store) {
                text.close();
            }
        }
        if (level && location instanceof Location.Folder folder) {
            InStep.Stamp.write(folder);
            seen.ifPresent(s -> SeenFile.write(folder, s));
        }
    }
}
