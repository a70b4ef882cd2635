package dev.octavo.form.outline;

import dev.octavo.page.Page;
import java.util.List;

/// The structure of a report's main document: cover, items, signatures, exhibit index, and whatever
/// was glued behind the report.
///
/// All parts are ranges of lines of the page. A part the page does not have is an empty range at
/// the place where it would stand.
///
/// @param coverEnd line behind the cover page: where the first item heading, the section title
///   above it or a table of contents stands; all lines of a page without item headings up to its
///   signatures
/// @param headings the item headings in the order of the page; tables of contents and
///   cross-references are none
/// @param itemsEnd line behind the text of the last item
/// @param signatures the signature block: from its heading ("SIGNATURES", or "Pursuant to the
///   requirements …" where there is no heading) to behind its last line
/// @param index the exhibit index that stands outside of the items, mostly behind the signatures
/// @param reportEnd line behind the report itself; what follows (a press release, a contract) is
///   attached to it. [Page#lines()] when nothing is
public record Outline(
        int coverEnd,
        List<ItemHeading> headings,
        int itemsEnd,
        Lines signatures,
        Lines index,
        int reportEnd) {

    public Outline {
        headings = List.copyOf(headings);
    }

    /// Reads the structure of a page.
    public static Outline of(Page page) {
        return OutlineReader.read(page);
    }

    /// Lines `first` to before `behind`.
    public record Lines(int first, int behind) {

        /// Whether there is no line.
        public boolean isEmpty() {
            return first >= behind;
        }

        /// Whether a line is one of them.
        public boolean contains(int line) {
            return first <= line && line < behind;
        }
    }
}
