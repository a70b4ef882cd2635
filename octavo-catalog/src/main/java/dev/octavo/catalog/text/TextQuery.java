package dev.octavo.catalog.text;

import dev.octavo.catalog.store.CompanyKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What is asked of the text.
///
/// @param words words that must all be there; "in quotes" a phrase, -without, this|that, begin*,
///   (grouped); may be empty when there is a filter
/// @param filters values of a facet, one of which must hold
/// @param company a name, former name, CIK or ticker; empty for any
/// @param from first day, empty for any
/// @param to last day, empty for any
public record TextQuery(
        String words,
        Map<Facet, List<String>> filters,
        String company,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Sort sort) {

    /// The order of what is found.
    public enum Sort {
        RELEVANCE,
        /// Newest first.
        DATE
    }

    public TextQuery {
        filters = Map.copyOf(filters);
    }

    /// Words alone.
    public static TextQuery of(String words) {
        return new TextQuery(
                words, Map.of(), "", Optional.empty(), Optional.empty(), Sort.RELEVANCE);
    }

    public TextQuery with(Facet facet, String... values) {
        Map<Facet, List<String>> more = new EnumMap<>(Facet.class);
        more.putAll(filters);
        more.put(facet, List.of(values));
        return new TextQuery(words, more, company, from, to, sort);
    }

    public TextQuery by(Sort order) {
        return new TextQuery(words, filters, company, from, to, order);
    }

    public TextQuery ofCompany(String name) {
        return new TextQuery(words, filters, name, from, to, sort);
    }

    /// Whether nothing at all is asked.
    boolean nothing() {
        return words.isBlank()
                && company.isBlank()
                && filters.values().stream().allMatch(List::isEmpty)
                && from.isEmpty()
                && to.isEmpty();
    }

    /// The values of a filter as they stand in the index.
    List<String> filter(Facet facet) {
        List<String> out = new ArrayList<>();
        for (String v : filters.getOrDefault(facet, List.of())) {
            out.add(
                    switch (facet) {
                        case FORM -> v.strip().toUpperCase(Locale.ROOT);
                        case STATUS, EVENT -> v.strip().toLowerCase(Locale.ROOT);
                        case ITEM, COMPANY, YEAR, SIC -> v.strip();
                    });
        }
        return out;
    }

    String companyKey() {
        return CompanyKey.of(company);
    }
}
