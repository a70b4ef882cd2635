package dev.octavo.edgar;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A value read from a filing together with the bytes that say it.
///
/// Where the filing does not say, the fact is [#none()]: no value, no range. A value that stands in
/// several pieces has several ranges, in reading order. A value that was not read but follows (a
/// boolean false, say) may have none.
///
/// @param value the value; empty when the filing does not give it
/// @param at where it stands
public record Fact<T>(Optional<T> value, List<Span> at) {

    private static final Fact<?> NONE = new Fact<>(Optional.empty(), List.of());

    public Fact {
        at = List.copyOf(at);
    }

    /// The fact that the filing does not give.
    @SuppressWarnings("unchecked") // holds no value, so it is a fact of any type
    public static <T> Fact<T> none() {
        return (Fact<T>) NONE;
    }

    public static <T> Fact<T> of(T value, Span at) {
        return new Fact<>(Optional.of(value), List.of(at));
    }

    public static <T> Fact<T> of(T value, List<Span> at) {
        return new Fact<>(Optional.of(value), at);
    }

    public boolean isPresent() {
        return value.isPresent();
    }

    public T orElse(T other) {
        return value.orElse(other);
    }

    /// The same place read as something else.
    public <R> Fact<R> map(Function<? super T, ? extends R> reading) {
        return value.isEmpty() ? none() : new Fact<>(value.map(reading), at);
    }

    /// This fact, or the other where this one is not given.
    public Fact<T> or(Fact<T> other) {
        return isPresent() ? this : other;
    }
}
