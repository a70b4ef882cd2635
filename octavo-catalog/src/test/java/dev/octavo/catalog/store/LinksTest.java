package dev.octavo.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.catalog.Location;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which report an amendment is linked to, where several would do. */
class LinksTest {

    private static final String ALDERMERE = "0009999991";

    @TempDir Path tmp;

    private static void filing(
            Connection c, String key, String cik, boolean amendment, String filed, String reported)
            throws SQLException {
        try (Statement s = c.createStatement()) {
            s.execute(
                    """
                    INSERT INTO filing (filing_id, form, amendment, cik, filed_on, report_date, file, bytes, sha256, reader_version, batch)
                    VALUES ('%s', '%s', %s, '%s', DATE '%s', DATE '%s', 'f', 1, 'h', 1, (SELECT last_batch FROM catalog))
                    """
                            .formatted(
                                    key,
                                    amendment ? "8-K/A" : "8-K",
                                    amendment,
                                    cik,
                                    filed,
                                    reported));
            s.execute(
                    "INSERT INTO filer (filing_id, ordinal, cik) VALUES ('%s', 0, '%s')"
                            .formatted(key, cik));
            if (amendment) {
                s.execute(
                        "INSERT INTO amendment (filing_id, reported) VALUES ('%s', DATE '%s')"
                                .formatted(key, reported));
            }
        }
    }

    private static String originals(Connection c) throws SQLException {
        try (Statement s = c.createStatement();
                ResultSet r =
                        s.executeQuery(
                                "SELECT string_agg(filing_id || ' -> ' || coalesce(original, 'none'), ', ' ORDER BY filing_id) FROM amendment")) {
            r.next();
            return r.getString(1);
        }
    }

    @Test
    void the_latest_that_is_not_later_and_of_equals_the_first() throws SQLException {
        try (Store store =
                Store.open(new Location.Folder(tmp), Store.Mode.WRITE, Clock.systemUTC())) {
            Connection c = store.connection();
            Batches.next(c);
            for (int copy = 9; copy >= 1; copy--) {
                filing(c, "copy-" + copy, ALDERMERE, false, "2010-03-04", "2010-03-03");
            }
            filing(c, "again", ALDERMERE, false, "2010-03-08", "2010-03-03");
            filing(c, "other-house", "0009999992", false, "2010-03-09", "2010-03-03");
            filing(c, "first", ALDERMERE, true, "2010-03-05", "2010-03-03");
            filing(c, "second", ALDERMERE, true, "2010-04-02", "2010-03-03");
            filing(c, "too-early", ALDERMERE, true, "2010-03-03", "2010-03-03");
            filing(c, "unknown", ALDERMERE, true, "2010-04-02", "2010-03-01");
            assertThat(Links.make(c)).isTrue();
            assertThat(originals(c))
                    .isEqualTo(
                            "first -> copy-1, second -> again, too-early -> none, unknown -> none");
            assertThat(Links.make(c)).as("nothing new").isFalse();

            Batches.next(c);
            filing(c, "copy-0", ALDERMERE, false, "2010-03-04", "2010-03-03");
            filing(c, "found", ALDERMERE, false, "2010-03-02", "2010-03-01");
            assertThat(Links.make(c)).isTrue();
            assertThat(originals(c))
                    .isEqualTo(
                            "first -> copy-0, second -> again, too-early -> none, unknown -> found");
        }
    }
}
