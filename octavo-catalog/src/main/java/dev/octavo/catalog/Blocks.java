package dev.octavo.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds what may be the same payment without comparing each with each.
///
/// Two names of a party, or two of its other names ([KnownNames]), have their first word in common,
/// so payments are kept by the first words of payer and payee and by a stretch of time. A payment
/// is asked for by its payee, else by its payer; one that names neither may be any of its time.
/// What is found may still be another payment; what is not found is.
final class Blocks {

    private static final String ANY = "*";

    private record Key(char role, String word, long time) {}

    private final KnownNames names;
    private final Map<Key, List<Integer>> ids = new HashMap<>();

    Blocks(KnownNames names) {
        this.names = names;
    }

    void add(Optional<String> payer, Optional<String> payee, long time, int id) {
        for (String word : words(payer)) {
            put(new Key('r', word, time), id);
        }
        for (String word : words(payee)) {
            put(new Key('e', word, time), id);
        }
        put(new Key('a', ANY, time), id);
    }

    private void put(Key key, int id) {
        List<Integer> there = ids.computeIfAbsent(key, k -> new ArrayList<>());
        if (there.isEmpty() || there.getLast() != id) {
            there.add(id);
        }
    }

    /// Adds what may be the same, in the order of the ids.
    void find(Optional<String> payer, Optional<String> payee, long time, TreeSet<Integer> found) {
        boolean to = payee.isPresent();
        if (!to && payer.isEmpty()) {
            found.addAll(ids.getOrDefault(new Key('a', ANY, time), List.of()));
            return;
        }
        char role = to ? 'e' : 'r';
        for (String word : words(to ? payee : payer)) {
            found.addAll(ids.getOrDefault(new Key(role, word, time), List.of()));
        }
        found.addAll(ids.getOrDefault(new Key(role, "", time), List.of()));
    }

    private Set<String> words(Optional<String> party) {
        return party.map(names::firstWords).orElse(Set.of(""));
    }
}
