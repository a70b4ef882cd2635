package dev.octavo.biopharma.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.reader.EventReader;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Steps of trials and applications by their wording.
class StatusEventsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Belgrave has started Phase II clinical testing of zorimab-DM1.                        | START HAPPENED II zorimab-DM1 Belgrave
                    Belgrave began Phase I evaluation of ALD-204 in April 2006.                           | START HAPPENED I ALD-204 Belgrave 2006-04-01 MONTH
                    Phase II testing of our wholly-owned ALD-310 compound is expected to begin imminently. | START EXPECTED II ALD-310 Aldwych Therapeutics, Inc.
                    Belgrave plans to initiate a Phase III trial of ALD-204 in the first half of 2009.     | START EXPECTED III ALD-204 Belgrave 2009-01-01 HALF
                    The first patient has been dosed in a Phase 1/2 study of ALD-204.                      | FIRST_PATIENT_DOSED HAPPENED I/II ALD-204 -
                    If the trial succeeds, Belgrave may start a Phase 3 trial of ALD-204.                  | -
                    The FDA placed a clinical hold on the Phase 2 trial of ALD-204.                        | HOLD HAPPENED II ALD-204 -
                    Belgrave submitted an IND application for ALD-204 to the FDA.                          | IND SUBMITTED HAPPENED ALD-204 FDA
                    The FDA approved Zorvexa for adults on May 3, 2019.                                    | null APPROVED HAPPENED Zorvexa FDA
                    Belgrave plans to initiate a Phase III trial of ALD-204 in early 2009.                 | START EXPECTED III ALD-204 Belgrave 2009-01-01 HALF
                    Belgrave plans to initiate a Phase III trial of ALD-204 by mid-2009.                   | START EXPECTED III ALD-204 Belgrave 2009-04-01 HALF
                    Belgrave plans to initiate a Phase III trial of ALD-204 in Q3 2009.                    | START EXPECTED III ALD-204 Belgrave 2009-07-01 QUARTER
                    Belgrave plans to initiate a Phase III trial of ALD-204 in the summer of 2009.         | START EXPECTED III ALD-204 Belgrave 2009-06-01 QUARTER
                    Belgrave plans to initiate a Phase III trial of ALD-204 by the end of 2008.            | START EXPECTED III ALD-204 Belgrave 2008-01-01 YEAR
                    Belgrave plans to initiate a Phase III trial of ALD-204 in the fiscal year 2009.       | START EXPECTED III ALD-204 Belgrave
                    Belgrave expects to submit an NDA for ALD-204 in 2014.                                 | NDA SUBMITTED EXPECTED ALD-204 -
                    Aldwych earned a $10 million milestone payment from Belgrave upon FDA approval of ALD-204. | null APPROVED HAPPENED ALD-204 FDA
                    Aldwych received a $3 million milestone payment from Belgrave upon the dosing of the first patient in a Phase II trial of ALD-204. | FIRST_PATIENT_DOSED HAPPENED II ALD-204 -
                    Belgrave paid Aldwych a $4 million milestone payment following the acceptance of the NDA for ALD-204. | NDA ACCEPTED HAPPENED ALD-204 -
                    Aldwych will receive a $10 million milestone payment from Belgrave upon FDA approval of ALD-204. | -
                    Aldwych earned a $10 million milestone payment from Belgrave upon the first commercial sale of ALD-204. | -
                    """)
    void readsTheStep(String text, String expected) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        List<String> got = new ArrayList<>();
        for (Event e : EventReader.events(page, "Aldwych Therapeutics, Inc.", Optional.empty())) {
            if (e instanceof Event.ClinicalStatus c) {
                got.add(
                        c.step()
                                + " "
                                + c.told().occurrence()
                                + " "
                                + c.phase().value().map(Phase::printed).orElse("-")
                                + " "
                                + c.compound().value().orElse("-")
                                + " "
                                + c.sponsor().value().orElse("-")
                                + c.told()
                                        .date()
                                        .map(d -> " " + d.date() + " " + d.precision())
                                        .orElse(""));
            } else if (e instanceof Event.Regulatory r) {
                got.add(
                        r.procedure().orElse("null")
                                + " "
                                + r.action()
                                + " "
                                + r.told().occurrence()
                                + " "
                                + r.compound().value().orElse("-")
                                + " "
                                + r.agency().orElse("-"));
            }
        }
        assertThat(got).as(text).isEqualTo(expected.equals("-") ? List.of() : List.of(expected));
    }

    /// Told on 12 August 2013.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Belgrave remains on track to initiate a Phase 3 trial of ALD-204 by year end.               | START EXPECTED III ALD-204 2013-01-01 YEAR
                    Enrollment in the Phase 3 trial of ALD-204 is now complete.                                  | ENROLMENT_COMPLETE HAPPENED III ALD-204
                    The drug ALD-204 received U.S. approval on May 3, 2013.                                      | APPROVED - HAPPENED ALD-204 2013-05-03 DAY
                    The drug works. Approval of ALD-204 is expected in the first quarter of 2014.                 | APPROVED - EXPECTED ALD-204 2014-01-01 QUARTER
                    The drug works. Approval was granted to ALD-204 on May 3, 2013.                              | APPROVED - HAPPENED ALD-204 2013-05-03 DAY
                    The FDA cleared Belgrave to market ALD-204.                                                  | APPROVED - HAPPENED ALD-204
                    The FDA declined to approve ALD-204 in its present form.                                     | REFUSED - HAPPENED ALD-204
                    ALD-204 has been designated an orphan drug by the FDA.                                       | DESIGNATION - HAPPENED ALD-204
                    The FDA's committee gave a positive opinion on orphan designation for ALD-204.               | -
                    The IND for ALD-204 went into effect on May 27, 2013.                                        | EFFECTIVE IND HAPPENED ALD-204 2013-05-27 DAY
                    A Phase 2 trial of ALD-204 should begin in the first quarter of 2014.                        | START EXPECTED II ALD-204 2014-01-01 QUARTER
                    Should the Phase 2 trial of ALD-204 begin in March 2014, Belgrave will pay.                  | -
                    The Phase 3 trial of ALD-204 reached its enrollment target in May 2013.                      | ENROLMENT_COMPLETE HAPPENED III ALD-204 2013-05-01 MONTH
                    The committee completed an interim analysis of the Phase 3 trial of ALD-204.                 | -
                    We completed patient enrollment in our Phase 3 trial of ALD-204 in July.                     | ENROLMENT_COMPLETE HAPPENED III ALD-204 2013-07-01 MONTH
                    Data from the Phase 2 study of ALD-204 will be available in the first quarter of 2014.       | READOUT EXPECTED II ALD-204 2014-01-01 QUARTER
                    The Phase 3 trial of ALD-204 did not meet its primary endpoint.                              | READOUT HAPPENED III ALD-204
                    We issued a press release announcing positive results from the Phase 2 trial of ALD-204.     | READOUT HAPPENED II ALD-204
                    Belgrave has paused dosing in the Phase 2 trial of ALD-204.                                  | HOLD HAPPENED II ALD-204
                    The FDA has removed the full clinical hold on the Phase 1 study of ALD-204.                  | RESUMED HAPPENED I ALD-204
                    Belgrave has decided to cease development of ALD-204 in its Phase 2 trial.                   | DISCONTINUED HAPPENED II ALD-204
                    The Phase 3 trial of ALD-204 was stopped early for futility.                                 | DISCONTINUED HAPPENED III ALD-204
                    - Initiate a Phase 3 trial of ALD-204 in the second half of 2014.                            | START EXPECTED III ALD-204 2014-07-01 HALF
                    A Phase 1 study of ALD-204 got under way this month.                                         | START HAPPENED I ALD-204 2013-08-01 MONTH
                    The FDA issued a complete response letter for the NDA for ALD-204 on June 3, 2013.           | REFUSED NDA HAPPENED ALD-204 2013-06-03 DAY
                    Belgrave received a refuse to file letter from the FDA for its NDA for ALD-204.              | REFUSED NDA HAPPENED ALD-204
                    Belgrave has withdrawn its NDA for ALD-204.                                                  | WITHDRAWN NDA HAPPENED ALD-204
                    The FDA granted ALD-204 orphan drug designation in May 2013 for patients with gout.          | DESIGNATION - HAPPENED ALD-204 2013-05-01 MONTH
                    The clinical trial application for ALD-204 was approved by the Danish Medicines Agency.      | APPROVED CTA HAPPENED ALD-204
                    Belgrave expects to have the NDA for ALD-204 accepted by the end of September.               | ACCEPTED NDA EXPECTED ALD-204 2013-09-01 MONTH
                    The BLA submission for ALD-204 is planned for early 2014.                                    | SUBMITTED BLA EXPECTED ALD-204 2014-01-01 HALF
                    An IND becomes effective 30 days after the FDA receives it.                                  | -
                    Belgrave has begun the first toxicology study of ALD-204 in dogs. The start of the study entitles Aldwych to a payment. | -
                    Newco-22 agrees to announce consolidated results of the patients' fund as promptly as possible after those results are available. | -
                    Phase 3 trials of a drug are begun when Phase 2 trials show that it is safe.                 | -
                    Belgrave does not expect to start a Phase 3 trial of ALD-204 this year.                      | -
                    The FDA set a Prescription Drug User Fee Act (PDUFA) goal date of May 28, 2014 for the NDA for ALD-204. | DECISION NDA EXPECTED ALD-204 2014-05-28 DAY
                    The PDUFA date for ALD-204 is October 3, 2014.                                               | DECISION - EXPECTED ALD-204 2014-10-03 DAY
                    The FDA has extended the target action date for the NDA for ALD-204 by three months, to May 15, 2014. | DECISION NDA EXPECTED ALD-204 2014-05-15 DAY
                    The FDA moved the PDUFA date for ALD-204 from October 3, 2013 to January 3, 2014.            | DECISION - EXPECTED ALD-204 2014-01-03 DAY
                    The FDA has set May 30, 2014 as the date by which it will act on the NDA for ALD-204.        | DECISION NDA EXPECTED ALD-204 2014-05-30 DAY
                    Belgrave expects a decision from the European Commission on the MAA for ALD-204 in 2014.     | DECISION MAA EXPECTED ALD-204 2014-01-01 YEAR
                    The MAA for ALD-204 is under review by the EMA, with a decision expected in early 2014.      | DECISION MAA EXPECTED ALD-204 2014-01-01 HALF
                    The FDA's Oncologic Drugs Advisory Committee will review the NDA for ALD-204 on September 10, 2013. | COMMITTEE NDA EXPECTED ALD-204 2013-09-10 DAY
                    An advisory committee meeting to discuss the BLA for ALD-204 has been scheduled for October 14, 2013. | COMMITTEE BLA EXPECTED ALD-204 2013-10-14 DAY
                    The CHMP is expected to issue its opinion on the MAA for ALD-204 in September 2013.          | COMMITTEE MAA EXPECTED ALD-204 2013-09-01 MONTH
                    The FDA's advisory committee voted 9 to 2 in favor of approval of the NDA for ALD-204.       | COMMITTEE NDA HAPPENED ALD-204
                    The interim analysis of the Phase 3 trial of ALD-204, previously expected in June, is now expected in September 2013. | READOUT EXPECTED III ALD-204 2013-09-01 MONTH
                    Belgrave has delayed the NDA submission for ALD-204 to the first half of 2014.               | SUBMITTED NDA EXPECTED ALD-204 2014-01-01 HALF
                    The start of the Phase 3 trial of ALD-204 slipped into 2014.                                 | START EXPECTED III ALD-204 2014-01-01 YEAR
                    Nor has Belgrave begun its Phase 3 trial of ALD-204.                                         | -
                    Dosing got under way in the Phase 1 study of ALD-204 in May 2013.                            | FIRST_PATIENT_DOSED HAPPENED I ALD-204 2013-05-01 MONTH
                    ALD-204 has been given the nod by the FDA for the treatment of patients with gout.           | APPROVED - HAPPENED ALD-204
                    Belgrave has shut down its Phase 2 trial of ALD-204.                                         | DISCONTINUED HAPPENED II ALD-204
                    Belgrave sent its NDA for ALD-204 to the FDA on June 3, 2013.                                | SUBMITTED NDA HAPPENED ALD-204 2013-06-03 DAY
                    The Phase 1 trial of ALD-204 wrapped up in May 2013.                                         | COMPLETED HAPPENED I ALD-204 2013-05-01 MONTH
                    Orphan drug status was conferred on ALD-204 by the FDA on May 2, 2013.                       | DESIGNATION - HAPPENED ALD-204 2013-05-02 DAY
                    Belgrave has given the green light to a Phase 3 trial of ALD-204.                            | -
                    The PDUFA date for ALD-204 was May 3, 2013.                                                  | -
                    The FDA extended the PDUFA date for ALD-204 on August 1, 2013.                               | -
                    The FDA does not plan to hold an advisory committee meeting on the NDA for ALD-204.          | -
                    The board's audit committee voted on the budget of the Phase 2 trial of ALD-204.             | -
                    An independent data monitoring committee recommended that the Phase 2 trial of ALD-204 go on. | -
                    There can be no assurance that the FDA will approve ALD-204 in 2014.                         | -
                    The NDA for ALD-204 was accepted. The board expects a decision on the new plant in 2014.     | ACCEPTED NDA HAPPENED ALD-204
                    The Phase 2 trial of ALD-204 has not yet begun, nor has it been approved.                    | -
                    Belgrave has not started the trial, nor has it submitted an IND for ALD-204.                 | -
                    The Phase 2 trial of ALD-204 has not, as of the date of this report, been initiated.         | -
                    Neither the Phase 2 trial nor the Phase 3 trial of ALD-204 has started.                      | -
                    Without having begun the Phase 2 trial of ALD-204, Belgrave is preparing for more.           | -
                    Belgrave has yet to start the Phase 2 trial of ALD-204.                                      | -
                    Belgrave did not begin the Phase 2 trial of ALD-204 in May 2013.                             | -
                    The Phase 3 trial of ALD-204 was to have started in 2012.                                    | -
                    Belgrave may start a Phase 3 trial of ALD-204 in 2014.                                       | -
                    The board recommended that the Phase 3 trial of ALD-204 be stopped.                          | -
                    Under the agreement, Belgrave will submit the NDA for ALD-204 to the FDA.                    | -
                    She led the team that completed the Phase 3 trial of ALD-204.                                | -
                    The committee adopted a positive opinion recommending approval of ALD-204 by the FDA.        | COMMITTEE - HAPPENED ALD-204
                    It may be used with other FDA approved drugs such as ALD-204.                                | -
                    Newco-22 has obtained and adhered to all necessary permits and other approvals necessary to treat wastes. | -
                    Belgrave obtained marketing approvals and licences for the drug ALD-204 in Europe.          | APPROVED - HAPPENED ALD-204
                    Belgrave reported second quarter results and is in a Phase 2 trial of ALD-204.               | -
                    Patients who completed the Phase 2 trial of ALD-204 may go on with it.                       | -
                    """)
    void tellsFactsFromPlansAndFromWhatIsNeither(String text, String expected) {
        assertThat(told(text))
                .as(text)
                .isEqualTo(expected.equals("-") ? List.of() : List.of(expected));
    }

    @Test
    void whatATextGoesOnAboutIsTheSameTrial() {
        assertThat(
                        told(
                                "In METRIC, our Phase 2 trial of ALD-204 in gout, the last patient was enrolled in June 2013. "
                                        + "METRIC results are expected in the first half of 2014."))
                .containsExactly(
                        "ENROLMENT_COMPLETE HAPPENED II ALD-204 2013-06-01 MONTH",
                        "READOUT EXPECTED II ALD-204 2014-01-01 HALF");
        assertThat(
                        told(
                                "Belgrave filed its NDA for ALD-204 with the FDA in June 2012. "
                                        + "The application was accepted for review in August 2012."))
                .containsExactly(
                        "SUBMITTED NDA HAPPENED ALD-204 2012-06-01 MONTH",
                        "ACCEPTED NDA HAPPENED ALD-204 2012-08-01 MONTH");
    }

    @Test
    void anApplicationWhoseMedicineOnlyItsPaymentNamesIsOfThatMedicine() {
        assertThat(
                        told(
                                "The FDA has accepted our NDA for zorvetilast inhalation powder for gout. "
                                        + "The NDA was submitted on June 3, 2013. "
                                        + "The FDA has set a PDUFA date of June 3, 2014. "
                                        + "Acceptance of the NDA obliges us to make a milestone payment of $4 million to Belgrave AG."))
                .containsExactly(
                        "ACCEPTED NDA HAPPENED zorvetilast",
                        "SUBMITTED NDA HAPPENED zorvetilast 2013-06-03 DAY",
                        "DECISION NDA EXPECTED zorvetilast 2014-06-03 DAY");
    }

    @Test
    void oneStepToldTwiceIsOne() {
        assertThat(
                        told(
                                "Belgrave has dosed the first patient in a Phase 1 trial of ALD-204. "
                                        + "The first patient was treated on August 5, 2013 in the Phase 1 trial of ALD-204."))
                .containsExactly("FIRST_PATIENT_DOSED HAPPENED I ALD-204 2013-08-05 DAY");
    }

    private static List<String> told(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        List<String> got = new ArrayList<>();
        Optional<LocalDate> day = Optional.of(LocalDate.of(2013, 8, 12));
        for (Event e : EventReader.events(page, "Aldwych Therapeutics, Inc.", day)) {
            String date = e.told().date().map(d -> " " + d.date() + " " + d.precision()).orElse("");
            if (e instanceof Event.ClinicalStatus c) {
                String phase = c.phase().value().map(Phase::printed).orElse("-");
                got.add(
                        c.step()
                                + " "
                                + c.told().occurrence()
                                + " "
                                + phase
                                + " "
                                + c.compound().value().orElse("-")
                                + date);
            } else if (e instanceof Event.Regulatory r) {
                got.add(
                        r.action()
                                + " "
                                + r.procedure().orElse("-")
                                + " "
                                + r.told().occurrence()
                                + " "
                                + r.compound().value().orElse("-")
                                + date);
            }
        }
        return got;
    }

    @Test
    void anExpectedStepWithoutACompoundIsOfTheOneTheTextGoesOnAbout() {
        String topic = "Belgrave has filed an IND for ALD-204. The board met in May. ";
        String expected = "Belgrave expects to start a Phase 1 trial in 2012.";
        assertThat(compound(topic + expected)).isEqualTo(Slot.of("ALD-204", Derivation.RESOLVED));
        assertThat(compound(topic + "ALD-204 is like ALD-9. " + expected).value())
                .contains("ALD-204");
        // The text has gone on to another one, or names none.
        assertThat(compound(topic + "ALD-9 is an antibody. " + expected).isPresent()).isFalse();
        assertThat(compound(expected).isPresent()).isFalse();
        assertThat(compound(expected + " " + topic).isPresent()).isFalse();
    }

    private static Slot<String> compound(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        return EventReader.events(page, "Aldwych Therapeutics, Inc.", Optional.empty()).stream()
                .filter(e -> e.told().occurrence() == Occurrence.EXPECTED)
                .filter(Event.ClinicalStatus.class::isInstance)
                .map(e -> ((Event.ClinicalStatus) e).compound())
                .findFirst()
                .orElseThrow();
    }
}
