package dev.octavo.catalog;

import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.meaning.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// By which names the parties of some payments are known: what [Successors] lists, and what the
/// payments' own texts say beside a name: "Harcourt Pharma, Inc. (formerly Dunwich Therapeutics)",
/// "Grellhaus SE, as successor to Corvane".
///
/// A name that a text gives beside another means the same party in texts of any year: a payment is
/// compared in sum, step and compound as well. Names are compared without legal forms.
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

    /// Other names, by the first word of a name.
    private final Map<String, Map<String, Set<String>>> others = new HashMap<>();

    private KnownNames() {}

    /// The names that the tellings of some payments give.
    static KnownNames of(List<Entry> entries) {
        KnownNames names = new KnownNames();
        for (Entry e : entries) {
            names.read(e.payment().payer().value(), e.source());
            names.read(e.payment().payee().value(), e.source());
        }
        return names;
    }

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
                    put(party.get(), other);
                    put(other, party.get());
                }
            }
        }
    }

    private void put(String name, String other) {
        Set<String> there =
                others.computeIfAbsent(word(name), _ -> new HashMap<>())
                        .computeIfAbsent(Names.party(name), _ -> new TreeSet<>());
        if (there.size() < MOST) {
            there.add(other);
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
        return Successors.same(a, b, year)
                || others(a).stream().anyMatch(o -> Successors.same(o, b, year))
                || others(b).stream().anyMatch(o -> Successors.same(o, a, year));
    }

    private Set<String> others(String name) {
        if (others.isEmpty()) {
            return Set.of();
        }
        Map<String, Set<String>> alike = others.get(word(name));
        if (alike == null) {
            return Set.of();
        }
        Set<String> found = new TreeSet<>();
        alike.forEach((known, more) -> {
            if (Names.sameParty(known, name)) {
                found.addAll(more);
            }
        });
        return found;
    }

    /// The first words of the names that a party may go by, in small letters; in any year.
    Set<String> firstWords(String party) {
        Set<String> words = new TreeSet<>();
        words.add(word(party));
        words.add(word(Successors.in(party, Integer.MAX_VALUE)));
        for (String other : others(party)) {
            words.add(word(other));
            words.add(word(Successors.in(other, Integer.MAX_VALUE)));
        }
        return words;
    }

    private static String word(String party) {
        String name = Names.party(party);
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }
}
