package dev.octavo.catalog;

/// A catalog could not be opened, asked or written. The message is one sentence for people and
/// names the catalog or the words concerned.
public final class CatalogException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean inUse;

    public CatalogException(String message) {
        super(message);
        this.inUse = false;
    }

    public CatalogException(String message, Throwable cause) {
        this(message, cause, false);
    }

    private CatalogException(String message, Throwable cause, boolean inUse) {
        super(message, cause);
        this.inUse = inUse;
    }

    /// What is wanted is open for writing elsewhere; later it may work.
    public static CatalogException inUse(String what, Throwable cause) {
        return new CatalogException(
                what + " is in use by another process that writes to it", cause, true);
    }

    /// Whether it is only that somebody else is writing.
    public boolean inUse() {
        return inUse;
    }
}
