package dev.octavo.catalog;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A compound as it stood at a date.
///
/// @param aliases its other names in the filings
/// @param owner, partner, ownership as last told by that date
/// @param phase `preclinical`, `IND`, `I`, `I/II`, `II`, `II/III`, `III`, `filed`, `approved`: the
///   furthest that it had reached; empty where only "in clinical testing" is told
/// @param status `preclinical`, `in-clinic`, `on-hold`, `filed`, `approved`
/// @param since when it reached that phase: the date told, else that of the announcement
/// @param next what was expected of it at that date and had not happened yet
/// @param sources the events that tell it, newest first
/// @param tellers the registrants whose filings tell of it
public record PipelineRow(
        String name,
        List<String> aliases,
        Optional<String> modality,
        Optional<String> target,
        Optional<String> antibody,
        Optional<String> linker,
        Optional<String> payload,
        Optional<String> owner,
        Optional<String> partner,
        Optional<Event.Ownership> ownership,
        Optional<String> phase,
        String status,
        Optional<EventDate> since,
        Optional<String> indication,
        Optional<Next> next,
        List<Source> sources,
        Set<String> tellers) {

    public PipelineRow {
        aliases = List.copyOf(aliases);
        sources = List.copyOf(sources);
        tellers = Set.copyOf(tellers);
    }

    /// An expected step: `start` of a phase, `submitted` of an application.
    ///
    /// @param date when, as far as told
    public record Next(String event, Optional<String> phase, Optional<EventDate> date) {

        /// "Phase II start 2008 H1": as the table shows it.
        public String inWords() {
            String what = phase.map(p -> "Phase " + p + " ").orElse("") + event.replace('-', ' ');
            return what + date.map(d -> " " + PipelineTable.date(d)).orElse("");
        }
    }
}
