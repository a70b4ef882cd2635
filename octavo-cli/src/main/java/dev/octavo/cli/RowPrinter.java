package dev.octavo.cli;

import dev.octavo.catalog.Sql;
import dev.octavo.json.JsonOut;
import dev.octavo.print.Columns;
import dev.octavo.print.Csv;
import dev.octavo.print.Printable;
import io.avaje.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Prints the rows of an answer as they come; a table's columns are as wide as their first rows
/// need.
final class RowPrinter implements Sql.Answer {

    /// Rows that decide on the width of a table's columns.
    private static final int LOOK_AT = 200;

    private static final int WIDEST = 60;

    private final RowFormat format;
    private final Output output;
    private final List<@Nullable Object[]> first = new ArrayList<>();
    private List<String> columns = List.of();
    private int[] widths = {};
    private long rows;

    RowPrinter(World world, RowFormat format) {
        this.format = format;
        this.output = new Output(format.to(world));
    }

    @Override
    public void columns(List<String> names) {
        columns = names;
        if (format == RowFormat.csv) {
            print(Csv.exact(names.toArray()));
        }
    }

    @Override
    public boolean row(@Nullable Object[] values) {
        rows++;
        return switch (format) {
            case csv -> print(Csv.exact(values));
            case jsonl -> json("", values, "\n");
            case json -> json(rows == 1 ? "[\n" : ",\n", values, "");
            case table -> {
                if (widths.length == 0 && first.size() < LOOK_AT) {
                    first.add(values);
                    yield true;
                }
                yield head() && print(line(values));
            }
        };
    }

    /// Prints what is left.
    ///
    /// @return number of rows
    long end() {
        if (format == RowFormat.table) {
            head();
        } else if (format == RowFormat.json) {
            print(rows == 0 ? "[]\n" : "\n]\n");
        }
        output.flush();
        return rows;
    }

    private boolean head() {
        if (widths.length > 0 || columns.isEmpty()) {
            return true;
        }
        widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).length();
            for (@Nullable Object[] row : first) {
                widths[i] = Math.max(widths[i], Math.min(WIDEST, shown(row[i]).length()));
            }
        }
        StringBuilder head = new StringBuilder(line(columns.toArray()));
        for (int width : widths) {
            head.append("─".repeat(width)).append("  ");
        }
        boolean more = print(head.toString().stripTrailing() + "\n");
        for (@Nullable Object[] row : first) {
            more = print(line(row));
        }
        first.clear();
        return more;
    }

    private String line(@Nullable Object[] values) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            String cut = Columns.cut(shown(values[i]), widths[i]);
            String pad = " ".repeat(widths[i] - cut.length());
            out.append(values[i] instanceof Number ? pad + cut : cut + pad).append("  ");
        }
        return out.toString().stripTrailing() + "\n";
    }

    private static String shown(@Nullable Object value) {
        return Printable.line(Csv.text(value));
    }

    private boolean json(String before, @Nullable Object[] values, String after) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        line.writeBytes(Output.utf8(before));
        try (JsonWriter writer = JsonOut.STREAM.writer(line)) {
            writer.beginObject();
            for (int i = 0; i < values.length; i++) {
                writer.name(columns.get(i));
                value(writer, values[i]);
            }
            writer.endObject();
        }
        line.writeBytes(Output.utf8(after));
        return output.lines(line.toByteArray());
    }

    private static void value(JsonWriter writer, @Nullable Object value) {
        switch (value) {
            case null -> writer.nullValue();
            case Boolean b -> writer.value(b.booleanValue());
            case Integer n -> writer.value(n.intValue());
            case Long n -> writer.value(n.longValue());
            case BigDecimal n -> writer.rawValue(n.toPlainString());
            case Double n when Double.isFinite(n) -> writer.value(n.doubleValue());
            case Object other -> writer.value(Csv.text(other));
        }
    }

    private boolean print(String text) {
        return output.lines(Output.utf8(text));
    }
}
