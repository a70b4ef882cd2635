package dev.octavo.catalog;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.meaning.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Who has a company's name and place at a day, by the successions that filings have told by then:
/// a partner that was bought or renamed is its successor from then on.
final class NamesToday {

    /// How many times a company may change hands.
    private static final int MOST = 8;

    private final List<Event.Succession> told = new ArrayList<>();

    private NamesToday() {}

    /// @param tellings in the order of time
    static NamesToday of(List<Telling> tellings, LocalDate asOf) {
        NamesToday names = new NamesToday();
        for (Telling t : tellings) {
            if (t.event() instanceof Event.Succession s
                    && s.told().occurrence() == Occurrence.HAPPENED
                    && !t.source().earliest().isAfter(asOf)
                    && !t.when().isAfter(asOf)
                    && follows(s.how())) {
                names.told.add(s);
            }
        }
        return names;
    }

    /// Whether the predecessor's agreements are the successor's: a parent's subsidiary keeps its
    /// own, and of a merger the new name is told as a renaming.
    private static boolean follows(Event.Succeeding how) {
        return switch (how) {
            case RENAMED, ACQUIRED, SUCCESSOR, ASSIGNED -> true;
            case MERGED, SUBSIDIARY, SPUN_OFF -> false;
        };
    }

    /// The name of whoever has a company's place; its own where no filing tells of another.
    String of(String party) {
        String at = party;
        for (int i = 0; i < MOST; i++) {
            String next = next(at);
            if (next.equals(at)) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private String next(String party) {
        String found = party;
        for (Event.Succession s : told) {
            boolean itself = Names.sameParty(s.successor(), party);
            if (!itself && Names.sameParty(s.predecessor(), party)) {
                found = s.successor();
            }
        }
        return found;
    }
}
