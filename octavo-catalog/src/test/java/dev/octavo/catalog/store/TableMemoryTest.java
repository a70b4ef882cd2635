package dev.octavo.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Location;
import dev.octavo.catalog.store.Store.Mode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableMemoryTest {

    @ParameterizedTest
    @CsvSource({"0, 512MiB", "4, 512MiB", "8, 512MiB", "24, 1536MiB", "256, 16384MiB"})
    void a_sixteenth_of_the_machine_but_enough_to_work(long gigabytes, String limit) {
        Mode read = Mode.READ;
        assertThat(TableMemory.limit(read, Optional.empty(), gigabytes << 30)).isEqualTo(limit);
        assertThat(TableMemory.limit(read, Optional.of(" "), gigabytes << 30)).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 4, 24, 256})
    void a_writer_takes_the_same_on_every_machine(long gigabytes) {
        assertThat(TableMemory.limit(Mode.WRITE, Optional.empty(), gigabytes << 30))
                .isEqualTo("512MiB");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void what_is_given_holds(Mode mode) {
        assertThat(TableMemory.limit(mode, Optional.of("2GB"), 1L << 40)).isEqualTo("2GB");
        assertThat(TableMemory.limit(mode, Optional.of(" 800 mb"), 0)).isEqualTo("800 MB");
    }

    @Test
    void tables_are_opened_with_the_limit_of_who_opens_them(@TempDir Path folder)
            throws SQLException {
        assumeThat(System.getenv(TableMemory.VARIABLE)).isNull();
        Location.Folder catalog = new Location.Folder(folder);
        for (Mode mode : new Mode[] {Mode.WRITE, Mode.READ}) {
            try (Store store = Store.open(catalog, mode, Clock.systemUTC());
                    Statement s = store.connection().createStatement();
                    Connection other = DuckStore.inMemory();
                    Statement scale = other.createStatement()) {
                scale.execute("SET memory_limit = '" + TableMemory.limit(mode) + "'");
                assertThat(setting(s, "memory_limit")).isEqualTo(setting(scale, "memory_limit"));
                if (mode == Mode.WRITE) {
                    assertThat(Integer.parseInt(setting(s, "threads"))).isBetween(1, 4);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "0GB", "-1GB", "80%", "2 TB", "2GB'; DROP TABLE filing; --"})
    void what_is_no_size_is_told(String given) {
        assertThatThrownBy(() -> TableMemory.limit(Mode.WRITE, Optional.of(given), 0))
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
