package dev.octavo.biopharma;

import dev.octavo.page.Letters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compounds as a filing describes them, one event each, however many of its texts tell of it.
///
/// Every sentence that passes the gate gives its compounds' names to profiles that are found again
/// by any name; the noun phrase around a name tells what it is ([CompoundDescription]), the
/// sentence how far it has come ([CompoundStage]), [Composition] the parts, [Ownerships] whose it
/// is. What the text leaves open is filled from rules of naming and from the dictionary at the end,
/// marked as inferred. A name of which nothing is told gives no event, nor does a compound that
/// only stands there as a part of another or beside one.
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
                tells[k] |= CompoundDescription.read(around[k], of[k], parties.registrant);
                boolean named = CompoundDescription.named(compounds.get(k).name());
                boolean conjugate = named || CompoundDescription.conjugate(of[k]);
                tells[k] |= named;
                tells[k] |= Composition.read(s, compounds, k, of[k], conjugate, parts);
            }
        }
        CompoundDescription.listed(s, compounds, of, tells);
        CompoundStage.read(s, compounds, of, parts, tells);
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
        return Letters.of(InnNames.plain(name));
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
