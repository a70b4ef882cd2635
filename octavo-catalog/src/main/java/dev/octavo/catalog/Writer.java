package dev.octavo.catalog;

import dev.octavo.FilingReader;
import dev.octavo.catalog.store.Batches;
import dev.octavo.catalog.store.Links;
import dev.octavo.catalog.store.Loader;
import dev.octavo.catalog.store.Rows;
import dev.octavo.catalog.store.Table;
import dev.octavo.catalog.text.TextIndex;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes batches of filings to a catalog; for one thread.
///
/// A batch is one transaction. It [begins][Batches#next(Connection)] by raising the number of the
/// last batch, in the one row of the table `catalog`: on PostgreSQL the next ingester waits at this
/// row until the transaction is over, so that batches come one after another, each sees the filings
/// of those before it, and no filing is written twice. [InStep] says how the text index follows.
final class Writer {

    /// How often the index commits while filings come in: what a crash costs in indexing again.
    private static final Duration INDEX_COMMIT = Duration.ofSeconds(20);

    /// What was read from one input.
    ///
    /// @param source the path, with the member behind `!`
    /// @param fingerprint by which the same input is known again
    /// @param message why it is no 8-K, or empty
    record Input(String source, long fingerprint, List<Read> filings, String message) {}

    /// A filing as rows, under its key.
    record Read(String id, int readerVersion, Rows rows) {}

    /// What a batch did.
    ///
    /// @param replaced filings that an older reader had read
    /// @param known filings that were here already
    /// @param copied filings among the known that there was no copy of before
    record Written(int added, int replaced, int known, int copied) {}

    private final Catalog catalog;
    private final Connection connection;
    private final TextIndex text;
    private final Known filings;
    private final Known sources;
    private Instant indexCommitted;
    private long level;

    Writer(Catalog catalog) throws SQLException {
        this.catalog = catalog;
        this.connection = catalog.store().connection();
        this.text = catalog.text();
        this.filings = Known.load(catalog, "filing_id FROM filing");
        this.sources = Known.load(catalog, "source FROM ingest_log");
        this.indexCommitted = catalog.clock().instant();
        this.level = text.mark().batch();
    }

    Written write(List<Input> inputs) throws SQLException {
        connection.setAutoCommit(false);
        try {
            long batch = Batches.next(connection);
            Plan plan = plan(inputs);
            delete(plan.replaced);
            for (Read r : plan.write) {
                r.rows().of(Table.FILING).getFirst()[Table.FILING.at("batch")] = batch;
            }
            for (Table table : Table.values()) {
                if (table.ofFiling()) {
                    List<@Nullable Object[]> all = new ArrayList<>();
                    for (Read r : plan.write) {
                        all.addAll(r.rows().of(table));
                    }
                    catalog.store().append(table, all);
                }
            }
            copied(plan.copied);
            log(inputs, plan, batch);
            connection.commit();
            index(plan, batch);
            return new Written(
                    plan.write.size() - plan.replaced.size(),
                    plan.replaced.size(),
                    plan.known,
                    plan.copied.size());
        } catch (SQLException | RuntimeException e) {
            catalog.failed();
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /// What of a batch is to be written.
    private static final class Plan {
        final List<Read> write = new ArrayList<>();
        final List<String> replaced = new ArrayList<>();
        final Set<Input> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
        final Set<String> copied = new LinkedHashSet<>();
        int known;
    }

    /// A filing that the catalog has.
    ///
    /// @param kept whether there is a copy of its file
    private record Here(int readerVersion, boolean kept, String sha256) {

        boolean sameBytes(Read r) {
            return sha256.equals(value(r, "sha256"));
        }
    }

    private static @Nullable Object value(Read r, String column) {
        return r.rows().of(Table.FILING).getFirst()[Table.FILING.at(column)];
    }

    private Plan plan(List<Input> inputs) throws SQLException {
        Map<String, Here> here = here(inputs);
        Plan plan = new Plan();
        Set<String> taken = new HashSet<>();
        for (Input input : inputs) {
            for (Read r : input.filings()) {
                Here before = here.get(r.id());
                if (taken.contains(r.id())
                        || before != null && before.readerVersion() >= r.readerVersion()) {
                    plan.known++;
                    if (before != null
                            && !before.kept()
                            && before.sameBytes(r)
                            && value(r, "kept") != null) {
                        plan.copied.add(r.id());
                    }
                    continue;
                }
                taken.add(r.id());
                filings.add(r.id());
                plan.write.add(r);
                plan.fresh.add(input);
                if (before != null) {
                    plan.replaced.add(r.id());
                    if (before.kept() && before.sameBytes(r)) {
                        // The copy is there, whether or not this run makes any.
                        r.rows().of(Table.FILING).getFirst()[Table.FILING.at("kept")] =
                                Kept.name(before.sha256());
                    }
                }
            }
        }
        return plan;
    }

    /// Those of the filings that the catalog has.
    private Map<String, Here> here(List<Input> inputs) throws SQLException {
        Set<String> asked = new HashSet<>();
        for (Input input : inputs) {
            for (Read r : input.filings()) {
                asked.add(r.id());
            }
        }
        List<String> ids = filings.among(asked);
        Map<String, Here> out = new HashMap<>();
        if (ids.isEmpty()) {
            return out;
        }
        try (PreparedStatement p =
                connection.prepareStatement(
                        "SELECT filing_id, reader_version, kept IS NOT NULL, sha256"
                                + " FROM filing WHERE filing_id IN ("
                                + Loader.marks(ids.size())
                                + ")")) {
            int i = 1;
            for (String id : ids) {
                p.setString(i++, id);
            }
            try (ResultSet r = p.executeQuery()) {
                while (r.next()) {
                    out.put(r.getString(1), new Here(r.getInt(2), r.getBoolean(3), r.getString(4)));
                }
            }
        }
        return out;
    }

    private void delete(List<String> ids) throws SQLException {
        for (Table table : Table.values()) {
            if (table.ofFiling()) {
                change("DELETE FROM " + table.sql() + " WHERE filing_id", ids);
            }
        }
    }

    /// Notes copies of files of filings that are here already.
    private void copied(Set<String> ids) throws SQLException {
        change("UPDATE filing SET kept = " + Kept.NAME_IN_SQL + " WHERE filing_id", ids);
    }

    /// Changes the rows whose column, with which the statement ends, has one of some values.
    private void change(String statement, Collection<String> values) throws SQLException {
        if (values.isEmpty()) {
            return;
        }
        try (PreparedStatement p =
                connection.prepareStatement(
                        statement + " IN (" + Loader.marks(values.size()) + ")")) {
            int i = 1;
            for (String value : values) {
                p.setString(i++, value);
            }
            p.executeUpdate();
        }
    }

    private void log(List<Input> inputs, Plan plan, long batch) throws SQLException {
        LocalDateTime now = LocalDateTime.ofInstant(catalog.clock().instant(), ZoneOffset.UTC);
        Map<String, @Nullable Object[]> rows = new LinkedHashMap<>();
        for (Input input : inputs) {
            String outcome =
                    input.filings().isEmpty()
                            ? "not-an-8-k"
                            : plan.fresh.contains(input) ? "read" : "known";
            @Nullable Object[] row = {
                input.source(),
                input.fingerprint(),
                outcome,
                input.filings().size(),
                input.message().isEmpty() ? null : input.message(),
                FilingReader.VERSION,
                now,
                batch
            };
            rows.put(input.source(), row);
        }
        change(
                "DELETE FROM " + Table.INGEST_LOG.sql() + " WHERE source",
                sources.among(rows.keySet()));
        rows.keySet().forEach(sources::add);
        catalog.store().append(Table.INGEST_LOG, List.copyOf(rows.values()));
    }

    /// Lets the index follow a batch that the tables have committed.
    private void index(Plan plan, long batch) throws SQLException {
        if (batch != level + 1) {
            // Another ingester's batches lie between, on a server: these come from the tables.
            InStep.bring(text, connection);
            level = text.mark().batch();
            return;
        }
        text.remove(plan.replaced);
        for (Read r : plan.write) {
            text.add(r.rows());
        }
        level = batch;
        Instant now = catalog.clock().instant();
        if (Duration.between(indexCommitted, now).compareTo(INDEX_COMMIT) > 0) {
            text.commit(InStep.mark(connection, batch));
            indexCommitted = now;
        }
    }

    /// Lets readers have what is written, if they ask for it.
    void rest() throws SQLException {
        catalog.store().betweenBatches();
    }

    /// Links amendments, and commits the index.
    void flush() throws SQLException {
        boolean linked = Links.make(connection);
        TextIndex.Mark truth = InStep.mark(connection);
        if (linked && truth.batch() == level + 1) {
            // A batch without filings: the index is level with it.
            level = truth.batch();
        }
        text.commit(InStep.mark(connection, level));
    }
}
