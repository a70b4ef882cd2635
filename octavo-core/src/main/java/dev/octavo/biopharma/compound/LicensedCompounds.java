package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.mention.Parties;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whose a compound is by the agreements that the filing tells: one between the registrant and
/// another party, of which the roles are known and whose sentences name the compound. It only
/// counts where nothing is said of the compound itself, and where no end of an agreement between
/// the two is told.
final class LicensedCompounds {

    private static final Set<String> GRANTING =
            Set.of("license", "commercialization", "distribution");

    /// Kinds of agreements that leave open whose a compound will be.
    private static final Set<String> OPEN = Set.of("option", "right-to-test", "co-development");

    /// A filing with more agreements is a list; only so many are asked.
    private static final int MOST = 60;

    private final List<Event.Agreement> told = new ArrayList<>();
    private final Parties parties;

    /// @param events the events of the filing
    LicensedCompounds(List<Event> events, Parties parties) {
        this.parties = parties;
        for (Event e : events) {
            if (e instanceof Event.Agreement a && told.size() < MOST) {
                told.add(a);
            }
        }
    }

    void fill(CompoundProfile p) {
        if (p.ownership.isPresent() || p.returned) {
            return;
        }
        for (Event.Agreement a : told) {
            if (a.act() != Event.Act.ENDED
                    && a.told().occurrence() == Occurrence.HAPPENED
                    && a.parties().size() == 2
                    && !a.kinds().contains("settlement")
                    && names(a, p)) {
                Optional<Event.Party> other = other(a);
                if (other.isPresent()
                        && !ended(other.get().name())
                        && !another(p, other.get().name())) {
                    boolean granted =
                            !Collections.disjoint(a.kinds(), GRANTING)
                                    && Collections.disjoint(a.kinds(), OPEN)
                                    && !optioned(a, p);
                    take(p, other.get(), granted);
                    return;
                }
            }
        }
    }

    private static void take(CompoundProfile p, Event.Party other, boolean granted) {
        String role = other.role().orElse("");
        boolean in = role.equals("licensor");
        if (in || role.equals("licensee") || role.equals("distributor")) {
            p.partnered(Slot.of(other.name(), Derivation.RESOLVED));
            if (!granted) {
                return;
            }
            p.owned(
                    in ? Event.Ownership.IN_LICENSED : Event.Ownership.OUT_LICENSED,
                    Derivation.INFERRED);
            if (in && !p.owner.isPresent()) {
                p.owner = Slot.of(other.name(), Derivation.INFERRED);
            }
        }
    }

    /// The party besides the registrant, where the registrant is one.
    private Optional<Event.Party> other(Event.Agreement a) {
        Optional<Event.Party> other = Optional.empty();
        boolean own = false;
        for (Event.Party q : a.parties()) {
            if (parties.named(q.name())) {
                own = true;
            } else {
                other = Optional.of(q);
            }
        }
        return own ? other : Optional.empty();
    }

    private static boolean another(CompoundProfile p, String name) {
        return p.partner.value().filter(q -> !Names.sameParty(q, name)).isPresent();
    }

    private boolean ended(String name) {
        for (Event.Agreement a : told) {
            if (a.act() == Event.Act.ENDED) {
                for (Event.Party q : a.parties()) {
                    if (Names.sameParty(q.name(), name)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Whether a license of the compound is what an option is for: "an option to obtain a license
    /// to ABC-1", by which nobody has one yet.
    private static boolean optioned(Event.Agreement a, CompoundProfile p) {
        String option = a.option().orElse("");
        return option.contains("license")
                && p.names.keySet().stream().anyMatch(name -> within(option, name));
    }

    private static boolean names(Event.Agreement a, CompoundProfile p) {
        for (Evidence e : a.told().evidence()) {
            for (String name : p.names.keySet()) {
                if (within(e.quote(), name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a name stands in a text as a word of its own.
    private static boolean within(String text, String name) {
        int at = text.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            boolean begins = at == 0 || !part(text.charAt(at - 1));
            if (begins && (end == text.length() || !part(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(name, at + 1);
        }
        return false;
    }

    private static boolean part(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }
}
