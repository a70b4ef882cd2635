package dev.octavo.form.cover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.edgar.Problem;
import dev.octavo.edgar.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Tagged facts of a cover against what it prints: one cover on which all agree, and others that
/// differ from it in one thing.
class CoverComparisonTest {

    private static final String TAGGED =
            """
            <html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body><div style="display:none"><ix:header><ix:hidden>
            <ix:nonNumeric name="dei:AmendmentFlag" contextRef="c">false</ix:nonNumeric>
            <ix:nonNumeric name="dei:PreCommencementIssuerTenderOffer" contextRef="c">false</ix:nonNumeric>
            </ix:hidden></ix:header></div>
            <p>UNITED STATES<br>SECURITIES AND EXCHANGE COMMISSION</p>
            <p>FORM <ix:nonNumeric name="dei:DocumentType" contextRef="c">8-K</ix:nonNumeric></p><p>CURRENT REPORT</p>
            <p>Date of Report (Date of earliest event reported):
            <ix:nonNumeric name="dei:DocumentPeriodEndDate" contextRef="c" format="ixt:date-monthname-day-year-en">March 1, 2024</ix:nonNumeric></p>
            <p><ix:nonNumeric name="dei:EntityRegistrantName" contextRef="c">Larkspur Therapeutics, Inc.</ix:nonNumeric><br>(Exact name of registrant as specified in its charter)</p>
            <p>Check the appropriate box below:</p>
            <p><ix:nonNumeric name="dei:WrittenCommunications" contextRef="c" format="ixt:fixed-false">&#9744;</ix:nonNumeric> Written communications pursuant to Rule 425</p>
            <p><ix:nonNumeric name="dei:SolicitingMaterial" contextRef="c" format="ixt-sec:boolballotbox">&#9744;</ix:nonNumeric> Soliciting material pursuant to Rule 14a-12</p>
            <p><ix:nonNumeric name="dei:PreCommencementTenderOffer" contextRef="c" format="ixt-sec:boolballotbox">&#9744;</ix:nonNumeric> Pre-commencement communications pursuant to Rule 14d-2(b)</p>
            <p>&#9744; Pre-commencement communications pursuant to Rule 13e-4(c)</p>
            <p>Emerging growth company <ix:nonNumeric name="dei:EntityEmergingGrowthCompany" contextRef="c" format="ixt:fixed-true">&#9746;</ix:nonNumeric></p>
            <p>Item 8.01 Other Events.</p>
            """;

    private static List<String> problems(String was, String is) {
        assertThat(TAGGED).contains(was);
        List<Problem> problems = new ArrayList<>();
        Covers.read(TAGGED.replace(was, is), problems);
        assertThat(problems)
                .extracting(Problem::code)
                .allMatch(ProblemCode.COVER_FACT_DIFFERS::equals);
        return problems.stream().map(Problem::message).toList();
    }

    @Test
    void allAgree() {
        assertThat(problems("8-K", "8-K")).isEmpty();
    }

    @Test
    void aFixedValueAgainstItsMark() {
        assertThat(
                        problems(
                                "fixed-false\">&#9744;</ix:nonNumeric> Written",
                                "fixed-false\">&#9746;</ix:nonNumeric> Written"))
                .containsExactly(
                        "the tagged check box of Rule 425 is \"false\", the cover prints \"a ticked box\"");
    }

    @Test
    void hiddenBoxesAgainstTheVisibleOnes() {
        String hidden =
                TAGGED.replaceAll(
                                "(?s)<ix:nonNumeric name=\"dei:(Written|Solic|PreCommencementT).*?>(&#9744;)</ix:nonNumeric>",
                                "$2")
                        .replace(
                                "<ix:hidden>",
                                "<ix:hidden><ix:nonNumeric name=\"dei:WrittenCommunications\" contextRef=\"c\">false</ix:nonNumeric><ix:nonNumeric name=\"dei:SolicitingMaterial\" contextRef=\"c\">true</ix:nonNumeric>");
        List<Problem> problems = new ArrayList<>();
        Covers.read(hidden, problems);
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly(
                        "the tagged check box of Rule 14a-12 is \"true\", the cover prints \"an empty box\"");
        assertThat(problems.getFirst().at().start()).isPositive();
    }

    @Test
    void theGrowthBox() {
        assertThat(problems("&#9746;", "&#9744;"))
                .containsExactly(
                        "the tagged emerging growth company is \"true\", the cover prints \"an empty box\"");
    }

    @Test
    void anAmendmentFlag() {
        assertThat(
                        problems(
                                "contextRef=\"c\">false</ix:nonNumeric>\n<ix",
                                "contextRef=\"c\">true</ix:nonNumeric>\n<ix"))
                .containsExactly(
                        "the tagged amendment flag is \"true\", the cover prints \"Form 8-K\"");
        assertThat(problems(">8-K<", ">8-K/A<"))
                .containsExactly(
                        "the tagged amendment flag is \"false\", the cover prints \"Form 8-K/A or an amendment number\"");
    }

    @Test
    void anotherType() {
        assertThat(
                        problems(
                                "FORM <ix:nonNumeric name=\"dei:DocumentType\" contextRef=\"c\">8-K</ix:nonNumeric>",
                                "FORM 8-K<span style=\"display:none\"><ix:nonNumeric name=\"dei:DocumentType\" contextRef=\"c\">10-Q</ix:nonNumeric></span>"))
                .containsExactly("the tagged document type is \"10-Q\", the cover prints \"8-K\"");
    }
}
