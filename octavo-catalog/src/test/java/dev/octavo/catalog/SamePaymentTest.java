package dev.octavo.catalog;

import static dev.octavo.catalog.SmallReports.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which payments told by small reports of companies that do not exist are one.
class SamePaymentTest {

    @Test
    void onePaymentToldByTwoReportsIsOneRow() {
        Ledger ledger =
                ledger(
                        "May 4, 2012",
                        "Belgrave AG has started a Phase 2 trial of ALD-204. This event triggers a $7.5 million milestone payment to Aldwych.",
                        "May 30, 2012",
                        "Aldwych has received the milestone payment of $7.5 million from Belgrave AG for the start of the Phase 2 trial of ALD-204.");
        assertThat(ledger.rows()).hasSize(1);
        LedgerRow row = ledger.rows().getFirst();
        assertThat(row.sources())
                .extracting(Source::filing)
                .containsExactly("report-2.txt", "report-0.txt");
        assertThat(row.announced()).hasToString("Optional[2012-05-04]");
        assertThat(row.triggerInWords()).isEqualTo("Phase II start");
        assertThat(row.lifecycle())
                .extracting(LedgerRow.Stage::cash)
                .hasToString("[DUE, RECEIVED]");
    }

    @Test
    void alikePaymentsWithDifferentTriggersStayTwo() {
        Ledger ledger =
                ledger(
                        "September 12, 2011",
                        "Aldwych earned a $6 million milestone payment from Belgrave AG as a result of the submission of the NDA for ALD-204.",
                        "September 28, 2011",
                        "Aldwych earned a $6 million milestone payment from Belgrave AG as a result of the FDA's acceptance of the NDA for ALD-204.");
        assertThat(ledger.rows()).hasSize(2);
        assertThat(ledger.totals()).hasSize(1);
        assertThat(ledger.totals().getFirst().amount()).isEqualByComparingTo("12000000");
        assertThat(ledger.totals().getFirst().count()).isEqualTo(2);
    }

    @Test
    void twoAlikePaymentsOfOneSentenceStayTwo() {
        Ledger ledger =
                ledger(
                        "March 9, 2010",
                        "Aldwych has earned two $1 million milestone payments from Dunmore plc, one for DUN-904 and one for DUN-917, as the INDs became active.");
        assertThat(ledger.rows())
                .extracting(r -> r.compound().orElse(""))
                .containsExactly("DUN-904", "DUN-917");
    }

    @Test
    void aPartyThatATextGivesAnotherNameIsOne() {
        for (String beside :
                List.of(
                        "Harcourt Pharma, Inc. (formerly Belgrave AG)",
                        "Harcourt Pharma, Inc. (formerly known as Belgrave)",
                        "Harcourt Pharma, Inc., the successor to Belgrave AG,",
                        "Harcourt Pharma, Inc. (f/k/a Belgrave AG)")) {
            assertThat(renamed(beside).rows()).as(beside).hasSize(1);
        }
        for (String beside :
                List.of(
                        "Harcourt Pharma, Inc. (formerly Dunmore plc)",
                        "Harcourt Pharma, Inc. (formerly a customer of Belgrave AG)",
                        "Harcourt Pharma, Inc. (formerly",
                        "Harcourt Pharma, Inc. (")) {
            assertThat(renamed(beside).rows()).as(beside).hasSize(2);
        }
    }

    private static Ledger renamed(String payer) {
        return ledger(
                "January 10, 2012",
                "Aldwych earned a $2 million milestone payment from Belgrave AG upon the start of a Phase 1 trial of ALD-204.",
                "March 1, 2012",
                "Aldwych received the $2 million milestone payment for the start of the Phase 1 trial of ALD-204 from "
                        + payer
                        + ".");
    }

    /// The sentence does not say what the money was for, or says it of another program.
    @Test
    void aReviewOfTheYearTellsNoNewPayment() {
        Ledger ledger =
                ledger(
                        "December 8, 2005",
                        "Aldwych commenced a Phase IIb clinical trial of ALD-204 in anxiety. Commencement of the trial triggered a $6 million milestone payment from Belgrave AG, which is due within 30 days.",
                        "September 7, 2006",
                        "Of collaboration revenue, $6.0 million is the Phase IIb milestone that Belgrave AG paid in January 2006. In July 2006 the FDA cleared the IND for ALD-300 in cough.");
        assertThat(ledger.rows())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.announced()).contains(LocalDate.of(2005, 12, 8));
                    assertThat(r.compound()).contains("ALD-204");
                    assertThat(r.sources()).hasSize(2);
                });
    }

    /// Whichever it is of, it is no third payment.
    @Test
    void aReceiptOfOneOfTwoAlikePaymentsIsNoThird() {
        String[] two = {
            "March 1, 2006",
            "Aldwych earned a $2 million milestone payment from Belgrave AG as the IND for ALD-204 became effective.",
            "March 30, 2006",
            "Aldwych earned a $2 million milestone payment from Belgrave AG as the IND for ALD-300 became effective."
        };
        String[] three = Arrays.copyOf(two, 6);
        three[4] = "January 15, 2007";
        three[5] = "In May 2006 Aldwych received a $2 million milestone payment from Belgrave AG.";
        assertThat(ledger(two).rows()).hasSize(2);
        assertThat(ledger(three).rows()).hasSize(2);
    }

    @Test
    void aReceiptToldHalfAYearLaterIsThePaymentThatWasEarned() {
        Ledger ledger =
                ledger(
                        "September 9, 2008",
                        "Aldwych has earned a $3 million milestone payment from Belgrave AG upon the dosing of the first patient in a Phase I trial of ALD-204.",
                        "March 10, 2009",
                        "In January 2009, Aldwych received the $3 million milestone payment from Belgrave AG for the dosing of the first patient in the Phase I trial of ALD-204.",
                        "May 5, 2009",
                        "During the first quarter of 2009 Aldwych received a $3 million milestone payment from Belgrave.");
        assertThat(ledger.rows()).hasSize(1);
        LedgerRow row = ledger.rows().getFirst();
        assertThat(row.sources()).hasSize(3);
        assertThat(row.cash()).hasToString("RECEIVED");
        // the day of the money is not the day of the step
        assertThat(row.date()).isEmpty();
        assertThat(row.year()).contains(2008);
    }

    @Test
    void anotherDiseaseOrPhaseIsAnotherPaymentThoughReceivedLater() {
        Ledger ledger =
                ledger(
                        "September 9, 2008",
                        "Aldwych has earned a $3 million milestone payment from Belgrave AG upon the dosing of the first patient in a Phase I trial of ALD-204.",
                        "March 10, 2009",
                        "Aldwych received a $3 million milestone payment from Belgrave AG for the dosing of the first patient in a Phase II trial of ALD-204.");
        assertThat(ledger.rows()).hasSize(2);
    }
}
