package dev.octavo.cli;

import dev.octavo.json.FilingJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `octavo read`.
@Command(
        name = "read",
        description =
                "Prints reports: header, cover, items, exhibits, signatures, press releases, problems, and the evidence of each.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ReadCommand implements Callable<Integer> {

    private final World world;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "File, directory, archive, or - for the standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; on a terminal table, else jsonl.")
    private @Nullable Format format;

    ReadCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Format chosen =
                format != null ? format : world.outIsTerminal() ? Format.table : Format.jsonl;
        return switch (chosen) {
            case jsonl ->
                    Run.linked(
                            world,
                            paths,
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
                                            paths,
                                            (filing, out) -> {
                                                out.writeBytes(JsonArray.BEFORE);
                                                FilingJson.writePretty(filing, out);
                                            }));
            case table ->
                    Run.linked(
                            world,
                            paths,
                            (filing, out) ->
                                    out.writeBytes(
                                            Card.of(filing, world)
                                                    .getBytes(StandardCharsets.UTF_8)));
        };
    }
}
