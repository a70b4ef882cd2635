package dev.octavo.server;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/// A request under way, and the ways in which it can be answered: a file or an answer with its tag,
/// in gzip where that is understood; a stream; a problem in JSON.
final class Exchange {

    /// What is counted for an asker that went before the end of an answer (`curl … | head`); nobody
    /// is told, and it is no fault. The number that nginx gives it.
    private static final int HUNG_UP = 499;

    final ServerRequest request;
    final ServerResponse response;

    /// For the count: of a fixed set.
    String route = "other";

    int status = 200;

    Exchange(ServerRequest request, ServerResponse response) {
        this.request = request;
        this.response = response;
    }

    String header(HeaderName name) {
        return request.headers().first(name).orElse("");
    }

    /// Sends a problem, unless an answer has begun.
    void refuse(Refused why) {
        if (response.isSent()) {
            return;
        }
        status = why.status();
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        if (why.status() == 503) {
            response.header(HeaderNames.RETRY_AFTER, "2");
        }
        if (why.status() == 401) {
            response.header(HeaderNames.WWW_AUTHENTICATE, "Bearer realm=\"octavo\"");
        }
        if (why.status() == 405) {
            response.header(
                    HeaderNames.ALLOW, route.equals("/login") ? "GET, HEAD, POST" : "GET, HEAD");
        }
        response.status(why.status()).header(HeaderNames.CONTENT_TYPE, "application/problem+json");
        response.send(why.problem());
    }

    /// Sends what is written while it goes out.
    void send(Answer.Stream stream) {
        response.header(HeaderNames.CONTENT_TYPE, stream.type())
                .header(HeaderNames.CACHE_CONTROL, "no-store")
                .header(
                        HeaderNames.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + stream.name() + "\"");
        // Opened at the first byte: until then there may still be a problem.
        LateStream out = new LateStream(response::outputStream);
        try (out) {
            stream.to().write(out);
        } catch (IOException | RuntimeException e) {
            if (out.gone()) {
                status = HUNG_UP;
                return;
            }
            throw e instanceof RuntimeException r ? r : new UncheckedIOException((IOException) e);
        }
    }

    /// Sends what has a tag, or says that the asker has it already.
    void send(Page.File file) {
        String tag = "W/\"" + file.tag() + "\"";
        response.header(HeaderNames.ETAG, tag)
                .header(HeaderNames.CACHE_CONTROL, "private, no-cache")
                .header(HeaderNames.VARY, "Accept-Encoding");
        for (String known : header(HeaderNames.IF_NONE_MATCH).split(",")) {
            if (known.strip().equals(tag)) {
                status = 304;
                response.status(304).send();
                return;
            }
        }
        Cache.Ready ready = file.ready();
        boolean zip = ready.zipped().length > 0 && zips(header(HeaderNames.ACCEPT_ENCODING));
        response.header(HeaderNames.CONTENT_TYPE, ready.type());
        if (zip) {
            response.header(HeaderNames.CONTENT_ENCODING, "gzip");
        }
        response.send(zip ? ready.zipped() : ready.plain());
    }

    private static boolean zips(String accepted) {
        for (String one : accepted.split(",")) {
            String[] parts = one.strip().split(";");
            if (parts[0].strip().equalsIgnoreCase("gzip")) {
                return parts.length < 2 || !parts[1].strip().matches("q=0(\\.0*)?");
            }
        }
        return false;
    }
}
