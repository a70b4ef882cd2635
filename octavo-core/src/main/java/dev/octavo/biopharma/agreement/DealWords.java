package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.mention.PhraseBook;
import dev.octavo.biopharma.mention.Phrases;
import java.util.List;

/// The phrases of `agreements.tsv` by category.
final class DealWords {

    private static final PhraseBook BOOK = PhraseBook.read("agreements.tsv");

    static final List<PhraseBook.Line> LINES = BOOK.lines();

    static final Phrases HEAD = BOOK.of("head");
    static final Phrases WITHIN = BOOK.of("within");
    static final Phrases KIND = BOOK.of("kind");
    static final Phrases PURPOSE = BOOK.of("purpose");
    static final Phrases ACTIVE = BOOK.of("active");
    static final Phrases PASSIVE = BOOK.of("passive");
    static final Phrases DEALING = BOOK.of("dealing");
    static final Phrases TAKING = BOOK.of("taking");
    static final Phrases PASSING = BOOK.of("passing");
    static final Phrases BACK = BOOK.of("back");
    static final Phrases PARTING = BOOK.of("parting");
    static final Phrases ROLE = BOOK.of("role");
    static final Phrases GROUP = BOOK.of("group");
    static final Phrases HOUSE = BOOK.of("house");
    static final Phrases EXCLUSIVITY = BOOK.of("exclusivity");
    static final Phrases CLASS = BOOK.of("class");
    static final Phrases STEP = BOOK.of("step");
    static final Phrases UPFRONT = BOOK.of("upfront");
    static final Phrases EQUITY = BOOK.of("equity");
    static final Phrases PER = BOOK.of("per");
    static final Phrases CHANGE = BOOK.of("change");
    static final Phrases REASON = BOOK.of("reason");
    static final Phrases FIELD = BOOK.of("field");
    static final Phrases RETURNED = BOOK.of("returned");
    static final Phrases TERM = BOOK.of("term");

    private DealWords() {}
}
