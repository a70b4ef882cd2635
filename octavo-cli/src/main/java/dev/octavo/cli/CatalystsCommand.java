package dev.octavo.cli;

import dev.octavo.FilingReader;
import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Catalysts;
import dev.octavo.catalog.CatalystsPrint;
import dev.octavo.catalog.Telling;
import dev.octavo.catalog.view.CatalogView;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `octavo catalysts`.
@Command(
        name = "catalysts",
        description =
                "Prints what was expected and when, and what became of it: open, due soon (within 90 days), overdue, or happened, with the later event.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CatalystsCommand implements Callable<Integer> {

    private final World world;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description =
                    "File, directory, archive, or - for the standard input; none: the catalog.")
    private List<String> paths = List.of();

    @Mixin private CatalogOption catalog = new CatalogOption();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day, as 2008-12-31; what was announced later is not known. Today unless said otherwise.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--company",
            paramLabel = "NAME",
            description = "Only what a company of this name announced; a part of the name will do.")
    private @Nullable String company;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; table unless said otherwise.")
    private LedgerCommand.As format = LedgerCommand.As.table;

    CatalystsCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        LocalDate day = asOf != null ? asOf : LocalDate.now(Clock.systemUTC());
        return paths.isEmpty() ? ofCatalog(day) : ofPaths(day);
    }

    private int ofCatalog(LocalDate day) {
        try (CatalogView view = CatalogView.tables(catalog.location(), Clock.systemUTC())) {
            print(view.catalysts(company == null ? "" : company, day));
            return 0;
        } catch (CatalogException e) {
            world.err().println("octavo: " + e.getMessage());
            return Main.UNREADABLE;
        }
    }

    private int ofPaths(LocalDate day) {
        List<Telling> tellings = Collections.synchronizedList(new ArrayList<>());
        int code =
                Run.over(
                        world,
                        paths,
                        (filing, out) ->
                                tellings.addAll(Telling.of(filing, FilingReader.events(filing))));
        Catalysts catalysts = Catalysts.of(tellings, day);
        print(company == null ? catalysts : catalysts.company(company));
        return code;
    }

    private void print(Catalysts catalysts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case table ->
                    out.writeBytes(CatalystsPrint.text(catalysts).getBytes(StandardCharsets.UTF_8));
            case csv ->
                    out.writeBytes(CatalystsPrint.csv(catalysts).getBytes(StandardCharsets.UTF_8));
            case json -> CatalystsPrint.write(catalysts, out);
            case jsonl -> CatalystsPrint.writeLines(catalysts, out);
        }
        Output.write(world, out.toByteArray());
    }
}
