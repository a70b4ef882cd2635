package dev.octavo.edgar;

import java.util.Locale;

/// Every code a [Problem] can have, with its severity. The printed name is in kebab case:
/// `exhibit-not-attached`.
///
/// Codes of all packages stand here so that a run can count them and `docs/problems.md` can list
/// them (a test holds the two together).
public enum ProblemCode {
    /// The input is some other form, a PDF, a picture, an index page, or no filing at all.
    NOT_AN_8_K(Severity.ERROR),
    /// The input holds no bytes.
    EMPTY_INPUT(Severity.ERROR),
    /// The path does not exist or cannot be read.
    UNREADABLE_INPUT(Severity.ERROR),
    /// An archive or compressed stream is damaged or unsafe.
    DAMAGED_ARCHIVE(Severity.ERROR),
    /// A limit on size or depth was reached and the rest left out.
    LIMIT_REACHED(Severity.ERROR),
    /// The submission ends before its last document or its own end tag does.
    TRUNCATED_SUBMISSION(Severity.ERROR),
    /// There is the header of an 8-K and no document.
    NO_DOCUMENTS(Severity.ERROR),
    /// The header gives another number of documents than there are.
    DOCUMENT_COUNT(Severity.WARNING),
    /// A header line or tag that could not be read.
    MALFORMED_HEADER(Severity.WARNING),
    /// The check boxes stand on the cover but whether they are ticked cannot be read.
    CHECKBOX_UNREADABLE(Severity.WARNING),
    /// The tagged cover and the visible cover differ.
    COVER_FACT_DIFFERS(Severity.WARNING),
    /// The date of report or of a signature is one that the calendar does not have.
    IMPOSSIBLE_DATE(Severity.WARNING),
    /// The date of report is later than the signature or the filing.
    REPORT_DATE_LATE(Severity.WARNING),
    /// The name on the cover is not the header's.
    REGISTRANT_DIFFERS(Severity.NOTE),
    /// No item heading was found.
    NO_ITEMS(Severity.ERROR),
    /// The header lists an item that the text does not have.
    ITEM_NOT_IN_TEXT(Severity.WARNING),
    /// The text has an item that the header does not list.
    ITEM_NOT_IN_HEADER(Severity.WARNING),
    /// An item number that Form 8-K does not have.
    UNKNOWN_ITEM(Severity.WARNING),
    /// The exhibit list names an exhibit that is not attached.
    EXHIBIT_NOT_ATTACHED(Severity.WARNING),
    /// A document is attached that the exhibit list does not name.
    EXHIBIT_NOT_LISTED(Severity.WARNING),
    /// Text says furnished under an item that the form has filed.
    FURNISHED_UNDER_FILED_ITEM(Severity.NOTE),
    /// The report has no signature.
    NO_SIGNATURE(Severity.WARNING),
    /// A fault of Octavo's own kept events or other disclosures of a filing from being read.
    FAULT(Severity.ERROR);

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /// The name as printed: `not-an-8-k`.
    public String printed() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
