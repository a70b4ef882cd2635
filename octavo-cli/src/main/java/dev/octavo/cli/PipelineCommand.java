package dev.octavo.cli;

import dev.octavo.catalog.Pipeline;
import dev.octavo.catalog.PipelineJson;
import dev.octavo.catalog.PipelineTable;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `octavo pipeline`.
@Command(
        name = "pipeline",
        description =
                "Prints what is in the clinic as of a date: one row a compound, its phase, since when, whose and with whom, what conjugates are made of, and what is expected next.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PipelineCommand implements Callable<Integer> {

    private final World world;

    @Mixin private Question question = new Question();

    @Mixin private AsOf asOf = new AsOf();

    PipelineCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        LocalDate day = asOf.day();
        return question.ask(
                world,
                view -> view.pipeline(question.company(), day),
                tellings -> Pipeline.of(tellings, day),
                Pipeline::company,
                PRINTERS);
    }

    private static final Question.Printers<Pipeline> PRINTERS =
            new Question.Printers<>(
                    PipelineTable::text, PipelineTable::csv, PipelineJson::write, PipelineJson::writeLines);
}
