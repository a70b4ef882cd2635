package dev.octavo.server;

import java.util.List;

/// A request as a route sees it.
///
/// @param generation the catalog as of now; it stays as it is until the answer is made
/// @param route the route's template, which names it
/// @param path the values of the template's places, in order
record Call(Generation generation, String route, List<String> path, Parameters parameters) {

    /// The first place of the template.
    String key() {
        return path.getFirst();
    }

    /// What a cursor of this question is bound to.
    private String question() {
        return route + '\n' + path + '\n' + parameters.withoutPlace();
    }

    /// The sort values behind which the page begins.
    ///
    /// @return empty for the first page
    List<String> place(int values) {
        return parameters.has("cursor")
                ? Cursor.read(generation.catalogId(), question(), parameters.text("cursor"), values)
                : List.of();
    }

    /// The cursor for the page behind a row.
    String cursor(List<String> place) {
        return Cursor.write(generation.catalogId(), question(), place);
    }
}
