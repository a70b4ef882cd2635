package dev.octavo.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.catalog.Catalog;
import dev.octavo.catalog.CatalogFixture;
import dev.octavo.catalog.Location;
import dev.octavo.catalog.store.Loader;
import dev.octavo.catalog.store.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsTest {

    private static final Questions QUESTIONS = new Questions(new Words());

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "\"press release\" => pairs:press release",
                "\"Results of Operations\" => pairs:\"result of of operation\"",
                "\"the company\" quarter => +pairs:the company +text:quarter",
                "\"the company\"|\"of the\" => pairs:the company pairs:of the",
                "board -\"the company\" => +text:board +(-pairs:the company *:*)",
                "\"the zanidatamab\" => text:\"the zanidatamab\"",
                "\"press release\"~3 => text:\"press release\"~3",
                "company => text:company"
            })
    void phrases_of_frequent_words_alone_are_looked_for_by_their_pairs(String typed, String query) {
        assertThat(Pairs.instead(QUESTIONS.words(typed).orElseThrow())).hasToString(query);
    }

    @Test
    void what_is_found_is_the_same() throws IOException {
        Random random = new Random(8);
        String[] some = {"the", "of", "company", "press", "release", "zeta", "Operations", "8-K"};
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            texts.add(jumble(random, some, random.nextInt(40)));
        }
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer =
                    new IndexWriter(directory, new IndexWriterConfig(new Words()))) {
                for (String text : texts) {
                    Document d = new Document();
                    Pairs.add(d, TextEntries.TEXT, text, TextField.TYPE_STORED);
                    writer.addDocument(d);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                int found = 0;
                for (int i = 0; i < 500; i++) {
                    String phrase = '"' + jumble(random, some, 2 + random.nextInt(4)) + '"';
                    Query plain = QUESTIONS.words(phrase).orElseThrow();
                    Set<Integer> expected = docs(searcher, plain);
                    found += expected.size();
                    assertThat(docs(searcher, Pairs.instead(plain))).as(phrase).isEqualTo(expected);
                }
                assertThat(found).isGreaterThan(5_000);
            }
        }
    }

    private static String jumble(Random random, String[] words, int n) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            out.add(words[random.nextInt(words.length)]);
        }
        return String.join(" ", out);
    }

    private static Set<Integer> docs(IndexSearcher searcher, Query query) throws IOException {
        Set<Integer> out = new HashSet<>();
        for (ScoreDoc one : searcher.search(query, 1_000).scoreDocs) {
            out.add(one.doc);
        }
        return out;
    }

    @Test
    void an_index_without_pairs_is_read_on_and_made_again_when_its_catalog_is_opened(
            @TempDir Path tmp) throws IOException, SQLException {
        Location.Folder catalog = new Location.Folder(tmp.resolve("catalog"));
        CatalogFixture.ingest(catalog, CatalogFixture.many(tmp.resolve("files"), 0, 5));
        Path text = catalog.folder().resolve("text");
        asOfFormat2(catalog, text);
        try (TextSearch old = TextSearch.open(text, "old")) {
            assertThat(total(old, "\"agreement with\"")).isEqualTo(5);
            assertThat(total(old, "\"with agreement\"")).isZero();
        }
        try (TextSearch now = Catalog.search(catalog, Clock.systemUTC())) {
            assertThat(total(now, "\"agreement with\"")).isEqualTo(5);
        }
        try (FSDirectory directory = FSDirectory.open(text);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            assertThat(reader.docFreq(new Term("pairs", "agreement with"))).isEqualTo(5);
        }
    }

    /// Leaves the index, and the note beside it, as octavo made them before there were pairs.
    private static void asOfFormat2(Location.Folder catalog, Path text)
            throws IOException, SQLException {
        Map<String, Rows> filings;
        try (Catalog open = Catalog.open(catalog, Clock.systemUTC());
                Connection tables = open.read()) {
            filings =
                    Loader.load(
                            tables,
                            Loader.strings(tables, "SELECT filing_id FROM filing"),
                            TextIndex.TABLES);
        }
        IndexWriterConfig anew =
                new IndexWriterConfig(new Words()).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (FSDirectory directory = FSDirectory.open(text);
                IndexWriter writer = new IndexWriter(directory, anew)) {
            for (Rows filing : filings.values()) {
                for (Document d : TextEntries.of(filing)) {
                    d.removeFields("pairs");
                    writer.addDocument(d);
                }
            }
            writer.setLiveCommitData(Map.of("format", "2", "batch", "1").entrySet());
        }
        Path note = catalog.folder().resolve("in-step");
        Files.writeString(note, Files.readString(note).replaceFirst("^\\S+", "2"));
    }

    private static long total(TextSearch search, String words) {
        return search.search(TextQuery.of(words), 1, "").total();
    }
}
