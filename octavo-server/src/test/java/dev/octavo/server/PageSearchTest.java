package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The view that searches. */
class PageSearchTest {

    private static int total(Browsing b) {
        return Integer.parseInt(b.one(".sum").innerText().replaceAll("\\D.*", ""));
    }

    @Test
    void words_are_searched_and_a_hit_leads_to_its_bytes() {
        try (Browsing b = Browsing.desk().at("/")) {
            assertThat(b.one(".welcome").innerText()).contains("22 filings");
            assertThat(b.page.evaluate("() => document.activeElement.id")).isEqualTo("q");
            b.all("#q").fill("antibody linker");
            b.press("Enter").page.waitForSelector(".hit");
            assertThat(b.settled().address())
                    .startsWith("/search?")
                    .contains("q=antibody+linker")
                    .doesNotContain("company=");
            assertThat(total(b)).isPositive();
            assertThat(b.texts(".hit mark"))
                    .anyMatch(m -> m.toLowerCase(java.util.Locale.ROOT).startsWith("antibod"));
            assertThat(b.page.title()).isEqualTo("antibody linker · Octavo");

            String marked = b.one(".hit mark").innerText();
            b.one(".hit a").click();
            b.page.waitForSelector(".paper iframe:not([hidden])");
            assertThat(b.settled().page.frameLocator("iframe").locator("mark.here").allInnerTexts())
                    .anyMatch(t -> t.contains(marked));
        }
    }

    @Test
    void a_phrase_finds_less_than_its_words() {
        try (Browsing b = Browsing.desk().at("/search?q=payment+milestone")) {
            int words = total(b);
            b.at("/search?q=%22milestone+payment%22");
            assertThat(total(b)).isPositive().isLessThanOrEqualTo(words);
            b.at("/search?q=%22payment+milestone%22");
            assertThat(b.one(".nothing").innerText())
                    .contains("Nothing in the catalog", "quotation marks");
        }
    }

    @Test
    void facets_narrow_chips_widen_and_back_restores() {
        try (Browsing b = Browsing.desk().at("/search?q=milestone")) {
            int all = total(b);
            List<String> years = b.texts(".facets details:has(summary:text-is('Year')) a span");
            assertThat(years)
                    .hasSizeGreaterThan(5)
                    .isSortedAccordingTo(java.util.Comparator.reverseOrder());

            int item =
                    Integer.parseInt(
                            b.one(".facets a:has(span:text-is('8.01')) > small").innerText());
            assertThat(b.one(".facets a:has(span:text-is('8.01'))").innerText())
                    .contains("Other Events");
            b.one(".facets a:has(span:text-is('8.01'))").click();
            b.page.waitForSelector(".facets a[aria-current]");
            assertThat(b.address()).contains("item=8.01").contains("q=milestone");
            assertThat(total(b)).isEqualTo(item).isLessThan(all);
            assertThat(b.texts(".chip")).anyMatch(c -> c.contains("8.01"));

            b.page.goBack();
            b.page.waitForSelector(
                    ".facets a[aria-current]",
                    new com.microsoft.playwright.Page.WaitForSelectorOptions()
                            .setState(
                                    com.microsoft.playwright.options.WaitForSelectorState
                                            .DETACHED));
            assertThat(total(b.settled())).isEqualTo(all);
            b.page.goForward();
            b.page.waitForSelector(".chip").click();
            b.page.waitForCondition(() -> !b.address().contains("item="));
            assertThat(total(b.settled())).isEqualTo(all);
        }
    }

    @Test
    void one_company_is_one_facet_however_it_writes_its_name() {
        try (Browsing b = Browsing.desk().at("/search?q=milestone")) {
            List<String> names = b.texts(".facets details:has(summary:text-is('Company')) a span");
            assertThat(names)
                    .contains("Tarnbrook Biosciences, Inc.")
                    .doesNotContain("TARNBROOK BIOSCIENCES, INC.");
            int told =
                    Integer.parseInt(
                            b.one(
                                            ".facets a:has(span:text-is('Tarnbrook Biosciences, Inc.')) > small")
                                    .innerText());
            b.one(".facets a:has(span:text-is('Tarnbrook Biosciences, Inc.'))").click();
            b.page.waitForSelector(".chip");
            assertThat(total(b.settled())).isEqualTo(told);
        }
    }

    @Test
    void filters_and_order_stand_in_the_address() {
        try (Browsing b = Browsing.desk().at("/search?q=milestone")) {
            b.all("input[name=from]").fill("2010-01-01");
            b.all("input[name=company]").last().fill("tarnbrook");
            b.all("select[name=sort]").selectOption("date");
            b.all(".search button").click();
            b.page.waitForCondition(() -> b.address().contains("from=2010-01-01"));
            assertThat(b.settled().address()).contains("company=tarnbrook", "sort=date");
            List<String> dates =
                    b.texts(".hit .about").stream()
                            .map(t -> t.replaceAll(".*?(\\d{4}-\\d\\d-\\d\\d).*", "$1"))
                            .toList();
            assertThat(dates)
                    .isNotEmpty()
                    .allMatch(d -> d.compareTo("2010") > 0)
                    .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        }
    }

    @Test
    void more_hits_come_behind_the_first_and_a_failure_says_so() {
        try (Browsing b = Browsing.desk()) {
            // Small pages, so that there is more than one.
            b.page.route(
                    "**/api/v1/search?*",
                    route ->
                            route.resume(
                                    new Route.ResumeOptions()
                                            .setUrl(route.request().url() + "&limit=5")));
            b.at("/search?q=milestone");
            int all = total(b);
            assertThat(b.all(".hit").count()).isEqualTo(5);
            b.expecting("Failed to load resource").offline(true);
            b.one(".more button").click();
            b.page.waitForSelector(".more button:not([disabled])");
            assertThat(b.one(".more").innerText()).contains("does not answer", "Try again");
            b.offline(false);
            while (b.all(".more button").count() > 0) {
                int before = b.all(".hit").count();
                b.one(".more button").click();
                b.page.waitForFunction("n => document.querySelectorAll('.hit').length > n", before);
            }
            assertThat(b.all(".hit").count()).isEqualTo(all);
        }
    }

    @Test
    void the_first_page_has_the_newest_reports() {
        try (Browsing b = Browsing.desk().at("/")) {
            List<String> days = b.texts(".welcome .entries time");
            assertThat(days).hasSize(8).isSortedAccordingTo(java.util.Comparator.reverseOrder());
            b.one(".welcome .entries a").click();
            b.page.waitForSelector(".paper iframe:not([hidden])");
            assertThat(b.address()).startsWith("/filing/");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; DROP TABLE filing; --",
                "\" OR 1=1",
                "<img src=x onerror=alert(1)>",
                "+-&&||!(){}[]^~*?:\\/",
                "((((((((((",
                "\"unclosed",
                "*",
                "milestone AND NOT",
                "%00%ff",
                "𝔘𝔫𝔦 ‮ kode"
            })
    void hostile_words_find_something_nothing_or_a_reason(String words) {
        try (Browsing b = Browsing.desk().at("/")) {
            b.expecting("status of 400");
            b.all("#q").fill(words);
            b.press("Enter");
            b.page.waitForSelector(".sum, .nothing, .failed");
            assertThat(b.settled().all("#q").inputValue()).isEqualTo(words);
            assertThat(b.all("main img, main script").count()).isZero();
        }
    }
}
