package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.NamedParties;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// Who has a license to a compound, by the verbs that tell of it: "X, licensed from Belgrave",
/// "granted Belgrave an exclusive license to X". What is said of the agreement that gave it is read
/// by [LicenseAgreements].
final class LicenseVerbs {

    private static final int NEAR = 12;
    private static final Words BY = Words.of("by");
    private static final Words FROM = Words.of("from");
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
    private static final Words OPTION = Words.of("option");
    private static final Words RIGHTS = Words.of("rights");
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
    private static final Words PLACES = Words.of("for", "in", "outside", "throughout");
    private static final int ASIDE = 20;
    private static final Words GRANTED =
            Words.of("granted", "grants", "granting", "provided", "provides", "grant");
    private static final Words LICENSE =
            Words.of("license", "licence", "rights", "right", "licenses");

    private final Parties parties;
    private final NamedParties named;
    private final NamedCompounds compounds;
    private final Sentence s;
    private final RightsNotes notes;

    LicenseVerbs(Parties parties, NamedParties named, NamedCompounds compounds, RightsNotes notes) {
        this.parties = parties;
        this.named = named;
        this.compounds = compounds;
        this.s = compounds.s;
        this.notes = notes;
    }

    /// Reads what the verb at a token says, if it is one of licensing.
    void read(int i) {
        int w = s.t.word[i];
        boolean acquired = ACQUIRED.has(w);
        if (acquired || LICENSED.has(w)) {
            licensed(i);
        }
        if (acquired || GRANTED.has(w)) {
            grants(i);
        }
    }

    private void licensed(int i) {
        if (i > s.from && THINGS.has(s.t.word[i - 1])) {
            return;
        }
        boolean bought = ACQUIRED.has(s.t.word[i]);
        Optional<Mention> licensee = bought ? Optional.empty() : licensee(i);
        if (licensee.isPresent()) {
            license(licensee.get(), false, i, Math.min(s.to, i + 4));
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
                        license(party.get(), from, i, j);
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

    private void license(Mention party, boolean from, int i, int j) {
        boolean self = parties.self(party);
        Event.Ownership kind =
                from != self ? Event.Ownership.IN_LICENSED : Event.Ownership.OUT_LICENSED;
        int[] object = compounds.between(i, j);
        Optional<Mention> giver = self ? named.other(s.from, i) : Optional.of(party);
        notes.tell(
                object.length > 0 ? object : compounds.about(i),
                p -> {
                    p.owned(kind, Derivation.STATED);
                    Slot<String> other = giver.map(parties::slot).orElse(Slot.none());
                    p.partnered(other);
                    if (kind == Event.Ownership.IN_LICENSED) {
                        p.owner = p.owner.or(other);
                    }
                });
    }

    /// "granted Belgrave an exclusive license to X", "acquired an exclusive license … of X under
    /// the agreement with Belgrave".
    private void grants(int i) {
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
                int[] optioned = compounds.first(j, Math.min(s.to, j + 24));
                int[] whose = optioned.length > 0 ? optioned : compounds.only();
                grantee.filter(o -> !parties.self(o))
                        .ifPresent(o -> notes.tell(whose, p -> p.partnered(parties.slot(o))));
                return;
            }
            if (LICENSE.has(s.t.word[j])) {
                int[] object = compounds.first(j, Math.min(s.to, j + 24));
                boolean in = gets || parties.self(grantee.orElseThrow());
                Optional<Mention> giver = gets ? Optional.empty() : named.other(s.from, i);
                Optional<Mention> other = in ? giver.or(() -> named.other(s.from, s.to)) : grantee;
                if (object.length > 0 && other.isPresent()) {
                    Event.Ownership kind =
                            in ? Event.Ownership.IN_LICENSED : Event.Ownership.OUT_LICENSED;
                    notes.tell(
                            object,
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
}
