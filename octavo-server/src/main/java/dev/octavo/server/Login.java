package dev.octavo.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Entities;

/// The page that takes a token and gives a cookie for it.
final class Login {

    private static final int MONTH_SECONDS = 30 * 24 * 3_600;

    private Login() {}

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

    static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
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
