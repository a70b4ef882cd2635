package dev.octavo.form;

import dev.octavo.edgar.Submission;
import dev.octavo.page.Page;
import java.util.Optional;

/// Reads the main document of a submission as a [CurrentReport].
public final class ReportReader {

    private ReportReader() {}

    /// Reads the report, or nothing where the page is no Form 8-K.
    ///
    /// @param page the page of the main document
    public static Optional<CurrentReport> read(Submission submission, Page page) {
        throw new UnsupportedOperationException("coming");
    }
}
