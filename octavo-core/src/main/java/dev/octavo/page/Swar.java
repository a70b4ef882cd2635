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
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    private Swar() {}

    /// The eight bytes from `at` on, the first one lowest.
    static long eight(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    /// Offset of the first byte `b` in `from` … `to`, or `to`.
    static int find(byte[] bytes, int from, int to, byte b) {
        long pattern = (b & 0xffL) * ONES;
        int i = from;
        for (int last = to - 8; i <= last; i += 8) {
            long v = eight(bytes, i) ^ pattern;
            long zero = (v - ONES) & ~v & HIGH;
            if (zero != 0) {
                return i + (Long.numberOfTrailingZeros(zero) >>> 3);
            }
        }
        while (i < to && bytes[i] != b) {
            i++;
        }
        return i;
    }

    /// A hash of the bytes `from` … `to`, well mixed.
    static long hash(byte[] bytes, int from, int to) {
        long h = to - from;
        int i = from;
        for (int last = to - 8; i <= last; i += 8) {
            h = (h ^ eight(bytes, i)) * 0x9E3779B97F4A7C15L;
            h ^= h >>> 29;
        }
        long rest = 0;
        while (i < to) {
            rest = rest << 8 | bytes[i++] & 0xff;
        }
        h = (h ^ rest) * 0xC2B2AE3D27D4EB4FL;
        return h ^ h >>> 32;
    }
}
