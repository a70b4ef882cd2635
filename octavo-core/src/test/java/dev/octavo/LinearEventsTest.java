package dev.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
                    Filing filing =
                            FilingReader.read(
                                    report(text.toString()).getBytes(StandardCharsets.US_ASCII),
                                    "a.htm",
                                    Optional.empty());
                    assertThat(FilingReader.events(filing)).isNotEmpty();
                });
    }

    private static String report(String item) {
        return """
        <html><body><p>FORM 8-K</p><p>CURRENT REPORT</p><p>Date of Report: May 5, 2021</p>
        <p>Acme Pharma Corp</p><p>(Exact name of registrant as specified in its charter)</p>
        <p>Item 8.01 Other Events</p>\
        """
                + item
                + "<p>SIGNATURE</p></body></html>";
    }
}
