package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.text.DataFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the rows of a statement call a headline figure: the labels of `figures.tsv`, each of them
/// written out in all its forms, so that a row is looked up and not searched.
final class FigureLabels {

    /// A label's meaning.
    ///
    /// @param loss whether a number without a bracket is negative
    /// @param total whether the row says that it is a total
    record Meaning(String name, boolean loss, boolean total) {}

    /// One line of the file, as the test reads it.
    record Line(String name, String sign, String label, String example) {}

    static final List<Line> LINES = new ArrayList<>();
    private static final Map<String, Meaning> LABELS = new HashMap<>();

    /// No label of the file is longer, in characters.
    private static final int LONGEST = 90;

    static {
        for (String line : DataFiles.lines("figures.tsv")) {
            String[] cells = line.split("\t");
            if (cells.length != 4) {
                throw new IllegalStateException("figures.tsv: four cells are needed in: " + line);
            }
            LINES.add(new Line(cells[0], cells[1], cells[2], cells[3]));
            for (String label : written(cells[2])) {
                LABELS.put(
                        label,
                        new Meaning(cells[0], cells[1].equals("loss"), label.startsWith("total ")));
            }
        }
    }

    private FigureLabels() {}

    private static List<String> written(String label) {
        List<String> out = List.of("");
        for (String word : label.split(" ")) {
            boolean may = word.endsWith("?");
            String[] choices = (may ? word.substring(0, word.length() - 1) : word).split("/");
            List<String> next = new ArrayList<>(may ? out : List.of());
            for (String before : out) {
                for (String choice : choices) {
                    next.add((before + " " + choice).strip());
                }
            }
            out = next;
        }
        return out;
    }

    /// What a row's label means; empty where it is none of ours.
    static Optional<Meaning> of(String label) {
        return label.length() > LONGEST || label.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(LABELS.get(label));
    }

    /// A label as it stands in the file: small letters, one blank between words, no signs; brackets
    /// and what is in them are gone, but for a word of loss or income.
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '(') {
                int close = text.indexOf(')', i);
                String inner =
                        close < 0
                                ? ""
                                : text.substring(i + 1, close).strip().toLowerCase(Locale.ROOT);
                if (inner.equals("loss") || inner.equals("losses") || inner.equals("income")) {
                    blank(out).append('(').append(inner).append(')');
                }
                i = close < 0 ? i + 1 : close + 1;
            } else {
                if (Character.isLetter(c) || (c == '-' && inner(text, i))) {
                    out.append(Character.toLowerCase(c));
                } else if (c == '&') {
                    blank(out).append("and ");
                } else if (c != '\'' && c != '\u2019') {
                    blank(out);
                }
                i++;
            }
        }
        return out.toString().strip();
    }

    private static boolean inner(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i - 1))
                && Character.isLetter(text.charAt(i + 1));
    }

    private static StringBuilder blank(StringBuilder out) {
        return out.isEmpty() || out.charAt(out.length() - 1) == ' ' ? out : out.append(' ');
    }
}
