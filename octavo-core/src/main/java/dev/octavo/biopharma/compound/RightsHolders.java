package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.NamedParties;
import dev.octavo.biopharma.sentence.Party;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// Who holds the rights to a compound, by what sentences say of rights and of partners: "holds the
/// Japanese license to X", "rights to X in India belong to its licensee Belgrave", "its partner
/// Belgrave has begun a trial of X", "develops X under a 50/50 profit sharing arrangement".
///
/// Who holds rights for a part of the world only has them from somebody: the registrant, whose
/// compound the filing tells of. Whether what [Ownerships] reads or what is read here counts is
/// settled by [CompoundProfile#owned]; which party a word means is found by [NamedParties]; what is
/// said of the agreement that gave a license, by [LicenseAgreements].
final class RightsHolders {

    private static final Words RIGHTS = Words.of("rights", "license", "licence", "right");
    private static final Words HOLDS = Words.named("rights-held");
    private static final Words ALL = Words.named("all-rights");
    private static final Words REST =
            Words.of(
                    "other", "remaining", "rest", "else", "elsewhere", "certain", "some", "option");
    private static final Words PARTIAL = Words.named("parts-of-the-world");
    private static final Words BELONGS = Words.of("belongs", "belong", "property");
    private static final Words TO = Words.of("to", "of", "with");
    private static final Words OWNED = Words.of("owned", "held");
    private static final Words ENTIRELY =
            Words.of("entirely", "solely", "exclusively", "outright", "completely");
    private static final Words BY = Words.of("by");
    private static final Words OWN = Words.of("own", "owns", "owned");
    private static final Words ALONE = Words.of("alone", "solely", "exclusively");
    private static final Words OUTRIGHT = Words.of("outright", "entirely", "unencumbered");
    private static final Words IN = Words.of("in");
    private static final Words FULL = Words.of("full", "entirety");
    private static final Words NEVER = Words.of("never", "not", "n't");
    private static final Words GRANTED =
            Words.of("granted", "licensed", "out-licensed", "partnered", "sublicensed", "assigned");
    private static final Words UNPARTNERED = Words.of("unpartnered");
    private static final Words PARTNER = Words.of("partner", "collaborator", "partners");
    private static final Words LICENSEE = Words.of("licensee", "sublicensee");
    private static final Words LICENSOR = Words.of("licensor");
    private static final Words SHARING = Words.of("sharing", "share", "shares", "shared", "split");
    private static final Words SHARED =
            Words.of(
                    "profit",
                    "profits",
                    "cost",
                    "costs",
                    "ownership",
                    "equally",
                    "expenses",
                    "losses");
    private static final Words CO = Words.of("co-ownership", "co-owned", "co-own", "co-owns");
    private static final Words TOGETHER = Words.of("together", "jointly");
    private static final Words ON_A_DAY = Words.of("upon", "effective", "following", "when", "be");
    private static final Words REGAINS = Words.of("regained", "reacquired");
    private static final Words LICENSE = Words.of("license", "licence", "sublicense");
    private static final Words ACTS = Words.named("partner-acts");
    static final Words TECHNOLOGY =
            Words.of("technology", "technologies", "platform", "patents", "know-how", "library");
    private static final Words AGREEMENT = Words.of("agreement", "alliance");
    private static final Words RETURNS = Words.named("rights-return");
    private static final Words RETURNED =
            Words.of("reverted", "reverting", "returned", "returning");
    private static final Words EXCLUSIVE = Words.of("exclusive", "sole");
    static final Words TO_SELL =
            Words.of("market", "distribute", "commercialize", "develop", "sell", "promote");

    /// How far behind rights the compound may stand.
    static final int NEAR = 12;

    private final Parties parties;
    private final NamedParties named;
    private final NamedCompounds compounds;
    private final Sentence s;
    private final RightsNotes notes;
    private final LicenseAgreements agreements;

    RightsHolders(
            Parties parties, NamedParties named, NamedCompounds compounds, RightsNotes notes) {
        this.parties = parties;
        this.named = named;
        this.compounds = compounds;
        this.s = compounds.s;
        this.notes = notes;
        this.agreements = new LicenseAgreements(parties, named, compounds, notes);
    }

    void read() {
        for (int i = s.from; i < s.to; i++) {
            int w = s.t.word[i];
            if (w == 0) {
                continue;
            }
            if (RIGHTS.has(w)) {
                if (!returned(i)) {
                    rights(i);
                }
            } else if (AGREEMENT.has(w)) {
                agreements.agreed(i);
            } else if (BELONGS.has(w) && TO.has(s.t.word(i + 1))) {
                belongs(i);
            } else if (UNPARTNERED.has(w) || NEVER.has(w) && never(i)) {
                notes.owned(compounds.about(i), Event.Ownership.WHOLLY_OWNED, Derivation.INFERRED);
            } else if (OWN.has(w)) {
                owns(i);
            } else if (LICENSEE.has(w)) {
                partner(i, Event.Ownership.OUT_LICENSED, Derivation.STATED);
            } else if (LICENSOR.has(w)) {
                partner(i, Event.Ownership.IN_LICENSED, Derivation.STATED);
            } else if (PARTNER.has(w)) {
                acting(i);
            } else if (CO.has(w)
                    || SHARING.has(w)
                            && s.has(SHARED, i - 4, i + 4)
                            && !AGREEMENT.has(s.t.word(i + 1))
                    || TOGETHER.has(w) && s.has(SHARED, i, i + 12)) {
                shared(i);
            } else if (w == Tokens.SLASH && half(i)) {
                shared(i);
            }
        }
    }

    private boolean half(int slash) {
        return s.t.text(Math.max(s.from, slash - 1)).equals("50")
                && slash + 1 < s.to
                && s.t.text(slash + 1).startsWith("50");
    }

    /// "all rights to X have reverted to us", "Belgrave has returned its rights to X": whether
    /// rights go back. The registrant then has them all; until the day on which they will revert
    /// they are still the partner's. To whom else they go back, had licensed them.
    private boolean returned(int rights) {
        int verb = -1;
        for (int j = rights - 6; j < Math.min(s.to, rights + NEAR + 4); j++) {
            if (j >= s.from && RETURNS.has(s.t.word[j])) {
                verb = j;
                break;
            }
        }
        if (verb < 0 || partial(s, Math.min(verb, rights), Math.max(verb, rights))) {
            return false;
        }
        boolean done =
                RETURNED.has(s.t.word[verb])
                        && !s.has(CompoundStage.UNSURE, verb - NEAR, verb)
                        && !s.has(ON_A_DAY, verb - NEAR, verb);
        int[] which = compounds.first(rights, Math.max(verb, rights + NEAR));
        for (int j = verb + 1; j < Math.min(s.to, verb + NEAR + 4); j++) {
            Optional<Mention> to =
                    Words.TO.has(s.t.word[j]) ? named.behind(j + 1) : Optional.empty();
            if (to.isPresent()) {
                int[] whose = which.length > 0 ? which : compounds.about(rights);
                if (!parties.self(to.get())) {
                    notes.licensed(
                            whose, to.get(), Event.Ownership.IN_LICENSED, Derivation.INFERRED);
                } else if (done) {
                    notes.back(whose, to.get());
                }
                return true;
            }
        }
        return false;
    }

    /// What is said of rights: who has them, or to whom they belong.
    private void rights(int i) {
        if (LICENSE.has(s.t.word[i]) && agreements.license(i)) {
            return;
        }
        for (int v = i - 1; v >= Math.max(s.from, i - 10); v--) {
            if (s.t.word[v] == Tokens.SEMICOLON) {
                return;
            }
            if (HOLDS.has(s.t.word[v])) {
                Optional<Mention> holder = named.before(v);
                if (holder.isPresent()) {
                    holder(holder.get(), v, i);
                    return;
                }
            }
        }
    }

    private void holder(Mention holder, int verb, int rights) {
        int[] which = compounds.first(rights, Math.min(s.to, rights + NEAR));
        if (which.length == 0 || s.has(TECHNOLOGY, rights, rights + 6)) {
            which = s.has(TECHNOLOGY, rights, rights + 6) ? new int[0] : compounds.about(verb);
        }
        boolean partial = partial(s, verb, Math.min(s.to, rights + NEAR));
        if (REGAINS.has(s.t.word[verb]) && parties.self(holder) && !partial) {
            notes.back(which, holder);
            return;
        }
        if (parties.self(holder)) {
            boolean license = LICENSE.has(s.t.word[rights]) && !s.t.is(rights, Tokens.CAP);
            if (license) {
                notes.owned(which, Event.Ownership.IN_LICENSED, Derivation.INFERRED);
            } else if (!partial && s.has(ALL, verb, rights) && !s.has(REST, verb, rights + 4)) {
                notes.wholly(which, holder, Derivation.RESOLVED);
            }
        } else if (partial
                || s.has(ALL, verb, rights + 1)
                || LICENSE.has(s.t.word[rights])
                || s.has(EXCLUSIVE, verb, rights) && s.has(TO_SELL, rights, rights + 4)) {
            notes.licensed(which, holder, Event.Ownership.OUT_LICENSED, Derivation.INFERRED);
        }
    }

    /// Whether only a part of the world is spoken of.
    static boolean partial(Sentence s, int a, int z) {
        if (s.has(PARTIAL, a, z)) {
            return true;
        }
        for (int i = a; i < z; i++) {
            if (s.m().is(i, Mention.Type.PLACE)) {
                return true;
            }
        }
        return false;
    }

    /// "X belongs to Belgrave", "rights to X in India belong to our licensee, Belgrave".
    private void belongs(int i) {
        Optional<Mention> to = named.behind(i + 2);
        if (to.isEmpty()) {
            return;
        }
        int[] which = compounds.about(i);
        if (parties.self(to.get())) {
            notes.wholly(which, to.get(), Derivation.RESOLVED);
        } else if (partial(s, s.from, s.to)) {
            notes.licensed(which, to.get(), Event.Ownership.OUT_LICENSED, Derivation.INFERRED);
        } else {
            notes.theirs(which, to.get());
        }
    }

    /// "has never granted rights to it".
    private boolean never(int i) {
        return s.has(GRANTED, i + 1, i + 4) && (named.before(i).filter(parties::self).isPresent());
    }

    /// "is owned entirely by us", "we own X outright", "is Belgrave's own".
    private void owns(int i) {
        if (OWNED.has(s.t.word[i])) {
            boolean entirely =
                    ENTIRELY.has(s.t.word[i - 1 < s.from ? i : i - 1])
                            || ENTIRELY.has(s.t.word(i + 1));
            int by = ENTIRELY.has(s.t.word(i + 1)) ? i + 2 : i + 1;
            Optional<Mention> owner =
                    BY.has(s.t.word(by)) ? named.behind(by + 1) : Optional.empty();
            boolean alone =
                    owner.isPresent()
                            && ALONE.has(s.t.word(owner.get().to()))
                            && parties.self(owner.get());
            if (owner.isPresent() && (entirely || alone)) {
                notes.wholly(compounds.about(i), owner.get(), Derivation.STATED);
            } else if (owner.isPresent() && !parties.self(owner.get())) {
                notes.theirs(compounds.about(i), owner.get());
            }
            return;
        }
        if (s.t.word(i - 1) == Tokens.POSSESSIVE) {
            Optional<Mention> own = Optional.empty();
            for (Mention o : s.orgs()) {
                own = o.to() == i - 1 && parties.self(o) ? Optional.of(o) : own;
            }
            boolean last = i + 1 >= s.to || s.t.is(i + 1, Tokens.SIGN);
            if (own.isPresent() && last) {
                notes.wholly(compounds.about(i), own.get(), Derivation.RESOLVED);
            }
            return;
        }
        for (int j = i + 1; j < Math.min(s.to, i + 6); j++) {
            if (OUTRIGHT.has(s.t.word[j]) || IN.has(s.t.word[j]) && FULL.has(s.t.word(j + 1))) {
                Optional<Mention> owner = named.subject(i);
                int[] which = compounds.first(i, j);
                int[] whose = which.length > 0 ? which : compounds.about(i);
                owner.ifPresent(o -> notes.wholly(whose, o, Derivation.STATED));
                return;
            }
        }
    }

    /// "Belgrave, our licensee", "its licensee Belgrave", "appointed Belgrave as licensee".
    private void partner(int i, Event.Ownership kind, Derivation how) {
        named.beside(i).ifPresent(party -> notes.licensed(compounds.about(i), party, kind, how));
    }

    /// "its partner Belgrave has begun a trial of X": it works on the compound, so it may.
    private void acting(int i) {
        Optional<Mention> party = named.beside(i);
        if (party.isEmpty()) {
            return;
        }
        Mention o = party.get();
        int verb = Party.behindAside(s, o);
        boolean acts = ACTS.has(s.t.word(verb)) || ACTS.has(s.t.word(verb + 1));
        int[] object = compounds.first(o.to(), s.to);
        if (o.from() > i && acts && object.length > 0) {
            notes.licensed(object, o, Event.Ownership.OUT_LICENSED, Derivation.INFERRED);
        } else {
            notes.partner(compounds.inClause(i) ? compounds.only() : new int[0], o);
        }
    }

    /// "under a 50/50 cost sharing arrangement with Belgrave", "Aldwych and Belgrave share
    /// profits".
    private void shared(int i) {
        Optional<Mention> with = Optional.empty();
        for (Mention o : s.orgs()) {
            boolean near = with.isEmpty() || o.from() > i && with.get().from() < i;
            if (!parties.self(o) && near) {
                with = Optional.of(o);
            }
        }
        if (with.isPresent()) {
            notes.licensed(
                    compounds.about(i), with.get(), Event.Ownership.CO_OWNED, Derivation.STATED);
        }
    }
}
