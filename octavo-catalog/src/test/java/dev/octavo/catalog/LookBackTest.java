package dev.octavo.catalog;

import static dev.octavo.catalog.SmallReports.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.EventDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What small reports of companies that do not exist tell of a payment that was told before.
class LookBackTest {

    private static final String EARNED =
            "Belgrave AG has started a Phase 2 trial of ALD-204. This event triggers a $7.5 million milestone payment to Aldwych.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cash inflow of the year included $7.5 million from Belgrave AG for the Phase 2 milestone of ALD-204 achieved last October.",
                "Revenue of 2012 included the $7.5 million milestone from Belgrave AG for ALD-204.",
                "Revenue was $0.4 million, compared to $8.1 million for 2012, which had included the $7.5 million milestone from Belgrave AG.",
                "Belgrave AG must pay a royalty on ALD-204, an obligation separate from the $7.5 million milestone that it paid in 2012.",
                "To date, Aldwych has received one milestone payment from Belgrave AG for ALD-204, in the amount of $7.5 million."
            })
    void whatALaterTextLooksBackOnIsTheSamePayment(String later) {
        Ledger ledger = ledger("October 4, 2012", EARNED, "March 12, 2013", later);
        assertThat(ledger.rows()).hasSize(1);
        assertThat(ledger.rows().getFirst().sources())
                .extracting(Source::filing)
                .containsExactly("report-2.txt", "report-0.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aldwych would receive a $7.5 million milestone payment from Belgrave AG if ALD-204 is approved.",
                "Belgrave AG will pay Aldwych a milestone of $7.5 million when a Phase 3 trial of ALD-204 starts.",
                "In 2012 revenue included the $6.5 million milestone from Belgrave AG for ALD-204.",
                "In 2012 revenue included the $7.5 million milestone from Chiswell plc for ALD-999."
            })
    void whatMayComeOrIsAnotherIsNot(String later) {
        Ledger ledger = ledger("October 4, 2012", EARNED, "March 12, 2013", later);
        assertThat(ledger.rows().getFirst().sources())
                .extracting(Source::filing)
                .containsExactly("report-0.txt");
    }

    @Test
    void whatIsToldBesideANewPaymentNeedNotBeCalledAMilestone() {
        Ledger ledger =
                ledger(
                        "October 4, 2012",
                        EARNED,
                        "March 12, 2013",
                        "Belgrave AG must pay Aldwych a milestone of $9 million for the approval of ALD-204, which came on March 11, an obligation separate from the $7.5 million that it paid in 2012.");
        assertThat(ledger.rows()).hasSize(2);
        assertThat(ledger.rows().getFirst().sources()).hasSize(2);
    }

    @Test
    void ofTwoAlikeTheTimeDecides() {
        Ledger ledger =
                ledger(
                        "October 4, 2010",
                        EARNED,
                        "October 9, 2013",
                        "Belgrave AG has started a Phase 3 trial of ALD-204. This event triggers a $7.5 million milestone payment to Aldwych.",
                        "March 12, 2015",
                        "Revenue of 2013 included the $7.5 million milestone from Belgrave AG for ALD-204.");
        assertThat(ledger.rows()).hasSize(2);
        assertThat(ledger.rows().getFirst().sources()).hasSize(1);
        assertThat(ledger.rows().getLast().sources()).hasSize(2);
    }

    @Test
    void aNameThatGoesOnWithAHyphenIsOne() {
        Ledger ledger =
                ledger(
                        "May 4, 2012",
                        EARNED.replace("Belgrave AG", "Belgrave-Pharma S.A."),
                        "May 30, 2012",
                        "Aldwych has received the milestone payment of $7.5 million from Belgrave for the start of the Phase 2 trial of ALD-204.");
        assertThat(ledger.rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "It was paid in March., true",
        "It was paid on Mar. 5., true",
        "It was paid for marketing., false",
        "Belgrave may have paid it., false"
    })
    void onlyAWordIsAMonth(String sentence, boolean given) {
        LocalDate day = LocalDate.of(2013, sentence.contains("may") ? 5 : 3, 5);
        assertThat(LookBack.gives(sentence, new EventDate(day, EventDate.Precision.DAY)))
                .isEqualTo(given);
    }

    @Test
    void theEndOfAYearIsNoSum() {
        assertThat(LookBack.prints("It was paid in 2006 by Belgrave.", "6 ")).isFalse();
        assertThat(LookBack.prints("In 2006 it paid $6 million.", "6 ")).isTrue();
    }
}
