package dev.octavo.catalog.view;

import dev.octavo.catalog.Catalog;
import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Catalysts;
import dev.octavo.catalog.Export;
import dev.octavo.catalog.Location;
import dev.octavo.catalog.Pipeline;
import dev.octavo.catalog.Stages;
import dev.octavo.catalog.Timeline;
import dev.octavo.catalog.store.Exports;
import dev.octavo.catalog.store.Reading;
import dev.octavo.catalog.text.Found;
import dev.octavo.catalog.text.TextQuery;
import dev.octavo.catalog.text.TextSearch;
import dev.octavo.json.DisclosureRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A catalog open for asking, for any number of threads, for as long as one likes.
///
/// It may be written meanwhile, by another process or by this one: answers follow within a second
/// or two, and every answer is of one moment. [#state()] says of which, for ETags: the same state
/// gives the same answers.
public final class CatalogView implements AutoCloseable {

    /// Which moment answers are of.
    ///
    /// @param batch the last batch of the tables
    /// @param text the last batch of the text index
    public record State(String catalogId, long batch, long text) {

        /// As one word: for ETags.
        public String word() {
            return catalogId.substring(0, Math.min(8, catalogId.length()))
                    + "-"
                    + batch
                    + "-"
                    + text;
        }
    }

    private static final int LOOK_MILLIS = 200;
    private static final int LOOK_AT_TEXT_MILLIS = 1_000;

    private final Location location;
    private final Consumer<String> tell;
    private final Reading tables;
    private final WholeFilings wholes;

    /// The text has a thread of its own: making its index may take long, and the tables are
    /// followed meanwhile.
    private final List<Thread> followers;

    private volatile Optional<TextSearch> text;
    private final CountDownLatch closed = new CountDownLatch(1);

    private CatalogView(
            Location location, Consumer<String> tell, Reading tables, Optional<TextSearch> text) {
        this.location = location;
        this.tell = tell;
        this.tables = tables;
        this.text = text;
        this.wholes = new WholeFilings(tables, new RawFiles(location), Stages.USUAL);
        Thread.Builder daemon = Thread.ofPlatform().daemon();
        this.followers =
                List.of(
                        daemon.name("octavo-follow").unstarted(this::followTables),
                        daemon.name("octavo-follow-text").unstarted(this::followText));
    }

    /// Opens a catalog, and follows what is written to it.
    ///
    /// @throws CatalogException when there is none, or it cannot be read
    public static CatalogView open(Location location, InstantSource clock) {
        return open(location, clock, _ -> {});
    }

    /// Opens a catalog, and follows what is written to it. Where the text index has another form,
    /// it is searched as it is until it has been made again; where there is none, it is made first.
    ///
    /// @param tell is told what takes long: a text index that must be made again
    /// @throws CatalogException when there is none, or it cannot be read
    public static CatalogView open(Location location, InstantSource clock, Consumer<String> tell) {
        TextSearch text =
                Catalog.searchOtherForm(location)
                        .orElseGet(() -> Catalog.search(location, clock, tell));
        try {
            CatalogView out = open(location, clock, tell, Optional.of(text));
            out.followers.forEach(Thread::start);
            return out;
        } catch (RuntimeException e) {
            text.close();
            throw e;
        }
    }

    /// Opens the tables of a catalog as they are now, for a question or two: without the text, and
    /// without following.
    ///
    /// @throws CatalogException when there is none, or it cannot be read
    public static CatalogView tables(Location location, InstantSource clock) {
        return open(location, clock, _ -> {}, Optional.empty());
    }

    private static CatalogView open(
            Location location,
            InstantSource clock,
            Consumer<String> tell,
            Optional<TextSearch> text) {
        return new CatalogView(location, tell, Reading.open(location, clock), text);
    }

    private void followTables() {
        while (!pause(LOOK_MILLIS)) {
            try {
                tables.follow();
            } catch (CatalogException e) {
                // What is open still answers; the next look may be better.
                continue;
            }
        }
    }

    private void followText() {
        try {
            while (text.filter(TextSearch::otherForm).isPresent()) {
                levelText();
                if (pause(LOOK_AT_TEXT_MILLIS)) {
                    return;
                }
                refreshText();
            }
        } catch (CatalogException e) {
            tell.accept(String.valueOf(e.getMessage()));
        }
        while (!pause(LOOK_AT_TEXT_MILLIS)) {
            try {
                if (location instanceof Location.Server && textBatch() != tables.state().batch()) {
                    levelText();
                }
                refreshText();
            } catch (CatalogException e) {
                // What is open still answers; the next look may be better.
                continue;
            }
        }
    }

    /// @return whether this has been closed
    private boolean pause(int millis) {
        try {
            return closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private boolean closed() {
        return closed.getCount() == 0;
    }

    /// Brings the index level with the tables, as far as nobody else writes these.
    private void levelText() {
        if (tables.wanted()) {
            return;
        }
        try {
            tables.ask(c -> {
                Catalog.follow(location, c, tell, () -> closed() || tables.wanted());
                return location; // a question has some answer
            });
        } catch (CatalogException e) {
            // An ingest of this machine has the index, and commits it now and then.
            if (!e.inUse()) {
                throw e;
            }
        }
    }

    private void refreshText() {
        synchronized (this) {
            if (closed()) {
                return;
            }
            Optional<TextSearch> before = text;
            Optional<TextSearch> newer = before.flatMap(TextSearch::newer);
            if (newer.isPresent()) {
                text = newer;
                before.ifPresent(TextSearch::retire);
            }
        }
    }

    private long textBatch() {
        return text.map(t -> t.mark().batch()).orElse(0L);
    }

    public Location location() {
        return location;
    }

    /// The moment that answers are of.
    public State state() {
        Reading.State now = tables.state();
        return new State(now.catalogId(), now.batch(), textBatch());
    }

    /// Number of filings.
    public long filings() {
        return tables.ask(c -> Filings.count(c, "SELECT count(*) FROM filing f", new Where()));
    }

    /// Filings, newest first.
    ///
    /// @param cursor [Page#next()] of the page before, or empty
    public Page<FilingLine> filings(Filter filter, int limit, String cursor) {
        return tables.ask(c -> Filings.page(c, filter, limit, cursor));
    }

    /// A filing as it stands in lists.
    public Optional<FilingLine> line(String key) {
        return tables.ask(c -> Filings.of(c, List.of(key))).stream().findFirst();
    }

    /// Items with their texts, those of the newest filings first.
    public Page<ItemLine> items(Filter filter, int limit, String cursor) {
        return tables.ask(c -> ItemTable.page(c, filter, limit, cursor));
    }

    /// The items of a filing, in order.
    public List<ItemLine> itemsOf(String key) {
        return tables.ask(c -> ItemTable.of(c, key));
    }

    /// The items of a report, or of the report that an amendment amends, as all its amendments left
    /// them: of each item the newest text, with the filing it stands in.
    public List<ItemLine> itemsAsAmended(String key) {
        return tables.ask(c -> ItemTable.asAmended(c, Filings.chain(c, key)));
    }

    /// Events, those of the newest filings first.
    public Page<EventLine> events(Filter filter, int limit, String cursor) {
        return tables.ask(c -> EventTable.page(c, filter, limit, cursor));
    }

    /// People, votes, auditors or agreements, those of the newest filings first.
    ///
    /// @param name a part of the name of the person, nominee, proposal, auditor or counterparty;
    ///   empty for all
    /// @param sorts values of [DisclosureRow.Kind#sort()], one of which a row has; none for all
    public Page<DisclosureLine> disclosures(
            DisclosureRow.Kind kind,
            Filter filter,
            String name,
            List<String> sorts,
            int limit,
            String cursor) {
        return tables.ask(c -> DisclosureTable.page(c, kind, filter, name, sorts, limit, cursor));
    }

    /// What is told of compounds, oldest filing first.
    ///
    /// @param company a name, former name, CIK or ticker: what its filings tell, and what others
    ///   tell of the same compounds or of this company's; empty for all
    public Tellings tellings(String company) {
        return tables.ask(c -> Tellings.of(c, company));
    }

    /// What is in the clinic as of a date.
    ///
    /// @param company a name, former name, CIK or ticker; empty for all
    public Pipeline pipeline(String company, LocalDate asOf) {
        return tellings(company).pipeline(asOf);
    }

    /// What was expected, and what became of it.
    ///
    /// @param company a name, former name, CIK or ticker; empty for all
    public Catalysts catalysts(String company, LocalDate asOf) {
        return tellings(company).catalysts(asOf);
    }

    /// The milestone ledger.
    ///
    /// @param company a name, former name, CIK or ticker, of a filer or of another party; empty for
    ///   all
    public Payments ledger(String company) {
        return tables.ask(c -> Payments.of(c, company));
    }

    /// A filing with its report read again from its file, its events, and what it amends.
    public Optional<Whole> filing(String key) {
        return wholes.of(key);
    }

    /// Companies by name.
    ///
    /// @param words a CIK, a ticker, or words of a name or former name; empty for all
    public Page<CompanyLine> companies(String words, int limit, String cursor) {
        return tables.ask(c -> Companies.page(c, words, limit, cursor));
    }

    /// The companies that some words mean, the best kind of match only.
    public List<Timeline.Company> meant(String words) {
        return tables.ask(c -> Timeline.companies(c, words));
    }

    /// The reports of a company, oldest first.
    public List<Timeline.Entry> timeline(Timeline.Company company) {
        return tables.ask(c -> Timeline.of(c, company));
    }

    /// Searches the texts.
    ///
    /// @throws CatalogException when there is nothing to look for, or `after` is none of ours
    public Found search(TextQuery asked, int most, String after) {
        while (true) {
            TextSearch now =
                    text.orElseThrow(() -> new CatalogException("opened without the text"));
            try {
                return now.search(asked, most, after);
            } catch (CatalogException e) {
                // The index went on to a newer state at this moment.
                if (!now.over() || text.filter(t -> t == now).isPresent()) {
                    throw e;
                }
            }
        }
    }

    /// Writes a table, or an answer in SQL, to a stream.
    ///
    /// @param sql one SELECT statement, [Export#table(String)] for a whole table
    /// @throws CatalogException when it is no question
    public void export(String sql, Export.Format format, OutputStream to) throws IOException {
        Exports.file(
                "." + format,
                file -> {
                    tables.ask(c -> Export.write(c, sql, format, file));
                    Files.copy(file, to);
                });
    }

    @Override
    public void close() {
        synchronized (this) {
            closed.countDown();
            text.ifPresent(TextSearch::close);
        }
        try {
            for (Thread follower : followers) {
                follower.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        tables.close();
    }
}
