package dev.octavo.catalog.view;

import dev.octavo.edgar.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An item with its text and the filing it stands in.
///
/// @param ordinal its place in the report, from 0
/// @param number as used in the report
/// @param current today's number of a legacy item
/// @param status what the text says: filed or furnished
/// @param statusByForm what the form makes of it
/// @param at its bytes in the file
public record ItemLine(
        String key,
        Optional<String> accession,
        Optional<String> registrant,
        Optional<LocalDate> dated,
        int ordinal,
        Optional<String> number,
        Optional<String> current,
        Optional<String> caption,
        Optional<String> status,
        Optional<String> statusByForm,
        List<String> sharedWith,
        String text,
        List<Span> at) {}
