package dev.octavo.biopharma.meaning;

import dev.octavo.biopharma.text.DataFiles;
import java.util.ArrayList;
import java.util.Arrays;
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

    /// Of the words that the phrases are made of as few as have one of each phrase: a text without
    /// any of them has no phrase.
    public static final List<String> ANCHORS = anchors();

    private static List<String> anchors() {
        List<String> out = new ArrayList<>();
        List<Line> left = new ArrayList<>(LINES);
        while (!left.isEmpty()) {
            String most =
                    left.stream()
                            .flatMap(line -> Arrays.stream(line.phrase.split(" ")))
                            .filter(word -> word.length() > ARTICLE)
                            .distinct()
                            .max(
                                    Comparator.comparingLong((String word) -> having(left, word))
                                            .thenComparingInt(String::length)
                                            .thenComparing(Comparator.naturalOrder()))
                            .orElseThrow();
            out.add(most);
            left.removeIf(line -> line.phrase.contains(most));
        }
        return List.copyOf(out);
    }

    /// Words of so few letters stand in every text.
    private static final int ARTICLE = 3;

    private static long having(List<Line> lines, String word) {
        return lines.stream().filter(line -> line.phrase.contains(word)).count();
    }

    private HorizonWords() {}
}
