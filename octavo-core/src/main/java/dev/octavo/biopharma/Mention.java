package dev.octavo.biopharma;

/// A name or figure of a known type in a text: tokens `from` to before `to`.
///
/// @param name as it is to be printed; for the registrant by another name (we, the Company) that
///   other name
record Mention(Type type, int from, int to, String name) {

    /// The types that patterns can name.
    enum Type {
        MONEY,
        PHASE,
        DATE,
        AGENCY,
        IND,
        NDA,
        BLA,
        MAA,
        CTA,
        TARGET,
        COMPOUND,
        ORG,
        PLACE;

        final int bit = 1 << ordinal();
    }
}
