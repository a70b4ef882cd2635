package dev.octavo.cli;

import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.Export;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `octavo export`.
@Command(
        name = "export",
        description = "Writes a table of the catalog, or the answer to a question, as a file.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {

    private final World world;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private What what = new What();

    static final class What {
        @Option(
                names = "--table",
                paramLabel = "TABLE",
                description =
                        "The table to write: filing, item, event, …; octavo sql 'SHOW TABLES' names all.")
        private @Nullable String table;

        @Option(
                names = "--sql",
                paramLabel = "SQL",
                description = "One SELECT statement, in quotes.")
        private @Nullable String sql;
    }

    @Mixin private CatalogOption catalog = new CatalogOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; the file's ending decides when not given.")
    private Export.@Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file to write.")
    private Path output = Path.of("");

    ExportCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        String sql = what.table != null ? Export.table(what.table) : String.valueOf(what.sql);
        long rows =
                Export.run(
                        catalog.location(),
                        Clock.systemUTC(),
                        sql,
                        format != null ? format : byName(),
                        output);
        world.say(rows + " rows in " + output);
        return 0;
    }

    private Export.Format byName() {
        String name = output.toString().toLowerCase(Locale.ROOT);
        for (Export.Format f : Export.Format.values()) {
            if (name.endsWith("." + f.name())) {
                return f;
            }
        }
        throw CatalogException.question(output + ": give --format parquet, csv, json or jsonl");
    }
}
