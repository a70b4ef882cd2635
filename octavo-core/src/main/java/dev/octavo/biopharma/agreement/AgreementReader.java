package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Introductions;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.Story;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the agreements whose making, amendment or end a text tells.
///
/// Each sentence is searched for names of agreements ([AgreementTitle]) and for what is done with
/// them ([AgreementAct]). What the text calls an agreement is noted in [Deals], what is done with
/// it in [AgreementDrafts], and the sentences behind it add the terms. An agreement that is only
/// mentioned ("under its collaboration with Example") is no event.
///
/// Items 1.01 and 1.02 tell of nothing but agreements, so that the first that they name is told
/// where no verb says so ([ItemAct]). In other texts, agreements that are not of licensing,
/// collaboration or supply are only told where the text introduces them or dates what was done, and
/// with their other party.
public final class AgreementReader {

    /// What kind of text is read.
    public enum Scope {
        /// An item 1.01, of agreements made and amended.
        ENTERED,
        /// An item 1.02, of agreements that ended.
        ENDED,
        /// Another item.
        REPORTED,
        /// A press release or another text.
        RELEASED;

        /// That of the item of a number, or of a text outside the items.
        public static Scope of(Optional<String> item) {
            return switch (item.orElse("")) {
                case "" -> RELEASED;
                case "1.01" -> ENTERED;
                case "1.02" -> ENDED;
                default -> REPORTED;
            };
        }

        /// Whether the text tells of nothing but agreements.
        boolean material() {
            return this == ENTERED || this == ENDED;
        }
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

    private final List<Sentence> sentences;

    /// Whether the text may be about the business of medicines, or is of a firm that is named by
    /// it: in no other is an agreement told that nobody names.
    private final boolean medicines;

    private final Scope scope;
    private final Optional<LocalDate> announced;
    private final Deals deals;
    private final AgreementDrafts told;
    private final DealDays days;
    private final AgreementSides sides;
    private final KeptAgreements kept;

    /// @param days of the filing, which its texts share
    /// @param announced the day on which the text was announced
    public AgreementReader(
            Introductions who,
            Story story,
            DealDays days,
            Scope scope,
            Optional<LocalDate> announced) {
        Parties parties = who.parties;
        this.sentences = story.dealings();
        Tokens name = Tokens.of(parties.registrant);
        this.medicines = story.ofMedicines() || Gate.medicines(Gate.topics(name, 0, name.count));
        this.deals = new Deals(who, new Persons(story), days, sentences);
        days.begin(announced);
        this.days = days;
        this.told = new AgreementDrafts(deals, parties, days, sentences);
        this.scope = scope;
        this.announced = announced;
        this.sides = new AgreementSides(deals, parties);
        this.kept = new KeptAgreements(scope, parties);
    }

    /// The agreements of the text, in its order.
    public List<AgreementDraft> read() {
        if (!scope.material() && !worthReading()) {
            return List.of();
        }
        for (Sentence s : sentences) {
            if (!s.legal()) {
                read(s);
            }
        }
        List<AgreementDraft> out = kept();
        return out.isEmpty() && scope.material() ? byItem() : out;
    }

    private void read(Sentence s) {
        days.define(s);
        int before = told.drafts.size();
        List<AgreementTitle> titles = titles(s);
        if (!titles.isEmpty()) {
            sentence(s, titles);
        }
        if (told.drafts.size() == before
                && medicines
                && s.has(WITHOUT_NAME, s.from, s.to)
                && !heading(s)) {
            RightsReturned.find(s, deals)
                    .or(() -> DealEnds.find(s, deals, scope == Scope.RELEASED))
                    .ifPresent(back -> told.returned(s, back));
            if (told.drafts.size() == before) {
                AgreementGrants.find(s, deals)
                        .or(() -> DealVerbs.find(s, deals, scope == Scope.RELEASED))
                        .ifPresent(grant -> told.granted(s, grant));
            }
            if (told.drafts.size() == before) {
                TermsChanged.find(s, deals, scope == Scope.RELEASED)
                        .ifPresent(changed -> told.changed(s, changed));
            }
        }
        terms(s, titles, before);
    }

    private static List<AgreementTitle> titles(Sentence s) {
        return Gate.agreed(s.topics) && !heading(s) ? AgreementTitle.find(s) : List.of();
    }

    /// The first agreement that an item names with its other party, which is the one that it tells
    /// where no verb says so.
    private List<AgreementDraft> byItem() {
        int tried = 0;
        for (Sentence s : sentences) {
            List<AgreementTitle> titles = s.legal() ? List.of() : titles(s);
            if (ItemAct.earlier(s, titles)) {
                return List.of();
            }
            Optional<AgreementAct> act = ItemAct.of(s, titles, scope, announced);
            if (act.isPresent() && tried++ < TRIED) {
                int before = told.drafts.size();
                List<Deal> named = take(s, titles, List.of(act.get()));
                told.complete(s, named.get(titles.indexOf(act.get().title())));
                for (Sentence next : sentences.subList(s.place, sentences.size())) {
                    if (!next.legal()) {
                        terms(next, titles(next), next == s ? before : told.drafts.size());
                    }
                }
                List<AgreementDraft> out = kept();
                if (!out.isEmpty()) {
                    return out;
                }
            }
        }
        return List.of();
    }

    /// So many sentences of an item may name its agreement.
    private static final int TRIED = 5;

    /// The drafts that are news, with what their kind and parties tell of them.
    private List<AgreementDraft> kept() {
        List<AgreementDraft> out = new ArrayList<>();
        for (AgreementDraft d : told.drafts) {
            if (kept.keep(d)) {
                boolean grants =
                        !Collections.disjoint(d.deal.kinds, GRANTING)
                                || d.deal.kinds.contains("royalty-purchase")
                                || d.deal.kinds.contains("joint-venture");
                if (d.act == Event.Act.MADE && grants) {
                    d.grant = GrantHints.own(d, d.sentence);
                }
                sides.schools(d);
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
            if (!Gate.agreed(s.topics)) {
                continue;
            }
            boolean named = s.has(NAMES, s.from, s.to) && (act || s.has(TRADING, s.from, s.to));
            boolean granted = act && medicines && s.has(WITHOUT_NAME, s.from, s.to);
            if ((named || granted)
                    && !s.legal()
                    && (named && !AgreementTitle.find(s).isEmpty()
                            || granted
                                    && (AgreementGrants.may(s)
                                            || DealVerbs.may(s)
                                            || RightsReturned.may(s)
                                            || DealEnds.may(s)
                                            || TermsChanged.may(s)))) {
                return true;
            }
        }
        return false;
    }

    /// The words that a name of an agreement ends in.
    private static final Words NAMES = Phrases.beginning(DealWords.HEAD);

    /// The words that begin a kind of [#TRADE], or what such a kind is read from.
    private static final Words TRADING =
            Words.any(DealWords.KIND.beginning(TRADE), DealPurpose.LICENSES);

    /// The words of which one must stand where an agreement is told without a name for it.
    private static final Words WITHOUT_NAME =
            Words.any(
                    AgreementGrants.VERBS,
                    DealVerbs.VERBS,
                    RightsReturned.VERBS,
                    DealEnds.VERBS,
                    TermsChanged.VERBS);

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
        List<Deal> named = take(s, titles, acts);
        for (int i = 0; i < titles.size(); i++) {
            told.founding(s, titles.get(i), named.get(i), acts);
        }
    }

    /// Takes what a sentence says was done. The agreements that it names, by their names.
    private List<Deal> take(Sentence s, List<AgreementTitle> titles, List<AgreementAct> acts) {
        List<Deal> named = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            named.add(deals.named(s, titles, i));
        }
        for (AgreementAct act : acts) {
            if (!paper(act, acts)) {
                told.take(s, titles, named, titles.indexOf(act.title()), act);
            }
        }
        return named;
    }

    /// Whether an agreement of no kind is only the paper by which another is amended or ended:
    /// "signed a letter by which the royalty in their License Agreement is lowered".
    private static boolean paper(AgreementAct act, List<AgreementAct> acts) {
        return act.act() == Event.Act.MADE
                && act.title().kinds().isEmpty()
                && acts.stream()
                        .anyMatch(a ->
                                a.act() != Event.Act.MADE && a.title().from() > act.title().to());
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
                sides.paid(d, s);
            }
            more |= !Collections.disjoint(d.deal.kinds, GRANTING) && sides.grant(d, s);
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
}
