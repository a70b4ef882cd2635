package dev.octavo.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.catalog.Catalog;
import dev.octavo.catalog.CatalogException;
import dev.octavo.catalog.CatalogFixture;
import dev.octavo.catalog.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    @TempDir static Path tmp;
    static Location catalog;
    static TextSearch search;

    @BeforeAll
    static void ingest() throws IOException {
        Path files = CatalogFixture.many(tmp.resolve("files"), 0, 60);
        CatalogFixture.one(
                files,
                900,
                "STRANGE &amp; SONS INC",
                "FORMERLY KNOWN CORP",
                "STRG",
                "We hold 5&nbsp;kg of <b>huN901</b>-DM1 in <i>Caf&eacute;</i> Qu&#8217;est. <script>alert(1)</script>"
                        + "It costs &lt;img src=x onerror=alert(2)&gt; nothing. See Acme, Inc. (the &#147;Company&#148;) about IMGN-901.");
        catalog = new Location.Folder(tmp.resolve("catalog"));
        CatalogFixture.ingest(catalog, files);
        search = Catalog.search(catalog, Clock.systemUTC());
    }

    @AfterAll
    static void close() {
        search.close();
    }

    @Test
    void words_phrases_either_without_and_beginnings() {
        assertThat(total("milestone payments")).isEqualTo(60);
        assertThat(total("\"payment of $7 million\"")).isEqualTo(1);
        assertThat(total("\"payment milestone\"")).isZero();
        assertThat(total("word3")).isEqualTo(total("word3 -word4"));
        assertThat(total("word3|word4")).isEqualTo(total("word3") + total("word4"));
        assertThat(total("word*")).isEqualTo(60);
        assertThat(total("milestone -word3")).isEqualTo(60 - total("word3"));
        assertThat(total("IMGN-901")).isEqualTo(1);
        assertThat(total("“agreement with southwind”")).isEqualTo(60);
    }

    @Test
    void every_mark_and_passage_leads_to_the_bytes_that_say_it() throws IOException {
        for (String words :
                List.of("hun901", "cafe quest", "nothing", "\"the company\"", "milestone", "kg")) {
            for (Found.Hit hit : search.search(TextQuery.of(words), 100, "").hits()) {
                byte[] file = Files.readAllBytes(Path.of(hit.file()));
                assertThat(hit.passages()).as(words).isNotEmpty();
                for (Found.Passage p : hit.passages()) {
                    assertThat(CatalogFixture.plain(file, p.at()))
                            .isEqualTo(p.text().replace(" ", ""));
                    assertThat(p.marks()).isNotEmpty();
                    for (Found.Mark m : p.marks()) {
                        assertThat(CatalogFixture.plain(file, m.at()))
                                .isEqualTo(p.text().substring(m.start(), m.end()).replace(" ", ""));
                    }
                }
            }
        }
    }

    @Test
    void filters_narrow_and_facets_count() {
        Found all = search.search(TextQuery.of("milestone"), 5, "");
        assertThat(all.facets().get(Facet.ITEM)).containsExactly(new Found.Count("8.01", 60));
        assertThat(all.facets().get(Facet.YEAR).stream().mapToLong(Found.Count::count).sum())
                .isEqualTo(60);
        assertThat(all.facets().get(Facet.SIC)).containsExactly(new Found.Count("2836", 60));
        assertThat(search.search(TextQuery.of("milestone").with(Facet.ITEM, "9.01"), 5, "").total())
                .isZero();
        assertThat(search.search(TextQuery.of("").with(Facet.ITEM, "9.01", "8.01"), 5, "").total())
                .isEqualTo(122);
        assertThat(search.search(TextQuery.of("milestone").with(Facet.FORM, "8-k"), 5, "").total())
                .isEqualTo(60);
        TextQuery dated =
                new TextQuery(
                        "milestone",
                        Map.of(),
                        "",
                        Optional.of(LocalDate.of(2003, 1, 1)),
                        Optional.of(LocalDate.of(2004, 12, 31)),
                        TextQuery.Sort.RELEVANCE);
        assertThat(search.search(dated, 5, "").total()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nordlicht Number7, Inc.",
                "NORDLICHT NUMBER7",
                "old light 7",
                "NL7",
                "900007",
                "0000900007"
            })
    void a_company_is_found_by_name_former_name_ticker_and_cik(String company) {
        Found found = search.search(TextQuery.of("milestone").ofCompany(company), 5, "");
        assertThat(found.hits())
                .extracting(Found.Hit::filingId)
                .containsExactly("0009000007-07-000007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"milestone", "milest*", "\"agreement with\"", ""})
    void pages_bring_every_hit_once_in_either_order(String words) {
        TextQuery asked = TextQuery.of(words).with(Facet.ITEM, "8.01");
        for (TextQuery.Sort sort : TextQuery.Sort.values()) {
            Set<String> seen = new HashSet<>();
            String after = "";
            LocalDate last = LocalDate.MAX;
            long total = words.isEmpty() ? 61 : 60;
            for (int pages = 0; pages < 100; pages++) {
                Found page = search.search(asked.by(sort), 7, after);
                assertThat(page.total()).isEqualTo(total);
                for (Found.Hit hit : page.hits()) {
                    assertThat(seen.add(hit.filingId() + hit.pointer())).isTrue();
                    if (sort == TextQuery.Sort.DATE) {
                        assertThat(hit.dated().orElseThrow()).isBeforeOrEqualTo(last);
                        last = hit.dated().orElseThrow();
                    }
                }
                if (page.next().isEmpty()) {
                    break;
                }
                after = page.next().get();
            }
            assertThat(seen).hasSize((int) total);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "(",
                ")",
                "((((",
                "a\"b",
                "milestone \"",
                "-",
                "--",
                "| | |",
                "+",
                "*",
                "**",
                "~2",
                "a~",
                "\\",
                "milestone\\",
                "a:b",
                "[a TO b]",
                "/x/",
                "{!x}",
                "'; DROP TABLE filing; --",
                "<script>",
                "\u0000",
                "\ud800",
                "𝒳",
                "!!!",
                "a AND",
                "\"a b\"~99999999999",
                "a~999999999"
            })
    void odd_words_give_an_answer_or_a_sentence(String words) {
        answerOrSentence(words);
    }

    @Test
    void any_jumble_gives_an_answer_or_a_sentence() {
        Random random = new Random(8);
        String marks = "ab \"()|+-*~\\<>'&;:%_\t1.é";
        for (int i = 0; i < 300; i++) {
            StringBuilder words = new StringBuilder();
            for (int n = random.nextInt(25); n >= 0; n--) {
                words.append(marks.charAt(random.nextInt(marks.length())));
            }
            answerOrSentence(words.toString());
        }
        answerOrSentence("(".repeat(3_000));
        answerOrSentence("a|".repeat(3_000));
        answerOrSentence("a -b ".repeat(1_000));
    }

    private static void answerOrSentence(String words) {
        try {
            assertThat(
                            search.search(
                                            TextQuery.of(words)
                                                    .ofCompany(words.length() > 100 ? "" : words),
                                            5,
                                            "")
                                    .total())
                    .isNotNegative();
            search.search(TextQuery.of(words), 5, "");
        } catch (CatalogException e) {
            assertThat(e.getMessage()).startsWith("no").doesNotContain("org.apache");
        }
    }

    @Test
    void nothing_asked_and_foreign_cursors_are_told() {
        assertThatThrownBy(() -> search.search(TextQuery.of(" "), 5, ""))
                .hasMessage("nothing to look for: give words or a filter");
        assertThatThrownBy(() -> search.search(TextQuery.of("?!"), 5, ""))
                .hasMessage("no word to look for in: ?!");
        assertThatThrownBy(() -> search.search(TextQuery.of("a"), 5, "xyz"))
                .hasMessage("--after xyz: not what a search gave");
        String next = search.search(TextQuery.of("milestone"), 5, "").next().orElseThrow();
        assertThatThrownBy(() ->
                        search.search(TextQuery.of("milestone").by(TextQuery.Sort.DATE), 5, next))
                .hasMessage("--after belongs to a search in another order");
        assertThat(search.search(TextQuery.of("milestone \"payment"), 5, "").notes()).hasSize(1);
    }

    @Test
    void text_is_text_whatever_it_looks_like() {
        Found found = search.search(TextQuery.of("onerror"), 5, "");
        assertThat(found.hits().getFirst().text())
                .contains("<img src=x onerror=alert(2)>")
                .doesNotContain("alert(1)");
        assertThat(found.hits().getFirst().company().orElseThrow()).contains("STRANGE");
    }

    private static long total(String words) {
        return search.search(TextQuery.of(words), 5, "").total();
    }
}
