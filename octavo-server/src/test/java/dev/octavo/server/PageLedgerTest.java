package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The view of milestone payments. */
class PageLedgerTest {

    @Test
    void headings_sort_and_the_address_keeps_the_order() {
        try (Browsing b = Browsing.desk().at("/ledger")) {
            assertThat(b.column("Date").stream().map(d -> d.replaceAll(".*?(\\d{4}).*", "$1")))
                    .hasSizeGreaterThan(10)
                    .isSortedAccordingTo(Comparator.reverseOrder());
            b.one("th button:text-is('Payer')").click();
            assertThat(b.column("Payer")).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
            assertThat(b.one("th:has(button:text-is('Payer'))").getAttribute("aria-sort"))
                    .isEqualTo("ascending");
            b.one("th button:text-is('Amount')").click();
            List<String> amounts = b.column("Amount");
            assertThat(amounts.getFirst()).isEqualTo("¥500,000,000");
            assertThat(amounts.getLast()).isEqualTo("undisclosed");
            assertThat(b.address()).contains("sort=-amount");
            b.page.reload();
            assertThat(b.settled().column("Amount")).isEqualTo(amounts);
        }
    }

    @Test
    void a_filter_keeps_what_it_says() {
        try (Browsing b = Browsing.desk().at("/ledger")) {
            b.all("input[name=payer]").fill("grellmann");
            b.one("main form button").click();
            b.page.waitForCondition(() -> b.address().contains("payer=grellmann"));
            assertThat(b.settled().column("Payer"))
                    .isNotEmpty()
                    .allMatch(p -> p.contains("Grellmann"));
            b.at("/ledger?compound=no-such-compound");
            assertThat(b.one(".nothing").innerText())
                    .contains("No milestone payment", "filters", "All payments");
        }
    }

    @Test
    void totals_are_sums_of_the_rows() {
        try (Browsing b = Browsing.desk().at("/ledger?payer=grellmann")) {
            assertThat(b.texts(".totals tr"))
                    .anyMatch(t -> t.contains("$50,000,000") && t.contains("5 payments"));
            b.one("[role=tab]:text-is('by compound')").click();
            assertThat(b.texts(".totals th")).contains("GRL-6120", "GRL-5508");
            assertThat(b.one("[role=tab]:text-is('by compound')").getAttribute("aria-selected"))
                    .isEqualTo("true");
            assertThat(b.address()).contains("by=compound");
            b.one("[role=tab]:text-is('by year')").click();
            assertThat(b.texts(".totals th")).isSorted().contains("2024");
        }
    }

    @Test
    void a_bar_is_a_filter_and_a_second_click_takes_it_off() {
        try (Browsing b = Browsing.desk().at("/ledger")) {
            int all = b.column("Date").size();
            b.one(".bar[aria-label^='2010']").click();
            b.page.waitForCondition(() -> b.address().contains("year=2010"));
            assertThat(b.settled().column("Date")).hasSize(2).allMatch(d -> d.startsWith("2010"));
            // The other years stay in the picture.
            assertThat(b.all(".bar[tabindex='0']").count()).isGreaterThan(5);
            assertThat(b.one(".bar[aria-label^='2010']").getAttribute("aria-pressed"))
                    .isEqualTo("true");
            b.one(".bar[aria-label^='2010']").focus();
            b.press("Enter");
            b.page.waitForCondition(() -> !b.address().contains("year="));
            assertThat(b.settled().column("Date")).hasSize(all);
        }
    }

    @Test
    void the_csv_is_what_is_on_the_screen() throws IOException {
        try (Browsing b = Browsing.desk().at("/ledger?sort=payer")) {
            Download csv = b.page.waitForDownload(() -> b.one("button:text-is('CSV')").click());
            assertThat(csv.suggestedFilename()).isEqualTo("ledger.csv");
            List<String> lines = Files.readString(csv.path()).lines().toList();
            assertThat(lines.getFirst()).startsWith("Date,Payer,Payee,Amount,Currency,Trigger");
            assertThat(lines).hasSize(1 + b.column("Date").size());
            assertThat(lines.get(1)).contains(b.column("Payer").getFirst());
            assertThat(lines).anyMatch(l -> l.contains("20000000,USD"));
        }
    }

    @Test
    void a_row_leads_to_the_sentence() {
        try (Browsing b = Browsing.desk().at("/ledger?compound=GRL-5508")) {
            String amount = b.column("Amount").getFirst();
            b.one(".sources a").click();
            b.page.waitForSelector(".paper iframe:not([hidden])");
            String marked =
                    String.join(
                            " ",
                            b.settled()
                                    .page
                                    .frameLocator("iframe")
                                    .locator("mark.here")
                                    .allInnerTexts());
            assertThat(amount).isEqualTo("$5,000,000");
            assertThat(marked).contains("$5");
        }
    }

    @Test
    void on_a_phone_the_picture_fits_and_its_years_do_not_touch() {
        try (Browsing b = Browsing.phone().at("/ledger")) {
            assertThat(
                            b.page.evaluate(
                                    "() => { const s = document.querySelector('.charts .scroll'); return s.scrollWidth - s.clientWidth; }"))
                    .isEqualTo(0);
            assertThat(
                            b.page.evaluate(
                                    """
                                    () => [...document.querySelectorAll('.charts .bar text')].map(t => t.getBoundingClientRect())
                                        .every((box, i, all) => !i || box.left > all[i - 1].right)
                                    """))
                    .isEqualTo(true);
        }
    }
}
