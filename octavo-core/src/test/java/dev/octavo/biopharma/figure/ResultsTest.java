package dev.octavo.biopharma.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Introductions;
import dev.octavo.biopharma.sentence.Paragraphs;
import dev.octavo.biopharma.sentence.Stories;
import dev.octavo.biopharma.sentence.Story;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which texts announce results, and of which period.
class ResultsTest {

    private static final LocalDate ANNOUNCED = LocalDate.of(2011, 8, 4);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Aldwych also published its results for the year ended June 30, 2011.                            | year 2011-06-30
                    Aldwych made public the results of its fiscal year, which closed on June 30, 2011.              | year 2011-06-30
                    The figures for the six months to 30 June 2011 are: net loss was £3.1 million.                  | six-months 2011-06-30
                    In the quarter just ended, that is to June 30, 2011, revenues were $5 million.                  | quarter 2011-06-30
                    Set forth below are figures for the second quarter, which closed on June 30, 2011.              | none
                    Aldwych uses these measures to judge its earnings in the quarter ended June 30, 2011.           | none
                    Its statements for the quarter ended March 31, 2011 will be published again.                    | none
                    Aldwych expects revenues of $9 million for the quarter ending September 30, 2011.               | none
                    Guidance for the year ending December 31, 2011 is revenue of $9 million.                        | none
                    Aldwych announced earnings for the period April 1 to June 30, 2011.                             | quarter 2011-06-30
                    Aldwych announced results for the third quarter of fiscal 2011. Its fiscal year ends on September 30. | quarter 2011-06-30
                    Aldwych announced results for the third quarter of fiscal 2011.                                 | quarter -
                    For fiscal 2011, which ended on July 2, revenue fell to $63 million.                            | year 2011-07-02
                    Aldwych has closed its books for the second quarter. It lost $8.4 million.                      | quarter 2011-06-30
                    Cash was $92.0 million at June 30, 2011. Net loss for the quarter: $8.4 million.                | quarter 2011-06-30
                    Cash was $92.0 million at January 31, 2011. Net loss for the quarter: $8.4 million.             | quarter -
                    Aldwych will use a slide that shows for the quarter to June 30, 2011 revenue of $5 million.     | quarter 2011-06-30
                    """)
    void anItemForResultsThatSaysOrGivesThem(String text, String period) {
        assertThat(period(text, "2.02")).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    In the quarter ended June 30, 2011 revenue was $5.2 million. Net loss was $1.9 million.         | quarter 2011-06-30
                    In the quarter ended June 30, 2011 revenue was $5.2 million.                                    | none
                    In the quarter ended June 30, 2010 revenue was $5.2 million. Net loss was $1.9 million.         | none
                    In the quarter ended June 30, 2011 Dansk Dermal A/S had sales of $5.2 million. Net loss was $1 million. | none
                    Aldwych Inc. announced results of its Phase 3 trial for the second quarter of 2011.              | none
                    As restated, revenue for the quarter ended June 30, 2011 was $3.9 million.                      | none
                    The unaudited figures for the quarter ended June 30, 2011 follow.%Revenue: $5.2 million%Net loss: $1.9 million | quarter 2011-06-30
                    Aldwych expects for the quarter ended June 30, 2011 revenue of $5.2 million. Net loss was $1 million. | none
                    """)
    void figuresThatNobodySaysToBeResults(String text, String period) {
        assertThat(period(text, "8.01")).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Interim Report for the Six Months to 30 June 2011%Aldwych announces its unaudited results for the half year. | six-months 2011-06-30
                    Interim Report for the Quarter Ended June 30, 2010%Aldwych announces its results for the quarter.            | quarter -
                    """)
    void theLastDayMayStandInTheHeadline(String text, String period) {
        assertThat(period(text, "")).isEqualTo(period);
    }

    /// The first period that a text announces.
    private static String period(String text, String item) {
        byte[] bytes = text.replace("%", "\n\n").getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        Paragraphs texts = new Paragraphs(new Introductions(new Parties("Aldwych Inc.")));
        Story story = Story.ofFigures(texts);
        story.add(page, 0, 0, page.lines());
        boolean form = item.equals("2.02");
        Optional<String> number = Optional.of(item).filter(i -> !i.isEmpty());
        return Results.of(story.sentences(), number, form, Optional.of(ANNOUNCED))
                .map(a -> ResultEvents.of(List.of(a), texts, List.of(Figures.Place.all(page))))
                .orElse(List.of())
                .stream()
                .map(e -> (Event.FinancialResults) e)
                .map(e ->
                        e.length().orElse("-")
                                + " "
                                + e.periodEnd().map(LocalDate::toString).orElse("-"))
                .findFirst()
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Aldwych Inc.%April 30, 2008%Dear Shareholder:%It was a good quarter. | 2008-04-30
                    Dear Shareholder:%It was a good quarter.%Basel, 22 August 2006        | 2006-08-22
                    Three months ended June 30, 2008%Net loss%1,204                       | none
                    It was a good quarter.                                                | none
                    Report for the three months ended%June 30, 2008%Aldwych Inc.%Basel, August 4, 2008%It was a good quarter. | 2008-08-04
                    Aldwych Inc.%Condensed Balance Sheets (Unaudited)%June 30, 2008%Cash%1,204 | none
                    Aldwych Inc.%Consolidated Statement of Operations%June 30, 2008%Net loss%1,204 | none
                    Letter to Shareholders%August 4, 2008%Aldwych's cash as of%June 30, 2008%was $4 million. | 2008-08-04
                    """)
    void theDayOfALetterStandsAlone(String text, String day) {
        byte[] bytes = text.replace("%", "\n\n").getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        assertThat(Stories.day(page).map(LocalDate::toString).orElse("none")).isEqualTo(day);
    }
}
