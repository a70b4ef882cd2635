package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be asked, and requests that are attacks. */
class RefusalTest {

    private final Served served = Served.shared();

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
    void a_browser_at_an_unknown_address_gets_the_page_and_others_a_problem() {
        String browser = "application/xhtml+xml, Text/HTML;q=0.9, */*;q=0.8";
        String page = Served.text(served.ask("/", "Accept", browser));
        for (String path : List.of("/nowhere", "/nowhere/else", "/lib/none.js")) {
            HttpResponse<byte[]> seen = served.ask(path, "Accept", browser);
            assertThat(seen.statusCode()).as(path).isEqualTo(404);
            assertThat(seen.headers().firstValue("Content-Type"))
                    .hasValue("text/html; charset=utf-8");
            assertThat(seen.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(Served.text(seen)).isEqualTo(page);
            for (String accept : List.of("*/*", "application/json", "text/javascript")) {
                HttpResponse<byte[]> problem = served.ask(path, "Accept", accept);
                assertThat(problem.statusCode()).as(path).isEqualTo(404);
                assertThat(Served.json(Served.text(problem)))
                        .containsEntry("detail", "there is no such page");
            }
        }
        HttpResponse<byte[]> api = served.ask("/api/v1/nowhere", "Accept", browser);
        assertThat(api.statusCode()).isEqualTo(404);
        assertThat(api.headers().firstValue("Content-Type")).hasValue("application/problem+json");
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
        String w = Served.encoded(words);
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
            assertThat(answer.toLowerCase(Locale.ROOT))
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
}
