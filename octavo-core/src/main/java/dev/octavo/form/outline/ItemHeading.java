package dev.octavo.form.outline;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import java.util.List;

/// The heading of an item, or of several that share one text ("Items 2.02 and 9.01").
///
/// @param numbers the item numbers in the order of the heading, as used by Form 8-K (`5.02`, `5`),
///   at least one
/// @param at where the words "Item" and number stand
/// @param caption the caption as printed; none where the heading has only a number
/// @param line the line the heading begins in
/// @param position position on the page of the heading's first character
/// @param textLine the line in which the text behind the heading begins;
///   [dev.octavo.page.Page#lines()] when nothing follows
/// @param textStart position on the page where the text behind the heading begins, within
///   `textLine`
public record ItemHeading(
        List<String> numbers,
        Span at,
        Fact<String> caption,
        int line,
        int position,
        int textLine,
        int textStart) {

    public ItemHeading {
        numbers = List.copyOf(numbers);
    }
}
