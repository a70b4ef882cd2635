package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Introductions;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.Story;
import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the agreements whose making, amendment or end a text tells.
///
/// Each sentence is searched for names of agreements ([AgreementTitle]) and for what is done with
/// them ([AgreementAct]). What the text calls an agreement is noted in [Deals], what is done with
/// it in [AgreementDrafts], and the sentences behind it add the terms. An agreement that is only
/// mentioned ("under its collaboration with Example") is no event.
///
/// Items 1.01 and 1.02 tell of nothing but agreements. In other texts, agreements that are not of
/// licensing, collaboration or supply are only told where the text introduces them or dates what
/// was done, and with their other party.
public final class AgreementReader {

    /// What kind of text is read.
    public enum Scope {
        /// An item 1.01 or 1.02.
        MATERIAL,
        /// Another item.
        REPORTED,
        /// A press release or another text.
        RELEASED
    }

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

    private static final Set<String> WITHOUT_GRANT =
            Set.of(
                    "research",
                    "supply",
                    "manufacturing",
                    "process-development",
                    "material-transfer",
                    "royalty-purchase",
                    "asset-purchase",
                    "joint-venture");

    /// The kinds that are told anywhere.
    static final Set<String> TRADE =
            Stream.concat(GRANTING.stream(), WITHOUT_GRANT.stream())
                    .collect(Collectors.toUnmodifiableSet());

    private static final int FAR = 30;

    /// How many sentences behind the one that tells an amendment say what it changes without naming
    /// the agreement.
    private static final int NEXT = 4;

    private static final Words AMENDING =
            Words.of(
                    "amendment",
                    "amendments",
                    "amends",
                    "amended",
                    "modification",
                    "extension",
                    "revised",
                    "restated",
                    "new");

    private final Parties parties;
    private final List<Sentence> sentences;
    private final Scope scope;
    private final Deals deals;
    private final AgreementDrafts told;
    private final DealDays days;

    /// @param days of the filing, which its texts share
    /// @param announced the day on which the text was announced
    public AgreementReader(
            Introductions who,
            Story story,
            DealDays days,
            Scope scope,
            Optional<LocalDate> announced) {
        this.parties = who.parties;
        this.sentences = story.dealings();
        this.deals = new Deals(who, new Persons(story), days);
        days.begin(announced);
        this.days = days;
        this.told = new AgreementDrafts(deals, parties, days, sentences);
        this.scope = scope;
    }

    /// The agreements of the text, in its order.
    public List<AgreementDraft> read() {
        if (scope != Scope.MATERIAL && !worthReading()) {
            return List.of();
        }
        for (Sentence s : sentences) {
            if (s.legal()) {
                continue;
            }
            days.define(s);
            int before = told.drafts.size();
            List<AgreementTitle> titles =
                    Gate.agreed(s.topics) && !heading(s) ? AgreementTitle.find(s) : List.of();
            if (!titles.isEmpty()) {
                sentence(s, titles);
            }
            if (told.drafts.size() == before && !heading(s)) {
                AgreementGrants.find(s, deals)
                        .or(() -> DealVerbs.find(s, deals))
                        .ifPresent(grant -> told.granted(s, grant));
                RightsReturned.find(s, deals).ifPresent(back -> told.returned(s, back));
            }
            terms(s, titles, before);
        }
        List<AgreementDraft> out = new ArrayList<>();
        for (AgreementDraft d : told.drafts) {
            if (keep(d)) {
                boolean grants =
                        !Collections.disjoint(d.deal.kinds, GRANTING)
                                || d.deal.kinds.contains("royalty-purchase")
                                || d.deal.kinds.contains("joint-venture");
                if (d.act == Event.Act.MADE && grants) {
                    d.grant = GrantHints.own(d, d.sentence);
                }
                schools(d);
                out.add(d);
            }
        }
        return out;
    }

    /// Whether a sentence may tell what was done with an agreement, of a kind that is told anywhere
    /// or with a word for making, amending or ending one.
    private boolean worthReading() {
        for (Sentence s : sentences) {
            boolean act = (s.topics & Gate.ACT) != 0;
            boolean named = has(s, DealWords.HEAD::has) && (act || has(s, AgreementReader::trade));
            boolean granted = act && Gate.agreed(s.topics);
            if ((named || granted)
                    && !s.legal()
                    && (named && !AgreementTitle.find(s).isEmpty()
                            || granted
                                    && (AgreementGrants.may(s)
                                            || DealVerbs.may(s)
                                            || RightsReturned.may(s)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Sentence s, IntPredicate word) {
        for (int i = s.from; i < s.to; i++) {
            if (word.test(s.t.word[i])) {
                return true;
            }
        }
        return false;
    }

    /// The words that begin a kind of [#TRADE], or what such a kind is read from.
    private static boolean trade(int word) {
        return DealWords.KIND.begins(word, TRADE) || DealPurpose.LICENSES.has(word);
    }

    /// Whether it is a heading. A sentence full of names looks like one but ends in a full stop,
    /// which may be that of a name: "N.A."
    private static boolean heading(Sentence s) {
        return s.t.text.charAt(s.t.end[s.to - 1] - 1) != '.' && s.headline();
    }

    private void sentence(Sentence s, List<AgreementTitle> titles) {
        List<AgreementAct> acts = AgreementAct.find(s, titles);
        if (acts.isEmpty()
                && !(scope != Scope.RELEASED
                        || (s.topics & Gate.DEFINITION) != 0
                        || s.has(AgreementDrafts.GRANTS, s.from, s.to))) {
            return;
        }
        if (told.drafts.isEmpty() && acts.isEmpty() && !grants(s, titles)) {
            deals.mentioned(s, titles);
            return;
        }
        List<Deal> named = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            named.add(deals.named(s, titles, i));
        }
        for (AgreementAct act : acts) {
            told.take(s, titles, named, titles.indexOf(act.title()), act);
        }
        for (int i = 0; i < titles.size(); i++) {
            told.founding(s, titles.get(i), named.get(i), acts);
        }
    }

    /// Whether what an agreement grants is told right behind its name.
    private static boolean grants(Sentence s, List<AgreementTitle> titles) {
        for (AgreementTitle t : titles) {
            if (AgreementDrafts.GRANTS.has(s.t.word(t.to()))) {
                return true;
            }
        }
        return false;
    }

    private void terms(Sentence s, List<AgreementTitle> titles, int before) {
        Optional<AgreementDraft> of = about(s, titles);
        if (of.isEmpty()) {
            return;
        }
        AgreementDraft d = of.get();
        boolean own = told.drafts.size() > before;
        boolean more = false;
        boolean called = own || named(s, titles, d);
        if (d.act != Event.Act.ENDED && !Collections.disjoint(d.deal.kinds, TRADE)) {
            boolean paid = d.upfront.isPresent();
            more = DealTerms.take(d, s);
            if (!paid && d.upfront.isPresent()) {
                paid(d, s);
            }
            more |= !Collections.disjoint(d.deal.kinds, GRANTING) && grant(d, s);
            if (d.act == Event.Act.MADE) {
                Event.Grant hinted = GrantHints.trade(GrantHints.more(d.grant, s), s);
                more |= !hinted.equals(d.grant);
                d.grant = hinted;
            }
        }
        if (called) {
            more |= DealTerms.term(d, s);
        }
        boolean next = s.place - d.sentence.place <= NEXT;
        if (d.act == Event.Act.AMENDED
                && !own
                && (called || next)
                && (s.has(AMENDING, s.from, s.to) || s.place - d.sentence.place == 1)) {
            more |= AmendmentChanges.take(d, s, s.from);
        }
        if (d.act == Event.Act.ENDED && !own && d.termination.isPresent()) {
            Event.Termination ended = TerminationReader.more(d.termination.get(), s, d.date);
            more |= !ended.equals(d.termination.get());
            d.termination = Optional.of(ended);
        }
        if (more) {
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
        if (told.drafts.isEmpty()) {
            return Optional.empty();
        }
        for (int k = told.drafts.size() - 1;
                k >= Math.max(0, told.drafts.size() - Deals.LOOK_BACK);
                k--) {
            AgreementDraft d = told.drafts.get(k);
            for (AgreementTitle t : titles) {
                if (d.deal.called(t.text(s.t)) && d.sentence != s) {
                    return Optional.of(d);
                }
            }
        }
        AgreementDraft last = told.drafts.getLast();
        if (told.drafts.size() > 1
                && last.act != Event.Act.ENDED
                && told.drafts.get(told.drafts.size() - 2).deal == last.deal
                && told.drafts.get(told.drafts.size() - 2).sentence == last.sentence) {
            last = told.drafts.get(told.drafts.size() - 2);
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

    /// Who pays for a license at its beginning is the licensee: "Aldwych will receive an upfront
    /// payment of".
    private void paid(AgreementDraft d, Sentence s) {
        if (Collections.disjoint(d.deal.kinds, LICENSING) || !d.inferredRoles.isEmpty()) {
            return;
        }
        for (int i = s.from + 1; i < s.to; i++) {
            boolean receives = RECEIVES.has(s.t.word[i]);
            boolean pays = PAYS.has(s.t.word[i]) && !Words.BE.has(s.t.word[i - 1]);
            if (receives || pays) {
                List<PartyList.Found> agents = AgreementAgents.before(s, i);
                Optional<String> agent =
                        agents.isEmpty() ? Optional.empty() : deals.name(agents.getFirst());
                agent.ifPresent(a -> sides(d, a, receives ? "licensor" : "licensee"));
                return;
            }
        }
    }

    private static final Set<String> LICENSING =
            Set.of("license", "commercialization", "distribution");
    private static final Words RECEIVES =
            Words.of("receive", "receives", "received", "receiving", "gets", "get", "got");
    private static final Words PAYS = Words.of("pay", "pays", "paid", "paying");

    /// Notes the role of one of two parties, and so that of the other.
    private static void sides(AgreementDraft d, String name, String role) {
        if (d.deal.parties.size() != 2) {
            return;
        }
        String first = d.deal.parties.getFirst().name();
        String last = d.deal.parties.getLast().name();
        boolean is = Names.sameParty(first, name);
        if (is != Names.sameParty(last, name)) {
            String other = role.equals("licensor") ? "licensee" : "licensor";
            d.inferredRoles.putIfAbsent(first, is ? role : other);
            d.inferredRoles.putIfAbsent(last, is ? other : role);
        }
    }

    /// Universities and the like license what they found: where one of two parties is one and
    /// nothing else tells who grants, it is the licensor.
    private void schools(AgreementDraft d) {
        if (!d.deal.kinds.contains("license") || !d.inferredRoles.isEmpty()) {
            return;
        }
        List<String> schools = new ArrayList<>();
        for (Event.Party p : d.deal.parties) {
            Tokens t = Tokens.of(p.name());
            boolean school = false;
            for (int i = 0; i < t.count; i++) {
                school |= SCHOOLS.has(t.word[i]);
            }
            if (p.role().isPresent()) {
                return;
            }
            if (school) {
                schools.add(p.name());
            }
        }
        if (schools.size() == 1) {
            sides(d, schools.getFirst(), "licensor");
        }
    }

    private static final Words SCHOOLS =
            Words.of("university", "institute", "college", "hospital", "foundation", "regents");

    private void role(AgreementDraft d, Optional<String> name, String role) {
        name.map(deals::full)
                .ifPresent(n -> {
                    List<Event.Party> group = deals.together(n);
                    for (Event.Party p : d.deal.parties) {
                        boolean member = group.stream().anyMatch(q -> q.name().equals(p.name()));
                        if (member && !parties.named(p.name()) || Names.sameParty(p.name(), n)) {
                            d.inferredRoles.putIfAbsent(p.name(), role);
                        }
                    }
                });
    }

    private boolean keep(AgreementDraft d) {
        boolean material = scope == Scope.MATERIAL;
        boolean other = false;
        for (Event.Party p : d.deal.parties) {
            other |= !parties.named(p.name());
        }
        if (other && d.deal.parties.size() == 1 && scope != Scope.RELEASED) {
            // "Ms. Example signed our standard form of agreement": a report tells of its filer's
            d.deal.add(parties.registrant, "", Derivation.RESOLVED);
        }
        // an agreement of which only the date is told is known by it when it is amended or ended
        boolean known = d.act != Event.Act.MADE && d.agreementDate.isPresent();
        if (!known
                && !own(d)
                && (!other
                        || d.deal.parties.size() < 2
                                && !material
                                && !parties.registrant.isEmpty())) {
            return false;
        }
        boolean trade = !Collections.disjoint(d.deal.kinds, TRADE);
        if (!other && !trade && !own(d)) {
            return false;
        }
        // an agreement that is known by its party and what was done with it when
        boolean done = d.act != Event.Act.MADE && other && d.date.isPresent();
        // "have entered into an agreement for ALD-204": news of an agreement of no kind
        boolean news =
                d.act == Event.Act.MADE
                        && other
                        && d.indefinite
                        && !d.passing
                        && d.occurrence == Occurrence.HAPPENED
                        && told(d)
                        && formal(d);
        boolean titled =
                news
                        || !d.deal.kinds.isEmpty()
                        || done
                        || Character.isUpperCase(d.deal.title.charAt(0))
                        || scope != Scope.RELEASED && d.introduced && d.deal.title.indexOf(' ') > 0;
        return material ? titled : trade || titled && told(d);
    }

    /// Whether another party than the registrant has a legal form, or is a public body.
    private boolean formal(AgreementDraft d) {
        for (Event.Party p : d.deal.parties) {
            Tokens t = Tokens.of(p.name());
            for (int i = 1; i < t.count && !parties.named(p.name()); i++) {
                if (PartyName.form(t, i) || Dictionary.ORGANISATION.has(t.word[i])) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a report of its filer's agreements tells one without naming the other party:
    /// "entered into an asset purchase agreement with a buyer".
    private boolean own(AgreementDraft d) {
        return scope != Scope.RELEASED
                && d.act != Event.Act.ENDED
                && d.indefinite
                && !d.passing
                && d.date.isPresent()
                && !d.deal.kinds.isEmpty()
                && d.deal.parties.stream().allMatch(p -> parties.named(p.name()))
                && !d.deal.parties.isEmpty();
    }

    /// Whether an agreement of another kind is told as news, and not only spoken of.
    private boolean told(AgreementDraft d) {
        Sentence s = d.sentence;
        boolean dated = d.date.isPresent();
        boolean lead = s.place <= LEAD && s.has(Words.HAVE, s.from, s.to);
        boolean news = scope == Scope.REPORTED || dated || lead || s.has(NEWS, s.from, s.to);
        boolean definite = d.act != Event.Act.MADE;
        return !d.passing && news && (dated || d.introduced || definite) && !contract(s);
    }

    /// Whether a sentence is one of a contract that a report gives in full: "this Agreement".
    private static boolean contract(Sentence s) {
        for (int i = s.from; i + 1 < s.to; i++) {
            if (s.t.word[i] == THIS
                    && s.t.is(i + 1, Tokens.CAP)
                    && DealWords.HEAD.has(s.t.word[i + 1])) {
                return true;
            }
        }
        return false;
    }

    /// In its first sentences a text says what has been done.
    private static final int LEAD = 2;

    private static final int THIS = Lexicon.intern("this");

    private static final Words NEWS = Words.of("today", "announced", "announces");
}
