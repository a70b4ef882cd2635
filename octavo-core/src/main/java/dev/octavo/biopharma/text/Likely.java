package dev.octavo.biopharma.text;

import java.util.function.Predicate;

/// Which words of the lexicon may be in a set that is asked by the letters of a word: for most
/// words of a text their number says that they are not, and no string need be made of them.
///
/// It is made when the first text is read, for then all words have their numbers.
public final class Likely {

    private final boolean[] words;

    /// @param may whether a word in small letters may be in the set
    public Likely(Predicate<String> may) {
        words = new boolean[Lexicon.size()];
        // a word without a number may be anything
        words[0] = true;
        for (int id = 1; id < words.length; id++) {
            words[id] = may.test(Lexicon.word(id));
        }
    }

    public boolean has(int id) {
        return words[id];
    }
}
