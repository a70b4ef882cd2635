package dev.octavo.catalog;

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
/// An index that is ahead of the tables can only come from tables put back out of a backup. Then
/// everything of later batches is taken out, and what is missing (it was replaced by a later batch)
/// is put back. An index of another catalog is emptied.
///
/// An index of another form is emptied, too, and made again. That may take long, and be killed: so
/// it commits now and then what it has so far, as a part, with the batch up to which it has all.
/// The next one to open the catalog goes on from there, and until the index is whole, that of
/// before is searched.
final class InStep {

    /// Filings read from the tables with one question a table: planning a question, and going
    /// through the table, takes about as long for few as for many.
    private static final int AT_A_TIME = 1_000;

    private InStep() {}

    /// What the tables hold.
    static TextIndex.Mark mark(Connection tables) throws SQLException {
        try (Statement s = tables.createStatement();
                ResultSet r = s.executeQuery("SELECT catalog_id, last_batch FROM catalog")) {
            if (!r.next()) {
                throw new SQLException("the table catalog is empty");
            }
            return new TextIndex.Mark(r.getString(1), r.getLong(2));
        }
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
        bring(index, tables, Pace.USUAL, _ -> {});
    }

    /// Brings the index level with the tables.
    ///
    /// @param tell is told how far it has come, where there is much to do
    static void bring(TextIndex index, Connection tables, Pace pace, Consumer<String> tell)
            throws SQLException {
        TextIndex.Mark truth = mark(tables);
        TextIndex.Mark has = index.mark();
        if (has.equals(truth) && index.whole()) {
            return;
        }
        String why = why(index);
        boolean whole = index.whole();
        long from = has.batch();
        if (!has.catalogId().equals(truth.catalogId())) {
            index.clear();
            from = 0;
            whole = false;
        } else if (has.batch() > truth.batch()) {
            putBack(index, tables, truth.batch(), pace);
            from = truth.batch();
        }
        List<String> behind =
                Loader.strings(
                        tables,
                        "SELECT filing_id FROM filing WHERE batch > ? ORDER BY batch, filing_id",
                        from);
        long before = filings(tables) - behind.size();
        Levelling levelling = Levelling.begin(tell, why, before, before + behind.size());
        int last = 0;
        for (int i = 0; i < behind.size(); i += pace.atATime()) {
            int to = Math.min(behind.size(), i + pace.atATime());
            List<String> some = behind.subList(i, to);
            index.remove(some);
            long batch = add(index, tables, some);
            if (to - last >= pace.last() && to < behind.size()) {
                last = to;
                // The rest of that batch may be still to come.
                TextIndex.Mark soFar = new TextIndex.Mark(truth.catalogId(), batch - 1);
                if (whole) {
                    index.commit(soFar);
                } else {
                    index.commitPart(soFar);
                }
            }
            levelling.at(before + to);
        }
        index.commit(truth);
        levelling.end();
    }

    private static String why(TextIndex index) {
        if (index.otherForm()) {
            return "the text index has the form of another version of octavo and is made again from the tables";
        }
        return index.whole() ? "" : "the making of the text index goes on where it was stopped";
    }

    /// Takes out what came with later batches, and puts back what they had replaced.
    private static void putBack(TextIndex index, Connection tables, long batch, Pace pace)
            throws SQLException {
        index.removeBehind(batch);
        List<String> all =
                Loader.strings(tables, "SELECT filing_id FROM filing ORDER BY batch, filing_id");
        for (int i = 0; i < all.size(); i += pace.atATime()) {
            List<String> some = all.subList(i, Math.min(all.size(), i + pace.atATime()));
            add(index, tables, index.missing(some));
        }
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
            index.add(filing, batch);
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
