package dev.octavo.server;

import dev.octavo.catalog.Location;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/// How to serve.
///
/// @param host name or address to listen on
/// @param port 0 for any free one
/// @param token what a request must show; empty for none, which only the loopback address may
/// @param names names besides the loopback's own under which a browser may ask: those that a
///   reverse proxy hands on
public record ServeOptions(
        Location catalog, String host, int port, Optional<String> token, List<String> names) {

    /// The least that is no guess.
    private static final int SHORTEST_TOKEN = 16;

    public ServeOptions {
        names = List.copyOf(names);
        if (token.isPresent() && token.get().length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException(
                    "a token has at least " + SHORTEST_TOKEN + " characters");
        }
        if (token.isEmpty() && !loopback(host)) {
            throw new IllegalArgumentException(
                    host
                            + " can be reached by others: give a token (--token or $OCTAVO_TOKEN), or stay on 127.0.0.1");
        }
    }

    /// On 127.0.0.1 without a token.
    public static ServeOptions local(Location catalog, int port) {
        return new ServeOptions(catalog, "127.0.0.1", port, Optional.empty(), List.of());
    }

    static boolean loopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(host + ": no such host", e);
        }
    }
}
