package dev.octavo.biopharma.meaning;

import dev.octavo.biopharma.Event;
import java.util.List;

/// By what an agreement is known across filings: who made it, and when it was made.
///
/// @param act what was done: the making, the amendment and the end of one agreement are told apart
/// @param parties their names without legal forms, in small letters, in the order of the alphabet
/// @param date of the event where known to the day, month or year, as ISO 8601; else the date of
///   the agreement as written; empty when neither is said
public record AgreementKey(Event.Act act, List<String> parties, String date) {

    public AgreementKey {
        parties = List.copyOf(parties);
    }

    public static AgreementKey of(Event.Agreement a) {
        List<String> names =
                a.parties().stream().map(p -> Names.party(p.name())).distinct().sorted().toList();
        return new AgreementKey(
                a.act(),
                names,
                a.told().date().map(d -> d.date().toString()).or(a::date).orElse(""));
    }
}
