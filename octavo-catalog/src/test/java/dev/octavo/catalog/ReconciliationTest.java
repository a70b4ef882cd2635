package dev.octavo.catalog;

import static dev.octavo.catalog.SmallReports.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The totals that small reports of companies that do not exist state, beside their rows.
class ReconciliationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Since the collaboration began in 2009, Aldwych has received $7 million in milestone payments from Belgrave AG. | Belgrave AG 7000000 0",
                "With it, milestone receipts from Belgrave AG stand at $9.0 million and ¥100 million. | Belgrave AG 9000000 2000000; Belgrave AG 100000000 100000000",
                "Belgrave paid milestones of $7 million in all during the life of the license. | Belgrave 7000000 0",
                "Aldwych today earned $4 million from Belgrave AG. This will raise to $11 million the total of milestone payments from the collaboration. | Belgrave AG 11000000 4000000",
                "We have now received $7 million of milestones from Belgrave, in addition to the $5 million paid at signing. | Belgrave 7000000 0",
                "Belgrave's two milestones together come to $7 million. | Belgrave 7000000 0",
                "In all, the Company has now received milestone payments of $7 million from Belgrave AG and €6 million from Chiswell plc. | Belgrave AG 7000000 0; Chiswell plc 6000000 6000000",
                "Leaving aside option fees, milestone receipts from Belgrave to date are $7 million (€5.5 million). | Belgrave 7000000 0",
                "Milestone payments from Belgrave and Chiswell since 2009 total $8 million. | Belgrave and Chiswell 8000000 1000000",
                "Through March 1, 2012, we have been paid $7 million in milestones under the Belgrave agreement. | Belgrave 7000000 0",
                "To date, Aldwych has received milestone payments totaling $7 million from Belgrave, and may receive up to an additional $30 million and royalties. | Belgrave 7000000 0",
                "Belgrave has paid us two milestones, for a total of $7 million. | Belgrave 7000000 0",
                "Including this payment, Aldwych has earned $9 million in milestones from Belgrave. | Belgrave 9000000 2000000",
                "To date, Aldwych has earned a total of $61 million from Belgrave, including $18 million in milestones. | Belgrave 18000000 11000000",
                "With the approval of ALD-310 in Japan, total milestones paid by Belgrave AG have reached $7 million. | Belgrave AG 7000000 0",
                "Milestones received for ALD-204 to date total $7 million. | - 7000000 0",
                "Milestones received for ALD-310 to date total $1 million. | - 1000000 1000000",
                "Aldwych today earned a $4 million milestone payment from Belgrave AG for the approval of ALD-204. Belgrave AG had previously paid $7 million in milestones. | Belgrave AG 7000000 0",
                "Aldwych today earned a $4 million milestone payment from Belgrave AG for the approval of ALD-204. Belgrave AG has now paid $11 million in milestones. | Belgrave AG 11000000 0",
                "Bonuses of $1.1 million in total were paid to employees because the milestones were achieved. | -",
                "The milestones of up to $44 million, which could have been earned, will no longer be available to Aldwych. | -",
                "The agreement provides for total milestones of $355 million; $31 million has been earned. | -",
                "Through June 30, 2011, we received $2 million and $5 million in development and regulatory milestone payments, respectively. | -"
            })
    void totalsOfManyWordingsAreCompared(String text, String expected) {
        Ledger ledger =
                ledger(
                        "June 1, 2011",
                        "Aldwych earned a $2 million milestone payment from Belgrave AG as the IND for ALD-204 became effective.",
                        "September 12, 2011",
                        "Aldwych earned a $5 million milestone payment from Belgrave AG as a result of the submission of the NDA for ALD-204.",
                        "March 1, 2012",
                        text);
        String got =
                ledger.reconciliation().stream()
                        .map(r ->
                                r.statement().payer().orElse("-")
                                        + " "
                                        + r.statement()
                                                .money()
                                                .amount()
                                                .orElseThrow()
                                                .toPlainString()
                                        + " "
                                        + r.difference().toPlainString())
                        .collect(Collectors.joining("; "));
        assertThat(got.isEmpty() ? "-" : got).isEqualTo(expected);
    }

    @Test
    void whatTheFilerPaidIsATotalToo() {
        Ledger ledger =
                ledger(
                        "June 1, 2011",
                        "In June 2011 the Company paid Eskdale Biosciences Ltd. a $2.0 million milestone payment upon the initiation of a Phase 1 clinical trial of ALD-310.",
                        "March 1, 2012",
                        "On the other side, the milestones that we have paid Eskdale come to $2.0 million.");
        assertThat(ledger.reconciliation())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.statement().payer()).contains("Aldwych Therapeutics, Inc.");
                    assertThat(r.statement().payee()).contains("Eskdale");
                    assertThat(r.difference()).isZero();
                });
        assertThat(LedgerTable.text(ledger)).containsPattern("\\$2,000,000 +\\$2,000,000 +agrees");
    }

    @Test
    void statedTotalsAreCheckedAgainstTheRows() {
        Ledger ledger =
                ledger(
                        "June 1, 2011",
                        "Aldwych earned a $2 million milestone payment from Belgrave AG as the IND for ALD-204 became effective.",
                        "September 12, 2011",
                        "Aldwych earned a $5 million milestone payment from Belgrave AG as a result of the submission of the NDA for ALD-204.",
                        "March 1, 2012",
                        "To date, Aldwych has received a total of $13.5 million in milestone payments from Belgrave AG for ALD-204.",
                        "March 2, 2012",
                        "Aldwych is eligible to receive up to $44 million in milestone payments from Belgrave AG for ALD-204.",
                        "March 3, 2012",
                        "To date, Aldwych has received a total of $90 million in upfront and milestone payments from Belgrave AG.");
        assertThat(ledger.reconciliation())
                .extracting(r ->
                        r.statement().kind()
                                + " "
                                + r.rows().toPlainString()
                                + " "
                                + r.count()
                                + " "
                                + r.difference().toPlainString())
                .containsExactly("TO_DATE 7000000 2 6500000", "UP_TO 7000000 2 37000000");
        assertThat(LedgerTable.text(ledger)).contains("stated as of", "$13,500,000", "$6,500,000");
        assertThat(LedgerJson.text(ledger))
                .contains(
                        "\"reconciliation\":[{\"statement\":\"to-date\"", "\"difference\":6500000");
        assertThat(ledger.company("nobody").reconciliation()).isEmpty();
    }

    @Test
    void whatWasEarnedIsNeverMoreThanTheAgreementPromises() {
        String promise =
                "Aldwych is eligible to receive up to $10 million in milestone payments from Belgrave AG for ALD-204.";
        String first =
                "Aldwych earned a $4 million milestone payment from Belgrave AG as the IND for ALD-204 became effective.";
        String second =
                "Aldwych earned a $7 million milestone payment from Belgrave AG as a result of the submission of the NDA for ALD-204.";
        assertThat(
                        ledger("June 1, 2010", promise, "June 1, 2011", first)
                                .reconciliation()
                                .getFirst()
                                .difference())
                .isEqualByComparingTo("6000000");
        assertThat(
                        ledger(
                                        "June 1, 2010",
                                        promise,
                                        "June 1, 2011",
                                        first,
                                        "June 1, 2012",
                                        second)
                                .reconciliation()
                                .getFirst()
                                .difference())
                .isEqualByComparingTo("-1000000");
    }

    @Test
    void whatMayStillComeIsNotTheMostThatAnAgreementBrings() {
        Ledger ledger =
                ledger(
                        "August 10, 2012",
                        "Aldwych earned a $10 million milestone payment from Belgrave AG upon FDA approval of ALD-204. Aldwych is eligible to receive up to an additional $30 million in milestone payments from Belgrave AG.");
        assertThat(ledger.rows()).hasSize(1);
        assertThat(ledger.reconciliation()).isEmpty();
    }
}
