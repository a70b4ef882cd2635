package dev.octavo.form.amendment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Growth;
import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.edgar.Submission;
import dev.octavo.edgar.SubmissionReader;
import dev.octavo.form.Amendment;
import dev.octavo.form.CurrentReport;
import dev.octavo.form.reader.ReportReader;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmendmentReaderTest {

    private static final String COVER =
            """
            SECURITIES AND EXCHANGE COMMISSION
            Washington, D.C. 20549

            FORM 8-K/A

            (Amendment No. 1)

            CURRENT REPORT

            Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

            Date of Report (Date of earliest event reported): July 23, 2018

            TARNBROOK BIOSCIENCES, INC.
            (Exact name of registrant as specified in its charter)

            """;

    private static final String REST =
            """

            Item 9.01 Financial Statements and Exhibits

            (d) Exhibits

            23.1 Consent of Halvern & Co. LLP

            SIGNATURES

            Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this
            report to be signed on its behalf by the undersigned hereunto duly authorized.

            By: /s/ Jane Roe
            """;

    private static Optional<CurrentReport> report(byte[] bytes) {
        Submission submission = SubmissionReader.read(bytes, "report.txt");
        var main = submission.documents().getFirst();
        Page page =
                PageReader.read(
                        submission.bytes(), main.bodyStart(), main.bodyEnd(), main.number());
        return ReportReader.read(submission, page);
    }

    private static Amendment read(String text) {
        return report(text.getBytes(UTF_8)).flatMap(CurrentReport::amends).orElseThrow();
    }

    private static Amendment note(String note) {
        return read(COVER + "EXPLANATORY NOTE\n\n" + note + "\n" + REST);
    }

    private static void says(
            Amendment a, int number, String reported, String filed, String... items) {
        assertThat(a.number().value())
                .isEqualTo(number == 0 ? Optional.empty() : Optional.of(number));
        assertThat(a.reported().value().map(LocalDate::toString).orElse("")).isEqualTo(reported);
        assertThat(a.filed().value().map(LocalDate::toString).orElse("")).isEqualTo(filed);
        assertThat(a.items().stream().map(i -> i.orElse(""))).containsExactly(items);
    }

    @Test
    void filedOnADayAndTheItemsInTheNextSentence() {
        says(
                note(
                        """
                        This Amendment No. 1 amends the Current Report on Form 8-K of Tarnbrook Biosciences, Inc. ("Tarnbrook") which was filed with
                        the Securities and Exchange Commission on July 24, 2018 (the "Original Report"). It amends Item 1.01, to correct the description
                        of the territory, and Item 9.01, to file the license agreement dated July 20, 2018 as an exhibit. No other part of the Original
                        Report is changed.\
                        """),
                1,
                "",
                "2018-07-24",
                "1.01",
                "9.01");
    }

    @Test
    void onADayTheRegistrantFiled() {
        says(
                note(
                        """
                        On March 8, 2016, Tarnbrook filed a Current Report on Form 8-K (the "Initial 8-K") to report under Item 2.01 that on March 4, 2016 it
                        had completed its acquisition of Osmere, LLC. This Amendment No. 1 is being filed to provide the financial statements required by
                        Item 9.01(a) and the pro forma information required by Item 9.01(b).\
                        """),
                1,
                "",
                "2016-03-08",
                "9.01");
    }

    @Test
    void datedAndAlsoFiled() {
        says(
                note(
                        """
                        The registrant hereby amends and restates in its entirety Item 2.01 of its Current Report on Form 8-K dated July 23, 2018 and
                        filed on July 26, 2018.\
                        """),
                1,
                "2018-07-23",
                "2018-07-26",
                "2.01");
    }

    @Test
    void solelyToFileAnExhibit() {
        says(
                note(
                        """
                        The purpose of this Amendment No. 1 to the Current Report on Form 8-K, originally filed with the Securities and Exchange Commission on
                        July 24, 2018, is solely to file Exhibit 23.1 under Item 9.01.\
                        """),
                1,
                "",
                "2018-07-24",
                "9.01");
    }

    @Test
    void theVerbMayStandBehindTheItem() {
        says(
                note(
                        """
                        Item 5.02 of the Current Report on Form 8-K filed by Tarnbrook on July 24, 2018 is hereby supplemented as follows.\
                        """),
                1,
                "",
                "2018-07-24",
                "5.02");
    }

    @Test
    void itemsOfTheOriginalAreNotAmended() {
        says(
                note(
                        """
                        On July 24, 2018, Tarnbrook filed a Current Report on Form 8-K under Items 2.01, 3.02 and 9.01. This Amendment No. 1 does not amend
                        Item 2.01 or any other Item, and is filed because the signature was left out.\
                        """),
                1,
                "",
                "2018-07-24");
    }

    @Test
    void aSecondAmendmentNamesTheFirst() {
        says(
                read(
                        COVER.replace("No. 1", "No. 2")
                                + """
                                This Amendment No. 2 amends the Current Report on Form 8-K filed on July 24, 2018, as amended by Amendment No. 1 filed on
                                August 2, 2018, to amend Items 1.01, 2.03 and 9.01(d) thereof.
                                """
                                + REST),
                2,
                "",
                "2018-07-24",
                "1.01",
                "2.03",
                "9.01");
    }

    @Test
    void ofTheNinetiesWithTheFollowingItems() {
        says(
                read(
                        """
                                         FORM 8-K/A

                                       CURRENT REPORT

                         Date of Report (Date of earliest event reported): March 15, 1996

                                      QUILLHAVEN CORP
                        (Exact name of registrant as specified in its charter)

                                        AMENDMENT NO. 1

                             The undersigned registrant hereby amends the following items, financial
                        statements, exhibits or other portions of its Current Report on Form 8-K dated
                        March 15, 1996 as set forth in the pages attached hereto:

                        ITEM 7.  FINANCIAL STATEMENTS AND EXHIBITS

                        (a) Financial statements of the business acquired.

                                          SIGNATURES

                             Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant
                        has duly caused this report to be signed on its behalf.

                        By: /s/ Jane Roe
                        """),
                1,
                "1996-03-15",
                "",
                "7");
    }

    @Test
    void theNoteMayStandInTheFirstItem() {
        says(
                read(
                        "<html><body><p>FORM 8-K/A</p><p>CURRENT REPORT</p><p>Date of Report: May 24, 2011</p><p>Vellacott Life Sciences, Inc.</p>"
                                + "<p>(Exact name of registrant as specified in its charter)</p><p><b>Item 5.07&#160; Submission of Matters to a Vote of Security Holders.</b></p>"
                                + "<p>This Amendment Number Two to the Form 8-K filed by Vellacott on May&#160;26, 2011 (the &#147;Original Filing&#148;) amends Item&#160;5.07 "
                                + "to disclose the decision on the frequency of votes. The plan was amended under Item 5.02 of last year.</p>"
                                + "<p>SIGNATURES</p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.</p></body></html>"),
                2,
                "",
                "2011-05-26",
                "5.07");
    }

    @Test
    void datesOfOtherThingsAreNotTheOriginals() {
        says(
                note(
                        """
                        This amendment to our Form 8-K adds the Credit Agreement dated July 1, 2018, the press release issued on July 2, 2018, and
                        refers to the Annual Report on Form 10-K filed on March 1, 2018.\
                        """),
                1,
                "",
                "",
                "9.01");
    }

    @Test
    void itemsOfOtherFormsAreNoItems() {
        says(
                note(
                        "This Amendment No. 1 amends the disclosure under Item 304 of Regulation S-K and Item 9A of Form 10-K, and Item 1.01 of the Original Report."),
                1,
                "",
                "",
                "1.01");
    }

    @Test
    void aNoteThatNamesNoItemAmendsItsOwn() {
        says(note("See below."), 1, "", "", "9.01");
    }

    @Test
    void theFormMayBeTheLastWordOfTheNote() {
        says(
                note("On July 24, 2018, the registrant filed its report on Form 8-K."),
                1,
                "",
                "2018-07-24",
                "9.01");
    }

    @Test
    void otherReportsAmendNothing() {
        String text =
                COVER.replace("/A", "").replace("(Amendment No. 1)", "")
                        + "On May 1, 2018 we filed a Current Report on Form 8-K.\n"
                        + REST;
        assertThat(report(text.getBytes(UTF_8)).orElseThrow().amends()).isEmpty();
    }

    @Test
    void everyFactHasItsBytes() {
        String text =
                COVER
                        + "This Amendment No. 1 amends Item 9.01 of the Form 8-K dated July 23, 2018\nand filed on July\n24, 2018.\n"
                        + REST;
        byte[] bytes = text.getBytes(UTF_8);
        Amendment a = read(text);
        assertThat(cut(bytes, a.number())).isEqualTo("1");
        assertThat(cut(bytes, a.reported())).isEqualTo("July 23, 2018");
        assertThat(cut(bytes, a.filed())).isEqualTo("July|24, 2018");
        assertThat(cut(bytes, a.items().getFirst())).isEqualTo("9.01");
        assertThat(text.substring(a.note().getFirst().start(), a.note().getLast().end()))
                .startsWith("This Amendment")
                .endsWith("24, 2018.");
    }

    private static String cut(byte[] bytes, Fact<?> fact) {
        return String.join(
                "|",
                fact.at().stream()
                        .map(s -> new String(bytes, s.start(), s.length(), UTF_8))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This Amendment No.",
                "amends Item",
                "amends Items 9.",
                "amends Items 9.01(",
                "amends Item 9.01 and",
                "amendment n",
                "amendment no. 99999999999",
                "amends the Form 8-K filed on July",
                "Form 8-K dated July 24, 20",
                "amends the Form 8-K filed on July 24, 2018 on July 24, 2018 filed",
                "On July 1, 2018"
            })
    void brokenOffAnywhere(String end) {
        String text = COVER + end;
        assertThat(read(text).number().value()).contains(1);
        assertThat(read(text).items().size()).isLessThan(2);
    }

    @Test
    void noInputThrowsOrPointsOutside() {
        byte[] whole =
                (COVER
                                + "EXPLANATORY NOTE\n\nThis Amendment No. 1 amends Items 1.01(a), (b) and 9.01 of the Form 8-K dated July 23, 2018 (filed July 24, 2018).\n"
                                + REST)
                        .getBytes(UTF_8);
        Random random = new Random(8);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int k = random.nextInt(8); k > 0; k--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            report(bytes)
                    .flatMap(CurrentReport::amends)
                    .ifPresent(a -> {
                        for (Span s : a.note()) {
                            assertThat(s.end()).isLessThanOrEqualTo(bytes.length);
                        }
                    });
        }
    }

    @Test
    void longTextTakesTimeInProportion() {
        String one = "This Amendment amends Item 9.01, on July 1, 2018 filed Items (";
        Growth.assertInProportion(
                20_000, n -> assertThat(read(COVER + one.repeat(n) + REST).items()).hasSize(1));
    }
}
