package dev.octavo.catalog;

import org.jspecify.annotations.Nullable;

/// A catalog could not be opened, asked or written. The message is one sentence for people and
/// names the catalog or the words concerned.
public final class CatalogException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// Where the fault lies.
    private enum Fault {
        CATALOG,
        OTHER_WRITER,
        QUESTION
    }

    private final Fault fault;

    public CatalogException(String message) {
        super(message);
        this.fault = Fault.CATALOG;
    }

    public CatalogException(String message, Throwable cause) {
        this(message, cause, Fault.CATALOG);
    }

    private CatalogException(String message, @Nullable Throwable cause, Fault fault) {
        super(message, cause);
        this.fault = fault;
    }

    /// What is wanted is open for writing elsewhere; later it may work.
    public static CatalogException inUse(String what, Throwable cause) {
        return new CatalogException(
                what + " is in use by another process that writes to it",
                cause,
                Fault.OTHER_WRITER);
    }

    /// The question is none, or is not understood; asked otherwise it may be answered.
    public static CatalogException question(String message) {
        return new CatalogException(message, null, Fault.QUESTION);
    }

    /// The same, as something else found out.
    public static CatalogException question(String message, Throwable cause) {
        return new CatalogException(message, cause, Fault.QUESTION);
    }

    /// Whether it is only that somebody else is writing.
    public boolean inUse() {
        return fault == Fault.OTHER_WRITER;
    }

    /// Whether the catalog is as it should be, and the question is not.
    public boolean aboutQuestion() {
        return fault == Fault.QUESTION;
    }
}
