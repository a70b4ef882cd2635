package dev.octavo.cli;

import dev.octavo.FilingReader;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.FilingEvents;
import dev.octavo.catalog.Entry;
import dev.octavo.catalog.FilerNames;
import dev.octavo.catalog.Ledger;
import dev.octavo.catalog.LedgerJson;
import dev.octavo.catalog.LedgerTable;
import dev.octavo.catalog.Reconciliation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `octavo ledger`.
@Command(
        name = "ledger",
        description =
                "Prints the milestone payments that happened: one row a payment, however many filings tell it, and totals by payer and year.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class LedgerCommand implements Callable<Integer> {

    private final World world;

    @Mixin private Question question = new Question();

    @Option(
            names = "--stated",
            description =
                    "Instead of the payments what the filings state of their totals, beside the sums of the rows; what --format json prints has both.")
    private boolean stated;

    LedgerCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        if (question.ofCatalog()) {
            return question.catalog(
                    world, view -> view.ledger(question.company()).ledger(), printers());
        }
        List<Entry> entries = Collections.synchronizedList(new ArrayList<>());
        List<Reconciliation.Stated> totals = Collections.synchronizedList(new ArrayList<>());
        List<Event> names = Collections.synchronizedList(new ArrayList<>());
        FilerNames filers = new FilerNames();
        Set<String> registrants = ConcurrentHashMap.newKeySet();
        int code =
                Run.texts(
                        world,
                        question.paths(),
                        (filing, out) -> {
                            filing.registrant().ifPresent(registrants::add);
                            filers.add(filing);
                            FilingEvents told = FilingReader.told(filing);
                            entries.addAll(Entry.of(filing, told.events()));
                            names.addAll(Ledger.naming(told.events()));
                            totals.addAll(Reconciliation.Stated.of(filing, told.totals()));
                        });
        names.addAll(filers.renamed());
        Ledger ledger = Ledger.of(entries, names).against(totals, names);
        return question.ofPaths(world, ledger, Ledger::company, printers(), registrants, code);
    }

    private Question.Printers<Ledger> printers() {
        return stated ? STATED : PAYMENTS;
    }

    private static final Question.Printers<Ledger> PAYMENTS =
            new Question.Printers<>(
                    l -> l.rows().isEmpty(),
                    LedgerTable::text,
                    LedgerTable::csv,
                    LedgerJson::write,
                    LedgerJson::writeLines);

    private static final Question.Printers<Ledger> STATED =
            new Question.Printers<>(
                    l -> l.reconciliation().isEmpty(),
                    LedgerTable::stated,
                    LedgerTable::statedCsv,
                    LedgerJson::write,
                    LedgerJson::writeStated);
}
