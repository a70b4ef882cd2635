package dev.octavo.biopharma.figure;

import static dev.octavo.biopharma.figure.ReadFigures.page;
import static dev.octavo.biopharma.figure.ReadFigures.results;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.sentence.Stories;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    announced its financial results for the third quarter of 2019.                          | 2019-11-06 | quarter 2019-09-30
                    announced its third quarter 2019 financial results.                                     | 2019-11-06 | quarter 2019-09-30
                    reported financial results for its third quarter.                                       | 2019-11-06 | quarter 2019-09-30
                    announced Q3 2019 financial results for the quarter.                                    | 2019-11-06 | quarter 2019-09-30
                    announced financial results for the fourth quarter and full year 2019.                  | 2020-02-20 | year 2019-12-31, quarter 2019-12-31
                    announced its financial results for the second quarter of 2019.                         | 2019-02-06 | quarter -
                    announced its financial results for the third quarter of 2019.                          | 2019-12-04 | quarter -
                    announced its financial results for the fiscal third quarter of 2019.                   | 2019-11-06 | quarter -
                    announced its financial results for the third quarter of 2019.                          |            | quarter -
                    announced that it will release its results for the quarter ended September 30, 2019.    | 2019-11-01 | none
                    announced that it plans to report results for the quarter ended September 30, 2019.     | 2019-11-01 | none
                    announces the date of its third quarter 2019 results.                                   | 2019-11-01 | none
                    announced that its earnings release for the third quarter of 2019 has been postponed.   | 2019-11-01 | none
                    announced results for the quarter ended September 30, 2019 and will hold a call.        | 2019-11-06 | quarter 2019-09-30
                    issued a press release to report its results for the quarter ended September 30, 2019.  | 2019-11-06 | quarter 2019-09-30
                    posted record results for the quarter ended September 30, 2019.                         | 2019-11-06 | quarter 2019-09-30
                    published its results for the six months to September 30, 2019.                         | 2019-11-06 | six-months 2019-09-30
                    made public the results of its fiscal year, which closed on September 30, 2019.         | 2019-11-25 | year 2019-09-30
                    issued statements of operations for its third fiscal quarter, with revenue of $9 million. | 2019-11-06 | quarter -
                    reported results for the quarter ended September 30.                                    | 2019-11-06 | quarter 2019-09-30
                    reported results for the thirteen weeks ended September 28, 2019.                       | 2019-11-06 | quarter 2019-09-28
                    reported results for its fourth quarter and 12 months ended September 30, 2019.         | 2019-11-06 | year 2019-09-30, quarter 2019-09-30
                    announced its results for the first half of 2019.                                       | 2019-09-06 | six-months 2019-06-30
                    expects to report revenue of $9 million for the quarter ended September 30, 2019.       | 2019-10-06 | quarter 2019-09-30
                    has closed on September 30, 2019 the sale of a plant, as a statement says.              | 2019-11-06 | none
                    """)
    void whatIsNamedIsOfTheCalendarAndWhatIsToComeIsNone(
            String rest, LocalDate announced, String periods) {
        String text = "On that day Aldwych Therapeutics, Inc. " + rest;
        assertThat(periods(text, "2.02", Optional.ofNullable(announced))).isEqualTo(periods);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Aldwych today reported a net loss of $8.2 million for the quarter ended March 31, 2007.           | quarter 2007-03-31
                    Aldwych today announced its financial results for the three-month period ended March 31, 2007.     | quarter 2007-03-31
                    Aldwych will release its financial results for the quarter ended March 31, 2007 on Thursday, May 8. | none
                    Aldwych plans to report its financial results for the quarter ended March 31, 2007 in May.         | none
                    """)
    void whatWasReportedAnnouncesAndWhatWillBeDoesNot(String text, String period) {
        assertThat(periods(text, "2.02", Optional.empty())).isEqualTo(period);
    }

    private static String period(String text, String item) {
        return periods(text.replace("%", "\n\n"), item, Optional.of(ANNOUNCED));
    }

    /// The periods whose results a text announces.
    private static String periods(String text, String item, Optional<LocalDate> announced) {
        String found =
                results(text, item, announced).stream()
                        .map(e ->
                                e.length().orElse("-")
                                        + " "
                                        + e.periodEnd().map(LocalDate::toString).orElse("-"))
                        .collect(Collectors.joining(", "));
        return found.isEmpty() ? "none" : found;
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
        assertThat(
                        Stories.day(page(text.replace("%", "\n\n")))
                                .map(LocalDate::toString)
                                .orElse("none"))
                .isEqualTo(day);
    }
}
