package dev.octavo.server;

import dev.octavo.catalog.view.CatalogView;
import dev.octavo.catalog.view.Filter;
import dev.octavo.catalog.view.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /// The page that is asked for of an answer that is made whole each time: all rows where neither
    /// a limit nor a cursor is given. The place behind a page is its last row's name, and how many
    /// rows above have it too; so rows that come in between or go move no other.
    ///
    /// @param place [Page#next()] of the page before, or empty
    /// @param name by which a row is known again when the catalog has grown
    /// @throws Refused when the row of that place is there no more
    static <T> Page<T> pageOf(
            Parameters parameters, List<T> all, Function<T, String> name, String place) {
        Map<String, Integer> times = new HashMap<>();
        int from = place.isEmpty() ? 0 : -1;
        List<String> places = new ArrayList<>(all.size());
        for (T row : all) {
            String known = name.apply(row);
            places.add(times.merge(known, 1, Integer::sum) + " " + known);
            if (from < 0 && places.getLast().equals(place)) {
                from = places.size();
            }
        }
        if (from < 0) {
            throw Refused.parameter(
                    "cursor",
                    "the catalog has changed, and the row it stood at is gone; begin again from the first page");
        }
        int to =
                parameters.has("limit") || parameters.has("cursor")
                        ? Math.min(all.size(), from + parameters.limit())
                        : all.size();
        return new Page<>(
                all.subList(from, to),
                to < all.size() ? Optional.of(places.get(to - 1)) : Optional.empty(),
                place.isEmpty() ? Optional.of((long) all.size()) : Optional.empty());
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
