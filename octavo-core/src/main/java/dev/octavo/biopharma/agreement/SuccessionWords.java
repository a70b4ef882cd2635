package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.mention.PhraseBook;
import dev.octavo.biopharma.mention.Phrases;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The phrases of `successions.tsv`: how texts tell that one company took another's name or place.
final class SuccessionWords {

    private static final PhraseBook BOOK = PhraseBook.read("successions.tsv");

    static final List<PhraseBook.Line> LINES = BOOK.lines();

    /// The phrases, in one category: a sentence is gone through once. Their values begin with a
    /// word of [#BY_NAME].
    static final Phrases ALL = of("succession");

    /// How it came about, by its name in the file.
    static final Map<String, Event.Succeeding> BY_NAME =
            Arrays.stream(Event.Succeeding.values())
                    .collect(
                            Collectors.toMap(
                                    how -> how.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                    Function.identity()));

    private SuccessionWords() {}

    static Phrases of(String category) {
        return BOOK.of(category);
    }
}
