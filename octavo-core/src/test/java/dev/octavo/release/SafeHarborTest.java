package dev.octavo.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.edgar.Fact;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The legal paragraph in wordings that name neither a law nor a safe harbor.
class SafeHarborTest {

    /// The safe harbor of a release that ends with the given paragraphs; "-" for none.
    private static String safeHarbor(String... paragraphs) {
        StringBuilder html = new StringBuilder("<p><b>Alder Gauge Opens a Plant in Tulsa</b></p>");
        html.append("<p>TULSA, Okla., May 6, 2008 – Alder Gauge, Inc. today announced that it")
                .append(" opened a plant that makes gauges for steel mills in Tulsa.</p>");
        for (String paragraph : paragraphs) {
            html.append("<p>").append(paragraph).append("</p>");
        }
        byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        return ReleaseReader.read(
                        page, 0, page.lines(), Fact.of(LocalDate.of(2008, 5, 6), List.of()))
                .orElseThrow()
                .safeHarbor()
                .orElse("-");
    }

    @Test
    void aParagraphThatSaysItHoldsForwardLookingStatementsIsEnough() {
        assertThat(
                        safeHarbor(
                                "Parts of this release constitute “forward-looking statements” as federal law defines them, and rely on its protection."))
                .startsWith("Parts of this release");
        assertThat(
                        safeHarbor(
                                "Except for the historical information herein, what this release says is forward-looking and involves certain hazards."))
                .startsWith("Except for the historical information");
        assertThat(
                        safeHarbor(
                                "NOTE: This release includes forward-looking information under the securities laws of Ontario, which readers should not rely on unduly."))
                .startsWith("NOTE: This release");
        assertThat(safeHarbor("This release is forward-looking. It says what the plant may earn."))
                .startsWith("This release is forward-looking.");
    }

    @Test
    void theFirstOfSeveralLegalParagraphsCounts() {
        assertThat(
                        safeHarbor(
                                "Statements in this release on the plant are forward-looking statements and may prove wrong.",
                                "Such statements are subject to these risks:",
                                "• the price of steel; and",
                                "• the weather in Oklahoma.",
                                "Actual results may differ materially. The company has no obligation to update this release; see its reports to the Securities and Exchange Commission for other risks and uncertainties."))
                .startsWith("Statements in this release on the plant");
    }

    @Test
    void aHeadingThatOnlyCautionsLeadsToIt() {
        assertThat(
                        safeHarbor(
                                "<b>Cautionary Statement</b>",
                                "What is said above of the plant is what management expects today; what happens may differ materially for reasons given in the annual report."))
                .startsWith("What is said above of the plant");
    }

    @Test
    void aWarningBeforeAnOutlookIsNot() {
        String outlook =
                "The following statements are based on what we know today. These statements are forward-looking and are subject to risks and uncertainties.";
        String law =
                "This release contains forward-looking statements. They are subject to the risks that the annual report of Alder Gauge describes.";
        assertThat(safeHarbor(outlook, "• Revenue of $4 million to $5 million;", law))
                .startsWith("This release contains");
    }

    @Test
    void aStoryThatOnlyLooksForwardHasNone() {
        assertThat(
                        safeHarbor(
                                "The company looks forward to the year 2009 and to the results that the new plant will bring to its shareholders."))
                .isEqualTo("-");
    }
}
