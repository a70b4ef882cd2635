package dev.octavo.catalog.view;

import java.util.List;
import java.util.Optional;

/// Some rows of an answer.
///
/// @param next what to ask on with; empty when there is no more
/// @param total number of rows in all; on the first page only
public record Page<T>(List<T> rows, Optional<String> next, Optional<Long> total) {

    public Page {
        rows = List.copyOf(rows);
    }
}
