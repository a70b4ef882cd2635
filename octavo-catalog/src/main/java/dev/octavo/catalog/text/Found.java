package dev.octavo.catalog.text;

import dev.octavo.edgar.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a search found.
///
/// @param total number of texts found, all of them counted
/// @param hits the texts of this page, in order
/// @param facets for each facet its values with the number of texts found, most frequent first
/// @param next what to give for the page behind this one; empty when there is none
/// @param notes what was strange about the question, in sentences
public record Found(
        long total,
        List<Hit> hits,
        Map<Facet, List<Count>> facets,
        Optional<String> next,
        List<String> notes) {

    /// How many of the texts found have a value.
    public record Count(String value, long count) {}

    /// A text found: an item of a report or a press release.
    ///
    /// @param pointer its place in the filing's JSON: `/items/0`, `/releases/1`
    /// @param title the item's caption or the release's headline
    /// @param items the item's number, and today's number of a legacy item; none for a release
    /// @param passages the best passages, in the order of the text; none where only filters were
    ///   asked
    public record Hit(
            String filingId,
            String pointer,
            Optional<String> accession,
            Optional<String> form,
            Optional<String> company,
            Optional<String> cik,
            Optional<LocalDate> dated,
            List<String> items,
            Optional<String> title,
            Optional<String> status,
            List<String> events,
            String file,
            Optional<String> member,
            List<Passage> passages) {

        /// The passages as one, or the empty string.
        public String text() {
            return String.join(" … ", passages.stream().map(Passage::text).toList());
        }
    }

    /// A sentence or two of a text, with the words found in it.
    ///
    /// @param at its bytes in the file; several ranges where page furniture stands between
    /// @param marks the words found
    public record Passage(String text, List<Span> at, List<Mark> marks) {}

    /// A word found.
    ///
    /// @param start place of its first character in the passage
    /// @param end place behind its last
    /// @param at its bytes in the file
    public record Mark(int start, int end, List<Span> at) {}
}
