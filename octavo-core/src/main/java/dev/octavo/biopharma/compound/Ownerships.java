package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.NamedParties;
import dev.octavo.biopharma.sentence.Party;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// Whose a compound is, by what sentences say: wholly owned, created by one and licensed to
/// another, licensed from, in development by a partner, developed together.
///
/// What verbs of licensing say is read by [LicenseVerbs], what is said of rights and of partners by
/// [RightsHolders].
final class Ownerships {

    private static final int NEAR = 12;
    private static final Words BY = Words.of("by");
    private static final Words WITH = Words.of("with");
    private static final Words WHOLLY = Words.of("wholly", "fully");
    private static final Words WHOLLY_OWNED = Words.of("wholly-owned", "fully-owned");
    private static final Words OWNED = Words.of("owned");
    private static final Words OWNS = Words.of("own", "owns");
    private static final Words SUBSIDIARY =
            Words.of("subsidiary", "subsidiaries", "affiliate", "company", "entity");
    private static final Words PROGRAMS =
            Words.of("programs", "products", "candidates", "pipeline", "compounds", "assets");
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
    private static final Words ALL = Words.named("all-rights");
    private static final Words EXERCISE = Words.of("exercise", "exercised");
    private static final Words OPTION = Words.of("option");
    private static final Words HOLDS =
            Words.of("retains", "retain", "owns", "own", "holds", "hold", "retained");

    private final Parties parties;
    private final NamedParties named;
    private final NamedCompounds compounds;
    private final Sentence s;
    private final RightsNotes notes;
    private final LicenseVerbs licenses;

    Ownerships(Parties parties, NamedCompounds compounds) {
        this.parties = parties;
        this.named = new NamedParties(parties, compounds.s);
        this.compounds = compounds;
        this.s = compounds.s;
        this.notes = new RightsNotes(parties, compounds);
        this.licenses = new LicenseVerbs(parties, named, compounds, notes);
    }

    /// Reads the sentence; the profiles take what it tells. Returns those it tells of.
    boolean[] read() {
        if (declined()) {
            return notes.told;
        }
        for (int at = s.from; at < s.to; at++) {
            int i = at;
            int w = s.t.word[i];
            if (WHOLLY_OWNED.has(w) || WHOLLY.has(w) && OWNED.has(s.t.word(i + 1))) {
                wholly(i, WHOLLY_OWNED.has(w) ? i + 1 : i + 2);
            } else if (WHOLLY.has(w) && OWNS.has(s.t.word(i + 1))) {
                owns(i);
            } else if (JOINT.has(w)) {
                notes.tell(
                        compounds.about(i),
                        p -> p.owned(Event.Ownership.CO_OWNED, Derivation.STATED));
            } else if (CREATED.has(w) && BY.has(s.t.word(i + 1))) {
                named.behind(i + 2)
                        .ifPresent(o ->
                                notes.tell(
                                        compounds.about(i),
                                        p -> p.creator = p.creator.or(parties.slot(o))));
            } else if (DEVELOPED.has(w) && BY.has(s.t.word(i + 1))) {
                named.behind(i + 2).ifPresent(o -> developer(o, i));
            } else if (TOGETHER.has(w)) {
                together(i);
            } else if (HOLDS.has(w)) {
                holds(i);
            } else {
                licenses.read(i);
            }
        }
        new RightsHolders(parties, named, compounds, notes).read();
        return notes.told;
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

    private void wholly(int from, int behind) {
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
        notes.tell(
                whose.length > 0 ? whose : compounds.about(from),
                p -> {
                    p.owned(Event.Ownership.WHOLLY_OWNED, Derivation.STATED);
                    p.owner = owner.or(p.owner);
                });
    }

    /// "Aldwych now wholly owns ABC-1".
    private void owns(int wholly) {
        Optional<Mention> who = named.subject(wholly);
        int[] object = compounds.first(wholly, wholly + NEAR);
        if (who.isPresent() && object.length > 0) {
            notes.tell(
                    object,
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

    private static final Words AND = Words.of("and", ",", "&");

    private void developer(Mention first, int i) {
        Optional<Mention> second =
                AND.has(s.t.word(first.to())) ? named.behind(first.to() + 1) : Optional.empty();
        if (second.isPresent() && parties.self(first) != parties.self(second.get())) {
            Mention other = parties.self(first) ? second.get() : first;
            notes.tell(compounds.about(i), p -> p.partnered(parties.slot(other)));
            return;
        }
        Mention o = first;
        if (parties.self(o)) {
            return;
        }
        notes.tell(
                compounds.about(i),
                p -> {
                    p.partnered(parties.slot(o));
                    p.owned(Event.Ownership.OUT_LICENSED, Derivation.INFERRED);
                });
    }

    private void together(int i) {
        if (Party.PARTNER.has(s.t.word[i]) && !compounds.inClause(i)) {
            return;
        }
        for (int j = i + 1; j < Math.min(s.to, i + 4); j++) {
            if (WITH.has(s.t.word[j]) || s.m().is(j, Mention.Type.ORG)) {
                Optional<Mention> party = named.behind(WITH.has(s.t.word[j]) ? j + 1 : j);
                if (party.isPresent() && !parties.self(party.get())) {
                    notes.tell(compounds.about(i), p -> p.partnered(parties.slot(party.get())));
                }
                return;
            }
        }
    }

    private void holds(int i) {
        Optional<Mention> who = named.subject(i);
        for (int j = i + 1; who.isPresent() && j < Math.min(s.to, i + 9); j++) {
            if (RIGHTS.has(s.t.word[j])
                    && s.has(ALL, i, j)
                    && !RightsHolders.partial(s, i, Math.min(s.to, j + NEAR))) {
                Mention owner = who.get();
                int[] behind = compounds.between(j, Math.min(s.to, j + 10));
                boolean self = parties.self(owner);
                notes.tell(
                        behind.length > 0 ? behind : compounds.about(i),
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
}
