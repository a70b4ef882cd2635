package dev.octavo.catalog.text;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    FacetOrdinals(IndexReader reader) throws IOException {
        this.leaves = reader.leaves();
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
