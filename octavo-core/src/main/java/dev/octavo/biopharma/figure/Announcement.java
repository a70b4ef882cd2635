package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.sentence.Sentence;
import java.time.LocalDate;
import java.util.Optional;

/// A text that announces results, and of which period. [Results] finds it.
///
/// @param item its number; empty for a release
/// @param form whether that is the item for results
/// @param announced when it was told, where that is known
/// @param end the last day of the period, where it is known
/// @param named whether the period is only named ("third quarter 2019") and `end` is the calendar's
/// @param length "quarter", "six-months", "nine-months" or "year"; empty when not said
/// @param fourth whether it is the last quarter of a year
/// @param other the length of the other period that ends on the same day
/// @param bare whether the text only gives figures of the period, without saying that results are
///   announced: then they are results if there are several
/// @param told the sentence that says so
public record Announcement(
        Optional<String> item,
        boolean form,
        Optional<LocalDate> announced,
        Optional<LocalDate> end,
        boolean named,
        Optional<String> length,
        boolean fourth,
        Optional<String> other,
        boolean bare,
        Sentence told) {

    /// The same, of a text that does not say that results are announced.
    public Announcement unsaid() {
        return new Announcement(
                item, form, announced, end, named, length, fourth, other, true, told);
    }

    /// The same, of a period that is a quarter.
    Announcement ofQuarter() {
        return new Announcement(
                item,
                form,
                announced,
                end,
                named,
                Optional.of("quarter"),
                fourth,
                other,
                bare,
                told);
    }

    /// The same period, announced by the words of another sentence.
    Announcement by(Announcement other) {
        return new Announcement(
                item,
                form,
                announced,
                end,
                false,
                length,
                fourth || other.fourth,
                this.other.or(() -> other.other),
                other.bare,
                other.told);
    }

    /// Days after the end of a period in which its results are news.
    private static final int NEWS = 190;

    /// Whether the period has ended not long before it was announced.
    boolean fresh() {
        return announced.isEmpty()
                || end.isPresent() && end.get().isAfter(announced.get().minusDays(NEWS));
    }

    /// Whether this period, which is only named, may be one whose last day is told.
    boolean mayBe(Announcement dated) {
        return (length.isEmpty() || length.equals(dated.length))
                && (end.isEmpty() || FigureColumns.near(end.get(), dated.end.get()));
    }
}
