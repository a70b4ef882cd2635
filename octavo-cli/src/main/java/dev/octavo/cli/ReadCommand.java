package dev.octavo.cli;

import dev.octavo.json.FilingJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `octavo read`.
@Command(
        name = "read",
        description =
                "Prints reports: header, cover, items, exhibits, signatures, press releases, problems, and the evidence of each.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ReadCommand implements Callable<Integer> {

    private final World world;

    @Mixin private Inputs inputs = new Inputs();

    @Option(
            names = "--index-pages",
            description =
                    "Also print the header that EDGAR's index-headers page of an 8-K holds. Without it such a page is refused: the submission beside it has the same header.")
    private boolean indexPages;

    ReadCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return inputs.print(
                world,
                indexPages ? Run::linkedWithIndexPages : Run::linked,
                (filing, out) -> {
                    FilingJson.write(filing, out);
                    out.write('\n');
                },
                (filing, out) -> {
                    out.writeBytes(JsonArray.BEFORE);
                    FilingJson.writePretty(filing, out);
                },
                filing -> Card.of(filing, world));
    }
}
