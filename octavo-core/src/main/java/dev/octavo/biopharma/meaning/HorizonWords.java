package dev.octavo.biopharma.meaning;

import dev.octavo.biopharma.text.DataFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The words of `horizons.tsv` for when something is expected, with what they mean.
public final class HorizonWords {

    /// One line of the file, as the test reads it.
    public record Line(String phrase, String meaning, String example) {}

    public static final List<Line> LINES = new ArrayList<>();

    static {
        for (String line : DataFiles.lines("horizons.tsv")) {
            String[] cells = line.split("\t");
            if (cells.length != 3) {
                throw new IllegalStateException("horizons.tsv: three cells are needed in: " + line);
            }
            LINES.add(new Line(cells[0], cells[1], cells[2]));
        }
        // words that give a date before those that give none, and a phrase before its parts
        LINES.sort(
                Comparator.comparing((Line line) -> line.meaning.indexOf('+') < 0)
                        .thenComparingInt(line -> -line.phrase.length()));
    }

    private HorizonWords() {}
}
