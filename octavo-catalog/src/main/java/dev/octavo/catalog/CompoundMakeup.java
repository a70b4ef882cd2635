package dev.octavo.catalog;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a compound is called and made of, from whatever texts tell it: neither changes with time.
final class CompoundMakeup {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new LinkedHashMap<>();
    private Slot<String> modality = Slot.none();
    private Slot<String> target = Slot.none();
    private Slot<String> antibody = Slot.none();
    private Slot<String> linker = Slot.none();
    private Slot<String> payload = Slot.none();

    void add(Event.Compound e) {
        named(e.name());
        e.aliases().forEach(this::named);
        modality = firmer(modality, e.modality());
        target = firmer(target, e.target());
        antibody = firmer(antibody, e.antibody());
        linker = firmer(linker, e.linker());
        payload = firmer(payload, e.payload());
    }

    /// Notes a name that a text has for it.
    void named(String printed) {
        String key = String.join("", Names.compoundKeys(printed));
        String known = names.get(key);
        boolean smaller =
                known != null
                        && Character.isLowerCase(printed.charAt(0))
                        && !Character.isLowerCase(known.charAt(0));
        if (known == null || smaller) {
            names.put(key, printed);
        }
        uses.merge(key, 1, Integer::sum);
    }

    /// What a text states stands before what was inferred elsewhere.
    private static Slot<String> firmer(Slot<String> a, Slot<String> b) {
        boolean inferred = a.isPresent() && a.how() == Derivation.INFERRED;
        return inferred && b.isPresent() ? b : a.or(b);
    }

    /// The name used most; of those used as often the first.
    String name() {
        String key = key();
        return names.getOrDefault(key, key);
    }

    /// All other names.
    List<String> aliases() {
        String key = key();
        List<String> aliases = new ArrayList<>();
        names.forEach((k, name) -> {
            if (!k.equals(key)) {
                aliases.add(name);
            }
        });
        return aliases;
    }

    private String key() {
        if (uses.isEmpty()) {
            return "";
        }
        return Collections.max(uses.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    Optional<String> modality() {
        return modality.value();
    }

    Optional<String> target() {
        return target.value();
    }

    Optional<String> antibody() {
        return antibody.value();
    }

    Optional<String> linker() {
        return linker.value();
    }

    Optional<String> payload() {
        return payload.value();
    }
}
