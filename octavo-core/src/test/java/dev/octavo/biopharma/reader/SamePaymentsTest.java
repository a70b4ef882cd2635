package dev.octavo.biopharma.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.FilingReader;
import dev.octavo.biopharma.Cash;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Money;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.SmallReport;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What an item and the press release of one filing both tell is one payment; what only one of them
/// tells, or one of them twice, stays apart.
class SamePaymentsTest {

    private static final String RELEASE =
            """

            EXHIBIT 99.1

            %s

            LEEDS, England, November 8, 2012 - Aldwych Therapeutics, Inc. (Nasdaq: ALDW) %s
            """;

    static Stream<Arguments> filings() {
        return Stream.of(
                Arguments.of(
                        "Belgrave AG has started a Phase 2 trial of ALD-204 in asthma. The start of the trial triggers a $3 million milestone payment to Aldwych.",
                        "Belgrave Starts Phase 2 Trial of ALD-204",
                        "today announced that Belgrave AG has begun dosing in a Phase 2 trial of ALD-204. Aldwych has earned a milestone payment of $3 million.",
                        List.of("3000000 ALD-204")),
                Arguments.of(
                        "Belgrave AG has selected ALD-354 as a candidate for full development. The selection triggers a $4 million milestone payment from Belgrave to Aldwych.",
                        "Belgrave Takes Aldwych Compound into Development",
                        "today announced that Belgrave AG has accepted ALD-354 for full development. Aldwych will receive a $4 million milestone payment.",
                        List.of("4000000 ALD-354")),
                Arguments.of(
                        "Aldwych has received a milestone payment from Belgrave AG for the acceptance of the NDA for ALD-204.",
                        "Aldwych Receives Milestone Payment",
                        "today announced that it has received a $9 million milestone payment from Belgrave AG for the acceptance of the NDA for ALD-204 by the FDA.",
                        List.of("9000000 ALD-204")),
                Arguments.of(
                        "Belgrave AG has paid Aldwych a $1 million milestone for the first patient dosed with ALD-118 and a $1 million milestone for the first patient dosed with ALD-204.",
                        "Aldwych Receives Two Milestone Payments",
                        "today announced that it has received a $1 million milestone payment from Belgrave AG for the first patient dosed with ALD-204 and a $1 million milestone payment for the first patient dosed with ALD-118.",
                        List.of("1000000 ALD-118", "1000000 ALD-204")),
                Arguments.of(
                        "Aldwych has received a $3 million milestone payment from Belgrave AG for the first patient dosed with ALD-204.",
                        "Aldwych Reports Progress",
                        "today announced that it has received a $3 million milestone payment from Chiswell plc for the first patient dosed with ALD-118.",
                        List.of("3000000 ALD-118", "3000000 ALD-204")),
                Arguments.of(
                        "Aldwych has received a $6 million milestone payment from Belgrave AG for the approval of ALD-204 in Australia.",
                        "Aldwych Receives Milestone Payments",
                        "today announced that it has received a $6 million milestone payment from Belgrave AG for the approval of ALD-204 in Australia. Aldwych has also received a $6 million milestone payment from Belgrave AG for the submission of the MAA for ALD-204 to the EMA.",
                        List.of("6000000 ALD-204", "6000000 ALD-204")));
    }

    @ParameterizedTest
    @MethodSource("filings")
    void aFilingTellsEachPaymentOnce(
            String item, String headline, String release, List<String> payments) {
        assertThat(payments(item, headline, release).map(SamePaymentsTest::printed))
                .containsExactlyInAnyOrderElementsOf(payments);
    }

    @Test
    void evidenceOfBothTextsIsKept() {
        Event.Payment p =
                payments(
                                "The start of a Phase 2 trial of ALD-204 triggers a $3 million milestone payment from Belgrave to Aldwych.",
                                "Aldwych Earns Milestone Payment",
                                "today announced that it has received a $3 million milestone payment from Belgrave AG for the start of a Phase 2 trial of ALD-204.")
                        .findFirst()
                        .orElseThrow();
        assertThat(p.told().item()).contains("8.01");
        assertThat(p.payer().value()).contains("Belgrave AG");
        assertThat(p.cash()).isEqualTo(Cash.RECEIVED);
        assertThat(p.told().evidence())
                .anyMatch(e -> e.quote().startsWith("The start of a Phase 2"))
                .anyMatch(e -> e.quote().contains("today announced that it has received"));
    }

    private static Stream<Event.Payment> payments(String item, String headline, String release) {
        byte[] bytes =
                (SmallReport.of(item) + RELEASE.formatted(headline, release))
                        .getBytes(StandardCharsets.UTF_8);
        return FilingReader.told(FilingReader.read(bytes, "report.txt", Optional.empty()))
                .events()
                .stream()
                .filter(e -> e.told().occurrence() == Occurrence.HAPPENED)
                .flatMap(e -> e instanceof Event.Payment p ? Stream.of(p) : Stream.empty())
                .sorted(Comparator.comparing(SamePaymentsTest::printed));
    }

    private static String printed(Event.Payment p) {
        Money money = p.money();
        return money.amount().map(a -> a.toBigInteger().toString()).orElse("undisclosed")
                + " "
                + p.compound().value().orElse("-");
    }
}
