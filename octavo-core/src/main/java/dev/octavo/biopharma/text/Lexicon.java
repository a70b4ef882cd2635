package dev.octavo.biopharma.text;

import java.util.Locale;

/// The words that Octavo's data files speak of, numbered, so that a text is compared as numbers.
///
/// A word is looked up by its characters without making a string of it: an open-addressed table
/// over a hash of the small letters, or over the letters themselves where they are few. The numbers
/// are given once, when the class is loaded, to all words of the [Vocabulary]; later the table only
/// answers. Number 0 is every other word.
public final class Lexicon {

    /// A word in small letters of ordinary reports: a text that capitalises it need not mean a
    /// name.
    static final int COMMON = 1;

    /// More than there are words.
    public static final int CAPACITY = 1 << 16;

    private static final int SIZE = CAPACITY;

    private static final Lexicon WORDS = new Lexicon();

    private final String[] words = new String[SIZE];
    private final char[][] letters = new char[SIZE][];
    private final int[] slots = new int[SIZE * 2];
    private final int[] hashes = new int[SIZE];
    private final byte[] flags = new byte[SIZE];

    /// Of each slot the key of a short word and, beside it, its number: both are asked for
    /// together.
    private final long[] keys = new long[2 * SHORT_SIZE];

    private int shorts;
    private int count = 1;

    private Lexicon() {
        words[0] = "";
        for (String word : Vocabulary.common()) {
            flags[number(word)] |= COMMON;
        }
        for (String word : Vocabulary.words()) {
            number(word.toLowerCase(Locale.ROOT));
        }
    }

    /// The number of a word that the code asks for by name. It must stand in a data file, so that
    /// every text knows it, whichever reader is loaded first.
    public static int intern(String word) {
        int id = id(word.toLowerCase(Locale.ROOT));
        if (id == 0) {
            throw new IllegalStateException(
                    word + " stands in no data file: further-words.txt is for such words");
        }
        return id;
    }

    /// Words of at most so many letters a to z are told apart by a number of five bits a letter: by
    /// their key there is no hash to verify, and no word to look at.
    static final int PACKED = 12;

    /// No number among the words has more digits than this.
    static final int LONGEST_NUMBER = 4;

    /// By the digits of a number behind a 1: its number as a word.
    private final char[] numbers = new char[20_000];

    /// The number of a word of at most [#LONGEST_NUMBER] digits; 0 when no data file has it.
    ///
    /// @param digits what they say when a 1 is put before them, so that "05" is not "5"
    static int number(int digits) {
        return WORDS.numbers[digits];
    }

    /// Twice the short words there are: more would not stay in the processor's cache.
    private static final int SHORT_SIZE = 1 << 14;

    /// The number of a word of at most [#PACKED] letters a to z, by its key; 0 when no data file
    /// has it.
    static int id(long key) {
        long[] keys = WORDS.keys;
        int at = 2 * spread(key);
        while (keys[at] != key) {
            if (keys[at] == 0) {
                return 0;
            }
            at = at + 2 & 2 * SHORT_SIZE - 1;
        }
        return (int) keys[at + 1];
    }

    /// The number of the word between two positions, whatever the case of its letters; 0 when no
    /// data file has it.
    static int id(char[] text, int from, int to) {
        long key = key(text, from, to);
        return key != 0 ? id(key) : WORDS.find(text, from, to);
    }

    public static int id(String text, int from, int to) {
        char[] word = new char[to - from];
        text.getChars(from, to, word, 0);
        return id(word, 0, word.length);
    }

    public static int id(String word) {
        return id(word, 0, word.length());
    }

    /// The key of a word of few letters a to z, in either case; 0 for every other.
    private static long key(char[] text, int from, int to) {
        if (to - from > PACKED) {
            return 0;
        }
        long key = 0;
        for (int i = from; i < to; i++) {
            char c = lower(text[i]);
            if (c < 'a' || c > 'z') {
                return 0;
            }
            key = key << 5 | c & 31;
        }
        return key;
    }

    private static int spread(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 50);
    }

    public static boolean common(int id) {
        return id > 0 && (WORDS.flags[id] & COMMON) != 0;
    }

    public static String word(int id) {
        return WORDS.words[id];
    }

    /// How many numbers are given.
    public static int size() {
        return WORDS.count;
    }

    private int number(String word) {
        char[] letters = word.toCharArray();
        int known = find(letters, 0, letters.length);
        if (known != 0) {
            return known;
        }
        int h = hash(letters, 0, letters.length);
        int slot = spread(h);
        while (slots[slot] != 0) {
            slot = slot + 1 & SIZE * 2 - 1;
        }
        if (word.length() > LONGEST_NUMBER && word.chars().allMatch(c -> c < 'A')) {
            throw new IllegalStateException("a number of so many digits is not looked up: " + word);
        }
        words[count] = word;
        this.letters[count] = letters;
        hashes[count] = h;
        slots[slot] = count;
        long key = key(letters, 0, letters.length);
        if (key != 0) {
            shorten(key, count);
        }
        if (word.length() <= LONGEST_NUMBER && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            numbers[Integer.parseInt("1" + word)] = (char) count;
        }
        return count++;
    }

    private void shorten(long key, int id) {
        if (++shorts > SHORT_SIZE / 4 * 3) {
            throw new IllegalStateException("the table of short words is too small");
        }
        int at = 2 * spread(key);
        while (keys[at] != 0) {
            at = at + 2 & 2 * SHORT_SIZE - 1;
        }
        keys[at] = key;
        keys[at + 1] = id;
    }

    private int find(char[] text, int from, int to) {
        int h = hash(text, from, to);
        int slot = spread(h);
        while (slots[slot] != 0) {
            int candidate = slots[slot];
            if (hashes[candidate] == h && same(candidate, text, from, to)) {
                return candidate;
            }
            slot = slot + 1 & SIZE * 2 - 1;
        }
        return 0;
    }

    private static int hash(char[] text, int from, int to) {
        int h = 0;
        for (int i = from; i < to; i++) {
            h = 31 * h + lower(text[i]);
        }
        return h;
    }

    private boolean same(int id, char[] text, int from, int to) {
        char[] word = letters[id];
        if (word.length != to - from) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != lower(text[from + i])) {
                return false;
            }
        }
        return true;
    }

    private static int spread(int h) {
        return (h ^ h >>> 15) * 0x9E3779B1 >>> 15 & SIZE * 2 - 1;
    }

    static char lower(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        return c < 128 ? c : Character.toLowerCase(c);
    }
}
