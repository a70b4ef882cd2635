package dev.octavo.catalog.view;

import dev.octavo.Filing;
import java.util.List;
import java.util.Optional;

/// A filing with what belongs to it.
///
/// @param raw the file it was read from
/// @param filing the filing read again from that file; empty where the file is [Raw.Lost]
public record Whole(
        FilingLine line,
        Raw raw,
        Optional<Filing> filing,
        List<EventLine> events,
        Optional<FilingLine> amends,
        List<FilingLine> amendedBy) {}
