package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.Story;
import dev.octavo.biopharma.text.Words;

/// Who may have filed a short text of which it is not told: the party it begins with, nobody's name
/// where it speaks as "we", else the first party. The label has no part in it, or the weights would
/// learn of names.
final class LikelyFiler {

    private static final String ANYBODY = "Marlowe Biosciences, Inc.";

    /// A text begins within so many words.
    private static final int BEGINNING = 12;

    private LikelyFiler() {}

    static String of(String text) {
        Story story = LearnedText.story(text, new Parties(""));
        story.sentences();
        boolean we = false;
        String first = "";
        for (Sentence s : story.whole()) {
            for (Mention m : s.orgs()) {
                if (m.name().isEmpty()) {
                    we = true;
                    continue;
                }
                boolean preposition =
                        m.from() > s.from && Words.PREPOSITIONS.has(s.t.word[m.from() - 1]);
                if (s == story.whole().getFirst()
                        && m.from() - s.from <= BEGINNING
                        && !preposition) {
                    return m.name();
                }
                first = first.isEmpty() ? m.name() : first;
            }
        }
        return we || first.isEmpty() ? ANYBODY : first;
    }
}
