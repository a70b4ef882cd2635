package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People, votes, auditors and agreements: what their rows say, and where that stands. */
class DisclosureRoutesTest {

    private final Served served = Served.shared();

    private List<Map<String, Object>> rows(String kind, String query) {
        return Served.list(served.get("/typed/" + kind + "?" + query), kind);
    }

    @Test
    void people_come_and_go() {
        List<Map<String, Object>> rows = rows("people", "company=vellacott");
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst())
                .containsEntry("registrant", "VELLACOTT LIFE SCIENCES, INC.")
                .containsEntry("item", "5.02")
                .containsEntry("place", "/people/0")
                .containsEntry("name", "Harlan P. Wintergreen")
                .containsEntry("role", "Chief Financial Officer")
                .containsEntry("change", "retired")
                .containsEntry("date", "2013-06-30")
                .containsEntry("datePrecision", "day")
                .containsEntry("announced", "2013-05-22");
        assertThat(rows.get(1))
                .containsEntry("name", "Damian Strathers")
                .containsEntry("change", "appointed")
                .containsEntry("date", null)
                .containsEntry("announced", null);
    }

    @Test
    void votes_are_numbers_and_null_where_not_said() {
        Map<String, Object> row = rows("votes", "name=arkwell").getFirst();
        assertThat(row)
                .containsEntry("nominee", "Josephine K. Arkwell")
                .containsEntry("proposalNumber", "1")
                .containsEntry("kind", "director")
                .containsEntry("votesFor", 24_118_402)
                .containsEntry("votesAgainst", null)
                .containsEntry("abstained", null)
                .containsEntry("withheld", 611_950)
                .containsEntry("brokerNonVotes", 4_207_366);
        assertThat(String.valueOf(row.get("proposal"))).startsWith("Election of two directors");
    }

    @Test
    void auditors_and_agreements_have_who_and_when() {
        assertThat(rows("auditors", "name=halvern").getFirst())
                .containsEntry("name", "Halvern & Quist, LLP")
                .containsEntry("change", "dismissed")
                .containsEntry("date", "2015-05-04")
                .containsEntry("item", "4.01");
        assertThat(rows("agreements", "name=merrowdale").getFirst())
                .containsEntry("act", "made")
                .containsEntry("title", "Exclusive License Agreement")
                .containsEntry("kind", "license")
                .containsEntry("counterparty", "Merrowdale Pharmaceuticals, Inc.")
                .containsEntry("agreementDate", "July 23, 2018")
                .containsEntry("date", "2018-07-23");
        assertThat(rows("agreements", "name=dunmorrow").getFirst()).containsEntry("act", "ended");
    }

    @ParameterizedTest
    @CsvSource({
        "people, name=WINTERGREEN, 1",
        "people, name=nobody, 0",
        // What SQL takes for a pattern is a character like others.
        "people, name=%25, 0",
        "people, name=_, 0",
        "people, change=retired, 1",
        "people, 'change=retired,appointed&company=vellacott', 2",
        "people, change=born, 0",
        "people, from=2013-01-01&to=2013-12-31, 2",
        "votes, kind=director, 2",
        "votes, kind=director&name=manningtree, 1",
        "votes, kind=frequency, 0",
        "auditors, change=engaged, 0",
        "agreements, kind=licen, 0",
        "agreements, company=tarnbrook&kind=license, 3"
    })
    void filters_filter(String kind, String query, int count) {
        assertThat(rows(kind, query)).hasSize(count);
        assertThat(served.get("/typed/" + kind + "?" + query)).containsEntry("total", count);
    }

    @Test
    void a_filter_of_another_kind_is_refused() {
        assertThat(served.ask("/api/v1/typed/votes?change=retired").statusCode()).isEqualTo(400);
        assertThat(served.ask("/api/v1/typed/people?kind=director").statusCode()).isEqualTo(400);
        assertThat(served.ask("/api/v1/typed/secrets").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "votes", "auditors", "agreements"})
    void every_value_stands_in_its_bytes(String kind) throws IOException {
        List<Map<String, Object>> rows = rows(kind, "");
        assertThat(rows).isNotEmpty();
        for (Map<String, Object> row : rows) {
            String key = Served.encoded(String.valueOf(row.get("key")));
            Map<String, Object> filing = served.get("/filings/" + key);
            Map<String, Object> evidence = Served.map(row.get("evidence"));
            byte[] file = file(Served.map(filing.get("report")));
            assertThat(Served.list(evidence, "told")).isNotEmpty();
            for (String field : List.of("name", "role", "nominee", "proposal", "proposalNumber")) {
                if (row.get(field) != null && evidence.containsKey(field)) {
                    assertThat(words(file, Served.list(evidence, field)))
                            .contains(folded(String.valueOf(row.get(field))));
                }
            }
            for (String field : List.of("votesFor", "votesAgainst", "withheld", "brokerNonVotes")) {
                if (row.get(field) != null) {
                    assertThat(words(file, Served.list(evidence, field)).replace(",", ""))
                            .isEqualTo(String.valueOf(row.get(field)));
                }
            }
            // The row's place is one of the facts of its filing.
            if (kind.equals("agreements")) {
                Map<String, Object> event =
                        Served.list(filing, "events").get((Integer) row.get("event"));
                assertThat(String.valueOf(event.get("type")))
                        .isIn("agreement", "amendment", "termination");
            } else {
                assertThat(Served.list(filing, "disclosures"))
                        .anyMatch(d -> d.get("place").equals(row.get("place")));
            }
        }
    }

    private static byte[] file(Map<String, Object> report) throws IOException {
        return Files.readAllBytes(Path.of(String.valueOf(report.get("file"))));
    }

    private static String words(byte[] file, List<Map<String, Object>> ranges) {
        StringBuilder out = new StringBuilder();
        for (Map<String, Object> at : ranges) {
            int start = (Integer) at.get("start");
            int length = (Integer) at.get("end") - start;
            out.append(new String(file, start, length, StandardCharsets.UTF_8)).append(' ');
        }
        return folded(Jsoup.parse(out.toString()).text());
    }

    private static String folded(String s) {
        return s.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }
}
