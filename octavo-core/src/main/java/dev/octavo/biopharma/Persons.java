package dev.octavo.biopharma;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The full names of persons whom a text calls by a title and their last name: "Ms. Example" is
/// the Joan B. Example named before or behind.
final class Persons {

    private static final Words TITLES =
            Words.of("mr", "ms", "mrs", "dr", "mr.", "ms.", "mrs.", "dr.");

    /// Given names and initials before a last name.
    private static final int GIVEN = 3;

    private final List<Sentence> sentences;

    /// By what was asked for.
    private final Map<String, Optional<String>> known = new HashMap<>();

    /// @param sentences of the whole text
    Persons(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /// The full name of a person called by a title and one name; empty for any other name, and where
    /// the text has none.
    Optional<String> full(String name) {
        Optional<String> found = known.get(name);
        if (found == null) {
            Tokens t = Tokens.of(name);
            boolean titled = t.count > 1 && TITLES.has(t.word[0]);
            int last = t.count - 1;
            boolean alone = last == 1 || last == 2 && t.word[1] == Tokens.STOP;
            found = titled && alone ? find(t.text(last)) : Optional.empty();
            known.put(name, found);
        }
        return found;
    }

    private Optional<String> find(String last) {
        for (Sentence s : sentences) {
            if (!s.headline() && s.t.text.indexOf(last, s.t.start[s.from]) >= 0) {
                for (int i = s.from + 1; i < s.to; i++) {
                    int from = s.t.text(i).equals(last) ? given(s, i) : i;
                    if (from < i) {
                        return Optional.of(s.t.text(from, i + 1));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// Where the given names before a last name begin, or the last name itself.
    private static int given(Sentence s, int last) {
        int from = last;
        int i = last - 1;
        for (int n = 0; n < GIVEN && i >= s.from; n++) {
            boolean initial = s.t.word[i] == Tokens.STOP && i > s.from && letter(s.t, i - 1);
            int at = initial ? i - 1 : i;
            boolean name =
                    initial
                            || s.t.is(at, Tokens.CAP)
                                    && !Lexicon.common(s.t.word[at])
                                    && !TITLES.has(s.t.word[at])
                                    && !s.t.is(at, Tokens.SIGN);
            if (!name) {
                break;
            }
            from = initial || letter(s.t, at) ? from : at;
            i = at - 1;
        }
        return from;
    }

    private static boolean letter(Tokens t, int i) {
        return t.end[i] - t.start[i] == 1 && t.is(i, Tokens.CAP);
    }
}
