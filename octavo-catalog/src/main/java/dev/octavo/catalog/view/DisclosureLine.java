package dev.octavo.catalog.view;

import dev.octavo.edgar.Span;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A person, vote, change of auditor or agreement with the filing that tells of it.
///
/// @param place its pointer among the facts of the filing: `/people/0`
/// @param fields all fields of its kind in their order, each empty where the text does not say
/// @param evidence byte ranges by field; under the empty name those of the passage
public record DisclosureLine(
        String key,
        Optional<String> accession,
        Optional<String> registrant,
        Optional<LocalDate> dated,
        int ordinal,
        String place,
        String item,
        Map<String, Optional<Object>> fields,
        Map<String, List<Span>> evidence) {

    public DisclosureLine {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
    }
}
