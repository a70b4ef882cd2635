package dev.octavo.biopharma.reader;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.sentence.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The safe-harbor paragraph of an item. What follows, in one paragraph, the sentence that says
/// that statements are forward-looking is an example of such statements or a list of risks: nothing
/// that it expects is told as an event. What happened stays, since conversions glue paragraphs.
final class LegalParagraphs {

    private LegalParagraphs() {}

    /// Takes out the events that only a legal paragraph expects.
    ///
    /// @param told the events told by the sentences
    static void drop(List<Event> told, List<Sentence> sentences) {
        if (told.stream().noneMatch(e -> toCome(e.told().occurrence()))) {
            return;
        }
        Set<Integer> starts = new HashSet<>();
        Object paragraph = null;
        for (Sentence s : sentences) {
            if (s.passage == paragraph) {
                starts.add(start(s.evidence()));
            } else if (Outlook.declares(s)) {
                paragraph = s.passage;
            }
        }
        if (!starts.isEmpty()) {
            told.removeIf(e ->
                    toCome(e.told().occurrence()) && starts.contains(start(e.told().evidence())));
        }
    }

    private static int start(List<Evidence> passages) {
        return passages.getFirst().at().start();
    }

    private static boolean toCome(Occurrence occurrence) {
        return switch (occurrence) {
            case EXPECTED, POTENTIAL -> true;
            case HAPPENED, LAPSED, DECLINED -> false;
        };
    }
}
