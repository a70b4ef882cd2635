package dev.octavo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.FilingReader;
import dev.octavo.biopharma.Event;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilerNamesTest {

    private static final String REPORT =
            """
            <SEC-DOCUMENT>0000777777-%1$s-000001.txt : 20%1$s0601
            <SEC-HEADER>0000777777-%1$s-000001.hdr.sgml : 20%1$s0601
            ACCESSION NUMBER:		0000777777-%1$s-000001
            CONFORMED SUBMISSION TYPE:	8-K
            PUBLIC DOCUMENT COUNT:		1
            CONFORMED PERIOD OF REPORT:	20%1$s0601
            FILED AS OF DATE:		20%1$s0601

            FILER:

            	COMPANY DATA:
            		COMPANY CONFORMED NAME:			%2$s
            		CENTRAL INDEX KEY:			%4$s
            </SEC-HEADER>
            <DOCUMENT>
            <TYPE>8-K
            <SEQUENCE>1
            <TEXT>
            SECURITIES AND EXCHANGE COMMISSION
            FORM 8-K
            CURRENT REPORT
            Date of Report (Date of earliest event reported): June 1, 20%1$s

            %2$s
            (Exact name of registrant as specified in its charter)

            Item 8.01 Other Events.

            %3$s

            SIGNATURES

            %2$s
            By: /s/ Jane Roe
            </TEXT>
            </DOCUMENT>
            """;

    private static final String EARNED =
            "Aldwych earned a $5 million milestone payment from Belgrave AG upon acceptance of the NDA for ALD-204.";
    private static final String TOTAL =
            "Tavistock has to date received $5 million in milestone payments from Belgrave AG.";

    /// The difference to the total that it states later under another name.
    @ParameterizedTest
    @CsvSource({"0000777777, 0 1", "0000888888, 5000000 0"})
    void whatAFilerWasPaidUnderItsFormerNameIsOfItsTotal(String filer, String difference) {
        assertThat(
                        reconciled(
                                REPORT.formatted("08", "Aldwych Inc.", EARNED, filer),
                                REPORT.formatted("12", "Tavistock Corp.", TOTAL, "0000777777")))
                .isEqualTo(difference);
    }

    @Test
    void oneNameInTwoSpellingsIsNoRenaming() {
        FilerNames names = new FilerNames();
        names.add(Optional.of("0000777777"), Optional.of("Aldwych Therapeutics, Inc."));
        names.add(Optional.of("0000777777"), Optional.of("ALDWYCH THERAPEUTICS INC"));
        names.add(Optional.of("0000888888"), Optional.of("Chiswell Corp."));
        names.add(Optional.empty(), Optional.of("Dunmore Corp."));
        assertThat(names.renamed()).isEmpty();
    }

    /// The difference of the only stated total, and how many rows it is of.
    private static String reconciled(String... reports) {
        List<Entry> entries = new ArrayList<>();
        List<Reconciliation.Stated> totals = new ArrayList<>();
        FilerNames filers = new FilerNames();
        int n = 0;
        for (String report : reports) {
            var filing =
                    FilingReader.read(
                            report.getBytes(StandardCharsets.UTF_8),
                            n++ + ".txt",
                            Optional.empty());
            var told = FilingReader.told(filing);
            filers.add(filing);
            entries.addAll(Entry.of(filing, told.events()));
            totals.addAll(Reconciliation.Stated.of(filing, told.totals()));
        }
        List<Event> names = filers.renamed();
        Ledger ledger = Ledger.of(entries, names).against(totals, names);
        assertThat(ledger.reconciliation()).hasSize(1);
        Reconciliation r = ledger.reconciliation().getFirst();
        return r.difference().toPlainString() + " " + r.count();
    }
}
