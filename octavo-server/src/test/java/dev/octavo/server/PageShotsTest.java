package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view as a picture, in light, dark and on a phone; none may be wider than its screen. */
class PageShotsTest {

    private static final Map<String, Supplier<Browsing>> WINDOWS =
            Map.of("light", Browsing::desk, "dark", Browsing::dark, "phone", Browsing::phone);

    private static Map<String, String> views() {
        return Map.ofEntries(
                Map.entry("welcome", "/"),
                Map.entry("search", "/search?q=milestone"),
                Map.entry("nothing", "/search?q=zeppelin"),
                Map.entry("company", "/company/" + Filings.cik("TARNBROOK")),
                Map.entry("ledger", "/ledger"),
                Map.entry("ledger-year", "/ledger?year=2024"),
                Map.entry(
                        "filing",
                        Filings.address("0009900001-24-000012") + "?fact=%2Fcover%2Fregistrant"),
                Map.entry("filing-text", Filings.address("0009900001-08-000003")),
                Map.entry("amendment", Filings.address("0009900001-18-000041")),
                Map.entry("original", Filings.address("0009900001-18-000030")),
                Map.entry("pipeline", "/pipeline?compound=GRL-6120"),
                Map.entry("catalysts", "/catalysts"),
                Map.entry("people", "/disclosures/people"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "phone"})
    void every_view_fits_its_window(String how) {
        try (Browsing b = WINDOWS.get(how).get()) {
            for (Map.Entry<String, String> view : views().entrySet()) {
                b.at(view.getValue());
                b.shot(how + "-" + view.getKey());
                assertThat(b.wide()).as(how + " " + view.getKey()).isEmpty();
            }
        }
    }
}
