package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The ledger, the pipeline, the catalysts and exports. */
class QuestionRoutesTest {

    private final Served served = Served.shared();

    @Test
    void the_ledger_has_its_rows_with_the_keys_of_their_filings() {
        Map<String, Object> ledger = served.get("/ledger");
        List<Map<String, Object>> rows = Served.list(ledger, "rows");
        assertThat(rows).hasSize(16);
        for (Map<String, Object> row : rows) {
            for (Map<String, Object> source : Served.list(row, "sources")) {
                String key = Served.encoded(String.valueOf(source.get("key")));
                assertThat(served.get("/filings/" + key)).containsKeys("report", "events");
            }
        }
        assertThat(Served.list(served.get("/ledger?year=2010"), "rows")).hasSize(2);
        assertThat(Served.list(served.get("/ledger?payer=dunmorrow"), "rows")).hasSize(4);
        assertThat(Served.list(served.get("/ledger?compound=grl-6120"), "rows")).hasSize(3);
        assertThat(Served.list(served.get("/ledger?company=quillhaven"), "rows")).hasSize(4);
    }

    @Test
    void the_pipeline_and_the_catalysts_are_as_of_a_day() {
        Map<String, Object> now = served.get("/pipeline");
        assertThat(now.get("asOf")).isEqualTo(now.get("last"));
        List<Map<String, Object>> compounds = Served.list(now, "compounds");
        assertThat(compounds)
                .hasSizeGreaterThan(3)
                .allSatisfy(c -> {
                    assertThat(c)
                            .containsKeys("name", "phase", "status", "owner", "partner", "since");
                    assertThat(Served.list(c, "sources").getFirst().get("key")).isNotNull();
                    assertThat(
                                    Served.list(Served.list(c, "sources").getFirst(), "evidence")
                                            .getFirst())
                            .containsKeys("document", "start", "end");
                });
        assertThat(Served.list(served.get("/pipeline?asOf=2000-01-01"), "compounds").size())
                .isLessThan(compounds.size());
        Map<String, Object> expected = served.get("/catalysts?asOf=2010-01-01");
        assertThat(expected).containsEntry("asOf", "2010-01-01");
        assertThat(Served.list(expected, "catalysts"))
                .allSatisfy(c ->
                        assertThat(c.get("state"))
                                .isIn("open", "due-soon", "overdue", "happened", "lapsed"));
        assertThat(served.ask("/api/v1/pipeline?asOf=someday").statusCode()).isEqualTo(400);
    }

    @Test
    void tables_are_exported() {
        for (String format : List.of("csv", "json", "jsonl", "parquet")) {
            HttpResponse<byte[]> r = served.ask("/api/v1/export/filing?format=" + format);
            assertThat(r.statusCode()).isEqualTo(200);
            assertThat(r.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"filing." + format + "\"");
            assertThat(r.body().length).isGreaterThan(500);
        }
        assertThat(Served.text(served.ask("/api/v1/export/filing?format=csv")).lines().count())
                .isEqualTo(23);
        assertThat(served.ask("/api/v1/export/sqlite_master").statusCode()).isEqualTo(404);
        assertThat(served.ask("/api/v1/export/filing?format=exe").statusCode()).isEqualTo(400);
    }
}
