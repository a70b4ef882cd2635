package dev.octavo.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.catalog.CatalogException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableMemoryTest {

    @ParameterizedTest
    @CsvSource({"0, 512MiB", "4, 512MiB", "8, 512MiB", "24, 1536MiB", "256, 16384MiB"})
    void a_sixteenth_of_the_machine_but_enough_to_work(long gigabytes, String limit) {
        assertThat(TableMemory.limit(Optional.empty(), gigabytes << 30)).isEqualTo(limit);
        assertThat(TableMemory.limit(Optional.of(" "), gigabytes << 30)).isEqualTo(limit);
    }

    @Test
    void what_is_given_holds() {
        assertThat(TableMemory.limit(Optional.of("2GB"), 1L << 40)).isEqualTo("2GB");
        assertThat(TableMemory.limit(Optional.of(" 800 mb"), 0)).isEqualTo("800 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "0GB", "-1GB", "80%", "2 TB", "2GB'; DROP TABLE filing; --"})
    void what_is_no_size_is_told(String given) {
        assertThatThrownBy(() -> TableMemory.limit(Optional.of(given), 0))
                .isInstanceOf(CatalogException.class)
                .hasMessage(
                        "$OCTAVO_TABLE_MEMORY is " + given + ": a size is written 2GB or 800MB");
    }

    @Test
    void a_database_is_opened_with_it_and_a_question_may_need_more() throws SQLException {
        try (Connection c = DuckStore.inMemory();
                Statement s = c.createStatement()) {
            String limit = setting(s, "memory_limit");
            assertThat(limit).isNotEqualTo(everything());
            s.execute("SET memory_limit = '64MB'");
            s.execute(
                    "CREATE TABLE t AS SELECT i, md5(i::VARCHAR) || md5((i + 1)::VARCHAR) AS word FROM range(1500000) r(i)");
            try (ResultSet r =
                    s.executeQuery(
                            "SELECT count(*) FROM (SELECT * FROM t ORDER BY word DESC OFFSET 1000)")) {
                r.next();
                assertThat(r.getLong(1)).isEqualTo(1_499_000);
            }
        }
    }

    /// What DuckDB takes when nobody says anything.
    private static String everything() throws SQLException {
        try (Connection c = java.sql.DriverManager.getConnection("jdbc:duckdb:");
                Statement s = c.createStatement()) {
            return setting(s, "memory_limit");
        }
    }

    private static String setting(Statement s, String name) throws SQLException {
        try (ResultSet r = s.executeQuery("SELECT current_setting('" + name + "')")) {
            r.next();
            return r.getString(1);
        }
    }
}
