package dev.octavo.server;

import dev.octavo.catalog.text.TextQuery;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The parameters of a request, checked: none that the route does not know, none twice, none too
/// long, each in its form.
final class Parameters {

    static final int USUAL_LIMIT = 50;
    static final int GREATEST_LIMIT = 500;

    /// No name, word or cursor is so long.
    private static final int LONGEST = 2_000;

    private final Map<String, String> values;

    private Parameters(Map<String, String> values) {
        this.values = values;
    }

    /// Reads the query part of a URI.
    ///
    /// @param known what the route understands
    static Parameters of(String query, Set<String> known) {
        Map<String, String> values = new TreeMap<>();
        for (String pair : query.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int is = pair.indexOf('=');
            String name = decoded("the query", is < 0 ? pair : pair.substring(0, is));
            String value = is < 0 ? "" : decoded(name, pair.substring(is + 1));
            if (values.put(name, value) != null) {
                throw Refused.parameter(printable(name), "given twice");
            }
        }
        return of(values, known);
    }

    /// Takes parameters by their names.
    static Parameters of(Map<String, String> given, Set<String> known) {
        given.forEach((name, value) -> {
            if (!known.contains(name)) {
                throw Refused.parameter(
                        printable(name),
                        known.isEmpty()
                                ? "there are none here"
                                : "not known here; there are "
                                        + String.join(", ", known.stream().sorted().toList()));
            }
            if (value.length() > LONGEST) {
                throw Refused.parameter(name, "longer than " + LONGEST + " characters");
            }
        });
        return new Parameters(new TreeMap<>(given));
    }

    /// Decodes `%41` and `+`.
    static String decoded(String name, String raw) {
        return decode(name, raw, true);
    }

    /// Decodes a segment of a path, where `+` is a plus.
    static String segment(String raw) {
        return decode("the path", raw, false);
    }

    private static String decode(String name, String raw, boolean plusIsBlank) {
        byte[] in = raw.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(in.length);
        for (int i = 0; i < in.length; i++) {
            if (in[i] == '%') {
                int high = i + 1 < in.length ? Character.digit(in[i + 1], 16) : -1;
                int low = i + 2 < in.length ? Character.digit(in[i + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    throw Refused.parameter(
                            printable(name), "a % that is not followed by two hexadecimal digits");
                }
                out.put((byte) (high << 4 | low));
                i += 2;
            } else {
                out.put(plusIsBlank && in[i] == '+' ? (byte) ' ' : in[i]);
            }
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString();
        } catch (CharacterCodingException e) {
            throw Refused.parameter(printable(name), "not UTF-8");
        }
        if (text.indexOf('\0') >= 0) {
            throw Refused.parameter(printable(name), "holds a NUL");
        }
        return text;
    }

    private static String printable(String s) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(s.length(), 60); i++) {
            out.append(Character.isISOControl(s.charAt(i)) ? '?' : s.charAt(i));
        }
        return out.toString();
    }

    /// The same for the same question, however it was written.
    String canonical() {
        return values.toString();
    }

    /// The same, without the place on which a page begins.
    String withoutPlace() {
        Map<String, String> some = new TreeMap<>(values);
        some.remove("cursor");
        some.remove("limit");
        return some.toString();
    }

    String text(String name) {
        return values.getOrDefault(name, "").strip();
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    /// Words separated by commas.
    List<String> list(String name) {
        List<String> out = new ArrayList<>();
        for (String word : text(name).split(",")) {
            if (!word.isBlank()) {
                out.add(word.strip());
            }
        }
        if (out.size() > 50) {
            throw Refused.parameter(name, "more than 50 values");
        }
        return out;
    }

    Optional<LocalDate> date(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeParseException e) {
            throw Refused.parameter(name, "a date is written 2007-01-31");
        }
    }

    Optional<Integer> number(String name, int least, int greatest) {
        if (!has(name)) {
            return Optional.empty();
        }
        try {
            int n = Integer.parseInt(text(name));
            if (n >= least && n <= greatest) {
                return Optional.of(n);
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw Refused.parameter(name, "a whole number from " + least + " to " + greatest);
    }

    int limit() {
        return number("limit", 1, GREATEST_LIMIT).orElse(USUAL_LIMIT);
    }

    boolean flag(String name) {
        return switch (text(name)) {
            case "", "false" -> false;
            case "true" -> true;
            default -> throw Refused.parameter(name, "true or false");
        };
    }

    /// One of some words, the first where none is given.
    String oneOf(String name, String... words) {
        String given = text(name);
        if (given.isEmpty()) {
            return words[0];
        }
        for (String word : words) {
            if (word.equals(given)) {
                return word;
            }
        }
        throw Refused.parameter(name, "one of " + String.join(", ", words));
    }

    TextQuery.Sort sort() {
        return oneOf("sort", "relevance", "date").equals("date")
                ? TextQuery.Sort.DATE
                : TextQuery.Sort.RELEVANCE;
    }
}
