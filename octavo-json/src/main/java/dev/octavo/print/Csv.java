package dev.octavo.print;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lines of CSV (RFC 4180, but lines end on `\n`, as those of other command-line tools do).
public final class Csv {

    /// What a spreadsheet takes for the beginning of a formula.
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /// A line that may be opened in a spreadsheet: a text that this would take for a formula is led
    /// by an apostrophe. Numbers are as they are; an empty text is nothing.
    public static String row(List<? extends @Nullable Object> cells) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            Object value = cells.get(i);
            String text = text(value);
            boolean formula =
                    value instanceof String s && !s.isEmpty() && FORMULA.indexOf(s.charAt(0)) >= 0;
            out.append(i == 0 ? "" : ",").append(quoted(formula ? "'" + text : text));
        }
        return out.append('\n').toString();
    }

    /// A line whose values come back as they were: an empty text stands in quotes, nothing is led
    /// by anything.
    public static String exact(@Nullable Object[] values) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            String text = text(values[i]);
            boolean empty = values[i] instanceof String s && s.isEmpty();
            out.append(i == 0 ? "" : ",").append(empty ? "\"\"" : quoted(text));
        }
        return out.append('\n').toString();
    }

    /// A value as it is printed: numbers without exponent, bytes as hexadecimal digits, nothing for
    /// null.
    public static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal d -> d.toPlainString();
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            case Object other -> other.toString();
        };
    }

    private static String quoted(String text) {
        boolean needs =
                text.indexOf(',') >= 0
                        || text.indexOf('"') >= 0
                        || text.indexOf('\n') >= 0
                        || text.indexOf('\r') >= 0;
        return needs ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
