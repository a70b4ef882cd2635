package dev.octavo.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The page's files, out of the program itself. Addresses of its views are all the same page, which
/// finds out by itself what is to be shown.
final class Page {

    /// A file with its tag.
    record File(Cache.Ready ready, String tag) {}

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "mjs", "text/javascript; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "ico", "image/x-icon",
                    "json", "application/json",
                    "txt", "text/plain; charset=utf-8",
                    "webmanifest", "application/manifest+json");

    private final Map<String, Optional<File>> files = new ConcurrentHashMap<>();

    private static final Set<String> VIEWS =
            Set.of("search", "company", "ledger", "pipeline", "catalysts", "filing", "disclosures");

    /// The file for a path's segments.
    Optional<File> of(List<String> segments) {
        if (segments.isEmpty() || VIEWS.contains(segments.getFirst())) {
            return file("index.html");
        }
        for (String s : segments) {
            if (!plain(s)) {
                return Optional.empty();
            }
        }
        return file(String.join("/", segments));
    }

    private static boolean plain(String segment) {
        if (segment.isEmpty() || segment.startsWith(".") || segment.length() > 100) {
            return false;
        }
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (!(c < 128 && Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_')) {
                return false;
            }
        }
        return true;
    }

    private Optional<File> file(String name) {
        Optional<File> known = files.get(name);
        if (known != null) {
            return known;
        }
        Optional<File> read = read(name);
        // What there is not is not remembered: names are without number.
        read.ifPresent(f -> files.put(name, read));
        return read;
    }

    private static Optional<File> read(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            return Optional.empty();
        }
        try (InputStream in = Page.class.getResourceAsStream("/page/" + name)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            return Optional.of(
                    new File(
                            Cache.Ready.of(type, bytes),
                            HexFormat.of().formatHex(Seal.sha256(bytes), 0, 8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
