package dev.octavo.biopharma.mention;

/// Knows the parties that a stretch of text may name: what names mean hangs on the whole filing.
public interface Naming {

    /// Whether a name is one of the registrant's.
    boolean own(String name);

    /// Sees to it that the names given in the text are known.
    void settle();

    /// Adds the organisations and places to the mentions.
    void name(Mentions m);

    /// Whether a token may belong to a name of more than one word.
    boolean nameable(int token);
}
