package dev.octavo.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A place of the API: a template of a path, `/filings/{key}/documents/{number}`, the parameters it
/// understands, and what answers.
///
/// @param keep whether the answer, which is the same for the same generation, may be kept
record Route(String template, Set<String> parameters, boolean keep, Function<Call, Answer> answer) {

    static Route of(String template, Set<String> parameters, Function<Call, Answer> answer) {
        return new Route(template, parameters, true, answer);
    }

    /// The values of the template's places in a path, if it is one of this template.
    Optional<List<String>> match(List<String> segments) {
        String[] parts = template.substring(1).split("/");
        if (parts.length != segments.size()) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].startsWith("{")) {
                values.add(segments.get(i));
            } else if (!parts[i].equals(segments.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }
}
