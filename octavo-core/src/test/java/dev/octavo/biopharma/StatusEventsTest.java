package dev.octavo.biopharma;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
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
                    Phase II testing of our wholly-owned ALD-310 compound is expected to begin imminently. | START EXPECTED II ALD-310 -
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
