package dev.octavo.catalog.view;

import java.time.LocalDate;
import java.util.Optional;

/// An event with the filing that tells it.
///
/// @param ordinal its place among the filing's events, from 0
/// @param json the event as `octavo events` prints it
public record EventLine(
        String key,
        Optional<String> accession,
        Optional<String> registrant,
        Optional<LocalDate> dated,
        int ordinal,
        String type,
        String json) {}
