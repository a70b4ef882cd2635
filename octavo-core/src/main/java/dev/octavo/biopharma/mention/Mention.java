package dev.octavo.biopharma.mention;

/// A name or figure of a known type in a text: tokens `from` to before `to`.
///
/// @param name as it is to be printed; for the registrant by another name (we, the Company) that
///   other name
public record Mention(Type type, int from, int to, String name) {

    /// The types that patterns can name.
    public enum Type {
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

        public final int bit = 1 << ordinal();
    }

    /// The bits of the types that are applications to an agency.
    public static final int APPLICATIONS =
            Type.NDA.bit | Type.BLA.bit | Type.MAA.bit | Type.IND.bit | Type.CTA.bit;
}
