package dev.octavo.page;

import java.util.concurrent.ThreadLocalRandom;

/// What tags mean that were read before, by all of their bytes.
///
/// A filing repeats a few dozen tags thousands of times, style and all. Reading a tag's attributes
/// is one unforeseeable branch after another; hashing its bytes eight at a time up to the first `>`
/// is none. Only a tag that was read up to that very `>` is remembered, and none whose attributes
/// are asked for again (links, facts) or whose content is left out.
///
/// One table serves one thread. Two tags are taken for the same where 64 bits of their hashes
/// agree; the hash begins differently in each table, so that nobody can make tags that do.
final class KnownTags {

    private static final int BITS = 11;

    /// The only bit in which `<` and `>` differ, in eight bytes.
    private static final long BRACKETS = ('<' ^ '>') * Swar.ONES;

    private static final int SPAN = 14;
    private static final int SELF_CLOSING = 24;
    private static final int CLOSING = 25;
    private static final int ELEMENT = 26;

    private final long seed = ThreadLocalRandom.current().nextLong();

    /// A hash and its tag beside it, in the same line of the cache.
    private final long[] table = new long[2 << BITS];

    /// Offset of the `>` that the last hash ended at.
    int end;

    /// A hash of the bytes from `at` on up to the first `>`; 0 where another `<` stands before it
    /// or the input ends soon behind it.
    long hash(byte[] bytes, int at, int to) {
        long hash = seed;
        for (int i = at, last = to - 8; i <= last; i += 8) {
            long v = Swar.eight(bytes, i);
            long ends = Swar.equal(v | BRACKETS, '>');
            if (ends != 0) {
                int rest = Swar.first(ends);
                end = i + rest;
                return bytes[end] == '<' ? 0 : Swar.step(hash + rest, Swar.before(v, ends)) | 1;
            }
            hash = Swar.step(hash, v);
        }
        return 0;
    }

    /// The tag with this hash; 0 where it is not known.
    long tag(long hash) {
        int slot = slot(hash);
        return table[slot] == hash ? table[slot + 1] : 0;
    }

    void put(long hash, long tag) {
        int slot = slot(hash);
        table[slot] = hash;
        table[slot + 1] = tag;
    }

    private static int slot(long hash) {
        return (int) (hash >>> 64 - BITS) << 1;
    }

    /// A tag in one number, never 0.
    ///
    /// @param css see [Css]
    /// @param span the cell's columns, at most 1023
    static long pack(Element element, boolean closing, int css, int span, boolean selfClosing) {
        return (long) element.ordinal() << ELEMENT
                | (closing ? 1L << CLOSING : 0)
                | (selfClosing ? 1L << SELF_CLOSING : 0)
                | (long) span << SPAN
                | css;
    }

    static Element element(long tag) {
        return Element.at((int) (tag >>> ELEMENT));
    }

    static boolean closing(long tag) {
        return (tag & 1L << CLOSING) != 0;
    }

    static boolean selfClosing(long tag) {
        return (tag & 1L << SELF_CLOSING) != 0;
    }

    static int span(long tag) {
        return (int) (tag >>> SPAN) & 0x3ff;
    }

    static int css(long tag) {
        return (int) tag & (1 << SPAN) - 1;
    }
}
