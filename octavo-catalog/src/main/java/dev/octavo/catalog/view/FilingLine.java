package dev.octavo.catalog.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A filing as it stands in a list.
///
/// @param key the catalog's key: the accession number, or `sha256:` and the hash of the bytes
/// @param form empty for a press release on its own
/// @param registrant the name on the cover, else the header's
/// @param dated when it was filed, else the date of report
/// @param items item numbers in the order of the report
/// @param events number of events by type
/// @param amends key of the report that it amends, where the catalog has that
/// @param amendedBy keys of its amendments, oldest first
/// @param headlines of its press releases
public record FilingLine(
        String key,
        Optional<String> accession,
        Optional<String> form,
        Optional<String> registrant,
        Optional<String> cik,
        Optional<LocalDate> reportDate,
        Optional<LocalDate> filedOn,
        Optional<LocalDate> dated,
        List<String> items,
        Map<String, Integer> events,
        Optional<String> amends,
        List<String> amendedBy,
        List<String> headlines) {}
