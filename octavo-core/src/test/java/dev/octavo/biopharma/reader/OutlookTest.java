package dev.octavo.biopharma.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.meaning.HorizonWords;
import dev.octavo.biopharma.meaning.VagueHorizon;
import dev.octavo.biopharma.sentence.Horizon;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is expected, and when.
class OutlookTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2008, 3, 3));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Aldwych expects to launch the drug ALD-204 with a marketing partner later this year. | launch
                    Aldwych expects to report clinical data on ALD-204 later this year. | clinical-status
                    Aldwych anticipates that milestone payments will fund the clinical program into 2010. | payment anticipates 2010-01-01 YEAR 2010
                    Aldwych expects its clinical expenses and net loss to rise in the second half of 2008. | financial expects 2008-07-01 HALF second half of 2008
                    Aldwych does not expect to need the clinical trial of ALD-204. | -
                    Aldwych reported clinical data on ALD-204. | clinical-status
                    Forward-looking statements include that Aldwych expects to report clinical data on ALD-204. | -
                    Forward-looking statements are uncertain. Aldwych expects to report clinical data on ALD-204. | -
                    Aldwych plans to initiate a Phase II trial of ALD-204. | clinical-status
                    Aldwych expects to end 2009 with cash and securities of approximately $85 million. | financial expects to 2009-01-01 YEAR 2009
                    For the full year 2008, Aldwych anticipates revenue of between $12 million and $13 million. | financial anticipates 2008-01-01 YEAR 2008
                    Aldwych believes that its cash will be sufficient to fund operations into the second half of 2010. | financial be sufficient to 2010-07-01 HALF second half of 2010
                    Aldwych raised its 2008 revenue guidance to a range of $50 million to $52 million. | financial guidance to 2008-01-01 YEAR 2008
                    Based on its current plans, its cash runway extends into the first quarter of 2010. | financial runway 2010-01-01 QUARTER first quarter of 2010
                    With $72.3 million in cash, Aldwych is funded through its key readouts into 2010. | financial is funded 2010-01-01 YEAR 2010
                    Net cash burn for 2009 is projected to be $30 million. | financial is projected to 2009-01-01 YEAR 2009
                    The Company expects to record a charge of $4.0 million in the second quarter of 2008. | financial expects to 2008-04-01 QUARTER second quarter of 2008
                    Aldwych expects to meet with the FDA in October and to submit the NDA for ALD-204 in 2009. | compound expects to 2008-10-01 MONTH October
                    Aldwych estimates that its cash will last until the middle of 2010. | financial last 2010-01-01 YEAR 2010
                    Revenue of $3.2 million exceeded the guidance of $3.0 million for 2008. | -
                    Aldwych does not give revenue guidance for 2008. | -
                    In 2007, Aldwych had expected revenue of $20 million. | -
                    The amount of cash expected to be collected on the loan is $3 million in 2009. | -
                    There can be no assurance that cash of $3 million will be sufficient to fund operations into 2010. | -
                    Aldwych no longer expects approval of ALD-204 by the FDA in 2009. | -
                    ALD-204 is in a Phase 2 trial for gout. The offering is expected to close on April 14, 2008. | financial is expected to 2008-04-14 DAY April 14, 2008
                    Aldwych develops the drug ALD-204. Aldwych intends to use the net proceeds to fund Phase 2 trials of ALD-204. | financial intends to
                    The remaining patients in the Phase 2 trial of ALD-204 are due to have their last visit in October. | trial are due to 2008-10-01 MONTH October
                    The delays in the Phase 2 trial of ALD-204 are due to the fire in the plant. | -
                    We aim to file an IND amendment for a Phase II study of ALD-204. | trial aim to
                    Aldwych does not expect the decision to change its cash guidance for 2008. | financial expect 2008-01-01 YEAR 2008
                    Aldwych plans to discuss the results of the Phase 2 trial of ALD-204 with the FDA. | trial plans to
                    ALD-204 is in a Phase 2 trial for gout. Aldwych will meet with the FDA in July 2008 about ALD-204. | compound will 2008-07-01 MONTH July 2008
                    ALD-204 is in a Phase 2 trial for gout. If it works, Aldwych will meet with the FDA in July 2008 about ALD-204. | -
                    ALD-204 is in a Phase 2 trial for gout. Aldwych will host a webcast on ALD-204 on July 3, 2008. | -
                    ALD-204 is in a Phase 2 trial for gout. The launch of ALD-204 is set for July 2008. | launch
                    Aldwych raises its guidance for the fiscal year ending December 31, 2008. It now expects total revenue of $96 million to $100 million. | financial expects 2008-01-01 YEAR December 31, 2008
                    ALD-204 is a drug. The cash runway of Aldwych extends into 2010. Aldwych believes that its cash will be sufficient to fund operations into 2010. | financial runway 2010-01-01 YEAR 2010
                    Aldwych expects to meet with the FDA in October to discuss the design of a trial of ALD-204. | compound expects to 2008-10-01 MONTH October
                    Aldwych has no current plans to seek approval of ALD-204 outside of the United States. | -
                    ALD-204 is a drug. Aldwych has no debt and expects its cash to last into 2010. | financial expects 2010-01-01 YEAR 2010
                    ALD-204 is a drug. With no debt Aldwych expects revenue of $5 million in 2009. | financial expects 2009-01-01 YEAR 2009
                    Certain statements above are forward-looking. Aldwych expects revenue of $5 million in 2009. | -
                    """)
    void readsTheStatement(String text, String expected) {
        List<String> got = new ArrayList<>();
        for (Event e : events(text)) {
            if (e instanceof Event.ForwardLooking f) {
                got.add(
                        f.about()
                                + " "
                                + f.cue()
                                + f.told()
                                        .date()
                                        .map(d -> " " + d.date() + " " + d.precision())
                                        .orElse("")
                                + f.horizon().map(h -> " " + h).orElse(""));
            } else if (e instanceof Event.ClinicalStatus || e instanceof Event.Launch) {
                got.add(e.type());
            }
        }
        assertThat(got).as(text).isEqualTo(expected.equals("-") ? List.of() : List.of(expected));
    }

    @Test
    void thePhrasesOfTheFileAreFoundInTheirExamples() {
        assertThat(HorizonWords.LINES).hasSizeGreaterThan(20);
        for (HorizonWords.Line line : HorizonWords.LINES) {
            if (line.meaning().equals("none")) {
                assertThat(line.example().toLowerCase(Locale.ROOT)).contains(line.phrase());
                assertThat(Horizon.relative(line.example(), DAY)).isEmpty();
                continue;
            }
            Horizon found = Horizon.relative(line.example(), DAY).orElseThrow();
            assertThat(found.words()).isEqualToIgnoringCase(line.phrase());
            boolean dated = !line.meaning().startsWith("within ");
            assertThat(found.date().isPresent()).isEqualTo(dated);
            assertThat(VagueHorizon.until(line.example(), DAY.get()).isPresent())
                    .isEqualTo(line.meaning().startsWith("within "));
            assertThat(found.date().map(EventDate::last).orElse(LocalDate.MAX))
                    .isAfterOrEqualTo(DAY.get());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "The trial is expected to begin imminently., 2008-02-14",
        "A decision is expected within 30 days., 2008-02-14",
        "Data are expected in the next six months., 2008-07-15",
        "The company will file within the next 12 months., 2009-01-15",
        "The trial is expected to begin shortly thereafter., ",
        "The trial ran in three countries., ",
        "It will file within weeks., ",
    })
    void wordsWithoutADateHoldForSoManyDays(String text, LocalDate last) {
        assertThat(VagueHorizon.until(text, LocalDate.of(2008, 1, 15)))
                .isEqualTo(Optional.ofNullable(last));
    }

    @Test
    void anExpectedStepDoesNotTakeADateThatIsOver() {
        List<Event> told =
                events(
                        "In October 2006, Belgrave said that it plans to initiate a Phase III trial of ALD-204 by year end.");
        assertThat(told.getFirst().told().date())
                .contains(new EventDate(LocalDate.of(2008, 1, 1), EventDate.Precision.YEAR));
    }

    private static List<Event> events(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        return EventReader.events(page, "Aldwych Therapeutics, Inc.", DAY).stream()
                .filter(e -> !(e instanceof Event.Compound))
                .toList();
    }
}
