package dev.octavo.biopharma;

import java.util.Optional;

/// Who holds the rights to a compound, by what sentences say of rights and of partners: "holds the
/// Japanese license to X", "rights to X in India belong to its licensee Belgrave", "its partner
/// Belgrave has begun a trial of X", "develops X under a 50/50 profit sharing arrangement".
///
/// Who holds rights for a part of the world only has them from somebody: the registrant, whose
/// compound the filing tells of. Whether what [Ownerships] reads or what is read here counts is
/// settled by [CompoundProfile#owned].
final class RightsHolders {

    private static final Words RIGHTS = Words.of("rights", "license", "licence", "right");
    private static final Words HOLDS =
            Words.of(
                    "holds",
                    "held",
                    "hold",
                    "has",
                    "have",
                    "had",
                    "owns",
                    "obtained",
                    "received",
                    "acquired",
                    "keeps",
                    "keep",
                    "retains",
                    "retained",
                    "retain",
                    "possesses",
                    "secured",
                    "controls",
                    "regained",
                    "reacquired",
                    "regain");
    private static final Words ALL =
            Words.of(
                    "worldwide",
                    "global",
                    "full",
                    "all",
                    "exclusive",
                    "sole",
                    "world-wide",
                    "every");
    private static final Words REST =
            Words.of(
                    "other", "remaining", "rest", "else", "elsewhere", "certain", "some", "option");
    private static final Words PARTIAL =
            Words.of(
                    "outside",
                    "japanese",
                    "european",
                    "chinese",
                    "canadian",
                    "korean",
                    "american",
                    "territory",
                    "territories",
                    "regional",
                    "latin",
                    "indian",
                    "russian",
                    "israeli",
                    "german");
    private static final Words BELONGS = Words.of("belongs", "belong", "property");
    private static final Words TO = Words.of("to", "of", "with");
    private static final Words OWNED = Words.of("owned", "held");
    private static final Words ENTIRELY =
            Words.of("entirely", "solely", "exclusively", "outright", "completely");
    private static final Words BY = Words.of("by");
    private static final Words OWN = Words.of("own", "owns", "owned");
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
    private static final Words WITH = Words.of("with");
    private static final Words FROM = Words.of("from");
    private static final Words LICENSE = Words.of("license", "licence", "sublicense");
    private static final Words ACTS =
            Words.of(
                    "has",
                    "have",
                    "is",
                    "started",
                    "initiated",
                    "began",
                    "dosed",
                    "treated",
                    "completed",
                    "conducts",
                    "develops",
                    "markets",
                    "marketed",
                    "sells",
                    "sold",
                    "launched",
                    "advanced",
                    "plans",
                    "will",
                    "filed",
                    "submitted",
                    "expects",
                    "enrolled",
                    "reported",
                    "announced",
                    "intends",
                    "informed",
                    "commenced",
                    "opened",
                    "continues");
    private static final Words TECHNOLOGY =
            Words.of("technology", "technologies", "platform", "patents", "know-how", "library");
    private static final Words DETERMINED =
            Words.of(
                    "the",
                    "its",
                    "our",
                    "their",
                    "a",
                    "an",
                    "partner",
                    "collaborator",
                    "licensee",
                    "company",
                    "licensing",
                    "development",
                    "commercial",
                    "corporate",
                    "marketing",
                    "collaboration",
                    "pharmaceutical",
                    ",",
                    "by",
                    "global",
                    "commercialization");
    private static final int NEAR = 12;

    private final Parties parties;
    private final Sentence s;
    private final Ownerships what;
    private final boolean[] out;

    /// @param what finds the compounds that words speak of
    /// @param out takes the positions of the compounds of which something is told
    RightsHolders(Parties parties, Sentence s, Ownerships what, boolean[] out) {
        this.parties = parties;
        this.s = s;
        this.what = what;
        this.out = out;
    }

    void read() {
        for (int i = s.from; i < s.to; i++) {
            int w = s.t.word[i];
            if (w == 0) {
                continue;
            }
            if (RIGHTS.has(w)) {
                rights(i);
            } else if (BELONGS.has(w) && TO.has(s.t.word(i + 1))) {
                belongs(i);
            } else if (UNPARTNERED.has(w) || NEVER.has(w) && never(i)) {
                tell(what.of(i), p -> p.owned(Event.Ownership.WHOLLY_OWNED, Derivation.INFERRED));
            } else if (OWN.has(w)) {
                owns(i);
            } else if (LICENSEE.has(w)) {
                partner(i, Event.Ownership.OUT_LICENSED, Derivation.STATED);
            } else if (LICENSOR.has(w)) {
                partner(i, Event.Ownership.IN_LICENSED, Derivation.STATED);
            } else if (PARTNER.has(w)) {
                acting(i);
            } else if (CO.has(w)
                    || SHARING.has(w) && s.has(SHARED, i - 4, i + 4)
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

    /// What is said of rights: who has them, or to whom they belong.
    private void rights(int i) {
        if (LICENSE.has(s.t.word[i])) {
            for (int j = i + 1; j < Math.min(s.to, i + 5); j++) {
                if (FROM.has(s.t.word[j])) {
                    from(i, j);
                    return;
                }
                if (WITH.has(s.t.word[j]) && UNDER_AN.has(s.t.word(i - 1))) {
                    under(i, j);
                    return;
                }
            }
        }
        for (int v = i - 1; v >= Math.max(s.from, i - 10); v--) {
            if (s.t.word[v] == Tokens.SEMICOLON) {
                return;
            }
            if (HOLDS.has(s.t.word[v])) {
                Optional<Mention> holder = before(v);
                if (holder.isPresent()) {
                    holder(holder.get(), v, i);
                    return;
                }
            }
        }
    }

    private static final Words EXCLUSIVE = Words.of("exclusive", "sole");
    private static final Words TO_SELL =
            Words.of("market", "distribute", "commercialize", "develop", "sell", "promote");

    /// "develops X under a license agreement with Belgrave": who develops it has the licence.
    private void under(int license, int with) {
        Optional<Mention> party = org(with + 1);
        Optional<Mention> first =
                s.orgs().isEmpty() ? Optional.empty() : Optional.of(s.orgs().getFirst());
        if (party.isEmpty() || parties.self(party.get()) || !s.has(DEVELOPS, s.from, license)) {
            return;
        }
        boolean self = first.filter(parties::self).isPresent() && first.get().to() <= license;
        if (self) {
            licensed(
                    what.of(license),
                    party.get(),
                    Event.Ownership.IN_LICENSED,
                    Derivation.INFERRED);
        }
    }

    private static final Words DEVELOPS =
            Words.of("developing", "develops", "commercializes", "markets", "developed");
    private static final Words UNDER_AN =
            Words.of("under", "through", "a", "an", "its", "our", "exclusive");

    /// "under a license from Belgrave".
    private void from(int license, int from) {
        Optional<Mention> giver = org(from + 1);
        if (giver.isEmpty() || s.has(TECHNOLOGY, license - 3, from)) {
            return;
        }
        boolean self = parties.self(giver.get());
        Optional<Mention> taker = self ? other(s.from, license) : giver;
        if (taker.isPresent()) {
            licensed(
                    what.of(license),
                    taker.get(),
                    self ? Event.Ownership.OUT_LICENSED : Event.Ownership.IN_LICENSED,
                    Derivation.STATED);
        }
    }

    private void holder(Mention holder, int verb, int rights) {
        int[] which = what.behind(rights, Math.min(s.to, rights + NEAR));
        if (which.length == 0 || s.has(TECHNOLOGY, rights, rights + 6)) {
            which = s.has(TECHNOLOGY, rights, rights + 6) ? new int[0] : what.of(verb);
        }
        boolean partial = partial(verb, Math.min(s.to, rights + NEAR));
        if (parties.self(holder)) {
            boolean license = LICENSE.has(s.t.word[rights]) && !s.t.is(rights, Tokens.CAP);
            if (license) {
                tell(which, p -> p.owned(Event.Ownership.IN_LICENSED, Derivation.INFERRED));
            } else if (!partial && s.has(ALL, verb, rights) && !s.has(REST, verb, rights + 4)) {
                tell(
                        which,
                        p -> {
                            p.owned(Event.Ownership.WHOLLY_OWNED, Derivation.RESOLVED);
                            p.owner = p.owner.or(parties.slot(holder));
                        });
            }
        } else if (partial
                || LICENSE.has(s.t.word[rights])
                || s.has(EXCLUSIVE, verb, rights) && s.has(TO_SELL, rights, rights + 4)) {
            licensed(which, holder, Event.Ownership.OUT_LICENSED, Derivation.INFERRED);
        }
    }

    /// Whether only a part of the world is spoken of.
    private boolean partial(int a, int z) {
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
        Optional<Mention> to = org(i + 2);
        if (to.isEmpty()) {
            return;
        }
        int[] which = what.of(i);
        if (parties.self(to.get())) {
            tell(
                    which,
                    p -> {
                        p.owned(Event.Ownership.WHOLLY_OWNED, Derivation.RESOLVED);
                        p.owner = p.owner.or(parties.slot(to.get()));
                    });
        } else if (partial(s.from, s.to)) {
            licensed(which, to.get(), Event.Ownership.OUT_LICENSED, Derivation.INFERRED);
        } else {
            tell(
                    which,
                    p -> {
                        p.partner = p.partner.or(parties.slot(to.get()));
                        p.owner = p.owner.or(parties.slot(to.get()));
                    });
        }
    }

    /// "has never granted rights to it".
    private boolean never(int i) {
        return s.has(GRANTED, i + 1, i + 4) && (before(i).filter(parties::self).isPresent());
    }

    /// "is owned entirely by us", "we own X outright", "is Belgrave's own".
    private void owns(int i) {
        if (OWNED.has(s.t.word[i])) {
            boolean entirely =
                    ENTIRELY.has(s.t.word[i - 1 < s.from ? i : i - 1])
                            || ENTIRELY.has(s.t.word(i + 1));
            int by = ENTIRELY.has(s.t.word(i + 1)) ? i + 2 : i + 1;
            Optional<Mention> owner = BY.has(s.t.word(by)) ? org(by + 1) : Optional.empty();
            if (owner.isPresent() && entirely) {
                wholly(what.of(i), owner.get());
            } else if (owner.isPresent() && !parties.self(owner.get())) {
                tell(
                        what.of(i),
                        p -> {
                            p.partner = p.partner.or(parties.slot(owner.get()));
                            p.owner = p.owner.or(parties.slot(owner.get()));
                        });
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
                Mention owner = own.get();
                tell(
                        what.of(i),
                        p -> {
                            p.owned(Event.Ownership.WHOLLY_OWNED, Derivation.RESOLVED);
                            p.owner = p.owner.or(parties.slot(owner));
                        });
            }
            return;
        }
        for (int j = i + 1; j < Math.min(s.to, i + 6); j++) {
            if (OUTRIGHT.has(s.t.word[j]) || IN.has(s.t.word[j]) && FULL.has(s.t.word(j + 1))) {
                Optional<Mention> owner = subject(i);
                int[] which = what.behind(i, j);
                int[] whose = which.length > 0 ? which : what.of(i);
                owner.ifPresent(o -> wholly(whose, o));
                return;
            }
        }
    }

    /// Who owns: the party before the verb, also before the relative that stands for it.
    private Optional<Mention> subject(int verb) {
        Optional<Mention> out = Optional.empty();
        for (Mention o : s.orgs()) {
            if (o.to() <= verb && verb - o.to() <= 4) {
                out = Optional.of(o);
            }
        }
        return out;
    }

    private void wholly(int[] which, Mention owner) {
        tell(
                which,
                p -> {
                    p.owned(Event.Ownership.WHOLLY_OWNED, Derivation.STATED);
                    p.owner = p.owner.or(parties.slot(owner));
                });
    }

    /// "Belgrave, our licensee", "its licensee Belgrave", "appointed Belgrave as licensee".
    private void partner(int i, Event.Ownership kind, Derivation how) {
        beside(i).ifPresent(party -> licensed(what.of(i), party, kind, how));
    }

    /// The party that a word for one names: "partner Belgrave", "partner for Japan, Belgrave",
    /// "Belgrave, its partner", "Belgrave as partner".
    private Optional<Mention> beside(int i) {
        for (Mention o : s.orgs()) {
            boolean behind =
                    o.from() > i
                            && (o.from() - i <= 2
                                    || o.from() - i <= 7
                                            && s.t.word[o.from() - 1] == Tokens.COMMA
                                            && !s.has(ACTS, i, o.from()));
            boolean before = o.to() <= i && i - o.to() <= 4 && between(o.to(), i);
            if (!parties.self(o) && (behind || before) && s.t.word(o.to()) != Tokens.POSSESSIVE) {
                return Optional.of(o);
            }
        }
        return Optional.empty();
    }

    private static final Words BETWEEN =
            Words.of(",", "as", "our", "its", "the", "a", "an", "exclusive", "licensing", "sole");

    private boolean between(int a, int z) {
        if (a >= z) {
            return false;
        }
        for (int i = a; i < z; i++) {
            if (!BETWEEN.has(s.t.word[i]) && s.t.word[i] != Tokens.POSSESSIVE) {
                return false;
            }
        }
        return s.t.word[a] == Tokens.COMMA || s.has(BETWEEN, a, z) && s.t.word(a) != 0;
    }

    /// "its partner Belgrave has begun a trial of X": it works on the compound, so it may.
    private void acting(int i) {
        Optional<Mention> party = beside(i);
        if (party.isEmpty()) {
            return;
        }
        Mention o = party.get();
        boolean acts = ACTS.has(s.t.word(o.to())) || ACTS.has(s.t.word(o.to() + 1));
        int[] object = what.behind(o.to(), s.to);
        if (o.from() > i && acts && object.length > 0) {
            licensed(object, o, Event.Ownership.OUT_LICENSED, Derivation.INFERRED);
        } else {
            tell(what.only(), p -> p.partner = p.partner.or(parties.slot(o)));
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
            licensed(what.of(i), with.get(), Event.Ownership.CO_OWNED, Derivation.STATED);
        }
    }

    private void licensed(int[] which, Mention party, Event.Ownership kind, Derivation how) {
        tell(
                which,
                p -> {
                    p.owned(kind, how);
                    p.partner = p.partner.or(parties.slot(party));
                    if (kind == Event.Ownership.IN_LICENSED) {
                        p.owner = p.owner.or(parties.slot(party));
                    }
                });
    }

    private void tell(int[] which, java.util.function.Consumer<CompoundProfile> does) {
        what.all(which, out, does);
    }

    /// The party right before a verb.
    private Optional<Mention> before(int verb) {
        Optional<Mention> out = Optional.empty();
        for (Mention o : s.orgs()) {
            int gap = verb - o.to();
            if (gap >= 0 && (gap <= 1 || gap <= 3 && !s.t.is(o.to(), Tokens.SIGN))) {
                out = Optional.of(o);
            }
        }
        return out;
    }

    private Optional<Mention> other(int a, int z) {
        Optional<Mention> out = Optional.empty();
        for (Mention o : s.orgs()) {
            if (o.from() >= a && o.to() <= z && !parties.self(o)) {
                out = Optional.of(o);
            }
        }
        return out;
    }

    /// The party named from a token on, behind an article and behind whose partner it is.
    private Optional<Mention> org(int i) {
        int at = i;
        while (at < s.to && at < i + 7) {
            Optional<Mention> o = s.m().at(at, Mention.Type.ORG);
            if (o.isPresent() && s.t.word(o.get().to()) != Tokens.POSSESSIVE && !mine(o.get())) {
                return o;
            }
            if (o.isPresent()) {
                at = o.get().to() + (s.t.word(o.get().to()) == Tokens.POSSESSIVE ? 1 : 0);
            } else if (DETERMINED.has(s.t.word[at])) {
                at++;
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "our partner": the pronoun is not the party.
    private boolean mine(Mention o) {
        return o.name().isEmpty()
                && DETERMINED.has(s.t.word(o.to()))
                && s.t.word(o.to()) != Tokens.COMMA;
    }
}
