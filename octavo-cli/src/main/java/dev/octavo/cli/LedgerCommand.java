package dev.octavo.cli;

import dev.octavo.FilingReader;
import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Entry;
import dev.octavo.catalog.Ledger;
import dev.octavo.catalog.LedgerJson;
import dev.octavo.catalog.LedgerTable;
import dev.octavo.catalog.Reconciliation;
import dev.octavo.catalog.view.CatalogView;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `octavo ledger`.
@Command(
        name = "ledger",
        description =
                "Prints the milestone payments that happened: one row a payment, however many filings tell it, and totals by payer and year.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class LedgerCommand implements Callable<Integer> {

    /// How the ledger is printed; in lower case because that is how the words are typed.
    enum As {
        table,
        csv,
        json,
        jsonl
    }

    private final World world;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description =
                    "File, directory, archive, or - for the standard input; none: the catalog.")
    private List<String> paths = List.of();

    @Mixin private CatalogOption catalog = new CatalogOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; table unless said otherwise.")
    private As format = As.table;

    @Option(
            names = "--company",
            paramLabel = "NAME",
            description =
                    "Only payments by or to a company of this name; a part of the name will do. In the catalog also a former name, CIK or ticker.")
    private @Nullable String company;

    LedgerCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return paths.isEmpty() ? ofCatalog() : ofPaths();
    }

    private int ofCatalog() {
        try (CatalogView view = CatalogView.tables(catalog.location(), Clock.systemUTC())) {
            print(view.ledger(company == null ? "" : company).ledger());
            return 0;
        } catch (CatalogException e) {
            world.err().println("octavo: " + e.getMessage());
            return Main.UNREADABLE;
        }
    }

    private int ofPaths() {
        List<Entry> entries = Collections.synchronizedList(new ArrayList<>());
        List<Reconciliation.Stated> stated = Collections.synchronizedList(new ArrayList<>());
        int code =
                Run.texts(
                        world,
                        paths,
                        (filing, out) -> {
                            entries.addAll(Entry.of(filing, FilingReader.events(filing)));
                            stated.addAll(Reconciliation.Stated.of(filing));
                        });
        Ledger ledger = Ledger.of(entries).against(stated);
        print(company == null ? ledger : ledger.company(company));
        return code;
    }

    private void print(Ledger ledger) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case table -> out.writeBytes(LedgerTable.text(ledger).getBytes(StandardCharsets.UTF_8));
            case csv -> out.writeBytes(LedgerTable.csv(ledger).getBytes(StandardCharsets.UTF_8));
            case json -> LedgerJson.write(ledger, out);
            case jsonl -> LedgerJson.writeLines(ledger, out);
        }
        Output.write(world, out.toByteArray());
    }
}
