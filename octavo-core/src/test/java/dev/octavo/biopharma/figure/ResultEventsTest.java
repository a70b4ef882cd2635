package dev.octavo.biopharma.figure;

import static dev.octavo.biopharma.figure.ReadFigures.STATEMENT;
import static dev.octavo.biopharma.figure.ReadFigures.results;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.Event;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The events of what a filing announces: one a period, also where only its figures name it.
class ResultEventsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fourth quarter and year ended December 31, 2011               | year; quarter
                    three and nine months ended September 30, 2011                | quarter; nine-months
                    second quarter and six months ended June 30, 2011             | quarter; six-months
                    quarter ended June 30, 2011                                   | quarter
                    first quarter of fiscal year 2012, which ended June 30, 2011  | quarter
                    first quarter of its fiscal year 2012 ended June 30, 2011     | quarter
                    fiscal year ended June 30, 2011                               | year
                    """)
    void aSentenceMayAnnounceTwoPeriodsWithOneEnd(String period, String lengths) {
        String text = "Aldwych announced its financial results for the " + period + ".";
        assertThat(results(text, "2.02", Optional.empty()))
                .map(e -> e.length().orElse("-"))
                .isEqualTo(List.of(lengths.split("; ")));
    }

    /// The periods of [ReadFigures#STATEMENT], each with its figures.
    private static final List<String> OF_STATEMENT =
            List.of(
                    "quarter revenue net-income eps-basic eps-diluted cash",
                    "six-months revenue net-income eps-basic eps-diluted cash");

    @Test
    void aPeriodThatOnlyTheStatementHasIsToldToo() {
        String announced = announced("quarter");
        assertThat(periods(announced + STATEMENT)).isEqualTo(OF_STATEMENT);
        assertThat(periods(announced + "The second half began well.")).containsExactly("quarter");
    }

    @Test
    void aPeriodThatOnlyASentenceHasIsToldToo() {
        assertThat(
                        periods(
                                """
                                Aldwych announced its results for the quarter ended June 30, 2011.

                                Net loss for the quarter was $6.3 million. For the six months ended
                                June 30, 2011, revenues were $2.4 million and the net loss was $11.0
                                million.
                                """))
                .containsExactly("quarter net-income", "six-months revenue net-income");
        assertThat(
                        periods(
                                """
                                Aldwych announced its results for the quarter ended June 30, 2011.
                                Cash will last for the next nine months.
                                """))
                .containsExactly("quarter");
    }

    @Test
    void thePeriodWhoseLengthNobodySaysIsThatOfTheStatement() {
        String announced = announced("period");
        assertThat(periods(announced + STATEMENT)).isEqualTo(OF_STATEMENT);
        assertThat(periods(announced)).containsExactly("-");
    }

    private static String announced(String period) {
        return "Aldwych announced its results for the "
                + period
                + """
                 ended June 30, 2011.

                The company will talk about them tomorrow at nine in the morning, and whoever wants
                to listen finds the number to call on its pages.

                """;
    }

    private static List<String> periods(String text) {
        return results(text, "2.02", Optional.empty()).stream()
                .map(e ->
                        e.figures().stream()
                                .map(Event.Figure::name)
                                .reduce(e.length().orElse("-"), (a, b) -> a + " " + b))
                .toList();
    }
}
