package dev.octavo.catalog;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which names mean one compound, across filings.
///
/// Names are joined that a filing joins ("zorvatug-DM1 (Z-DM1)"), those that the dictionary of
/// substances lists as one, and a conjugate's descriptive name with any name of a conjugate of the
/// same antibody and payload. An antibody's own name is never joined with that of a conjugate made
/// of it, nor two conjugates of one antibody with each other when their payloads or linkers differ.
/// Looked up in near constant time; immutable once made.
public final class CompoundNames {

    private final Map<String, String> parent = new HashMap<>();

    private CompoundNames() {}

    /// The names as these events join them.
    public static CompoundNames of(Collection<? extends Event> events) {
        CompoundNames names = new CompoundNames();
        Map<String, String> parts = new HashMap<>();
        for (Event e : events) {
            if (e instanceof Event.Compound c) {
                List<String> all = new ArrayList<>(List.of(c.name()));
                all.addAll(c.aliases());
                for (String name : all) {
                    names.join(c.name(), name);
                }
                names.composed(c, parts);
            }
        }
        return names;
    }

    /// Whether a compound's description can join names.
    static boolean joins(Event.Compound c) {
        return !c.aliases().isEmpty() || c.payload().isPresent();
    }

    private void composed(Event.Compound c, Map<String, String> parts) {
        Optional<String> antibody = c.antibody().value();
        Optional<String> payload = c.payload().value();
        if (antibody.isPresent() && payload.isPresent()) {
            String key =
                    letters(antibody.get())
                            + '|'
                            + letters(payload.get())
                            + '|'
                            + c.linker().value().map(CompoundNames::letters).orElse("");
            String other = parts.putIfAbsent(key, c.name());
            if (other != null) {
                join(other, c.name());
            }
        }
    }

    private static String letters(String s) {
        return String.join("", Names.compoundKeys(s));
    }

    /// What stands for a compound by any of its names; the empty string for no name.
    public String of(String name) {
        List<String> keys = Names.compoundKeys(name);
        return keys.isEmpty() ? "" : root(entry(name, keys));
    }

    /// Like [#of(String)]; empty where the slot is.
    Optional<String> of(Slot<String> compound) {
        return compound.value().map(this::of).filter(k -> !k.isEmpty());
    }

    /// Whether two names mean one compound.
    public boolean same(String a, String b) {
        String x = of(a);
        return !x.isEmpty() && x.equals(of(b));
    }

    private void join(String a, String b) {
        List<String> x = Names.compoundKeys(a);
        List<String> y = Names.compoundKeys(b);
        if (!x.isEmpty() && !y.isEmpty()) {
            String p = root(entry(a, x));
            String q = root(entry(b, y));
            for (String key : x) {
                parent.put(root(key), p);
            }
            for (String key : y) {
                parent.put(root(key), p);
            }
            parent.put(q, p);
        }
    }

    /// The key to look up: of a printed name with several names the first that is known.
    private String entry(String name, List<String> keys) {
        for (String key : keys) {
            if (parent.containsKey(key)) {
                return key;
            }
        }
        return Names.listedAs(name).orElse(keys.getFirst());
    }

    private String root(String key) {
        String at = Names.listedAs(key).filter(k -> !parent.containsKey(key)).orElse(key);
        for (String up = parent.get(at); up != null && !up.equals(at); up = parent.get(at)) {
            at = up;
        }
        return at;
    }
}
