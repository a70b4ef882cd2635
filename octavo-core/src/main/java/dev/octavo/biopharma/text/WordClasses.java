package dev.octavo.biopharma.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The classes of words of `word-classes.tsv`, by name. A line has four cells: name, words, what
/// its words tell, and an example in which a test looks for one of them.
public final class WordClasses {

    /// One line of the file, as the test reads it.
    public record Line(String name, String words, String meaning, String example) {}

    private static final String FILE = "word-classes.tsv";
    private static final Map<String, Line> BY_NAME = new LinkedHashMap<>();

    static {
        for (String line : DataFiles.lines(FILE)) {
            String[] cells = line.split("\t");
            if (cells.length != 4) {
                throw new IllegalStateException(FILE + ": four cells are needed in: " + line);
            }
            Line read = new Line(cells[0], cells[1], cells[2], cells[3]);
            if (BY_NAME.put(read.name, read) != null) {
                throw new IllegalStateException(FILE + " has the class twice: " + read.name);
            }
        }
    }

    private WordClasses() {}

    /// All lines, in the order of the file.
    public static List<Line> lines() {
        return new ArrayList<>(BY_NAME.values());
    }

    /// The words of a class, with their inflections.
    public static List<String> words(String name) {
        Line found = BY_NAME.get(name);
        if (found == null) {
            throw new IllegalStateException(FILE + " has no class " + name);
        }
        return Inflections.all(found.words);
    }
}
