package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.mention.PhraseBook;
import dev.octavo.biopharma.mention.Phrases;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The phrases of `successions.tsv`: how texts tell that one company took another's name or place.
final class SuccessionWords {

    private static final PhraseBook BOOK = PhraseBook.read("successions.tsv");

    static final List<PhraseBook.Line> LINES = BOOK.lines();

    /// By how it came about.
    static final Map<Event.Succeeding, Phrases> BY_HOW = new EnumMap<>(Event.Succeeding.class);

    static {
        for (Event.Succeeding how : Event.Succeeding.values()) {
            BY_HOW.put(how, of(how.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }

    private SuccessionWords() {}

    static Phrases of(String category) {
        return BOOK.of(category);
    }
}
