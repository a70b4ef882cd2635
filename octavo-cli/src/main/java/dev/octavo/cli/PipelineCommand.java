package dev.octavo.cli;

import dev.octavo.FilingReader;
import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Pipeline;
import dev.octavo.catalog.PipelineJson;
import dev.octavo.catalog.PipelineTable;
import dev.octavo.catalog.Telling;
import dev.octavo.catalog.view.CatalogView;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `octavo pipeline`.
@Command(
        name = "pipeline",
        description =
                "Prints what is in the clinic as of a date: one row a compound, its phase, since when, whose and with whom, what conjugates are made of, and what is expected next.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PipelineCommand implements Callable<Integer> {

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
            description = "The date, as YYYY-MM-DD; today unless said otherwise.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; table unless said otherwise.")
    private RowFormat format = RowFormat.table;

    @Option(
            names = "--company",
            paramLabel = "NAME",
            description =
                    "Only compounds that a company of this name owns or partners; a part of the name will do. In the catalog also a former name, CIK or ticker.")
    private @Nullable String company;

    PipelineCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
        return paths.isEmpty() ? ofCatalog(day) : ofPaths(day);
    }

    private int ofCatalog(LocalDate day) {
        try (CatalogView view = CatalogView.tables(catalog.location(), Clock.systemUTC())) {
            print(view.pipeline(company == null ? "" : company, day));
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
        Pipeline pipeline = Pipeline.of(tellings, day);
        print(company == null ? pipeline : pipeline.company(company));
        return code;
    }

    private void print(Pipeline pipeline) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case table ->
                    out.writeBytes(PipelineTable.text(pipeline).getBytes(StandardCharsets.UTF_8));
            case csv ->
                    out.writeBytes(PipelineTable.csv(pipeline).getBytes(StandardCharsets.UTF_8));
            case json -> PipelineJson.write(pipeline, out);
            case jsonl -> PipelineJson.writeLines(pipeline, out);
        }
        Output.write(world, out.toByteArray());
    }
}
