package dev.octavo.catalog;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.meaning.Names;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// By which names the parties of some payments are known: what [Successors] lists, what filings
/// tell of successions, and what the payments' own texts say beside a name: "Harcourt Pharma, Inc.
/// (formerly Dunwich Therapeutics)", "Grellhaus SE, as successor to Corvane".
///
/// Another name of a party means the same party in texts of any year, and so does its parent's: a
/// payment is compared in sum, step and compound as well. A company that bought it does so from
/// that year on. Names are compared without legal forms.
final class KnownNames {

    /// What stands between a party's name and another one of it, longest first.
    private static final List<String> BETWEEN =
            List.of(
                    "as successor in interest to",
                    "successor-in-interest to",
                    "successor in interest to",
                    "formerly known as",
                    "previously known as",
                    "as successor to",
                    "the successor to",
                    "successor to",
                    "formerly named",
                    "formerly",
                    "now known as",
                    "f/k/a",
                    "now");

    /// Of more names than this a text is no longer taken to tell a party's.
    private static final int MOST = 16;

    /// A name that a party goes by from a year on.
    private record Other(String name, int year) {}

    /// Other names, by the first word of a name, and by the name.
    private final Map<String, Map<String, Set<Other>>> others = new HashMap<>();

    private record Asked(String name, int year) {}

    private final Map<Asked, List<String>> known = new HashMap<>();

    private KnownNames() {}

    /// The names that the tellings of some payments give.
    static KnownNames of(List<Entry> entries) {
        return of(entries, List.of());
    }

    /// The names that the tellings of some payments give, and those that other events tell.
    static KnownNames of(List<Entry> entries, Collection<? extends Event> told) {
        KnownNames names = new KnownNames();
        for (Entry e : entries) {
            names.read(e.payment().payer().value(), e.source());
            names.read(e.payment().payee().value(), e.source());
        }
        for (Event e : told) {
            if (e instanceof Event.Succession s && s.told().occurrence() == Occurrence.HAPPENED) {
                names.read(s);
            }
        }
        return names;
    }

    private void read(Event.Succession s) {
        switch (s.how()) {
            case RENAMED -> {
                put(s.predecessor(), s.successor(), EVER);
                put(s.successor(), s.predecessor(), EVER);
            }
            case SUBSIDIARY, SUCCESSOR -> put(s.predecessor(), s.successor(), EVER);
            case ACQUIRED, MERGED, SPUN_OFF, ASSIGNED ->
                    put(
                            s.predecessor(),
                            s.successor(),
                            s.told()
                                    .date()
                                    .map(EventDate::date)
                                    .or(s.told()::announced)
                                    .map(LocalDate::getYear)
                                    .orElse(EVER));
        }
    }

    private static final int EVER = Integer.MIN_VALUE;

    private void read(Optional<String> party, Source source) {
        if (party.isEmpty() || party.get().isBlank()) {
            return;
        }
        for (Evidence evidence : source.evidence()) {
            String quote = evidence.quote();
            int at = quote.indexOf(party.get());
            if (at >= 0) {
                String other = beside(quote, at + party.get().length());
                if (!Names.party(other).isEmpty() && !Names.sameParty(other, party.get())) {
                    put(party.get(), other, EVER);
                    put(other, party.get(), EVER);
                }
            }
        }
    }

    private void put(String name, String other, int year) {
        Set<Other> there =
                others.computeIfAbsent(word(name), _ -> new HashMap<>())
                        .computeIfAbsent(Names.party(name), _ -> new LinkedHashSet<>());
        if (there.size() < MOST) {
            there.add(new Other(other, year));
        }
    }

    /// The other name that begins behind a party's name: `(formerly Dunwich Therapeutics)`; empty
    /// where none does.
    private static String beside(String quote, int end) {
        int at = end;
        while (at < quote.length() && " ,(".indexOf(quote.charAt(at)) >= 0) {
            at++;
        }
        if (at == end) {
            return "";
        }
        for (String words : BETWEEN) {
            int behind = at + words.length();
            if (quote.regionMatches(true, at, words, 0, words.length())
                    && behind < quote.length()
                    && quote.charAt(behind) == ' ') {
                return name(quote, behind + 1);
            }
        }
        return "";
    }

    /// The words with capitals from a place on.
    private static String name(String quote, int start) {
        int end = start;
        int at = start;
        while (at < quote.length()) {
            int blank = quote.indexOf(' ', at);
            int stop = blank < 0 ? quote.length() : blank;
            char first = quote.charAt(at);
            if (!Character.isUpperCase(first) && !Character.isDigit(first) && first != '&') {
                break;
            }
            end = stop;
            if (",;().".indexOf(quote.charAt(stop - 1)) >= 0) {
                break;
            }
            at = stop + 1;
        }
        return quote.substring(start, end).replaceAll("[,;().\"”“]+$", "");
    }

    /// Whether two names mean one party in a year.
    boolean same(String a, String b, int year) {
        if (Names.sameParty(a, b)) {
            return true;
        }
        List<String> ofA = names(a, year);
        List<String> ofB = names(b, year);
        return (ofA.size() > 1 || ofB.size() > 1)
                && ofA.stream().anyMatch(x -> ofB.stream().anyMatch(y -> Names.sameParty(x, y)));
    }

    /// The names that a party goes by in a year, its own first.
    private List<String> names(String party, int year) {
        return known.computeIfAbsent(new Asked(party, year), this::find);
    }

    private List<String> find(Asked asked) {
        Set<String> seen = new LinkedHashSet<>();
        Set<String> out = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(asked.name()));
        while (!next.isEmpty() && out.size() < MOST) {
            String name = next.removeFirst();
            if (seen.add(Names.party(name))) {
                out.add(name);
                String listed = Successors.in(name, asked.year());
                if (!listed.equals(name)) {
                    next.add(listed);
                }
                for (Other other : others(name)) {
                    if (other.year() <= asked.year()) {
                        next.add(other.name());
                    }
                }
            }
        }
        return List.copyOf(out);
    }

    private Set<Other> others(String name) {
        Map<String, Set<Other>> alike = others.get(word(name));
        if (alike == null) {
            return Set.of();
        }
        Set<Other> found = new LinkedHashSet<>();
        alike.forEach((own, more) -> {
            if (Names.sameParty(own, name)) {
                found.addAll(more);
            }
        });
        return found;
    }

    /// The first words of the names that a party may go by, in small letters; in any year.
    Set<String> firstWords(String party) {
        Set<String> words = new TreeSet<>();
        for (String name : names(party, Integer.MAX_VALUE)) {
            words.add(word(name));
        }
        return words;
    }

    private static String word(String party) {
        String name = Names.party(party);
        int end = 0;
        while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != '-') {
            end++;
        }
        return name.substring(0, end);
    }
}
