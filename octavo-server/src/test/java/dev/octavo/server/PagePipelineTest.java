package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The views of what is in the clinic, and of what is expected. */
class PagePipelineTest {

    private static List<String> compounds(Browsing b) {
        return b.texts(".pipeline .row .name").stream()
                .map(n -> n.lines().findFirst().orElse(""))
                .toList();
    }

    @Test
    void the_slider_shows_what_was_known_then_and_the_address_keeps_it() {
        try (Browsing b = Browsing.desk().at("/pipeline")) {
            List<String> now = compounds(b);
            assertThat(now).hasSizeGreaterThan(3).contains("GRL-6120");
            Locator slider = b.one("input[type=range]");
            slider.focus();
            b.press("Home");
            b.page.waitForCondition(
                    () -> b.address().contains("asOf=") && !compounds(b.settled()).equals(now));
            List<String> then = compounds(b);
            assertThat(then).doesNotContain("GRL-6120").hasSizeLessThan(now.size());
            String day = b.address().replaceAll(".*asOf=(\\d{4}-\\d\\d-\\d\\d).*", "$1");
            assertThat(b.one(".asof output").innerText()).isEqualTo(day);
            assertThat(slider.getAttribute("aria-valuetext")).isEqualTo(day);
            b.page.reload();
            assertThat(compounds(b.settled())).isEqualTo(then);
            b.one(".asof input[type=date]").fill("2010-06-30");
            b.page.waitForCondition(() -> b.address().contains("asOf=2010-06-30"));
            assertThat(compounds(b.settled())).isNotEqualTo(then).doesNotContain("GRL-6120");
        }
    }

    @Test
    void a_compound_has_a_card_that_leads_to_the_sentence() {
        try (Browsing b = Browsing.desk().at("/pipeline")) {
            b.one(".pipeline .row:has(.name:has-text('GRL-6120'))").focus();
            b.press("Enter");
            assertThat(b.address()).contains("compound=GRL-6120");
            assertThat(b.one(".detail").innerText())
                    .contains("GRL-6120", "Tarnbrook")
                    .doesNotContain("undefined", "null");
            assertThat(b.all(".pipeline .row.here").count()).isEqualTo(1);
            b.page.reload();
            assertThat(b.settled().one(".detail h2").innerText()).contains("GRL-6120");
            b.one(".detail a[href^='/filing/']").click();
            b.page.waitForSelector(".paper iframe:not([hidden])");
            assertThat(b.settled().page.frameLocator("iframe").locator("mark.here").count())
                    .isPositive();
        }
    }

    @Test
    void a_company_filter_keeps_what_it_owns_or_partners() {
        try (Browsing b = Browsing.desk().at("/pipeline")) {
            List<String> all = compounds(b);
            b.all("main input[name=company]").fill("quillhaven");
            b.one("main form button").click();
            b.page.waitForCondition(() -> b.address().contains("company=quillhaven"));
            assertThat(compounds(b.settled()))
                    .isNotEmpty()
                    .hasSizeLessThan(all.size())
                    .allMatch(all::contains);
            b.at("/pipeline?asOf=1990-01-01");
            assertThat(b.one(".nothing").innerText()).contains("1990-01-01");
        }
    }

    @Test
    void catalysts_say_what_became_of_them() {
        try (Browsing b = Browsing.desk().at("/catalysts")) {
            List<String> states = b.column("State");
            assertThat(states)
                    .isNotEmpty()
                    .allMatch(s -> List.of("open", "due soon", "overdue", "happened").contains(s));
            assertThat(b.texts("td")).noneMatch(t -> t.contains("undefined") || t.equals("null"));
            b.one("td[data-label='Said in'] a").click();
            b.page.waitForSelector(".paper iframe:not([hidden])");
            assertThat(b.settled().page.frameLocator("iframe").locator("mark.here").count())
                    .isPositive();
            b.at("/catalysts?asOf=1990-01-01");
            assertThat(b.one(".nothing").innerText()).contains("1990-01-01");
        }
    }

    @Test
    void on_a_phone_the_bars_are_whole_and_below_the_names() {
        try (Browsing b = Browsing.phone().at("/pipeline")) {
            assertThat(
                            b.page.evaluate(
                                    "() => { const s = document.querySelector('.pipeline .scroll'); return s.scrollWidth - s.clientWidth; }"))
                    .isEqualTo(0);
            assertThat(
                            b.page.evaluate(
                                    "() => [...document.querySelectorAll('.pipeline .row')].every(r => r.querySelector('.bar, .span0').getBoundingClientRect().top >= r.querySelector('.name').getBoundingClientRect().bottom)"))
                    .isEqualTo(true);
        }
    }
}
