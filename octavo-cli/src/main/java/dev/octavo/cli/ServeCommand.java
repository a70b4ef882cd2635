package dev.octavo.cli;

import dev.octavo.catalog.Location;
import dev.octavo.server.OctavoServer;
import dev.octavo.server.ServeOptions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `octavo serve`.
@Command(
        name = "serve",
        description =
                "Serves the catalog: the page, and REST under /api/v1. Changes nothing; filings may be ingested meanwhile.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Any address but this machine's own (127.0.0.1, ::1) needs a token. Each request then shows it (Authorization: Bearer TOKEN), or the cookie that /login gives for it.",
            "docs/guide-operator.md tells the rest."
        })
final class ServeCommand implements Callable<Integer> {

    private final World world;

    @Mixin private CatalogOption catalog = new CatalogOption();

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "Address to listen on; ${DEFAULT-VALUE} when not given.")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "${DEFAULT-VALUE} when not given; 0 for any free one.")
    private int port = 8_080;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${OCTAVO_TOKEN:-}",
            description =
                    "What requests must show, 16 characters at least. Better give it in $OCTAVO_TOKEN, which no process list shows.")
    private String token = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            split = ",",
            description =
                    "Host name by which a reverse proxy on this machine is reached: filings.example.com.")
    private List<String> names = List.of();

    ServeCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > 65_535) {
            world.say("--port " + port + ": 0 to 65535 (see octavo serve --help)");
            return Main.USAGE;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        try {
            Location location = catalog.location();
            ServeOptions options =
                    new ServeOptions(
                            location,
                            host,
                            port,
                            Optional.of(token).filter(t -> !t.isEmpty()),
                            names);
            OctavoServer server = OctavoServer.start(options, Clock.systemUTC(), world::say);
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(() -> {
                                server.close();
                                stopped.countDown();
                            }));
            world.say(
                    "serving "
                            + location
                            + " at http://"
                            + (host.indexOf(':') >= 0 ? "[" + host + "]" : host)
                            + ":"
                            + server.port()
                            + "/ (Ctrl-C ends it)");
            stopped.await();
            return 0;
        } catch (IllegalArgumentException e) {
            world.say(String.valueOf(e.getMessage()));
            return Main.USAGE;
        } catch (IllegalStateException e) {
            world.say("cannot listen on " + host + ":" + port + ": " + e.getMessage());
            return Main.UNREADABLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Main.UNREADABLE;
        }
    }
}
