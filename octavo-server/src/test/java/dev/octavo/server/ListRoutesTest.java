package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of filings, items, events and companies: pages, filters, order. */
class ListRoutesTest {

    private final Served served = Served.shared();

    @ParameterizedTest
    @CsvSource({
        "/filings?limit=4, filings, 4",
        "/filings?limit=1&form=8-K, filings, 1",
        "/filings?limit=3&company=tarnbrook, filings, 3",
        "/items?limit=7, items, 7",
        "/items?limit=2&item=8.01, items, 2",
        "/events?limit=11, events, 11",
        "/events?limit=5&type=milestone-payment, events, 5",
        "/typed/people?limit=1, people, 1",
        "/typed/votes?limit=2, votes, 2",
        "/typed/agreements?limit=1&kind=license, agreements, 1",
        "/search?q=milestone&limit=4, hits, 4",
        "/search?q=milestone&limit=4&sort=date, hits, 4",
        "/ledger?limit=5, rows, 5",
        "/ledger?limit=1&year=2010, rows, 1",
        "/ledger?limit=3&company=quillhaven, rows, 3",
        "/pipeline?limit=4, compounds, 4",
        "/pipeline?limit=1&company=tarnbrook&asOf=2010-06-30, compounds, 1",
        "/catalysts?limit=1, catalysts, 1"
    })
    void paging_to_the_end_gives_each_row_once(String path, String list, int limit) {
        Map<String, Object> page = served.get(path);
        long total = ((Number) page.get("total")).longValue();
        List<Object> rows = new ArrayList<>(Served.list(page, list));
        int pages = 1;
        while (page.get("next") != null) {
            assertThat(Served.list(page, list)).hasSize(limit);
            page = served.get(path + "&cursor=" + page.get("next"));
            rows.addAll(Served.list(page, list));
            assertThat(++pages).isLessThan(200);
        }
        assertThat(rows).hasSize((int) total).hasSizeGreaterThan(limit);
        assertThat(new HashSet<>(rows)).hasSize((int) total);
    }

    @ParameterizedTest
    @CsvSource({"/ledger, rows", "/pipeline, compounds", "/catalysts, catalysts"})
    void what_is_made_whole_comes_whole_or_in_pages_of_the_same(String path, String list) {
        Map<String, Object> whole = served.get(path);
        List<Object> all = new ArrayList<>(Served.list(whole, list));
        assertThat(whole).containsEntry("total", all.size()).containsEntry("next", null);
        Map<String, Object> page = served.get(path + "?limit=3");
        assertThat(page).containsEntry("total", all.size());
        List<Object> rows = new ArrayList<>(Served.list(page, list));
        while (page.get("next") != null) {
            page = served.get(path + "?limit=3&cursor=" + page.get("next"));
            assertThat(page).doesNotContainKey("total");
            for (String beside : List.of("totals", "reconciliation", "asOf", "first", "last")) {
                assertThat(page.get(beside)).as(beside).isEqualTo(whole.get(beside));
            }
            rows.addAll(Served.list(page, list));
        }
        assertThat(rows).isEqualTo(all);
        assertThat(served.ask("/api/v1" + path + "?limit=0").statusCode()).isEqualTo(400);
        assertThat(served.ask("/api/v1" + path + "?limit=3&cursor=x").statusCode()).isEqualTo(400);
        var first = served.ask("/api/v1" + path + "?limit=3").headers().firstValue("ETag");
        assertThat(first)
                .isPresent()
                .isNotEqualTo(
                        served.ask("/api/v1" + path + "?limit=4").headers().firstValue("ETag"));
    }

    @Test
    void companies_are_paged_too() {
        List<Object> rows = new ArrayList<>();
        Map<String, Object> page = served.get("/companies?limit=2");
        rows.addAll(Served.list(page, "companies"));
        while (page.get("next") != null) {
            page = served.get("/companies?limit=2&cursor=" + page.get("next"));
            rows.addAll(Served.list(page, "companies"));
        }
        assertThat(rows).hasSizeGreaterThan(4).doesNotHaveDuplicates();
        assertThat(rows).isEqualTo(served.get("/companies").get("companies"));
    }

    @Test
    void lists_are_newest_first_and_filters_filter() {
        List<Map<String, Object>> all = Served.list(served.get("/filings?limit=500"), "filings");
        List<String> dates = all.stream().map(f -> String.valueOf(f.get("date"))).toList();
        assertThat(dates).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(Served.list(served.get("/filings?from=2010-01-01&to=2012-12-31"), "filings"))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(String.valueOf(f.get("reportDate"))).startsWith("201"));
        assertThat(Served.list(served.get("/filings?item=5.02"), "filings"))
                .isNotEmpty()
                .allSatisfy(f -> assertThat((List<?>) f.get("items")).anyMatch("5.02"::equals));
        assertThat(Served.list(served.get("/events?type=milestone-payment"), "events"))
                .isNotEmpty()
                .allSatisfy(e ->
                        assertThat(e)
                                .containsEntry("type", "milestone-payment")
                                .containsKeys("key", "evidence"));
        assertThat(served.get("/filings?company=nobody%20at%20all")).containsEntry("total", 0);
    }

    @Test
    void a_company_is_found_by_any_of_its_names() {
        for (String q : List.of("tarnbrook", "TRNB", "9900001", "Tarnbrook Biosciences, Inc.")) {
            assertThat(
                            Served.list(
                                            served.get("/companies?q=" + Served.encoded(q)),
                                            "companies")
                                    .getFirst())
                    .as(q)
                    .containsEntry("cik", "0009900001");
        }
        assertThat(served.get("/timeline?company=TRNB").get("company").toString())
                .contains("Tarnbrook");
        // Some of its filings give the ticker and no CIK: they are of no other company.
        assertThat((List<?>) served.get("/timeline?company=TRNB").get("others")).isEmpty();
        List<Map<String, Object>> entries =
                Served.list(served.get("/timeline?company=TRNB"), "entries");
        assertThat(entries.stream().map(e -> String.valueOf(e.get("date"))).toList())
                .isSorted()
                .hasSizeGreaterThan(5);
    }

    @Test
    void a_cursor_serves_its_own_question_only() {
        String next = String.valueOf(served.get("/filings?limit=3").get("next"));
        assertThat(served.ask("/api/v1/filings?limit=9&cursor=" + next).statusCode())
                .isEqualTo(200);
        assertThat(served.ask("/api/v1/items?limit=3&cursor=" + next).statusCode()).isEqualTo(400);
        assertThat(served.ask("/api/v1/filings?form=8-K&cursor=" + next).statusCode())
                .isEqualTo(400);
        for (int i = 0; i < next.length(); i += 5) {
            char other = next.charAt(i) == 'A' ? 'B' : 'A';
            String changed = next.substring(0, i) + other + next.substring(i + 1);
            assertThat(served.ask("/api/v1/filings?limit=3&cursor=" + changed).statusCode())
                    .isEqualTo(400);
        }
    }
}
