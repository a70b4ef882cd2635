package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.meaning.NameWords;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.sentence.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// An agreement as a text describes it: filled where it is named first, looked up by its short name
/// where it is named again.
final class Deal {

    /// Its name as printed.
    String title;

    /// Whether only what it grants was told, so that the first name behind may be its own.
    boolean unnamed;

    final Set<String> kinds = new LinkedHashSet<>();
    final List<Event.Party> parties = new ArrayList<>();

    /// Which of the parties are known by another name than the one printed here.
    final Set<String> resolved = new LinkedHashSet<>();

    final Set<String> aliases = new LinkedHashSet<>();

    /// The sentence that describes it.
    final Sentence told;

    Optional<String> dated = Optional.empty();
    Optional<EventDate> when = Optional.empty();

    Deal(String title, List<String> kinds, Sentence told) {
        this.title = title;
        this.kinds.addAll(kinds);
        this.told = told;
    }

    /// Adds a party, or its role where it is known already.
    void add(String name, String role, Derivation how) {
        if (name.isEmpty()) {
            return;
        }
        Optional<String> as = role.isEmpty() ? Optional.empty() : Optional.of(role);
        for (int i = 0; i < parties.size(); i++) {
            Event.Party p = parties.get(i);
            if (same(p.name(), name)) {
                String longer = p.name().length() >= name.length() ? p.name() : name;
                parties.set(i, new Event.Party(longer, p.role().or(() -> as)));
                return;
            }
        }
        parties.add(new Event.Party(name, as));
        if (how != Derivation.STATED) {
            resolved.add(name);
        }
    }

    /// Whether two names in one list mean one party: with legal forms, only the same name does.
    private static boolean same(String a, String b) {
        if (!NameWords.mayBeginAlike(a, b)) {
            return false;
        }
        return NameWords.legal(a) && NameWords.legal(b)
                ? NameWords.core(a).equals(NameWords.core(b)) && form(a).equals(form(b))
                : Names.sameParty(a, b);
    }

    /// The last word of a name without signs: "corporation", "llc".
    private static String form(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.endsWith(".") ? last.substring(0, last.length() - 1) : last;
    }

    /// Whether this is the agreement that a name means: by a short name that the text gave it, or
    /// by the end of its own name.
    boolean called(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return aliases.contains(small)
                || title.toLowerCase(Locale.ROOT).endsWith(small) && small.indexOf(' ') > 0;
    }
}
