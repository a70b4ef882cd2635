package dev.octavo.biopharma;

import java.util.List;

/// What a filing tells.
///
/// @param events in the order of the text: the report's items first, then its releases
/// @param totals of milestone payments that it states, with which the events can be checked
public record FilingEvents(List<Event> events, List<StatedTotal> totals) {}
