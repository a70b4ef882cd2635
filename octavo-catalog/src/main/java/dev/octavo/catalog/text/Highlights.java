package dev.octavo.catalog.text;

import dev.octavo.edgar.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Finds the best passages of texts that were found. Where the words stand in them, the index
/// knows: no text is analysed again.
final class Highlights extends UnifiedHighlighter {

    /// Texts that were found, in the order of their numbers in the index.
    static final class Texts {
        private final TreeMap<Integer, String> texts = new TreeMap<>();
        private final Map<String, Positions> positions = new IdentityHashMap<>();

        /// @param doc the text's number in the index
        void add(int doc, String text, Positions at) {
            texts.put(doc, text);
            positions.put(text, at);
        }

        private Positions of(String text) {
            Positions at = positions.get(text);
            if (at == null) {
                throw new IllegalStateException("a text that was not given");
            }
            return at;
        }
    }

    private final Texts texts;

    private Highlights(Builder builder, Texts texts) {
        super(builder);
        this.texts = texts;
    }

    /// The best passages of texts, by the texts' numbers; each text's in its order.
    static Map<Integer, List<Found.Passage>> of(
            IndexSearcher searcher, Words words, Query query, Texts texts, int most)
            throws IOException {
        Map<Integer, List<Found.Passage>> out = new HashMap<>();
        int[] docs = texts.texts.keySet().stream().mapToInt(Integer::intValue).toArray();
        if (docs.length == 0) {
            return out;
        }
        Highlights all =
                new Highlights(
                        UnifiedHighlighter.builder(searcher, words)
                                .withBreakIterator(SentenceBreaks::new)
                                .withMaxLength(Integer.MAX_VALUE - 1)
                                .withMaxNoHighlightPassages(0)
                                .withScorer(new Scorer())
                                .withFormatter(new Marker(texts)),
                        texts);
        Object[] found =
                all.highlightFieldsAsObjects(
                                new String[] {TextEntries.TEXT},
                                query,
                                docs.clone(),
                                new int[] {most})
                        .get(TextEntries.TEXT);
        for (int i = 0; found != null && i < found.length; i++) {
            if (found[i] instanceof Passages p) {
                out.put(docs[i], p.list());
            }
        }
        return out;
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(
            String[] fields, DocIdSetIterator docs, int cacheCharsThreshold) throws IOException {
        List<CharSequence[]> out = new ArrayList<>();
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            out.add(new CharSequence[] {texts.texts.getOrDefault(doc, "")});
        }
        return out;
    }

    /// All texts are indexed alike: nobody need look at each segment for how.
    @Override
    protected OffsetSource getOffsetSource(String field) {
        return OffsetSource.POSTINGS;
    }

    /// Lucene's scores of passages, without its hash table of 32 kB for each.
    private static final class Scorer extends PassageScorer {

        @Override
        public float score(org.apache.lucene.search.uhighlight.Passage passage, int contentLength) {
            Map<BytesRef, int[]> terms = new LinkedHashMap<>();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int inText = passage.getMatchTermFreqsInDoc()[i];
                terms.computeIfAbsent(passage.getMatchTerms()[i], t -> new int[] {0, inText})[0]++;
            }
            double score = 0;
            for (int[] term : terms.values()) {
                score += tf(term[0], passage.getLength()) * weight(contentLength, term[1]);
            }
            return (float) (score * norm(passage.getStartOffset()));
        }
    }

    private record Passages(List<Found.Passage> list) {}

    /// Makes our passages of Lucene's.
    private static final class Marker extends PassageFormatter {
        private final Texts texts;

        Marker(Texts texts) {
            this.texts = texts;
        }

        @Override
        public @Nullable Object format(
                org.apache.lucene.search.uhighlight.Passage[] passages, String content) {
            List<Found.Passage> out = new ArrayList<>();
            Positions positions = texts.of(content);
            org.apache.lucene.search.uhighlight.Passage[] inOrder = passages.clone();
            Arrays.sort(
                    inOrder,
                    Comparator.comparingInt(
                            org.apache.lucene.search.uhighlight.Passage::getStartOffset));
            for (org.apache.lucene.search.uhighlight.Passage p : inOrder) {
                out.add(passage(p, content, positions));
            }
            return new Passages(out);
        }

        private static Found.Passage passage(
                org.apache.lucene.search.uhighlight.Passage p,
                String content,
                Positions positions) {
            int a = p.getStartOffset();
            int z = p.getEndOffset();
            while (z > a && content.charAt(z - 1) == ' ') {
                z--;
            }
            List<Found.Mark> marks = new ArrayList<>();
            int behind = a;
            for (int[] m : inOrder(p)) {
                // Words found twice, alone and in a phrase, are marked once.
                int from = Math.max(m[0], behind);
                int to = Math.min(m[1], z);
                if (from < to) {
                    marks.add(new Found.Mark(from - a, to - a, positions.spans(from, to)));
                    behind = to;
                }
            }
            List<Span> at = positions.spans(a, z);
            return new Found.Passage(content.substring(a, z), at, marks);
        }

        private static List<int[]> inOrder(org.apache.lucene.search.uhighlight.Passage p) {
            List<int[]> out = new ArrayList<>();
            for (int i = 0; i < p.getNumMatches(); i++) {
                out.add(new int[] {p.getMatchStarts()[i], p.getMatchEnds()[i]});
            }
            out.sort(Comparator.<int[]>comparingInt(m -> m[0]).thenComparing(m -> -m[1]));
            return out;
        }
    }
}
