package dev.octavo.server;

import java.util.Locale;
import java.util.Set;

/// Tells HTML from plain text, which in EDGAR has tags of its own.
final class Markup {

    /// Tags that only HTML has.
    private static final Set<String> HTML =
            Set.of(
                    "html", "body", "p", "div", "br", "font", "td", "tr", "center", "span", "h1",
                    "h2", "h3", "h4", "a");

    private Markup() {}

    static boolean is(String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            int end = at + 1;
            while (end < text.length() && end - at < 12 && word(text.charAt(end))) {
                end++;
            }
            if (HTML.contains(text.substring(at + 1, end).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean word(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
