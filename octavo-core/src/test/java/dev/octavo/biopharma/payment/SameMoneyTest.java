package dev.octavo.biopharma.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.reader.EventReader;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One sum in two currencies is one payment, two sums are two; the registrant is Aldwych
/// Therapeutics, Inc.
class SameMoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Aldwych received a milestone payment of 150 million yen, worth $1.4 million, which Belgrave KK paid after the first patient was dosed with ALD-1. | 150000000 JPY
                    License revenue of $1.1 million came from Belgrave, whose Phase II trial of ALD-1 began and led to the receipt of a KRW 1.2 billion milestone.    | 1200000000 KRW
                    Aldwych earned a milestone payment of $15 million and a milestone payment of 550 million yen from Belgrave KK on the approval of ALD-1.           | 15000000 USD, 550000000 JPY
                    """)
    void whichSumsAreTold(String text, String expected) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        String told =
                EventReader.events(page, "Aldwych Therapeutics, Inc.", Optional.empty()).stream()
                        .filter(Event.Payment.class::isInstance)
                        .map(e -> ((Event.Payment) e).money())
                        .map(m ->
                                m.amount().orElseThrow().toPlainString()
                                        + " "
                                        + m.currency().orElse(""))
                        .collect(Collectors.joining(", "));
        assertThat(told).isEqualTo(expected);
    }
}
