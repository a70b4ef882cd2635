package dev.octavo.biopharma;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// The phrases of one category, with an index from the words that begin them.
final class Phrases {

    /// A phrase found: tokens `from` to before `to`.
    record Hit(String value, int from, int to) {}

    private static final int[] NOTHING = {};

    final List<Phrase> all;
    private final int[][] byWord;
    private final int[] byMention;

    /// The types of the mentions that may begin a phrase.
    private final int mentions;

    private final boolean[] bare;

    Phrases(List<Phrase> all) {
        this.all = all;
        List<List<Integer>> lists = new ArrayList<>();
        List<Integer> begun = new ArrayList<>();
        int types = 0;
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
                types |= all.get(p).startMentions();
            }
        }
        byWord = new int[lists.size()][];
        for (int w = 0; w < byWord.length; w++) {
            byWord[w] = lists.get(w).isEmpty() ? NOTHING : ints(lists.get(w));
        }
        byMention = ints(begun);
        mentions = types;
        bare = new boolean[all.size()];
        for (int p = 0; p < bare.length; p++) {
            bare[p] = all.get(p).bare();
        }
    }

    private static int[] ints(List<Integer> of) {
        int[] out = new int[of.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = of.get(i);
        }
        return out;
    }

    /// The phrases that begin at tokens `from` to before `to` and end within, in the order of the
    /// text; at one place in that of the file.
    List<Hit> find(Tokens t, Mentions m, int from, int to) {
        List<Hit> out = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int w = t.word[i];
            if (w > 0 && w < byWord.length) {
                add(out, byWord[w], t, m, i, to);
            }
            if (mentions != 0 && m.types(i, mentions) != 0) {
                add(out, byMention, t, m, i, to);
            }
        }
        return out;
    }

    /// The phrases of a sentence, in the order of the text. Its mentions are only looked for where
    /// a phrase may begin that asks for them, or a name may be defined.
    List<Hit> find(Sentence s) {
        if (byMention.length > 0) {
            return find(s.t, s.m(), s.from, s.to);
        }
        List<Hit> out = new ArrayList<>();
        for (int i = s.from; i < s.to; i++) {
            int w = s.t.word[i];
            int[] phrases = w > 0 && w < byWord.length ? byWord[w] : NOTHING;
            for (int p : phrases) {
                Phrase phrase = all.get(p);
                if (bare[p] || phrase.possible(s.t, i, s.to)) {
                    int end = phrase.match(s.t, bare[p] ? Mentions.NONE : s.m(), i, s.to);
                    if (end >= 0) {
                        out.add(new Hit(phrase.value, i, end));
                    }
                }
            }
        }
        return out;
    }

    /// The first value found at a token, or an empty string.
    String at(Tokens t, Mentions m, int token, int to) {
        int w = t.word[token];
        if (w > 0 && w < byWord.length) {
            for (int p : byWord[w]) {
                if (all.get(p).match(t, m, token, to) >= 0) {
                    return all.get(p).value;
                }
            }
        }
        return "";
    }

    private void add(List<Hit> out, int[] phrases, Tokens t, Mentions m, int i, int to) {
        for (int p : phrases) {
            int end = all.get(p).match(t, m, i, to);
            if (end >= 0) {
                out.add(new Hit(all.get(p).value, i, end));
            }
        }
    }

    /// Whether a phrase of one of some values may begin with a word.
    boolean begins(int word, Set<String> values) {
        for (int p : has(word) ? byWord[word] : NOTHING) {
            if (values.contains(all.get(p).value)) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of the words of a single-word category is this word.
    boolean has(int word) {
        return word > 0 && word < byWord.length && byWord[word].length > 0;
    }

    /// The value of a single-word category for a word, or an empty string.
    String value(int word) {
        return has(word) ? all.get(byWord[word][0]).value : "";
    }
}
