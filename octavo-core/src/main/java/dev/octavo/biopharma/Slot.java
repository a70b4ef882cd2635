package dev.octavo.biopharma;

import java.util.Optional;

/// A value of an event with the way it came to be known; empty where the text does not say.
public record Slot<T>(Optional<T> value, Derivation how) {

    private static final Slot<?> NONE = new Slot<>(Optional.empty(), Derivation.STATED);

    /// The slot that nothing fills.
    @SuppressWarnings("unchecked") // holds no value, so it is a slot of any type
    public static <T> Slot<T> none() {
        return (Slot<T>) NONE;
    }

    public static <T> Slot<T> stated(T value) {
        return new Slot<>(Optional.of(value), Derivation.STATED);
    }

    /// What a text states, where it does.
    public static <T> Slot<T> whereStated(Optional<T> value) {
        return value.isPresent() ? new Slot<>(value, Derivation.STATED) : none();
    }

    public static <T> Slot<T> of(T value, Derivation how) {
        return new Slot<>(Optional.of(value), how);
    }

    public boolean isPresent() {
        return value.isPresent();
    }

    /// This slot, or the other where this one is empty.
    public Slot<T> or(Slot<T> other) {
        return isPresent() ? this : other;
    }
}
