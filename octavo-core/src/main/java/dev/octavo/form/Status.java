package dev.octavo.form;

/// Whether information is filed, or only furnished (then not subject to section 18 of the Exchange
/// Act). `UNSAID` where the text does not say.
public enum Status {
    FILED,
    FURNISHED,
    UNSAID
}
