package dev.octavo.catalog.text;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/// The values of all facets in an index, numbered in the order of words over all its segments, and
/// the way from a segment's numbers to these. Made once for a state of the index.
final class FacetOrdinals {

    private final List<LeafReaderContext> leaves;
    private final Map<Facet, OrdinalMap> maps = new EnumMap<>(Facet.class);
    private final Map<Object, FacetColumns> columns = new HashMap<>();

    /// @param before the state before this one, of which segments may be left
    FacetOrdinals(IndexReader reader, Optional<FacetOrdinals> before) throws IOException {
        this.leaves = reader.leaves();
        for (LeafReaderContext leaf : leaves) {
            Object key = key(leaf);
            columns.put(key, before.map(b -> b.columns.get(key)).orElseGet(FacetColumns::new));
        }
        for (Facet facet : Facet.values()) {
            SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = DocValues.getSortedSet(leaves.get(i).reader(), facet.field());
            }
            maps.put(
                    facet,
                    OrdinalMap.build(
                            reader.getReaderCacheHelper() == null
                                    ? null
                                    : reader.getReaderCacheHelper().getKey(),
                            values,
                            PackedInts.DEFAULT));
        }
    }

    private static Object key(LeafReaderContext leaf) {
        IndexReader.CacheHelper helper = leaf.reader().getCoreCacheHelper();
        return helper == null ? leaf : helper.getKey();
    }

    /// The facet values of a segment.
    Map<Facet, FacetColumns.Open> columns(LeafReaderContext leaf) throws IOException {
        FacetColumns of = columns.get(key(leaf));
        return (of == null ? new FacetColumns() : of).open(leaf.reader());
    }

    private OrdinalMap map(Facet facet) {
        OrdinalMap map = maps.get(facet);
        if (map == null) {
            throw new IllegalStateException("every facet has ordinals");
        }
        return map;
    }

    int values(Facet facet) {
        return Math.toIntExact(map(facet).getValueCount());
    }

    int global(Facet facet, int leaf, int ordinal) {
        LongValues globals = map(facet).getGlobalOrds(leaf);
        return (int) globals.get(ordinal);
    }

    /// A value as a word.
    String word(Facet facet, int global) throws IOException {
        OrdinalMap map = map(facet);
        int leaf = map.getFirstSegmentNumber(global);
        return DocValues.getSortedSet(leaves.get(leaf).reader(), facet.field())
                .lookupOrd(map.getFirstSegmentOrd(global))
                .utf8ToString();
    }
}
