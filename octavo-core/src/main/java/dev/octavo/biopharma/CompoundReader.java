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
                    "combination",
                    "plus",
                    "versus",
                    "with",
                    "than",
                    "after",
                    "to",
                    "vs",
                    "on",
                    "without",
                    "placebo");
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
                    "expected",
                    "expects",
                    "plans",
                    "plan",
                    "planned",
                    "anticipate",
                    "anticipates",
                    "anticipated",
                    "will",
                    "may",
                    "intends",
                    "upcoming",
                    "if",
                    "could",
                    "would");
    private static final Words IN = Words.of("in");
    private static final Words NOW = Words.of("is", "are", "being", "currently", "ongoing", "now");
    private static final Words KIND =
            Words.of(
                    "inhibitor",
                    "antibody",
                    "candidate",
                    "compound",
                    "drug",
                    "conjugate",
                    "vaccine",
                    "therapy",
                    "agent",
                    "adc",
                    "agonist",
                    "antagonist");
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
        Optional<CompoundProfile> before = Optional.empty();
        for (Sentence s : sentences) {
            Optional<CompoundProfile> only = Optional.empty();
            if ((s.topics & Gate.DESCRIBES) != 0 && !s.legal()) {
                List<Mention> compounds = s.m().all(Mention.Type.COMPOUND);
                if (compounds.isEmpty()) {
                    Optional<Mention> it = before.isPresent() ? it(s) : Optional.empty();
                    if (it.isPresent()) {
                        CompoundProfile[] of = {before.get()};
                        sentence(s, List.of(it.get()), of, item, announced);
                        only = before;
                    }
                } else if (!s.has(TRADEMARK, s.from, s.to)) {
                    CompoundProfile[] of = new CompoundProfile[compounds.size()];
                    for (int k = 0; k < of.length; k++) {
                        of[k] = profile(compounds.get(k));
                    }
                    sentence(s, compounds, of, item, announced);
                    only = single(of);
                }
            }
            before = only;
        }
    }

    private static Optional<CompoundProfile> single(CompoundProfile[] of) {
        for (CompoundProfile p : of) {
            if (p != of[0]) {
                return Optional.empty();
            }
        }
        return Optional.of(of[0]);
    }

    /// "It is a monoclonal antibody that …", "The compound consists of …": the only compound of the
    /// sentence before.
    private static Optional<Mention> it(Sentence s) {
        int i = s.from;
        int name =
                THE.has(s.t.word[i]) && SUCH.has(s.t.word(i + 1))
                        ? i + 2
                        : IT.has(s.t.word[i]) ? i + 1 : i;
        boolean verb = name > i && name < s.to && IS.has(s.t.word[name]);
        return verb
                ? Optional.of(new Mention(Mention.Type.COMPOUND, i, name, ""))
                : Optional.empty();
    }

    private static final Words IT = Words.of("it");
    private static final Words THE = Words.of("the", "this");
    private static final Words SUCH =
            Words.of(
                    "compound",
                    "drug",
                    "antibody",
                    "agent",
                    "candidate",
                    "conjugate",
                    "adc",
                    "vaccine",
                    "molecule");
    private static final Words IS =
            Words.of(
                    "is",
                    "was",
                    "consists",
                    "comprises",
                    "targets",
                    "combines",
                    "inhibits",
                    "binds",
                    "contains");

    private void sentence(
            Sentence s,
            List<Mention> compounds,
            CompoundProfile[] of,
            Optional<String> item,
            Optional<LocalDate> announced) {
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
        return InnNames.descriptive(name).isPresent() || InnNames.conjugate(name).isPresent();
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
        if ((s.topics & Gate.MEDICAL) != 0
                && coded(s, np)
                && s.has(OUR, np.from(), np.at())
                && !parties.registrant.isEmpty()) {
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

    /// A name that only a medicine has: a code, a nonproprietary name. "Our brand" may be anything.
    private static boolean coded(Sentence s, NounPhrase np) {
        String first = s.t.text(np.at());
        return s.t.is(np.at(), Tokens.DIGIT) || InnNames.is(first) || named(first);
    }

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
            boolean inside =
                    np.has(t.from()) && Substances.technology(s.t.text(t.from())).isEmpty();
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
        for (int i = np.from() + 1; i < np.to(); i++) {
            if (!p.target.isPresent() && np.has(i) && ACTS.has(s.t.word[i])) {
                int before = s.t.word[i - 1] == Tokens.CLOSE ? i - 2 : i - 1;
                int name = aim(np, before) ? before : i + 2;
                if (aim(np, name) && (name == before || OF.has(s.t.word[i + 1]))) {
                    p.target = Slot.stated(s.t.text(name));
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a word before "inhibitor" or behind "inhibitor of" can be a protein's short name.
    private static boolean aim(NounPhrase np, int name) {
        Sentence s = np.s();
        return np.has(name)
                && s.t.is(name, Tokens.UPPER)
                && s.t.end[name] - s.t.start[name] <= 8
                && !Lexicon.common(s.t.word[name])
                && Substances.technology(s.t.text(name)).isEmpty()
                && !s.m().is(name, Mention.Type.COMPOUND);
    }

    private static final Words ACTS =
            Words.of("inhibitor", "agonist", "antagonist", "degrader", "modulator", "activator");

    private static boolean divided(Sentence s, int a, int z) {
        for (int i = a; i < z; i++) {
            if (s.t.word[i] == Tokens.SEMICOLON || s.m().is(i, Mention.Type.COMPOUND)) {
                return true;
            }
        }
        return false;
    }

    /// "its ongoing Phase 3 clinical trial of ABC-1": the compound behind a trial that goes on.
    private static void ongoing(
            Sentence s,
            List<Mention> compounds,
            CompoundProfile[] of,
            boolean[] parts,
            boolean[] tells) {
        for (int i = s.from; i < s.to; i++) {
            if (!ONGOING.has(s.t.word[i])) {
                continue;
            }
            int trial = i + 1;
            while (trial < Math.min(s.to, i + 10) && !TRIAL.has(s.t.word[trial])) {
                trial++;
            }
            if (trial >= s.to || !TRIAL.has(s.t.word[trial]) || !OF.has(s.t.word(trial + 1))) {
                continue;
            }
            Optional<Phase> phase = Optional.empty();
            for (int j = i; j < trial; j++) {
                phase = s.m().is(j, Mention.Type.PHASE) ? s.m().phase(j) : phase;
            }
            for (int k = 0; k < of.length; k++) {
                int away = compounds.get(k).from() - trial;
                if (!parts[k] && away > 0 && away <= 8) {
                    of[k].stage = of[k].stage.or(Slot.stated("clinical"));
                    of[k].phase = of[k].phase.or(phase.map(Slot::stated).orElse(Slot.none()));
                    tells[k] = true;
                    break;
                }
            }
        }
    }

    private static final Words ONGOING = Words.of("ongoing", "current");
    private static final Words TRIAL = Words.of("trial", "study", "trials", "studies");
    private static final Words OF = Words.of("of", "evaluating", "with", "testing", "assessing");

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
        ongoing(s, compounds, of, parts, tells);
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
            if (!stage.isEmpty() && (s.has(NOW, i - 4, i) || KIND.has(s.t.word[i - 1]))) {
                for (int k : subjects(s, compounds, parts, i)) {
                    CompoundProfile p = of[k];
                    p.phase = p.phase.or(phase.map(Slot::stated).orElse(Slot.none()));
                    p.stage = p.stage.or(Slot.stated(stage));
                    p.indication =
                            p.indication.or(
                                    Indications.of(s).map(Slot::stated).orElse(Slot.none()));
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
            for (int i = k == 0 ? at : compounds.get(k - 1).to();
                    i < compounds.get(k).from();
                    i++) {
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
