package dev.octavo.edgar;

/// A range of bytes of the input that evidence points at.
///
/// Offsets count from the first byte of the input file; of the member, where the input stands in an
/// archive. The bytes there, tags dropped and entities decoded, read as the value they are evidence
/// of.
///
/// @param document number of the document in its submission, from 1; a bare file is document 1; 0
///   is the submission's own header
/// @param start offset of the first byte
/// @param end offset behind the last byte
public record Span(int document, int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span from " + start + " to " + end);
        }
    }

    /// Number of bytes.
    public int length() {
        return end - start;
    }

    /// Whether the other span lies wholly within this one.
    public boolean contains(Span other) {
        return document == other.document && start <= other.start && other.end <= end;
    }
}
