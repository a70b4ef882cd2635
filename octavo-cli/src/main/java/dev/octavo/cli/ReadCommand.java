package dev.octavo.cli;

import dev.octavo.json.FilingJson;
import java.nio.charset.StandardCharsets;
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
        return switch (inputs.format(world)) {
            case jsonl ->
                    Run.linked(
                            world,
                            inputs.paths,
                            (filing, out) -> {
                                FilingJson.write(filing, out);
                                out.write('\n');
                            });
            case json ->
                    JsonArray.of(
                            world,
                            array ->
                                    Run.linked(
                                            array,
                                            inputs.paths,
                                            (filing, out) -> {
                                                out.writeBytes(JsonArray.BEFORE);
                                                FilingJson.writePretty(filing, out);
                                            }));
            case table ->
                    Run.linked(
                            world,
                            inputs.paths,
                            (filing, out) ->
                                    out.writeBytes(
                                            Card.of(filing, world)
                                                    .getBytes(StandardCharsets.UTF_8)));
        };
    }
}
