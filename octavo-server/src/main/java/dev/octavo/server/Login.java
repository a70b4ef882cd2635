package dev.octavo.server;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jsoup.nodes.Entities;

/// The page that takes a token and gives a cookie for it.
final class Login {

    private static final int MONTH_SECONDS = 30 * 24 * 3_600;

    /// The only body that is taken: the form of `/login`.
    static final int LONGEST_FORM = 4_096;

    /// Each of these characters may be three in the form.
    private static final int LONGEST_WAY = 1_000;

    private static final Set<String> GIVEN = Set.of("token", "next");

    private Login() {}

    /// Answers a request for `/login`: with the page, or with a cookie and the way on.
    static void answer(Exchange x, Guard guard) throws IOException {
        x.route = "/login";
        Parameters p = given(x);
        String next = next(p.text("next"));
        x.response.header(HeaderNames.CACHE_CONTROL, "no-store");
        if (guard.needsToken() && !guard.isToken(p.text("token"))) {
            x.status = p.has("token") ? 401 : 200;
            x.response
                    .status(x.status)
                    .header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
            x.response.send(form(next, p.has("token")).getBytes(StandardCharsets.UTF_8));
            return;
        }
        if (guard.needsToken()) {
            boolean secure = x.header(HeaderNames.create("X-Forwarded-Proto")).equals("https");
            x.response.header(HeaderNames.SET_COOKIE, cookie(p.text("token"), secure));
        }
        x.status = 303;
        x.response.status(303).header(HeaderNames.LOCATION, next);
        x.response.send();
    }

    /// The parameters as they came: of a form, or behind the address, which has no token.
    private static Parameters given(Exchange x) throws IOException {
        Method method = x.request.prologue().method();
        if (method.equals(Method.POST)) {
            return Parameters.of(body(x), GIVEN);
        }
        if (method.equals(Method.GET) || method.equals(Method.HEAD)) {
            Parameters p = Parameters.of(x.request.query().rawValue(), GIVEN);
            if (p.has("token")) {
                throw Refused.parameter(
                        "token",
                        "is taken by the form alone: an address stays in histories and logs");
            }
            return p;
        }
        throw new Refused(405, "GET or POST");
    }

    private static String body(Exchange x) throws IOException {
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

    /// The page.
    ///
    /// @param wrong whether a token was given that is none
    static String form(String next, boolean wrong) {
        return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Octavo: log in</title>
        <link rel="stylesheet" href="/login.css">
        </head>
        <body>
        <main>
        <h1>Octavo</h1>
        %s
        <form method="post" action="/login">
        <input type="hidden" name="next" value="%s">
        <label>Token <input type="password" name="token" autocomplete="current-password" autofocus required></label>
        <button>Log in</button>
        </form>
        </main>
        </body>
        </html>
        """
                .formatted(
                        wrong ? "<p role=\"alert\">That is not the token.</p>" : "",
                        Entities.escape(next));
    }

    /// Where to go after: a path of ours, never another host.
    static String next(String wanted) {
        boolean ours =
                wanted.startsWith("/")
                        && !wanted.startsWith("//")
                        && wanted.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        return ours ? wanted : "/";
    }

    /// The address of the page for somebody who wanted another, and comes there once he has logged
    /// in. A question too long for the form is dropped.
    static String before(String path, String query) {
        boolean asked = !query.isEmpty() && path.length() + query.length() < LONGEST_WAY;
        return "/login?next="
                + URLEncoder.encode(asked ? path + "?" + query : path, StandardCharsets.UTF_8);
    }

    static String cookie(String token, boolean secure) {
        return Guard.COOKIE
                + "="
                + Guard.cookie(token)
                + "; Path=/; Max-Age="
                + MONTH_SECONDS
                + "; HttpOnly; SameSite=Strict"
                + (secure ? "; Secure" : "");
    }
}
