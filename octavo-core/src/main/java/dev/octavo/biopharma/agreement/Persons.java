package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.sentence.Story;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The full names of persons whom a text calls by a title and their last name: "Ms. Example" is the
/// Joan B. Example named before or behind.
final class Persons {

    private static final Words TITLES =
            Words.of("mr", "ms", "mrs", "dr", "mr.", "ms.", "mrs.", "dr.");

    /// Given names and initials before a last name.
    private static final int GIVEN = 3;

    /// So many persons of a text are looked for: each costs a search of the text.
    private static final int MOST = 100;

    private final Story story;
    private List<String> texts = List.of();

    /// By what was asked for.
    private final Map<String, Optional<String>> known = new HashMap<>();

    Persons(Story story) {
        this.story = story;
    }

    /// The full name of a person called by a title and one name; empty for any other name, and
    /// where the text has none.
    Optional<String> full(String name) {
        char first = name.isEmpty() ? ' ' : Character.toLowerCase(name.charAt(0));
        if (first != 'm' && first != 'd') {
            // no title begins so
            return Optional.empty();
        }
        Optional<String> found = known.get(name);
        if (found == null) {
            Tokens t = Tokens.of(name);
            boolean titled = t.count > 1 && TITLES.has(t.word[0]);
            int last = t.count - 1;
            boolean alone = last == 1 || last == 2 && t.word[1] == Tokens.STOP;
            boolean sought = titled && alone && known.size() < MOST;
            found = sought ? find(t.text(last)) : Optional.empty();
            known.put(name, found);
        }
        return found;
    }

    /// How many characters before a last name its given names stand in.
    private static final int BEFORE = 60;

    private Optional<String> find(String last) {
        if (texts.isEmpty()) {
            texts = story.texts();
        }
        for (String text : texts) {
            int at = text.indexOf(last, 1);
            while (at > 0) {
                int end = at + last.length();
                boolean word =
                        !Character.isLetterOrDigit(text.charAt(at - 1))
                                && (end == text.length()
                                        || !Character.isLetterOrDigit(text.charAt(end)));
                if (word) {
                    Tokens t = Tokens.of(text.substring(Math.max(0, at - BEFORE), end));
                    int from = given(t, t.count - 1);
                    // the text may be cut within the first word
                    if (from < t.count - 1 && (from > 0 || at <= BEFORE)) {
                        return Optional.of(t.text(from, t.count).replaceAll("\\s+", " "));
                    }
                }
                at = text.indexOf(last, end);
            }
        }
        return Optional.empty();
    }

    /// Where the given names before a last name begin, or the last name itself.
    private static int given(Tokens t, int last) {
        int from = last;
        int i = last - 1;
        for (int n = 0; n < GIVEN && i >= 0; n++) {
            boolean initial = t.word[i] == Tokens.STOP && i > 0 && letter(t, i - 1);
            int at = initial ? i - 1 : i;
            boolean name =
                    initial
                            || t.is(at, Tokens.CAP)
                                    && !Lexicon.common(t.word[at])
                                    && !TITLES.has(t.word[at])
                                    && !t.is(at, Tokens.SIGN);
            if (!name) {
                break;
            }
            from = initial || letter(t, at) ? from : at;
            i = at - 1;
        }
        return from;
    }

    private static boolean letter(Tokens t, int i) {
        return t.end[i] - t.start[i] == 1 && t.is(i, Tokens.CAP);
    }
}
