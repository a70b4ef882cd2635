package dev.octavo.catalog.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts the values of every facet over all texts found: by ordinal within a segment of the index,
/// by value over all segments.
final class FacetCounter implements Collector {

    private final Map<Facet, Map<String, Long>> totals = new EnumMap<>(Facet.class);
    private final List<Segment> segments = new ArrayList<>();

    /// Counts of one segment.
    private record Segment(Facet facet, SortedSetDocValues values, int[] counts) {

        void add(int doc) throws IOException {
            if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }
    }

    static CollectorManager<FacetCounter, Map<Facet, List<Found.Count>>> manager(int most) {
        return new CollectorManager<>() {
            @Override
            public FacetCounter newCollector() {
                return new FacetCounter();
            }

            @Override
            public Map<Facet, List<Found.Count>> reduce(Collection<FacetCounter> counters)
                    throws IOException {
                Map<Facet, Map<String, Long>> all = new EnumMap<>(Facet.class);
                for (FacetCounter c : counters) {
                    c.close();
                    c.totals.forEach((facet, counts) ->
                            counts.forEach((value, n) ->
                                    all.computeIfAbsent(facet, f -> new HashMap<>())
                                            .merge(value, n, Long::sum)));
                }
                return best(all, most);
            }
        };
    }

    private static Map<Facet, List<Found.Count>> best(Map<Facet, Map<String, Long>> all, int most) {
        Map<Facet, List<Found.Count>> out = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<Found.Count> counts = new ArrayList<>();
            all.getOrDefault(facet, Map.of())
                    .forEach((value, n) -> counts.add(new Found.Count(value, n)));
            counts.sort(
                    Comparator.comparingLong(Found.Count::count)
                            .reversed()
                            .thenComparing(Found.Count::value));
            out.put(facet, List.copyOf(counts.subList(0, Math.min(most, counts.size()))));
        }
        return out;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        close();
        for (Facet facet : Facet.values()) {
            SortedSetDocValues values = DocValues.getSortedSet(context.reader(), facet.field());
            if (values.getValueCount() > 0) {
                segments.add(new Segment(facet, values, new int[(int) values.getValueCount()]));
            }
        }
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

    /// Adds the counts of the segment that is over.
    private void close() throws IOException {
        for (Segment s : segments) {
            Map<String, Long> total = totals.computeIfAbsent(s.facet(), f -> new HashMap<>());
            for (int ord = 0; ord < s.counts().length; ord++) {
                if (s.counts()[ord] > 0) {
                    total.merge(
                            s.values().lookupOrd(ord).utf8ToString(),
                            (long) s.counts()[ord],
                            Long::sum);
                }
            }
        }
        segments.clear();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
