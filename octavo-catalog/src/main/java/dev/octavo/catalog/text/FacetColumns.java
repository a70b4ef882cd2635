package dev.octavo.catalog.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/// The facet values of a segment of the index, by ordinal, one column a facet: from the index
/// itself, or, for a segment that is asked often, in memory (some fifteen bytes a text), where
/// counting half a million texts takes milliseconds.
final class FacetColumns {

    /// Searches of a segment before its columns are worth the memory: more than a command makes.
    private static final int OFTEN = 3;

    private final Map<Facet, Column> memory = new EnumMap<>(Facet.class);
    private int searches;

    /// One facet of a segment.
    interface Column {
        /// Counts the values of some texts.
        ///
        /// @param docs their numbers, ascending; the first `n` of them
        /// @param counts by ordinal
        void count(int[] docs, int n, int[] counts) throws IOException;
    }

    /// A column, or nothing where no text of the segment has a value.
    ///
    /// @param values number of values
    record Open(Facet facet, Column column, int values) {}

    synchronized Map<Facet, Open> open(LeafReader segment) throws IOException {
        boolean often = ++searches > OFTEN;
        Map<Facet, Open> out = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            SortedSetDocValues values = DocValues.getSortedSet(segment, facet.field());
            int n = Math.toIntExact(values.getValueCount());
            if (n > 0) {
                Column column = memory.get(facet);
                if (column == null) {
                    SortedDocValues single = DocValues.unwrapSingleton(values);
                    column =
                            single == null
                                    ? several(values, often, segment.maxDoc())
                                    : single(single, often, segment.maxDoc());
                    if (often && n < Character.MAX_VALUE) {
                        memory.put(facet, column);
                    }
                }
                out.put(facet, new Open(facet, column, n));
            }
        }
        return out;
    }

    private static Column single(SortedDocValues values, boolean load, int docs)
            throws IOException {
        if (!load || values.getValueCount() >= Character.MAX_VALUE) {
            return (some, n, counts) -> {
                for (int i = 0; i < n; i++) {
                    if (values.advanceExact(some[i])) {
                        counts[values.ordValue()]++;
                    }
                }
            };
        }
        // 0 is no value.
        char[] all = new char[docs];
        while (values.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
            all[values.docID()] = (char) (values.ordValue() + 1);
        }
        return (some, n, counts) -> {
            for (int i = 0; i < n; i++) {
                int value = all[some[i]];
                if (value > 0) {
                    counts[value - 1]++;
                }
            }
        };
    }

    private static Column several(SortedSetDocValues values, boolean load, int docs)
            throws IOException {
        if (!load || values.getValueCount() >= Character.MAX_VALUE) {
            return (some, n, counts) -> {
                for (int i = 0; i < n; i++) {
                    if (values.advanceExact(some[i])) {
                        for (int k = values.docValueCount(); k > 0; k--) {
                            counts[(int) values.nextOrd()]++;
                        }
                    }
                }
            };
        }
        int[] ends = new int[docs];
        char[] all = new char[16];
        int n = 0;
        int last = -1;
        while (values.nextDoc() != SortedSetDocValues.NO_MORE_DOCS) {
            for (int doc = last + 1; doc < values.docID(); doc++) {
                ends[doc] = n;
            }
            for (int k = values.docValueCount(); k > 0; k--) {
                if (n == all.length) {
                    all = Arrays.copyOf(all, 2 * n);
                }
                all[n++] = (char) values.nextOrd();
            }
            last = values.docID();
            ends[last] = n;
        }
        for (int doc = last + 1; doc < docs; doc++) {
            ends[doc] = n;
        }
        return lists(ends, all);
    }

    private static Column lists(int[] ends, char[] all) {
        return (some, n, counts) -> {
            for (int i = 0; i < n; i++) {
                int doc = some[i];
                for (int k = doc == 0 ? 0 : ends[doc - 1]; k < ends[doc]; k++) {
                    counts[all[k]]++;
                }
            }
        };
    }
}
