package dev.octavo.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A small JSON reader for tests, strict about what it reads: the library's own has a limit on the
/// length of strings.
final class Json {

    private final String text;
    private int at;

    Json(String text) {
        this.text = text;
    }

    /// The whole text as maps, lists, strings, doubles, booleans and nulls.
    Object value() {
        Object value = next();
        if (at != text.length()) {
            throw new IllegalArgumentException("more behind the value at " + at);
        }
        return value;
    }

    private Object next() {
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        while (text.charAt(at) != '}') {
            String key = string();
            expect(':');
            if (map.containsKey(key)) {
                throw new IllegalArgumentException("twice: " + key);
            }
            map.put(key, next());
            comma('}');
        }
        at++;
        return map;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        at++;
        while (text.charAt(at) != ']') {
            list.add(next());
            comma(']');
        }
        at++;
        return list;
    }

    private void comma(char end) {
        if (text.charAt(at) != end) {
            expect(',');
        }
    }

    private String string() {
        expect('"');
        StringBuilder out = new StringBuilder();
        while (text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw new IllegalArgumentException("control character at " + at);
            }
            out.append(c == '\\' ? escaped() : c);
        }
        at++;
        return out.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        if (c == 'u') {
            at += 4;
            return (char) Integer.parseInt(text, at - 4, at, 16);
        }
        int i = "\"\\/bfnrt".indexOf(c);
        if (i < 0) {
            throw new IllegalArgumentException("escape at " + at);
        }
        return "\"\\/\b\f\n\r\t".charAt(i);
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw new IllegalArgumentException("at " + at);
        }
        at += word.length();
        return value;
    }

    private Double number() {
        int from = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return Double.valueOf(text.substring(from, at));
    }

    private void expect(char c) {
        if (text.charAt(at) != c) {
            throw new IllegalArgumentException("no " + c + " at " + at);
        }
        at++;
    }
}
