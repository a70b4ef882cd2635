package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.catalog.Catalog;
import dev.octavo.catalog.Ingest;
import dev.octavo.catalog.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A server over the examples and a hostile filing, one for all tests, and what asks it. */
final class Served {

    static final Path EXAMPLES = Path.of("..", "examples");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    private static Served shared;

    final OctavoServer server;
    final List<String> log;

    private Served(OctavoServer server, List<String> log) {
        this.server = server;
        this.log = log;
    }

    /** The server that all tests share. */
    static synchronized Served shared() {
        if (shared == null) {
            try {
                Path folder = Files.createTempDirectory("octavo-served");
                Files.writeString(folder.resolve("hostile.htm"), Hostile.filing());
                Location catalog = new Location.Folder(folder.resolve("catalog"));
                ingest(catalog, EXAMPLES, folder.resolve("hostile.htm"));
                shared = start(ServeOptions.local(catalog, 0));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(shared.server, folder)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shared;
    }

    private static void end(OctavoServer server, Path folder) {
        server.close();
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Served start(ServeOptions options) {
        List<String> log = java.util.Collections.synchronizedList(new ArrayList<>());
        return new Served(OctavoServer.start(options, Clock.systemUTC(), log::add), log);
    }

    static Ingest.Report ingest(Location catalog, Path... paths) {
        try (Catalog open = Catalog.open(catalog, Clock.systemUTC())) {
            return new Ingest(open, Ingest.Options.usual(), new Ingest.Watcher() {})
                    .run(
                            java.util.Arrays.stream(paths).map(Path::toString).toList(),
                            InputStream.nullInputStream());
        }
    }

    HttpResponse<byte[]> ask(String path, String... headers) {
        return send("GET", path, headers);
    }

    HttpResponse<byte[]> send(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .timeout(Duration.ofSeconds(60))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The answer of the API as maps and lists. */
    Map<String, Object> get(String path) {
        HttpResponse<byte[]> r = ask("/api/v1" + path);
        assertThat(r.statusCode()).as("%s: %s", path, text(r)).isEqualTo(200);
        return json(text(r));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> json(String text) {
        try {
            return new tools.jackson.databind.ObjectMapper().readValue(text, Map.class);
        } catch (tools.jackson.core.JacksonException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> object, String key) {
        return (List<Map<String, Object>>) object.get(key);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object object) {
        return (Map<String, Object>) object;
    }

    static String encoded(String s) {
        return URLEncoder.encode(s, StandardCharsets.UTF_8);
    }

    /** Bytes sent as they are, for requests that no client would make. */
    String raw(String request) {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String request(String target, String host) {
        return "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    }

    static ServeOptions withToken(Location catalog, String token) {
        return new ServeOptions(catalog, "127.0.0.1", 0, Optional.of(token), List.of());
    }
}
