package dev.octavo.server;

import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.view.CatalogView;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Takes every request: looks who asks, and finds what answers. Whatever goes wrong becomes a
/// problem in JSON.
final class Front implements Handler {

    private static final long CACHED = 64L << 20;
    private static final String API = "api";

    private final Views views;
    private final Guard guard;
    private final Consumer<String> log;
    private final List<Route> routes;
    private final Page page = new Page();
    private final Metrics metrics = new Metrics();
    private final Kept kept = new Kept(CACHED);

    Front(Views views, Guard guard, Consumer<String> log) {
        this.views = views;
        this.guard = guard;
        this.log = log;
        this.routes = Api.routes();
    }

    @Override
    public void handle(ServerRequest request, ServerResponse response) {
        long begin = System.nanoTime();
        Exchange x = new Exchange(request, response);
        Guard.HEADERS.forEach(response::header);
        try {
            answer(x);
        } catch (Refused e) {
            x.refuse(e);
        } catch (CatalogException e) {
            log.accept(x.route + ": " + e.getMessage());
            x.refuse(
                    e.inUse()
                            ? Refused.later("the catalog is being written")
                            : new Refused(500, "the catalog could not be asked; the log says why"));
        } catch (RuntimeException | StackOverflowError | IOException e) {
            log.accept(x.route + ": a fault of octavo's, please report it: " + e);
            x.refuse(new Refused(500, "please report it"));
        } finally {
            metrics.count(x.route, x.status, System.nanoTime() - begin);
        }
    }

    private void answer(Exchange x) throws IOException {
        guard.host(x.header(HeaderNames.HOST));
        List<String> segments = segments(x.request.path().rawPath());
        if (segments.equals(List.of("login"))) {
            Login.answer(x, guard);
            return;
        }
        reading(x);
        boolean may = guard.lets(x.header(HeaderNames.AUTHORIZATION), x.header(HeaderNames.COOKIE));
        List<String> api =
                segments.size() >= 2 && segments.get(0).equals(API) && segments.get(1).equals("v1")
                        ? segments.subList(2, segments.size())
                        : List.of();
        if (api.equals(List.of("health"))) {
            health(x, may);
            return;
        }
        // The one file that the login page needs.
        if (!may && !segments.equals(List.of("login.css"))) {
            turnAway(x, segments);
            return;
        }
        if (api.equals(List.of("metrics")) || segments.equals(List.of("metrics"))) {
            metrics(x);
        } else if (api.equals(List.of("openapi.json"))
                || segments.equals(List.of("openapi.json"))) {
            x.route = "/openapi.json";
            x.send(OpenApi.FILE);
        } else if (!segments.isEmpty() && segments.getFirst().equals(API)) {
            route(x, api);
        } else {
            x.route = "page";
            Optional<Page.File> file = page.of(segments);
            if (file.isPresent()) {
                x.send(file.get());
            } else if (readsPages(x.header(HeaderNames.ACCEPT))) {
                nowhere(x);
            } else {
                throw Refused.notFound("there is no such page");
            }
        }
    }

    /// Whether somebody looks who can read a page: a browser that was given an address.
    private static boolean readsPages(String accepted) {
        return Arrays.stream(accepted.split(","))
                .anyMatch(type -> type.split(";")[0].strip().equalsIgnoreCase("text/html"));
    }

    /// The page says by itself that there is nothing at this address.
    private void nowhere(Exchange x) {
        Cache.Ready ready = page.of(List.of()).orElseThrow().ready();
        x.status = 404;
        x.response
                .status(404)
                .header(HeaderNames.CACHE_CONTROL, "no-store")
                .header(HeaderNames.CONTENT_TYPE, ready.type());
        x.response.send(ready.plain());
    }

    /// Only questions are taken, and none with a body.
    private static void reading(Exchange x) {
        Method method = x.request.prologue().method();
        if (!method.equals(Method.GET) && !method.equals(Method.HEAD)) {
            throw new Refused(
                    405, "only GET and HEAD: the catalog is changed by octavo ingest alone");
        }
        if (x.request.headers().contentLength().orElse(0) > 0
                || x.request.headers().contains(HeaderNames.TRANSFER_ENCODING)) {
            throw new Refused(413, "nothing is uploaded here");
        }
    }

    static List<String> segments(String rawPath) {
        List<String> out = new ArrayList<>();
        for (String raw : rawPath.substring(Math.min(1, rawPath.length())).split("/", -1)) {
            out.add(Parameters.segment(raw));
        }
        if (!out.isEmpty() && out.getLast().isEmpty()) {
            out.removeLast();
        }
        return out;
    }

    private void turnAway(Exchange x, List<String> segments) {
        if (!segments.isEmpty()
                        && (segments.getFirst().equals(API) || segments.getFirst().indexOf('.') > 0)
                || segments.equals(List.of("metrics"))) {
            throw new Refused(401, "send Authorization: Bearer TOKEN, or log in at /login");
        }
        x.status = 303;
        x.response
                .status(303)
                .header(HeaderNames.CACHE_CONTROL, "no-store")
                .header(
                        HeaderNames.LOCATION,
                        Login.before(x.request.path().rawPath(), x.request.query().rawValue()));
        x.response.send();
    }

    private void health(Exchange x, boolean may) {
        x.route = "/health";
        Parameters.of(x.request.query().rawValue(), Set.of());
        long filings = views.with(CatalogView::filings);
        byte[] body =
                Json.bytes(
                        may
                                ? Json.object(
                                        "status",
                                        "ok",
                                        "version",
                                        OctavoServer.version(),
                                        "filings",
                                        filings)
                                : Json.object("status", "ok"));
        x.response.header(HeaderNames.CACHE_CONTROL, "no-store");
        x.response.header(HeaderNames.CONTENT_TYPE, "application/json");
        x.response.send(body);
    }

    private void metrics(Exchange x) {
        x.route = "/metrics";
        String text = views.with(v -> metrics.text(v.filings(), Views.tag(v)));
        x.response.header(HeaderNames.CACHE_CONTROL, "no-store");
        x.response.header(HeaderNames.CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8");
        x.response.send(text.getBytes(StandardCharsets.UTF_8));
    }

    private void route(Exchange x, List<String> segments) {
        for (Route r : routes) {
            Optional<List<String>> path = r.match(segments);
            if (path.isPresent()) {
                x.route = r.template();
                Parameters p = Parameters.of(x.request.query().rawValue(), r.parameters());
                views.with(v -> {
                    answer(x, r, new Call(v, r.template(), path.get(), p));
                    return true;
                });
                return;
            }
        }
        throw Refused.notFound("there is no such place; /openapi.json has all there are");
    }

    private void answer(Exchange x, Route r, Call call) {
        if (!r.keep()) {
            if (!(r.answer().apply(call) instanceof Answer.Stream stream)) {
                throw new IllegalStateException("an answer that is not kept is a stream");
            }
            x.send(stream);
            return;
        }
        String question = r.template() + call.path() + call.parameters().canonical();
        kept.latest(Views.tag(call.view()));
        Kept.Entry entry = kept.answer(question, () -> made(r, call));
        String tag =
                entry.generation()
                        + "-"
                        + HexFormat.of()
                                .formatHex(
                                        Seal.sha256(question.getBytes(StandardCharsets.UTF_8)),
                                        0,
                                        6);
        x.send(new Page.File(entry.ready(), tag));
    }

    /// The generation is looked at before the tables are: then the answer is of this one or a later
    /// one, and its tag is passed no later than it is.
    private static Kept.Entry made(Route r, Call call) {
        String generation = Views.tag(call.view());
        Answer.Body body = r.answer().apply(call).body().orElseThrow();
        return new Kept.Entry(Cache.Ready.of(body.type(), body.bytes()), generation);
    }

    /// Looks whether the catalog has changed, so that no answer is kept for longer than it may; to
    /// be called every second.
    void look() {
        try {
            views.with(v -> {
                kept.latest(Views.tag(v));
                return true;
            });
        } catch (Refused e) {
            // There is no catalog yet, and no answer kept.
            return;
        }
    }

    void close() {
        kept.close();
    }
}
