package dev.octavo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.FilingEvents;
import dev.octavo.biopharma.Slot;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The ledger over small reports of companies that do not exist.
class LedgerTest {

    static final String COVER =
            """
            UNITED STATES
            SECURITIES AND EXCHANGE COMMISSION
            Washington, D.C. 20549

            FORM 8-K

            CURRENT REPORT
            Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

            Date of Report (Date of earliest event reported): %s

            Aldwych Therapeutics, Inc.
            (Exact name of registrant as specified in its charter)

            Item 8.01 Other Events.

            %s

            SIGNATURES

            Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by
            the undersigned hereunto duly authorized.

            Aldwych Therapeutics, Inc.

            By: /s/ Jane Roe
            """;

    private static Ledger ledger(String... datesAndTexts) {
        List<Entry> entries = new ArrayList<>();
        List<Reconciliation.Stated> stated = new ArrayList<>();
        for (int i = 0; i < datesAndTexts.length; i += 2) {
            byte[] bytes =
                    COVER.formatted(datesAndTexts[i], datesAndTexts[i + 1])
                            .getBytes(StandardCharsets.UTF_8);
            Filing filing = FilingReader.read(bytes, "report-" + i + ".txt", Optional.empty());
            FilingEvents told = FilingReader.told(filing);
            entries.addAll(Entry.of(filing, told.events()));
            stated.addAll(Reconciliation.Stated.of(filing, told.totals()));
        }
        return Ledger.of(entries).against(stated);
    }

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
                "To date, Aldwych has earned a total of $61 million from Belgrave, including $18 million in milestones. | -",
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
