package dev.octavo.catalog.text;

import dev.octavo.edgar.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/// Finds the best passages of a text that was found. Where the words stand in it, the index knows:
/// the text is not analysed again.
final class Highlights extends UnifiedHighlighter {

    private final String text;

    private Highlights(Builder builder, String text) {
        super(builder);
        this.text = text;
    }

    /// The best passages of a text, in its order.
    ///
    /// @param doc the text's number in the index
    /// @param text the text itself, which its finder has at hand
    static List<Found.Passage> of(
            IndexSearcher searcher,
            Words words,
            Query query,
            int doc,
            String text,
            Positions positions,
            int most)
            throws IOException {
        Highlights one =
                new Highlights(
                        UnifiedHighlighter.builder(searcher, words)
                                .withBreakIterator(SentenceBreaks::new)
                                .withMaxLength(Integer.MAX_VALUE - 1)
                                .withMaxNoHighlightPassages(0)
                                .withFormatter(new Marker(positions)),
                        text);
        Object[] found =
                one.highlightFieldsAsObjects(
                                new String[] {TextEntries.TEXT},
                                query,
                                new int[] {doc},
                                new int[] {most})
                        .get(TextEntries.TEXT);
        return found != null && found.length > 0 && found[0] instanceof Passages p
                ? p.list()
                : List.of();
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(
            String[] fields, org.apache.lucene.search.DocIdSetIterator docs, int cacheCharsThreshold)
            throws IOException {
        List<CharSequence[]> out = new ArrayList<>();
        while (docs.nextDoc() != org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS) {
            out.add(new CharSequence[] {text});
        }
        return out;
    }

    private record Passages(List<Found.Passage> list) {}

    /// Makes our passages of Lucene's.
    private static final class Marker extends PassageFormatter {
        private final Positions positions;

        Marker(Positions positions) {
            this.positions = positions;
        }

        @Override
        public @Nullable Object format(
                org.apache.lucene.search.uhighlight.Passage[] passages, String content) {
            List<Found.Passage> out = new ArrayList<>();
            org.apache.lucene.search.uhighlight.Passage[] inOrder = passages.clone();
            Arrays.sort(
                    inOrder,
                    Comparator.comparingInt(
                            org.apache.lucene.search.uhighlight.Passage::getStartOffset));
            for (org.apache.lucene.search.uhighlight.Passage p : inOrder) {
                out.add(passage(p, content));
            }
            return new Passages(out);
        }

        private Found.Passage passage(
                org.apache.lucene.search.uhighlight.Passage p, String content) {
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
