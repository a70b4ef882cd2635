package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.catalog.Stages;
import dev.octavo.edgar.Document;
import dev.octavo.edgar.Span;
import dev.octavo.json.FilingJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SanitisedTest {

    private static final Set<String> ELEMENTS =
            Set.of(
                    "p",
                    "div",
                    "span",
                    "br",
                    "hr",
                    "b",
                    "i",
                    "u",
                    "s",
                    "strong",
                    "em",
                    "sub",
                    "sup",
                    "small",
                    "big",
                    "tt",
                    "code",
                    "center",
                    "table",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "td",
                    "th",
                    "caption",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "pre",
                    "blockquote",
                    "mark");

    private static final Set<String> CLASSES =
            Set.of(
                    "d-center",
                    "d-right",
                    "d-bold",
                    "d-italic",
                    "d-underline",
                    "picture",
                    "fact",
                    "wide");

    static List<String> fragments() {
        return Hostile.FRAGMENTS;
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void nothing_of_it_runs_loads_or_links(String fragment) {
        String document = "<html><body><p>before</p>" + fragment + "<p>behind</p></body></html>";
        harmless(shown(document.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void nor_when_it_is_cut_anywhere(String fragment) {
        for (int cut = 1; cut < fragment.length(); cut++) {
            String document = "<p>x" + fragment.substring(0, cut);
            harmless(shown(document.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void a_hostile_filing_keeps_its_words_and_its_facts() {
        byte[] bytes = Hostile.filing().getBytes(StandardCharsets.UTF_8);
        String html = shown(bytes);
        harmless(html);
        assertThat(Jsoup.parse(html).text())
                .contains("Hex<script>alert(1)</script> \"Onload=\" Pharma, Inc.")
                .contains("[picture: pixel.gif]")
                .contains("Mallory Quist");
        assertThat(Jsoup.parse(html).select("mark[data-facts~=\\/cover\\/reportDate]").text())
                .isEqualTo("May 5, 2015");
        assertThat(Jsoup.parse(html).select("mark[data-facts~=\\/cover\\/ein]").text())
                .isEqualTo("04-9966600");
        assertThat(html).doesNotContain("onmouseover");
    }

    @Test
    void text_is_shown_as_text() {
        String html =
                shown(
                        "FORM 8-K\n<PAGE>\n  <script>alert(1)</script> & \"x\"\n"
                                .getBytes(StandardCharsets.UTF_8));
        harmless(html);
        assertThat(html)
                .startsWith("<pre>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;");
    }

    @Test
    void deep_and_long_documents_are_no_trouble() {
        harmless(shown(("<p>" + "<div>".repeat(20_000) + "x").getBytes(StandardCharsets.UTF_8)));
        harmless(shown(("<p>" + "&".repeat(300_000)).getBytes(StandardCharsets.UTF_8)));
        harmless(shown(("<p>" + "<b ".repeat(100_000)).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bytes_that_are_no_utf8_are_windows() {
        byte[] bytes =
                "<p>Caf\u00e9 \u2013 na\u00efve</p>"
                        .getBytes(java.nio.charset.Charset.forName("windows-1252"));
        assertThat(shown(bytes)).contains("Café – naïve");
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Served.EXAMPLES)) {
            return files.filter(f -> !f.toString().endsWith(".md")).sorted().toList();
        }
    }

    /** The marks of a fact, joined, say what the bytes of the fact say. */
    @ParameterizedTest
    @MethodSource("examples")
    void each_fact_is_marked_where_its_bytes_are(Path example) throws IOException {
        byte[] bytes = Files.readAllBytes(example);
        for (Filing filing : FilingReader.readAll(bytes, example.toString(), Optional.empty())) {
            for (Document d : filing.submission().documents()) {
                String html = shown(filing, d);
                harmless(html);
                Map<String, StringBuilder> marked = new HashMap<>();
                for (Element m : Jsoup.parse(html).select("mark")) {
                    for (String fact : m.attr("data-facts").split(" ")) {
                        marked.computeIfAbsent(fact, _ -> new StringBuilder())
                                .append(m.wholeText());
                    }
                }
                boolean markup = Markup.is(new Decoded(bytes, d.bodyStart(), d.bodyEnd()).text());
                List<String> wrong = new ArrayList<>();
                FilingJson.evidence(
                        filing,
                        (pointer, at) -> {
                            String said = said(bytes, at, d, markup);
                            String is =
                                    folded(
                                            String.valueOf(
                                                    marked.getOrDefault(
                                                            pointer, new StringBuilder())));
                            if (!said.isEmpty() && !is.equals(said)) {
                                wrong.add(pointer + ": bytes " + said + " marks " + is);
                            }
                        });
                assertThat(wrong).isEmpty();
            }
        }
    }

    /** The text of a fact's bytes inside a document, without white space. */
    private static String said(byte[] bytes, List<Span> at, Document d, boolean markup) {
        StringBuilder out = new StringBuilder();
        int behind = d.bodyStart();
        for (Span s : at.stream().sorted(java.util.Comparator.comparingInt(Span::start)).toList()) {
            // Ranges may overlap; marks do not.
            if (s.document() == d.number() && s.end() <= d.bodyEnd() && s.end() > behind) {
                out.append(new Decoded(bytes, Math.max(behind, s.start()), s.end()).text());
                behind = s.end();
            }
        }
        return folded(markup ? Jsoup.parse("<body>" + out).wholeText() : out.toString());
    }

    private static String folded(String s) {
        return s.replaceAll("[\\s\\u00a0]+", "");
    }

    private static String shown(byte[] bytes) {
        Filing filing = FilingReader.read(bytes, "hostile.htm", Optional.empty());
        return shown(filing, filing.submission().documents().getFirst());
    }

    private static String shown(Filing filing, Document d) {
        Decoded source = new Decoded(filing.submission().bytes(), d.bodyStart(), d.bodyEnd());
        Spots spots = Spots.of(Stages.USUAL.read(filing), d.number(), Optional.empty());
        return Markup.is(source.text())
                ? Sanitised.html(source, spots)
                : Sanitised.text(source, spots);
    }

    static void harmless(String html) {
        for (Element e : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            if (e.normalName().equals("body")) {
                continue;
            }
            assertThat(ELEMENTS).as("elements of %s", html).contains(e.normalName());
            for (Attribute a : e.attributes()) {
                switch (a.getKey()) {
                    case "class" ->
                            assertThat(CLASSES).containsAll(Set.of(a.getValue().split(" ")));
                    case "colspan", "rowspan" ->
                            assertThat(Integer.parseInt(a.getValue())).isBetween(1, 200);
                    case "data-facts" ->
                            assertThat(a.getValue())
                                    .matches(
                                            "(/[A-Za-z0-9/]+|passage)( (/[A-Za-z0-9/]+|passage))*");
                    default -> throw new AssertionError("attribute " + a + " in " + html);
                }
            }
        }
    }
}
