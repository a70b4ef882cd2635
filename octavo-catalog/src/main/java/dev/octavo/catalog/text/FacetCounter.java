package dev.octavo.catalog.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts the values of every facet over all texts found.
///
/// A segment's texts are counted by the segment's own ordinals, an array access a value; at the
/// segment's end its counts are added up by the index's [ordinals][FacetOrdinals]. Only the values
/// that are handed out are ever looked up as words.
final class FacetCounter implements Collector {

    private final FacetOrdinals ordinals;
    private final Map<Facet, long[]> totals = new EnumMap<>(Facet.class);
    private final List<Segment> open = new ArrayList<>();

    private FacetCounter(FacetOrdinals ordinals) {
        this.ordinals = ordinals;
    }

    /// Counts of one facet in one segment.
    private abstract static sealed class Segment {
        final Facet facet;
        final int leaf;
        final int[] counts;

        Segment(Facet facet, int leaf, long values) {
            this.facet = facet;
            this.leaf = leaf;
            this.counts = new int[Math.toIntExact(values)];
        }

        abstract void add(int doc) throws IOException;
    }

    /// No text has two values.
    private static final class Single extends Segment {
        private final SortedDocValues values;

        Single(Facet facet, int leaf, SortedDocValues values) {
            super(facet, leaf, values.getValueCount());
            this.values = values;
        }

        @Override
        void add(int doc) throws IOException {
            if (values.advanceExact(doc)) {
                counts[values.ordValue()]++;
            }
        }
    }

    private static final class Several extends Segment {
        private final SortedSetDocValues values;

        Several(Facet facet, int leaf, SortedSetDocValues values) {
            super(facet, leaf, values.getValueCount());
            this.values = values;
        }

        @Override
        void add(int doc) throws IOException {
            if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }
    }

    static CollectorManager<FacetCounter, Map<Facet, List<Found.Count>>> manager(
            FacetOrdinals ordinals, int most) {
        return new CollectorManager<>() {
            @Override
            public FacetCounter newCollector() {
                return new FacetCounter(ordinals);
            }

            @Override
            public Map<Facet, List<Found.Count>> reduce(Collection<FacetCounter> counters)
                    throws IOException {
                Map<Facet, long[]> all = new EnumMap<>(Facet.class);
                for (FacetCounter c : counters) {
                    c.endSegment();
                    c.totals.forEach((facet, counts) -> all.merge(facet, counts, FacetCounter::sum));
                }
                Map<Facet, List<Found.Count>> out = new EnumMap<>(Facet.class);
                for (Facet facet : Facet.values()) {
                    long[] counts = all.get(facet);
                    out.put(facet, counts == null ? List.of() : best(ordinals, facet, counts, most));
                }
                return out;
            }
        };
    }

    private static long[] sum(long[] a, long[] b) {
        for (int i = 0; i < a.length; i++) {
            a[i] += b[i];
        }
        return a;
    }

    private record Place(int ordinal, long count) {}

    /// The most frequent values; among equals the first in the order of words, which is that of the
    /// ordinals.
    private static List<Found.Count> best(
            FacetOrdinals ordinals, Facet facet, long[] counts, int most) throws IOException {
        Comparator<Place> order =
                Comparator.comparingLong(Place::count)
                        .thenComparing(Comparator.comparingInt(Place::ordinal).reversed());
        PriorityQueue<Place> best = new PriorityQueue<>(order);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                if (best.size() < most) {
                    best.add(new Place(i, counts[i]));
                } else if (counts[i] > best.element().count()) {
                    best.remove();
                    best.add(new Place(i, counts[i]));
                }
            }
        }
        List<Place> sorted = new ArrayList<>(best);
        sorted.sort(order.reversed());
        List<Found.Count> out = new ArrayList<>();
        for (Place p : sorted) {
            out.add(new Found.Count(ordinals.word(facet, p.ordinal()), p.count()));
        }
        return List.copyOf(out);
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        endSegment();
        for (Facet facet : Facet.values()) {
            SortedSetDocValues values = DocValues.getSortedSet(context.reader(), facet.field());
            if (values.getValueCount() > 0) {
                SortedDocValues single = DocValues.unwrapSingleton(values);
                open.add(
                        single == null
                                ? new Several(facet, context.ord, values)
                                : new Single(facet, context.ord, single));
            }
        }
        Segment[] segments = open.toArray(Segment[]::new);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // Counting needs no score.
            }

            @Override
            public void collect(int doc) throws IOException {
                for (Segment s : segments) {
                    s.add(doc);
                }
            }
        };
    }

    /// Adds up the counts of the segment that is over.
    private void endSegment() {
        for (Segment s : open) {
            long[] total =
                    totals.computeIfAbsent(s.facet, f -> new long[ordinals.values(f)]);
            for (int ord = 0; ord < s.counts.length; ord++) {
                if (s.counts[ord] > 0) {
                    total[ordinals.global(s.facet, s.leaf, ord)] += s.counts[ord];
                }
            }
        }
        open.clear();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
