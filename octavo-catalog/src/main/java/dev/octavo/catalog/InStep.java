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

    /// Brings the index level with the tables.
    static void bring(TextIndex index, Connection tables) throws SQLException {
        TextIndex.Mark truth = mark(tables);
        TextIndex.Mark has = index.mark();
        if (has.equals(truth)) {
            return;
        }
        long from = has.batch();
        if (!has.catalogId().equals(truth.catalogId())) {
            index.clear();
            from = 0;
        } else if (has.batch() > truth.batch()) {
            index.removeBehind(truth.batch());
            List<String> all =
                    Loader.strings(
                            tables, "SELECT filing_id FROM filing ORDER BY batch, filing_id");
            for (int i = 0; i < all.size(); i += AT_A_TIME) {
                add(
                        index,
                        tables,
                        index.missing(all.subList(i, Math.min(all.size(), i + AT_A_TIME))));
            }
            from = truth.batch();
        }
        List<String> behind =
                Loader.strings(
                        tables,
                        "SELECT filing_id FROM filing WHERE batch > ? ORDER BY batch, filing_id",
                        from);
        for (int i = 0; i < behind.size(); i += AT_A_TIME) {
            List<String> some = behind.subList(i, Math.min(behind.size(), i + AT_A_TIME));
            index.remove(some);
            add(index, tables, some);
        }
        index.commit(truth);
    }

    private static void add(TextIndex index, Connection tables, List<String> ids)
            throws SQLException {
        for (Rows filing : Loader.load(tables, ids, TextIndex.TABLES).values()) {
            index.add(filing, (Long) filing.of(Table.FILING).getFirst()[Table.FILING.at("batch")]);
        }
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
