package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {

    private final Served served = Served.shared();

    // ---- what is asked

    @ParameterizedTest
    @CsvSource({
        "/filings?limit=4, filings, 4",
        "/filings?limit=1&form=8-K, filings, 1",
        "/filings?limit=3&company=tarnbrook, filings, 3",
        "/items?limit=7, items, 7",
        "/items?limit=2&item=8.01, items, 2",
        "/events?limit=11, events, 11",
        "/events?limit=5&type=milestone-payment, events, 5",
        "/search?q=milestone&limit=4, hits, 4",
        "/search?q=milestone&limit=4&sort=date, hits, 4"
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
    void an_amendment_is_linked_to_what_it_amends() {
        Map<String, Object> amendment =
                Served.list(served.get("/filings?form=8-K/A"), "filings").getFirst();
        String key = String.valueOf(amendment.get("amends"));
        Map<String, Object> whole =
                served.get("/filings/" + encoded(String.valueOf(amendment.get("key"))));
        assertThat(asMap(whole.get("amends"))).containsEntry("key", key);
        Map<String, Object> original = served.get("/filings/" + encoded(key));
        assertThat(Served.list(original, "amendedBy").getFirst())
                .containsEntry("key", amendment.get("key"));
        assertThat(
                        Served.list(
                                served.get("/filings/" + encoded(key) + "/items?asAmended=true"),
                                "items"))
                .isNotEmpty();
    }

    @Test
    void lists_are_newest_first_and_filters_filter() {
        List<Map<String, Object>> all = Served.list(served.get("/filings?limit=500"), "filings");
        List<String> dates = all.stream().map(f -> String.valueOf(f.get("date"))).toList();
        assertThat(dates).isSortedAccordingTo(java.util.Comparator.reverseOrder());
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
                            Served.list(served.get("/companies?q=" + encoded(q)), "companies")
                                    .getFirst())
                    .as(q)
                    .containsEntry("cik", "0009900001");
        }
        assertThat(served.get("/timeline?company=TRNB").get("company").toString())
                .contains("Tarnbrook");
        List<Map<String, Object>> entries =
                Served.list(served.get("/timeline?company=TRNB"), "entries");
        assertThat(entries.stream().map(e -> String.valueOf(e.get("date"))).toList())
                .isSorted()
                .hasSizeGreaterThan(5);
    }

    @Test
    void the_ledger_has_its_rows_with_the_keys_of_their_filings() {
        Map<String, Object> ledger = served.get("/ledger");
        List<Map<String, Object>> rows = Served.list(ledger, "rows");
        assertThat(rows).hasSize(16);
        for (Map<String, Object> row : rows) {
            for (Map<String, Object> source : Served.list(row, "sources")) {
                String key = encoded(String.valueOf(source.get("key")));
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
                        assertThat(c.get("state")).isIn("open", "due-soon", "overdue", "happened"));
        assertThat(served.ask("/api/v1/pipeline?asOf=someday").statusCode()).isEqualTo(400);
    }

    @Test
    void a_hit_has_the_bytes_of_its_passage() throws IOException {
        Map<String, Object> hit =
                Served.list(served.get("/search?q=%22milestone+payment%22&company=TRNB"), "hits")
                        .getFirst();
        String passage = String.valueOf(hit.get("passage"));
        List<?> mark = (List<?>) ((List<?>) hit.get("highlights")).getFirst();
        assertThat(passage.substring((Integer) mark.get(0), (Integer) mark.get(1)))
                .containsIgnoringCase("milestone");
        Map<String, Object> report =
                Served.json(
                        Served.json(
                                                        Served.text(
                                                                served.ask(
                                                                        "/api/v1/filings/"
                                                                                + encoded(
                                                                                        String
                                                                                                .valueOf(
                                                                                                        hit
                                                                                                                .get(
                                                                                                                        "key"))))))
                                                .get("report")
                                        instanceof Map<?, ?> m
                                ? new tools.jackson.databind.ObjectMapper().writeValueAsString(m)
                                : "{}");
        byte[] file = Files.readAllBytes(java.nio.file.Path.of(String.valueOf(report.get("file"))));
        Map<?, ?> range = (Map<?, ?>) hit.get("range");
        String bytes =
                new String(
                        file,
                        (Integer) range.get("start"),
                        (Integer) range.get("end") - (Integer) range.get("start"),
                        StandardCharsets.UTF_8);
        String words = org.jsoup.Jsoup.parse(bytes).text().replaceAll("\\W+", " ").strip();
        assertThat(passage.replaceAll("\\W+", " "))
                .startsWith(words.substring(0, Math.min(40, words.length())));
    }

    @Test
    void documents_are_shown_marked_and_given_raw() {
        String key = "0009900001-24-000012";
        Map<String, Object> shown = served.get("/filings/" + key + "/documents/1");
        assertThat(String.valueOf(shown.get("html")))
                .contains("data-facts=\"/cover/registrant")
                .contains("<mark");
        assertThat(shown).containsEntry("truncated", false).containsEntry("type", "8-K");
        Map<String, Object> report = asMap(served.get("/filings/" + key).get("report"));
        Map<String, Object> at = asMap(asMap(report.get("evidence")).get("/cover/registrant"));
        Map<String, Object> marked =
                served.get(
                        "/filings/"
                                + key
                                + "/documents/1?mark="
                                + at.get("start")
                                + "-"
                                + at.get("end"));
        assertThat(String.valueOf(marked.get("html"))).contains("passage");
        HttpResponse<byte[]> raw = served.ask("/api/v1/filings/" + key + "/documents/1/raw");
        assertThat(raw.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
        assertThat(Served.text(raw)).contains("<");
        assertThat(served.get("/filings/" + key + "/items").get("items").toString())
                .contains("8.01")
                .contains("start");
    }

    @Test
    void a_hostile_filing_is_harmless_everywhere() {
        Map<String, Object> filing =
                Served.list(served.get("/filings?from=2015-05-05&to=2015-05-05"), "filings")
                        .getFirst();
        assertThat(String.valueOf(filing.get("registrant"))).contains("<script>");
        String key = encoded(String.valueOf(filing.get("key")));
        SanitisedTest.harmless(
                String.valueOf(served.get("/filings/" + key + "/documents/1").get("html")));
        for (String path :
                List.of(
                        "/filings/" + key,
                        "/filings/" + key + "/documents/1/raw",
                        "/search?q=hex",
                        "/companies?q=hex")) {
            HttpResponse<byte[]> r = served.ask("/api/v1" + path);
            assertThat(r.headers().firstValue("Content-Type").orElse("")).doesNotContain("html");
            assertThat(r.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
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

    // ---- what cannot be

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/filings?limit=0 | 400 | limit",
                "/filings?limit=501 | 400 | limit",
                "/filings?limit=x | 400 | limit",
                "/filings?from=yesterday | 400 | from",
                "/filings?to=2007-02-30 | 400 | to",
                "/filings?colour=red | 400 | colour",
                "/filings?limit=1&limit=2 | 400 | limit",
                "/filings?cursor=AAAA | 400 | cursor",
                "/filings?cursor=%00 | 400 | cursor",
                "/filings?company=%ff%fe | 400 | company",
                "/filings/none | 404 | none",
                "/filings/none/items | 404 | none",
                "/filings/0009900001-24-000012/documents/99 | 404 | 99",
                "/filings/0009900001-24-000012/documents/x | 404 | numbered",
                "/filings/0009900001-24-000012/documents/1?mark=5-1 | 400 | mark",
                "/filings/0009900001-24-000012/documents/1?mark=x | 400 | mark",
                "/timeline | 400 | company",
                "/timeline?company=nobody | 404 | nobody",
                "/search | 400 | words",
                "/search?q=%21%21 | 400 | word",
                "/search?q=a&sort=colour | 400 | sort",
                "/search?q=a&cursor=x | 400 | cursor",
                "/ledger?year=many | 400 | year",
                "/nothing | 404 | openapi",
                "/ | 404 | openapi"
            })
    void what_cannot_be_is_a_problem_that_says_what(String path, int status, String word) {
        HttpResponse<byte[]> r = served.ask("/api/v1" + path);
        assertThat(r.statusCode()).as(Served.text(r)).isEqualTo(status);
        assertThat(r.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        Map<String, Object> problem = Served.json(Served.text(r));
        assertThat(problem)
                .containsOnlyKeys("type", "title", "status", "detail")
                .containsEntry("status", status);
        assertThat(String.valueOf(problem.get("detail"))).contains(word);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; DROP TABLE filing; --",
                "' OR '1'='1",
                "\") UNION SELECT * FROM read_csv('/etc/passwd') --",
                "%' OR 1=1 /*",
                "x'; ATTACH '/etc/passwd' AS p; --",
                "\\'; SELECT 1"
            })
    void sql_is_a_word_like_others(String words) {
        Object before = served.get("/filings").get("total");
        String w = encoded(words);
        for (String path :
                List.of(
                        "/filings?company=",
                        "/filings?form=",
                        "/filings?sic=",
                        "/filings?item=",
                        "/items?item=",
                        "/events?type=",
                        "/events?compound=",
                        "/events?occurrence=",
                        "/companies?q=",
                        "/ledger?payer=",
                        "/ledger?compound=")) {
            HttpResponse<byte[]> r = served.ask("/api/v1" + path + w);
            assertThat(r.statusCode()).as(path + words).isEqualTo(200);
            assertThat(Served.text(r)).doesNotContain("root:");
        }
        assertThat(served.ask("/api/v1/filings/" + w.replace("+", "%20")).statusCode())
                .isEqualTo(404);
        assertThat(served.ask("/api/v1/export/" + w.replace("+", "%20")).statusCode())
                .isEqualTo(404);
        assertThat(served.ask("/api/v1/search?q=" + w).statusCode()).isIn(200, 400);
        assertThat(served.get("/filings").get("total")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../pom.xml",
                "/%2e%2e/%2e%2e/pom.xml",
                "/..%2f..%2fpom.xml",
                "/page/../openapi.json/../../x",
                "/lib/%00.js",
                "/lib/..;/app.js",
                "/.hidden",
                "/lib//api.js",
                "/dev/octavo/server/Front.class",
                "/api/v1/filings/..%2f..%2f..%2fetc%2fpasswd",
                "/api/v1/filings/..%2f..%2f..%2fetc%2fpasswd/documents/1/raw"
            })
    void no_path_leads_out(String path) {
        String answer = served.raw(Served.request(path, "127.0.0.1"));
        assertThat(answer)
                .matches("(?s)HTTP/1.1 40[04] .*")
                .doesNotContain("root:")
                .doesNotContain("<project");
    }

    @Test
    void only_questions_are_taken() {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS")) {
            HttpResponse<byte[]> r = served.send(method, "/api/v1/filings");
            assertThat(r.statusCode()).as(method).isEqualTo(405);
            assertThat(r.headers().firstValue("Allow")).hasValue("GET, HEAD");
        }
        assertThat(
                        served.raw(
                                "GET /api/v1/filings HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello"))
                .startsWith("HTTP/1.1 413");
        assertThat(
                        served.raw(
                                "POST /api/v1/filings HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 4(05|13).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rubbish\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET /\u0001 HTTP/1.1\r\nHost: localhost\r\n\r\n"
            })
    void what_is_no_request_is_a_problem_too(String bytes) {
        String answer = served.raw(bytes);
        // What is not HTTP at all is hung up on.
        if (!answer.isEmpty()) {
            assertThat(answer).matches("(?s)HTTP/1.1 (4|5)\\d\\d .*");
            assertThat(answer.toLowerCase(java.util.Locale.ROOT))
                    .contains("x-content-type-options: nosniff")
                    .contains("application/problem+json");
        }
        assertThat(served.get("/filings")).containsKey("filings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/filings?company=%",
                "/api/v1/filings?company=%zz",
                "/api/v1/filings?%=x",
                "/api/v1/filings/%C0%AF"
            })
    void what_is_badly_escaped_is_refused(String target) {
        assertThat(served.raw(Served.request(target, "localhost"))).startsWith("HTTP/1.1 400");
    }

    @Test
    void long_addresses_and_headers_are_refused() {
        assertThat(
                        served.raw(
                                Served.request(
                                        "/api/v1/filings?company=" + "x".repeat(3_000),
                                        "localhost")))
                .startsWith("HTTP/1.1 400");
        assertThat(served.raw(Served.request("/" + "x".repeat(100_000), "localhost")))
                .matches("(?s)HTTP/1.1 4\\d\\d .*");
        assertThat(
                        served.raw(
                                "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: "
                                        + "x".repeat(100_000)
                                        + "\r\n\r\n"))
                .matches("(?s)HTTP/1.1 4\\d\\d .*");
        assertThat(served.get("/filings")).containsKey("filings");
    }

    // ---- how it is sent

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/filing/x",
                "/style.css",
                "/api/v1/filings",
                "/api/v1/none",
                "/none.js",
                "/metrics",
                "/openapi.json",
                "/api/v1/health",
                "/login",
                "/api/v1/export/filing"
            })
    void everything_has_the_headers_that_protect(String path) {
        HttpResponse<byte[]> r = served.ask(path, "Origin", "https://evil.example");
        assertThat(r.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(v ->
                        assertThat(v)
                                .startsWith("default-src 'none'; script-src 'self'")
                                .contains("frame-ancestors 'none'"));
        assertThat(r.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(r.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(r.headers().firstValue("Cache-Control")).isPresent();
        assertThat(r.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "evil.example, 421",
        "evil.example:8080, 421",
        "127.0.0.1.evil.example, 421",
        "localhost, 200",
        "LOCALHOST:1234, 200",
        "127.0.0.1, 200",
        "[::1]:80, 200"
    })
    void names_that_mean_this_machine_are_answered(String host, int status) {
        assertThat(served.raw(Served.request("/api/v1/health", host)))
                .startsWith("HTTP/1.1 " + status);
    }

    @Test
    void an_answer_that_is_known_is_not_sent_again() {
        for (String path : List.of("/api/v1/filings?limit=5", "/app.js", "/", "/openapi.json")) {
            HttpResponse<byte[]> first = served.ask(path);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            HttpResponse<byte[]> again = served.ask(path, "If-None-Match", "\"x\", " + tag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).hasValue(tag);
        }
        assertThat(served.ask("/api/v1/filings?limit=6").headers().firstValue("ETag"))
                .isNotEqualTo(served.ask("/api/v1/filings?limit=5").headers().firstValue("ETag"));
    }

    @Test
    void answers_are_zipped_for_those_who_understand() throws IOException {
        HttpResponse<byte[]> plain = served.ask("/api/v1/filings");
        HttpResponse<byte[]> zipped =
                served.ask("/api/v1/filings", "Accept-Encoding", "br, gzip;q=0.8");
        assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(zipped.body().length).isLessThan(plain.body().length / 2);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(
                        served.ask("/api/v1/filings", "Accept-Encoding", "gzip;q=0")
                                .headers()
                                .firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void head_is_get_without_the_body() {
        HttpResponse<byte[]> r = served.send("HEAD", "/api/v1/filings");
        assertThat(r.statusCode()).isEqualTo(200);
        assertThat(r.body()).isEmpty();
        assertThat(r.headers().firstValue("ETag"))
                .isEqualTo(served.ask("/api/v1/filings").headers().firstValue("ETag"));
    }

    @Test
    void the_page_is_served_at_the_addresses_of_its_views() {
        String index = Served.text(served.ask("/"));
        assertThat(index).contains("<!doctype html>");
        for (String view :
                List.of(
                        "/filing/0009900001-24-000012",
                        "/filing/sha256%3Aabc",
                        "/company/9900001",
                        "/ledger",
                        "/search?q=x",
                        "/timeline")) {
            HttpResponse<byte[]> r = served.ask(view);
            assertThat(r.statusCode()).as(view).isEqualTo(200);
            assertThat(Served.text(r)).isEqualTo(index);
        }
        assertThat(served.ask("/nowhere").statusCode()).isEqualTo(404);
        assertThat(served.ask("/app.js").headers().firstValue("Content-Type"))
                .hasValue("text/javascript; charset=utf-8");
    }

    @Test
    void metrics_are_counted_by_route() {
        served.get("/companies?q=tarnbrook");
        String text = Served.text(served.ask("/metrics"));
        assertThat(text)
                .containsPattern(
                        "octavo_requests_total\\{route=\"/companies\",status=\"200\"} \\d+")
                .contains("octavo_request_seconds_bucket{route=\"/companies\",le=\"+Inf\"}")
                .containsPattern("octavo_catalog_filings 22\n")
                .doesNotContain("tarnbrook");
    }

    @Test
    void many_ask_at_a_time_and_all_get_the_same() throws Exception {
        List<String> paths =
                List.of(
                        "/filings?limit=7",
                        "/items?limit=9",
                        "/events?limit=30",
                        "/ledger",
                        "/search?q=milestone",
                        "/companies",
                        "/timeline?company=TRNB",
                        "/filings/0009900001-24-000012",
                        "/filings/0009900001-24-000012/documents/1");
        Map<String, String> expected = new HashMap<>();
        paths.forEach(p -> expected.put(p, Served.text(served.ask("/api/v1" + p))));
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                // Some with parameters of their own, so that they are asked and not remembered.
                String path = paths.get(i % paths.size());
                int n = i;
                all.add(
                        many.submit(() ->
                                Served.text(served.ask("/api/v1" + path)).equals(expected.get(path))
                                        && served.ask("/api/v1/events?limit=" + (1 + n))
                                                        .statusCode()
                                                == 200));
            }
            for (Future<Boolean> one : all) {
                assertThat(one.get()).isTrue();
            }
        }
    }

    private static String encoded(String s) {
        return java.net.URLEncoder.encode(s, StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object o) {
        return (Map<String, Object>) o;
    }
}
