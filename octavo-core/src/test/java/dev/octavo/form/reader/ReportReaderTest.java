package dev.octavo.form.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Growth;
import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import dev.octavo.edgar.Submission;
import dev.octavo.edgar.SubmissionReader;
import dev.octavo.form.CurrentReport;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {

    private static final String COVER =
            """
            UNITED STATES
            SECURITIES AND EXCHANGE COMMISSION
            Washington, D.C. 20549

            FORM 8-K

            CURRENT REPORT

            Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

            Date of Report (Date of earliest event reported): May 3, 2012

            TARNBROOK BIOSCIENCES, INC.
            (Exact name of registrant as specified in its charter)

            """;
    private static final String ITEMS =
            """
            Item 8.01 Other Events

            On May 3, 2012, the registrant moved to another house.

            SIGNATURES

            Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this
            report to be signed on its behalf by the undersigned hereunto duly authorized.

            By: /s/ Jane Roe
            """;

    private static Optional<CurrentReport> read(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        Submission submission = SubmissionReader.read(bytes, "report.txt");
        var main = submission.documents().getFirst();
        Page page =
                PageReader.read(
                        submission.bytes(), main.bodyStart(), main.bodyEnd(), main.number());
        return ReportReader.read(submission, page);
    }

    private static List<String> numbers(CurrentReport report) {
        return report.items().stream().map(item -> item.number().orElse("")).toList();
    }

    @Test
    void aCoverMakesAReport() {
        CurrentReport report = read(COVER + ITEMS).orElseThrow();
        assertThat(report.form().value()).contains("8-K");
        assertThat(numbers(report)).containsExactly("8.01");
    }

    @Test
    void anAmendmentSaysSoOnItsCover() {
        CurrentReport report = read(COVER.replace("FORM 8-K", "FORM 8-K/A") + ITEMS).orElseThrow();
        assertThat(report.form().value()).contains("8-K/A");
    }

    @ParameterizedTest
    @CsvSource({
        "FORM 8-K12B, 8-K12B",
        "Form 8-K12G3/A, 8-K12G3/A",
        "FORM 8-K15D5, 8-K15D5",
        "FORM 8-K /A, 8-K/A",
        "FORM 8-K 12 March, 8-K",
    })
    void theFormOfASuccessorSaysSoOnItsCover(String printed, String form) {
        CurrentReport report = read(COVER.replace("FORM 8-K", printed) + ITEMS).orElseThrow();
        assertThat(report.form().value()).contains(form);
    }

    @Test
    void itemsOfTheFormMakeAReportWithoutACover() {
        assertThat(numbers(read(ITEMS).orElseThrow())).containsExactly("8.01");
    }

    @Test
    void theWordsFormEightKDoNot() {
        assertThat(
                        read(
                                "TARNBROOK MOVES\n\nTARNBROOK (May 3, 2012) filed a current report on\nForm 8-K filed today with the Commission.\n"))
                .isEmpty();
        assertThat(
                        read(
                                "Dear Sir or Madam:\n\nWe have reviewed your\nFORM 8-K\nfiled May 3, 2012, under Item 4.01 of that form.\n"))
                .isEmpty();
        assertThat(
                        read(
                                COVER.replace("FORM 8-K", "FORM 10-Q")
                                                .replace("CURRENT REPORT", "QUARTERLY REPORT")
                                        + "Item 1. Financial Statements\n\nNone.\n\nItem 5. Other Information\n\nA Form 8-K was filed.\n"))
                .isEmpty();
        assertThat(read("")).isEmpty();
    }

    @Test
    void theHeaderAndTheTextAreHeldAgainstEachOther() {
        String header =
                """
                <SEC-DOCUMENT>0000900001-12-000007.txt : 20120504
                <SEC-HEADER>0000900001-12-000007.hdr.sgml : 20120504
                ACCESSION NUMBER:		0000900001-12-000007
                CONFORMED SUBMISSION TYPE:	8-K
                PUBLIC DOCUMENT COUNT:		1
                CONFORMED PERIOD OF REPORT:	20120503
                ITEM INFORMATION:		Regulation FD Disclosure
                FILED AS OF DATE:		20120504

                FILER:

                	COMPANY DATA:
                		COMPANY CONFORMED NAME:			GRELLMANN PHARMA CORP
                		CENTRAL INDEX KEY:			0000900001

                </SEC-HEADER>
                <DOCUMENT>
                <TYPE>8-K
                <SEQUENCE>1
                <TEXT>
                """;
        CurrentReport report =
                read(header + COVER + ITEMS + "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n")
                        .orElseThrow();
        assertThat(report.problems())
                .extracting(Problem::code)
                .contains(
                        ProblemCode.ITEM_NOT_IN_TEXT,
                        ProblemCode.ITEM_NOT_IN_HEADER,
                        ProblemCode.REGISTRANT_DIFFERS)
                .doesNotContain(ProblemCode.NO_ITEMS, ProblemCode.UNKNOWN_ITEM);
    }

    @Test
    void whatIsMissingIsAProblem() {
        CurrentReport report = read(COVER + "Nothing happened.\n").orElseThrow();
        assertThat(report.problems()).extracting(Problem::code).contains(ProblemCode.NO_ITEMS);
        assertThat(
                        read(COVER
                                        + ITEMS.replace(
                                                "Item 8.01 Other Events", "Item 8.07 Other Events"))
                                .map(CurrentReport::problems)
                                .orElse(List.of()))
                .extracting(Problem::code)
                .contains(ProblemCode.UNKNOWN_ITEM);
    }

    @Test
    void damagedReportsAreReadToo() {
        String whole = COVER + ITEMS;
        Random random = new Random(8);
        for (int i = 0; i < 400; i++) {
            StringBuilder damaged =
                    new StringBuilder(whole.substring(0, random.nextInt(whole.length())));
            for (int k = 0; k < 8 && !damaged.isEmpty(); k++) {
                int at = random.nextInt(damaged.length());
                switch (random.nextInt(3)) {
                    case 0 -> damaged.deleteCharAt(at);
                    case 1 -> damaged.insert(at, "Item 1.01<td>\n".charAt(random.nextInt(14)));
                    default -> damaged.insert(at, "\nItem 5.0");
                }
            }
            assertThat(read(damaged.toString())).isNotNull();
        }
    }

    /// Each is held against all others, so that there may not be any number of them.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.01 Entry into a Material Definitive Agreement\nText.\n",
                "Section 1 Item 1.01 Entry into a Material Definitive Agreement\nText.\n"
            })
    void headingsWithoutTheWordItemStayLinear(String one) {
        Growth.assertInProportion(40_000, n -> assertThat(read(COVER + one.repeat(n))).isPresent());
    }

    @Test
    void manyHeadingsStayLinear() {
        String one =
                "Item 1.01 Entry into a Material Definitive Agreement Item 9.01 (d) Exhibit 99.1\nItem 8.\n";
        Growth.assertInProportion(40_000, n -> assertThat(read(COVER + one.repeat(n))).isPresent());
    }
}
