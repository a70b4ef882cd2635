package dev.octavo.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who may ask.
///
/// Without a token only this machine can ask. Then the danger is the user's own browser: a page of
/// a stranger, whose name was made to mean 127.0.0.1 (DNS rebinding), could read the catalog. So
/// the `Host` that the browser was told must be the loopback's. With a token, each request shows
/// it, as a bearer token, or as the cookie that `/login` gave for it. Tokens are compared by their
/// hashes, in constant time, and stand in no log; the cookie is made from the token and does not
/// tell it.
final class Guard {

    static final String COOKIE = "octavo";

    /// What everything is sent with: nothing but our own files is loaded, nobody frames us, nobody
    /// is told where a click came from.
    static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "X-Frame-Options",
                    "DENY",
                    "Referrer-Policy",
                    "no-referrer",
                    "Cross-Origin-Resource-Policy",
                    "same-origin",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Permissions-Policy",
                    "camera=(), microphone=(), geolocation=()");

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Optional<byte[]> token;
    private final Optional<byte[]> cookie;
    private final boolean anyHost;
    private final List<String> names;

    Guard(ServeOptions options) {
        this.token = options.token().map(t -> hash("token " + t));
        this.cookie = options.token().map(Guard::cookie).map(c -> hash("cookie " + c));
        this.anyHost = !ServeOptions.loopback(options.host());
        this.names = options.names().stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
    }

    private static byte[] hash(String what) {
        return Seal.sha256(what.getBytes(StandardCharsets.UTF_8));
    }

    /// The cookie's value for a token.
    static String cookie(String token) {
        return HexFormat.of().formatHex(hash("octavo session of " + token), 0, 24);
    }

    boolean needsToken() {
        return token.isPresent();
    }

    /// @param host the `Host` header
    /// @throws Refused when it names somebody else
    void host(String host) {
        if (anyHost) {
            return;
        }
        String name = host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
        if (!LOOPBACK.contains(name) && !names.contains(name)) {
            throw new Refused(
                    421,
                    "this server answers to localhost; give octavo serve --name for the name of a reverse proxy");
        }
    }

    boolean isToken(String given) {
        return token.isPresent() && MessageDigest.isEqual(hash("token " + given), token.get());
    }

    /// @param authorization the `Authorization` header, or empty
    /// @param cookies the `Cookie` header, or empty
    boolean lets(String authorization, String cookies) {
        if (token.isEmpty()) {
            return true;
        }
        if (authorization.regionMatches(true, 0, "Bearer ", 0, 7)
                && isToken(authorization.substring(7).strip())) {
            return true;
        }
        for (String one : cookies.split(";")) {
            String c = one.strip();
            if (c.startsWith(COOKIE + "=")
                    && cookie.isPresent()
                    && MessageDigest.isEqual(
                            hash("cookie " + c.substring(COOKIE.length() + 1)), cookie.get())) {
                return true;
            }
        }
        return false;
    }
}
