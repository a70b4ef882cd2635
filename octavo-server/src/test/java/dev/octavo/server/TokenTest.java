package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.catalog.Location;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenTest {

    private static final String TOKEN = "correct-horse-battery-staple";

    @Test
    void other_addresses_need_a_token_and_a_token_is_long(@TempDir Path folder) {
        Location catalog = new Location.Folder(folder);
        for (String host : List.of("0.0.0.0", "::", "192.0.2.1")) {
            assertThatThrownBy(() -> options(catalog, host, Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(host)
                    .hasMessageContaining("token");
        }
        assertThatThrownBy(() -> options(catalog, "127.0.0.1", Optional.of("short")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("16 characters");
        assertThat(options(catalog, "0.0.0.0", Optional.of(TOKEN)).token()).isPresent();
        assertThat(options(catalog, "::1", Optional.empty()).token()).isEmpty();
    }

    private static ServeOptions options(Location catalog, String host, Optional<String> token) {
        return new ServeOptions(catalog, host, 0, token, List.of());
    }

    @Test
    void nothing_is_told_without_the_token(@TempDir Path folder) throws Exception {
        Location catalog = new Location.Folder(folder.resolve("catalog"));
        Served.ingest(catalog, Served.EXAMPLES.resolve("2005-html-milestone.htm"));
        Served served = Served.start(Served.withToken(catalog, TOKEN));
        try (OctavoServer _ = served.server) {
            for (String path :
                    List.of(
                            "/api/v1/filings",
                            "/api/v1/nothing",
                            "/metrics",
                            "/openapi.json",
                            "/app.js")) {
                HttpResponse<byte[]> r = served.ask(path);
                assertThat(r.statusCode()).as(path).isEqualTo(401);
                assertThat(r.headers().firstValue("WWW-Authenticate"))
                        .hasValueSatisfying(v -> assertThat(v).startsWith("Bearer"));
            }
            assertThat(Served.text(served.ask("/api/v1/health"))).isEqualTo("{\"status\":\"ok\"}");
            HttpResponse<byte[]> page = served.ask("/ledger?company=x%20y&year=2010");
            assertThat(page.statusCode()).isEqualTo(303);
            String way = "%2Fledger%3Fcompany%3Dx%2520y%26year%3D2010";
            assertThat(page.headers().firstValue("Location")).hasValue("/login?next=" + way);
            assertThat(
                            post(served, "token=" + TOKEN + "&next=" + way)
                                    .headers()
                                    .firstValue("Location"))
                    .hasValue("/ledger?company=x%20y&year=2010");
            assertThat(
                            served.ask("/ledger?company=" + "x".repeat(1_000))
                                    .headers()
                                    .firstValue("Location"))
                    .hasValue("/login?next=%2Fledger");

            for (String wrong :
                    List.of(
                            "Bearer " + TOKEN + "x",
                            "Bearer ",
                            "Basic " + TOKEN,
                            TOKEN,
                            "Bearer " + TOKEN.substring(1))) {
                assertThat(served.ask("/api/v1/filings", "Authorization", wrong).statusCode())
                        .as(wrong)
                        .isEqualTo(401);
            }
            assertThat(
                            served.ask("/api/v1/filings", "Authorization", "Bearer " + TOKEN)
                                    .statusCode())
                    .isEqualTo(200);
            assertThat(served.ask("/api/v1/filings", "Cookie", "octavo=" + TOKEN).statusCode())
                    .isEqualTo(401);
            login(served);
            assertThat(served.log).noneMatch(line -> line.contains(TOKEN));
        }
    }

    private static void login(Served served) {
        assertThat(Served.text(served.ask("/login")))
                .contains("<form method=\"post\" action=\"/login\">");
        assertThat(post(served, "token=wrong").statusCode()).isEqualTo(401);
        HttpResponse<byte[]> in = post(served, "token=" + TOKEN + "&next=%2Fledger");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location")).hasValue("/ledger");
        String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").doesNotContain(TOKEN);
        String pair = cookie.substring(0, cookie.indexOf(';'));
        assertThat(served.ask("/api/v1/filings", "Cookie", "a=b; " + pair).statusCode())
                .isEqualTo(200);
        assertThat(served.ask("/", "Cookie", pair).statusCode()).isEqualTo(200);
        for (String elsewhere :
                List.of(
                        "//evil.example",
                        "https://evil.example",
                        "/\\evil.example",
                        "javascript:alert(1)")) {
            String next =
                    java.net.URLEncoder.encode(elsewhere, java.nio.charset.StandardCharsets.UTF_8);
            assertThat(
                            post(served, "token=" + TOKEN + "&next=" + next)
                                    .headers()
                                    .firstValue("Location"))
                    .as(elsewhere)
                    .hasValue("/");
        }
        HttpResponse<byte[]> address = served.ask("/login?next=%2F&token=" + TOKEN);
        assertThat(address.statusCode()).isEqualTo(400);
        assertThat(address.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(Served.text(address))
                .contains("taken by the form alone: an address stays in histories and logs")
                .doesNotContain(TOKEN);
        assertThat(post(served, "token=" + "x".repeat(10_000)).statusCode()).isEqualTo(413);
        assertThat(Served.text(served.ask("/login?next=%22%3E%3Cscript%3E")))
                .doesNotContain("<script>");
    }

    private static HttpResponse<byte[]> post(Served served, String form) {
        return Served.send(
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + served.server.port() + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build());
    }
}
