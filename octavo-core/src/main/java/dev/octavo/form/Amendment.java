package dev.octavo.form;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import java.time.LocalDate;
import java.util.List;

/// What an amendment (8-K/A) says it amends: on its cover, and in the explanatory note in front of
/// its items or at their beginning.
///
/// @param number the number of the amendment: 1 of "(Amendment No. 1)"
/// @param reported the date of the original report ("Form 8-K dated July 23, 2018"), where the note
///   gives one
/// @param filed the day on which the original report was filed, where the note gives one
/// @param items the items it amends, each once, as used by Form 8-K (`9.01` of "Item 9.01(d)"); its
///   own items where the note names none
/// @param note the sentences of the note that say so
public record Amendment(
        Fact<Integer> number,
        Fact<LocalDate> reported,
        Fact<LocalDate> filed,
        List<Fact<String>> items,
        List<Span> note) {

    public Amendment {
        items = List.copyOf(items);
        note = List.copyOf(note);
    }
}
