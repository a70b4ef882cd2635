package dev.octavo.page;

/// Reads the bytes of one document into a [Page].
public final class PageReader {

    private PageReader() {}

    /// Reads a document.
    ///
    /// @param bytes the input
    /// @param from offset of the document's first byte
    /// @param to offset behind its last byte
    /// @param document its number in the submission
    public static Page read(byte[] bytes, int from, int to, int document) {
        throw new UnsupportedOperationException("coming within minutes");
    }
}
