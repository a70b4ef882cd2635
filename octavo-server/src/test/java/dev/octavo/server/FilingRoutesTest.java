package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.catalog.Location;
import dev.octavo.catalog.Stages;
import dev.octavo.catalog.view.CatalogView;
import dev.octavo.catalog.view.Filter;
import dev.octavo.catalog.view.Whole;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One filing: its report, its documents, what it amends, and the bytes of what was found in it. */
class FilingRoutesTest {

    private final Served served = Served.shared();

    @Test
    void an_amendment_is_linked_to_what_it_amends() {
        Map<String, Object> amendment =
                Served.list(served.get("/filings?form=8-K/A"), "filings").getFirst();
        String key = String.valueOf(amendment.get("amends"));
        Map<String, Object> whole =
                served.get("/filings/" + Served.encoded(String.valueOf(amendment.get("key"))));
        assertThat(Served.map(whole.get("amends"))).containsEntry("key", key);
        Map<String, Object> original = served.get("/filings/" + Served.encoded(key));
        assertThat(Served.list(original, "amendedBy").getFirst())
                .containsEntry("key", amendment.get("key"));
        assertThat(
                        Served.list(
                                served.get(
                                        "/filings/"
                                                + Served.encoded(key)
                                                + "/items?asAmended=true"),
                                "items"))
                .isNotEmpty();
    }

    @Test
    void a_hit_has_the_bytes_of_its_passage() throws IOException {
        Map<String, Object> hit =
                Served.list(served.get("/search?q=%22milestone+payment%22&company=TRNB"), "hits")
                        .getFirst();
        String passage = String.valueOf(hit.get("passage"));
        List<?> mark = (List<?>) ((List<?>) hit.get("highlights")).getFirst();
        assertThat(passage.substring((Integer) mark.get(0), (Integer) mark.get(1)))
                .containsIgnoringCase("milestone");
        String key = Served.encoded(String.valueOf(hit.get("key")));
        Map<String, Object> report = Served.map(served.get("/filings/" + key).get("report"));
        byte[] file = Files.readAllBytes(Path.of(String.valueOf(report.get("file"))));
        Map<?, ?> range = (Map<?, ?>) hit.get("range");
        String bytes =
                new String(
                        file,
                        (Integer) range.get("start"),
                        (Integer) range.get("end") - (Integer) range.get("start"),
                        StandardCharsets.UTF_8);
        String words = Jsoup.parse(bytes).text().replaceAll("\\W+", " ").strip();
        assertThat(passage.replaceAll("\\W+", " "))
                .startsWith(words.substring(0, Math.min(40, words.length())));
    }

    @Test
    void documents_are_shown_marked_and_given_raw() {
        String key = "0009900001-24-000012";
        Map<String, Object> shown = served.get("/filings/" + key + "/documents/1");
        assertThat(String.valueOf(shown.get("html")))
                .contains("data-facts=\"/cover/registrant")
                .contains("<mark");
        assertThat(shown).containsEntry("truncated", false).containsEntry("type", "8-K");
        Map<String, Object> report = Served.map(served.get("/filings/" + key).get("report"));
        Map<String, Object> at =
                Served.map(Served.map(report.get("evidence")).get("/cover/registrant"));
        Map<String, Object> marked =
                served.get(
                        "/filings/"
                                + key
                                + "/documents/1?mark="
                                + at.get("start")
                                + "-"
                                + at.get("end"));
        assertThat(String.valueOf(marked.get("html"))).contains("passage");
        HttpResponse<byte[]> raw = served.ask("/api/v1/filings/" + key + "/documents/1/raw");
        assertThat(raw.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
        assertThat(Served.text(raw)).contains("<");
        assertThat(served.get("/filings/" + key + "/items").get("items").toString())
                .contains("8.01")
                .contains("start");
    }

    @Test
    void a_hostile_filing_is_harmless_everywhere() {
        Map<String, Object> filing =
                Served.list(served.get("/filings?from=2015-05-05&to=2015-05-05"), "filings")
                        .getFirst();
        assertThat(String.valueOf(filing.get("registrant"))).contains("<script>");
        String key = Served.encoded(String.valueOf(filing.get("key")));
        SanitisedTest.harmless(
                String.valueOf(served.get("/filings/" + key + "/documents/1").get("html")));
        for (String path :
                List.of(
                        "/filings/" + key,
                        "/filings/" + key + "/documents/1/raw",
                        "/search?q=hex",
                        "/companies?q=hex")) {
            HttpResponse<byte[]> r = served.ask("/api/v1" + path);
            assertThat(r.headers().firstValue("Content-Type").orElse("")).doesNotContain("html");
            assertThat(r.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    @Test
    void a_fault_in_what_it_tells_is_a_problem_of_the_filing_and_the_rest_is_served(
            @TempDir Path tmp) {
        Location catalog = new Location.Folder(tmp.resolve("catalog"));
        Served.ingest(catalog, Served.EXAMPLES.resolve("2005-html-milestone.htm"));
        Stages faulty =
                new Stages(
                        f -> {
                            throw new IllegalStateException("deliberate");
                        },
                        f -> {
                            throw new StackOverflowError();
                        });
        try (CatalogView view = CatalogView.tables(catalog, Clock.systemUTC())) {
            String key = view.filings(Filter.ALL, 1, "").rows().getFirst().key();
            Whole whole = view.filing(key).orElseThrow();
            Stages.Read read = faulty.read(whole.read().orElseThrow().filing());
            Whole faulted =
                    new Whole(
                            whole.line(),
                            whole.raw(),
                            Optional.of(read),
                            whole.events(),
                            whole.amends(),
                            whole.amendedBy());
            Answer.Body body = FilingRoutes.filing(key, faulted).body().orElseThrow();
            Map<String, Object> report =
                    Served.map(
                            Served.json(new String(body.bytes(), StandardCharsets.UTF_8))
                                    .get("report"));
            assertThat(Served.list(report, "problems"))
                    .filteredOn(p -> "fault".equals(p.get("code")))
                    .hasSize(2);
            assertThat(Served.list(report, "items")).isNotEmpty();
            assertThat(Spots.of(read, 1, Optional.empty()).next(0)).isLessThan(Integer.MAX_VALUE);
        }
    }
}
