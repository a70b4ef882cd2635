package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Evidence;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.InnNames;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.ResearchCode;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.step.StepAct;
import dev.octavo.biopharma.step.StepTelling;
import dev.octavo.page.Letters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A compound while a filing is read: its names, what is told of it, and where.
final class CompoundProfile {

    /// Passages that are kept as evidence.
    private static final int MOST_EVIDENCE = 6;

    /// Names as printed, with how often each stands there.
    final Map<String, Integer> names = new LinkedHashMap<>();

    /// The names' letters and digits.
    final Set<String> keys = new LinkedHashSet<>();

    Slot<String> modality = Slot.none();
    Slot<String> target = Slot.none();
    Slot<String> antibody = Slot.none();
    Slot<String> linker = Slot.none();
    Slot<String> payload = Slot.none();
    Slot<String> technology = Slot.none();
    Slot<String> owner = Slot.none();
    Slot<String> partner = Slot.none();
    Slot<Event.Ownership> ownership = Slot.none();
    Slot<Phase> phase = Slot.none();
    Slot<String> indication = Slot.none();

    /// Who made it: the owner of what is licensed to another.
    Slot<String> creator = Slot.none();

    Slot<String> stage = Slot.none();

    /// Whether its development is told to have ended.
    boolean ended;

    /// Whether rights that were licensed out are told to come back.
    boolean returned;

    /// The highest phase of its trials that are told as facts.
    private Optional<Phase> tried = Optional.empty();

    /// Whether the text says that nothing is linked to the antibody.
    boolean naked;

    /// Whether the text tells more of it than its name.
    boolean described;

    /// Whether it is only ever a part of another compound, or what others are compared with.
    boolean aside = true;

    private final List<Sentence> told = new ArrayList<>();
    private Optional<String> item = Optional.empty();
    private Optional<LocalDate> announced = Optional.empty();

    /// Notes a phase that it is said to be in; of several, in several diseases, the highest counts.
    void in(Phase found) {
        if (phase.value().filter(p -> p.compareTo(found) >= 0).isEmpty()) {
            phase = Slot.stated(found);
        }
    }

    /// Notes that there was a trial of a phase.
    void tried(Phase phase) {
        if (tried.isEmpty() || tried.get().compareTo(phase) < 0) {
            tried = Optional.of(phase);
        }
    }

    /// Whether what is told of it is told in words of medicine, or it has a name that only a
    /// compound has.
    boolean medical() {
        boolean words = false;
        for (Sentence s : told) {
            words |= Gate.medicines(s.topics);
        }
        for (String name : names.keySet()) {
            words |= ResearchCode.is(name) || InnNames.is(name) || CompoundDescription.named(name);
        }
        return words || modality.isPresent();
    }

    /// Whether it has a name that is one wherever it stands: a code, a nonproprietary name, a brand
    /// that begins with a capital. Words in small letters and "CO-PACK" may be none.
    boolean sure() {
        boolean sure = false;
        for (String name : names.keySet()) {
            sure |=
                    ResearchCode.is(name)
                            || InnNames.is(name)
                            || CompoundDescription.named(name)
                            || Character.isUpperCase(name.charAt(0)) && name.indexOf('-') < 0;
        }
        return sure;
    }

    /// Whether a step of its trials or applications is told in one of its sentences.
    boolean stepped() {
        for (Sentence s : told) {
            for (StepAct act : StepAct.find(s)) {
                if (StepTelling.of(act, false).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Where it stands: what is said of itself, else the highest phase of its trials; nothing where
    /// its development has ended.
    private Slot<Phase> phase() {
        if (ended) {
            return Slot.none();
        }
        return phase.isPresent() || stage.value().filter("preclinical"::equals).isPresent()
                ? phase
                : tried.map(p -> Slot.of(p, Derivation.RESOLVED)).orElse(Slot.none());
    }

    /// Whose it is; what was licensed out is its owner's again where the rights are told to come
    /// back.
    private Slot<Event.Ownership> ownership() {
        return returned ? Slot.of(Event.Ownership.WHOLLY_OWNED, Derivation.INFERRED) : ownership;
    }

    private Slot<String> stage() {
        if (ended) {
            return Slot.none();
        }
        return tried.isPresent() ? stage.or(Slot.of("clinical", Derivation.RESOLVED)) : stage;
    }

    /// Notes that a sentence tells something of it.
    void tells(Sentence s, Optional<String> in, Optional<LocalDate> when) {
        if (told.isEmpty()) {
            item = in;
            announced = when;
        }
        described = true;
        if (!told.contains(s) && told.size() < MOST_EVIDENCE) {
            told.add(s);
        }
    }

    /// Takes the firmer of two statements of whose it is: what is said of a licence before what is
    /// said of the owner, and both before what follows from who holds rights or works on it.
    void owned(Event.Ownership found, Derivation how) {
        if (!ownership.isPresent()
                || firm(found, how) > firm(ownership.value().get(), ownership.how())) {
            ownership = Slot.of(found, how);
        }
    }

    private static int firm(Event.Ownership found, Derivation how) {
        boolean whole = found == Event.Ownership.WHOLLY_OWNED;
        return how == Derivation.STATED ? whole ? 3 : 4 : whole ? 1 : 2;
    }

    /// Notes with whom it is developed; of two names of one party the fuller counts.
    void partnered(Slot<String> found) {
        boolean fuller =
                partner.isPresent()
                        && found.isPresent()
                        && Names.sameParty(partner.value().get(), found.value().get())
                        && found.value().get().length() > partner.value().get().length();
        partner = fuller ? found : partner.or(found);
    }

    /// Takes the more telling of two modalities: what is stated before what is inferred, and the
    /// narrower before the wider.
    void modality(String found, Derivation how) {
        boolean had = modality.value().filter(CONJUGATE::equals).isPresent();
        if (!naked
                && (found.equals(CONJUGATE) || found.equals("bispecific-antibody"))
                && modality.value().filter("antibody"::equals).isPresent()) {
            modality = Slot.of(found, how);
            return;
        }
        boolean bispecific = modality.value().filter("bispecific-antibody"::equals).isPresent();
        if ((had || bispecific) && found.equals("antibody")) {
            return;
        }
        boolean firmer = how == Derivation.STATED && modality.how() != Derivation.STATED;
        boolean narrower =
                modality.value().isPresent()
                        && how == modality.how()
                        && rank(found) > rank(modality.value().get());
        if (!modality.isPresent() || firmer || narrower) {
            modality = Slot.of(found, how);
        }
    }

    static final String CONJUGATE = "antibody-drug-conjugate";

    private static int rank(String modality) {
        return switch (modality) {
            case "antibody-drug-conjugate", "immunotoxin", "radioimmunoconjugate" -> 3;
            case "bispecific-antibody",
                    "cell-therapy",
                    "gene-therapy",
                    "oncolytic-virus",
                    "vaccine" ->
                    2;
            case "protein", "antibody", "small-molecule" -> 0;
            default -> 1;
        };
    }

    /// Takes over all that another profile of the same compound has.
    void take(CompoundProfile other) {
        other.names.forEach((name, n) -> names.merge(name, n, Integer::sum));
        keys.addAll(other.keys);
        other.modality.value().ifPresent(m -> modality(m, other.modality.how()));
        target = target.or(other.target);
        antibody = antibody.or(other.antibody);
        linker = linker.or(other.linker);
        payload = payload.or(other.payload);
        technology = technology.or(other.technology);
        owner = owner.or(other.owner);
        partner = partner.or(other.partner);
        other.ownership.value().ifPresent(o -> owned(o, other.ownership.how()));
        other.phase.value().ifPresent(this::in);
        indication = indication.or(other.indication);
        creator = creator.or(other.creator);
        stage = stage.or(other.stage);
        other.tried.ifPresent(this::tried);
        ended |= other.ended;
        returned |= other.returned;
        aside &= other.aside;
        naked |= other.naked;
        if (told.isEmpty()) {
            item = other.item;
            announced = other.announced;
        }
        described |= other.described;
        for (Sentence s : other.told) {
            if (!told.contains(s) && told.size() < MOST_EVIDENCE) {
                told.add(s);
            }
        }
    }

    /// The finished event; the profile must be [#described].
    Event.Compound event() {
        List<Evidence> evidence = new ArrayList<>();
        for (Sentence s : told) {
            evidence.addAll(s.evidence());
        }
        String name = principal();
        List<String> aliases = new ArrayList<>();
        Set<String> listed = new LinkedHashSet<>(List.of(Letters.of(name)));
        for (String n : names.keySet()) {
            if (listed.add(Letters.of(n))) {
                aliases.add(n);
            }
        }
        return new Event.Compound(
                new Event.Told(item, Occurrence.HAPPENED, announced, Optional.empty(), evidence),
                name,
                aliases,
                modality,
                target,
                antibody,
                linker,
                payload,
                technology,
                owner,
                returned ? Slot.none() : partner,
                ownership(),
                phase(),
                stage(),
                indication);
    }

    /// The name used most; of two ways to write it the one that does not begin with a capital only
    /// because a sentence or a heading does.
    private String principal() {
        Map<String, Integer> byKey = new LinkedHashMap<>();
        names.forEach((name, n) -> byKey.merge(Letters.of(name), n, Integer::sum));
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> e : byKey.entrySet()) {
            if (e.getValue() > most) {
                most = e.getValue();
                best = e.getKey();
            }
        }
        String chosen = "";
        for (String name : names.keySet()) {
            boolean small = Character.isLowerCase(name.charAt(0));
            if (Letters.of(name).equals(best)
                    && (chosen.isEmpty() || small && !Character.isLowerCase(chosen.charAt(0)))) {
                chosen = name;
            }
        }
        return chosen;
    }
}
