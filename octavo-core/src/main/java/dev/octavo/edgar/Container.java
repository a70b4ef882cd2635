package dev.octavo.edgar;

/// The shapes in which a filing comes.
public enum Container {
    /// `<SEC-DOCUMENT>` or `<IMS-DOCUMENT>` with an `<SEC-HEADER>`, with or without the PEM wrapper
    /// of the 1990s.
    SUBMISSION_TEXT,
    /// `<SUBMISSION>`, the dissemination form `.nc`, with tagged header lines.
    DISSEMINATION,
    /// A header without documents (`.hdr.sgml`, a submission cut down to its header).
    HEADER_ONLY,
    /// EDGAR's index-headers page: the header in a comment, and links to the documents.
    INDEX_PAGE,
    /// One or more `<DOCUMENT>` without a header.
    DOCUMENTS_ONLY,
    /// One document and nothing around it.
    BARE
}
