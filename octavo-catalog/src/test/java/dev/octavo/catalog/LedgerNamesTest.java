package dev.octavo.catalog;

import static dev.octavo.catalog.SmallReports.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// By which names small reports of companies that do not exist tell one payment.
class LedgerNamesTest {

    private static final String EARNED =
            "Chiswell Bio Ltd. has started a Phase 2 trial of ALD-204. This event triggers a $7.5 million milestone payment to Aldwych.";
    private static final String RECEIVED =
            "Aldwych has received the milestone payment of $7.5 million from Belgrave Pharma AG for the start of the Phase 2 trial of ALD-204.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On May 18, 2012, Belgrave Pharma AG completed its acquisition of Chiswell Bio Ltd., which develops ALD-204.",
                "Chiswell Bio Ltd., the licensee of ALD-204, changed its name to Belgrave Pharma AG.",
                "Chiswell Bio Ltd., the licensee of ALD-204, was merged with and into Belgrave Pharma AG.",
                "Chiswell Bio Ltd. assigned the license agreement for the drug ALD-204 to Belgrave Pharma AG.",
                "ALD-204 is being tested by Chiswell Bio Ltd., a wholly owned subsidiary of Belgrave Pharma AG."
            })
    void aSuccessionThatAnotherReportTellsJoins(String between) {
        Ledger ledger =
                ledger("May 4, 2012", EARNED, "May 20, 2012", between, "June 4, 2012", RECEIVED);
        assertThat(ledger.rows()).hasSize(1);
        assertThat(ledger.rows().getFirst().sources())
                .extracting(Source::filing)
                .containsExactly("report-4.txt", "report-0.txt");
    }

    @Test
    void withoutOneTwoCompaniesPay() {
        Ledger ledger = ledger("May 4, 2012", EARNED, "June 4, 2012", RECEIVED);
        assertThat(ledger.rows()).hasSize(2);
    }

    @Test
    void aCompanyBoughtLaterWasAnotherBefore() {
        Ledger ledger =
                ledger(
                        "May 4, 2012",
                        EARNED,
                        "June 4, 2012",
                        RECEIVED,
                        "March 3, 2014",
                        "In February 2014 Belgrave Pharma AG acquired Chiswell Bio Ltd., which develops the drug.");
        assertThat(ledger.rows()).hasSize(2);
    }

    @Test
    void aCompoundThatGotAnotherNameIsOne() {
        Ledger ledger =
                ledger(
                        "May 4, 2012",
                        EARNED,
                        "May 20, 2012",
                        "Zorvanib (formerly known as ALD-204), a kinase inhibitor for lung cancer, is being tested by Chiswell Bio Ltd.",
                        "June 4, 2012",
                        "Aldwych has received the milestone payment of $7.5 million from Chiswell Bio Ltd. for the start of the Phase 2 trial of zorvanib.");
        assertThat(ledger.rows()).hasSize(1);
    }

    @Test
    void aTotalOfTheSuccessorHasThePredecessorsRows() {
        Ledger ledger =
                ledger(
                        "May 4, 2012",
                        EARNED,
                        "May 20, 2013",
                        "Chiswell Bio Ltd., which develops ALD-204, was acquired by Belgrave Pharma AG in April 2013.",
                        "June 4, 2014",
                        "To date, Aldwych has received a total of $7.5 million in milestone payments from Belgrave Pharma AG for ALD-204.");
        assertThat(ledger.reconciliation()).hasSize(1);
        assertThat(ledger.reconciliation().getFirst().difference()).isZero();
    }
}
