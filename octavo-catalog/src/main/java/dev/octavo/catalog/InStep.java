package dev.octavo.catalog;

import dev.octavo.catalog.store.Batches;
import dev.octavo.catalog.store.Loader;
import dev.octavo.catalog.store.Rows;
import dev.octavo.catalog.store.Table;
import dev.octavo.catalog.text.TextIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Keeps the text index in step with the tables.
///
/// The tables are the truth. Filings are written in batches; a batch is one transaction of the
/// tables, and its number, one higher than that of the batch before, is in the same transaction.
/// Only when the tables have committed does the batch go to the index, and the index commits now
/// and then, noting the number of the last batch it holds. So whenever a process dies, the index is
/// behind the tables or level with them, and what it lacks is every filing with a higher batch
/// number: these are indexed again when the catalog is opened next. A filing that was replaced has
/// the number of the later batch, so it is among them.
///
/// An index whose last batch the tables do not have, by its [id][Batches#id(Connection, long)], can
/// only come from tables put back out of a backup: they went on from an earlier batch, and have
/// other filings under numbers that the index has, too. It is made again, as is an index of another
/// form. That may take long, and be killed: so it commits now and then what it has so far, as a
/// part, with the batch up to which it has all. The next one to open the catalog goes on from
/// there, and until the index is whole, that of before is searched. An index of another catalog is
/// emptied first: what it has is not to be found meanwhile.
final class InStep {

    /// Filings read from the tables with one question a table: planning a question, and going
    /// through the table, takes about as long for few as for many.
    private static final int AT_A_TIME = 1_000;

    private InStep() {}

    /// What the tables hold.
    static TextIndex.Mark mark(Connection tables) throws SQLException {
        try (Statement s = tables.createStatement();
                ResultSet r = s.executeQuery("SELECT last_batch FROM catalog")) {
            if (!r.next()) {
                throw new SQLException("the table catalog is empty");
            }
            return mark(tables, r.getLong(1));
        }
    }

    /// What the tables held after a batch.
    static TextIndex.Mark mark(Connection tables, long batch) throws SQLException {
        return new TextIndex.Mark(
                Loader.strings(tables, "SELECT catalog_id FROM catalog").getFirst(),
                batch,
                Batches.id(tables, batch).orElse(""));
    }

    /// How filings are put into an index.
    ///
    /// @param atATime filings read from the tables with one question a table
    /// @param last filings after which the index commits what it has so far
    record Pace(int atATime, int last) {
        static final Pace USUAL = new Pace(AT_A_TIME, 10_000);
    }

    /// Brings the index level with the tables, without a word.
    static void bring(TextIndex index, Connection tables) throws SQLException {
        bring(index, tables, Pace.USUAL, _ -> {}, () -> false);
    }

    /// Brings the index level with the tables.
    ///
    /// @param tell is told how far it has come, where there is much to do
    /// @param stop whether to leave the rest to the next one, asked now and then
    static void bring(
            TextIndex index,
            Connection tables,
            Pace pace,
            Consumer<String> tell,
            BooleanSupplier stop)
            throws SQLException {
        TextIndex.Mark truth = mark(tables);
        TextIndex.Mark was = index.mark();
        if (was.equals(truth) && index.whole()) {
            return;
        }
        boolean ours = was.catalogId().equals(truth.catalogId());
        boolean again = !ours || !hold(tables, truth, was);
        String why = why(index, was, ours, again);
        boolean whole = index.whole() && !again;
        if (again) {
            index.clear();
            if (!ours && !was.catalogId().isEmpty()) {
                index.commit(new TextIndex.Mark(truth.catalogId(), 0, ""));
                whole = true;
            }
        }
        List<String> behind =
                Loader.strings(
                        tables,
                        "SELECT filing_id FROM filing WHERE batch > ? ORDER BY batch, filing_id",
                        again ? 0 : was.batch());
        long before = filings(tables) - behind.size();
        Levelling levelling = Levelling.begin(tell, why, before, before + behind.size());
        int last = 0;
        for (int i = 0; i < behind.size(); i += pace.atATime()) {
            int to = Math.min(behind.size(), i + pace.atATime());
            List<String> some = behind.subList(i, to);
            index.remove(some);
            long batch = add(index, tables, some);
            boolean stopped = to < behind.size() && stop.getAsBoolean();
            if (stopped || to - last >= pace.last() && to < behind.size()) {
                last = to;
                // The rest of that batch may be still to come.
                TextIndex.Mark soFar = mark(tables, batch - 1);
                if (whole) {
                    index.commit(soFar);
                } else {
                    index.commitPart(soFar);
                }
            }
            if (stopped) {
                return;
            }
            levelling.at(before + to);
        }
        index.commit(truth);
        levelling.end();
    }

    /// Whether the tables have the last batch of an index of theirs. One without an id, of an
    /// octavo that gave none, goes by its number.
    private static boolean hold(Connection tables, TextIndex.Mark truth, TextIndex.Mark index)
            throws SQLException {
        return index.batch() <= truth.batch()
                && (index.batchId().isEmpty() || index.equals(mark(tables, index.batch())));
    }

    private static String why(TextIndex index, TextIndex.Mark was, boolean ours, boolean again) {
        if (index.otherForm()) {
            return "the text index has the form of another version of octavo and is made again from the tables";
        }
        if (again && !was.catalogId().isEmpty()) {
            return (ours
                            ? "the tables were put back out of a backup, and the text index"
                            : "the text index is another catalog's and")
                    + " is made again from the tables";
        }
        return index.whole() ? "" : "the making of the text index goes on where it was stopped";
    }

    private static long filings(Connection tables) throws SQLException {
        try (Statement s = tables.createStatement();
                ResultSet r = s.executeQuery("SELECT count(*) FROM filing")) {
            r.next();
            return r.getLong(1);
        }
    }

    /// @return the highest batch among them
    private static long add(TextIndex index, Connection tables, List<String> ids)
            throws SQLException {
        long last = 0;
        for (Rows filing : Loader.load(tables, ids, TextIndex.TABLES).values()) {
            long batch = (Long) filing.of(Table.FILING).getFirst()[Table.FILING.at("batch")];
            index.add(filing);
            last = Math.max(last, batch);
        }
        return last;
    }

    /// A note beside the index, that saves opening the tables (half a second) to ask whether the
    /// index is in step: the size and time that the file of the tables had when both were closed in
    /// step. Gone, or not matching, means: look.
    static final class Stamp {

        private static final String NAME = "in-step";

        private Stamp() {}

        static void write(Location.Folder catalog) {
            Path stamp = catalog.folder().resolve(NAME);
            try {
                Path fresh = catalog.folder().resolve(NAME + ".new");
                Files.writeString(fresh, now(catalog), StandardCharsets.UTF_8);
                Files.move(
                        fresh,
                        stamp,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                // Without a stamp the next one looks for himself.
                stamp.toFile().delete();
            }
        }

        static boolean matches(Location.Folder catalog) {
            try {
                Path stamp = catalog.folder().resolve(NAME);
                return Files.exists(stamp)
                        && Files.readString(stamp, StandardCharsets.UTF_8).equals(now(catalog));
            } catch (IOException e) {
                return false;
            }
        }

        /// The state of the tables' file.
        static String now(Location.Folder catalog) throws IOException {
            Path file = catalog.database();
            boolean wal = Files.exists(file.resolveSibling(file.getFileName() + ".wal"));
            return TextIndex.FORMAT
                    + " "
                    + Files.size(file)
                    + " "
                    + Files.getLastModifiedTime(file)
                    + (wal ? " and a log" : "")
                    + "\n";
        }
    }
}
