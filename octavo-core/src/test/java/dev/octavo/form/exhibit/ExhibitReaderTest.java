package dev.octavo.form.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Growth;
import dev.octavo.edgar.Document;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.Span;
import dev.octavo.edgar.Submission;
import dev.octavo.edgar.SubmissionReader;
import dev.octavo.form.CurrentReport;
import dev.octavo.form.Exhibit;
import dev.octavo.form.Status;
import dev.octavo.form.reader.ReportReader;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

public class ExhibitReaderTest {

    private static final String COVER_TEXT =
            """
            SECURITIES AND EXCHANGE COMMISSION
            Washington, D.C. 20549

            FORM 8-K
            CURRENT REPORT

            Date of Report: May 3, 2010

            ALDINE PRESS, INC.
            (Exact name of registrant as specified in its charter)

            """;

    private static final String SIGNATURES_TEXT =
            """

            SIGNATURES

            Pursuant to the requirements of the Securities Exchange Act of 1934, the
            registrant has duly caused this report to be signed on its behalf.

            ALDINE PRESS, INC.
            By: /s/ Jane Roe
            """;

    static String text(String body, String behind) {
        return COVER_TEXT + body + SIGNATURES_TEXT + behind;
    }

    public static String html(String body, String behind) {
        return "<html><body><p>FORM 8-K</p><p>CURRENT REPORT</p><p>Date of Report: May 3, 2010</p><p>ALDINE PRESS, INC.</p>"
                + body
                + "<p>SIGNATURES</p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this"
                + " report to be signed.</p><p>By: /s/ Jane Roe</p>"
                + behind
                + "</body></html>";
    }

    public static Optional<CurrentReport> report(String source) {
        byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
        Submission submission = SubmissionReader.read(bytes, "aldine.txt");
        Document document = submission.documents().getFirst();
        Page page =
                PageReader.read(bytes, document.bodyStart(), document.bodyEnd(), document.number());
        return ReportReader.read(submission, page);
    }

    /// The exhibits as `number | description | status`, with `inc` for what is incorporated.
    static List<String> exhibits(String source) {
        List<String> out = new ArrayList<>();
        for (Exhibit e : report(source).orElseThrow().exhibits()) {
            String status =
                    e.incorporated().orElse(false)
                            ? "inc"
                            : e.status().isPresent()
                                    ? e.status().orElse(Status.UNSAID).name().toLowerCase()
                                    : "-";
            out.add(e.number().orElse("?") + " | " + e.description().orElse("?") + " | " + status);
        }
        return out;
    }

    @Test
    void aListWithoutItsItemHeadingIsReadAtTheEndOfTheLastItem() {
        assertThat(
                        exhibits(
                                text(
                                        """
                                        Item 2.02 Results of Operations and Financial Condition.

                                        The release is attached as Exhibit 99.01 and speaks for itself. Exhibit 99.02 has figures.

                                        Exhibit 99.01         Press Release.

                                        Exhibit 99.02         Financial Highlights.
                                        """,
                                        "")))
                .containsExactly("99.01 | Press Release. | -", "99.02 | Financial Highlights. | -");
        assertThat(
                        exhibits(
                                html(
                                        "<p>Item 8.01 Other Events.</p><p>Exhibit 99.1 was sent to holders on May 1, and they are content.</p><p>More.</p>",
                                        "")))
                .isEmpty();
    }

    record Layout(String name, String source, List<String> exhibits) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Layout> layouts() {
        List<Layout> out = new ArrayList<>();
        String item = "<p>Item 9.01 Financial Statements and Exhibits.</p>";
        out.add(
                new Layout(
                        "table with header, footnotes that set the status, a mark without status, a page break",
                        html(
                                item
                                        + "<p>(d) Exhibits</p><table><tr><td>Exhibit No.</td><td>Description</td></tr>"
                                        + "<tr><td>2.1&#8224;</td><td>&nbsp;</td><td>Merger Agreement, dated May 1, 2010</td></tr>"
                                        + "<tr><td>10.1*</td><td></td><td>Lease with Bodoni, LLC</td></tr></table><p>2</p><hr>"
                                        + "<table><tr><td>Exhibit No.</td><td>Description</td></tr><tr><td>99.1**</td><td></td><td>Press release</td></tr>"
                                        + "<tr><td>99.2+</td><td></td><td>Bylaws</td></tr></table>"
                                        + "<p>* Filed herewith.</p><p>** Furnished herewith.</p><p>+ Incorporated by reference to Exhibit 3.1 to the Form 10-K of March 1, 2009.</p>"
                                        + "<p>&#8224; Schedules omitted. The registrant will furnish a copy to the SEC upon request.</p>",
                                ""),
                        List.of(
                                "2.1 | Merger Agreement, dated May 1, 2010 | -",
                                        "10.1 | Lease with Bodoni, LLC | filed",
                                "99.1 | Press release | furnished", "99.2 | Bylaws | inc")));
        out.add(
                new Layout(
                        "paragraphs with the word Exhibit and a dash",
                        html(
                                item
                                        + "<p>(d) Exhibits.</p><p>Exhibit 10.1 &#150; Lease with Bodoni, LLC</p><p>Exhibit 99.1: Press Release dated May 3, 2010</p>",
                                ""),
                        List.of(
                                "10.1 | Lease with Bodoni, LLC | -",
                                "99.1 | Press Release dated May 3, 2010 | -")));
        out.add(
                new Layout(
                        "heading, number and description in one row",
                        html(
                                item
                                        + "<table><tr><td>(a)</td><td>Not applicable.</td></tr><tr><td>(d)</td><td>Exhibits.</td></tr>"
                                        + "<tr><td></td><td>(99.1)</td><td>Press release</td></tr><tr><td></td><td>EX-99.2</td><td>Slides</td></tr></table>",
                                ""),
                        List.of("99.1 | Press release | -", "99.2 | Slides | -")));
        out.add(
                new Layout(
                        "letters and ranges",
                        html(
                                item
                                        + "<p>10.1(a) First Lease</p><p>10.1(b) Second Lease</p><p>10.2A Third Lease</p><p>4.1 - 4.3 Forms of Notes</p><p>99(a) Press release</p>",
                                ""),
                        List.of(
                                "10.1(a) | First Lease | -",
                                "10.1(b) | Second Lease | -",
                                "10.2A | Third Lease | -",
                                "4.1 - 4.3 | Forms of Notes | -",
                                "99(a) | Press release | -")));
        out.add(
                new Layout(
                        "groups under headings",
                        html(
                                item
                                        + "<p>(d) Exhibits</p><p>The following exhibit is filed herewith:</p><p>10.1 Lease</p>"
                                        + "<p>The following exhibit is being furnished herewith:</p><p>99.1 Press release</p>",
                                ""),
                        List.of("10.1 | Lease | filed", "99.1 | Press release | furnished")));
        out.add(
                new Layout(
                        "a column for the status",
                        html(
                                item
                                        + "<table><tr><td>Exhibit</td><td>Description</td><td></td></tr><tr><td>10.1</td><td>Lease</td><td>Filed herewith</td></tr>"
                                        + "<tr><td>99.1</td><td>Press release</td><td>Furnished herewith electronically</td></tr></table>",
                                ""),
                        List.of("10.1 | Lease | filed", "99.1 | Press release | furnished")));
        out.add(
                new Layout(
                        "a remark in brackets",
                        html(
                                item
                                        + "<p>99.1 Press release (furnished herewith)</p><p>99.2 Slides [filed herewith]</p>",
                                ""),
                        List.of("99.1 | Press release | furnished", "99.2 | Slides | filed")));
        out.add(
                new Layout(
                        "number over description, more lines, tables nested in cells",
                        html(
                                item
                                        + "<table><tr><td><table><tr><td>10.1</td></tr><tr><td>Lease, dated May 1, 2010,</td></tr><tr><td>with Bodoni</td></tr></table></td></tr></table>"
                                        + "<div>99.1</div><div>Press release</div><div>104</div><div>Cover Page Interactive Data File</div>",
                                ""),
                        List.of(
                                "10.1 | Lease, dated May 1, 2010, with Bodoni | -",
                                "99.1 | Press release | -",
                                "104 | Cover Page Interactive Data File | -")));
        out.add(
                new Layout(
                        "a number divided into cells, another one without its point",
                        html(
                                item
                                        + "<table><tr><td>2</td><td>.1</td><td>Merger Agreement</td></tr><tr><td>16</td><td></td><td>Letter of Doe LLP</td></tr></table>",
                                ""),
                        List.of("2.1 | Merger Agreement | -", "16 | Letter of Doe LLP | -")));
        out.add(
                new Layout(
                        "columns of plain text with page numbers",
                        text(
                                """
                                Item 7.  Financial Statements and Exhibits.

                                     (a) Not applicable.
                                     (b) Not applicable.
                                     (c) Exhibits.

                                Exhibit
                                Number         Description                              Page
                                -------        -----------                              ----

                                  4.1          Rights Agreement dated as of April 1,
                                               1998 between Aldine Press, Inc. and
                                               Bodoni Trust as rights agent.              4

                                 10.16a        Lease of the premises at
                                               10.2 Garamond Street ...........          17

                                 99            Press release.                            E-1
                                """,
                                ""),
                        List.of(
                                "4.1 | Rights Agreement dated as of April 1, 1998 between Aldine Press, Inc. and Bodoni Trust as rights agent. | -",
                                "10.16a | Lease of the premises at 10.2 Garamond Street | -",
                                "99 | Press release. | -")));
        out.add(
                new Layout(
                        "numbers before descriptions, and numbered pages behind them",
                        text(
                                """
                                Item 7.  Financial Statements and Exhibits.

                                     (c) Exhibits.

                                Exhibit                                       Sequentially
                                Number      Description                       Numbered Page
                                -------     -----------                       -------------

                                99          Press release of Aldine Press,
                                            Inc. dated April 4, 1998.              5
                                """,
                                ""),
                        List.of(
                                "99 | Press release of Aldine Press, Inc. dated April 4, 1998. | -")));
        out.add(
                new Layout(
                        "counted exhibits, financial statements above them, a number of the index",
                        text(
                                """
                                Item 7. Financial Statements and Exhibits.

                                (a) Financial statements of the business acquired:
                                    1. Balance sheets as of December 31, 1997.
                                    2. Statements of income.

                                (c) Exhibits
                                    1. Purchase Agreement dated May 1, 1998.
                                """,
                                """

                                EXHIBIT INDEX

                                2.1   Purchase Agreement dated May 1, 1998.
                                """),
                        List.of("2.1 | Purchase Agreement dated May 1, 1998. | -")));
        out.add(
                new Layout(
                        "only an index behind the signatures, two exhibits incorporated",
                        text(
                                """
                                Item 9.01. Financial Statements and Exhibits.

                                (d) Exhibits. See the Exhibit Index below, which is incorporated by reference.
                                """,
                                """

                                INDEX TO EXHIBITS

                                Exhibit No.    Description
                                3.1            Bylaws (incorporated by reference to
                                               Exhibit 3.2 to the Form 10-K of 2009)
                                99.1           Press release
                                """),
                        List.of(
                                "3.1 | Bylaws (incorporated by reference to Exhibit 3.2 to the Form 10-K of 2009) | inc",
                                "99.1 | Press release | -")));
        out.add(
                new Layout(
                        "a list inside of a sentence",
                        text(
                                """
                                Item 9.01. Financial Statements and Exhibits.

                                The following exhibit is furnished with this report: Exhibit 99.1 - Press
                                Release of Aldine Press, Inc. dated May 3, 2010.
                                """,
                                ""),
                        List.of(
                                "99.1 | Press Release of Aldine Press, Inc. dated May 3, 2010. | furnished")));
        out.add(
                new Layout(
                        "glued by a conversion",
                        text(
                                """
                                ITEM 9.01. FINANCIAL STATEMENTS AND EXHIBITS

                                (d) The following exhibits are being filed herewith:

                                Exhibit No.Exhibit99.1Press Release titled “Aldine Prints.”104 Cover Page Interactive Data File
                                """,
                                ""),
                        List.of(
                                "99.1 | Press Release titled “Aldine Prints.” | filed",
                                "104 | Cover Page Interactive Data File | filed")));
        out.add(
                new Layout(
                        "no list: numbers in sentences, items, sections",
                        text(
                                """
                                Item 9.01. Financial Statements and Exhibits.

                                (a) The financial statements required by Item 9.01(a) will be filed by
                                amendment within 71 days. See Exhibit
                                99.1 to the report of April 1, 2010, and Note
                                5 to it.

                                (d) Exhibits. None.
                                """,
                                ""),
                        List.of()));
        return out;
    }

    @Test
    void footnoteMarksWithoutEndStayLinear() {
        Growth.assertInProportion(
                300_000,
                n ->
                        assertThat(
                                        report(
                                                text(
                                                        "Item 9.01 Exhibits\n\n99.1 "
                                                                + "(1)".repeat(n)
                                                                + " Press release\n",
                                                        "")))
                                .isNotNull());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void readsEveryLayout(Layout layout) {
        assertThat(exhibits(layout.source)).isEqualTo(layout.exhibits);
    }

    /// The bytes of every number and description, tags and entities dropped, hold their words.
    @ParameterizedTest
    @MethodSource("layouts")
    void givesTheirBytes(Layout layout) {
        byte[] bytes = layout.source.getBytes(StandardCharsets.UTF_8);
        for (Exhibit exhibit : report(layout.source).orElseThrow().exhibits()) {
            StringBuilder said = new StringBuilder();
            for (Span span : exhibit.description().at()) {
                said.append(new String(bytes, span.start(), span.length(), StandardCharsets.UTF_8))
                        .append(' ');
            }
            String words = said.toString().replaceAll("<[^>]*>", " ").replaceAll("\\W+", " ");
            assertThat(words)
                    .contains(exhibit.description().orElse("").replaceAll("\\W+", " ").strip());
            assertThat(exhibit.number().at()).isNotEmpty();
        }
    }

    @Test
    void comparesTheListWithWhatIsAttached() {
        String main =
                text(
                        """
                        Item 9.01. Financial Statements and Exhibits.

                        (d) Exhibits

                        10.1  Lease (incorporated by reference to Exhibit 10.1 to the Form 10-K of 2009)
                        99.01 Press release
                        99.2  Slides
                        """,
                        "");
        String source =
                "<SEC-DOCUMENT>a.txt\n<SEC-HEADER>x\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n"
                        + main
                        + "</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\nPress\n</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-23.1\n<TEXT>\nConsent\n</TEXT>\n"
                        + "</DOCUMENT>\n</SEC-DOCUMENT>\n";
        CurrentReport report = report(source).orElseThrow();
        assertThat(report.exhibits().get(1).document()).hasValue(2);
        assertThat(report.problems().stream().map(Problem::message))
                .contains(
                        "Exhibit 99.2 is listed but not attached.",
                        "A document of type EX-23.1 is attached but not listed.")
                .noneMatch(message ->
                        message.startsWith("Exhibit 10.1") || message.startsWith("Exhibit 99.01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Item 9.01",
                "Item 9.01\n\n(d)",
                "Item 9.01 Exhibits\n\n*\n\n**\n\n(1)\n\n99.",
                "Item 9.01 Exhibits\n\nExhibit\n\n99.1"
            })
    void survivesHalfALists(String body) {
        assertThat(report(text(body, "EXHIBIT INDEX\n\n")))
                .satisfies(report ->
                        report.ifPresent(r -> assertThat(r.exhibits()).hasSizeLessThan(2)));
    }
}
