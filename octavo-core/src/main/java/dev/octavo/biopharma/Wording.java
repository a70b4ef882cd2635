package dev.octavo.biopharma;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The phrases of `wording.tsv` by category.
final class Wording {

    /// One line of the file, as the test reads it.
    record Line(String category, String value, String pattern, String example) {}

    private static final Map<String, Phrases> BY_CATEGORY = new LinkedHashMap<>();
    static final List<Line> LINES = new ArrayList<>();

    static final Phrases TRIGGER;
    static final Phrases HEAD;
    static final Phrases ADJECTIVE;
    static final Phrases VERB;
    static final Phrases HEDGE;
    static final Phrases CAUSE;
    static final Phrases ANAPHOR;
    static final Phrases APPLICATION;

    static {
        Map<String, BitSet> classes = new HashMap<>();
        Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
        for (String line : Lexicon.lines("wording.tsv")) {
            String[] cells = line.split("\t");
            if (cells.length != 4) {
                throw new IllegalStateException("wording.tsv: four cells are needed in: " + line);
            }
            Line read = new Line(cells[0], cells[1], cells[2], cells[3]);
            LINES.add(read);
            Phrase phrase = Phrase.of(read.value, read.pattern, classes);
            if (read.category.equals("class")) {
                classes.put(read.value, phrase.startWords());
            }
            phrases.computeIfAbsent(read.category, c -> new ArrayList<>()).add(phrase);
        }
        phrases.forEach((category, list) -> BY_CATEGORY.put(category, new Phrases(list)));
        TRIGGER = of("trigger");
        HEAD = of("head");
        ADJECTIVE = of("adjective");
        VERB = of("verb");
        HEDGE = of("hedge");
        CAUSE = of("cause");
        ANAPHOR = of("anaphor");
        APPLICATION = of("application");
    }

    private Wording() {}

    static Phrases of(String category) {
        Phrases found = BY_CATEGORY.get(category);
        if (found == null) {
            throw new IllegalStateException("wording.tsv has no category " + category);
        }
        return found;
    }
}
