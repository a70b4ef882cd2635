package dev.octavo.server;

import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.view.CatalogView;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Takes every request: looks who asks, finds what answers, and sends the answer with its tag, in
/// gzip where that is understood. Whatever goes wrong becomes a problem in JSON.
final class Front implements Handler {

    /// What is counted for an asker that went before the end of an answer (`curl … | head`); nobody
    /// is told, and it is no fault. The number that nginx gives it.
    private static final int HUNG_UP = 499;

    /// The only body that is taken: the form of `/login`.
    static final int LONGEST_FORM = 4_096;

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

    /// A request under way.
    private static final class Exchange {
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
    }

    @Override
    public void handle(ServerRequest request, ServerResponse response) {
        long begin = System.nanoTime();
        Exchange x = new Exchange(request, response);
        Guard.HEADERS.forEach(response::header);
        try {
            answer(x);
        } catch (Refused e) {
            refuse(x, e);
        } catch (CatalogException e) {
            log.accept(x.route + ": " + e.getMessage());
            refuse(
                    x,
                    e.inUse()
                            ? Refused.later("the catalog is being written")
                            : new Refused(500, "the catalog could not be asked; the log says why"));
        } catch (RuntimeException | StackOverflowError | IOException e) {
            log.accept(x.route + ": a fault of octavo's, please report it: " + e);
            refuse(x, new Refused(500, "please report it"));
        } finally {
            metrics.count(x.route, x.status, System.nanoTime() - begin);
        }
    }

    private static void refuse(Exchange x, Refused why) {
        if (x.response.isSent()) {
            return;
        }
        x.status = why.status();
        x.response.header(HeaderNames.CACHE_CONTROL, "no-store");
        if (why.status() == 503) {
            x.response.header(HeaderNames.RETRY_AFTER, "2");
        }
        if (why.status() == 401) {
            x.response.header(HeaderNames.WWW_AUTHENTICATE, "Bearer realm=\"octavo\"");
        }
        if (why.status() == 405) {
            x.response.header(
                    HeaderNames.ALLOW, x.route.equals("/login") ? "GET, HEAD, POST" : "GET, HEAD");
        }
        x.response
                .status(why.status())
                .header(HeaderNames.CONTENT_TYPE, "application/problem+json");
        x.response.send(why.problem());
    }

    private void answer(Exchange x) throws IOException {
        guard.host(x.header(HeaderNames.HOST));
        List<String> segments = segments(x.request.path().rawPath());
        if (segments.equals(List.of("login"))) {
            login(x);
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
            send(x, OpenApi.FILE);
        } else if (!segments.isEmpty() && segments.getFirst().equals(API)) {
            route(x, api);
        } else {
            x.route = "page";
            Optional<Page.File> file = page.of(segments);
            if (file.isPresent()) {
                send(x, file.get());
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
                        "/login?next=" + Login.encoded(x.request.path().rawPath()));
        x.response.send();
    }

    private void login(Exchange x) throws IOException {
        x.route = "/login";
        Method method = x.request.prologue().method();
        String query = x.request.query().rawValue();
        Parameters p;
        if (method.equals(Method.POST)) {
            p = Parameters.of(form(x), Set.of("token", "next"));
        } else if (method.equals(Method.GET) || method.equals(Method.HEAD)) {
            p = Parameters.of(query, Set.of("token", "next"));
        } else {
            throw new Refused(405, "GET or POST");
        }
        String next = Login.next(p.text("next"));
        x.response.header(HeaderNames.CACHE_CONTROL, "no-store");
        boolean right = !guard.needsToken() || guard.isToken(p.text("token"));
        if (right) {
            if (guard.needsToken()) {
                boolean secure =
                        x.request
                                .headers()
                                .first(HeaderNames.create("X-Forwarded-Proto"))
                                .orElse("")
                                .equals("https");
                x.response.header(HeaderNames.SET_COOKIE, Login.cookie(p.text("token"), secure));
            }
            x.status = 303;
            x.response.status(303).header(HeaderNames.LOCATION, next);
            x.response.send();
            return;
        }
        x.status = p.has("token") ? 401 : 200;
        x.response.status(x.status).header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
        x.response.send(Login.form(next, p.has("token")).getBytes(StandardCharsets.UTF_8));
    }

    private static String form(Exchange x) throws IOException {
        if (!x.header(HeaderNames.CONTENT_TYPE).startsWith("application/x-www-form-urlencoded")) {
            throw new Refused(400, "the form of /login and nothing else");
        }
        try (InputStream in = x.request.content().inputStream()) {
            byte[] body = in.readNBytes(LONGEST_FORM + 1);
            if (body.length > LONGEST_FORM) {
                throw new Refused(413, "nothing is uploaded here");
            }
            return new String(body, StandardCharsets.UTF_8);
        }
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

    // ---- the API

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
            sendStream(x, r.answer().apply(call));
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
        send(x, new Page.File(entry.ready(), tag));
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

    private static void sendStream(Exchange x, Answer answer) {
        if (!(answer instanceof Answer.Stream stream)) {
            throw new IllegalStateException("an answer that is not kept is a stream");
        }
        x.response
                .header(HeaderNames.CONTENT_TYPE, stream.type())
                .header(HeaderNames.CACHE_CONTROL, "no-store")
                .header(
                        HeaderNames.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + stream.name() + "\"");
        // Opened at the first byte: until then there may still be a problem.
        LateStream out = new LateStream(x.response::outputStream);
        try (out) {
            stream.to().write(out);
        } catch (IOException | RuntimeException e) {
            if (out.gone()) {
                x.status = HUNG_UP;
                return;
            }
            throw e instanceof RuntimeException r ? r : new UncheckedIOException((IOException) e);
        }
    }

    /// Sends what has a tag, or says that the asker has it already.
    private static void send(Exchange x, Page.File file) {
        String tag = "W/\"" + file.tag() + "\"";
        x.response
                .header(HeaderNames.ETAG, tag)
                .header(HeaderNames.CACHE_CONTROL, "private, no-cache")
                .header(HeaderNames.VARY, "Accept-Encoding");
        for (String known : x.header(HeaderNames.IF_NONE_MATCH).split(",")) {
            if (known.strip().equals(tag)) {
                x.status = 304;
                x.response.status(304).send();
                return;
            }
        }
        Cache.Ready ready = file.ready();
        boolean zip = ready.zipped().length > 0 && zips(x.header(HeaderNames.ACCEPT_ENCODING));
        x.response.header(HeaderNames.CONTENT_TYPE, ready.type());
        if (zip) {
            x.response.header(HeaderNames.CONTENT_ENCODING, "gzip");
        }
        x.response.send(zip ? ready.zipped() : ready.plain());
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
