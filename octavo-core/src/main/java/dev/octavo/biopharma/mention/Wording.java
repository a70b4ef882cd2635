package dev.octavo.biopharma.mention;

import java.util.List;

/// The phrases of `wording.tsv` by category.
public final class Wording {

    private static final PhraseBook BOOK = PhraseBook.read("wording.tsv");

    public static final List<PhraseBook.Line> LINES = BOOK.lines();

    public static final Phrases TRIGGER = of("trigger");
    public static final Phrases HEAD = of("head");
    public static final Phrases ADJECTIVE = of("adjective");
    public static final Phrases SUM_FOR = of("sum-for");
    public static final Phrases VERB = of("verb");
    public static final Phrases HEDGE = of("hedge");
    public static final Phrases CAUSE = of("cause");
    public static final Phrases CONTRARY = of("contrary");
    public static final Phrases ANAPHOR = of("anaphor");
    public static final Phrases KNOWN = of("known");
    static final Phrases APPLICATION = of("application");

    private Wording() {}

    public static Phrases of(String category) {
        return BOOK.of(category);
    }
}
