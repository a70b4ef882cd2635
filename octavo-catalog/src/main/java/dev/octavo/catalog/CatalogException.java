package dev.octavo.catalog;

/// A catalog could not be opened, asked or written. The message is one sentence for people and names the catalog or the words concerned.
public final class CatalogException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CatalogException(String message) {
        super(message);
    }

    public CatalogException(String message, Throwable cause) {
        super(message, cause);
    }
}
