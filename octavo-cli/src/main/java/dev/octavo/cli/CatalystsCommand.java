package dev.octavo.cli;

import dev.octavo.catalog.Catalysts;
import dev.octavo.catalog.CatalystsJson;
import dev.octavo.catalog.CatalystsTable;
import dev.octavo.catalog.view.CatalogView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `octavo catalysts`.
@Command(
        name = "catalysts",
        description =
                "Prints what was expected and when, and what became of it: open, due soon (within 90 days), overdue, happened or lapsed, with the later event.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "What was announced after that day is not known. docs/guide-analyst.md tells the rest."
        })
final class CatalystsCommand implements Callable<Integer> {

    private final World world;

    @Mixin private DatedQuestion question = new DatedQuestion();

    CatalystsCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return question.ask(
                world, CatalogView::catalysts, Catalysts::of, Catalysts::company, PRINTERS);
    }

    private static final Question.Printers<Catalysts> PRINTERS =
            new Question.Printers<>(
                    c -> c.rows().isEmpty(),
                    CatalystsTable::text,
                    CatalystsTable::csv,
                    CatalystsJson::write,
                    CatalystsJson::writeLines);
}
