package dev.octavo.catalog.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.catalog.Entry;
import dev.octavo.catalog.Fixtures;
import dev.octavo.catalog.Ledger;
import dev.octavo.catalog.Location;
import dev.octavo.catalog.Reconciliation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Totals that filings state, from the catalog: the same as from the files. */
class StatedTotalsTest {

    private static final Map<String, String> REPORTS =
            new TreeMap<>(
                    Map.of(
                            "a.txt",
                            "Aldwych earned a $2 million milestone payment from Belgrave AG as the IND for ALD-204 became effective.",
                            "b.txt",
                            "Aldwych earned a $5 million milestone payment from Belgrave AG as a result of the submission of the NDA for ALD-204.",
                            "c.txt",
                            "To date, Aldwych has received a total of $13.5 million in milestone payments from Belgrave AG for ALD-204.",
                            "d.txt",
                            "Aldwych is eligible to receive up to $44 million in milestone payments from Belgrave AG for ALD-204."));

    @Test
    void they_are_those_of_the_files(@TempDir Path tmp) throws IOException {
        Path folder = Files.createDirectories(tmp.resolve("filings"));
        List<Entry> entries = new ArrayList<>();
        List<Reconciliation.Stated> stated = new ArrayList<>();
        int n = 0;
        for (Map.Entry<String, String> report : REPORTS.entrySet()) {
            Path file = folder.resolve(report.getKey());
            Files.writeString(
                    file,
                    Fixtures.submission(
                            ++n,
                            "ALDWYCH THERAPEUTICS, INC.",
                            "OLD CO",
                            "ALDW",
                            report.getValue()));
            Filing filing =
                    FilingReader.read(Files.readAllBytes(file), file.toString(), Optional.empty());
            entries.addAll(Entry.of(filing, FilingReader.events(filing)));
            stated.addAll(Reconciliation.Stated.of(filing, FilingReader.told(filing).totals()));
        }
        List<Reconciliation> expected = Ledger.of(entries).against(stated).reconciliation();
        assertThat(expected)
                .extracting(r -> r.statement().kind() + " " + r.difference().toPlainString())
                .containsExactlyInAnyOrder("TO_DATE 6500000", "UP_TO 37000000");

        Location.Folder catalog = new Location.Folder(tmp.resolve("catalog"));
        Fixtures.ingest(catalog, folder);
        try (CatalogView view = CatalogView.tables(catalog, Clock.systemUTC())) {
            for (String company : List.of("", "aldwych", "ALDW", "Belgrave")) {
                Payments asked = view.ledger(company);
                assertThat(asked.ledger().reconciliation())
                        .as(company)
                        .usingRecursiveComparison()
                        .ignoringFieldsOfTypes(BigDecimal.class)
                        .isEqualTo(expected);
                assertThat(asked.ledger().reconciliation())
                        .extracting(Reconciliation::difference)
                        .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                        .isEqualTo(expected.stream().map(Reconciliation::difference).toList());
                assertThat(asked.ledger().reconciliation())
                        .allSatisfy(r -> assertThat(asked.keys()).containsKey(r.source().id()));
            }
            assertThat(view.ledger("nobody").ledger().reconciliation()).isEmpty();
        }
    }
}
