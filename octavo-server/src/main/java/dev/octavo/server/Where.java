package dev.octavo.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A condition in SQL over a filing `f`. What users give only ever stands among the values, never in
/// the text.
record Where(String sql, List<Object> values) {

    /// The parameters that filter lists of filings.
    static final Set<String> FILTERS = Set.of("company", "form", "item", "from", "to", "sic");

    static final Where NOTHING = new Where("1 = 0", List.of());

    Where {
        values = List.copyOf(values);
    }

    static String marks(int n) {
        return String.join(", ", Collections.nCopies(n, "?"));
    }

    Where and(Where other) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(other.values);
        return new Where(sql + " AND " + other.sql, all);
    }

    Where and(String condition, Object... more) {
        return and(new Where(condition, List.of(more)));
    }

    /// The filters that lists of filings have in common.
    static Where common(Call call) {
        Parameters p = call.parameters();
        Where out = new Where("1 = 1", List.of());
        if (p.has("company")) {
            out = out.and(Directory.of(call.generation()).filings(p.text("company")));
        }
        List<String> forms = p.list("form");
        if (!forms.isEmpty()) {
            out = out.and("upper(f.form) IN (" + marks(forms.size()) + ")",
                    forms.stream().map(f -> f.toUpperCase(java.util.Locale.ROOT)).toArray());
        }
        List<String> sics = p.list("sic");
        if (!sics.isEmpty()) {
            out = out.and("f.sic IN (" + marks(sics.size()) + ")", sics.toArray());
        }
        Optional<LocalDate> from = p.date("from");
        if (from.isPresent()) {
            out = out.and("f.dated >= ?", from.get());
        }
        Optional<LocalDate> to = p.date("to");
        if (to.isPresent()) {
            out = out.and("f.dated <= ?", to.get());
        }
        return out;
    }

    /// That one of the filing's items has one of these numbers.
    static Where items(Parameters p) {
        List<String> items = p.list("item");
        if (items.isEmpty()) {
            return new Where("1 = 1", List.of());
        }
        List<Object> twice = new ArrayList<>(items);
        twice.addAll(items);
        String in = " IN (" + marks(items.size()) + ")";
        return new Where(
                "f.filing_id IN (SELECT filing_id FROM item WHERE number" + in + " OR current_number" + in + ")",
                twice);
    }
}
