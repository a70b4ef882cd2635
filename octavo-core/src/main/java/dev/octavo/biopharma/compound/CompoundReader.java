package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.meaning.InnNames;
import dev.octavo.biopharma.meaning.NameWords;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Aliases;
import dev.octavo.biopharma.sentence.Indications;
import dev.octavo.biopharma.sentence.NounPhrase;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.Story;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Words;
import dev.octavo.page.Letters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
/// marked as inferred. A name of which nothing is told, not even a step, gives no event, nor does a
/// compound that only stands there as a part of another or beside one.
public final class CompoundReader {

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
                    "by",
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
                    "responded",
                    "respond",
                    "response",
                    "controlled",
                    "intolerant",
                    "failed",
                    "following",
                    "naive",
                    "standard");
    private static final Words WITH = Words.of("with");
    private static final Words COMPARED_WITH = Words.of("than", "with", "to", "versus", "over");
    private static final Words COMPARED = Words.of("than", "compared", "relative", "versus");
    private static final Words TRADEMARK = Words.of("trademark");
    private static final int TRADEMARKS = Lexicon.intern("trademarks");

    private final Parties parties;
    private final Map<String, CompoundProfile> byName = new HashMap<>();
    private final List<CompoundProfile> profiles = new ArrayList<>();
    private final CompoundNames names;
    private final TrialNames trials = new TrialNames();

    public CompoundReader(Parties parties) {
        this.parties = parties;
        names = new CompoundNames(parties);
    }

    /// Reads a story that was cut into sentences.
    public void read(Story story, Optional<String> item, Optional<LocalDate> announced) {
        names.read(story.every(), story.whole());
        trials.read(story.every(), story.whole());
        List<CompoundProfile> before = List.of();
        for (Sentence s : story.every()) {
            List<CompoundProfile> named = List.of();
            List<Mention> compounds = SpokenCompounds.named(s);
            boolean describes = (s.topics & Gate.DESCRIBES) != 0 && !s.legal();
            if (describes && compounds.isEmpty()) {
                Optional<Mention> it = SpokenCompounds.meant(s, before.size());
                if (it.isPresent()) {
                    CompoundProfile[] of = before.toArray(CompoundProfile[]::new);
                    sentence(s, Collections.nCopies(of.length, it.get()), of, item, announced);
                    named = before;
                } else if (before.size() == 1 && CompoundTrials.goesOn(s, before.getFirst())) {
                    named = before;
                }
            } else if (!compounds.isEmpty() && !marks(s)) {
                CompoundProfile[] of = new CompoundProfile[compounds.size()];
                for (int k = 0; k < of.length; k++) {
                    of[k] = profile(compounds.get(k));
                }
                if (of.length == 1 && Aliases.of(s, compounds.getFirst())) {
                    of[0] = named(of[0], before);
                }
                if (describes || of.length > 1) {
                    sentence(s, compounds, of, item, announced);
                }
                named = Arrays.stream(of).distinct().toList();
            }
            before = named;
        }
    }

    private static final Words OF = Words.of("of");

    /// Whether a sentence says whose trademarks names are: it tells nothing of compounds.
    private static boolean marks(Sentence s) {
        for (int i = s.from; i < s.to; i++) {
            if (TRADEMARK.has(s.t.word[i]) && OF.has(s.t.word(i + 1))
                    || s.t.word[i] == TRADEMARKS) {
                return true;
            }
        }
        return false;
    }

    /// A compound of which a sentence gives but the name: the one told of before, else the only
    /// other one of the filing.
    private CompoundProfile named(CompoundProfile p, List<CompoundProfile> before) {
        List<CompoundProfile> of = before;
        if (of.size() != 1) {
            of = profiles.stream().filter(x -> x != p).limit(2).toList();
        }
        return of.size() != 1 || of.getFirst() == p ? p : join(of.getFirst(), p);
    }

    private void sentence(
            Sentence s,
            List<Mention> compounds,
            CompoundProfile[] of,
            Optional<String> item,
            Optional<LocalDate> announced) {
        NamedCompounds named = new NamedCompounds(s, compounds, of);
        NounPhrase[] around = new NounPhrase[of.length];
        for (int k = 0; k < of.length; k++) {
            around[k] = NounPhrase.of(s, compounds.get(k));
            renamed(named, k, around[k]);
        }
        for (int k = 0; k < of.length; k++) {
            if (!named.isPart(k)) {
                parts(named, k, around[k]);
            }
        }
        CompoundDescription.listed(named);
        CompoundStage.read(named, around);
        boolean[] owned = new Ownerships(parties, named).read();
        boolean last = false;
        for (int k = 0; k < of.length; k++) {
            boolean beside =
                    named.isPart(k)
                            || aside(s, compounds.get(k), around[k])
                            || last && of[k] != of[k - 1] && named.joined(k - 1);
            last = beside && !named.isPart(k);
            of[k].aside &= beside;
            if (!named.isPart(k) && (named.tells(k) && !beside || owned[k])) {
                of[k].tells(s, item, announced);
                if (named.single() >= 0) {
                    of[k].indication =
                            of[k].indication.or(
                                    Slot.whereStated(Indications.treated(s, compounds.get(k))));
                }
            }
        }
    }

    /// Joins a compound with those right behind it that are the same by other names.
    private void renamed(NamedCompounds named, int k, NounPhrase around) {
        Sentence s = named.s;
        Mention c = named.mention(k);
        for (int j = k + 1; j < Math.min(named.size(), k + 3); j++) {
            CompoundProfile a = named.profile(k);
            CompoundProfile b = named.profile(j);
            boolean called = named.size() == 2 && Aliases.of(s, c);
            if (a != b && (called || Aliases.joined(s, c, named.mention(j)))) {
                CompoundProfile joined = join(a, b);
                named.join(joined == a ? b : a, joined);
                if (!aside(s, c, around)) {
                    named.tell(k);
                }
            }
        }
    }

    /// What a compound is, and what it is made of.
    private void parts(NamedCompounds named, int k, NounPhrase around) {
        CompoundProfile p = named.profile(k);
        boolean described = CompoundDescription.read(around, p, parties.registrant);
        boolean conjugate = CompoundDescription.named(named.mention(k).name());
        boolean made = Composition.read(named, k, conjugate || CompoundDescription.conjugate(p));
        if (described || conjugate || made) {
            named.tell(k);
        }
    }

    private CompoundProfile profile(Mention m) {
        CompoundProfile found = null;
        List<String> names = NameWords.single(m.name());
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

    /// The letters of the first name of the compound that has a name of these letters; the same
    /// letters where none has.
    public String joined(String key) {
        CompoundProfile known = byName.get(key);
        return known == null ? key : known.keys.iterator().next();
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

    /// "in combination with X", "treatment with X", "have not responded to X": others than the
    /// compound that the text is about.
    private static boolean aside(Sentence s, Mention c, NounPhrase np) {
        int before = np.from() - 1;
        boolean with =
                WITH.has(s.t.word(c.from() - 1)) && s.m().is(c.from() - 2, Mention.Type.COMPOUND);
        return with
                || before >= s.from
                        && ASIDE.has(s.t.word[before])
                        && s.has(TREATED, before - 4, before + 1)
                || TREATED.has(s.t.word(c.from() - 1)) && ASIDE.has(s.t.word(c.from() - 1))
                || before >= s.from
                        && COMPARED_WITH.has(s.t.word[before])
                        && s.has(COMPARED, before - 5, before + 1)
                || s.t.text(c.from(), c.to()).contains("-refractory");
    }

    /// The compounds that the filing describes, in the order of the text.
    ///
    /// @param told the events of the filing, of which the agreements tell whose compounds are
    public List<Event.Compound> events(List<Event> told) {
        List<Event.Compound> out = new ArrayList<>();
        LicensedCompounds licensed = new LicensedCompounds(told, parties);
        for (CompoundProfile p : profiles) {
            if (p.described && !p.aside && p.medical()) {
                licensed.fill(p);
                KnownParts.fill(p, parties);
                Event.Compound compound = p.event();
                if (compound.tells() || p.sure() && (p.indication.isPresent() || p.stepped())) {
                    out.add(compound);
                }
            }
        }
        return out;
    }
}
