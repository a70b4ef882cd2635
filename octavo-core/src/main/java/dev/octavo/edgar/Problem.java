package dev.octavo.edgar;

/// Something in a filing that could not be read, or that contradicts itself.
///
/// @param code what kind of problem, for counting
/// @param message one sentence for people, with the values concerned
/// @param at where it shows
public record Problem(ProblemCode code, String message, Span at) {

    public Severity severity() {
        return code.severity();
    }
}
