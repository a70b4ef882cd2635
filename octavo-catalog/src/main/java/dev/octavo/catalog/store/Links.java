package dev.octavo.catalog.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Links amendments to the reports they amend, in the tables.
///
/// An amendment's original has the same filer (a CIK, or the name where one of the two has no CIK)
/// and a date that the amendment states: a date of report that meets a date of report, or a filing
/// date that meets a filing date (rank 2); one that meets the other (rank 1); where no stated date
/// can be compared, the amendment's own date of report (rank 1). It is no amendment itself and no
/// later than this one. The highest rank counts, then the latest, then the first key.
///
/// Links are made when filings have come in, not while: an archive may well hold the original
/// behind its amendment. They follow from the tables alone, so that the same filings give the same
/// links in whatever order they came, and after a crash the next to open the catalog makes them.
/// Only the filers of new batches are looked at.
public final class Links {

    /// The keys by which filings are one filer's; `n:` only where there is no CIK.
    private static final String FILERS =
            """
            named AS (
                SELECT f.filing_id, CASE WHEN f.cik IS NULL THEN 1 ELSE 0 END AS bare, n.name_key
                FROM filing f JOIN company_name n ON n.filing_id = f.filing_id
                WHERE f.form IS NOT NULL AND n.kind = 'registrant'
            ),
            keyed AS (
                SELECT filing_id, 'c:' || cik AS filer, 0 AS bare FROM filer WHERE cik IS NOT NULL
                UNION ALL
                SELECT filing_id, 'n:' || name_key, bare FROM named
            )
            """;

    /// The dates that a filing can be known by.
    private static final String DAYS =
            """
            has AS (
                SELECT filing_id, 'filed' AS kind, filed_on AS day FROM filing WHERE amendment = FALSE
                UNION ALL
                SELECT filing_id, 'reported', period_of_report FROM filing WHERE amendment = FALSE
                UNION ALL
                SELECT filing_id, 'reported', report_date FROM filing WHERE amendment = FALSE
            ),
            said AS (
                SELECT filing_id, 'filed' AS kind, filed AS day FROM amendment
                UNION ALL
                SELECT filing_id, 'reported', reported FROM amendment
                UNION ALL
                SELECT a.filing_id, 'own', f.period_of_report FROM amendment a JOIN filing f ON f.filing_id = a.filing_id
                UNION ALL
                SELECT a.filing_id, 'own', f.report_date FROM amendment a JOIN filing f ON f.filing_id = a.filing_id
            )
            """;

    /// Originals of one filer that no date tells apart are one candidate, under the first key: a
    /// filer's copies of a report are many where an archive was read under other accession numbers,
    /// and each would meet each of its amendments.
    private static final String BEST =
            """
            concerned AS (
                SELECT DISTINCT a.filing_id
                FROM amendment a JOIN keyed k ON k.filing_id = a.filing_id
                WHERE k.filer IN (
                    SELECT t.filer FROM keyed t JOIN filing f ON f.filing_id = t.filing_id WHERE f.batch > ?)
            ),
            candidate AS (
                SELECT k.filer, k.bare, h.kind, h.day, o.filed_on,
                    coalesce(o.report_date, o.period_of_report) AS reported, min(o.filing_id) AS original
                FROM keyed k
                JOIN has h ON h.filing_id = k.filing_id
                JOIN filing o ON o.filing_id = h.filing_id
                GROUP BY k.filer, k.bare, h.kind, h.day, o.filed_on, coalesce(o.report_date, o.period_of_report)
            ),
            ranked AS (
                SELECT s.filing_id AS amendment, o.original,
                    CASE WHEN s.kind = 'own' THEN 1 WHEN s.kind = o.kind THEN 2 ELSE 1 END AS points,
                    coalesce(o.filed_on, o.reported) AS day
                FROM concerned c
                JOIN said s ON s.filing_id = c.filing_id
                JOIN keyed k ON k.filing_id = s.filing_id
                JOIN candidate o ON o.filer = k.filer AND o.day = s.day
                JOIN filing f ON f.filing_id = s.filing_id
                JOIN amendment a ON a.filing_id = s.filing_id
                WHERE (k.filer LIKE 'c:%' OR k.bare = 1 OR o.bare = 1)
                    AND (s.kind <> 'own'
                        OR (o.kind = 'reported' AND a.reported IS NULL AND (a.filed IS NULL OR o.filed_on IS NULL)))
                    AND NOT coalesce(
                        CASE WHEN o.filed_on IS NOT NULL AND f.filed_on IS NOT NULL THEN o.filed_on > f.filed_on
                            ELSE o.reported > coalesce(f.report_date, f.period_of_report) END,
                        FALSE)
            ),
            best AS (
                SELECT amendment, original,
                    row_number() OVER (PARTITION BY amendment ORDER BY points DESC, day DESC, original) AS place
                FROM ranked
            )
            """;

    private static final String UPDATE =
            "WITH "
                    + FILERS
                    + ","
                    + DAYS
                    + ","
                    + BEST
                    + """
                    UPDATE amendment SET original = n.original
                    FROM (
                        SELECT c.filing_id, b.original
                        FROM concerned c LEFT JOIN best b ON b.amendment = c.filing_id AND b.place = 1
                    ) n
                    WHERE n.filing_id = amendment.filing_id AND amendment.original IS DISTINCT FROM n.original
                    """;

    private Links() {}

    /// Links the amendments of all filers of whom new filings came in since the last time. A batch
    /// of its own.
    ///
    /// @return whether anything was to be done
    public static boolean make(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement s = connection.createStatement()) {
            long linked = linked(s);
            if (linked < 0) {
                connection.rollback();
                return false;
            }
            Batches.next(connection);
            try (PreparedStatement p = connection.prepareStatement(UPDATE)) {
                p.setLong(1, linked);
                p.executeUpdate();
            }
            s.executeUpdate("UPDATE catalog SET linked_batch = last_batch");
            connection.commit();
            return true;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /// The last batch that was linked, or -1 when that is the last there is.
    private static long linked(Statement s) throws SQLException {
        try (ResultSet r = s.executeQuery("SELECT linked_batch, last_batch FROM catalog")) {
            return r.next() && r.getLong(1) < r.getLong(2) ? r.getLong(1) : -1;
        }
    }
}
