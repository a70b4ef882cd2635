package dev.octavo.biopharma;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the agreements whose making, amendment or end a text tells.
///
/// Each sentence is searched for names of agreements ([AgreementTitle]) and for what is done with
/// them ([AgreementAct]). A name that comes with parties, a date or a short name becomes a [Deal],
/// so that a later "the License Agreement" is known. What is done with it becomes a draft, to which
/// the sentences behind it add the terms. An agreement that is only mentioned ("under its
/// collaboration with Example") is no event.
///
/// Items 1.01 and 1.02 tell of agreements of any kind; other texts are only read for those of
/// licensing, collaboration and supply.
final class AgreementReader {

    /// The kinds that are told anywhere.
    static final Set<String> TRADE =
            Set.of(
                    "license",
                    "collaboration",
                    "option",
                    "right-to-test",
                    "co-development",
                    "co-promotion",
                    "development",
                    "research",
                    "commercialization",
                    "distribution",
                    "supply",
                    "manufacturing",
                    "process-development",
                    "material-transfer",
                    "royalty-purchase",
                    "asset-purchase",
                    "joint-venture");

    /// The kinds of which a grant is read.
    private static final Set<String> GRANTING =
            Set.of(
                    "license",
                    "collaboration",
                    "option",
                    "right-to-test",
                    "co-development",
                    "co-promotion",
                    "commercialization",
                    "distribution",
                    "development");

    private static final int FAR = 30;

    /// How many agreements back a short name is looked up; a text with more is a list.
    private static final int LOOK_BACK = 40;

    private static final int NEAR = 60;
    private static final Words WITH = Words.of("with", "between", "among");
    private static final Words OF_TO = Words.of("to", "of", "under");
    private static final Words PRONOUNS = Words.of("it", "they", "companies", "parties");
    private static final Words AMENDING =
            Words.of("amendment", "amendments", "amends", "amended", "modification", "extension");
    private static final Words GRANTS = Words.of("granting", "giving");
    private static final int AMENDED = Lexicon.intern("amended");
    private static final int FROM = Lexicon.intern("from");
    private static final int THAT = Lexicon.intern("that");
    private static final Words CLAUSES =
            Words.of(
                    "pursuant",
                    "which",
                    "whereby",
                    "under",
                    "relating",
                    "provides",
                    "providing",
                    "entered",
                    "that",
                    "who");
    private static final Words ANNOUNCED =
            Words.of("announced", "announces", "reported", "disclosed", "announcing");

    /// The words that begin a kind of [#TRADE], or what such a kind is read from.
    static boolean trade(int word) {
        return DealWords.KIND.begins(word, TRADE) || LICENSES.has(word);
    }

    private final Introductions who;
    private final Parties parties;
    private final boolean material;
    private final List<Deal> deals = new ArrayList<>();
    private final List<AgreementDraft> drafts = new ArrayList<>();

    /// @param material whether the text is that of an item 1.01 or 1.02
    AgreementReader(Introductions who, boolean material) {
        this.who = who;
        this.parties = who.parties;
        this.material = material;
    }

    /// The agreements of a text, in its order.
    List<AgreementDraft> read(List<Sentence> sentences) {
        if (!material && !traded(sentences)) {
            return List.of();
        }
        for (Sentence s : sentences) {
            if (s.legal()) {
                continue;
            }
            int before = drafts.size();
            List<AgreementTitle> titles =
                    Gate.agreed(s.topics) && !heading(s) ? AgreementTitle.find(s) : List.of();
            if (!titles.isEmpty()) {
                sentence(s, titles);
            }
            terms(s, titles, before);
        }
        List<AgreementDraft> out = new ArrayList<>();
        for (AgreementDraft d : drafts) {
            if (keep(d)) {
                out.add(d);
            }
        }
        return out;
    }

    /// Whether a sentence names an agreement of a kind that is told anywhere, or one that may turn
    /// out to be such by what it is for or how it is called: only those are kept in the end.
    private static boolean traded(List<Sentence> sentences) {
        for (Sentence s : sentences) {
            if ((s.cues & Cues.DEAL) != 0 && (s.cues & Cues.TRADE) != 0 && !s.legal()) {
                for (AgreementTitle title : AgreementTitle.find(s)) {
                    if (title.kinds().isEmpty()
                            || title.kinds().stream().anyMatch(TRADE::contains)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Whether it is a heading. A sentence full of names looks like one but ends in a full stop.
    private static boolean heading(Sentence s) {
        return s.headline() && s.t.word(s.to - 1) != Tokens.STOP;
    }

    private void sentence(Sentence s, List<AgreementTitle> titles) {
        List<AgreementAct> acts = AgreementAct.find(s, titles);
        if (acts.isEmpty()
                && !(material
                        || (s.topics & Gate.DEFINITION) != 0
                        || s.has(GRANTS, s.from, s.to))) {
            return;
        }
        List<Deal> named = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            named.add(deal(s, titles, i));
        }
        for (AgreementAct act : acts) {
            int i = titles.indexOf(act.title());
            act(s, titles, named, i, act);
        }
        for (int i = 0; i < titles.size(); i++) {
            founding(s, titles.get(i), named.get(i), acts);
        }
    }

    // ---- what an agreement is

    /// The agreement that a name means: a known one by its short name, or a new one with what the
    /// sentence says of it.
    private Deal deal(Sentence s, List<AgreementTitle> titles, int i) {
        AgreementTitle title = titles.get(i);
        String text = title.text(s.t);
        int limit = i + 1 < titles.size() ? Math.max(title.to(), titles.get(i + 1).from()) : s.to;
        boolean introduced = Words.ARTICLE.has(s.t.word(title.from() - 1));
        if (!introduced && (title.definite() || s.t.is(title.from(), Tokens.CAP))) {
            for (int k = deals.size() - 1; k >= Math.max(0, deals.size() - LOOK_BACK); k--) {
                Deal known = deals.get(k);
                boolean single =
                        title.to() - title.from() == 1
                                && title.definite()
                                && s.place - known.told.place <= FAR;
                if (known.called(text) || single && known.aliases.isEmpty()) {
                    describe(s, title, limit, known);
                    return known;
                }
            }
        }
        Deal d = new Deal(text, title.kinds(), s);
        describe(s, title, limit, d);
        aliases(s, title, limit, d);
        if (d.kinds.isEmpty()) {
            d.kinds.addAll(purpose(s, title));
        }
        deals.add(d);
        return d;
    }

    private void describe(Sentence s, AgreementTitle title, int limit, Deal d) {
        if (d.dated.isEmpty()) {
            Optional<Mention> dated = DealDates.dated(s, title, limit);
            d.dated = dated.map(Mention::name).or(() -> DealDates.named(s, title));
            d.when = DealDates.value(s, dated);
        }
        if (d.parties.size() < 2) {
            for (PartyList.Found f : around(s, title, limit, d.kinds.contains("purchase"))) {
                add(d, f);
            }
        }
    }

    /// The short names that the text gives an agreement in the brackets behind its name, before the
    /// name of the next.
    private static void aliases(Sentence s, AgreementTitle title, int limit, Deal d) {
        for (int i = title.to(); i < limit; i++) {
            if (s.t.word[i] == Tokens.OPEN) {
                int close = Clause.close(s.t, i, s.to);
                List<String> quoted = new ArrayList<>();
                PartyList.quoted(s.t, i, close, quoted);
                for (String alias : quoted) {
                    Tokens a = Tokens.of(alias);
                    boolean agreement = false;
                    for (int k = 0; k < a.count; k++) {
                        agreement |= DealWords.HEAD.has(a.word[k]);
                    }
                    if (agreement) {
                        d.aliases.add(alias);
                        if (d.kinds.isEmpty()) {
                            d.kinds.addAll(AgreementTitle.kinds(a, 0, a.count));
                        }
                    }
                }
                i = close - 1;
            }
        }
    }

    private static final Words PURPOSE =
            Words.of("to", "for", "granting", "under", "providing", "that", "giving");
    private static final Words LICENSES =
            Words.of("granting", "grants", "granted", "licensed", "license", "rights");

    /// The kind of "an agreement to supply …", "the 2000 agreement granting … the right to".
    private static List<String> purpose(Sentence s, AgreementTitle title) {
        int a = title.to();
        if (!PURPOSE.has(s.t.word(a)) || a >= s.to) {
            return List.of();
        }
        List<String> kinds =
                AgreementTitle.kinds(
                        s.t, a, Math.min(s.to, Math.min(a + 8, Clause.end(s.t, a, s.to, 8))));
        return kinds.isEmpty() && s.has(LICENSES, a, a + 10) ? List.of("license") : kinds;
    }

    /// The parties behind a name: "with …", "by and among …".
    private static List<PartyList.Found> around(
            Sentence s, AgreementTitle title, int limit, boolean purchase) {
        for (int i = title.to(); i < Math.min(limit, title.to() + NEAR); i++) {
            int w = s.t.word[i];
            if (w == Tokens.OPEN) {
                i = Clause.close(s.t, i, s.to) - 1;
            } else if (WITH.has(w) || purchase && w == FROM) {
                int from = i + 1;
                List<PartyList.Found> found = PartyList.read(s.m(), from, s.to);
                if (!found.isEmpty() || w != WITH_ID) {
                    return found;
                }
            } else if (CLAUSES.has(w) || w == Tokens.SEMICOLON) {
                break;
            }
        }
        return List.of();
    }

    private static final int WITH_ID = Lexicon.intern("with");

    private void add(Deal d, PartyList.Found f) {
        if (f.name().isEmpty() || parties.named(f.name())) {
            d.add(
                    parties.registrant,
                    f.role(),
                    f.name().isEmpty() ? Derivation.RESOLVED : Derivation.STATED);
            return;
        }
        String full = full(f.name());
        d.add(full, f.role(), full.equals(f.name()) ? Derivation.STATED : Derivation.RESOLVED);
        for (String alias : f.aliases()) {
            known.putIfAbsent(alias, full);
        }
        for (String alias : f.together()) {
            groups.putIfAbsent(alias, List.copyOf(d.parties));
        }
    }

    /// What several parties are called together, in small letters.
    private final Map<String, List<Event.Party>> groups = new HashMap<>();

    /// Short names of parties that the text has given, in small letters.
    private final Map<String, String> known = new HashMap<>();

    private String full(String name) {
        String found = known.get(name.toLowerCase(Locale.ROOT));
        if (found != null) {
            return found;
        }
        who.settle();
        return parties.full(name);
    }

    // ---- what is done with it

    private void act(
            Sentence s, List<AgreementTitle> titles, List<Deal> named, int i, AgreementAct act) {
        AgreementTitle title = act.title();
        Deal deal = named.get(i);
        Event.Act what = act.act();
        if (deal.parties.isEmpty() && i + 1 < named.size() && what == Event.Act.ENDED) {
            // "terminated its credit facility … pursuant to that certain Credit Agreement … with"
            Deal next = named.get(i + 1);
            next.parties.forEach(p -> deal.add(p.name(), p.role().orElse(""), Derivation.STATED));
            deal.dated = deal.dated.or(() -> next.dated);
        }
        int limit = i + 1 < titles.size() ? titles.get(i + 1).from() : s.to;
        Optional<Mention> acted = DealDates.acted(s, act, limit);
        Optional<EventDate> date = DealDates.value(s, acted);
        Optional<String> original = deal.dated;
        if (title.amendment() && what == Event.Act.MADE) {
            what = Event.Act.AMENDED;
            Optional<Deal> base = base(s, titles, named, i);
            date = date.or(() -> deal.when);
            original = base.flatMap(b -> b.dated);
            base.ifPresent(b -> b.aliases.addAll(deal.aliases));
            base.ifPresent(b ->
                    deal.parties.forEach(
                            p -> b.add(p.name(), p.role().orElse(""), Derivation.STATED)));
            draft(s, act, what, base.orElse(deal), date, original);
        } else if (title.restated(s.t) && what == Event.Act.MADE) {
            Optional<EventDate> when = date.or(() -> deal.when);
            draft(s, act, Event.Act.AMENDED, deal, when, restatedDate(s, titles, named, i));
        } else if (what == Event.Act.MADE) {
            Optional<String> day = deal.dated.or(() -> acted.map(Mention::name));
            draft(s, act, what, deal, date.or(() -> deal.when), day);
        } else if (!title.amendment() || what == Event.Act.ENDED) {
            Optional<String> made =
                    drafts.stream()
                            .skip(Math.max(0, drafts.size() - LOOK_BACK))
                            .filter(d -> d.deal == deal)
                            .findFirst()
                            .flatMap(d -> d.agreementDate);
            draft(s, act, what, deal, date, original.or(() -> made));
        }
    }

    private static Optional<String> restatedDate(
            Sentence s, List<AgreementTitle> titles, List<Deal> named, int i) {
        return i + 1 < titles.size() && titles.get(i + 1).definite()
                ? named.get(i + 1).dated
                : Optional.empty();
    }

    /// The agreement that an amendment amends: "Amendment No. 2 (the “Amendment”) to the Lease".
    private static Optional<Deal> base(
            Sentence s, List<AgreementTitle> titles, List<Deal> named, int i) {
        for (int k = i + 1; k < titles.size(); k++) {
            int a = titles.get(k).from();
            for (int j = a - 1; j > titles.get(i).to() - 1 && j > a - 12; j--) {
                if (OF_TO.has(s.t.word[j])) {
                    return titles.get(k).amendment() ? Optional.empty() : Optional.of(named.get(k));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<AgreementDraft> draft(
            Sentence s,
            AgreementAct act,
            Event.Act what,
            Deal deal,
            Optional<EventDate> date,
            Optional<String> original) {
        List<AgreementDraft> near =
                drafts.subList(Math.max(0, drafts.size() - LOOK_BACK), drafts.size());
        if (near.stream().noneMatch(k -> k.deal == deal && k.act == what)) {
            subject(s, act, deal);
        }
        for (AgreementDraft known : near) {
            boolean restates =
                    what == Event.Act.AMENDED
                            && known.act == what
                            && date.isEmpty()
                            && known.sentence.place >= s.place - 2
                            && known.agreementDate.isEmpty();
            if (known.deal == deal && known.act == what || restates) {
                known.told.add(s);
                known.date = known.date.or(() -> date);
                known.agreementDate = known.agreementDate.or(() -> original);
                return Optional.of(known);
            }
        }
        AgreementDraft d = new AgreementDraft(what, act.occurrence(), deal, s);
        d.date = date;
        d.agreementDate = original;
        if (what == Event.Act.ENDED) {
            Optional<String> by = by(s, act);
            by.filter(n -> !parties.named(n)).ifPresent(n -> deal.add(n, "", Derivation.STATED));
            d.termination = Optional.of(TerminationReader.of(s, act, by, date));
        }
        if (what == Event.Act.AMENDED) {
            AmendmentChanges.take(d, s, act.title().to());
        }
        drafts.add(d);
        return Optional.of(d);
    }

    /// Adds who acts: the names before the verb, or the registrant where a pronoun stands for it.
    private void subject(Sentence s, AgreementAct act, Deal deal) {
        int verb = act.active() ? act.verb() : act.title().from();
        List<PartyList.Found> found = agents(s, verb);
        for (PartyList.Found f : found) {
            add(deal, f);
        }
        boolean pronoun = found.isEmpty() && s.has(PRONOUNS, s.from, verb);
        if (deal.parties.size() == 1 && (pronoun || !act.active() || found.isEmpty())
                || deal.parties.isEmpty() && pronoun) {
            deal.add(parties.registrant, "", Derivation.RESOLVED);
        }
    }

    /// The parties named before a verb: behind "announced that", else from the beginning.
    private static List<PartyList.Found> agents(Sentence s, int verb) {
        int from = s.from;
        for (int i = s.from; i < verb; i++) {
            if (ANNOUNCED.has(s.t.word[i]) && i + 2 < verb) {
                List<PartyList.Found> behind =
                        first(s, s.t.word[i + 1] == THAT ? i + 2 : i + 1, verb);
                if (!behind.isEmpty()) {
                    return behind;
                }
            }
        }
        // a heading may stand before the date that begins the sentence
        for (Mention d : s.m().all(Mention.Type.DATE)) {
            if (d.to() < verb && d.from() > s.from + 1) {
                List<PartyList.Found> behind = first(s, d.to(), verb);
                if (!behind.isEmpty()) {
                    return behind;
                }
            }
        }
        return first(s, from, verb);
    }

    private static List<PartyList.Found> first(Sentence s, int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (s.m().is(i, Mention.Type.DATE)) {
                i = s.m().end(i) - 1;
            } else if (s.t.word[i] == Tokens.OPEN) {
                i = Clause.close(s.t, i, verb) - 1;
            } else if (PartyList.begins(s.m(), i)
                    && !(i == s.from
                            && Lexicon.common(s.t.word[i])
                            && !s.t.is(i + 1, Tokens.CAP)
                            && s.t.end[i] - s.t.start[i] > 2)) {
                List<PartyList.Found> found = PartyList.read(s.m(), i, verb);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /// Who ended it: the one who acts, or the one from whom a notice came.
    private Optional<String> by(Sentence s, AgreementAct act) {
        int verb = act.active() ? act.verb() : s.to;
        for (int i = s.from; i < Math.min(s.to, verb + 12); i++) {
            if (s.t.word[i] == FROM) {
                List<PartyList.Found> found = PartyList.read(s.m(), i + 1, s.to);
                if (!found.isEmpty()) {
                    return name(found.getFirst());
                }
            }
        }
        List<PartyList.Found> agents = act.active() ? agents(s, act.verb()) : List.of();
        return agents.size() == 1 ? name(agents.getFirst()) : Optional.empty();
    }

    private Optional<String> name(PartyList.Found f) {
        return Optional.of(
                        f.name().isEmpty() || parties.named(f.name())
                                ? parties.registrant
                                : full(f.name()))
                .filter(n -> !n.isEmpty());
    }

    /// "the 2000 agreement granting Example the right to …, as amended in 2006": tells the making
    /// of an agreement and its amendment in passing, but with their dates.
    private void founding(Sentence s, AgreementTitle title, Deal deal, List<AgreementAct> acts) {
        Optional<AgreementDraft> made = Optional.empty();
        for (int k = drafts.size() - 1; k >= Math.max(0, drafts.size() - LOOK_BACK); k--) {
            AgreementDraft d = drafts.get(k);
            if (d.deal == deal && d.sentence == s && d.act == Event.Act.MADE) {
                made = Optional.of(d);
            }
        }
        boolean granting =
                GRANTS.has(s.t.word(title.to())) && acts.isEmpty() && deal.dated.isPresent();
        if (granting) {
            List<PartyList.Found> found = PartyList.read(s.m(), title.to() + 1, s.to);
            found.forEach(f -> add(deal, f));
            if (found.isEmpty()) {
                return;
            }
            deal.add(parties.registrant, "", Derivation.RESOLVED);
            AgreementAct act =
                    new AgreementAct(
                            title,
                            Event.Act.MADE,
                            Occurrence.HAPPENED,
                            title.from(),
                            title.to(),
                            false);
            made = draft(s, act, Event.Act.MADE, deal, named(s, title), deal.dated);
        }
        boolean told = acts.stream().anyMatch(a -> a.act() == Event.Act.AMENDED);
        made.filter(d -> !told).ifPresent(d -> amended(s, title, d));
    }

    /// The date before a name as a value.
    private static Optional<EventDate> named(Sentence s, AgreementTitle title) {
        for (Mention d : s.m().all(Mention.Type.DATE)) {
            if (d.to() <= title.from() && title.from() - d.to() <= 3) {
                return s.m().date(d.from());
            }
        }
        for (int i = title.from() - 1; i > s.from && i > title.from() - 4; i--) {
            int year = DealDates.year(s, i);
            if (year > 0) {
                return Optional.of(
                        new EventDate(
                                java.time.LocalDate.of(year, 1, 1), EventDate.Precision.YEAR));
            }
        }
        return Optional.empty();
    }

    private void amended(Sentence s, AgreementTitle title, AgreementDraft made) {
        int depth = 0;
        for (int i = title.to(); i < s.to; i++) {
            int w = s.t.word[i];
            depth += w == Tokens.OPEN ? 1 : w == Tokens.CLOSE ? -1 : 0;
            if (w == AMENDED && depth == 0) {
                for (Mention m : s.m().all(Mention.Type.DATE)) {
                    if (m.from() > i && m.from() <= i + 3) {
                        AgreementDraft d =
                                new AgreementDraft(
                                        Event.Act.AMENDED, Occurrence.HAPPENED, made.deal, s);
                        d.date = s.m().date(m.from());
                        d.agreementDate = made.agreementDate;
                        AmendmentChanges.take(d, s, m.to());
                        drafts.add(d);
                        return;
                    }
                }
            }
        }
    }

    // ---- its terms

    private void terms(Sentence s, List<AgreementTitle> titles, int before) {
        Optional<AgreementDraft> of = about(s, titles);
        if (of.isEmpty()) {
            return;
        }
        AgreementDraft d = of.get();
        boolean own = drafts.size() > before;
        boolean told = false;
        boolean called = own || named(s, titles, d);
        if (d.act != Event.Act.ENDED && d.deal.kinds.stream().anyMatch(TRADE::contains)) {
            told = DealTerms.take(d, s);
            told |= d.deal.kinds.stream().anyMatch(GRANTING::contains) && grant(d, s);
        }
        if (called) {
            told |= DealTerms.term(d, s);
        }
        if (d.act == Event.Act.AMENDED && !own && called && s.has(AMENDING, s.from, s.to)) {
            told |= AmendmentChanges.take(d, s, s.from);
        }
        if (d.act == Event.Act.ENDED && !own && d.termination.isPresent()) {
            Event.Termination more = TerminationReader.more(d.termination.get(), s);
            told |= !more.equals(d.termination.get());
            d.termination = Optional.of(more);
        }
        if (told) {
            d.told.add(s);
        }
    }

    private static boolean named(Sentence s, List<AgreementTitle> titles, AgreementDraft d) {
        for (AgreementTitle t : titles) {
            String text = t.text(s.t);
            if (d.deal.called(text) || t.definite() && t.to() - t.from() == 1) {
                return true;
            }
        }
        return false;
    }

    /// The draft that a sentence goes on with: the one whose agreement it names, else the last.
    private Optional<AgreementDraft> about(Sentence s, List<AgreementTitle> titles) {
        if (drafts.isEmpty()) {
            return Optional.empty();
        }
        for (int k = drafts.size() - 1; k >= Math.max(0, drafts.size() - LOOK_BACK); k--) {
            AgreementDraft d = drafts.get(k);
            for (AgreementTitle t : titles) {
                if (d.deal.called(t.text(s.t)) && d.sentence != s) {
                    return Optional.of(d);
                }
            }
        }
        AgreementDraft last = drafts.getLast();
        if (drafts.size() > 1
                && drafts.get(drafts.size() - 2).deal == last.deal
                && drafts.get(drafts.size() - 2).sentence == last.sentence) {
            last = drafts.get(drafts.size() - 2);
        }
        return s.place - last.sentence.place <= FAR ? Optional.of(last) : Optional.empty();
    }

    private boolean grant(AgreementDraft d, Sentence s) {
        if (d.grant.exclusivity().isPresent() && d.grant.subject().isPresent()) {
            return false;
        }
        Optional<GrantReader.Read> read = GrantReader.of(s, parties);
        if (read.isEmpty()) {
            return false;
        }
        Event.Grant g = read.get().grant();
        Event.Grant old = d.grant;
        d.grant =
                new Event.Grant(
                        old.exclusivity().or(g::exclusivity),
                        old.field().or(g::field),
                        old.territory().or(g::territory),
                        old.subject().or(g::subject));
        role(d, read.get().grantor(), "licensor");
        role(d, read.get().grantee(), "licensee");
        return !d.grant.equals(old);
    }

    private void role(AgreementDraft d, Optional<String> name, String role) {
        name.map(this::full)
                .ifPresent(n -> {
                    List<Event.Party> group =
                            groups.getOrDefault(n.toLowerCase(Locale.ROOT), List.of());
                    for (Event.Party p : d.deal.parties) {
                        boolean member = group.stream().anyMatch(q -> q.name().equals(p.name()));
                        if (member && !parties.named(p.name()) || Names.sameParty(p.name(), n)) {
                            d.inferredRoles.putIfAbsent(p.name(), role);
                        }
                    }
                });
    }

    // ---- which are events

    private boolean keep(AgreementDraft d) {
        boolean other = false;
        for (Event.Party p : d.deal.parties) {
            other |= !parties.named(p.name());
        }
        // an agreement of which only the date is told is known by it when it is amended or ended
        boolean known = d.act != Event.Act.MADE && d.agreementDate.isPresent();
        if (!known
                && (!other
                        || d.deal.parties.size() < 2
                                && !material
                                && !parties.registrant.isEmpty())) {
            return false;
        }
        boolean trade = d.deal.kinds.stream().anyMatch(TRADE::contains);
        if (!other && !trade) {
            return false;
        }
        boolean titled = !d.deal.kinds.isEmpty() || Character.isUpperCase(d.deal.title.charAt(0));
        return material ? titled : trade;
    }
}
