package dev.octavo.catalog.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which filings, items or events. An empty list or text means any; of several values one must
/// hold.
///
/// @param company a name, former name, CIK or ticker
/// @param items item numbers, as used or as of today
/// @param from first day (of filing, else of report)
/// @param to last day
/// @param types types of events: `milestone-payment`, …
/// @param occurrences of events: `happened`, …
/// @param compound a compound's name in events
public record Filter(
        String company,
        List<String> forms,
        List<String> items,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<String> sics,
        List<String> types,
        List<String> occurrences,
        String compound) {

    /// Everything.
    public static final Filter ALL =
            new Filter(
                    "",
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    "");

    public Filter {
        forms = List.copyOf(forms);
        items = List.copyOf(items);
        sics = List.copyOf(sics);
        types = List.copyOf(types);
        occurrences = List.copyOf(occurrences);
    }

    public Filter company(String words) {
        return new Filter(words, forms, items, from, to, sics, types, occurrences, compound);
    }

    public Filter forms(List<String> some) {
        return new Filter(company, some, items, from, to, sics, types, occurrences, compound);
    }

    public Filter items(List<String> some) {
        return new Filter(company, forms, some, from, to, sics, types, occurrences, compound);
    }

    public Filter between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Filter(company, forms, items, first, last, sics, types, occurrences, compound);
    }

    public Filter sics(List<String> some) {
        return new Filter(company, forms, items, from, to, some, types, occurrences, compound);
    }

    public Filter types(List<String> some) {
        return new Filter(company, forms, items, from, to, sics, some, occurrences, compound);
    }

    public Filter occurrences(List<String> some) {
        return new Filter(company, forms, items, from, to, sics, types, some, compound);
    }

    public Filter compound(String name) {
        return new Filter(company, forms, items, from, to, sics, types, occurrences, name);
    }
}
