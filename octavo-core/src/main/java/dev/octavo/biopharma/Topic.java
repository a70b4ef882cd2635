package dev.octavo.biopharma;

import java.util.List;
import java.util.Optional;

/// The compound that a text goes on about where a sentence names none. Asked of sentences in their
/// order, so that all of them are looked at once.
final class Topic {

    private final List<Sentence> sentences;

    /// Sentences that were looked at.
    private int read;

    private Optional<String> first = Optional.empty();
    private boolean still = true;

    Topic(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /// The first compound that the text names, where the last sentence before this one that names
    /// any begins with that too.
    Slot<String> before(Sentence s) {
        while (read < sentences.size() && sentences.get(read) != s) {
            look(sentences.get(read++));
        }
        return first.isPresent() && still ? Slot.of(first.get(), Derivation.RESOLVED) : Slot.none();
    }

    private void look(Sentence s) {
        List<Mention> named = s.m().all(Mention.Type.COMPOUND);
        if (!named.isEmpty()) {
            String name = named.getFirst().name();
            first = first.or(() -> Optional.of(name));
            still = Names.oneCompound(first.get(), name);
        }
    }
}
