package dev.octavo.edgar;

/// Reads the bytes of a file into a [Submission].
public final class SubmissionReader {

    private SubmissionReader() {}

    /// Reads a submission of any shape.
    ///
    /// @param bytes the whole file or archive member; kept, not to be changed
    /// @param name the name of the file or member, from which an accession number may be taken
    public static Submission read(byte[] bytes, String name) {
        throw new UnsupportedOperationException("coming");
    }
}
