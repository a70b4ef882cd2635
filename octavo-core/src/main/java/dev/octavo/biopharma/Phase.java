package dev.octavo.biopharma;

/// A clinical phase, in order of progress.
public enum Phase {
    PRECLINICAL("preclinical"),
    PHASE_0("0"),
    PHASE_1("I"),
    PHASE_1_2("I/II"),
    PHASE_2("II"),
    PHASE_2_3("II/III"),
    PHASE_3("III"),
    REGISTRATION("registration"),
    PHASE_4("IV");

    private final String printed;

    Phase(String printed) {
        this.printed = printed;
    }

    /// As printed: `II`, `I/II`.
    public String printed() {
        return printed;
    }
}
