package dev.octavo.json;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import io.avaje.json.JsonWriter;
import io.avaje.json.stream.JsonStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Writes JSON and remembers where the values came from.
///
/// Values are written plain. Meanwhile the writer keeps the JSON Pointer of the place it is at (RFC
/// 6901; no key needs escaping), and the ranges of each [Fact] under that pointer;
/// [#evidence(String)] writes the whole map at the end.
public final class JsonOut {

    /// Nulls and empty lists are written too: every object of a kind has all its keys.
    public static final JsonStream STREAM =
            JsonStream.builder().serializeNulls(true).serializeEmpty(true).build();

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private record Place(String pointer, List<Span> at) {}

    private final Pen out;
    private final StringBuilder pointer = new StringBuilder(64);
    private final List<Place> places = new ArrayList<>();

    /// Writes on at the place where `out` is.
    public JsonOut(JsonWriter out) {
        this(new Pen.Writing(out));
    }

    private JsonOut(Pen out) {
        this.out = out;
    }

    /// One that writes nothing and remembers all places.
    static JsonOut placesOnly() {
        return new JsonOut(Pen.Idle.PEN);
    }

    /// Begins an object.
    public void open() {
        out.beginObject();
    }

    /// Ends it.
    public void close() {
        out.endObject();
    }

    /// An object under a key, written by `body`.
    public void object(String key, Runnable body) {
        out.name(key);
        int mark = down(key);
        out.beginObject();
        body.run();
        out.endObject();
        pointer.setLength(mark);
    }

    /// A list of objects under a key; `body` writes the inside of one and gets its index.
    public <T> void objects(String key, List<T> list, BiConsumer<T, Integer> body) {
        out.name(key);
        int mark = down(key);
        out.beginArray();
        for (int i = 0; i < list.size(); i++) {
            int inner = down(Integer.toString(i));
            out.beginObject();
            body.accept(list.get(i), i);
            out.endObject();
            pointer.setLength(inner);
        }
        out.endArray();
        pointer.setLength(mark);
    }

    void facts(String key, List<Fact<String>> list) {
        out.name(key);
        int mark = down(key);
        out.beginArray();
        for (int i = 0; i < list.size(); i++) {
            int inner = down(Integer.toString(i));
            remember(list.get(i).at());
            out.value(list.get(i).orElse(""));
            pointer.setLength(inner);
        }
        out.endArray();
        pointer.setLength(mark);
    }

    /// A list of strings under a key.
    public void strings(String key, List<String> list) {
        out.name(key);
        out.beginArray();
        for (String s : list) {
            out.value(s);
        }
        out.endArray();
    }

    /// A list of values that are JSON already.
    public void raw(String key, List<String> list) {
        out.name(key);
        out.beginArray();
        list.forEach(json -> out.rawValue(ascii(json)));
        out.endArray();
    }

    /// The same JSON in ASCII: the writer takes raw values for it and cuts other characters down to
    /// their low bytes. What is not ASCII stands in strings, where it can be escaped.
    private static String ascii(String json) {
        int i = 0;
        while (i < json.length() && json.charAt(i) < 0x80) {
            i++;
        }
        if (i == json.length()) {
            return json;
        }
        StringBuilder out = new StringBuilder(json.length() + 64).append(json, 0, i);
        for (; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c < 0x80) {
                out.append(c);
            } else {
                out.append("\\u").append(HexFormat.of().toHexDigits(c));
            }
        }
        return out.toString();
    }

    private int down(String key) {
        int mark = pointer.length();
        pointer.append('/').append(key);
        return mark;
    }

    private void remember(List<Span> at) {
        if (!at.isEmpty()) {
            places.add(new Place(pointer.toString(), at));
        }
    }

    /// Remembers the ranges of what stands under a key, or of the object that is being written
    /// where the key is empty.
    void at(String key, List<Span> at) {
        int mark = pointer.length();
        if (!key.isEmpty()) {
            down(key);
        }
        remember(at);
        pointer.setLength(mark);
    }

    /// A null.
    public void nothing(String key) {
        out.name(key);
        out.nullValue();
    }

    /// A string.
    public void string(String key, String value) {
        out.name(key);
        out.value(value);
    }

    /// A string, or null where it is empty.
    public void stringOrNull(String key, String value) {
        out.name(key);
        if (value.isEmpty()) {
            out.nullValue();
        } else {
            out.value(value);
        }
    }

    /// A string, or null.
    public void string(String key, Optional<String> value) {
        stringOrNull(key, value.orElse(""));
    }

    /// A whole number.
    public void number(String key, long value) {
        out.name(key);
        out.value(value);
    }

    /// A number without exponent or trailing zeros, or null.
    public void number(String key, Optional<BigDecimal> value) {
        out.name(key);
        if (value.isEmpty()) {
            out.nullValue();
            return;
        }
        BigDecimal plain = value.get().stripTrailingZeros();
        out.rawValue(plain.toPlainString());
    }

    /// A fact that is a whole number, or null.
    void number(String key, Fact<Integer> fact) {
        if (fact.isPresent()) {
            number(key, fact.orElse(0).longValue());
            at(key, fact.at());
        } else {
            nothing(key);
        }
    }

    /// True or false.
    public void bool(String key, boolean value) {
        out.name(key);
        out.value(value);
    }

    /// True, false or null.
    public void bool(String key, Optional<Boolean> value) {
        out.name(key);
        if (value.isPresent()) {
            out.value(value.get().booleanValue());
        } else {
            out.nullValue();
        }
    }

    /// A fact as its string: dates in ISO 8601, other values by their `toString`.
    void fact(String key, Fact<?> fact) {
        out.name(key);
        Object value = fact.value().orElse(null);
        if (value == null) {
            out.nullValue();
            return;
        }
        out.value(value instanceof LocalDateTime t ? SECONDS.format(t) : value.toString());
        at(key, fact.at());
    }

    /// The map of all evidence so far: one range as an object, several as a list.
    void evidence(String key) {
        out.name(key);
        out.beginObject();
        for (Place p : places) {
            out.name(p.pointer);
            if (p.at.size() == 1) {
                span(p.at.getFirst());
            } else {
                out.beginArray();
                for (Span s : p.at) {
                    span(s);
                }
                out.endArray();
            }
        }
        out.endObject();
    }

    /// Hands on what [#evidence(String)] writes.
    void eachPlace(BiConsumer<String, List<Span>> to) {
        for (Place p : places) {
            to.accept(p.pointer, p.at);
        }
    }

    private void span(Span s) {
        out.beginObject();
        range(s);
        out.endObject();
    }

    /// Ranges as a list of objects under a key.
    public void ranges(String key, List<Span> at) {
        objects(key, at, (s, n) -> range(s));
    }

    /// `document`, `start` and `end` of a range, in the object being written.
    public void range(Span s) {
        number("document", s.document());
        number("start", s.start());
        number("end", s.end());
    }

    /// A constant's name in lower case with dashes: `FIRST_PATIENT_DOSED` is `first-patient-dosed`.
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
