package dev.octavo.cli;

import dev.octavo.FilingReader;
import dev.octavo.json.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `octavo events`.
@Command(
        name = "events",
        description =
                "Prints events: milestone payments, agreements, clinical and regulatory changes, compounds, results, statements about the future.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class EventsCommand implements Callable<Integer> {

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

    EventsCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Format chosen =
                format != null ? format : world.outIsTerminal() ? Format.table : Format.jsonl;
        return switch (chosen) {
            case jsonl ->
                    Run.over(
                            world,
                            paths,
                            (filing, out) ->
                                    EventJson.write(filing, FilingReader.events(filing), out));
            case json ->
                    JsonArray.of(
                            world,
                            array ->
                                    Run.over(
                                            array,
                                            paths,
                                            (filing, out) ->
                                                    EventJson.writeElements(
                                                            filing,
                                                            FilingReader.events(filing),
                                                            out)));
            case table ->
                    Run.over(
                            world,
                            paths,
                            (filing, out) ->
                                    out.writeBytes(
                                            EventCards.of(
                                                            filing,
                                                            FilingReader.events(filing),
                                                            world)
                                                    .getBytes(StandardCharsets.UTF_8)));
        };
    }
}
