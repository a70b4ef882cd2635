package dev.octavo.cli;

import dev.octavo.FilingReader;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.catalog.Telling;
import dev.octavo.catalog.view.CatalogView;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What the questions about events (ledger, pipeline, catalysts) have in common: where they are
/// asked, of paths or of the catalog; of which company; and how the answer is printed.
final class Question {

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
    private RowFormat format = RowFormat.table;

    @Option(
            names = "--company",
            paramLabel = "NAME",
            defaultValue = "",
            description =
                    "Only what concerns a company of this name; a part of the name will do. In the catalog also a former name, CIK or ticker.")
    private String company = "";

    /// The company asked for, or an empty text for all.
    String company() {
        return company;
    }

    boolean ofCatalog() {
        return paths.isEmpty();
    }

    List<String> paths() {
        return paths;
    }

    /// Asks the catalog and prints the answer; where that is empty because nobody goes by the name
    /// asked for, says so, since else a misspelt name looks like a company without payments.
    ///
    /// @return the exit code
    <T> int catalog(World world, Function<CatalogView, T> answer, Printers<T> printers) {
        try (CatalogView view = CatalogView.tables(catalog.location(), Clock.systemUTC())) {
            T found = answer.apply(view);
            print(world, found, printers);
            if (company.isBlank()
                    || !printers.empty().test(found)
                    || !view.meant(company).isEmpty()) {
                return 0;
            }
            world.say("no company in the catalog goes by " + company);
            return 1;
        }
    }

    /// Asks the paths, or the catalog where there are none, and prints the answer.
    ///
    /// @param ofCatalog answers from the catalog, for the company asked for
    /// @param ofTellings answers from all that the filings of the paths tell
    /// @param company leaves of an answer what concerns a company
    /// @return the exit code
    <T> int ask(
            World world,
            Function<CatalogView, T> ofCatalog,
            Function<List<Telling>, T> ofTellings,
            BiFunction<T, String, T> company,
            Printers<T> printers) {
        if (ofCatalog()) {
            return catalog(world, ofCatalog, printers);
        }
        List<Telling> tellings = Collections.synchronizedList(new ArrayList<>());
        Set<String> registrants = ConcurrentHashMap.newKeySet();
        int code =
                Run.over(
                        world,
                        paths,
                        (filing, out) -> {
                            filing.registrant().ifPresent(registrants::add);
                            tellings.addAll(Telling.of(filing, FilingReader.events(filing)));
                        });
        return ofPaths(world, ofTellings.apply(tellings), company, printers, registrants, code);
    }

    /// Prints an answer from paths, of the company asked for; where that is empty because nobody
    /// there has the name, says so.
    ///
    /// @param registrants of all that was read
    /// @param code of the reading
    /// @return the exit code
    <T> int ofPaths(
            World world,
            T all,
            BiFunction<T, String, T> ofCompany,
            Printers<T> printers,
            Set<String> registrants,
            int code) {
        T found = company.isEmpty() ? all : ofCompany.apply(all, company);
        print(world, found, printers);
        String wanted = Names.party(company);
        if (company.isBlank()
                || !printers.empty().test(found)
                || registrants.stream().anyMatch(r -> Names.party(r).contains(wanted))) {
            return code;
        }
        world.say("no company in there is named " + company);
        return Math.max(code, 1);
    }

    /// The ways in which an answer can be printed, and whether there is anything in it.
    record Printers<T>(
            Predicate<T> empty,
            Function<T, String> text,
            Function<T, String> csv,
            BiConsumer<T, OutputStream> json,
            BiConsumer<T, OutputStream> lines) {}

    private <T> void print(World world, T answer, Printers<T> printers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case table -> out.writeBytes(Output.utf8(printers.text().apply(answer)));
            case csv -> out.writeBytes(Output.utf8(printers.csv().apply(answer)));
            case json -> printers.json().accept(answer, out);
            case jsonl -> printers.lines().accept(answer, out);
        }
        Output.write(format.to(world), out.toByteArray());
    }
}
