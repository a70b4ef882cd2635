package dev.octavo.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How the names of parties are written in a ledger: covers print them in capitals, texts do not.
/// Where the same name stands both ways, the row shows the one with small letters.
final class NameCase {

    private final Map<String, String> mixed = new HashMap<>();

    private NameCase() {}

    /// The names as the entries write them.
    static NameCase of(List<Entry> entries) {
        NameCase names = new NameCase();
        for (Entry e : entries) {
            e.payment().payer().value().ifPresent(names::add);
            e.payment().payee().value().ifPresent(names::add);
        }
        return names;
    }

    private void add(String name) {
        if (!capitals(name)) {
            mixed.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        }
    }

    Optional<String> of(Optional<String> name) {
        return name.map(n -> capitals(n) ? mixed.getOrDefault(n.toLowerCase(Locale.ROOT), n) : n);
    }

    private static boolean capitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }
}
