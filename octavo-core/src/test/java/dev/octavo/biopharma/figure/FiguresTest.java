package dev.octavo.biopharma.figure;

import static dev.octavo.biopharma.figure.ReadFigures.STATEMENT;
import static dev.octavo.biopharma.figure.ReadFigures.figures;
import static dev.octavo.biopharma.figure.ReadFigures.page;
import static dev.octavo.biopharma.figure.ReadFigures.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What statements and sentences tell of the same figures, together.
class FiguresTest {

    @Test
    void theEndOfThePeriodComesFromTheHeadWhereNobodySaysIt() {
        Figures.Read read =
                Figures.read(
                        texts(),
                        List.of(Figures.Place.all(page(STATEMENT))),
                        new Figures.Period(Optional.empty(), Optional.of("quarter")),
                        Optional.of(LocalDate.of(2011, 8, 4)));
        assertThat(read.period().end()).contains(LocalDate.of(2011, 6, 30));
    }

    @Test
    void theLastQuarterOfAYearIsToldBesideIt() {
        Figures.Read year =
                Figures.read(
                        texts(),
                        List.of(
                                Figures.Place.all(
                                        page(
                                                "The fourth quarter brought a net loss of $8.1 million on revenues of $10.9 million."))),
                        new Figures.Period(
                                Optional.of(LocalDate.of(2011, 6, 30)), Optional.of("year")),
                        Optional.empty());
        assertThat(year.lengths()).containsExactly("quarter");
    }

    @Test
    void aSentenceThatContradictsTheStatementLeavesTheFigureOut() {
        assertThat(
                        figures(
                                "Net loss for the quarter was $9.9 million.\n\n" + STATEMENT,
                                "2011-06-30",
                                "quarter"))
                .noneMatch(f -> f.startsWith("net-income"))
                .contains("revenue 1312000 USD 1000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Net revenues",
                "Three Months Ended 2011 2010 2009 2008 Net loss ( ( ( $ $ $ — — —",
                "Net loss $ (",
                "June 31, 2011 June 30, 2011 Net loss 1,2,3 4,5,6",
                "99999999999999999999999999 8 7 Net loss 99999999999999999999999 1",
            })
    void oddTextsGiveNothing(String text) {
        assertThat(figures(text, "2011-06-30", "quarter")).isEmpty();
    }
}
