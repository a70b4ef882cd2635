package dev.octavo.cli;

import dev.octavo.json.FilingJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    ReadCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return inputs.print(
                world,
                Run::linked,
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
