package dev.octavo.cli;

import dev.octavo.catalog.Sql;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `octavo sql`.
@Command(
        name = "sql",
        description =
                "Asks the catalog in SQL; changes nothing. SHOW TABLES names the tables, DESCRIBE filing a table's columns.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SqlCommand implements Callable<Integer> {

    private final World world;

    @Parameters(paramLabel = "SQL", description = "One SELECT statement, in quotes.")
    private String sql = "";

    @Mixin private CatalogOption catalog = new CatalogOption();

    @Mixin private RowFormat.Choice format = new RowFormat.Choice();

    SqlCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        RowPrinter printer = new RowPrinter(world, format.in(world));
        try (Sql open = Sql.open(catalog.location(), Clock.systemUTC())) {
            open.ask(sql, printer);
            printer.end();
            return 0;
        }
    }
}
