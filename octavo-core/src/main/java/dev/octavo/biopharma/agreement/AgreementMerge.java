package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.meaning.NameWords;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.mention.Parties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Makes one event of what the item and the press release of one filing tell of the same agreement.
///
/// The same: the same act, a party in common besides the registrant, no dates that contradict each
/// other, and a kind in common where both name one. What the first tells stands; the other fills
/// what it leaves open and adds its evidence.
public final class AgreementMerge {

    /// How many agreements back another telling is looked for.
    private static final int FAR = 60;

    private AgreementMerge() {}

    /// The events with their agreements merged; each stands where it was told first.
    public static void merge(List<Event> events, Parties parties) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof Event.Agreement a) {
                Told next = new Told(i, a, others(a, parties));
                boolean joined = false;
                for (int k = Math.max(0, told.size() - FAR); k < told.size() && !joined; k++) {
                    Told known = told.get(k);
                    if (same(known, next)) {
                        Event.Agreement both = join(known.agreement, a);
                        events.set(known.at, both);
                        told.set(k, new Told(known.at, both, others(both, parties)));
                        joined = true;
                    }
                }
                if (joined) {
                    events.remove(i--);
                } else {
                    told.add(next);
                }
            }
        }
    }

    /// An agreement told, its place among the events, and the names of its parties but the
    /// registrant, each as the words that count.
    private record Told(int at, Event.Agreement agreement, List<List<String>> others) {}

    private static List<List<String>> others(Event.Agreement a, Parties parties) {
        List<List<String>> out = new ArrayList<>();
        for (Event.Party p : a.parties()) {
            if (!parties.named(p.name())) {
                out.add(NameWords.core(p.name()));
            }
        }
        return out;
    }

    private static boolean same(Told x, Told y) {
        Event.Agreement a = x.agreement;
        Event.Agreement b = y.agreement;
        return a.act() == b.act()
                && a.told().occurrence() == b.told().occurrence()
                && dates(a.told().date(), b.told().date())
                && written(a, b)
                && (a.kinds().isEmpty()
                        || b.kinds().isEmpty()
                        || a.kinds().stream().anyMatch(b.kinds()::contains))
                && shared(x.others, y.others);
    }

    private static boolean shared(List<List<String>> a, List<List<String>> b) {
        for (List<String> p : a) {
            for (List<String> q : b) {
                int n = Math.min(p.size(), q.size());
                if (n > 0 && p.subList(0, n).equals(q.subList(0, n))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether two dates may mean the same day: one is unknown, or the less precise one covers the
    /// other.
    private static boolean dates(Optional<EventDate> a, Optional<EventDate> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        EventDate x = a.get();
        EventDate y = b.get();
        boolean first = x.precision().compareTo(y.precision()) >= 0;
        EventDate wide = first ? x : y;
        EventDate fine = first ? y : x;
        return !fine.date().isBefore(wide.date()) && !fine.date().isAfter(wide.last());
    }

    private static boolean written(Event.Agreement a, Event.Agreement b) {
        return a.act() == Event.Act.MADE
                || a.date().isEmpty()
                || b.date().isEmpty()
                || Objects.equals(a.date(), b.date());
    }

    private static Event.Agreement join(Event.Agreement a, Event.Agreement b) {
        Event.Told t = a.told();
        Optional<EventDate> date = t.date().or(() -> b.told().date());
        Set<Evidence> evidence = new LinkedHashSet<>(t.evidence());
        evidence.addAll(b.told().evidence());
        List<Event.Party> parties = new ArrayList<>(a.parties());
        Map<String, Derivation> derived = new LinkedHashMap<>(a.derived());
        for (int k = 0; k < b.parties().size(); k++) {
            party(parties, derived, b, k);
        }
        Set<String> kinds = new LinkedHashSet<>(a.kinds());
        kinds.addAll(b.kinds());
        Event.Grant g = a.grant();
        Event.Grant h = b.grant();
        return new Event.Agreement(
                new Event.Told(
                        t.item().or(() -> b.told().item()),
                        t.occurrence(),
                        t.announced(),
                        date,
                        List.copyOf(evidence)),
                a.act(),
                parties,
                List.copyOf(kinds),
                a.title(),
                a.date().or(b::date),
                new Event.Grant(
                        g.exclusivity().or(h::exclusivity),
                        g.field().or(h::field),
                        g.territory().or(h::territory),
                        g.subject().or(h::subject)),
                a.upfront().or(b::upfront),
                a.milestones().isEmpty() ? b.milestones() : a.milestones(),
                a.royalty().or(b::royalty),
                a.royalty().isPresent() ? a.royaltyRates() : b.royaltyRates(),
                a.equity().or(b::equity),
                a.option().or(b::option),
                a.term().or(b::term),
                a.termination().or(b::termination),
                a.changes().isEmpty() ? b.changes() : a.changes(),
                derived);
    }

    private static void party(
            List<Event.Party> into, Map<String, Derivation> derived, Event.Agreement b, int k) {
        Event.Party p = b.parties().get(k);
        String theirs = "parties/" + k;
        for (int i = 0; i < into.size(); i++) {
            if (Names.sameParty(into.get(i).name(), p.name())) {
                if (into.get(i).role().isEmpty() && p.role().isPresent()) {
                    into.set(i, new Event.Party(into.get(i).name(), p.role()));
                    copy(derived, b, theirs + "/role", "parties/" + i + "/role");
                }
                return;
            }
        }
        into.add(p);
        copy(derived, b, theirs + "/name", "parties/" + (into.size() - 1) + "/name");
        copy(derived, b, theirs + "/role", "parties/" + (into.size() - 1) + "/role");
    }

    private static void copy(
            Map<String, Derivation> derived, Event.Agreement b, String from, String to) {
        Derivation how = b.derived().get(from);
        if (how != null) {
            derived.put(to, how);
        }
    }
}
