package dev.octavo.cli;

import dev.octavo.catalog.Pipeline;
import dev.octavo.catalog.PipelineJson;
import dev.octavo.catalog.PipelineTable;
import dev.octavo.catalog.Telling;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day, as 2008-12-31; what was announced later is not known. Today unless said otherwise.")
    private @Nullable LocalDate asOf;

    PipelineCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        LocalDate day = asOf != null ? asOf : LocalDate.now(ZoneId.systemDefault());
        if (question.ofCatalog()) {
            return question.catalog(world, view -> print(view.pipeline(question.company(), day)));
        }
        return question.tellings(world, tellings -> print(of(tellings, day)));
    }

    private Pipeline of(List<Telling> tellings, LocalDate day) {
        Pipeline all = Pipeline.of(tellings, day);
        return question.company().isEmpty() ? all : all.company(question.company());
    }

    private void print(Pipeline answer) {
        question.print(world, answer, PRINTERS);
    }

    private static final Question.Printers<Pipeline> PRINTERS =
            new Question.Printers<>(
                    PipelineTable::text, PipelineTable::csv, PipelineJson::write, PipelineJson::writeLines);
}
