package dev.octavo.server;

import java.util.Map;

/// A request that gets no answer but a problem (RFC 9457): the status, and one sentence for people
/// that says what to do about it.
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final Map<Integer, String> TITLES =
            Map.ofEntries(
                    Map.entry(400, "Bad request"),
                    Map.entry(401, "A token is required"),
                    Map.entry(403, "Forbidden"),
                    Map.entry(404, "Not found"),
                    Map.entry(405, "Method not allowed"),
                    Map.entry(410, "Gone"),
                    Map.entry(413, "Content too large"),
                    Map.entry(414, "URI too long"),
                    Map.entry(421, "Misdirected request"),
                    Map.entry(500, "A fault of Octavo's"),
                    Map.entry(503, "Not ready"));

    private final int status;

    Refused(int status, String detail) {
        super(detail, null, false, false);
        this.status = status;
    }

    /// A parameter that cannot be.
    static Refused parameter(String name, String why) {
        return new Refused(400, "parameter " + name + ": " + why);
    }

    static Refused notFound(String what) {
        return new Refused(404, what);
    }

    /// Later it may work.
    static Refused later(String why) {
        return new Refused(503, why);
    }

    int status() {
        return status;
    }

    byte[] problem() {
        return problem(status, String.valueOf(getMessage()));
    }

    static byte[] problem(int status, String detail) {
        return Json.bytes(
                Json.object(
                        "type",
                        "about:blank",
                        "title",
                        TITLES.getOrDefault(status, "Error"),
                        "status",
                        status,
                        "detail",
                        detail));
    }
}
