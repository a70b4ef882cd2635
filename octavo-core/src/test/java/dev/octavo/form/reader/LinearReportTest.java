package dev.octavo.form.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.FilingReader;
import dev.octavo.Growth;
import dev.octavo.form.Item;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reports that repeat what their readers look for stay linear, up to 600 kB of each.
class LinearReportTest {

    private static final int SIZE = 600_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title of class ",
                "title of class: ",
                "<p>Written communications pursuant to Rule 425</p>",
                "<img alt=\"<",
                "Indicate by check mark whether an emerging growth company yes no ",
                "Common Stock The Nasdaq ",
                "<p>a&nbsp;&nbsp;&nbsp;&nbsp;b 212-555-0100</p>",
                "<p>(Commission File Number)</p><p>001-12345 May 32, 2015</p>"
            })
    void coverStaysLinear(String unit) {
        staysLinear(unit, "", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Form 8-K Item 2.02 Results of Operations and Financial Condition</p>",
                "<p>Item 2.02 Results of Operations and Financial Condition</p>x",
                "<p>Item 2.02 Results of Operations and Financial Condition and Item 7.01 Regulation FD"
                        + " Disclosure</p>",
                "See Exhibit 99. ",
                "the information is not deemed filed herewith and ",
                "this exhibit is not filed herewith except for exhibit 99.1 ",
                "is furnished under Item 2.02 and ",
                "This amends the Current Report on Form 8-K dated and filed May 3, 2020 ",
                "On May 3, 2020 we reported in connection with this on Form 8-K the second amendment ",
                "the attached exhibit shall be deemed filed and ",
                "<p>Text. ----------Item 8.01 Other Events</p>"
            })
    void itemStaysLinear(String unit) {
        staysLinear("", unit, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>99.1 Press release. Exhibit 10.1 Lease. Furnished herewith.</p>",
                "99.1 Press release; ",
                "<p>(1) Furnished herewith</p>",
                "<p>By: /s/ A. Roe</p><p>______</p><p>By: A. Roe</p>",
                "<table><tr><td>No.</td><td>x</td><td>Filed<br>Herewith</td></tr><tr><td>99.1</td><td>Lease</td><td>X</td></tr></table>",
                "<table><tr><td>No.</td><td>x</td><td>F<br>I<br>F</td></tr></table>",
                "F<br>I<br>"
            })
    void exhibitsStayLinear(String unit) {
        staysLinear("", "", unit);
    }

    @Test
    void stackedHeadingsOfOneItemHaveItsTextOnce() {
        byte[] bytes = bytes(1, "<p>Item 8.01 Other Events</p>", "One text.", "");
        assertThat(
                        FilingReader.read(bytes, "a.htm", Optional.empty())
                                .report()
                                .orElseThrow()
                                .items())
                .filteredOn(item -> item.number().orElse("").equals("8.01"))
                .extracting(Item::text)
                .containsExactly("One text.");
    }

    private static void staysLinear(String cover, String item, String exhibits) {
        int unit = cover.length() + item.length() + exhibits.length();
        Growth.assertInProportion(
                SIZE / unit,
                n -> {
                    byte[] bytes = bytes(n, cover, item, exhibits);
                    assertThat(FilingReader.read(bytes, "a.htm", Optional.empty())).isNotNull();
                });
    }

    private static byte[] bytes(int n, String cover, String item, String exhibits) {
        return ("""
        <html><body><p>FORM 8-K</p><p>CURRENT REPORT</p><p>Date of Report: May 5, 2021</p>
        <p>Acme Corp</p><p>(Exact name of registrant as specified in its charter)</p>
        <p>Delaware</p><p>(State of incorporation)</p>
        <p>Securities registered pursuant to Section 12(b) of the Act:</p>
        <p>Title of each class</p><p>%s</p>
        <p>Item 8.01 Other Events</p><p>%s</p>
        <p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p><p>%s</p>
        <p>SIGNATURE</p><p>Pursuant to the requirements of the Act</p><p>By: /s/ A. Roe</p>
        """)
                .formatted(cover.repeat(n), item.repeat(n), exhibits.repeat(n))
                .getBytes(StandardCharsets.US_ASCII);
    }
}
