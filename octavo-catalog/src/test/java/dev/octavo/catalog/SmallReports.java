package dev.octavo.catalog;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.FilingEvents;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Small reports of companies that do not exist, and their ledger.
final class SmallReports {

    /// A report, to be filled with its day and its text.
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

    private SmallReports() {}

    /// The ledger of the reports that tell on some days some texts, by turns; the first is
    /// `report-0.txt`, the second `report-2.txt`.
    static Ledger ledger(String... datesAndTexts) {
        List<Entry> entries = new ArrayList<>();
        List<Reconciliation.Stated> stated = new ArrayList<>();
        List<Event> names = new ArrayList<>();
        for (int i = 0; i < datesAndTexts.length; i += 2) {
            byte[] bytes =
                    COVER.formatted(datesAndTexts[i], datesAndTexts[i + 1])
                            .getBytes(StandardCharsets.UTF_8);
            Filing filing = FilingReader.read(bytes, "report-" + i + ".txt", Optional.empty());
            FilingEvents told = FilingReader.told(filing);
            entries.addAll(Entry.of(filing, told.events()));
            names.addAll(Ledger.naming(told.events()));
            stated.addAll(Reconciliation.Stated.of(filing, told.totals()));
        }
        return Ledger.of(entries, names).against(stated, names);
    }
}
