package dev.octavo.cli;

import dev.octavo.FilingReader;
import dev.octavo.json.EventJson;
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
        return inputs.print(
                world,
                Run::texts,
                (filing, out) -> EventJson.write(filing, FilingReader.events(filing), out),
                (filing, out) -> EventJson.writeElements(filing, FilingReader.events(filing), out),
                filing -> EventCards.of(filing, FilingReader.events(filing), world));
    }
}
