package dev.octavo.biopharma;

/// Where the money of a payment is, as its announcement tells it.
public enum Cash {
    RECEIVED,
    PAID,
    DUE,
    NOT_DUE,
    DEFAULTED,
    UNSAID
}
