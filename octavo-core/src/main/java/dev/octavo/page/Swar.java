package dev.octavo.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Finds bytes eight at a time.
///
/// A `long` holds eight bytes; `x ^ pattern` has a zero byte where the wanted byte stands, and `(v
/// - 0x01…) & ~v & 0x80…` marks the lowest zero byte exactly (higher marks may be false, but only
///   the lowest is used).
final class Swar {

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    static final long ONES = 0x0101010101010101L;
    static final long HIGH = 0x8080808080808080L;

    private Swar() {}

    /// The eight bytes from `at` on, the first one lowest.
    static long eight(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    /// Offset of the first byte in `from` … `to` that is no white space, or `to`.
    static int behindBlanks(byte[] bytes, int from, int to) {
        int i = from;
        for (int last = to - 8; i <= last; i += 8) {
            long other = above(eight(bytes, i), ' ');
            if (other != 0) {
                return i + first(other);
            }
        }
        while (i < to && bytes[i] <= ' ' && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /// Offset of the first byte `b` in `from` … `to`, or `to`.
    static int find(byte[] bytes, int from, int to, byte b) {
        long pattern = (b & 0xffL) * ONES;
        int i = from;
        for (int last = to - 8; i <= last; i += 8) {
            long v = eight(bytes, i) ^ pattern;
            long zero = (v - ONES) & ~v & HIGH;
            if (zero != 0) {
                return i + first(zero);
            }
        }
        while (i < to && bytes[i] != b) {
            i++;
        }
        return i;
    }

    /// Marks the high bits of the bytes that equal a byte: the lowest mark is exact.
    static long equal(long eight, int b) {
        long x = eight ^ b * ONES;
        return (x - ONES) & ~x & HIGH;
    }

    /// Marks the high bits of the bytes that equal a byte, all marks exact.
    static long equals(long eight, int b) {
        long x = eight ^ b * ONES;
        return ~((x & ~HIGH) + ~HIGH | x) & HIGH;
    }

    /// Marks the high bits of the bytes above a value of at most 127 (bytes beyond ASCII are), all
    /// marks exact.
    static long above(long eight, int limit) {
        return ((eight & ~HIGH) + (0x7f - limit) * ONES | eight) & HIGH;
    }

    /// Marks the high bits of the bytes below a value of at most 128: the lowest mark is exact.
    static long below(long eight, int limit) {
        return (eight - limit * ONES) & ~eight & HIGH;
    }

    /// The number of bytes before the lowest mark, 8 where nothing is marked. (The instruction that
    /// counts zeros is known to the JVM's second compiler only; for the first, with which short
    /// runs are made, it is a call and a dozen branches.)
    static int first(long marks) {
        return (int) ((((marks & -marks) >>> 7) - 1 & ONES) * ONES >>> 56);
    }

    /// The bytes before the lowest mark, the others 0; all of them where nothing is marked.
    static long before(long eight, long marks) {
        return eight & ((marks & -marks) - 1 >>> 7);
    }

    /// One more step of a hash over eight bytes.
    static long step(long h, long eight) {
        long x = (h ^ eight) * 0x9E3779B97F4A7C15L;
        return x ^ x >>> 29;
    }

    /// A hash of the bytes `from` … `to`, well mixed, that begins with a seed.
    static long hash(byte[] bytes, int from, int to, long seed) {
        long h = seed + to - from;
        int i = from;
        for (int last = to - 8; i <= last; i += 8) {
            h = step(h, eight(bytes, i));
        }
        long rest = 0;
        while (i < to) {
            rest = rest << 8 | bytes[i++] & 0xff;
        }
        h = (h ^ rest) * 0xC2B2AE3D27D4EB4FL;
        return h ^ h >>> 32;
    }
}
