package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.catalog.Catalog;
import dev.octavo.catalog.Location;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewsTest {

    @Test
    void what_is_ingested_while_it_serves_is_served(@TempDir Path folder) throws Exception {
        Location.Folder catalog = new Location.Folder(folder.resolve("catalog"));
        Served served = Served.start(ServeOptions.local(catalog, 0));
        try (OctavoServer _ = served.server) {
            HttpResponse<byte[]> none = served.ask("/api/v1/filings");
            assertThat(none.statusCode()).isEqualTo(503);
            assertThat(none.headers().firstValue("Retry-After")).isPresent();
            assertThat(Served.text(none)).contains("there is no catalog in");

            Served.ingest(catalog, Served.EXAMPLES.resolve("2005-html-milestone.htm"));
            // A catalog that has just been made is empty for a moment.
            until(() -> Served.text(served.ask("/api/v1/filings")).contains("\"total\":1"));
            String before = Served.text(served.ask("/api/v1/filings"));
            String tag = served.ask("/api/v1/filings").headers().firstValue("ETag").orElseThrow();

            try (Catalog writer = Catalog.open(catalog, Clock.systemUTC())) {
                // Somebody has the tables open for writing: what is whole goes on being answered.
                for (int i = 0; i < 10; i++) {
                    assertThat(Served.text(served.ask("/api/v1/filings?limit=" + (20 + i))))
                            .isEqualTo(before);
                    Thread.sleep(50);
                }
                assertThat(writer.location()).isEqualTo(catalog);
            }
            Served.ingest(catalog, Served.EXAMPLES);
            until(() -> Served.text(served.ask("/api/v1/filings")).contains("\"total\":21"));
            assertThat(served.ask("/api/v1/filings", "If-None-Match", tag).statusCode())
                    .isEqualTo(200);
            until(() ->
                    served.get("/search?q=milestone").get("hits").toString().contains("TARNBROOK"));
        }
    }

    private static void until(java.util.function.BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited a minute").isLessThan(end);
            Thread.sleep(100);
        }
    }

    @Test
    void a_file_that_is_gone_is_told_and_the_rest_is_served(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("one.htm");
        Files.copy(Served.EXAMPLES.resolve("2005-html-milestone.htm"), file);
        Location.Folder catalog = new Location.Folder(folder.resolve("catalog"));
        Served.ingest(catalog, file);
        Served served = Served.start(ServeOptions.local(catalog, 0));
        try (OctavoServer _ = served.server) {
            Object key = Served.list(served.get("/filings"), "filings").getFirst().get("key");
            String path = "/api/v1/filings/" + String.valueOf(key).replace(":", "%3A");
            Files.writeString(file, "something else");
            assertThat(Served.text(served.ask(path))).contains("has changed since");
            Files.delete(file);
            HttpResponse<byte[]> gone = served.ask(path + "/documents/1");
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(Served.text(gone)).contains("--keep").doesNotContain(folder.toString());
            assertThat(served.ask(path + "/items").statusCode()).isEqualTo(200);
        }
    }
}
