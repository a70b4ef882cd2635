package dev.octavo.cli;

import dev.octavo.catalog.Pipeline;
import dev.octavo.catalog.PipelineJson;
import dev.octavo.catalog.PipelineTable;
import dev.octavo.catalog.view.CatalogView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `octavo pipeline`.
@Command(
        name = "pipeline",
        description =
                "Prints what is in the clinic as of a date: one row a compound, its phase, since when, whose and with whom, what conjugates are made of, and what is expected next.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "What happened by that day counts, also where a filing tells it later. docs/guide-analyst.md tells the rest."
        })
final class PipelineCommand implements Callable<Integer> {

    private final World world;

    @Mixin private DatedQuestion question = new DatedQuestion();

    PipelineCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return question.ask(
                world, CatalogView::pipeline, Pipeline::of, Pipeline::company, PRINTERS);
    }

    private static final Question.Printers<Pipeline> PRINTERS =
            new Question.Printers<>(
                    p -> p.rows().isEmpty(),
                    PipelineTable::text,
                    PipelineTable::csv,
                    PipelineJson::write,
                    PipelineJson::writeLines);
}
