package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
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

/** How answers are sent, whatever they say. */
class TransportTest {

    private final Served served = Served.shared();

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
                        "/disclosures/votes?name=x")) {
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
}
