package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.octavo.catalog.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds in every view: nothing of a filing runs, everything has a name and can be read, and
 * what fails says so.
 */
class PageTrustTest {

    private static final List<String> VIEWS =
            List.of(
                    "/",
                    "/search?q=milestone",
                    "/ledger",
                    "/pipeline",
                    "/catalysts",
                    "/disclosures/people",
                    "/disclosures/votes",
                    "/disclosures/agreements",
                    "/company/tarnbrook",
                    Filings.address("0009900001-24-000012"));

    // ---- hostile filings

    @Test
    void nothing_of_a_hostile_filing_runs_or_is_loaded() {
        try (Browsing b = Browsing.desk().at(Filings.address("Hex<script>"))) {
            assertThat(b.one("h1").innerText())
                    .isEqualTo("Hex<script>alert(1)</script> \"Onload=\" Pharma, Inc.");
            assertThat(b.page.title()).startsWith("Hex<script>");
            Object left =
                    b.page.evaluate(
                            """
                            () => [...document.querySelector('iframe').contentDocument.querySelectorAll('body, body *')].flatMap(e => [e.tagName, ...[...e.attributes].map(a => a.name)])
                              .filter(n => /^(script|style|iframe|object|embed|form|base|meta|svg|math|video|audio|on.*|style|src|href|srcdoc|id|name)$/i.test(n))
                            """);
            assertThat((List<?>) left).isEmpty();
            assertThat(b.all("iframe").getAttribute("sandbox")).isEqualTo("allow-same-origin");
            // A mark of theirs is no mark of ours. Clicked from outside: what the driver runs in
            // the frame is blocked there too, and told.
            b.page.evaluate(
                    "() => [...document.querySelector('iframe').contentDocument.querySelectorAll('body *')].filter(e => e.textContent.includes('a mark of theirs')).at(-1).click()");
            assertThat(b.all(".fact[aria-current='true']").count()).isLessThanOrEqualTo(1);
            assertThat(b.all(".fact[data-fact='/cover/ein'][aria-current]").count()).isZero();
            assertThat(b.page.evaluate("() => document.querySelector('[onmouseover]')")).isNull();
            for (String address :
                    List.of(
                            "/search?q=hex",
                            "/company/"
                                    + java.net.URLEncoder.encode(
                                            "Hex<script>alert(1)</script> \"Onload=\" Pharma, Inc.",
                                            java.nio.charset.StandardCharsets.UTF_8))) {
                b.at(address);
                assertThat(b.one("main").innerText()).contains("Hex<script>");
                assertThat(b.all("main script, main img").count()).isZero();
            }
        }
    }

    @Test
    void addresses_are_words_and_not_markup() {
        try (Browsing b = Browsing.desk().expecting("status of 4")) {
            for (String hostile :
                    List.of(
                            "<img src=x onerror=alert(1)>",
                            "\"><script>alert(1)</script>",
                            "javascript:alert(1)",
                            "__proto__",
                            "%E0%A4%A")) {
                String word =
                        java.net.URLEncoder.encode(hostile, java.nio.charset.StandardCharsets.UTF_8)
                                .replace("+", "%20");
                for (String address :
                        List.of(
                                "/company/" + word,
                                "/filing/" + word,
                                "/ledger?by=" + word + "&sort=" + word + "&payer=" + word,
                                "/search?item=" + word)) {
                    b.at(address);
                    assertThat(b.all("main img, main script").count()).as(address).isZero();
                    assertThat(b.one("main").innerText()).as(address).isNotBlank();
                }
            }
        }
    }

    // ---- names, roles, colours

    /// Elements that can be used and have no name to say.
    private static final String NAMELESS =
            """
            () => [...document.querySelectorAll('a[href], button, input, select, summary, [role=button], [role=tab], [role=option], iframe, [tabindex="0"]')]
              .filter(e => e.checkVisibility())
              .filter(e => !(e.getAttribute('aria-label') || e.labels?.length && [...e.labels].some(l => l.textContent.trim()) || e.title || e.textContent.trim() || e.querySelector('title, img[alt]:not([alt=""])')))
              .map(e => e.outerHTML.slice(0, 120))
            """;

    /// Texts whose contrast with what is behind them is under 4.5 (WCAG AA).
    private static final String FAINT =
            """
            () => {
              const parse = c => { const m = c.match(/[\\d.]+/g).map(Number); return { rgb: m.slice(0, 3), a: m[3] ?? 1 }; };
              const light = rgb => { const [r, g, b] = rgb.map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
              const behind = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c.a > 0.99) return c.rgb; } return [255, 255, 255]; };
              const out = new Map();
              for (const e of document.querySelectorAll('body *')) {
                if (!e.checkVisibility() || e.closest('svg') || ![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
                const a = light(parse(getComputedStyle(e).color).rgb), b = light(behind(e));
                const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (ratio < 4.5) out.set(e.tagName + '.' + e.className + '@' + (e.parentElement?.className ?? ''), ratio.toFixed(2));
              }
              return Object.fromEntries(out);
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void controls_have_names_and_texts_can_be_read(String how) {
        try (Browsing b = how.equals("dark") ? Browsing.dark() : Browsing.desk()) {
            for (String view : VIEWS) {
                b.at(view);
                assertThat((List<?>) b.page.evaluate(NAMELESS))
                        .as(view + ": without a name")
                        .isEmpty();
                assertThat((Map<?, ?>) b.page.evaluate(FAINT))
                        .as(view + ", " + how + ": too faint")
                        .isEmpty();
                assertThat(b.all("h1").count()).as(view + ": headings").isLessThanOrEqualTo(1);
                assertThat(b.all("main").count()).isEqualTo(1);
                Object twice =
                        b.page.evaluate(
                                "() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id); return ids.filter((id, i) => ids.indexOf(id) !== i); }");
                assertThat((List<?>) twice).as(view + ": ids").isEmpty();
            }
        }
    }

    @Test
    void light_and_dark_follow_the_system_until_the_button_says_otherwise() {
        String ground = "() => getComputedStyle(document.documentElement).backgroundColor";
        try (Browsing b = Browsing.desk().at(Filings.address("0009900001-24-000012"))) {
            Object light = b.page.evaluate(ground);
            b.page.emulateMedia(
                    new com.microsoft.playwright.Page.EmulateMediaOptions()
                            .setColorScheme(ColorScheme.DARK));
            Object dark = b.page.evaluate(ground);
            assertThat(dark).isNotEqualTo(light);
            b.one("#theme").click();
            assertThat(b.page.evaluate(ground)).isEqualTo(light);
            // The document goes with it.
            Object paper =
                    b.page.frameLocator("iframe")
                            .locator("html")
                            .evaluate("e => getComputedStyle(e).backgroundColor");
            assertThat(paper).as("paper").isEqualTo("rgb(255, 255, 255)");
            b.page.reload();
            assertThat(b.settled().page.evaluate(ground)).as("remembered").isEqualTo(light);
        }
    }

    // ---- what fails

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ledger",
                "/search?q=milestone",
                "/company/tarnbrook",
                "/pipeline",
                "/catalysts"
            })
    void a_server_that_does_not_answer_is_told_and_asked_again(String view) {
        try (Browsing b = Browsing.desk().expecting("Failed to load resource")) {
            b.page.route("**/api/v1/**", com.microsoft.playwright.Route::abort);
            b.at(view);
            assertThat(b.one(".failed").innerText())
                    .contains("The server does not answer", "Try again");
            assertThat(b.one("#status").innerText()).contains("does not answer");
            b.page.unroute("**/api/v1/**");
            b.one(".failed button").click();
            b.page.waitForFunction("() => !document.querySelector('.failed')");
            assertThat(b.settled().one("main").innerText()).isNotBlank();
        }
    }

    @Test
    void a_slow_answer_is_waited_for_with_words() {
        try (Browsing b = Browsing.desk()) {
            // The browser asks; nobody answers until the words are read.
            List<com.microsoft.playwright.Route> held = new java.util.ArrayList<>();
            b.page.route("**/api/v1/ledger*", held::add);
            b.page.navigate("http://127.0.0.1:" + Served.shared().server.port() + "/ledger");
            b.page.waitForSelector(".waiting");
            assertThat(b.one(".waiting").innerText()).isEqualTo("Reading the ledger…");
            held.getFirst().resume();
            assertThat(b.settled().all(".waiting:visible").count()).isZero();
        }
    }

    @Test
    void before_the_first_filing_is_ingested_the_page_says_what_to_do(@TempDir Path folder) {
        Served empty =
                Served.start(ServeOptions.local(new Location.Folder(folder.resolve("catalog")), 0));
        try (OctavoServer server = empty.server;
                Browsing b = Browsing.desk(server.port()).expecting("status of 503")) {
            b.at("/ledger");
            assertThat(b.one(".failed").innerText()).contains("octavo ingest");
        }
    }
}
