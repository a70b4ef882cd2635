package dev.octavo.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Sets of words in small letters, written as one text.
final class WordSet {

    private WordSet() {}

    /// The words of a text divided by blanks; a word may stand there twice.
    static Set<String> of(String words) {
        return Set.copyOf(new HashSet<>(List.of(words.split(" "))));
    }
}
