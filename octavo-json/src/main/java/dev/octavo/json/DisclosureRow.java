package dev.octavo.json;

import dev.octavo.edgar.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One person, vote, change of auditor or agreement as a row: the fields of its kind, all of them,
/// in the order of [Kind#fields()].
///
/// @param ordinal place among the rows of its kind in the filing, from 0
/// @param fields the values given: String, LocalDate, BigDecimal or Integer
/// @param evidence where each field stands that was read, by its name; under the empty name where
///   the text tells of the row
public record DisclosureRow(
        Kind kind,
        int ordinal,
        String item,
        Map<String, Object> fields,
        Map<String, List<Span>> evidence) {

    public DisclosureRow {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
    }

    /// The kinds of row.
    public enum Kind {
        PEOPLE("name", "role", "change", "date", "datePrecision", "announced"),
        VOTES(
                "proposal",
                "proposalNumber",
                "kind",
                "nominee",
                "votesFor",
                "votesAgainst",
                "abstained",
                "withheld",
                "brokerNonVotes"),
        AUDITORS("name", "change", "date", "datePrecision"),
        AGREEMENTS(
                "act",
                "title",
                "kind",
                "counterparty",
                "agreementDate",
                "date",
                "datePrecision",
                "event");

        private final List<String> fields;

        Kind(String... fields) {
            this.fields = List.of(fields);
        }

        /// The names of the fields.
        public List<String> fields() {
            return fields;
        }

        /// The field that sorts the rows: what changed, or what kind of proposal or agreement.
        public String sort() {
            return fields.contains("change") ? "change" : "kind";
        }

        /// `people`, …
        public String printed() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The kind of this printed name.
        public static Optional<Kind> of(String printed) {
            for (Kind k : values()) {
                if (k.printed().equals(printed)) {
                    return Optional.of(k);
                }
            }
            return Optional.empty();
        }
    }

    /// The value of a field; empty where the text does not say.
    public Optional<Object> value(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /// Its place among the facts of the filing: `/people/0`.
    public String pointer() {
        return "/" + kind.printed() + "/" + ordinal;
    }
}
