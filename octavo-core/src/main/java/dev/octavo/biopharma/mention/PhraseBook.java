package dev.octavo.biopharma.mention;

import dev.octavo.biopharma.text.DataFiles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The phrases of a data file by category. A line has four cells: category, value, pattern, and an
/// example in which a test looks for the pattern. Lines of the category `class` name sets of words
/// for the patterns behind them.
public final class PhraseBook {

    /// One line of the file, as the test reads it.
    public record Line(String category, String value, String pattern, String example) {}

    private final String file;
    private final Map<String, Phrases> byCategory = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private PhraseBook(String file) {
        this.file = file;
    }

    public static PhraseBook read(String file) {
        PhraseBook book = new PhraseBook(file);
        Map<String, BitSet> classes = new HashMap<>();
        Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
        for (String line : DataFiles.lines(file)) {
            String[] cells = line.split("\t");
            if (cells.length != 4) {
                throw new IllegalStateException(file + ": four cells are needed in: " + line);
            }
            Line read = new Line(cells[0], cells[1], cells[2], cells[3]);
            book.lines.add(read);
            Phrase phrase = Phrase.of(read.value, read.pattern, classes);
            if (read.category.equals("class")) {
                classes.put(read.value, phrase.startWords());
            }
            phrases.computeIfAbsent(read.category, c -> new ArrayList<>()).add(phrase);
        }
        phrases.forEach((category, list) -> book.byCategory.put(category, new Phrases(list)));
        return book;
    }

    public List<Line> lines() {
        return lines;
    }

    public Phrases of(String category) {
        Phrases found = byCategory.get(category);
        if (found == null) {
            throw new IllegalStateException(file + " has no category " + category);
        }
        return found;
    }
}
