package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What SIGTERM does to processes that run for long. */
@Tag("long")
class TermTest {

    private static final int FILINGS = 800;
    private static final int TERMINATED = 128 + 15;

    @TempDir Path tmp;

    @Test
    void an_ingest_writes_what_it_has_read_and_goes_on_the_next_time() throws Exception {
        Path files = copies();
        Path catalog = tmp.resolve("catalog");
        Process ingest = octavo("ingest", files.toString(), "--catalog", catalog.toString());
        while (Files.notExists(catalog.resolve("text/write.lock")) && ingest.isAlive()) {
            Thread.sleep(20);
        }
        ingest.destroy();
        assertThat(ingest.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(ingest.exitValue()).isEqualTo(TERMINATED);
        long first = filings(catalog);
        assertThat(first).isLessThan(FILINGS);
        Ran again = Ran.octavo("ingest", files.toString(), "--catalog", catalog.toString());
        assertThat(again.err()).contains((FILINGS - first) + " filings added");
        assertThat(again.code()).isZero();
        assertThat(filings(catalog)).isEqualTo(FILINGS);
        Ran third = Ran.octavo("ingest", files.toString(), "--catalog", catalog.toString());
        assertThat(third.err()).contains(FILINGS + " inputs unchanged");
    }

    @Test
    void a_server_ends() throws Exception {
        Path catalog = tmp.resolve("catalog");
        Ran.octavo("ingest", Ran.EXAMPLES, "--catalog", catalog.toString());
        Process serve = octavo("serve", "--port", "0", "--catalog", catalog.toString());
        String url = "";
        try (BufferedReader lines = serve.inputReader()) {
            while (url.isEmpty()) {
                String line = lines.readLine();
                assertThat(line).as("a line with the address").isNotNull();
                int at = line.indexOf("http://");
                url = at < 0 ? "" : line.substring(at, line.indexOf(' ', at));
            }
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpRequest health =
                        HttpRequest.newBuilder(URI.create(url + "api/v1/health")).build();
                assertThat(client.send(health, HttpResponse.BodyHandlers.ofString()).statusCode())
                        .isEqualTo(200);
            }
            serve.destroy();
            assertThat(serve.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(serve.exitValue()).isEqualTo(TERMINATED);
        } finally {
            serve.destroyForcibly();
        }
        // Nothing is locked any more.
        assertThat(Ran.octavo("ingest", Ran.EXAMPLES, "--catalog", catalog.toString()).code())
                .isZero();
    }

    private static long filings(Path catalog) {
        Ran count =
                Ran.octavo(
                        "sql",
                        "SELECT count(*) AS n FROM filing",
                        "--format",
                        "csv",
                        "--catalog",
                        catalog.toString());
        return count.code() == 0 ? Long.parseLong(count.out().lines().toList().getLast()) : 0;
    }

    /** An example under many accession numbers. */
    private Path copies() throws IOException {
        Path folder = Files.createDirectories(tmp.resolve("filings"));
        String own = "0009900001-17-000021";
        String text = Files.readString(Path.of(Ran.EXAMPLES, "2017-one-milestone-told-twice.txt"));
        assertThat(text).contains(own);
        for (int i = 0; i < FILINGS; i++) {
            String number = String.format(Locale.ROOT, "0009900001-17-1%05d", i);
            Files.writeString(folder.resolve(number + ".txt"), text.replace(own, number));
        }
        return folder;
    }

    private Process octavo(String... args) throws IOException {
        ProcessBuilder out = new ProcessBuilder(Ran.command(args)).redirectErrorStream(true);
        if (args[0].equals("ingest")) {
            out.redirectOutput(new File(tmp.toFile(), "log"));
        }
        return out.start();
    }
}
