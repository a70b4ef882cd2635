package dev.octavo.biopharma;

/// How a value of an event came to be known.
public enum Derivation {
    /// The text says it in so many words.
    STATED,
    /// The text says it elsewhere or by another name: "the Company", "such achievement", an alias.
    RESOLVED,
    /// A dictionary or a rule of naming says it, not the text.
    INFERRED,
    /// It follows from stated figures.
    COMPUTED
}
