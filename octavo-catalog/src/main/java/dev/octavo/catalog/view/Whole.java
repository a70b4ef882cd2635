package dev.octavo.catalog.view;

import dev.octavo.catalog.Stages;
import java.util.List;
import java.util.Optional;

/// A filing with what belongs to it.
///
/// @param raw the file it was read from
/// @param read the filing read again from that file; empty where the file is [Raw.Lost]
/// @param events its events as the tables have them
public record Whole(
        FilingLine line,
        Raw raw,
        Optional<Stages.Read> read,
        List<EventLine> events,
        Optional<FilingLine> amends,
        List<FilingLine> amendedBy) {}
