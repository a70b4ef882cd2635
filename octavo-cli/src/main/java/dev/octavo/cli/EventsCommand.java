package dev.octavo.cli;

import dev.octavo.FilingReader;
import dev.octavo.json.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `octavo events`.
@Command(
        name = "events",
        description =
                "Prints events: milestone payments, agreements, clinical and regulatory changes, compounds, results, statements about the future.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class EventsCommand implements Callable<Integer> {

    private final World world;

    @Mixin private Inputs inputs = new Inputs();

    EventsCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return switch (inputs.format(world)) {
            case jsonl ->
                    Run.texts(
                            world,
                            inputs.paths,
                            (filing, out) ->
                                    EventJson.write(filing, FilingReader.events(filing), out));
            case json ->
                    JsonArray.of(
                            world,
                            array ->
                                    Run.texts(
                                            array,
                                            inputs.paths,
                                            (filing, out) ->
                                                    EventJson.writeElements(
                                                            filing,
                                                            FilingReader.events(filing),
                                                            out)));
            case table ->
                    Run.texts(
                            world,
                            inputs.paths,
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
