package dev.octavo.edgar;

/// How much is taken in at most, so that no archive can fill the memory.
///
/// @param memberBytes the largest file or member that is read; larger ones are named and left out
/// @param depth how many archives may stand within one another
public record Limits(long memberBytes, int depth) {

    /// A sixth of the heap for one member, a gibibyte at most: several are in hand at once on
    /// several cores.
    public static Limits ofHeap() {
        return new Limits(Math.min(1L << 30, Runtime.getRuntime().maxMemory() / 6), 3);
    }

    Problem tooLarge(long bytes) {
        return new Problem(
                ProblemCode.LIMIT_REACHED,
                (bytes < 0 ? "larger than " : bytes + " bytes, more than ")
                        + memberBytes
                        + " bytes and left out; -Xmx raises the limit",
                new Span(0, 0, 0));
    }
}
