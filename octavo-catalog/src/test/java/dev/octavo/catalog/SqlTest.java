package dev.octavo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTest {

    @TempDir static Path tmp;
    static Location catalog;

    @BeforeAll
    static void ingest() throws IOException {
        catalog = new Location.Folder(tmp.resolve("catalog"));
        Fixtures.ingest(catalog, Fixtures.many(tmp.resolve("files"), 0, 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE filing",
                "DELETE FROM filing",
                "SELECT 1; DELETE FROM filing",
                "/* SELECT */ DELETE FROM filing",
                "COPY filing TO 'stolen.csv'",
                "WITH x AS (SELECT 1) DELETE FROM filing",
                "EXPLAIN ANALYZE DELETE FROM filing",
                "SELECT * FROM read_csv('/etc/passwd')",
                "FROM '/etc/passwd'",
                "ATTACH 'other.db'",
                "SET enable_external_access = true",
                "INSTALL httpfs",
                "SELECT",
                "",
                ";",
                "--",
                "SELECT 'a",
                "CREATE TEMP TABLE t AS SELECT 1"
            })
    void nothing_but_questions(String sql) {
        assertThatThrownBy(() -> Fixtures.count(catalog, sql)).isInstanceOf(CatalogException.class);
        assertThat(Fixtures.count(catalog, "SELECT count(*) FROM filing")).isEqualTo(20);
    }

    @Test
    void questions_may_hold_semicolons_in_quotes_and_comments() {
        assertThat(
                        Fixtures.count(
                                catalog,
                                "SELECT count(*) FROM filing WHERE company <> 'a;b' -- c;d\n ; "))
                .isEqualTo(20);
        assertThat(Fixtures.count(catalog, "/* a */ (SELECT length($$;$$))")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x' OR '1'='1",
                "%",
                "_",
                "'; DROP TABLE filing; --",
                "\\",
                "",
                " ",
                "inc",
                "\u0000"
            })
    void words_of_a_company_are_never_sql(String words) {
        try (Sql sql = Sql.open(catalog, Clock.systemUTC())) {
            assertThat(sql.companies(words)).isEmpty();
        }
        assertThat(Fixtures.count(catalog, "SELECT count(*) FROM filing")).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nordlicht number12 inc.", "OLD LIGHT 12 CORP", "nl12", "900012"})
    void a_timeline_by_any_name(String words) {
        try (Sql sql = Sql.open(catalog, Clock.systemUTC())) {
            List<Timeline.Company> companies = sql.companies(words);
            assertThat(companies).hasSize(1);
            List<Timeline.Entry> entries = sql.timeline(companies.getFirst());
            assertThat(entries)
                    .extracting(Timeline.Entry::filingId)
                    .containsExactly(Fixtures.accession(12));
            assertThat(entries.getFirst().items())
                    .extracting(Timeline.ItemLine::number)
                    .containsExactly("8.01", "9.01");
        }
    }

    /** What docs/guide-data-engineer.md does in Python, by DuckDB on its own. */
    @Test
    void parquet_is_read_by_others_and_leads_to_the_bytes() throws IOException, SQLException {
        for (String table : List.of("filing", "item", "evidence")) {
            Path to = tmp.resolve(table + ".parquet");
            Export.run(catalog, Clock.systemUTC(), Export.table(table), Export.Format.parquet, to);
        }
        try (Connection c = DriverManager.getConnection("jdbc:duckdb:");
                Statement s = c.createStatement()) {
            try (ResultSet r =
                    s.executeQuery(
                            "SELECT current_number, count(*) FROM '%s' GROUP BY 1 ORDER BY 1"
                                    .formatted(tmp.resolve("item.parquet")))) {
                for (String number : List.of("8.01", "9.01")) {
                    assertThat(r.next()).isTrue();
                    assertThat(r.getString(1)).isEqualTo(number);
                    assertThat(r.getInt(2)).isEqualTo(20);
                }
                assertThat(r.next()).isFalse();
            }
            try (ResultSet r =
                    s.executeQuery(
                            """
                            SELECT f.path, e.start_byte, e.end_byte, i.text
                            FROM '%1$s/filing.parquet' f JOIN '%1$s/evidence.parquet' e USING (filing_id)
                            JOIN '%1$s/item.parquet' i ON i.filing_id = f.filing_id AND i.ordinal = 0
                            WHERE e.pointer = '/items/0'
                            """
                                    .formatted(tmp))) {
                int rows = 0;
                while (r.next()) {
                    byte[] file = Files.readAllBytes(Path.of(r.getString(1)));
                    String said =
                            new String(
                                    Arrays.copyOfRange(file, r.getInt(2), r.getInt(3)),
                                    StandardCharsets.UTF_8);
                    String first = r.getString(4).split(" ", 2)[0];
                    assertThat(said).contains(first);
                    rows++;
                }
                assertThat(rows).isEqualTo(20);
            }
        }
    }

    @Test
    void exports_are_whole_files_in_every_format() throws IOException {
        for (Export.Format format : Export.Format.values()) {
            Path to = tmp.resolve("item." + format);
            assertThat(Export.run(catalog, Clock.systemUTC(), Export.table("item"), format, to))
                    .isEqualTo(40);
            assertThat(to).isNotEmptyFile();
        }
        assertThat(Files.readString(tmp.resolve("item.csv")))
                .startsWith("filing_id,ordinal,number,");
        assertThat(Files.readString(tmp.resolve("item.json"))).startsWith("[");
        assertThat(Files.readAllBytes(tmp.resolve("item.parquet"))).startsWith('P', 'A', 'R', '1');
        assertThatThrownBy(() ->
                        Export.run(
                                catalog,
                                Clock.systemUTC(),
                                "SELECT nothing",
                                Export.Format.csv,
                                tmp.resolve("bad.csv")))
                .isInstanceOf(CatalogException.class);
        assertThatThrownBy(() ->
                        Export.run(
                                catalog,
                                Clock.systemUTC(),
                                "SELECT 1) TO '" + tmp.resolve("evil.csv") + "' (FORMAT csv) --",
                                Export.Format.csv,
                                tmp.resolve("bad.csv")))
                .isInstanceOf(CatalogException.class);
        assertThatThrownBy(() -> Export.table("filing; DROP TABLE item"))
                .hasMessageStartingWith(
                        "no table filing; DROP TABLE item; there are filing, filer");
        try (Stream<Path> left = Files.list(tmp)) {
            assertThat(left.map(p -> p.getFileName().toString()))
                    .noneMatch(n ->
                            n.endsWith(".half") || n.equals("bad.csv") || n.equals("evil.csv"));
        }
    }
}
