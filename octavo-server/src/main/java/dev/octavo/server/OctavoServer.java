package dev.octavo.server;

import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http1.Http1Config;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The catalog over HTTP: REST under `/api/v1`, and the page. One virtual thread a request.
public final class OctavoServer implements AutoCloseable {

    // Held, so that the settings stay.
    private static final Logger HELIDON = Logger.getLogger("io.helidon");
    private static final Logger STARTING = Logger.getLogger("io.helidon.webserver.LoomServer");

    /// A line and headers longer than these are nobody's.
    private static final int LONGEST_LINE = 8_192;

    private static final int MOST_CONNECTIONS = 2_000;

    private static final int LOOK_MILLIS = 1_000;

    private final Views views;
    private final Front front;
    private final WebServer web;
    private final Thread looker;

    private OctavoServer(Views views, Front front, WebServer web) {
        this.views = views;
        this.front = front;
        this.web = web;
        this.looker = Thread.ofVirtual().name("octavo-look").start(this::look);
    }

    private void look() {
        try {
            while (true) {
                front.look();
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Starts serving.
    ///
    /// @param log gets a line for what the operator should know
    /// @throws IllegalStateException when the address is taken, or none of this machine's
    public static OctavoServer start(
            ServeOptions options, InstantSource clock, Consumer<String> log) {
        HELIDON.setLevel(Level.SEVERE);
        Views views = new Views(options.catalog(), clock, log);
        try {
            Front front = new Front(views, new Guard(options), log);
            WebServer web =
                    WebServer.builder()
                            .host(options.host())
                            .port(options.port())
                            .shutdownHook(false)
                            .shutdownGracePeriod(Duration.ofSeconds(5))
                            .maxTcpConnections(MOST_CONNECTIONS)
                            .maxPayloadSize(Login.LONGEST_FORM)
                            .idleConnectionTimeout(Duration.ofMinutes(2))
                            .addProtocol(
                                    Http1Config.builder()
                                            .maxPrologueLength(LONGEST_LINE)
                                            .maxHeadersSize(2 * LONGEST_LINE)
                                            .build())
                            .directHandlers(handlers())
                            .routing(r -> r.any(front))
                            .build();
            listen(web, options);
            return new OctavoServer(views, front, web);
        } catch (RuntimeException e) {
            views.close();
            throw e;
        }
    }

    /// Helidon only logs that it cannot, with a stack trace.
    private static void listen(WebServer web, ServeOptions options) {
        STARTING.setLevel(Level.OFF);
        try {
            web.start();
        } finally {
            STARTING.setLevel(null);
        }
        if (!web.isRunning()) {
            throw new IllegalStateException(whyNot(options));
        }
    }

    private static String whyNot(ServeOptions options) {
        try (ServerSocket again = new ServerSocket()) {
            again.bind(new InetSocketAddress(options.host(), options.port()));
            return "the server did not start; try again";
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /// What is wrong before there is a request to speak of is a problem all the same.
    private static DirectHandlers handlers() {
        DirectHandlers.Builder out = DirectHandlers.builder();
        for (DirectHandler.EventType type : DirectHandler.EventType.values()) {
            out.addHandler(
                    type,
                    (request, event, status, headers, message) -> {
                        DirectHandler.TransportResponse.Builder r =
                                DirectHandler.TransportResponse.builder()
                                        .status(status)
                                        .keepAlive(false)
                                        .header(
                                                HeaderNames.CONTENT_TYPE,
                                                "application/problem+json")
                                        .header(HeaderNames.CACHE_CONTROL, "no-store")
                                        .entity(Refused.problem(status.code(), sentence(status)));
                        Guard.HEADERS.forEach((k, v) -> r.header(HeaderNames.create(k), v));
                        return r.build();
                    });
        }
        return out.build();
    }

    /// Ours, and not what the library says of the bytes it was sent.
    private static String sentence(Status status) {
        return switch (status.code()) {
            case 413 -> "nothing is uploaded here";
            case 414 -> "the address is too long";
            case 431 -> "the headers are too long";
            default -> "the request cannot be understood";
        };
    }

    /// The port it listens on.
    public int port() {
        return web.port();
    }

    static String version() {
        return Optional.ofNullable(OctavoServer.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    /// Lets requests under way finish, and stops.
    @Override
    public void close() {
        web.stop();
        looker.interrupt();
        front.close();
        views.close();
    }
}
