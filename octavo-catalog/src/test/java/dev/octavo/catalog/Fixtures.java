package dev.octavo.catalog;

import dev.octavo.catalog.store.Loader;
import dev.octavo.catalog.store.Table;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** Filings of companies that do not exist, and ways to look at a catalog. */
public final class Fixtures {

    public static final Ingest.Watcher NOBODY = new Ingest.Watcher() {};

    private Fixtures() {}

    /** The project's own examples. */
    public static Path examples() {
        return Path.of(System.getProperty("basedir", "."), "..", "examples").normalize();
    }

    /** A full submission with a header, an 8-K in HTML and a press release. */
    public static String submission(
            int n, String company, String former, String ticker, String paragraph) {
        String accession = accession(n);
        return """
        <SEC-DOCUMENT>%1$s.txt : 20070130
        <SEC-HEADER>%1$s.hdr.sgml : 20070130
        ACCESSION NUMBER:		%1$s
        CONFORMED SUBMISSION TYPE:	8-K
        PUBLIC DOCUMENT COUNT:		1
        CONFORMED PERIOD OF REPORT:	20070129
        ITEM INFORMATION:		Other Events
        FILED AS OF DATE:		%5$s

        FILER:

        	COMPANY DATA:
        		COMPANY CONFORMED NAME:			%2$s
        		CENTRAL INDEX KEY:			00009%6$05d
        		STANDARD INDUSTRIAL CLASSIFICATION:	BIOLOGICAL PRODUCTS [2836]

        	FORMER COMPANY:
        		FORMER CONFORMED NAME:	%3$s
        		DATE OF NAME CHANGE:	19990101
        </SEC-HEADER>
        <DOCUMENT>
        <TYPE>8-K
        <SEQUENCE>1
        <FILENAME>form8k.htm
        <TEXT>
        <html><body>
        <p align="center"><b>FORM 8-K</b></p>
        <p align="center"><b>CURRENT REPORT</b></p>
        <p align="center">Date of Report (Date of earliest event reported): January 29, 2007</p>
        <p align="center"><b>%2$s</b></p>
        <p align="center">(Exact name of registrant as specified in its charter)</p>
        <table><tr><td>Title of each class</td><td>Trading Symbol(s)</td><td>Name of each exchange on which registered</td></tr>
        <tr><td>Common Stock</td><td>%4$s</td><td>The Nasdaq Stock Market LLC</td></tr></table>
        <p><b>Item 8.01. Other Events.</b></p>
        <p>%7$s</p>
        <p><b>Item 9.01. Financial Statements and Exhibits.</b></p>
        <p>(d) Exhibits. None.</p>
        <p>SIGNATURE</p>
        <p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.</p>
        <p>%2$s</p>
        <p>By: /s/ Ann Example</p>
        <p>Ann Example, Chief Financial Officer</p>
        </body></html>
        </TEXT>
        </DOCUMENT>
        </SEC-DOCUMENT>
        """
                .formatted(
                        accession,
                        company,
                        former,
                        ticker,
                        "200" + (n % 10) + "0130",
                        n % 100_000,
                        paragraph);
    }

    public static String accession(int n) {
        return String.format(Locale.ROOT, "0009%06d-07-%06d", n % 1_000_000, n);
    }

    /** Writes so many filings that differ. */
    public static Path many(Path folder, int from, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = from; i < from + count; i++) {
            String text =
                    "Nordlicht Number"
                            + i
                            + " received a milestone payment of $"
                            + i
                            + " million under its agreement with Southwind AG. "
                            + "The word"
                            + (i % 7)
                            + " is said once. ".repeat(1 + i % 5);
            Files.writeString(
                    folder.resolve(String.format(Locale.ROOT, "f%06d.txt", i)),
                    submission(
                            i,
                            "NORDLICHT NUMBER" + i + " INC",
                            "OLD LIGHT " + i + " CORP",
                            "NL" + i,
                            text),
                    StandardCharsets.UTF_8);
        }
        return folder;
    }

    public static Ingest.Report ingest(Location location, Path... paths) {
        try (Catalog catalog = Catalog.open(location, Clock.systemUTC())) {
            return ingest(catalog, new Ingest.Options(false, 2, 16), paths);
        }
    }

    public static Ingest.Report ingest(Catalog catalog, Ingest.Options options, Path... paths) {
        List<String> words = new ArrayList<>();
        for (Path p : paths) {
            words.add(p.toString());
        }
        return new Ingest(catalog, options, NOBODY).run(words, InputStream.nullInputStream());
    }

    /**
     * Every row of every table as text, in order; what a run may decide by itself (batch, time of
     * reading) left out.
     */
    public static Map<String, List<String>> dump(Location location) throws SQLException {
        try (Sql sql = Sql.open(location, Clock.systemUTC())) {
            return dump(sql.connection());
        }
    }

    public static Map<String, List<String>> dump(Connection connection) throws SQLException {
        Map<String, List<String>> out = new TreeMap<>();
        for (Table table : Table.values()) {
            List<String> columns =
                    table.columns().stream()
                            .filter(c -> !c.equals("batch") && !c.equals("ingested_at"))
                            .map(c ->
                                    c.equals("text_positions") ? "octet_length(text_positions)" : c)
                            .toList();
            List<String> rows = new ArrayList<>();
            try (Statement s = connection.createStatement();
                    ResultSet r =
                            s.executeQuery(
                                    "SELECT "
                                            + String.join(", ", columns)
                                            + " FROM "
                                            + table.sql())) {
                while (r.next()) {
                    StringBuilder row = new StringBuilder();
                    for (Object value : Loader.row(r)) {
                        row.append(value instanceof BigDecimal d ? d.toPlainString() : value)
                                .append('|');
                    }
                    rows.add(row.toString());
                }
            }
            rows.sort(null);
            out.put(table.sql(), rows);
        }
        return out;
    }

    public static long count(Location location, String sql) {
        long[] n = {-1};
        try (Sql open = Sql.open(location, Clock.systemUTC())) {
            open.ask(
                    sql,
                    new Sql.Answer() {
                        @Override
                        public void columns(List<String> names) {}

                        @Override
                        public boolean row(Object[] values) {
                            n[0] = ((Number) values[0]).longValue();
                            return false;
                        }
                    });
        }
        return n[0];
    }

    /// Gives the text index of a catalog the form of an older program.
    public static void otherForm(Location catalog) throws IOException {
        try (FSDirectory directory = FSDirectory.open(Catalog.textFolder(catalog));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("format", "0", "batch", "1").entrySet());
        }
    }

    /// Waits for what comes by itself, on a busy machine late; at most two minutes, behind which
    /// the caller's assertion tells what has not come.
    public static void until(BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + 120_000_000_000L;
        while (!so.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
    }
}
