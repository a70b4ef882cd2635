package dev.octavo.server;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Prints answers as JSON. An answer is made of maps, lists, strings, numbers, booleans, dates,
/// optionals, nulls, and of JSON that is there already.
final class Json {

    /// JSON as the catalog keeps it.
    record Raw(String text) {}

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder out = new StringBuilder(1_024);

    private Json() {}

    /// An object: keys and values by turns, in this order.
    static Map<String, @Nullable Object> object(@Nullable Object... pairs) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            out.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return out;
    }

    static byte[] bytes(@Nullable Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    static String text(@Nullable Object value) {
        Json json = new Json();
        json.value(value);
        return json.out.toString();
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case Optional<?> o -> value(o.orElse(null));
            case Raw raw -> out.append(raw.text());
            case BigDecimal d -> out.append(d.stripTrailingZeros().toPlainString());
            case Double d when d.isNaN() || d.isInfinite() -> out.append("null");
            case Number n -> out.append(n);
            case Boolean b -> out.append(b.booleanValue());
            case LocalDate d -> string(d.toString());
            case Map<?, ?> map -> map(map);
            case List<?> list -> list(list);
            default -> string(value.toString());
        }
    }

    private void map(Map<?, ?> map) {
        out.append('{');
        String before = "";
        for (Map.Entry<?, ?> e : map.entrySet()) {
            out.append(before);
            string(String.valueOf(e.getKey()));
            out.append(':');
            value(e.getValue());
            before = ",";
        }
        out.append('}');
    }

    private void list(List<?> list) {
        out.append('[');
        for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
            value(each.next());
            if (each.hasNext()) {
                out.append(',');
            }
        }
        out.append(']');
    }

    private void string(String s) {
        out.append('"');
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                // Half a pair is no character; UTF-8 has no bytes for it.
                default -> {
                    if (c < ' ' || c == 0x7f || Character.isSurrogate(c) && !paired(s, i)) {
                        escape(c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean paired(String s, int i) {
        return Character.isHighSurrogate(s.charAt(i))
                ? i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(s.charAt(i - 1));
    }

    private void escape(char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX[c >> shift & 15]);
        }
    }
}
