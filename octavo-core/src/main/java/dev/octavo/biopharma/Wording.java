package dev.octavo.biopharma;

import java.util.List;

/// The phrases of `wording.tsv` by category.
final class Wording {

    private static final PhraseBook BOOK = PhraseBook.read("wording.tsv");

    static final List<PhraseBook.Line> LINES = BOOK.lines();

    static final Phrases TRIGGER = of("trigger");
    static final Phrases HEAD = of("head");
    static final Phrases ADJECTIVE = of("adjective");
    static final Phrases SUM_FOR = of("sum-for");
    static final Phrases VERB = of("verb");
    static final Phrases HEDGE = of("hedge");
    static final Phrases CAUSE = of("cause");
    static final Phrases ANAPHOR = of("anaphor");
    static final Phrases APPLICATION = of("application");

    private Wording() {}

    static Phrases of(String category) {
        return BOOK.of(category);
    }
}
