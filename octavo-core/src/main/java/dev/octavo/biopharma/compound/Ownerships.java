package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.NamedParties;
import dev.octavo.biopharma.sentence.Party;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.step.StepClause;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/// Whose a compound is, by what sentences say: wholly owned, created by one and licensed to
/// another, licensed from, in development by a partner, developed together.
final class Ownerships {

    private static final int NEAR = 12;
    private static final Words BY = Words.of("by");
    private static final Words FROM = Words.of("from");
    private static final Words WITH = Words.of("with");
    private static final Words WHOLLY = Words.of("wholly", "fully");
    private static final Words WHOLLY_OWNED = Words.of("wholly-owned", "fully-owned");
    private static final Words OWNED = Words.of("owned");
    private static final Words OWNS = Words.of("own", "owns");
    private static final Words SUBSIDIARY =
            Words.of("subsidiary", "subsidiaries", "affiliate", "company", "entity");
    private static final Words PROGRAMS =
            Words.of("programs", "products", "candidates", "pipeline", "compounds", "assets");
    private static final Words OPTION = Words.of("option");
    private static final Words LICENSED =
            Words.of(
                    "licensed",
                    "out-licensed",
                    "outlicensed",
                    "sublicensed",
                    "in-licensed",
                    "inlicensed",
                    "licensing");
    private static final Words ACQUIRED = Words.of("acquired", "obtained", "licenses");
    private static final Words CREATED =
            Words.of("created", "discovered", "invented", "originated", "generated");
    private static final Words DEVELOPED =
            Words.of(
                    "developed",
                    "development",
                    "marketed",
                    "commercialized",
                    "evaluated",
                    "advanced",
                    "tested",
                    "co-developed",
                    "testing",
                    "conducted",
                    "studied");
    private static final Words TOGETHER =
            Words.of(
                    "together",
                    "co-develop",
                    "collaboration",
                    "partnership",
                    "partnered",
                    "jointly",
                    "partner",
                    "co-developing",
                    "co-developed",
                    "alliance",
                    "collaborating",
                    "co-development",
                    "co-commercialized");
    private static final Words JOINT = Words.of("co-owned", "jointly-owned", "co-own", "co-owns");
    private static final Words RIGHTS = Words.of("rights");
    private static final Words HOLDS =
            Words.of("retains", "retain", "owns", "own", "holds", "hold", "retained");
    private static final Words ALL = Words.named("all-rights");

    private final Parties parties;
    private final NamedParties named;
    private final NamedCompounds compounds;
    private final Sentence s;

    Ownerships(Parties parties, NamedCompounds compounds) {
        this.parties = parties;
        this.named = new NamedParties(parties, compounds.s);
        this.compounds = compounds;
        this.s = compounds.s;
    }

    /// Reads the sentence; the profiles take what it tells. Returns those it tells of.
    boolean[] read() {
        boolean[] out = new boolean[compounds.size()];
        if (declined()) {
            return out;
        }
        for (int at = s.from; at < s.to; at++) {
            int i = at;
            int w = s.t.word[i];
            if (WHOLLY_OWNED.has(w) || WHOLLY.has(w) && OWNED.has(s.t.word(i + 1))) {
                wholly(i, WHOLLY_OWNED.has(w) ? i + 1 : i + 2, out);
            } else if (WHOLLY.has(w) && OWNS.has(s.t.word(i + 1))) {
                owns(i, out);
            } else if (JOINT.has(w)) {
                all(about(i), out, p -> p.owned(Event.Ownership.CO_OWNED, Derivation.STATED));
            } else if (LICENSED.has(w) || ACQUIRED.has(w)) {
                licensed(i, out);
                if (ACQUIRED.has(w)) {
                    grants(i, out);
                }
            } else if (GRANTED.has(w)) {
                grants(i, out);
            } else if (CREATED.has(w) && BY.has(s.t.word(i + 1))) {
                named.behind(i + 2)
                        .ifPresent(o ->
                                all(about(i), out, p -> p.creator = p.creator.or(parties.slot(o))));
            } else if (DEVELOPED.has(w) && BY.has(s.t.word(i + 1))) {
                named.behind(i + 2).ifPresent(o -> developer(o, i, out));
            } else if (TOGETHER.has(w)) {
                together(i, out);
            } else if (HOLDS.has(w)) {
                holds(i, out);
            }
        }
        new RightsHolders(parties, named, s, this, out).read();
        return out;
    }

    /// "has decided not to exercise its option to license ABC-1": who has no rights by it.
    private boolean declined() {
        for (int i = s.from + 1; i < s.to; i++) {
            if (EXERCISE.has(s.t.word[i]) && s.has(Words.NOT, i - 3, i)) {
                return s.has(OPTION, i, i + 4);
            }
        }
        return false;
    }

    private static final Words EXERCISE = Words.of("exercise", "exercised");

    private void wholly(int from, int behind, boolean[] out) {
        if (SUBSIDIARY.has(s.t.word(behind)) || s.has(SUBSIDIARY, behind, behind + 3)) {
            return;
        }
        Optional<Mention> by =
                BY.has(s.t.word(behind)) ? named.behind(behind + 1) : Optional.empty();
        Slot<String> owner =
                by.map(parties::slot)
                        .orElse(
                                parties.registrant.isEmpty()
                                        ? Slot.none()
                                        : Slot.of(parties.registrant, Derivation.RESOLVED));
        int[] whose = next(behind, by.map(Mention::to).orElse(behind));
        if (whose.length == 0 && s.has(PROGRAMS, behind, behind + 3)) {
            // "its wholly owned programs": others than those named before
            return;
        }
        all(
                whose.length > 0 ? whose : about(from),
                out,
                p -> {
                    p.owned(Event.Ownership.WHOLLY_OWNED, Derivation.STATED);
                    p.owner = owner.or(p.owner);
                });
    }

    /// "Aldwych now wholly owns ABC-1".
    private void owns(int wholly, boolean[] out) {
        Optional<Mention> who = named.subject(wholly);
        int[] object = behind(wholly, wholly + NEAR);
        if (who.isPresent() && object.length > 0) {
            all(
                    object,
                    out,
                    p -> {
                        p.owned(Event.Ownership.WHOLLY_OWNED, Derivation.STATED);
                        p.owner = p.owner.or(parties.slot(who.get()));
                    });
        }
    }

    /// The compounds that "wholly owned" stands before: in the same noun phrase, or in the list
    /// behind the dash that closes the clause.
    private int[] next(int from, int behind) {
        for (int k = 0; k < compounds.size(); k++) {
            Mention c = compounds.mention(k);
            if (c.from() < from || compounds.isPart(k)) {
                continue;
            }
            int dash = dash(behind, c.from());
            if (dash >= 0 || c.from() - from <= 6 && !verb(from, c.from())) {
                int last = k;
                while (last + 1 < compounds.size() && compounds.joined(last)) {
                    last++;
                }
                int[] found = new int[last - k + 1];
                for (int j = k; j <= last; j++) {
                    found[j - k] = j;
                }
                return found;
            }
            return new int[0];
        }
        return new int[0];
    }

    private static final Words VERBS =
            Words.of(
                    "is", "are", "was", "has", "of", "in", "with", "will", "for", "by", "to",
                    "and");

    private boolean verb(int a, int z) {
        return s.has(VERBS, a, z);
    }

    private int dash(int a, int z) {
        for (int i = a; i < z; i++) {
            if (s.t.word[i] == Tokens.DASH || s.t.word[i] == Tokens.COLON) {
                return i;
            }
        }
        return -1;
    }

    private static final Words THINGS =
            Words.of(
                    "technology",
                    "technologies",
                    "linker",
                    "linkers",
                    "platform",
                    "platforms",
                    "patents",
                    "property",
                    "know-how",
                    "adjuvant",
                    "vector",
                    "vectors",
                    "software");

    private void licensed(int i, boolean[] out) {
        if (i > s.from && THINGS.has(s.t.word[i - 1])) {
            return;
        }
        boolean bought = ACQUIRED.has(s.t.word[i]);
        Optional<Mention> licensee = bought ? Optional.empty() : licensee(i);
        if (licensee.isPresent()) {
            license(licensee.get(), false, i, Math.min(s.to, i + 4), out);
            return;
        }
        if (bought && s.has(OPTION, i + 1, i + 5)) {
            return;
        }
        int behind = behindAside(i + 1);
        for (int j = behind; j < Math.min(s.to, behind + NEAR); j++) {
            int w = s.t.word[j];
            if (Words.TO.has(w) && !bought || FROM.has(w)) {
                Optional<Mention> party = named.behind(j + 1);
                if (party.isPresent()) {
                    boolean from = FROM.has(w);
                    boolean right =
                            bought
                                    && !s.has(RIGHTS, i, j)
                                    && compounds.between(i, j).length == 0
                                    && !(from && parties.self(party.get()));
                    if (!right) {
                        license(party.get(), from, i, j, out);
                    }
                    return;
                }
            }
            boolean us = BY.has(w) && named.behind(j + 1).filter(parties::self).isPresent();
            if (s.t.word[j] == Tokens.SEMICOLON || BY.has(w) && !us) {
                return;
            }
        }
    }

    /// "Belgrave has licensed ZV-1 for Japan": the other party that is the subject of "licensed",
    /// where the compound stands right behind it and nobody is named to whom or from whom.
    private Optional<Mention> licensee(int i) {
        boolean passive = i > s.from && Words.BE.has(s.t.word[i - 1]);
        int[] object = compounds.between(i, Math.min(s.to, i + 4));
        if (passive || object.length == 0) {
            return Optional.empty();
        }
        int behind = compounds.mention(object[0]).to();
        boolean party = false;
        for (int j = behind; j < Math.min(s.to, behind + NEAR); j++) {
            party |=
                    (Words.TO.has(s.t.word[j]) || FROM.has(s.t.word[j]))
                            && named.behind(j + 1).isPresent();
        }
        return party || !PLACES.has(s.t.word(behind))
                ? Optional.empty()
                : named.subject(i).filter(o -> !parties.self(o));
    }

    private static final Words PLACES = Words.of("for", "in", "outside", "throughout");

    /// The token behind the compound that stands at a token and a clause between commas that tells
    /// more of it: "licensed ABC-1, which is in Phase 2 for gout, to …". The token itself where
    /// none does.
    private int behindAside(int i) {
        for (int k = 0; k < compounds.size(); k++) {
            Mention c = compounds.mention(k);
            if (c.from() == i && s.t.word(c.to()) == Tokens.COMMA) {
                for (int j = c.to() + 1; j < Math.min(s.to, c.to() + ASIDE); j++) {
                    if (s.t.word[j] == Tokens.COMMA
                            && (Words.TO.has(s.t.word(j + 1)) || FROM.has(s.t.word(j + 1)))) {
                        return j + 1;
                    }
                }
            }
        }
        return i;
    }

    private static final int ASIDE = 20;

    private void license(Mention party, boolean from, int i, int j, boolean[] out) {
        boolean self = parties.self(party);
        Event.Ownership kind =
                from != self ? Event.Ownership.IN_LICENSED : Event.Ownership.OUT_LICENSED;
        int[] object = compounds.between(i, j);
        Optional<Mention> giver = self ? named.other(s.from, i) : Optional.of(party);
        all(
                object.length > 0 ? object : about(i),
                out,
                p -> {
                    p.owned(kind, Derivation.STATED);
                    Slot<String> other = giver.map(parties::slot).orElse(Slot.none());
                    p.partnered(other);
                    if (kind == Event.Ownership.IN_LICENSED) {
                        p.owner = p.owner.or(other);
                    }
                });
    }

    private static final Words AND = Words.of("and", ",", "&");

    private void developer(Mention first, int i, boolean[] out) {
        Optional<Mention> second =
                AND.has(s.t.word(first.to())) ? named.behind(first.to() + 1) : Optional.empty();
        if (second.isPresent() && parties.self(first) != parties.self(second.get())) {
            Mention other = parties.self(first) ? second.get() : first;
            all(about(i), out, p -> p.partnered(parties.slot(other)));
            return;
        }
        Mention o = first;
        if (parties.self(o)) {
            return;
        }
        all(
                about(i),
                out,
                p -> {
                    p.partnered(parties.slot(o));
                    p.owned(Event.Ownership.OUT_LICENSED, Derivation.INFERRED);
                });
    }

    /// Whether the clause of a word, or what stands behind it, names a compound: "…, and our
    /// partner Belgrave began a trial of another" says nothing of the one before.
    boolean named(int i) {
        int from = StepClause.segment(s, i)[0];
        return compounds.between(from - 1, s.to).length > 0;
    }

    private void together(int i, boolean[] out) {
        if (Party.PARTNER.has(s.t.word[i]) && !named(i)) {
            return;
        }
        for (int j = i + 1; j < Math.min(s.to, i + 4); j++) {
            if (WITH.has(s.t.word[j]) || s.m().is(j, Mention.Type.ORG)) {
                Optional<Mention> party = named.behind(WITH.has(s.t.word[j]) ? j + 1 : j);
                if (party.isPresent() && !parties.self(party.get())) {
                    all(about(i), out, p -> p.partnered(parties.slot(party.get())));
                }
                return;
            }
        }
    }

    /// "granted Belgrave an exclusive license to X", "acquired an exclusive license … of X under
    /// the agreement with Belgrave".
    private void grants(int i, boolean[] out) {
        boolean gets = ACQUIRED.has(s.t.word[i]);
        int at = i + 1;
        Optional<Mention> grantee =
                gets ? Optional.empty() : named.behind(Words.TO.has(s.t.word(at)) ? at + 1 : at);
        if (!gets && grantee.isEmpty()) {
            return;
        }
        int behind = grantee.map(Mention::to).orElse(at);
        for (int j = behind; j < Math.min(s.to, behind + 16); j++) {
            if (OPTION.has(s.t.word[j])) {
                // "granted Belgrave an option to obtain a license": it has none yet
                int[] optioned = first(compounds.between(j, Math.min(s.to, j + 24)));
                int[] whose = optioned.length > 0 ? optioned : only();
                grantee.filter(o -> !parties.self(o))
                        .ifPresent(o -> all(whose, out, p -> p.partnered(parties.slot(o))));
                return;
            }
            if (LICENSE.has(s.t.word[j])) {
                int[] object = first(compounds.between(j, Math.min(s.to, j + 24)));
                boolean in = gets || parties.self(grantee.orElseThrow());
                Optional<Mention> giver = gets ? Optional.empty() : named.other(s.from, i);
                Optional<Mention> other = in ? giver.or(() -> named.other(s.from, s.to)) : grantee;
                if (object.length > 0 && other.isPresent()) {
                    Event.Ownership kind =
                            in ? Event.Ownership.IN_LICENSED : Event.Ownership.OUT_LICENSED;
                    all(
                            object,
                            out,
                            p -> {
                                p.owned(kind, Derivation.STATED);
                                p.partnered(parties.slot(other.get()));
                                if (in) {
                                    p.owner = p.owner.or(parties.slot(other.get()));
                                }
                            });
                }
                return;
            }
        }
    }

    private static int[] first(int[] found) {
        return found.length > 1 ? Arrays.copyOf(found, 1) : found;
    }

    private static final Words GRANTED =
            Words.of("granted", "grants", "granting", "provided", "provides", "grant");
    private static final Words LICENSE =
            Words.of("license", "licence", "rights", "right", "licenses");

    private void holds(int i, boolean[] out) {
        Optional<Mention> who = named.subject(i);
        for (int j = i + 1; who.isPresent() && j < Math.min(s.to, i + 9); j++) {
            if (RIGHTS.has(s.t.word[j])
                    && s.has(ALL, i, j)
                    && !RightsHolders.partial(s, i, Math.min(s.to, j + NEAR))) {
                Mention owner = who.get();
                int[] behind = compounds.between(j, Math.min(s.to, j + 10));
                boolean self = parties.self(owner);
                all(
                        behind.length > 0 ? behind : about(i),
                        out,
                        p -> {
                            p.owner = p.owner.or(parties.slot(owner));
                            if (self) {
                                p.owned(Event.Ownership.WHOLLY_OWNED, Derivation.RESOLVED);
                            } else {
                                p.partnered(parties.slot(owner));
                            }
                        });
                return;
            }
        }
    }

    /// The compounds a word speaks of: those named together last before it, or the only one of the
    /// sentence.
    int[] about(int i) {
        int last = compounds.lastBefore(i);
        if (last < 0) {
            return only();
        }
        int first = last;
        while (first > 0 && !compounds.isPart(first - 1) && compounds.joined(first - 1)) {
            first--;
        }
        // in "A, in development by X, and B, in development by Y" each has its own
        while (first < last && closed(compounds.mention(first), compounds.mention(first + 1))) {
            first++;
        }
        int[] out = new int[last - first + 1];
        for (int k = first; k <= last; k++) {
            out[k - first] = k;
        }
        return out;
    }

    private boolean closed(Mention a, Mention b) {
        return s.t.word(a.to()) == Tokens.COMMA && b.from() - a.to() > 3;
    }

    /// The compounds named between two tokens.
    int[] behind(int a, int z) {
        return first(compounds.between(a, z));
    }

    /// The only compound of the sentence.
    int[] only() {
        int only = compounds.single();
        return only < 0 ? new int[0] : new int[] {only};
    }

    void all(int[] which, boolean[] out, Consumer<CompoundProfile> does) {
        for (int k : which) {
            does.accept(compounds.profile(k));
            out[k] = true;
        }
    }
}
