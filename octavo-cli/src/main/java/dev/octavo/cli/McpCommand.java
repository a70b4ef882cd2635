package dev.octavo.cli;

import dev.octavo.server.AgentTools;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `octavo mcp`.
@Command(
        name = "mcp",
        description =
                "Serves the catalog to an agent over the standard streams (Model Context Protocol): search, filing, ledger, timeline and more. Changes nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class McpCommand implements Callable<Integer> {

    private final World world;

    @Mixin private CatalogOption catalog = new CatalogOption();

    McpCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        // Nobody listens to the SDK's log, and it says so on standard error otherwise.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        try {
            AgentTools.serve(
                    catalog.location(), Clock.systemUTC(), world.in(), world.out(), world::say);
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Main.UNREADABLE;
        }
    }
}
