package dev.octavo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What was expected and what became of it, over small reports of companies that do not exist.
class CatalystsTest {

    private static final String[] STORY = {
        "March 3, 2008",
        "Aldwych Therapeutics plans to initiate a Phase II clinical trial of ALD-204 in the second half of 2008.",
        "May 6, 2008",
        "Belgrave AG expects to submit an NDA for zorimab to the FDA by the end of 2009.",
        "November 12, 2008",
        "The first patient has been dosed in a Phase II clinical trial of ALD-204.",
    };

    @Test
    void happenedWithTheLaterEventAndOpen() {
        Catalysts c = Catalysts.of(tellings(STORY), LocalDate.of(2008, 12, 31));
        assertThat(lines(c))
                .containsExactly(
                        "2008-12-31 HAPPENED ALD-204 Phase II start",
                        "2009-12-31 OPEN zorimab NDA submitted");
        assertThat(c.rows().getFirst().outcome().orElseThrow().source().announced())
                .contains(LocalDate.of(2008, 11, 12));
    }

    @Test
    void anApprovalIsOneWhateverItsApplicationIsCalled() {
        Catalysts c =
                Catalysts.of(
                        tellings(
                                "March 3, 2008",
                                "Aldwych expects FDA approval of the NDA for ALD-204 in the second half of 2008.",
                                "April 3, 2008",
                                "Aldwych expects approval of the MAA for ALD-204 in 2009.",
                                "November 12, 2008",
                                "The FDA has approved ALD-204 for the treatment of gout."),
                        LocalDate.of(2008, 12, 31));
        assertThat(lines(c))
                .containsExactly(
                        "2008-12-31 HAPPENED ALD-204 NDA approved, US",
                        "2009-12-31 OPEN ALD-204 MAA approved");
    }

    @Test
    void aLaunchAnswersThatOfItsMarketHoweverItIsTold() {
        String[] story = {
            "March 3, 2008",
            "Aldwych expects to launch ALD-204 for gout in the United States in the second half of 2008. Belgrave AG plans to launch ALD-204 in Japan in the first half of 2009.",
            "April 3, 2008",
            "Aldwych expects approval of the MAA for ALD-204 for gout in 2008.",
            "November 12, 2008",
            "The first commercial sale of our drug ALD-204 for patients with gout occurred in the United States in October 2008.",
            "January 12, 2009",
            "Belgrave AG has launched ALD-204 for patients with gout in Germany.",
        };
        assertThat(lines(Catalysts.of(tellings(story), LocalDate.of(2009, 10, 1))))
                .containsExactly(
                        "2008-12-31 HAPPENED ALD-204 MAA approved",
                        "2008-12-31 HAPPENED ALD-204 launch, US",
                        "2009-06-30 OVERDUE ALD-204 launch, Japan");
    }

    @Test
    void aLaunchForOneDiseaseShowsNoApprovalForAnother() {
        String[] story = {
            "March 3, 2008",
            "Aldwych expects FDA approval of the NDA for ALD-204 for lupus in 2008.",
            "January 12, 2009",
            "Aldwych has launched ALD-204 for patients with psoriasis in the United States.",
        };
        assertThat(lines(Catalysts.of(tellings(story), LocalDate.of(2009, 2, 1))))
                .containsExactly("2008-12-31 OVERDUE ALD-204 NDA approved, US");
    }

    @Test
    void dueSoonAndOverdueAsOfADay() {
        List<Telling> told = tellings(STORY);
        assertThat(lines(Catalysts.of(told, LocalDate.of(2008, 6, 1))))
                .first()
                .asString()
                .contains("OPEN ALD-204");
        assertThat(lines(Catalysts.of(told, LocalDate.of(2008, 10, 5))))
                .first()
                .asString()
                .contains("DUE_SOON ALD-204");
        assertThat(lines(Catalysts.of(told, LocalDate.of(2010, 1, 1))))
                .last()
                .asString()
                .contains("OVERDUE zorimab");
    }

    @Test
    void whatIsAnnouncedLaterIsNotKnown() {
        assertThat(Catalysts.of(tellings(STORY), LocalDate.of(2008, 1, 1)).rows()).isEmpty();
        assertThat(Catalysts.of(List.of(), LocalDate.of(2008, 1, 1)).rows()).isEmpty();
    }

    @Test
    void toldAgainItIsOneRowWithTheNewestDate() {
        Catalysts c =
                Catalysts.of(
                        tellings(
                                "March 3, 2008",
                                "Aldwych plans to initiate a Phase II clinical trial of ALD-204 in the second half of 2008.",
                                "August 3, 2008",
                                "Aldwych plans to initiate a Phase II clinical trial of ALD-204 in early 2009."),
                        LocalDate.of(2008, 12, 31));
        assertThat(lines(c)).containsExactly("2009-06-30 OPEN ALD-204 Phase II start");
        assertThat(c.rows().getFirst().sources()).hasSize(2);
    }

    @Test
    void anotherPhaseOrAnotherCompoundIsNoOutcome() {
        Catalysts c =
                Catalysts.of(
                        tellings(
                                "March 3, 2008",
                                "Aldwych plans to initiate a Phase III clinical trial of ALD-204 in 2008.",
                                "May 3, 2008",
                                "Aldwych has initiated a Phase II clinical trial of ALD-204.",
                                "June 3, 2008",
                                "Aldwych has initiated a Phase III clinical trial of ALD-310."),
                        LocalDate.of(2009, 2, 1));
        assertThat(lines(c)).containsExactly("2008-12-31 OVERDUE ALD-204 Phase III start");
    }

    @Test
    void aLaterStepOfTheSameWayShowsThatTheExpectedOneHappened() {
        Catalysts c =
                Catalysts.of(
                        tellings(
                                "March 3, 2008",
                                "Aldwych plans to initiate a Phase II clinical trial of ALD-204 in 2008.",
                                "April 3, 2008",
                                "Aldwych expects to submit an NDA for zorimab by the end of 2008.",
                                "May 3, 2008",
                                "Aldwych plans to initiate a Phase III clinical trial of ALD-310 in 2008.",
                                "February 3, 2009",
                                "Aldwych has completed enrollment in its Phase II clinical trial of ALD-204.",
                                "February 10, 2009",
                                "The FDA has accepted the NDA for zorimab.",
                                "February 17, 2009",
                                "Aldwych has completed its Phase II clinical trial of ALD-310."),
                        LocalDate.of(2009, 3, 1));
        assertThat(lines(c))
                .containsExactly(
                        "2008-12-31 HAPPENED ALD-204 Phase II start",
                        "2008-12-31 OVERDUE ALD-310 Phase III start",
                        "2008-12-31 HAPPENED zorimab NDA submitted");
        assertThat(c.rows().getFirst().outcome().orElseThrow().what())
                .isEqualTo("Phase II enrolment complete");
    }

    @Test
    void anApprovalAnswersTheDayOfDecisionInItsMarketOnly() {
        Catalysts c =
                Catalysts.of(
                        tellings(
                                "March 3, 2008",
                                "The FDA accepted the NDA for ALD-204 and set a PDUFA date of November 28, 2008.",
                                "April 3, 2008",
                                "A decision of the European Commission on the MAA for ALD-204 is expected in 2009.",
                                "November 26, 2008",
                                "The FDA has approved ALD-204 for the treatment of gout."),
                        LocalDate.of(2008, 12, 31));
        assertThat(lines(c))
                .containsExactly(
                        "2008-11-28 HAPPENED ALD-204 NDA decision, US",
                        "2009-12-31 OPEN ALD-204 MAA decision, EU");
        assertThat(c.rows().getFirst().outcome().orElseThrow().what()).isEqualTo("approval, US");
    }

    @Test
    void anExtendedDayReplacesTheOlderAndARefusalAnswersIt() {
        String[] story = {
            "March 3, 2008",
            "The PDUFA date of the NDA for ALD-204 is August 28, 2008.",
            "July 3, 2008",
            "The FDA extended the PDUFA date of the NDA for ALD-204 by three months, to November 28, 2008.",
            "November 26, 2008",
            "The FDA issued a complete response letter for the NDA for ALD-204.",
            "January 5, 2009",
            "The new PDUFA date of the NDA for ALD-204 is June 30, 2009.",
        };
        assertThat(lines(Catalysts.of(tellings(story), LocalDate.of(2008, 8, 1))))
                .containsExactly("2008-11-28 OPEN ALD-204 NDA decision, US");
        Catalysts c = Catalysts.of(tellings(story), LocalDate.of(2009, 7, 4));
        assertThat(lines(c))
                .containsExactly(
                        "2008-11-28 HAPPENED ALD-204 NDA decision, US",
                        "2009-06-30 OVERDUE ALD-204 NDA decision, US");
        assertThat(c.rows().getFirst().outcome().orElseThrow().what()).isEqualTo("NDA refused");
        assertThat(CatalystsTable.text(c)).contains("2008-11-26  report-4.txt  NDA refused");
    }

    @Test
    void twoDaysInOneReportAreTwo() {
        List<Telling> told =
                tellings(
                        "March 3, 2008",
                        "The PDUFA date of the NDA for ALD-204 is August 28, 2008. "
                                + "The sNDA for ALD-204 has a PDUFA date of December 1, 2008.");
        assertThat(lines(Catalysts.of(told, LocalDate.of(2008, 3, 31))))
                .containsExactly(
                        "2008-08-28 OPEN ALD-204 NDA decision, US",
                        "2008-12-01 OPEN ALD-204 NDA decision, US");
    }

    @Test
    void whatIsExpectedShortlyIsOverdueAfterAWhile() {
        List<Telling> told =
                tellings(
                        "March 3, 2008",
                        "A Phase II clinical trial of ALD-204 is expected to begin shortly.");
        assertThat(lines(Catalysts.of(told, LocalDate.of(2008, 3, 31))))
                .containsExactly("2008-05-02 DUE_SOON ALD-204 Phase II start");
        Catalysts later = Catalysts.of(told, LocalDate.of(2008, 5, 3));
        assertThat(lines(later)).containsExactly("2008-05-02 OVERDUE ALD-204 Phase II start");
        assertThat(later.rows().getFirst().precision()).isEmpty();
    }

    @Test
    void aLaterPhaseShowsThatTheOneBeforeItIsOver() {
        List<Telling> told =
                tellings(
                        "March 3, 2008",
                        "Phase II data of ALD-204 are expected in the first half of 2009. A Phase II trial of ALD-7 in gout is expected to begin in the first half of 2009.",
                        "February 2, 2009",
                        "Aldwych has begun a Phase III clinical trial of ALD-204.",
                        "September 1, 2009",
                        "Aldwych submitted an NDA for ALD-7 in gout to the FDA.");
        assertThat(lines(Catalysts.of(told, LocalDate.of(2009, 8, 1))))
                .containsExactly(
                        "2009-06-30 HAPPENED ALD-204 Phase II readout",
                        "2009-06-30 OVERDUE ALD-7 Phase II start");
        assertThat(lines(Catalysts.of(told, LocalDate.of(2009, 12, 1))))
                .contains("2009-06-30 HAPPENED ALD-7 Phase II start");
    }

    @Test
    void whereACompoundIsNowShowsThatItsTrialBegan() {
        List<Telling> told =
                tellings(
                        "March 3, 2008",
                        "A Phase II trial of ALD-204 in rheumatoid arthritis is expected to begin in the second half of 2008. A Phase II trial of ALD-204 in psoriasis is expected to begin in the first half of 2008.",
                        "October 1, 2008",
                        "ALD-204 is in Phase II for the treatment of rheumatoid arthritis. A Phase III trial of ALD-204 in rheumatoid arthritis is expected to begin in 2010.");
        assertThat(lines(Catalysts.of(told, LocalDate.of(2009, 3, 1))))
                .containsExactly(
                        "2008-06-30 OVERDUE ALD-204 Phase II start",
                        "2008-12-31 HAPPENED ALD-204 Phase II start",
                        "2010-12-31 OPEN ALD-204 Phase III start");
    }

    @Test
    void whatIsExpectedOfACompoundThatWasGivenUpHasLapsed() {
        List<Telling> told =
                tellings(
                        "March 3, 2008",
                        "Phase II data of ALD-204 are expected in the first half of 2009. Aldwych plans to submit an NDA for ALD-204 in 2010.",
                        "October 1, 2008",
                        "Aldwych has discontinued the clinical development of ALD-204.");
        Catalysts c = Catalysts.of(told, LocalDate.of(2009, 8, 1));
        assertThat(lines(c))
                .containsExactly(
                        "2009-06-30 LAPSED ALD-204 Phase II readout",
                        "2010-12-31 LAPSED ALD-204 NDA submitted");
        assertThat(c.rows().getFirst().outcome().orElseThrow().what()).contains("discontinued");
    }

    @Test
    void tableCsvAndJson() {
        Catalysts c = Catalysts.of(tellings(STORY), LocalDate.of(2008, 12, 31));
        assertThat(CatalystsTable.text(c))
                .startsWith("due ")
                .contains("due", "happened", "2008-11-12  report-4.txt");
        assertThat(CatalystsTable.csv(c).lines().toList()).hasSize(3);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CatalystsJson.write(c, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "\"asOf\":\"2008-12-31\"",
                        "\"state\":\"happened\"",
                        "\"outcome\":null",
                        "\"precision\":\"half\"");
        assertThat(CatalystsTable.text(c.company("nobody"))).isEqualTo("Nothing is expected.\n");
        assertThat(c.company("aldwych").rows()).hasSize(2);
    }

    private static List<String> lines(Catalysts c) {
        return c.rows().stream()
                .map(r ->
                        r.due().map(Object::toString).orElse("-")
                                + " "
                                + r.state()
                                + " "
                                + r.compound().orElse("-")
                                + " "
                                + r.what())
                .toList();
    }

    private static List<Telling> tellings(String... datesAndTexts) {
        List<Telling> out = new ArrayList<>();
        for (int i = 0; i < datesAndTexts.length; i += 2) {
            byte[] bytes =
                    SmallReports.COVER
                            .formatted(datesAndTexts[i], datesAndTexts[i + 1])
                            .getBytes(StandardCharsets.UTF_8);
            Filing filing = FilingReader.read(bytes, "report-" + i + ".txt", Optional.empty());
            out.addAll(Telling.of(filing, FilingReader.events(filing)));
        }
        return out;
    }
}
