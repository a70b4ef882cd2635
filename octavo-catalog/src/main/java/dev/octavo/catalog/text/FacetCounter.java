package dev.octavo.catalog.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts all texts found, and the values of every facet over them.
///
/// A segment's texts are counted by the segment's own ordinals, an array access a value; at the
/// segment's end its counts are added up by the index's [ordinals][FacetOrdinals]. Only the values
/// that are handed out are ever looked up as words.
final class FacetCounter implements Collector {

    private final FacetOrdinals ordinals;
    private final Map<Facet, long[]> totals = new EnumMap<>(Facet.class);
    private final List<Segment> open = new ArrayList<>();

    /// Texts found in the segment and not counted yet: facet after facet is counted over many of
    /// them at a time.
    private final int[] docs = new int[4_096];

    private int gathered;
    private long total;

    /// What was counted.
    ///
    /// @param total number of texts found
    /// @param facets for each facet its most frequent values
    record Counts(long total, Map<Facet, List<Found.Count>> facets) {}

    private FacetCounter(FacetOrdinals ordinals) {
        this.ordinals = ordinals;
    }

    /// Counts of one facet in one segment.
    private record Segment(FacetColumns.Open open, int leaf, int[] counts) {}

    static CollectorManager<FacetCounter, Counts> manager(FacetOrdinals ordinals, int most) {
        return new CollectorManager<>() {
            @Override
            public FacetCounter newCollector() {
                return new FacetCounter(ordinals);
            }

            @Override
            public Counts reduce(Collection<FacetCounter> counters) throws IOException {
                Map<Facet, long[]> all = new EnumMap<>(Facet.class);
                long total = 0;
                for (FacetCounter c : counters) {
                    c.endSegment();
                    total += c.total;
                    c.totals.forEach(
                            (facet, counts) -> all.merge(facet, counts, FacetCounter::sum));
                }
                Map<Facet, List<Found.Count>> out = new EnumMap<>(Facet.class);
                for (Facet facet : Facet.values()) {
                    long[] counts = all.get(facet);
                    out.put(
                            facet,
                            counts == null ? List.of() : best(ordinals, facet, counts, most));
                }
                return new Counts(total, Collections.unmodifiableMap(out));
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
        for (FacetColumns.Open column : ordinals.columns(context).values()) {
            open.add(new Segment(column, context.ord, new int[column.values()]));
        }
        Segment[] segments = open.toArray(Segment[]::new);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // Counting needs no score.
            }

            @Override
            public void collect(int doc) throws IOException {
                docs[gathered++] = doc;
                if (gathered == docs.length) {
                    finish();
                }
            }

            @Override
            public void collect(DocIdStream stream) throws IOException {
                finish();
                do {
                    gathered = stream.intoArray(docs);
                    finish();
                } while (stream.mayHaveRemaining());
            }

            @Override
            public void finish() throws IOException {
                for (Segment s : segments) {
                    s.open().column().count(docs, gathered, s.counts());
                }
                total += gathered;
                gathered = 0;
            }
        };
    }

    /// Adds up the counts of the segment that is over.
    private void endSegment() {
        for (Segment s : open) {
            long[] total =
                    totals.computeIfAbsent(s.open().facet(), f -> new long[ordinals.values(f)]);
            for (int ord = 0; ord < s.counts().length; ord++) {
                if (s.counts()[ord] > 0) {
                    total[ordinals.global(s.open().facet(), s.leaf(), ord)] += s.counts()[ord];
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
