package dev.octavo.catalog;

import static dev.octavo.catalog.SmallReports.COVER;
import static dev.octavo.catalog.SmallReports.ledger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Slot;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The rows, totals and texts of the ledger over small reports of companies that do not exist.
class LedgerTest {

    @Test
    void whatOnlyMayComeIsNoRowButPartOfTheLife() {
        Ledger ledger =
                ledger(
                        "January 5, 2015",
                        "Aldwych is eligible to receive a $9 million milestone payment from Belgrave AG upon the first commercial sale of ALD-204.",
                        "June 1, 2015",
                        "Aldwych has received a $9 million milestone payment from Belgrave AG for the first commercial sale of ALD-204.");
        assertThat(ledger.rows()).hasSize(1);
        assertThat(ledger.rows().getFirst().lifecycle())
                .extracting(LedgerRow.Stage::occurrence)
                .hasToString("[POTENTIAL, HAPPENED]");
        assertThat(ledger.rows().getFirst().lifecycle().getFirst().source().filing())
                .isEqualTo("report-0.txt");
    }

    @Test
    void anAgreementThatOnlyAnEarlierTextDatesReachesTheRow() {
        Ledger ledger =
                ledger(
                        "January 5, 2015",
                        "Under its license agreement with Belgrave AG dated June 1, 2005, Aldwych is eligible to receive a $9 million milestone payment upon the first commercial sale of ALD-204.",
                        "June 1, 2015",
                        "Aldwych has received a $9 million milestone payment from Belgrave AG for the first commercial sale of ALD-204.");
        assertThat(ledger.rows())
                .extracting(r -> r.agreement().date().orElse(""))
                .containsExactly("June 1, 2005");
    }

    @Test
    void aPaymentCountsForTheYearInWhichItCameAbout() {
        Ledger ledger =
                ledger(
                        "February 7, 2012",
                        "In October 2011 Belgrave AG began a Phase 2 trial of ALD-204. This event triggered a $5 million milestone payment to Aldwych.",
                        "March 9, 2012",
                        "Aldwych earned a $2 million milestone payment from Belgrave AG as the IND for ALD-300 became effective.");
        assertThat(ledger.rows())
                .extracting(
                        r -> r.announced().orElseThrow().getYear() + " " + r.year().orElseThrow())
                .containsExactly("2012 2011", "2012 2012");
        assertThat(ledger.totals())
                .extracting(t -> t.year().orElseThrow() + " " + t.amount().toPlainString())
                .containsExactly("2011 5000000", "2012 2000000");
    }

    @Test
    void theInvariantsOfALedgerHold() {
        Ledger ledger =
                ledger(
                        "June 1, 2011",
                        "In May 2011, Aldwych earned a $2 million milestone payment from Belgrave AG as the IND for ALD-204 became effective.",
                        "June 1, 2011",
                        "In May 2011, Aldwych earned a $2 million milestone payment from Belgrave AG as the IND for ALD-204 became effective.",
                        "July 9, 2011",
                        "Aldwych has received the $2 million milestone payment from Belgrave AG for the IND for ALD-204 becoming effective.");
        assertThat(ledger.rows()).hasSize(1);
        for (LedgerRow r : ledger.rows()) {
            assertThat(r.payer()).isNotEqualTo(r.payee());
            assertThat(r.date().orElseThrow().date())
                    .isBeforeOrEqualTo(r.announced().orElseThrow());
            assertThat(r.sources()).hasSize(3);
            assertThat(r.lifecycle())
                    .extracting(LedgerRow.Stage::cash)
                    .last()
                    .hasToString("RECEIVED");
        }
    }

    @Test
    void thousandsOfPaymentsOfADayAreNotComparedEachWithEach() {
        List<Entry> entries = new ArrayList<>();
        Entry one =
                entry(
                        "Aldwych earned a $2 million milestone payment from Belgrave AG as the IND for ALD-204 became effective.");
        for (int i = 0; i < 3_000; i++) {
            Event.Payment p = one.payment();
            Source s = one.source();
            entries.add(
                    new Entry(
                            new Event.Payment(
                                    p.told(),
                                    p.kind(),
                                    Slot.stated("Payer" + i + " AG"),
                                    Slot.stated("Payee" + i + " Inc."),
                                    p.money(),
                                    p.cash(),
                                    p.trigger(),
                                    p.compound(),
                                    p.target(),
                                    p.indication(),
                                    p.phase(),
                                    p.agreement()),
                            new Source(
                                    s.id() + i,
                                    s.file() + i,
                                    s.member(),
                                    s.accession(),
                                    s.item(),
                                    s.announced(),
                                    s.evidence())));
        }
        assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(Ledger.of(entries).rows()).hasSize(3_000));
    }

    private static Entry entry(String text) {
        byte[] bytes = COVER.formatted("June 1, 2011", text).getBytes(StandardCharsets.UTF_8);
        Filing filing = FilingReader.read(bytes, "report.txt", Optional.empty());
        return Entry.of(filing, FilingReader.events(filing)).getFirst();
    }

    @Test
    void tableCsvAndJson() {
        Ledger ledger =
                ledger(
                        "October 17, 2007",
                        "Belgrave AG has advanced SRT3419 into Phase I clinical testing. This event triggers a $1 million milestone payment to Aldwych.");
        assertThat(LedgerTable.text(ledger))
                .isEqualTo(
                        """
                        announced   payer → payee                                 amount  trigger        compound  agreement  filing
                        2007-10-17  Belgrave AG → Aldwych Therapeutics, Inc.  $1,000,000  Phase I start  SRT3419              report-0.txt

                        2007  Belgrave AG  $1,000,000  1 payment
                        """);
        assertThat(LedgerTable.csv(ledger))
                .contains(
                        "2007-10-17,,Belgrave AG,\"Aldwych Therapeutics, Inc.\",1000000,USD,exact,due,phase-start,");
        assertThat(LedgerJson.text(ledger))
                .startsWith("{\"rows\":[{\"announced\":\"2007-10-17\"")
                .contains(
                        "\"totals\":[{\"payer\":\"Belgrave AG\",\"currency\":\"USD\",\"year\":2007,\"amount\":1000000,\"count\":1}]");
    }

    @Test
    void anEmptyLedgerSaysSo() {
        assertThat(LedgerTable.text(Ledger.of(List.of()))).isEqualTo("No milestone payments.\n");
        assertThat(LedgerJson.text(Ledger.of(List.of())))
                .isEqualTo("{\"rows\":[],\"totals\":[],\"reconciliation\":[]}\n");
    }

    @Test
    void aNameInCapitalsIsShownAsAnotherReportWritesIt() {
        String capitals = COVER.replace("Aldwych Therapeutics, Inc.", "ALDWYCH THERAPEUTICS, INC.");
        List<Entry> entries = new ArrayList<>();
        for (String cover : List.of(capitals, COVER)) {
            String text =
                    cover.formatted(
                            "May " + (entries.size() + 4) + ", 2012",
                            "Belgrave AG has started a Phase "
                                    + (entries.size() + 1)
                                    + " trial of ALD-204. This event triggers a $7.5 million milestone payment to the Company.");
            Filing filing =
                    FilingReader.read(
                            text.getBytes(StandardCharsets.UTF_8),
                            "report-" + entries.size() + ".txt",
                            Optional.empty());
            entries.addAll(Entry.of(filing, FilingReader.events(filing)));
        }
        assertThat(Ledger.of(entries).rows())
                .extracting(r -> r.payee().orElse(""))
                .containsOnly("Aldwych Therapeutics, Inc.")
                .hasSize(2);
    }

    @Test
    void companyByAPartOfItsName() {
        Ledger ledger =
                ledger(
                        "October 17, 2007",
                        "Belgrave AG has advanced SRT3419 into Phase I clinical testing. This event triggers a $1 million milestone payment to Aldwych.");
        assertThat(ledger.company("belgrave").rows()).hasSize(1);
        assertThat(ledger.company("Dunmore").rows()).isEmpty();
    }

    @Test
    void totalsKnowAPayerByItsShortName() {
        Ledger ledger =
                ledger(
                        "June 1, 2011",
                        "Aldwych earned a $2 million milestone payment from Belgrave upon the filing of an IND for ALD-204.",
                        "July 28, 2011",
                        "Aldwych earned a $3 million milestone payment from Belgrave Pharma AG upon dosing of the first patient in a Phase I trial of ALD-204.");
        assertThat(ledger.totals()).hasSize(1);
        assertThat(ledger.totals().getFirst().payer()).isEqualTo("Belgrave Pharma AG");
        assertThat(ledger.totals().getFirst().amount()).isEqualByComparingTo("5000000");
    }
}
