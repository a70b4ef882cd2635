package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The view of a filing: the document beside its facts, and the way from one to the other. */
class PageFilingTest {

    private static final String CLICKS =
            """
            async () => {
              const settled = async () => {
                for (let i = 0; i < 1000 && document.querySelector('[aria-busy]'); i++) await new Promise(r => setTimeout(r, 10));
              };
              const failed = [];
              const all = [...document.querySelectorAll('button[data-fact]')];
              for (const button of all) {
                button.click();
                await settled();
                const marks = document.querySelector('iframe').contentDocument.querySelectorAll('mark.here');
                const words = [...marks].map(m => m.textContent).join('').trim();
                if (!words || button.getAttribute('aria-current') !== 'true') failed.push(button.dataset.fact + ' ' + button.innerText);
              }
              return [String(all.length), ...failed];
            }
            """;

    @Test
    @SuppressWarnings("unchecked")
    void every_fact_of_every_example_leads_to_its_bytes() {
        int facts = 0;
        try (Browsing b = Browsing.desk()) {
            for (Map<String, Object> filing : Filings.all()) {
                String key = String.valueOf(filing.get("key"));
                b.at("/filing/" + URLEncoder.encode(key, StandardCharsets.UTF_8));
                List<String> clicked = (List<String>) b.page.evaluate(CLICKS);
                assertThat(clicked.subList(1, clicked.size()))
                        .as(filing.get("registrant") + " " + key)
                        .isEmpty();
                int here = Integer.parseInt(clicked.getFirst());
                assertThat(here).as(key).isPositive();
                facts += here;
            }
        }
        assertThat(facts).isGreaterThan(500);
    }

    @Test
    void no_place_that_the_report_gives_is_without_a_mark() {
        Served served = Served.shared();
        int places = 0;
        for (Map<String, Object> filing : Filings.all()) {
            String path =
                    "/filings/"
                            + URLEncoder.encode(
                                    String.valueOf(filing.get("key")), StandardCharsets.UTF_8);
            Map<String, Object> whole = served.get(path);
            @SuppressWarnings("unchecked")
            Map<String, Object> report = (Map<String, Object>) whole.get("report");
            Map<Integer, String> pages = new java.util.HashMap<>();
            @SuppressWarnings("unchecked")
            Map<String, Object> evidence = (Map<String, Object>) report.get("evidence");
            for (Map.Entry<String, Object> e : evidence.entrySet()) {
                List<?> ranges = e.getValue() instanceof List<?> l ? l : List.of(e.getValue());
                for (Object range : ranges) {
                    Map<?, ?> at = (Map<?, ?>) range;
                    // What stands in the header, and in the lines before each document, is shown as
                    // document 0.
                    int document =
                            e.getKey().startsWith("/header/")
                                    ? 0
                                    : ((Number)
                                                    java.util.Objects.requireNonNull(
                                                            at.get("document")))
                                            .intValue();
                    String html =
                            pages.computeIfAbsent(
                                    document,
                                    n ->
                                            String.valueOf(
                                                    served.get(path + "/documents/" + n)
                                                            .get("html")));
                    assertThat(
                                    html.contains("\"" + e.getKey() + "\"")
                                            || html.contains("\"" + e.getKey() + " ")
                                            || html.contains(" " + e.getKey() + "\"")
                                            || html.contains(" " + e.getKey() + " "))
                            .as(filing.get("key") + " " + e.getKey() + " in document " + document)
                            .isTrue();
                    places++;
                }
            }
        }
        assertThat(places).isGreaterThan(500);
    }

    @Test
    void a_click_on_a_fact_scrolls_to_its_bytes_and_the_address_keeps_it() {
        try (Browsing b = Browsing.desk().at(Filings.address("0009900001-24-000012"))) {
            FrameLocator paper = b.page.frameLocator("iframe");
            b.one("button[data-fact='/signatures/0/signer']").click();
            assertThat(paper.locator("mark.here").first().innerText()).isNotBlank();
            assertThat(
                            (Boolean)
                                    paper.locator("mark.here")
                                            .first()
                                            .evaluate(
                                                    "m => { const r = m.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; }"))
                    .as("the mark is on the screen")
                    .isTrue();
            assertThat(b.address()).contains("fact=%2Fsignatures%2F0%2Fsigner");
            assertThat(b.one(".where").innerText()).contains("document 1, bytes");
            b.page.reload();
            b.settled();
            assertThat(paper.locator("mark.here").count()).isPositive();
            assertThat(b.one("[data-fact='/signatures/0/signer']").getAttribute("aria-current"))
                    .isEqualTo("true");
        }
    }

    @Test
    void a_click_on_marked_bytes_shows_the_fact() {
        try (Browsing b = Browsing.desk().at(Filings.address("0009900001-24-000012"))) {
            FrameLocator paper = b.page.frameLocator("iframe");
            paper.locator("mark.fact[data-facts~='/cover/phone']").first().click();
            assertThat(b.one(".fact[aria-current]").innerText()).contains("phone");
            paper.locator("mark.fact[data-facts~='/cover/ein']").first().focus();
            b.press("Enter");
            assertThat(b.one(".fact[aria-current]").getAttribute("data-fact"))
                    .isEqualTo("/cover/ein");
            assertThat(paper.locator("mark.here").allInnerTexts()).containsExactly("04-9900001");
        }
    }

    @Test
    void documents_and_the_header_have_tabs() {
        try (Browsing b = Browsing.desk().at(Filings.address("0009900001-24-000012"))) {
            FrameLocator paper = b.page.frameLocator("iframe");
            assertThat(b.all(".documents [role=tab]").count()).isGreaterThanOrEqualTo(3);
            b.one(".documents [role=tab]:has-text('EX-99.1')").click();
            b.settled();
            assertThat(paper.locator("body").innerText()).contains("Exhibit 99.1");
            assertThat(b.one(".documents [aria-selected=true]").innerText()).contains("EX-99.1");
            b.one(".documents [role=tab]:text-is('Header')").click();
            b.settled();
            assertThat(paper.locator("body").innerText())
                    .contains("<ACCESSION-NUMBER>0009900001-24-000012", "<DESCRIPTION>EX-99.1");
            // A picture is told, not shown.
            b.at(Filings.address("0009900002-14-000007"));
            b.one(".documents [role=tab]:has-text('GRAPHIC')").click();
            assertThat(b.settled().page.frameLocator("iframe").locator("body").innerText())
                    .contains("[not text: GRAPHIC]");
        }
    }

    @Test
    void what_item_and_release_both_tell_is_one_event_with_both_places() {
        try (Browsing b = Browsing.desk().at(Filings.address("0009900001-24-000012"))) {
            assertThat(b.texts("details:has(summary:has-text('Events')) .fact"))
                    .filteredOn(t -> t.contains("milestone payment"))
                    .hasSize(1);
            b.one(".again").click();
            b.settled();
            assertThat(b.one(".documents [aria-selected=true]").innerText()).contains("EX-99.1");
            assertThat(b.page.frameLocator("iframe").locator("mark.here").count()).isPositive();
        }
    }

    @Test
    void an_amended_report_shows_its_items_as_amended_and_both_link() {
        try (Browsing b = Browsing.desk().at(Filings.address("0009900001-18-000030"))) {
            assertThat(b.one(".amends").innerText()).isEqualTo("Amended by 8-K/A filed 2018-09-19");
            assertThat(b.texts(".group > summary")).contains("Items 3", "Press releases 1");
            assertThat(b.one(".amended").innerText())
                    .contains("Items as amended", "Item 1.01", "amended");
            b.one(".amends a").click();
            b.page.waitForCondition(() -> b.address().contains("0009900001-18-000041"));
            assertThat(b.settled().one(".amends").innerText()).startsWith("Amends 8-K");
        }
    }

    @Test
    void a_filing_that_is_not_there_is_said_so() {
        try (Browsing b = Browsing.desk().expecting("404").at("/filing/0000000000-00-000000")) {
            assertThat(b.one(".failed").innerText())
                    .contains("0000000000-00-000000", "To the search")
                    .doesNotContain("Try again");
        }
    }
}
