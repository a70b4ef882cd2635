package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dates of JSON and of SQL that docs/guide-data-engineer.md calls the same are the same. */
class DateNamesTest {

    @TempDir static Path catalog;

    @BeforeAll
    static void ingest() {
        Ran.octavo("ingest", "--catalog", catalog.toString(), Ran.EXAMPLES);
    }

    @Test
    void of_filings() {
        Map<String, Object> dated =
                sql("SELECT accession, dated FROM filing", "accession", "dated");
        assertThat(dated).hasSizeGreaterThan(5);
        Map<String, Object> told = json(Ran.octavo("timeline", Ran.EXAMPLES), "accession", "date");
        assertThat(told).isEqualTo(dated);
        Map<String, Object> found =
                json(
                        Ran.octavo("search", "milestone", "--catalog", catalog.toString()),
                        "accession",
                        "date");
        assertThat(found).isNotEmpty();
        assertThat(dated).containsAllEntriesOf(found);
    }

    @Test
    void of_events() {
        Map<String, Object> dates =
                sql(
                        "SELECT event_id, event_date FROM event WHERE type <> 'financial-results'",
                        "event_id",
                        "event_date");
        Map<String, Object> announced =
                sql("SELECT event_id, announced FROM event", "event_id", "announced");
        Ran events = Ran.octavo("events", Ran.EXAMPLES);
        assertThat(dates.values()).anyMatch(d -> d != null);
        assertThat(dates).hasSizeGreaterThan(50);
        assertThat(json(events, "id", "date")).containsAllEntriesOf(dates);
        assertThat(json(events, "id", "announced")).isEqualTo(announced);
    }

    @Test
    void of_people() {
        Map<String, Object> here =
                sql("SELECT name, change_date FROM people", "name", "change_date");
        assertThat(here.values()).anyMatch(d -> d != null);
        Map<String, Object> read = json(Ran.octavo("disclosures", Ran.EXAMPLES), "name", "date");
        assertThat(read).containsAllEntriesOf(here);
    }

    private static Map<String, Object> sql(String sql, String key, String value) {
        return json(
                Ran.octavo("sql", "--format", "jsonl", sql, "--catalog", catalog.toString()),
                key,
                value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(Ran ran, String key, String value) {
        Map<String, Object> out = new HashMap<>();
        ran.out()
                .lines()
                .map(line -> (Map<String, Object>) new Json(line).value())
                .filter(o -> o.get(key) != null)
                .forEach(o -> out.put((String) o.get(key), o.get(value)));
        return out;
    }
}
