package dev.octavo.page;

import java.util.Locale;

/// A small table of words that is asked for stretches of a text without cutting them out. Case does
/// not count. Open addressing; the words are ASCII. Inner loops ask with an array of characters;
/// any other text is copied, a word at a time.
public final class WordTable {

    private String[] words = new String[64];
    private int[] kinds = new int[64];
    private int size;
    private int longest;

    /// Adds words, divided by blanks, under a kind above 0.
    public WordTable put(int kind, String list) {
        for (String word : list.split(" +")) {
            if (2 * ++size > words.length) {
                grow();
            }
            longest = Math.max(longest, word.length());
            insert(word.toLowerCase(Locale.ROOT), kind);
        }
        return this;
    }

    /// The kind of the word from `a` to before `z`, or 0.
    public int get(CharSequence text, int a, int z) {
        if (z <= a || z - a > longest) {
            return 0;
        }
        char[] word = new char[z - a];
        for (int i = a; i < z; i++) {
            word[i - a] = text.charAt(i);
        }
        return get(word, 0, word.length);
    }

    /// Whether the word from `a` to before `z` is in the table.
    public boolean has(CharSequence text, int a, int z) {
        return get(text, a, z) != 0;
    }

    /// Whether a word is in the table.
    public boolean has(String word) {
        return has(word, 0, word.length());
    }

    /// The kind of the word from `a` to before `z`, or 0.
    public int get(char[] text, int a, int z) {
        if (z <= a || z - a > longest) {
            return 0;
        }
        int mask = words.length - 1;
        int at = hash(text, a, z) & mask;
        while (words[at] != null) {
            if (same(words[at], text, a, z)) {
                return kinds[at];
            }
            at = at + 1 & mask;
        }
        return 0;
    }

    /// Whether the word from `a` to before `z` is in the table.
    public boolean has(char[] text, int a, int z) {
        return get(text, a, z) != 0;
    }

    private void insert(String word, int kind) {
        int mask = words.length - 1;
        int at = hash(word.toCharArray(), 0, word.length()) & mask;
        while (words[at] != null && !words[at].equals(word)) {
            at = at + 1 & mask;
        }
        words[at] = word;
        kinds[at] = kind;
    }

    private void grow() {
        String[] oldWords = words;
        int[] oldKinds = kinds;
        words = new String[2 * oldWords.length];
        kinds = new int[words.length];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != null) {
                insert(oldWords[i], oldKinds[i]);
            }
        }
    }

    private static int hash(char[] text, int a, int z) {
        int h = 0;
        for (int i = a; i < z; i++) {
            h = 31 * h + fold(text[i]);
        }
        return h ^ h >>> 7;
    }

    private static boolean same(String word, char[] text, int a, int z) {
        if (word.length() != z - a) {
            return false;
        }
        for (int i = a; i < z; i++) {
            if (word.charAt(i - a) != fold(text[i])) {
                return false;
            }
        }
        return true;
    }

    private static char fold(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        return c == '\u2019' ? '\'' : c;
    }
}
