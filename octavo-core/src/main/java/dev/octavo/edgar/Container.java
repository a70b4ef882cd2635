package dev.octavo.edgar;

/// The shapes in which a filing comes.
public enum Container {
    /// `<SEC-DOCUMENT>` or `<IMS-DOCUMENT>` with an `<SEC-HEADER>`, with or without the PEM wrapper
    /// of the 1990s.
    SUBMISSION_TEXT,
    /// `<SUBMISSION>`, the dissemination form `.nc`, with tagged header lines.
    DISSEMINATION,
    /// A header without documents (`.hdr.sgml`, an index-headers page).
    HEADER_ONLY,
    /// One or more `<DOCUMENT>` without a header.
    DOCUMENTS_ONLY,
    /// One document and nothing around it.
    BARE
}
