package dev.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.Event;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts that tell as many events as they have sentences, or one event as often, stay linear.
class LinearEventsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                     8000 | Acme earned a $5 million milestone payment from Belgrave AG.
                     2000 | Acme earned a $5 million milestone payment from Firm# AG for ABC-# upon FDA approval.
                     3000 | The FDA approved ABC-# for gout.
                     2000 | The first patient was dosed in a Phase II trial of ABC-# in gout.
                     4000 | The first patient was dosed in a Phase II trial.
                     2000 | Acme expects to begin a Phase III trial of ABC-# in 2022.
                     2000 | ABC-# is an antibody in Phase II for gout.
                     2000 | Acme and Belgrave AG entered into a license agreement dated May 3, 2010 for ABC-#.
                    """)
    void eventsStayLinear(int most, String sentence) {
        Growth.assertInProportion(
                most,
                n -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < n; i++) {
                        text.append("<p>").append(sentence.replace("#", "" + (100 + i)));
                        text.append("</p>");
                    }
                    assertThat(events("Item 8.01 Other Events", text)).isNotEmpty();
                });
    }

    /// What one text of a filing tells is looked for in the others.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                     3000 | Acme launched ABC-# for gout in Germany in March 2020.
                     2000 | Acme earned a $5 million milestone payment from Belgrave AG for ABC-# upon FDA approval.
                    """)
    void eventsOfTwoItemsStayLinear(int most, String sentence) {
        Growth.assertInProportion(
                most,
                n -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < 2 * n; i++) {
                        text.append(i == n ? "<p>Item 8.01 Other Events</p><p>" : "<p>");
                        text.append(sentence.replace("#", "" + (100 + i))).append("</p>");
                    }
                    assertThat(events("Item 7.01 Regulation FD Disclosure", text))
                            .isNotEmpty()
                            .extracting(e -> e.told().item())
                            .contains(Optional.of("7.01"), Optional.of("8.01"));
                });
    }

    /// What is asked of all the text, as for the day on which a fiscal year ends, is asked once.
    @Test
    void itemsForResultsStayLinear() {
        Growth.assertInProportion(
                8000,
                n -> {
                    String named = "<p>The company announced its fiscal financial results.</p>";
                    StringBuilder text = new StringBuilder(named.repeat(n));
                    text.append("<p>Revenue for the quarter ended March 31, 2021 was $5 million.");
                    String item = "Item 2.02 Results of Operations and Financial Condition";
                    assertThat(events(item, text)).isNotEmpty();
                });
    }

    /// A table that gives no sign of its currency has that of the page, which is looked for once.
    @Test
    void tablesOfResultsStayLinear() {
        Growth.assertInProportion(
                8000,
                n -> {
                    String head =
                            """
                            <p>Acme announced results for the quarter ended March 31, 2021 in $.</p>
                            <p>Consolidated Statements of Operations</p>
                            <p>(in thousands)</p><table>
                            <tr><td></td><td>Three Months Ended March 31,</td></tr>
                            <tr><td></td><td>2021</td><td>2020</td></tr>
                            """;
                    String row = "<tr><td>Total revenues</td><td>20,001</td><td>30,000</td></tr>";
                    String item = "Item 2.02 Results of Operations and Financial Condition";
                    List<Event> found = events(item, head + row.repeat(n) + "</table>");
                    assertThat(found)
                            .singleElement()
                            .isInstanceOfSatisfying(
                                    Event.FinancialResults.class,
                                    e -> assertThat(e.figures()).hasSize(1));
                });
    }

    private static List<Event> events(String caption, CharSequence body) {
        byte[] report = report(caption, body).getBytes(StandardCharsets.US_ASCII);
        return FilingReader.events(FilingReader.read(report, "a.htm", Optional.empty()));
    }

    private static String report(String caption, CharSequence body) {
        return """
        <html><body><p>FORM 8-K</p><p>CURRENT REPORT</p><p>Date of Report: May 5, 2021</p>
        <p>Acme Pharma Corp</p><p>(Exact name of registrant as specified in its charter)</p>
        <p>%s</p>\
        """
                        .formatted(caption)
                + body
                + "<p>SIGNATURE</p></body></html>";
    }
}
