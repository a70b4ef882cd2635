package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page without a mouse. */
class PageKeysTest {

    private static Object focused(Browsing b, String what) {
        return b.page.evaluate("() => document.activeElement." + what);
    }

    @Test
    void views_are_two_keys_away_and_the_search_one() {
        try (Browsing b = Browsing.desk().at("/search?q=milestone")) {
            b.press("g", "l").page.waitForSelector(".view-ledger");
            assertThat(b.settled().address()).isEqualTo("/ledger");
            b.press("g", "p").page.waitForSelector(".view-pipeline");
            b.settled().press("g", "c").page.waitForSelector(".view-catalysts");
            b.settled().press("/").page.waitForSelector(".view-search");
            b.settled();
            assertThat(focused(b, "id")).isEqualTo("q");
            // In a box, letters are letters.
            b.press("g", "l");
            assertThat(b.all("#q").inputValue()).isEqualTo("gl");
            assertThat(b.address()).isEqualTo("/search");
            b.press("Escape");
            assertThat(focused(b, "tagName")).isEqualTo("BODY");
            // Neither do combinations with Control belong to the page.
            b.press("Control+g");
            b.press("l");
            assertThat(b.address()).isEqualTo("/search");
        }
    }

    @Test
    void hits_are_stepped_through_and_opened() {
        try (Browsing b = Browsing.desk().at("/search?q=milestone")) {
            b.press("Escape", "j", "j");
            assertThat(focused(b, "textContent")).isEqualTo(b.all(".hit").nth(1).textContent());
            b.press("k", "k");
            assertThat(focused(b, "textContent")).isEqualTo(b.all(".hit").first().textContent());
            String registrant = b.one(".hit h3").innerText();
            b.press("Enter").page.waitForSelector(".paper iframe:not([hidden])");
            assertThat(b.settled().one("h1").innerText()).isEqualTo(registrant);
        }
    }

    @Test
    void facts_are_stepped_through_and_shown() {
        try (Browsing b = Browsing.desk().at(Filings.address("0009900001-24-000012"))) {
            b.press("j", "j", "Enter");
            assertThat(focused(b, "dataset.fact"))
                    .isEqualTo(b.one(".fact[aria-current]").getAttribute("data-fact"));
            assertThat(b.settled().page.frameLocator("iframe").locator("mark.here").count())
                    .isPositive();
        }
    }

    @Test
    void the_keys_tell_themselves() {
        try (Browsing b = Browsing.desk().at("/ledger")) {
            b.press("?");
            assertThat(b.one("dialog").isVisible()).isTrue();
            assertThat(b.one("dialog").innerText()).contains("next and previous hit");
            b.press("Escape");
            assertThat(b.one("dialog").isVisible()).isFalse();
            b.one("#help").click();
            assertThat(b.one("dialog").isVisible()).isTrue();
            b.one("dialog button").click();
            assertThat(b.one("dialog").isVisible()).isFalse();
        }
    }

    @Test
    void tab_begins_with_the_way_past_the_header_and_focus_is_seen() {
        try (Browsing b = Browsing.desk().at("/ledger")) {
            b.press("Tab");
            assertThat(focused(b, "textContent")).isEqualTo("Skip to the content");
            for (int i = 0; i < 14; i++) {
                assertThat(
                                b.page.evaluate(
                                        "() => getComputedStyle(document.activeElement).outlineStyle"))
                        .isNotEqualTo("none");
                b.press("Tab");
            }
        }
    }
}
