package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The view of a company, and the box that finds one. */
class PageCompanyTest {

    @Test
    void its_reports_stand_by_date_with_items_and_events_as_sentences() {
        try (Browsing b = Browsing.desk().at("/company/" + Filings.cik("tarnbrook"))) {
            assertThat(b.one("h1").innerText()).isEqualTo("Tarnbrook Biosciences, Inc.");
            List<String> dates = b.texts(".entries time");
            assertThat(dates)
                    .hasSizeGreaterThan(8)
                    .isSortedAccordingTo(java.util.Comparator.reverseOrder());
            assertThat(b.all(".timeline .point").count()).isEqualTo(dates.size());
            List<String> events = b.texts(".events li");
            assertThat(events)
                    .contains(
                            "milestone payment Grellmann Pharma AG → Tarnbrook Biosciences, Inc., $20,000,000, regulatory approval US, GRL-6120")
                    .noneMatch(e ->
                            e.contains("20000000")
                                    || e.contains("safe harbor")
                                    || e.contains("undefined")
                                    || e.contains("null"));
            // The item and the press release of one filing tell one payment.
            assertThat(b.texts(".entries > li:has-text('2017-06') .events li"))
                    .filteredOn(e -> e.startsWith("milestone payment"))
                    .hasSize(1);
            // A filing of two payments tells two.
            assertThat(b.texts(".entries > li:has-text('2010-03') .events li"))
                    .filteredOn(e -> e.startsWith("milestone payment") && e.contains("$1,000,000"))
                    .hasSize(2);
        }
    }

    @Test
    void points_lead_to_entries_and_entries_to_filings() {
        try (Browsing b = Browsing.desk().at("/company/" + Filings.cik("tarnbrook"))) {
            b.one(".timeline .point").click();
            assertThat(b.address()).contains("#entry-");
            assertThat(b.all(".entries > li.here").count()).isEqualTo(1);
            b.one(".entries > li .chip a[href^='/filing/']").click();
            b.page.waitForSelector(".paper iframe:not([hidden])");
            assertThat(b.address()).startsWith("/filing/0009900001-18-000030");
            b.page.goBack();
            b.page.waitForSelector(".entries");
            b.one(".events a").click();
            b.page.waitForSelector(".paper iframe:not([hidden])");
            assertThat(b.settled().page.frameLocator("iframe").locator("mark.here").count())
                    .isPositive();
        }
    }

    @Test
    void a_company_that_is_not_there_is_said_so() {
        try (Browsing b = Browsing.desk().expecting("404").at("/company/Zeppelin%20Works")) {
            assertThat(b.one("main").innerText()).contains("Zeppelin Works");
            assertThat(b.all(".nothing, .failed").count()).isEqualTo(1);
        }
    }

    @Test
    void the_box_finds_by_name_ticker_and_arrows() {
        try (Browsing b = Browsing.desk().at("/ledger")) {
            b.all("#company").pressSequentially("therap");
            b.page.waitForSelector("#companies:not([hidden]) li[role=option]");
            assertThat(b.all("#company").getAttribute("aria-expanded")).isEqualTo("true");
            b.press("ArrowDown");
            assertThat(b.all("#companies li[aria-selected=true]").count()).isEqualTo(1);
            assertThat(b.all("#company").getAttribute("aria-activedescendant"))
                    .isEqualTo("company-0");
            b.press("Escape");
            assertThat(b.all("#companies").isHidden()).isTrue();

            b.all("#company").fill("");
            b.all("#company").pressSequentially("TRNB");
            b.page.waitForSelector("#companies:not([hidden]) li[role=option]");
            b.press("ArrowDown", "Enter");
            b.page.waitForSelector(".entries");
            assertThat(b.one("h1").innerText()).isEqualTo("Tarnbrook Biosciences, Inc.");

            b.all("#company").pressSequentially("zzzz");
            b.page.waitForSelector("#companies li.none");
            assertThat(b.one("#companies").innerText()).contains("No company");
        }
    }
}
