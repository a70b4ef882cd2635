package dev.octavo.form.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Growth;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.edgar.Span;
import dev.octavo.form.CurrentReport;
import dev.octavo.form.Exhibit;
import dev.octavo.form.Item;
import dev.octavo.form.Status;
import dev.octavo.form.exhibit.ExhibitReaderTest;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Wordings of status, one a row: a sentence in item 2.02 of a report that also has item 8.01 and
/// the exhibits 10.1 and 99.1, and what follows.
class StatusReaderTest {

    private static String report(String preamble, String results, String other, String list) {
        return ExhibitReaderTest.html(
                (preamble.isEmpty() ? "" : "<p>Explanatory Note</p><p>" + preamble + "</p>")
                        + "<p><b>Item 2.02 Results of Operations and Financial Condition.</b></p><p>"
                        + results
                        + "</p><p><b>Item 8.01 Other Events.</b></p><p>"
                        + other
                        + "</p><p><b>Item 9.01 Financial Statements and Exhibits.</b></p><p>(d) Exhibits</p>"
                        + "<p>10.1 Lease with Bodoni, LLC</p><p>99.1 Press release dated May 3, 2010</p>"
                        + list,
                "");
    }

    private static String statuses(String source) {
        CurrentReport report = ExhibitReaderTest.report(source).orElseThrow();
        StringJoiner out = new StringJoiner(" ");
        for (Item item : report.items()) {
            if (item.status().isPresent()) {
                out.add(
                        item.number().orElse("?")
                                + ":"
                                + item.status().orElse(Status.UNSAID).name().toLowerCase());
            }
        }
        for (Exhibit exhibit : report.exhibits()) {
            if (exhibit.status().isPresent()) {
                out.add(
                        exhibit.number().orElse("?")
                                + ":"
                                + exhibit.status().orElse(Status.UNSAID).name().toLowerCase());
            }
        }
        return out.toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A copy is attached as Exhibit 99.1.                                                                   |
                    A copy is furnished herewith as Exhibit 99.1.                                                         | 99.1:furnished
                    A copy of the release is being furnished as Exhibit 99.1 to this report.                              | 99.1:furnished
                    A copy of the release is filed as Exhibit 99.1 to this Current Report on Form 8-K.                    | 99.1:filed
                    The terms are in the Lease, which is filed herewith as Exhibit 10.1.                                  | 10.1:filed
                    The Company is furnishing the press release attached hereto as Exhibit 99.1.                          | 99.1:furnished
                    Exhibit 99.1 shall be deemed furnished and not filed.                                                 | 99.1:furnished
                    Exhibit 10.1 is filed herewith and Exhibit 99.1 is furnished herewith.                                | 10.1:filed 99.1:furnished
                    The information in this Item 2.02 is being furnished.                                                 | 2.02:furnished
                    The information in this Item 2.02 and Exhibit 99.1 attached hereto is intended to be furnished and shall not be deemed “filed” for purposes of Section 18 of the Exchange Act. | 2.02:furnished 99.1:furnished
                    The information in this Item 2.02, including the exhibit hereto, shall not be deemed filed for purposes of Section 18. See Exhibit 99.1. | 2.02:furnished 99.1:furnished
                    This information shall not be deemed to be "filed" for the purposes of Section 18. It is in Exhibit 99.1. | 2.02:furnished 99.1:furnished
                    The release is Exhibit 99.1. Such information, including Exhibit 99.1, is furnished, not filed.       | 2.02:furnished 99.1:furnished
                    Neither the information in this Item 2.02 nor Exhibit 99.1 shall be deemed filed under Section 18.    | 2.02:furnished 99.1:furnished
                    In accordance with General Instruction B.2 of Form 8-K, the information in this Current Report, including Exhibit 99.1, shall not be deemed filed. | 2.02:furnished 8.01:furnished 99.1:furnished
                    The information in this report (including the exhibits) is furnished and shall not, except as set forth by specific reference, be deemed “filed” under Section 18. | 2.02:furnished 8.01:furnished 10.1:furnished 99.1:furnished
                    The information in Items 2.02 and 9.01 of this report is being furnished.                             | 2.02:furnished 9.01:furnished 10.1:furnished 99.1:furnished
                    The information in Item 2.02 of this report is being furnished. It is in Exhibit 99.1.                | 2.02:furnished 99.1:furnished
                    The information furnished under Item 2.02 shall not be considered filed under Section 18.             | 2.02:furnished
                    The information in this Item 2.02 shall not be furnished and filed for purposes of Section 18.        | 2.02:furnished
                    It was filed as Exhibit 10.1 to the Annual Report on Form 10-K for 2009.                              |
                    The Company will furnish a copy of Exhibit 10.1 to the Commission upon request.                       |
                    The Company has requested that Doe LLP furnish it with a letter, which it has not filed.              |
                    The documents filed or furnished by the Company with the SEC are at www.sec.gov.                      |
                    None of the information in this Item 2.02 shall be deemed filed with the Commission.                  | 2.02:furnished
                    We do not intend for this information to be deemed "filed" under Section 18 of the Exchange Act.      | 2.02:furnished
                    The information in this Item 2.02 and Exhibit 99.1 shall not be treated as filed.                     | 2.02:furnished 99.1:furnished
                    The Lease, Exhibit 10.1, will be filed as an exhibit to the Quarterly Report on Form 10-Q.            |
                    The agreement was filed as an exhibit to its periodic reports.                                        |
                    The foregoing is furnished under “Item 2.02. Results of Operations” and “Item 8.01. Other Events.”    | 2.02:furnished 8.01:furnished
                    This information is furnished pursuant to Items 2.02 and 8.01 of Form 8-K. See Exhibit 99.1.          | 2.02:furnished 8.01:furnished 99.1:furnished
                    """)
    void readsWordings(String sentence, String expected) {
        assertThat(statuses(report("", sentence, "Nothing more.", "")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void manyWordsOfStatusInOneLineStayLinear() {
        String one = "This information is furnished herewith. ";
        Growth.assertInProportion(
                40_000,
                n ->
                        assertThat(statuses(report("", one.repeat(n), "Nothing.", "")))
                                .contains("2.02:furnished"));
    }

    @Test
    void aNoteBeforeTheItemsSpeaksOfTheReport() {
        String note =
                "The information in this Report, including Exhibit 99.1, is being furnished pursuant to General Instruction B.2.";
        assertThat(statuses(report(note, "See the release.", "Nothing.", "")))
                .isEqualTo("2.02:furnished 8.01:furnished 99.1:furnished");
    }

    @Test
    void anItemNamesAnother() {
        String source =
                report(
                        "",
                        "See Exhibit 99.1.",
                        "The information in Item 2.02 and Exhibit 99.1 shall not be deemed “filed”.",
                        "");
        assertThat(statuses(source)).isEqualTo("2.02:furnished 99.1:furnished");
    }

    @Test
    void theLegendWinsOverFiled() {
        String source =
                report(
                        "",
                        "A copy is filed as Exhibit 99.1.",
                        "Exhibit 99.1 shall not be deemed “filed” for purposes of Section 18.",
                        "");
        CurrentReport report = ExhibitReaderTest.report(source).orElseThrow();
        Exhibit release = report.exhibits().get(1);
        assertThat(release.status().value()).contains(Status.FURNISHED);
        Span at = release.status().at().getFirst();
        assertThat(
                        new String(
                                source.getBytes(StandardCharsets.UTF_8),
                                at.start(),
                                at.length(),
                                StandardCharsets.UTF_8))
                .isEqualTo("Exhibit 99.1 shall not be deemed “filed” for purposes of Section 18.");
    }

    @Test
    void aFootnoteSpeaksOfWhatItMarks() {
        String list =
                "<p>99.2* Slides</p><p>* This exhibit is “furnished” as part of this Current Report on Form 8-K and not “filed” for purposes of Section 18.</p>";
        assertThat(statuses(report("", "See the release.", "Nothing.", list)))
                .isEqualTo("99.2:furnished");
    }

    @Test
    void furnishedUnderAnItemThatTheFormHasFiledIsNoted() {
        CurrentReport report =
                ExhibitReaderTest.report(
                                report(
                                        "",
                                        "See.",
                                        "The information in this Item 8.01 is being furnished.",
                                        ""))
                        .orElseThrow();
        assertThat(report.problems().stream().map(Problem::code))
                .contains(ProblemCode.FURNISHED_UNDER_FILED_ITEM);
    }
}
