package dev.octavo.cli;

import dev.octavo.catalog.Telling;
import dev.octavo.catalog.view.CatalogView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A question about compounds that is answered as of a day.
final class DatedQuestion {

    @Mixin private Question question = new Question();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Answer as of this day: 2008-12-31. Today when not given.")
    private @Nullable LocalDate day;

    /// Answers from a catalog.
    interface OfCatalog<T> {
        T answer(CatalogView view, String company, LocalDate day);
    }

    /// Asks the paths, or the catalog where there are none, and prints the answer.
    ///
    /// @param company leaves of an answer what concerns a company
    /// @return the exit code
    <T> int ask(
            World world,
            OfCatalog<T> ofCatalog,
            BiFunction<List<Telling>, LocalDate, T> ofTellings,
            BiFunction<T, String, T> company,
            Question.Printers<T> printers) {
        LocalDate asOf = day != null ? day : LocalDate.now(ZoneId.systemDefault());
        return question.ask(
                world,
                view -> ofCatalog.answer(view, question.company(), asOf),
                tellings -> ofTellings.apply(tellings, asOf),
                company,
                printers);
    }
}
