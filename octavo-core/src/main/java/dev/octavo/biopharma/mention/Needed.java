package dev.octavo.biopharma.mention;

import dev.octavo.biopharma.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which phrases of a category can stand in a stretch of text at all, by the words and mentions
/// that they must have, in whatever order those stand.
///
/// The sets of words that phrases must have are numbered, and so are the sets of types of mentions.
/// A word has a bit for each set that it is of, a stretch those of all its words and of the
/// mentions that it may have, and a phrase needs those of its own sets: one pass over the words
/// tells of all phrases, and most stretches have none of them.
final class Needed {

    /// How many numbers of 64 bits all sets take.
    private final int width;

    /// Of each word of a set, which of the [#rows] is its own; 0 is that of no set.
    private final char[] row;

    private final long[] rows;

    /// Of each phrase, the bits of its sets.
    private final long[] needs;

    /// Of each phrase, the sets of types of mentions that it needs, as bits.
    private final int[][] mentions;

    /// The sets of types of mentions, as bits, and their numbers.
    private final int[] types;

    private final int[] typeNumbers;

    Needed(List<Phrase> phrases) {
        Map<BitSet, Integer> sets = new HashMap<>();
        List<List<BitSet>> of = new ArrayList<>();
        for (Phrase phrase : phrases) {
            of.add(phrase.needed());
            of.getLast().forEach(set -> sets.putIfAbsent(set, sets.size()));
        }
        mentions = new int[phrases.size()][];
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        for (int p = 0; p < mentions.length; p++) {
            List<Integer> masks = phrases.get(p).neededMentions();
            mentions[p] = masks.stream().mapToInt(Integer::intValue).toArray();
            masks.forEach(mask -> numbers.putIfAbsent(mask, sets.size() + numbers.size()));
        }
        types = numbers.keySet().stream().mapToInt(Integer::intValue).toArray();
        typeNumbers = numbers.values().stream().mapToInt(Integer::intValue).toArray();
        width = (sets.size() + types.length >> 6) + 1;
        BitSet words = new BitSet();
        sets.keySet().forEach(words::or);
        row = new char[words.length()];
        rows = new long[(words.cardinality() + 1) * width];
        int last = 0;
        for (int w = words.nextSetBit(0); w >= 0; w = words.nextSetBit(w + 1)) {
            row[w] = (char) ++last;
            int at = last * width;
            for (Map.Entry<BitSet, Integer> set : sets.entrySet()) {
                if (set.getKey().get(w)) {
                    rows[at + (set.getValue() >> 6)] |= 1L << set.getValue();
                }
            }
        }
        needs = new long[phrases.size() * width];
        for (int p = 0; p < of.size(); p++) {
            for (BitSet set : of.get(p)) {
                need(p, sets.getOrDefault(set, 0));
            }
            for (int mask : mentions[p]) {
                need(p, numbers.getOrDefault(mask, 0));
            }
        }
    }

    private void need(int phrase, int number) {
        needs[phrase * width + (number >> 6)] |= 1L << number;
    }

    /// The bits of all words of the tokens `from` to before `to`, and of mentions.
    ///
    /// @param may the types of which there may be mentions, as bits
    long[] standing(Tokens t, int from, int to, int may) {
        long[] out = new long[width];
        for (int k = 0; k < types.length; k++) {
            if ((types[k] & may) != 0) {
                out[typeNumbers[k] >> 6] |= 1L << typeNumbers[k];
            }
        }
        for (int i = from; i < to; i++) {
            int w = t.word[i];
            int at = w < row.length ? row[w] * width : 0;
            if (at > 0) {
                for (int k = 0; k < width; k++) {
                    out[k] |= rows[at + k];
                }
            }
        }
        return out;
    }

    /// Whether all words stand that a phrase needs, and its mentions may.
    boolean met(int phrase, long[] standing) {
        int at = phrase * width;
        for (int k = 0; k < width; k++) {
            if ((needs[at + k] & ~standing[k]) != 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether the mentions stand that a phrase needs, as far as that is known before names are
    /// looked for.
    boolean found(int phrase, Mentions m) {
        for (int mask : mentions[phrase]) {
            if (m.there(mask) == 0) {
                return false;
            }
        }
        return true;
    }
}
