package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The view of people, votes, auditors and agreements. */
class PageDisclosuresTest {

    @Test
    void each_kind_has_its_address_and_keeps_the_company() {
        try (Browsing b = Browsing.desk().at("/disclosures")) {
            assertThat(b.one(".kinds [aria-current]").innerText()).isEqualTo("People");
            assertThat(b.column("Person")).contains("Harlan P. Wintergreen", "Damian Strathers");
            b.at("/disclosures/people?company=vellacott&change=retired");
            assertThat(b.column("Person")).containsExactly("Harlan P. Wintergreen");
            assertThat(b.column("Effective")).containsExactly("2013-06-30");
            b.one(".kinds a:text-is('Votes')").click();
            b.page.waitForCondition(
                    () -> b.address().equals("/disclosures/votes?company=vellacott"));
            assertThat(b.settled().column("Nominee or proposal"))
                    .hasSize(2)
                    .anyMatch(t -> t.contains("Josephine K. Arkwell"));
            assertThat(b.column("For"))
                    .anyMatch(t -> t.contains("24,118,402") && t.contains("97.5 % of cast"));
            b.page.goBack();
            assertThat(b.settled().column("Person")).containsExactly("Harlan P. Wintergreen");
        }
    }

    @Test
    void a_filter_keeps_what_it_says_and_says_when_nothing_is_left() {
        try (Browsing b = Browsing.desk().at("/disclosures/agreements")) {
            int all = b.column("Title").size();
            b.all("input[name=name]").fill("dunmorrow");
            b.all("select[name=kind]").selectOption("license");
            b.one("main form button").click();
            b.page.waitForCondition(() -> b.address().contains("name=dunmorrow"));
            assertThat(b.settled().column("Title"))
                    .containsExactly(
                            "Multi-Target License Agreement", "License and Development Agreement");
            assertThat(all).isGreaterThan(1);
            assertThat(b.all("select[name=kind]").inputValue()).isEqualTo("license");
            b.at("/disclosures/auditors?change=engaged");
            assertThat(b.one(".nothing").innerText())
                    .contains("No report", "auditors", "filters", "All auditors");
            b.at("/disclosures/secrets");
            assertThat(b.one(".nothing").innerText()).contains("no disclosures of this kind");
        }
    }

    @Test
    void a_row_leads_to_the_sentence() {
        try (Browsing b = Browsing.desk().at("/disclosures/people?company=vellacott")) {
            b.press("j", "Enter");
            b.page.waitForSelector(".paper iframe:not([hidden])");
            String marked =
                    String.join(
                            " ",
                            b.settled()
                                    .page
                                    .frameLocator("iframe")
                                    .locator("mark.here")
                                    .allInnerTexts());
            assertThat(marked).contains("Wintergreen");
            assertThat(b.one(".fact[aria-current]").getAttribute("data-fact"))
                    .isEqualTo("/people/0");
            b.at("/disclosures/agreements?name=merrowdale")
                    .one("td[data-label='Said in'] a")
                    .click();
            b.page.waitForSelector(".paper iframe:not([hidden])");
            assertThat(b.settled().one(".fact[aria-current]").innerText())
                    .contains("Exclusive License Agreement");
        }
    }

    @Test
    void more_rows_come_when_asked_and_the_csv_has_all() throws IOException {
        try (Browsing b = Browsing.desk()) {
            b.page.route(
                    "**/typed/votes*",
                    r ->
                            r.resume(
                                    new Route.ResumeOptions()
                                            .setUrl(
                                                    r.request()
                                                            .url()
                                                            .replaceAll("limit=\\d+", "limit=1"))));
            b.at("/disclosures/votes?sort=nominee");
            assertThat(b.one(".sum").innerText()).contains("3 rows", "the newest 1 shown");
            b.one("button:text-is('More rows')").click();
            b.page.waitForCondition(() -> b.column("For").size() == 2);
            Download csv = b.page.waitForDownload(() -> b.one("button:text-is('CSV')").click());
            assertThat(csv.suggestedFilename()).isEqualTo("votes.csv");
            List<String> lines = Files.readString(csv.path()).lines().toList();
            assertThat(lines.getFirst()).startsWith("Reported,Company,On,Nominee or proposal,For");
            assertThat(lines).hasSize(4);
            assertThat(lines.get(1)).contains("Josephine K. Arkwell,24118402,");
            b.one("button:text-is('More rows')").click();
            b.page.waitForCondition(() -> b.column("For").size() == 3);
            assertThat(b.all("button:text-is('More rows')").count()).isZero();
        }
    }

    @Test
    void keys_lead_there() {
        try (Browsing b = Browsing.desk().at("/ledger")) {
            b.press("g", "d");
            b.page.waitForSelector(".view-disclosures");
            assertThat(b.settled().address()).isEqualTo("/disclosures");
            assertThat(b.one("nav [aria-current=page]").innerText()).isEqualTo("Disclosures");
        }
    }

    @Test
    void what_a_hostile_filer_says_stays_text() {
        String company =
                Served.encoded("Hex<script>alert(1)</script> \"Onload=\" Pharma, Inc.")
                        .replace("+", "%20");
        try (Browsing b = Browsing.desk()) {
            for (String kind : List.of("people", "votes", "auditors", "agreements")) {
                b.at("/disclosures/" + kind + "?company=" + company);
                assertThat(b.column("Company"))
                        .as(kind)
                        .isNotEmpty()
                        .allMatch(c -> c.startsWith("Hex<script>alert(1)</script>"));
                assertThat(
                                b.all(
                                                "main script, main img, main svg, main [onload], main [onerror]")
                                        .count())
                        .as(kind)
                        .isZero();
            }
            assertThat(
                            b.at("/disclosures/votes?company=" + company)
                                    .column("Nominee or proposal")
                                    .getFirst())
                    .contains("<script>alert(1)</script> <img src=x onerror=alert(1)>");
            b.at(
                    "/disclosures/people?name=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&change=%22%3E%3Cscript%3E");
            assertThat(b.one(".nothing").innerText()).contains("filters");
        }
    }
}
