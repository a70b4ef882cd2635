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

/// The pipeline as texts of several filings tell it.
class PipelineTest {

    private final List<Telling> tellings = new ArrayList<>();

    private void filing(String date, String text) {
        String form =
                "FORM 8-K\n\nCURRENT REPORT\n\nDate of Report (Date of earliest event reported): "
                        + date
                        + "\n\nAldwych Therapeutics, Inc.\n(Exact name of registrant as specified in its charter)\n\n"
                        + "Item 8.01 Other Events\n\n"
                        + text
                        + "\n\nSIGNATURES\n\nAldwych Therapeutics, Inc.\n";
        Filing filing =
                FilingReader.read(
                        form.getBytes(StandardCharsets.UTF_8), date + ".txt", Optional.empty());
        tellings.addAll(Telling.of(filing, FilingReader.events(filing)));
    }

    /// A text of items without cover or date, as it may come out of a conversion.
    private void undated(String file, String text) {
        Filing filing =
                FilingReader.read(
                        ("Item 8.01 Other Events\n\n" + text).getBytes(StandardCharsets.UTF_8),
                        file,
                        Optional.empty());
        tellings.addAll(Telling.of(filing, FilingReader.events(filing)));
    }

    private List<String> rows(String asOf) {
        List<String> out = new ArrayList<>();
        for (PipelineRow r : Pipeline.of(tellings, LocalDate.parse(asOf)).rows()) {
            out.add(
                    r.name()
                            + r.aliases()
                            + " "
                            + r.phase().orElse("-")
                            + " "
                            + r.status()
                            + r.since().map(d -> " " + PipelineTable.date(d)).orElse("")
                            + r.partner().map(p -> " with " + p).orElse("")
                            + r.next().map(n -> " next " + n.inWords()).orElse(""));
        }
        return out;
    }

    @Test
    void phasesFollowTheDates() {
        filing(
                "March 1, 2005",
                "Aldwych began a Phase I clinical trial of ALD-204, an antibody, in May 2004.");
        filing(
                "June 1, 2006",
                "Aldwych has started Phase II clinical testing of ALD-204. Aldwych plans to initiate a Phase III trial of ALD-204 in 2008.");
        assertThat(rows("2004-04-30")).isEmpty();
        assertThat(rows("2005-12-31")).containsExactly("ALD-204[] I in-clinic 2004-05");
        assertThat(rows("2007-01-01"))
                .containsExactly("ALD-204[] II in-clinic 2006-06-01 next Phase III start 2008");
    }

    @Test
    void theDayOfAStepIsThatOfTheTextThatTellsIt() {
        filing(
                "October 16, 2007",
                "Belgrave Pharma plc has started Phase II clinical testing of ALD-204, an antibody that is in Phase II for gout.");
        filing(
                "February 7, 2008",
                "In October 2007, Aldwych earned a $5 million milestone payment from Belgrave Pharma plc with the start of Phase II clinical testing of ALD-204.");
        // not "2007-10", which is all that the payment tells
        assertThat(rows("2008-12-31"))
                .containsExactly("ALD-204[] II in-clinic 2007-10-16 with Belgrave Pharma plc");
        assertThat(Pipeline.of(tellings, LocalDate.parse("2008-12-31")).rows().getFirst().sources())
                .extracting(Source::filing)
                .contains("October 16, 2007.txt", "February 7, 2008.txt");
    }

    @Test
    void whatHasNoDateIsNotKnownBeforeTheYearOfItsAccessionNumber() {
        undated(
                "0009900009-08-000001.txt",
                "Aldwych has initiated a Phase III clinical trial of ALD-204. Aldwych plans to submit a BLA for ALD-204 to the FDA.");
        undated(
                "without.txt",
                "Aldwych Therapeutics has initiated a Phase II trial of ALD-209 in 2004.");
        assertThat(rows("2007-12-31"))
                .singleElement()
                .asString()
                .startsWith("ALD-209[] II in-clinic 2004");
        assertThat(rows("2008-01-01"))
                .first()
                .asString()
                .startsWith("ALD-204[] III in-clinic")
                .endsWith("next BLA submitted");
        assertThat(Catalysts.of(tellings, LocalDate.parse("2007-12-31")).rows()).isEmpty();
        assertThat(Catalysts.of(tellings, LocalDate.parse("2008-01-01")).rows()).hasSize(1);
    }

    @Test
    void aPaidStepIsOfTheCompoundThatItsWordsName() {
        filing(
                "September 19, 2000",
                "On September 19, 2000, the Registrant announced that Phase III testing of belgraritox (formerly ALD-204) began on September 14, 2000 and that, in consequence, it has earned a milestone payment of EUR 5 million from Belgrave AG. The Registrant further announced that the Food and Drug Administration in June 2000 allowed its Investigational New Drug application for ALD-209 to go into effect and that a Phase I study of ALD-209 in steroid-refractory graft-versus-host disease is in progress at a single center.");
        assertThat(rows("2000-12-31"))
                .hasSize(2)
                .anyMatch(r ->
                        r.startsWith(
                                "belgraritox[ALD-204] III in-clinic 2000-09-14 with Belgrave AG"))
                .noneMatch(r -> r.startsWith("ALD-209[] III"));
    }

    @Test
    void aPartnerIsNoneFromTheDayOnWhichItsRightsGoBack() {
        filing(
                "March 1, 2007",
                "ALD-204, an antibody in Phase II, was licensed to Belgrave Pharma plc.");
        filing(
                "November 9, 2009",
                "On November 9, 2009, Belgrave Pharma plc notified Aldwych Therapeutics, Inc. that it is terminating the license agreement dated March 1, 2007, effective February 9, 2010. All rights to ALD-204 will revert to Aldwych.");
        assertThat(rows("2010-02-08"))
                .containsExactly("ALD-204[] II in-clinic with Belgrave Pharma plc");
        assertThat(rows("2010-02-09")).containsExactly("ALD-204[] II in-clinic");
        // while the agreement still ran, the partner was named as one
        filing(
                "December 1, 2009",
                "ALD-204, an antibody in Phase II, is licensed to Belgrave Pharma plc.");
        assertThat(rows("2010-02-08"))
                .containsExactly("ALD-204[] II in-clinic with Belgrave Pharma plc");
        assertThat(rows("2010-02-09")).containsExactly("ALD-204[] II in-clinic");
    }

    @Test
    void anExpectedStartThatHappenedIsNoNext() {
        filing("June 1, 2006", "Aldwych plans to initiate a Phase III trial of ALD-204 in 2008.");
        filing("May 5, 2008", "Aldwych has initiated a Phase III clinical trial of ALD-204.");
        assertThat(rows("2009-01-01")).containsExactly("ALD-204[] III in-clinic 2008-05-05");
    }

    @Test
    void namesAreJoinedAcrossFilings() {
        filing("March 1, 2005", "Belgrave has started a Phase I clinical trial of huA77-DM4.");
        filing(
                "March 1, 2007",
                "The antibody-drug conjugate huA77-DM4 (BGV-9) is in clinical trials.");
        filing("March 1, 2008", "Belgrave has started a Phase II clinical trial of BGV-9.");
        assertThat(rows("2008-12-31"))
                .containsExactly("huA77-DM4[BGV-9] II in-clinic 2008-03-01 with Belgrave");
    }

    @Test
    void anAntibodyAndItsConjugateAreTwo() {
        filing("March 1, 2005", "Belgrave has started a Phase III clinical trial of zorvatug.");
        filing("March 1, 2006", "Belgrave has started a Phase I clinical trial of zorvatug-DM1.");
        filing(
                "March 1, 2007",
                "The compounds zorvatug-DM1 and zorvatug-DM4 are in clinical testing.");
        assertThat(rows("2008-12-31"))
                .containsExactly(
                        "zorvatug[] III in-clinic 2005-03-01 with Belgrave",
                        "zorvatug-DM1[] I in-clinic 2006-03-01 with Belgrave",
                        "zorvatug-DM4[] - in-clinic");
    }

    @Test
    void whatIsGivenUpDropsOutAndWhatIsHeldSaysSo() {
        filing("March 1, 2005", "Aldwych has started a Phase I clinical trial of ALD-204.");
        filing("March 1, 2006", "The FDA placed a clinical hold on the Phase I trial of ALD-204.");
        filing(
                "March 1, 2007",
                "Aldwych has discontinued development of ALD-204 in the Phase I trial.");
        assertThat(rows("2006-12-31")).containsExactly("ALD-204[] I on-hold 2005-03-01");
        assertThat(rows("2007-12-31")).isEmpty();
    }

    @Test
    void theReportOfAnEndDoesNotReviveWhatItDescribes() {
        filing("March 1, 2005", "Aldwych has started a Phase I clinical trial of ALD-204.");
        filing(
                "March 1, 2007",
                "The antibody ALD-204 is in Phase I clinical testing. Development of ALD-204 was"
                        + " stopped in November 2006.");
        assertThat(rows("2007-12-31")).isEmpty();
    }

    @Test
    void whatIsGivenUpForOneDiseaseStaysForAnother() {
        filing(
                "March 1, 2005",
                "Aldwych has started a Phase I clinical trial of ALD-204 in psoriasis.");
        filing(
                "March 1, 2006",
                "Aldwych has started a Phase I clinical trial of ALD-204 in asthma.");
        filing("March 1, 2007", "Aldwych will not pursue ALD-204 in psoriasis, after its trial.");
        assertThat(rows("2007-12-31")).hasSize(1);
        filing("March 1, 2008", "Aldwych will not pursue ALD-204 in asthma, after its trial.");
        assertThat(rows("2008-12-31")).isEmpty();
    }

    @Test
    void nothingGivesAnEmptyTable() {
        Pipeline none = Pipeline.of(List.of(), LocalDate.of(2020, 1, 1));
        assertThat(PipelineTable.text(none))
                .isEqualTo("No compounds in the clinic as of 2020-01-01.\n");
        assertThat(PipelineTable.csv(none).lines()).hasSize(1);
    }

    @Test
    void printsJsonWithSources() {
        filing("March 1, 2005", "Aldwych has started a Phase I clinical trial of ALD-204.");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PipelineJson.writeLines(Pipeline.of(tellings, LocalDate.of(2006, 1, 1)), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"name\":\"ALD-204\"")
                .contains("\"owner\":\"Aldwych Therapeutics, Inc.\"")
                .contains("\"phase\":\"I\"")
                .contains("\"quote\":\"Aldwych has started a Phase I clinical trial of ALD-204.\"");
    }

    @Test
    void aPartnerThatWasBoughtIsItsSuccessorFromThenOn() {
        filing(
                "March 1, 2005",
                "Belgrave Pharma plc, our licensee, has started a Phase II clinical trial of ALD-204 in asthma.");
        filing(
                "June 1, 2006",
                "On May 3, 2006, Corvane Holdings SE acquired Belgrave Pharma plc, our licensee for the compound ALD-204.");
        assertThat(rows("2005-12-31"))
                .containsExactly("ALD-204[] II in-clinic 2005-03-01 with Belgrave Pharma plc");
        assertThat(rows("2006-12-31"))
                .containsExactly("ALD-204[] II in-clinic 2005-03-01 with Corvane Holdings SE");
    }

    @Test
    void aCompanyIsFoundByItsSuccessorsName() {
        filing("March 1, 2005", "Genentech has started a Phase I clinical trial of ALD-204.");
        Pipeline all = Pipeline.of(tellings, LocalDate.of(2015, 1, 1));
        assertThat(all.company("roche").rows()).hasSize(1);
        assertThat(all.company("nobody").rows()).isEmpty();
    }

    @Test
    void whatIsSoldIsApprovedAndALaunchCanBeNext() {
        filing(
                "March 3, 2008",
                "Aldwych plans to launch ALD-204 for gout in the first half of 2009.");
        filing("July 12, 2009", "Aldwych launched ALD-204 for patients with gout in June 2009.");
        assertThat(rows("2008-12-31"))
                .containsExactly("ALD-204[] - preclinical next launch 2009 H1");
        assertThat(rows("2009-12-31")).containsExactly("ALD-204[] approved approved 2009-06");
    }
}
