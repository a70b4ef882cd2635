package dev.octavo.form;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import java.util.List;

/// One item of a report. A heading that names several items, or several headings stacked over one
/// text, give one item a number.
///
/// @param number the number as used in the report: `8.01`, or `5` in a report before 23 August
///   2004; its range is the heading
/// @param current today's number of a legacy item (`8.01` for `5`), else the number itself; empty
///   where there is none
/// @param caption the caption as printed; none where the heading has only a number
/// @param status what the text says of this item; its range is the sentence that says so
/// @param statusByForm what General Instruction B.2 makes of the item: furnished for 2.02 and 7.01,
///   else filed
/// @param text the body, from behind the heading to before the next heading, white space folded
/// @param body where the body stands; several ranges when page furniture was left out; empty when
///   the body is
/// @param lines the lines of the page that hold the body, furniture among them
/// @param sharedWith numbers of the other items with the same text
public record Item(
        Fact<String> number,
        String current,
        Fact<String> caption,
        Fact<Status> status,
        Status statusByForm,
        String text,
        List<Span> body,
        LineRange lines,
        List<String> sharedWith) {

    public Item {
        body = List.copyOf(body);
        sharedWith = List.copyOf(sharedWith);
    }

    /// The same item with what the text says of it.
    public Item withStatus(Fact<Status> said) {
        return new Item(
                number, current, caption, said, statusByForm, text, body, lines, sharedWith);
    }

    /// Lines `first` to before `behind` of the main document's page; the body begins at position
    /// `start` of the text of the first line.
    public record LineRange(int first, int behind, int start) {

        /// Items with equal ranges have the same text. Written out, with the hash code: a record's
        /// own is slow under the JVM's first compiler, which alone runs over small feeds.
        @Override
        public boolean equals(Object other) {
            return other instanceof LineRange lines
                    && first == lines.first
                    && behind == lines.behind
                    && start == lines.start;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * first + behind) + start;
        }
    }
}
