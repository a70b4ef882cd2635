package dev.octavo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A case of a file that says by examples what is read of what. Anyone can add one:
///
///     == name of the case
///     @ part and its value       where the input has parts: what this one is, or the lines below
///     | a line of the input, or of the part
///     > what is read of it, one line a value
///
/// What stands before the first case, and lines that begin with `#`, are for people.
///
/// @param parts the input's parts by name; lines that are of no part are the part with no name
/// @param expected what is read, in order
public record SpecCase(String name, Map<String, String> parts, List<String> expected) {

    /// The cases of a file, in order. A line of no kind is a slip of the pen that would leave a
    /// value untested, and no case.
    public static List<SpecCase> of(Path file) throws IOException {
        List<SpecCase> cases = new ArrayList<>();
        String part = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("== ")) {
                cases.add(
                        new SpecCase(line.substring(3), new LinkedHashMap<>(), new ArrayList<>()));
                part = "";
            } else if (line.startsWith("@ ")) {
                String[] words = line.substring(2).split(" ", 2);
                part = words[0];
                cases.getLast().parts.put(part, words.length > 1 ? words[1] : "");
            } else if (line.startsWith("|")) {
                String text = line.length() > 1 ? line.substring(2) : "";
                cases.getLast().parts.merge(part, text + "\n", String::concat);
            } else if (line.startsWith("> ")) {
                cases.getLast().expected.add(line.substring(2));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IllegalStateException(file + ": no line of a case: " + line);
            }
        }
        return cases;
    }

    /// The input, where it has no parts.
    public String input() {
        return parts.getOrDefault("", "");
    }

    @Override
    public String toString() {
        return name;
    }
}
