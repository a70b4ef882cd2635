package dev.octavo.catalog.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rows of one filing, or of several, by table. Not for several threads at a time.
public final class Rows {

    private final Map<Table, List<@Nullable Object[]>> rows = new EnumMap<>(Table.class);

    /// Adds a row; its values must be those of the table's columns, in order.
    public void add(Table table, @Nullable Object... values) {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException(
                    table.sql()
                            + " has "
                            + table.columns().size()
                            + " columns, not "
                            + values.length);
        }
        rows.computeIfAbsent(table, t -> new ArrayList<>()).add(values);
    }

    /// The rows of a table, in the order they were added.
    public List<@Nullable Object[]> of(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    /// Number of rows in all tables.
    public int size() {
        int n = 0;
        for (List<@Nullable Object[]> of : rows.values()) {
            n += of.size();
        }
        return n;
    }
}
