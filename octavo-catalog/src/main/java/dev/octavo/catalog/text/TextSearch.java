package dev.octavo.catalog.text;

import dev.octavo.catalog.CatalogException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Searches the text index as of when it was opened. For any number of threads at a time.
public final class TextSearch implements AutoCloseable {

    private static final int FACET_VALUES = 10;
    private static final int PASSAGES = 3;
    private static final int COUNTED = 16;

    /// A search that finds hundreds of thousands of texts counts them on all cores.
    private static final ExecutorService CORES =
            Executors.newFixedThreadPool(
                    Runtime.getRuntime().availableProcessors(),
                    Thread.ofPlatform().daemon().name("octavo-search-", 0).factory());

    static {
        TextIndex.quiet();
    }

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final FacetOrdinals ordinals;
    private final TextIndex.Mark mark;
    private final boolean pairs;
    private final String catalog;
    private final Words words = new Words();
    private final Questions questions = new Questions(words);

    /// Counts of the questions asked last: those who turn the page ask again.
    private final Map<Query, FacetCounter.Counts> counted =
            new LinkedHashMap<>(32, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Query, FacetCounter.Counts> eldest) {
                    return size() > COUNTED;
                }
            };

    private TextSearch(
            FSDirectory directory,
            DirectoryReader reader,
            String catalog,
            Optional<FacetOrdinals> before)
            throws IOException {
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader, CORES);
        this.ordinals = new FacetOrdinals(reader, before);
        this.mark = TextIndex.mark(reader.getIndexCommit().getUserData());
        this.pairs = TextIndex.thisFormat(reader.getIndexCommit().getUserData());
        this.catalog = catalog;
    }

    /// Opens the index in a folder.
    ///
    /// @param catalog the catalog's name, for messages
    public static TextSearch open(Path folder, String catalog) {
        try {
            FSDirectory directory = FSDirectory.open(folder);
            return new TextSearch(directory, reader(directory), catalog, Optional.empty());
        } catch (IOException e) {
            throw new CatalogException(
                    "the text index of " + catalog + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /// Opens the last commit; the last whole one while the index is being made again.
    private static DirectoryReader reader(FSDirectory directory) throws IOException {
        while (true) {
            DirectoryReader last = DirectoryReader.open(directory);
            if (whole(last)) {
                return last;
            }
            long generation = last.getIndexCommit().getGeneration();
            last.close();
            Optional<IndexCommit> searched = WholeCommits.searched(directory);
            try {
                return DirectoryReader.open(
                        searched.orElseThrow(
                                () -> new IOException("it is being made for the first time")));
            } catch (IOException e) {
                // Gone, because meanwhile the new one has become whole? Else it is damage.
                if (SegmentInfos.getLastCommitGeneration(directory) == generation) {
                    throw e;
                }
            }
        }
    }

    private static boolean whole(DirectoryReader reader) throws IOException {
        return WholeCommits.whole(reader.getIndexCommit().getUserData());
    }

    /// The index as it is now, where it has changed since this was opened. Who goes over to the
    /// newer search [retires][#retire()] this one, and not before others find the newer: a search
    /// between the two would find the index closed.
    public Optional<TextSearch> newer() {
        try {
            DirectoryReader newer = DirectoryReader.openIfChanged(reader);
            if (newer == null) {
                return Optional.empty();
            }
            if (!whole(newer)) {
                newer.close();
                return Optional.empty();
            }
            try {
                return Optional.of(
                        new TextSearch(directory, newer, catalog, Optional.of(ordinals)));
            } catch (IOException | RuntimeException e) {
                newer.close();
                throw e;
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /// Ends this search in favour of a [newer][#newer()] one: searches that run are answered, and
    /// the index stays open for the other.
    public void retire() {
        try {
            reader.close();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /// Whether this search is closed or [retired][#retire()].
    public boolean over() {
        return reader.getRefCount() <= 0;
    }

    /// Whether there is an index in a folder that can be searched.
    public static boolean exists(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (FSDirectory directory = FSDirectory.open(folder)) {
            return WholeCommits.searched(directory).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /// What the index was in step with when it was opened.
    public TextIndex.Mark mark() {
        return mark;
    }

    /// Whether the index has the form of another version of this program, and is to be made again.
    public boolean otherForm() {
        return !pairs;
    }

    /// Number of texts in the index.
    public int texts() {
        return reader.numDocs();
    }

    /// Searches.
    ///
    /// @param most hits on the page
    /// @param after [Found#next()] of the page before this one, or empty for the first
    /// @throws CatalogException when there is nothing to look for, or `after` is none of ours
    public Found search(TextQuery asked, int most, String after) {
        if (!reader.tryIncRef()) {
            throw new CatalogException("the text index of " + catalog + " is closed");
        }
        try {
            return found(asked, most, after);
        } finally {
            release();
        }
    }

    private void release() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private Found found(TextQuery asked, int most, String after) {
        if (asked.nothing()) {
            throw CatalogException.question("nothing to look for: give words or a filter");
        }
        Optional<Query> wordQuery = questions.words(asked.words());
        if (wordQuery.isEmpty() && !asked.words().isBlank()) {
            throw CatalogException.question("no word to look for in: " + asked.words().strip());
        }
        Sort sort = sort(asked.sort(), scored(wordQuery));
        try {
            int n = Math.clamp(most, 1, Math.max(1, reader.maxDoc()));
            Query query = questions.all(asked, pairs ? wordQuery.map(Pairs::instead) : wordQuery);
            Optional<FieldDoc> behind =
                    after.isEmpty()
                            ? Optional.empty()
                            : Optional.of(TextCursor.read(after, asked.sort(), sort));
            Answer answer = answer(query, sort, n, behind.orElse(null));
            ScoreDoc[] best = answer.best();
            FacetCounter.Counts counts = answer.counts();
            List<Found.Hit> hits = hits(best, wordQuery);
            Optional<String> next =
                    best.length == n
                            ? Optional.of(TextCursor.write((FieldDoc) best[n - 1]))
                            : Optional.empty();
            return new Found(
                    counts.total(), hits, counts.facets(), next, Questions.notes(asked.words()));
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private record Answer(ScoreDoc[] best, FacetCounter.Counts counts) {}

    /// The best and the counts. As a rule two searches: one for the best, which passes by all that
    /// cannot be among them, and one that counts, which scores nothing and need not be made again
    /// when the page is turned. A phrase is dear to look for, scored or not: it is looked for once.
    private Answer answer(Query query, Sort sort, int n, @Nullable FieldDoc after)
            throws IOException {
        FacetCounter.Counts before;
        synchronized (counted) {
            before = counted.get(query);
        }
        if (before != null || !positional(query)) {
            TopFieldDocs best =
                    searcher.search(query, new TopFieldCollectorManager(sort, n, after, 0));
            return new Answer(
                    best.scoreDocs,
                    before != null ? before : remember(query, searcher.search(query, counter())));
        }
        Object[] both =
                searcher.search(
                        query,
                        new MultiCollectorManager(
                                new TopFieldCollectorManager(sort, n, after, Integer.MAX_VALUE),
                                counter()));
        return new Answer(
                ((TopFieldDocs) both[0]).scoreDocs, remember(query, (FacetCounter.Counts) both[1]));
    }

    private CollectorManager<FacetCounter, FacetCounter.Counts> counter() {
        return FacetCounter.manager(ordinals, FACET_VALUES);
    }

    private FacetCounter.Counts remember(Query query, FacetCounter.Counts counts) {
        synchronized (counted) {
            counted.put(query, counts);
        }
        return counts;
    }

    /// Whether texts must be looked into for the order of their words.
    private static boolean positional(Query query) {
        boolean[] found = {false};
        query.visit(
                new QueryVisitor() {
                    @Override
                    public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
                        found[0] |=
                                parent instanceof PhraseQuery || parent instanceof MultiPhraseQuery;
                        return this;
                    }
                });
        return found[0];
    }

    /// Whether one text found may be more to the point than another.
    private static boolean scored(Optional<Query> words) {
        return words.isPresent() && !(words.get() instanceof PrefixQuery);
    }

    /// Ids decide between equals. Where all are equals, only ids are compared: Lucene then passes
    /// by most texts, and need not look up the id of each.
    private static Sort sort(TextQuery.Sort by, boolean scored) {
        SortField id = new SortField(TextEntries.ID, SortField.Type.STRING);
        return switch (by) {
            case RELEVANCE -> scored ? new Sort(SortField.FIELD_SCORE, id) : new Sort(id);
            case DATE -> {
                SortedNumericSortField dated =
                        new SortedNumericSortField(TextEntries.DATED, SortField.Type.LONG, true);
                dated.setMissingValue(Long.MIN_VALUE);
                yield new Sort(dated, id);
            }
        };
    }

    private List<Found.Hit> hits(ScoreDoc[] found, Optional<Query> wordQuery) throws IOException {
        StoredFields stored = searcher.storedFields();
        Map<Integer, Document> documents = new LinkedHashMap<>();
        Highlights.Texts texts = new Highlights.Texts();
        for (ScoreDoc one : found) {
            Document d = stored.document(one.doc);
            documents.put(one.doc, d);
            BytesRef packed = d.getBinaryValue(TextEntries.POSITIONS);
            texts.add(
                    one.doc,
                    string(d, TextEntries.TEXT).orElse(""),
                    Positions.unpack(
                            string(d, TextEntries.DOCUMENT).map(Integer::parseInt).orElse(1),
                            packed == null ? new byte[0] : BytesRef.deepCopyOf(packed).bytes));
        }
        Map<Integer, List<Found.Passage>> passages =
                wordQuery.isPresent()
                        ? Highlights.of(searcher, words, wordQuery.get(), texts, PASSAGES)
                        : Map.of();
        List<Found.Hit> hits = new ArrayList<>();
        documents.forEach((doc, d) -> hits.add(hit(d, passages.getOrDefault(doc, List.of()))));
        return List.copyOf(hits);
    }

    private Found.Hit hit(Document d, List<Found.Passage> passages) {
        String id = String.valueOf(d.get(TextEntries.ID));
        String filing = String.valueOf(d.get(TextEntries.FILING));
        return new Found.Hit(
                filing,
                id.substring(filing.length()),
                string(d, TextEntries.ACCESSION),
                string(d, Facet.FORM.field()),
                string(d, Facet.COMPANY.field()),
                string(d, TextEntries.CIK),
                string(d, TextEntries.DATED).map(day -> LocalDate.ofEpochDay(Long.parseLong(day))),
                List.of(d.getValues(Facet.ITEM.field())),
                string(d, TextEntries.TITLE),
                string(d, Facet.STATUS.field()),
                List.of(d.getValues(Facet.EVENT.field())),
                string(d, TextEntries.FILE).orElse(""),
                string(d, TextEntries.MEMBER),
                passages);
    }

    private static Optional<String> string(Document d, String field) {
        return Optional.ofNullable(d.get(field));
    }

    private CatalogException broken(IOException e) {
        return new CatalogException(
                "the text index of " + catalog + " cannot be read: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw broken(e);
        }
    }
}
