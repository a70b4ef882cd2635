package dev.octavo.cli;

import dev.octavo.FilingReader;
import dev.octavo.catalog.Entry;
import dev.octavo.catalog.Ledger;
import dev.octavo.catalog.LedgerJson;
import dev.octavo.catalog.LedgerTable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
            arity = "1..*",
            description = "File, directory, archive, or - for the standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; table unless said otherwise.")
    private As format = As.table;

    @Option(
            names = "--company",
            paramLabel = "NAME",
            description =
                    "Only payments by or to a company of this name; a part of the name will do.")
    private @Nullable String company;

    LedgerCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        List<Entry> entries = Collections.synchronizedList(new ArrayList<>());
        int code =
                Run.over(
                        world,
                        paths,
                        (filing, out) ->
                                entries.addAll(Entry.of(filing, FilingReader.events(filing))));
        Ledger ledger = Ledger.of(entries);
        if (company != null) {
            ledger = ledger.company(company);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case table -> out.writeBytes(LedgerTable.text(ledger).getBytes(StandardCharsets.UTF_8));
            case csv -> out.writeBytes(LedgerTable.csv(ledger).getBytes(StandardCharsets.UTF_8));
            case json -> LedgerJson.write(ledger, out);
            case jsonl -> LedgerJson.writeLines(ledger, out);
        }
        Output.write(world, out.toByteArray());
        return code;
    }
}
