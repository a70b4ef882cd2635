package dev.octavo.form.cover;

import org.jspecify.annotations.Nullable;

/// A set of names that is asked for stretches of a text without cutting them out. Case does not
/// count, nor do full stops and commas, nor how many blanks part two words: `N. Y.` is found as `n
/// y`; an apostrophe may be curly. Open addressing.
final class NameTable {

    private static final int SLOTS = 1024;

    private final @Nullable String[] names = new String[SLOTS];
    private final int[] hashes = new int[SLOTS];

    private NameTable() {}

    /// @param names in small letters, words parted by one blank
    static NameTable of(String... names) {
        NameTable out = new NameTable();
        for (String name : names) {
            int hash = hash(name, 0, name.length());
            int slot = slot(hash);
            while (out.names[slot] != null) {
                slot = (slot + 1) & (SLOTS - 1);
            }
            out.names[slot] = name;
            out.hashes[slot] = hash;
        }
        return out;
    }

    /// Whether the text between two positions is one of the names.
    boolean has(CharSequence text, int a, int z) {
        int hash = hash(text, a, z);
        int slot = slot(hash);
        for (String name = names[slot]; name != null; name = names[slot]) {
            if (hashes[slot] == hash && same(name, text, a, z)) {
                return true;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        return false;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 10) & (SLOTS - 1);
    }

    private static int hash(CharSequence text, int a, int z) {
        int h = 0;
        boolean gap = false;
        for (int i = a; i < z; i++) {
            char c = text.charAt(i);
            if (blank(c)) {
                gap = h != 0;
            } else {
                h = 31 * (gap ? 31 * h + ' ' : h) + small(c);
                gap = false;
            }
        }
        return h;
    }

    private static boolean same(String name, CharSequence text, int a, int z) {
        int n = 0;
        for (int i = a; i < z; i++) {
            char c = text.charAt(i);
            if (blank(c)) {
                continue;
            }
            if (n > 0
                    && i > a
                    && blank(text.charAt(i - 1))
                    && (n == name.length() || name.charAt(n++) != ' ')) {
                return false;
            }
            if (n == name.length() || name.charAt(n++) != small(c)) {
                return false;
            }
        }
        return n == name.length();
    }

    /// Whether a character only parts words.
    static boolean blank(char c) {
        return c <= ' ' || c == '.' || c == ',';
    }

    private static char small(char c) {
        if (c == '\u2019') {
            return '\'';
        }
        return c < 128 ? (char) (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
    }
}
