package dev.octavo.form;

/// Whether information is filed, or only furnished (then not subject to section 18 of the Exchange
/// Act). `UNSAID` stands for a fact without a value, where a table or a card wants one.
public enum Status {
    FILED,
    FURNISHED,
    UNSAID
}
