package dev.octavo.biopharma.mention;

import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The phrases of one category, with an index from the words that begin them.
public final class Phrases {

    /// A phrase found: tokens `from` to before `to`.
    public record Hit(String value, int from, int to) {}

    private static final int[] NOTHING = {};

    public final List<Phrase> all;
    private final int[][] byWord;
    private final int[] byMention;

    /// The words that begin a phrase, a bit each. There are hundreds of categories, each looked
    /// through for a few words only: they are no sets of [Words], which has room for as many as
    /// readers ask for.
    private final long[] first;

    /// Whether every phrase needs a word, and none is made of mentions alone.
    private final boolean wordy;

    private final long[] telling;
    private final Needed needed;

    public Phrases(List<Phrase> all) {
        this.all = all;
        List<List<Integer>> lists = new ArrayList<>();
        List<Integer> begun = new ArrayList<>();
        for (int p = 0; p < all.size(); p++) {
            BitSet words = all.get(p).startWords();
            for (int w = words.nextSetBit(0); w >= 0; w = words.nextSetBit(w + 1)) {
                while (lists.size() <= w) {
                    lists.add(new ArrayList<>());
                }
                lists.get(w).add(p);
            }
            if (all.get(p).startMentions() != 0) {
                begun.add(p);
            }
        }
        byWord = new int[lists.size()][];
        for (int w = 0; w < byWord.length; w++) {
            byWord[w] = lists.get(w).isEmpty() ? NOTHING : ints(lists.get(w));
        }
        byMention = ints(begun);
        first = new long[(Lexicon.size() >> 6) + 1];
        for (int w = 1; w < byWord.length; w++) {
            first[w >> 6] |= byWord[w].length > 0 ? 1L << w : 0;
        }
        wordy = all.stream().noneMatch(p -> p.needed().isEmpty());
        telling = telling(all);
        needed = new Needed(all);
    }

    /// The words that begin a phrase of one of some categories.
    public static Words beginning(Phrases... categories) {
        return Words.of(
                Arrays.stream(categories)
                        .flatMapToInt(of ->
                                IntStream.range(1, of.byWord.length)
                                        .filter(w -> of.byWord[w].length > 0))
                        .distinct()
                        .toArray());
    }

    private static int[] ints(List<Integer> of) {
        int[] out = new int[of.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = of.get(i);
        }
        return out;
    }

    /// The phrases that begin at tokens `from` to before `to` and end within, in the order of the
    /// text; at one place in that of the file. Mentions are only looked for where all words stand
    /// that a phrase needs.
    public List<Hit> find(Tokens t, Mentions m, int from, int to) {
        // what a phrase needs stands where it begins or behind that
        int start = byMention.length == 0 ? next(first, t, from, to) : from;
        if (start == to || wordy && next(telling, t, start, to) == to) {
            return List.of();
        }
        long[] standing = needed.standing(t, start, to, m.may(-1));
        int mentions = 0;
        for (int p : byMention) {
            if (needed.met(p, standing) && needed.found(p, m)) {
                mentions |= m.there(all.get(p).startMentions());
            }
        }
        List<Hit> out = new ArrayList<>();
        for (int i = start; i < to; i++) {
            int w = t.word[i];
            if (has(first, w)) {
                add(out, byWord[w], standing, t, m, i, to);
            }
            if (mentions != 0 && m.types(i, mentions) != 0) {
                add(out, byMention, standing, t, m, i, to);
            }
        }
        return out;
    }

    private static boolean has(long[] set, int word) {
        return (set[word >> 6] & 1L << word) != 0;
    }

    /// The first word of a set, or `to`.
    private static int next(long[] set, Tokens t, int from, int to) {
        int i = from;
        while (i < to && !has(set, t.word[i])) {
            i++;
        }
        return i;
    }

    /// The words of which one stands wherever a phrase does: of each phrase the words for that
    /// element which has the fewest that stand in every text.
    private static long[] telling(List<Phrase> phrases) {
        BitSet out = new BitSet();
        for (Phrase p : phrases) {
            p.needed().stream().min(Comparator.comparingLong(Phrases::frequent)).ifPresent(out::or);
        }
        return Arrays.copyOf(out.toLongArray(), (Lexicon.size() >> 6) + 1);
    }

    /// How often one of some words may stand in a text, as far as that can be guessed.
    private static long frequent(BitSet words) {
        long common = words.stream().filter(Lexicon::common).count();
        return common * COMMON + words.cardinality();
    }

    /// A common word stands in a text as often as so many others.
    private static final int COMMON = 100;

    /// The first value found at a token, or an empty string.
    public String at(Tokens t, Mentions m, int token, int to) {
        int w = t.word[token];
        if (has(first, w)) {
            for (int p : byWord[w]) {
                if (all.get(p).match(t, m, token, to) >= 0) {
                    return all.get(p).value;
                }
            }
        }
        return "";
    }

    private void add(
            List<Hit> out, int[] phrases, long[] standing, Tokens t, Mentions m, int i, int to) {
        for (int p : phrases) {
            if (needed.met(p, standing) && needed.found(p, m)) {
                int end = all.get(p).match(t, m, i, to);
                if (end >= 0) {
                    out.add(new Hit(all.get(p).value, i, end));
                }
            }
        }
    }

    /// The words that begin a phrase of one of some values.
    public Words beginning(Set<String> values) {
        return Words.of(
                IntStream.range(1, byWord.length)
                        .filter(w ->
                                Arrays.stream(byWord[w])
                                        .anyMatch(p -> values.contains(all.get(p).value)))
                        .toArray());
    }

    /// Whether one of the words of a single-word category is this word.
    public boolean has(int word) {
        return has(first, word);
    }

    /// The value of a single-word category for a word, or an empty string.
    public String value(int word) {
        return has(word) ? all.get(byWord[word][0]).value : "";
    }
}
