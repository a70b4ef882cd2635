package dev.octavo.catalog.view;

import dev.octavo.Filing;
import dev.octavo.Original;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Names;
import dev.octavo.catalog.Catalog;
import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Catalysts;
import dev.octavo.catalog.Entry;
import dev.octavo.catalog.Export;
import dev.octavo.catalog.Ledger;
import dev.octavo.catalog.Reconciliation;
import dev.octavo.catalog.Location;
import dev.octavo.catalog.Pipeline;
import dev.octavo.catalog.PipelineRow;
import dev.octavo.catalog.Source;
import dev.octavo.catalog.Telling;
import dev.octavo.catalog.Timeline;
import dev.octavo.catalog.store.Loader;
import dev.octavo.catalog.store.StatedTotals;
import dev.octavo.catalog.store.Reading;
import dev.octavo.catalog.text.Found;
import dev.octavo.catalog.text.TextQuery;
import dev.octavo.catalog.text.TextSearch;
import dev.octavo.json.DisclosureRow;
import dev.octavo.json.EventJsonReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /// A filing with what belongs to it.
    ///
    /// @param raw the file it was read from
    /// @param filing the filing read again from that file; empty where the file is [Raw.Lost]
    public record Whole(
            FilingLine line,
            Raw raw,
            Optional<Filing> filing,
            List<EventLine> events,
            Optional<FilingLine> amends,
            List<FilingLine> amendedBy) {}

    private static final int LOOK_MILLIS = 200;
    private static final int LOOKS_A_TEXT = 5;
    private static final int KEPT_FILINGS = 32;
    private static final int KEPT_BYTES = 4 << 20;

    private final Location location;
    private final InstantSource clock;
    private final Reading tables;
    private final RawFiles files;
    private final Path exports;
    private final Thread follower;
    private final Map<String, Filing> read = new LinkedHashMap<>(64, 0.75f, true);
    private volatile Optional<TextSearch> text;
    private volatile boolean closed;

    private CatalogView(
            Location location,
            InstantSource clock,
            Reading tables,
            Optional<TextSearch> text,
            Path exports) {
        this.location = location;
        this.clock = clock;
        this.tables = tables;
        this.text = text;
        this.files = new RawFiles(location);
        this.exports = exports;
        this.follower = Thread.ofPlatform().daemon().name("octavo-follow").unstarted(this::follow);
    }

    /// Opens a catalog, and follows what is written to it.
    ///
    /// @throws CatalogException when there is none, or it cannot be read
    public static CatalogView open(Location location, InstantSource clock) {
        TextSearch text = Catalog.search(location, clock);
        try {
            CatalogView out = open(location, clock, Optional.of(text));
            out.follower.start();
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
        return open(location, clock, Optional.empty());
    }

    private static CatalogView open(
            Location location, InstantSource clock, Optional<TextSearch> text) {
        try {
            Path exports = Files.createTempDirectory("octavo-export");
            try {
                return new CatalogView(
                        location, clock, Reading.open(location, clock, exports), text, exports);
            } catch (RuntimeException e) {
                Files.delete(exports);
                throw e;
            }
        } catch (IOException e) {
            throw new CatalogException(
                    "the catalog " + location + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private void follow() {
        int looks = 0;
        while (!closed) {
            try {
                Thread.sleep(LOOK_MILLIS);
                tables.follow();
                if (++looks % LOOKS_A_TEXT == 0) {
                    followText();
                }
            } catch (InterruptedException e) {
                return;
            } catch (CatalogException e) {
                // What is open still answers; the next look may be better.
                continue;
            }
        }
    }

    private void followText() {
        if (location instanceof Location.Server && textBatch() < tables.state().batch()) {
            Catalog.follow(location, clock);
        }
        synchronized (this) {
            if (!closed) {
                text = text.map(TextSearch::refreshed);
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
        return tables.ask(c -> ItemTable.asAmended(c, chain(c, key)));
    }

    /// A report and its amendments, oldest first.
    private static List<String> chain(Connection c, String key) throws SQLException {
        List<FilingLine> own = Filings.of(c, List.of(key));
        if (own.isEmpty()) {
            return List.of();
        }
        String root = own.getFirst().amends().orElse(key);
        List<String> chain = new ArrayList<>();
        for (FilingLine first : Filings.of(c, List.of(root))) {
            chain.add(first.key());
            chain.addAll(first.amendedBy());
        }
        return chain;
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
        return tables.ask(
                c -> DisclosureTable.page(c, kind, filter, name, sorts, limit, cursor));
    }

    /// The events of a filing.
    public List<EventLine> eventsOf(String key) {
        return tables.ask(c -> EventTable.of(c, key));
    }

    /// Events as their filings tell them: what pipeline and catalysts are made of.
    ///
    /// @param keys of the filings, by the source's id
    /// @param names by which the company asked for goes; none when none was asked
    public record Tellings(List<Telling> tellings, Map<String, String> keys, List<String> names) {}

    /// The types of events that tell of compounds.
    private static final List<String> OF_COMPOUNDS =
            List.of("compound", "clinical-status", "regulatory", "milestone-payment");

    /// What is told of compounds, oldest filing first.
    ///
    /// @param company a name, former name, CIK or ticker: what its filings tell, and what others
    ///   tell of the same compounds or of this company's; empty for all
    public Tellings tellings(String company) {
        List<EventLine> lines;
        List<String> names = names(company);
        if (company.isBlank()) {
            lines = tables.ask(c -> EventTable.all(c, Filter.ALL.types(OF_COMPOUNDS)));
        } else {
            lines = tables.ask(c -> EventTable.ofCompoundsOf(c, company, OF_COMPOUNDS, names));
        }
        List<Telling> tellings = new ArrayList<>();
        Map<String, String> keys = new HashMap<>();
        for (EventLine line : lines) {
            Telling t = telling(line);
            tellings.add(t);
            keys.put(t.source().id(), line.key());
        }
        return new Tellings(tellings, keys, names);
    }

    /// The names of the companies that some words mean; the words themselves where there is none: a
    /// party to others' agreements.
    private List<String> names(String company) {
        Set<String> names = new LinkedHashSet<>();
        if (!company.isBlank()) {
            meant(company).forEach(c -> names.addAll(c.names()));
            if (names.isEmpty()) {
                names.add(company.strip());
            }
        }
        return List.copyOf(names);
    }

    private static Telling telling(EventLine line) {
        Event event = EventJsonReader.read(line.json());
        EventJsonReader.Origin from = EventJsonReader.origin(line.json());
        return new Telling(
                event,
                new Source(
                        from.id(),
                        from.file(),
                        from.member(),
                        from.accession(),
                        event.told().item(),
                        event.told().announced(),
                        event.told().evidence()),
                from.registrant());
    }

    /// What is in the clinic as of a date.
    ///
    /// @param company a name, former name, CIK or ticker; empty for all
    public Pipeline pipeline(String company, LocalDate asOf) {
        Tellings all = tellings(company);
        Pipeline pipeline = Pipeline.of(all.tellings(), asOf);
        if (all.names().isEmpty()) {
            return pipeline;
        }
        Set<PipelineRow> rows = new HashSet<>();
        all.names().forEach(n -> rows.addAll(pipeline.company(n).rows()));
        return new Pipeline(asOf, pipeline.rows().stream().filter(rows::contains).toList());
    }

    /// What was expected, and what became of it.
    ///
    /// @param company a name, former name, CIK or ticker; empty for all
    public Catalysts catalysts(String company, LocalDate asOf) {
        Tellings all = tellings(company);
        Catalysts catalysts = Catalysts.of(all.tellings(), asOf);
        if (all.names().isEmpty()) {
            return catalysts;
        }
        Set<Catalysts.Row> rows = new HashSet<>();
        all.names().forEach(n -> rows.addAll(catalysts.company(n).rows()));
        return new Catalysts(asOf, catalysts.rows().stream().filter(rows::contains).toList());
    }

    /// A filing with its report read again from its file, its events, and what it amends.
    public Optional<Whole> filing(String key) {
        record Parts(
                FilingLine line,
                RawFiles.Place place,
                List<EventLine> events,
                Optional<FilingLine> amends,
                List<FilingLine> amendedBy,
                Optional<Original> original) {}
        Optional<Parts> parts =
                tables.ask(c -> {
                    List<FilingLine> line = Filings.of(c, List.of(key));
                    Optional<RawFiles.Place> place = RawFiles.place(c, key);
                    if (line.isEmpty() || place.isEmpty()) {
                        return Optional.empty();
                    }
                    FilingLine f = line.getFirst();
                    Optional<FilingLine> amends = Optional.empty();
                    Optional<Original> original = Optional.empty();
                    if (f.amends().isPresent()) {
                        amends = Filings.of(c, List.of(f.amends().get())).stream().findFirst();
                        original =
                                RawFiles.place(c, f.amends().get())
                                        .map(p -> new Original(accession(p), p.file(), p.member()));
                    }
                    return Optional.of(
                            new Parts(
                                    f,
                                    place.get(),
                                    EventTable.of(c, key),
                                    amends,
                                    Filings.of(c, f.amendedBy()),
                                    original));
                });
        return parts.map(p -> {
            Raw raw = files.raw(p.place());
            return new Whole(
                    p.line(),
                    raw,
                    raw instanceof Raw.Found found
                            ? read(found, p.place(), p.original())
                            : Optional.empty(),
                    p.events(),
                    p.amends(),
                    p.amendedBy());
        });
    }

    private static Optional<String> accession(RawFiles.Place p) {
        return p.key().startsWith("sha256:") ? Optional.empty() : Optional.of(p.key());
    }

    /// The last ones that were read are kept: a page asks for a filing and its documents in turn.
    private Optional<Filing> read(
            Raw.Found raw, RawFiles.Place place, Optional<Original> original) {
        String key = place.key() + " " + place.sha256() + " " + original;
        synchronized (read) {
            Filing known = read.get(key);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<Filing> filing = RawFiles.read(raw, place, original);
        if (filing.isPresent() && raw.bytes().length <= KEPT_BYTES) {
            synchronized (read) {
                read.put(key, filing.get());
                if (read.size() > KEPT_FILINGS) {
                    read.remove(read.keySet().iterator().next());
                }
            }
        }
        return filing;
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

    /// The milestone ledger.
    ///
    /// @param company a name, former name, CIK or ticker, of a filer or of another party; empty for
    ///   all
    public Payments ledger(String company) {
        if (company.isBlank()) {
            return checked(entries(Filter.ALL.types(List.of("milestone-payment"))));
        }
        List<String> names = names(company);
        Set<EventLine> here =
                new LinkedHashSet<>(
                        entries(Filter.ALL.types(List.of("milestone-payment")).company(company)));
        List<String> parties = parties(names);
        if (!parties.isEmpty()) {
            here.addAll(
                    tables.ask(c -> {
                        List<Object> twice = new ArrayList<>(parties);
                        twice.addAll(parties);
                        String some = Loader.marks(parties.size());
                        return EventTable.ask(
                                c,
                                new Where()
                                        .and("e.type = 'milestone-payment'")
                                        .and(
                                                "e.payer IN ("
                                                        + some
                                                        + ") OR e.payee IN ("
                                                        + some
                                                        + ")",
                                                twice.toArray()),
                                " ORDER BY f.dated NULLS FIRST, f.filing_id, e.ordinal");
                    }));
        }
        Payments all = checked(here);
        return new Payments(all.ledger().companies(names), all.keys());
    }

    /// The ledger of some payments, beside the totals that filings state.
    private Payments checked(Collection<EventLine> lines) {
        Payments payments = Payments.of(lines);
        Map<String, String> keys = new HashMap<>(payments.keys());
        List<Reconciliation.Stated> stated = tables.ask(c -> StatedTotals.all(c, keys));
        return new Payments(payments.ledger().against(stated), keys);
    }

    /// A ledger, with the keys of the filings that its sources come from.
    ///
    /// @param keys by the source's id
    public record Payments(Ledger ledger, Map<String, String> keys) {

        static Payments of(Collection<EventLine> lines) {
            List<Entry> entries = new ArrayList<>();
            Map<String, String> keys = new HashMap<>();
            for (EventLine line : lines) {
                Telling told = telling(line);
                if (told.event() instanceof Event.Payment p
                        && p.kind() == Event.PaymentKind.MILESTONE) {
                    keys.put(told.source().id(), line.key());
                    entries.add(new Entry(p, told.source()));
                }
            }
            return new Payments(Ledger.of(entries), keys);
        }
    }

    /// The payers and payees, as they are written, that go by one of some names.
    private List<String> parties(List<String> names) {
        List<String> wanted = names.stream().map(Names::party).toList();
        return tables.ask(c ->
                Loader.strings(
                                c,
                                "SELECT payer FROM event WHERE type = 'milestone-payment' AND payer IS NOT NULL UNION SELECT payee FROM event WHERE type = 'milestone-payment' AND payee IS NOT NULL")
                        .stream()
                        .filter(p -> {
                            String party = Names.party(p);
                            return wanted.stream().anyMatch(party::contains);
                        })
                        .toList());
    }

    private List<EventLine> entries(Filter filter) {
        return tables.ask(c -> EventTable.all(c, filter));
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
        Path file = Files.createTempFile(exports, "export", "." + format);
        try {
            tables.ask(c -> Export.write(c, sql, format, file));
            Files.copy(file, to);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            text.ifPresent(TextSearch::close);
        }
        follower.interrupt();
        try {
            follower.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        tables.close();
        exports.toFile().delete();
    }
}
