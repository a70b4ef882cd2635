package dev.octavo.biopharma;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compounds as a filing describes them, one event each, however many of its texts tell of it.
///
/// Every sentence that passes the gate gives its compounds' names to profiles that are found again
/// by any name; the noun phrase around a name tells modality, target and technology, [Composition]
/// the parts, [Ownerships] whose it is. What the text leaves open is filled from rules of naming
/// and from the dictionary at the end, marked as inferred. A name of which nothing is told gives no
/// event, nor does a compound that only stands there as a part of another or beside one.
final class CompoundReader {

    private static final Words ASIDE =
            Words.of(
                    "combination", "plus", "versus", "with", "than", "after", "to", "vs", "on",
                    "without", "placebo");
    private static final Words TREATED =
            Words.of(
                    "combination",
                    "combined",
                    "treatment",
                    "treated",
                    "plus",
                    "versus",
                    "vs",
                    "compared",
                    "comparison",
                    "therapy",
                    "progressed",
                    "refractory",
                    "resistant",
                    "following",
                    "naive",
                    "standard");
    private static final Words TRADEMARK = Words.of("trademark", "trademarks");
    private static final Words OUR = Words.of("our");
    private static final Words UNSURE =
            Words.of(
                    "expected", "expects", "plans", "plan", "planned", "anticipate", "anticipates",
                    "anticipated", "will", "may", "intends", "upcoming", "if", "could", "would");
    private static final Words IN = Words.of("in");
    private static final Words NOW = Words.of("is", "are", "being", "currently", "ongoing", "now");
    private static final Words CLINICAL = Words.of("clinical");
    private static final Words TESTING =
            Words.of("testing", "trials", "trial", "development", "studies", "evaluation", "study");
    private static final Words PRECLINICAL = Words.of("preclinical", "pre-clinical");
    private static final Words AIMS =
            Words.of(
                    "targeting",
                    "targets",
                    "target",
                    "against",
                    "inhibits",
                    "inhibit",
                    "binds",
                    "bind",
                    "blocks",
                    "block",
                    "directed",
                    "inhibiting",
                    "blocking",
                    "binding",
                    "neutralizes",
                    "degrades",
                    "inhibitor",
                    "agonist",
                    "antagonist");
    private static final int AIM = 26;

    private final Parties parties;
    private final Map<String, CompoundProfile> byName = new HashMap<>();
    private final List<CompoundProfile> profiles = new ArrayList<>();

    CompoundReader(Parties parties) {
        this.parties = parties;
    }

    void read(List<Sentence> sentences, Optional<String> item, Optional<LocalDate> announced) {
        for (Sentence s : sentences) {
            if ((s.topics & Gate.DESCRIBES) != 0 && !s.legal()) {
                List<Mention> compounds = s.m().all(Mention.Type.COMPOUND);
                if (!compounds.isEmpty() && !s.has(TRADEMARK, s.from, s.to)) {
                    sentence(s, compounds, item, announced);
                }
            }
        }
    }

    private void sentence(
            Sentence s,
            List<Mention> compounds,
            Optional<String> item,
            Optional<LocalDate> announced) {
        CompoundProfile[] of = new CompoundProfile[compounds.size()];
        for (int k = 0; k < of.length; k++) {
            of[k] = profile(compounds.get(k));
        }
        boolean[] tells = new boolean[of.length];
        boolean[] parts = new boolean[of.length];
        NounPhrase[] around = new NounPhrase[of.length];
        for (int k = 0; k < of.length; k++) {
            around[k] = NounPhrase.of(s, compounds.get(k));
            for (int j = k + 1; j < Math.min(of.length, k + 3); j++) {
                if (of[j] != of[k] && Aliases.joined(s, compounds.get(k), compounds.get(j))) {
                    CompoundProfile joined = join(of[k], of[j]);
                    CompoundProfile gone = joined == of[k] ? of[j] : of[k];
                    for (int i = 0; i < of.length; i++) {
                        of[i] = of[i] == gone ? joined : of[i];
                    }
                    tells[k] |= !aside(s, compounds.get(k), around[k]);
                }
            }
        }
        for (int k = 0; k < of.length; k++) {
            if (!parts[k]) {
                tells[k] |= describe(around[k], of[k]);
                boolean named = named(compounds.get(k).name());
                boolean conjugate = named || conjugate(of[k]);
                tells[k] |= named;
                tells[k] |= Composition.read(s, compounds, k, of[k], conjugate, parts);
            }
        }
        listed(s, compounds, of, tells);
        state(s, compounds, of, parts, tells);
        boolean[] owned = new Ownerships(parties, s, compounds, of, parts).read();
        for (int k = 0; k < of.length; k++) {
            boolean beside = parts[k] || aside(s, compounds.get(k), around[k]);
            of[k].aside &= beside;
            if (!parts[k] && (tells[k] && !beside || owned[k])) {
                of[k].tells(s, item, announced);
            }
        }
    }

    private CompoundProfile profile(Mention m) {
        CompoundProfile found = null;
        List<String> names = Aliases.names(m.name());
        for (String name : names) {
            CompoundProfile known = byName.get(key(name));
            if (known != null && found != null && known != found) {
                found = join(found, known);
            }
            found = known != null && found == null ? known : found;
        }
        if (found == null) {
            found = new CompoundProfile();
            profiles.add(found);
        }
        for (String name : names) {
            found.names.merge(name, 1, Integer::sum);
            found.keys.add(key(name));
            byName.put(key(name), found);
        }
        return found;
    }

    private static String key(String name) {
        return Substances.key(InnNames.plain(name));
    }

    private CompoundProfile join(CompoundProfile a, CompoundProfile b) {
        a.take(b);
        profiles.remove(b);
        for (String key : b.keys) {
            byName.put(key, a);
        }
        return a;
    }

    /// "in combination with X", "treatment with X", "X plus chemotherapy": others than the compound
    /// that the text is about.
    private static boolean aside(Sentence s, Mention c, NounPhrase np) {
        int before = np.from() - 1;
        return before >= s.from
                        && ASIDE.has(s.t.word[before])
                        && s.has(TREATED, before - 4, before + 1)
                || TREATED.has(s.t.word(c.from() - 1)) && ASIDE.has(s.t.word(c.from() - 1))
                || s.t.text(c.from(), c.to()).contains("-refractory");
    }

    private static boolean conjugate(CompoundProfile p) {
        return p.payload.isPresent()
                || p.modality.value().filter(CompoundProfile.CONJUGATE::equals).isPresent();
    }

    /// Whether the name itself says that it is a conjugate.
    private static boolean named(String name) {
        return InnNames.descriptive(name).isPresent()
                || InnNames.conjugate(name).isPresent();
    }

    /// What the words around a name say of it.
    private boolean describe(NounPhrase np, CompoundProfile p) {
        Sentence s = np.s();
        boolean found = false;
        for (Phrases.Hit h : Wording.of("modality").find(s.t, s.m(), np.from(), np.to())) {
            if (np.has(h.from()) && h.to() <= (h.from() < np.at() ? np.at() : np.to())) {
                p.modality(h.value(), Derivation.STATED);
                found = true;
            }
        }
        if (Composition.naked(np)) {
            p.modality = Slot.stated("antibody");
            p.payload = Slot.none();
            p.naked = true;
            found = true;
        }
        for (int i = np.from(); i < np.to(); i++) {
            found |= np.has(i) && technology(s, i, p);
        }
        found |= target(np, p);
        found |= payload(np, p);
        if (np.from() < np.at() && OUR.has(s.t.word[np.from()]) && !parties.registrant.isEmpty()) {
            p.creator = p.creator.or(Slot.of(parties.registrant, Derivation.RESOLVED));
            found = true;
        }
        return found;
    }

    private static boolean technology(Sentence s, int i, CompoundProfile p) {
        if (!s.t.is(i, Tokens.UPPER | Tokens.INNER)) {
            return false;
        }
        Optional<String> made = Substances.technology(s.t.text(i));
        if (made.isPresent()) {
            p.technology = p.technology.or(Slot.stated(s.t.text(i)));
            p.modality(made.get(), Derivation.INFERRED);
        }
        return made.isPresent();
    }

    private static final Words WHICH = Words.of("which", "including");

    /// "Two TAP compounds are in testing — A-1 and B-2": what the clause before a dash says of all
    /// in the list behind it.
    private static void listed(
            Sentence s, List<Mention> compounds, CompoundProfile[] of, boolean[] tells) {
        int first = compounds.getFirst().from();
        int dash = first - 1;
        while (dash > s.from
                && s.t.word[dash] != Tokens.DASH
                && s.t.word[dash] != Tokens.COLON
                && first - dash < 4) {
            dash--;
        }
        boolean list =
                dash > s.from + 2
                        && (s.t.word[dash] == Tokens.DASH || s.t.word[dash] == Tokens.COLON)
                        && s.has(PLURAL, s.from, dash)
                        && !s.has(WHICH, s.from, dash);
        for (int i = s.from; list && i < dash; i++) {
            for (int k = 0; k < of.length; k++) {
                tells[k] |= technology(s, i, of[k]);
            }
        }
    }

    private static final Words PLURAL =
            Words.of(
                    "compounds",
                    "candidates",
                    "products",
                    "conjugates",
                    "antibodies",
                    "programs",
                    "therapeutics",
                    "drugs",
                    "agents");

    private static boolean payload(NounPhrase np, CompoundProfile p) {
        if (p.payload.isPresent()
                || !p.modality.value().filter(CompoundProfile.CONJUGATE::equals).isPresent()) {
            return false;
        }
        Optional<String> named = Composition.payload(np.s(), np.behind(), np.to());
        named.ifPresent(n -> p.payload = Slot.stated(n));
        return named.isPresent();
    }

    private static boolean target(NounPhrase np, CompoundProfile p) {
        Sentence s = np.s();
        for (Mention t : s.m().all(Mention.Type.TARGET)) {
            boolean inside = np.has(t.from());
            boolean aimed =
                    t.from() >= np.behind()
                            && t.from() - np.to() < AIM
                            && s.has(AIMS, Math.max(np.behind(), t.from() - 5), t.from())
                            && !divided(s, np.behind(), t.from());
            if ((inside || aimed) && TargetFinder.aimed(s.t.text(t.from()))) {
                p.target = p.target.or(Slot.stated(t.name()));
                return true;
            }
        }
        return false;
    }

    private static boolean divided(Sentence s, int a, int z) {
        for (int i = a; i < z; i++) {
            if (s.t.word[i] == Tokens.SEMICOLON || s.m().is(i, Mention.Type.COMPOUND)) {
                return true;
            }
        }
        return false;
    }

    /// The phase or stage that the sentence says its compounds are in now.
    private static void state(
            Sentence s,
            List<Mention> compounds,
            CompoundProfile[] of,
            boolean[] parts,
            boolean[] tells) {
        if (s.has(UNSURE, s.from, s.to)) {
            return;
        }
        for (int i = s.from + 1; i < s.to; i++) {
            if (!IN.has(s.t.word[i])) {
                continue;
            }
            Optional<Phase> phase = Optional.empty();
            String stage = "";
            for (int j = i + 1; j < Math.min(s.to, i + 5) && stage.isEmpty(); j++) {
                if (s.m().is(j, Mention.Type.PHASE)) {
                    phase = s.m().phase(j);
                    stage = "clinical";
                } else if (CLINICAL.has(s.t.word[j]) && TESTING.has(s.t.word(j + 1))) {
                    stage = "clinical";
                } else if (PRECLINICAL.has(s.t.word[j])) {
                    stage = "preclinical";
                }
            }
            if (!stage.isEmpty() && s.has(NOW, i - 4, i)) {
                for (int k : subjects(s, compounds, parts, i)) {
                    CompoundProfile p = of[k];
                    p.phase = p.phase.or(phase.map(Slot::stated).orElse(Slot.none()));
                    p.stage = p.stage.or(Slot.stated(stage));
                    p.indication =
                            p.indication.or(Indications.of(s).map(Slot::stated).orElse(Slot.none()));
                    tells[k] = true;
                }
            }
        }
    }

    /// The compounds that stand before a word as its subject, or in the list behind the clause.
    private static List<Integer> subjects(
            Sentence s, List<Mention> compounds, boolean[] parts, int at) {
        List<Integer> out = new ArrayList<>();
        int last = -1;
        for (int k = 0; k < compounds.size(); k++) {
            if (compounds.get(k).to() <= at && !parts[k]) {
                last = k;
            }
        }
        if (last >= 0) {
            int first = last;
            while (first > 0
                    && NounPhrase.joined(
                            s, compounds.get(first - 1).to(), compounds.get(first).from())) {
                first--;
            }
            for (int k = first; k <= last; k++) {
                out.add(k);
            }
            return out;
        }
        boolean list = false;
        for (int k = 0; k < compounds.size(); k++) {
            for (int i = k == 0 ? at : compounds.get(k - 1).to(); i < compounds.get(k).from(); i++) {
                list |= s.t.word[i] == Tokens.DASH || s.t.word[i] == Tokens.COLON;
            }
            if (list && !parts[k]) {
                out.add(k);
            }
        }
        return out;
    }

    /// The compounds that the filing describes, in the order of the text.
    List<Event.Compound> events() {
        List<Event.Compound> out = new ArrayList<>();
        for (CompoundProfile p : profiles) {
            if (p.described && !p.aside) {
                KnownParts.fill(p, parties);
                out.add(p.event());
            }
        }
        return out;
    }
}
