package dev.octavo.server;

import dev.octavo.catalog.view.CatalogView;
import dev.octavo.catalog.view.Filter;
import dev.octavo.catalog.view.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A request as a route sees it.
///
/// @param route the route's template, which names it
/// @param path the values of the template's places, in order
record Call(CatalogView view, String route, List<String> path, Parameters parameters) {

    private static final Set<String> FILTERS =
            Set.of("company", "form", "item", "from", "to", "sic");

    /// The parameters of a list of filings, or of what is in them.
    static Set<String> listing(String... more) {
        Set<String> all = new TreeSet<>(FILTERS);
        all.addAll(Set.of("limit", "cursor"));
        all.addAll(Set.of(more));
        return all;
    }

    /// The first place of the template.
    String key() {
        return path.getFirst();
    }

    /// What the parameters that all lists have in common let through.
    Filter filter() {
        return Filter.ALL
                .company(parameters.text("company"))
                .forms(parameters.list("form"))
                .items(parameters.list("item"))
                .between(parameters.date("from"), parameters.date("to"))
                .sics(parameters.list("sic"));
    }

    /// What a cursor of this question is bound to.
    private String question() {
        return route + '\n' + path + '\n' + parameters.withoutPlace();
    }

    /// The place behind which the page begins, in the catalog's own words; empty for the first
    /// page.
    String place() {
        return parameters.has("cursor")
                ? Cursor.read(view.state().catalogId(), question(), parameters.text("cursor"))
                : "";
    }

    /// The cursor for the page behind a place.
    String cursor(String place) {
        return Cursor.write(view.state().catalogId(), question(), place);
    }

    /// A page as it is printed.
    <T> Answer page(String name, Page<T> page, Function<T, @Nullable Object> printed) {
        List<@Nullable Object> rows = new ArrayList<>();
        page.rows().forEach(row -> rows.add(printed.apply(row)));
        Map<String, @Nullable Object> out = Json.object(name, rows);
        page.total().ifPresent(total -> out.put("total", total));
        out.put("next", page.next().map(this::cursor));
        return Answer.json(out);
    }
}
