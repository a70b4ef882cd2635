package dev.octavo.cli;

import dev.octavo.catalog.Location;
import picocli.CommandLine.Option;

/// Which catalog.
final class CatalogOption {

    @Option(
            names = "--catalog",
            paramLabel = "WHERE",
            defaultValue = "${OCTAVO_CATALOG:-}",
            description =
                    "Folder of the catalog, or jdbc:postgresql://…; $OCTAVO_CATALOG, else a folder among the user's data.")
    private String where = "";

    Location location() {
        return Location.of(where, Location.dataFolder());
    }
}
