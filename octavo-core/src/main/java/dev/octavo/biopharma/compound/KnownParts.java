package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.InnNames;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.meaning.Substances;
import dev.octavo.biopharma.mention.Parties;
import java.util.Locale;
import java.util.Optional;

/// Fills what a text leaves open on a compound: from its names, and from what is publicly known.
/// Names say what they are made of in their own letters ("huA12-DM4"); what a rule of naming or the
/// dictionary adds is marked as inferred.
final class KnownParts {

    private KnownParts() {}

    static void fill(CompoundProfile p, Parties parties) {
        for (String name : p.names.keySet()) {
            InnNames.descriptive(name).ifPresent(parts -> parts(p, parts, Derivation.STATED));
        }
        for (String name : p.names.keySet()) {
            InnNames.conjugate(name).ifPresent(parts -> inn(p, parts));
        }
        for (String name : p.names.keySet()) {
            known(p, name);
            if (!brand(p, name)) {
                InnNames.modality(name).ifPresent(m -> modality(p, m));
            }
        }
        if (!p.target.isPresent()) {
            p.antibody
                    .value()
                    .flatMap(Substances::antibody)
                    .ifPresent(t -> p.target = Slot.of(t, Derivation.INFERRED));
        }
        owner(p, parties);
    }

    /// Whether a name may be a brand that only ends like a nonproprietary name: it is never written
    /// small, and its ending is short.
    private static boolean brand(CompoundProfile p, String name) {
        if (!Character.isUpperCase(name.charAt(0)) || name.indexOf(' ') >= 0) {
            return false;
        }
        for (String other : p.names.keySet()) {
            if (Character.isLowerCase(other.charAt(0)) && other.equalsIgnoreCase(name)) {
                return false;
            }
        }
        String small = name.toLowerCase(Locale.ROOT);
        return !small.endsWith("mab") && Substances.stemLength(small) < LONG_STEM;
    }

    private static final int LONG_STEM = 5;

    /// A compound licensed out is its maker's.
    private static void owner(CompoundProfile p, Parties parties) {
        boolean out =
                p.ownership.value().filter(o -> o == Event.Ownership.OUT_LICENSED).isPresent();
        boolean made =
                p.creator
                        .value()
                        .filter(c ->
                                !p.partner.value().filter(q -> Names.sameParty(q, c)).isPresent())
                        .isPresent();
        if (!p.owner.isPresent() && made && (out || !p.ownership.isPresent())) {
            p.owner = Slot.of(p.creator.value().orElseThrow(), Derivation.RESOLVED);
        }
        boolean self = p.partner.value().filter(parties::own).isPresent();
        if (self) {
            p.partner = Slot.none();
        }
    }

    private static void known(CompoundProfile p, String name) {
        Optional<Substances.Parts> conjugate = Substances.conjugate(name);
        if (conjugate.isPresent()) {
            parts(p, conjugate.get(), Derivation.INFERRED);
            return;
        }
        Optional<String> bispecific = Substances.bispecific(name);
        if (bispecific.isPresent()) {
            modality(p, "bispecific-antibody");
            p.target = p.target.or(Slot.of(bispecific.get(), Derivation.INFERRED));
            return;
        }
        Substances.antibody(name)
                .filter(t -> !p.payload.isPresent())
                .ifPresent(target -> {
                    modality(p, "antibody");
                    p.target = p.target.or(Slot.of(target, Derivation.INFERRED));
                });
        Substances.same(name)
                .flatMap(InnNames::modality)
                .filter(m -> !p.modality.isPresent())
                .ifPresent(m -> modality(p, m));
    }

    private static void modality(CompoundProfile p, String modality) {
        if (!p.modality.isPresent()) {
            p.modality = Slot.of(modality, Derivation.INFERRED);
        }
    }

    private static void inn(CompoundProfile p, Substances.Parts parts) {
        p.antibody = p.antibody.or(slot(parts.antibody(), Derivation.STATED));
        parts(
                p,
                new Substances.Parts("", "", parts.linker(), parts.payload()),
                Derivation.INFERRED);
    }

    private static void parts(CompoundProfile p, Substances.Parts parts, Derivation how) {
        if (p.naked) {
            return;
        }
        p.modality("antibody-drug-conjugate", Derivation.INFERRED);
        p.target = p.target.or(slot(parts.target(), how));
        p.antibody = p.antibody.or(slot(parts.antibody(), how));
        p.linker = p.linker.or(slot(parts.linker(), how));
        p.payload = p.payload.or(slot(parts.payload(), how));
    }

    private static Slot<String> slot(String value, Derivation how) {
        return value.isEmpty() ? Slot.none() : Slot.of(value, how);
    }
}
