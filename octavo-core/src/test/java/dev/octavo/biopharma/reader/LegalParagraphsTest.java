package dev.octavo.biopharma.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.FilingReader;
import dev.octavo.biopharma.Event;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a safe-harbor paragraph of an item tells: itself, and nothing that it expects.
class LegalParagraphsTest {

    private static final String REPORT =
            """
            FORM 8-K

            CURRENT REPORT

            Date of Report (Date of earliest event reported): March 6, 2014

            Aldwych Therapeutics, Inc.
            (Exact name of registrant as specified in its charter)

            Item 8.01 Other Events.

            %s

            SIGNATURES

            Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.

            /s/ Jane Roe
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    This report contains forward-looking statements. Belgrave may pay a $3 million milestone payment upon approval of ALD-204. | forward-looking EXPECTED
                    This report contains forward-looking statements. A Phase III trial of ALD-204 will begin in May 2014. | forward-looking EXPECTED
                    This report contains forward-looking statements.~~Belgrave may pay a $3 million milestone payment upon approval of ALD-204. | milestone-payment POTENTIAL; forward-looking EXPECTED
                    This report contains forward-looking statements. Belgrave has paid Aldwych a $3 million milestone payment upon approval of ALD-204. | milestone-payment HAPPENED; forward-looking EXPECTED
                    """)
    void whatTheParagraphExpectsIsNoEvent(String text, String expected) {
        byte[] report =
                REPORT.formatted(text.replace("~~", "\n\n")).getBytes(StandardCharsets.UTF_8);
        List<String> got = new ArrayList<>();
        for (Event e :
                FilingReader.events(FilingReader.read(report, "report.txt", Optional.empty()))) {
            if (!(e instanceof Event.Compound) && !(e instanceof Event.Regulatory)) {
                got.add(e.type() + " " + e.told().occurrence());
            }
        }
        assertThat(String.join("; ", got)).isEqualTo(expected);
    }
}
