package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.PhraseBook;
import dev.octavo.biopharma.mention.Phrases;
import java.util.List;

/// The phrases of `totals.tsv`: how texts state sums of milestone payments.
final class TotalWords {

    private static final PhraseBook BOOK = PhraseBook.read("totals.tsv");

    static final List<PhraseBook.Line> LINES = BOOK.lines();

    static final Phrases WHOLE = of("whole");
    static final Phrases ONLY = of("only");
    static final Phrases BEFORE = of("before");
    static final Phrases YEAR = of("year");
    static final Phrases ASIDE = of("aside");

    private TotalWords() {}

    static Phrases of(String category) {
        return BOOK.of(category);
    }
}
