package dev.octavo.cli;

import dev.octavo.catalog.Catalysts;
import dev.octavo.catalog.CatalystsPrint;
import dev.octavo.catalog.Telling;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `octavo catalysts`.
@Command(
        name = "catalysts",
        description =
                "Prints what was expected and when, and what became of it: open, due soon (within 90 days), overdue, or happened, with the later event.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CatalystsCommand implements Callable<Integer> {

    private final World world;

    @Mixin private Question question = new Question();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day, as 2008-12-31; what was announced later is not known. Today unless said otherwise.")
    private @Nullable LocalDate asOf;

    CatalystsCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        LocalDate day = asOf != null ? asOf : LocalDate.now(ZoneId.systemDefault());
        if (question.ofCatalog()) {
            return question.catalog(world, view -> print(view.catalysts(question.company(), day)));
        }
        return question.tellings(world, tellings -> print(of(tellings, day)));
    }

    private Catalysts of(List<Telling> tellings, LocalDate day) {
        Catalysts all = Catalysts.of(tellings, day);
        return question.company().isEmpty() ? all : all.company(question.company());
    }

    private void print(Catalysts answer) {
        question.print(world, answer, PRINTERS);
    }

    private static final Question.Printers<Catalysts> PRINTERS =
            new Question.Printers<>(
                    CatalystsPrint::text, CatalystsPrint::csv, CatalystsPrint::write, CatalystsPrint::writeLines);
}
