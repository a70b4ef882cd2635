package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Party;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.List;
import java.util.Optional;

/// Who did what is told of an agreement: adds the parties that a sentence names as those who act,
/// who are told of it, and who ended it.
final class DealActors {

    /// "the agreement between the two companies".
    private static final int BETWEEN = 5;

    private static final Words BOTH = Words.of("they", "companies", "parties");
    private static final int BY = Lexicon.intern("by");
    private static final Words DECISION = Words.of("decision", "election", "intention", "choice");
    private static final int FROM = Lexicon.intern("from");
    private static final Words GAVE =
            Words.of(
                    "gave",
                    "give",
                    "gives",
                    "given",
                    "giving",
                    "sent",
                    "served",
                    "handed",
                    "provided",
                    "delivered",
                    "issued",
                    "submitted",
                    "tendered");

    /// "gave Example, Inc. sixty days' notice": the notice stands no farther behind the verb.
    private static final int GIVEN = 12;

    private static final Words NOTICE = Words.of("notice", "notices", "letter", "notification");
    private static final Words PRONOUNS = Words.of("it", "they", "companies", "parties");
    private static final Words TELLS =
            Words.of("notified", "informed", "told", "advised", "to", "notifying", "informing");
    private static final Words TOLD = Words.of("received", "receipt", "heard", "word");

    /// "was notified by Example".
    private static final Words HEARD = Words.of("notified", "informed", "told", "advised");

    private final Deals deals;
    private final Parties parties;

    private final List<Sentence> sentences;

    /// @param sentences those of the text, each at its place
    DealActors(Deals deals, Parties parties, List<Sentence> sentences) {
        this.sentences = sentences;
        this.deals = deals;
        this.parties = parties;
    }

    /// Adds who acts: the names before the verb, or the registrant where a pronoun stands for it.
    void subject(Sentence s, AgreementAct act, Deal deal) {
        int verb = act.active() ? act.verb() : act.title().from();
        List<PartyList.Found> owner = AgreementAgents.owner(s, verb);
        List<PartyList.Found> found = owner.isEmpty() ? AgreementAgents.before(s, verb) : owner;
        if (!act.active() && deal.parties.size() > 1) {
            return;
        }
        for (PartyList.Found f : found) {
            deals.add(deal, f);
        }
        if (!found.isEmpty() && withIt(s, found.getFirst().from())) {
            deal.add(parties.registrant, "", Derivation.RESOLVED);
        }
        if (!act.active()) {
            relative(s, act, deal);
        }
        if (deal.parties.size() < 2 && act.active()) {
            dealt(s, act, deal);
        }
        if (!other(deal)) {
            behind(s, act.title(), deal);
        }
        if (!other(deal) && s.has(BOTH, s.from, s.to)) {
            companions(s, deal);
        }
        boolean pronoun = found.isEmpty() && s.has(PRONOUNS, s.from, verb);
        if (deal.parties.isEmpty() && found.isEmpty() && s.has(BOTH, s.from, verb)) {
            deals.before(deal)
                    .ifPresent(known ->
                            known.parties.forEach(
                                    p -> deal.add(p.name(), "", Derivation.RESOLVED)));
        }
        boolean both = s.has(BOTH, act.title().to(), act.title().to() + BETWEEN);
        if (deal.parties.size() == 1 && (pronoun || both || !act.active() || found.isEmpty())
                || deal.parties.isEmpty() && pronoun) {
            deal.add(parties.registrant, "", Derivation.RESOLVED);
        }
    }

    /// Adds the companies that a sentence and those beside it name, to an agreement whose own words
    /// do not say with whom it is.
    void named(Sentence s, Deal deal) {
        if (other(deal)) {
            return;
        }
        int last = Math.min(sentences.size() - 1, s.place + 1);
        for (int k = Math.max(0, s.place - 1); k <= last; k++) {
            companies(sentences.get(k), 0, deal, MOST);
        }
        if (other(deal)) {
            deal.add(parties.registrant, "", Derivation.RESOLVED);
        }
    }

    /// Adds the company named behind an agreement, to an agreement whose own words do not say with
    /// whom it is: "has ended its license to Aldwych's inhaler".
    void beside(Sentence s, AgreementTitle title, Deal deal) {
        boolean two = deal.parties.size() > 1;
        if (!two && (!other(deal) || parties.registrant.isEmpty())) {
            companies(s, title.to(), deal, 2);
        }
    }

    private void companies(Sentence near, int from, Deal deal, int most) {
        boolean other = other(deal);
        for (Mention o : near.orgs()) {
            boolean company =
                    (from == 0 || !other || o.from() >= from && o.from() < from + CLAUSE)
                            && Party.is(parties, near, o)
                            && !near.t.is(o.from() - 1, Tokens.CAP)
                            && (near.own(o.name()) && (from == 0 || o.to() - o.from() > 1)
                                    || PartyName.formal(near.m(), o.from(), near.to));
            if (company && deal.parties.size() < most) {
                String name = parties.self(o) ? parties.registrant : deals.full(o.name());
                deal.add(name, "", Derivation.RESOLVED);
            }
        }
    }

    /// So many parties may be taken from the sentences around a name.
    private static final int MOST = 3;

    private boolean other(Deal deal) {
        return deal.parties.stream().anyMatch(p -> !parties.named(p.name()));
    }

    /// Adds who does what an agreement is for, where its name does not say with whom it is: "an
    /// agreement under which Example will market the product", "giving Example the right to".
    private void behind(Sentence s, AgreementTitle title, Deal deal) {
        for (int i = title.to(); i < Math.min(s.to, title.to() + CLAUSE); i++) {
            if (s.t.word[i] == Tokens.OPEN) {
                i = Clause.close(s.t, i, s.to) - 1;
                continue;
            }
            boolean which = WHICH.has(s.t.word[i]) && s.has(UNDER, i - 1, i);
            if (which || WHEREBY.has(s.t.word[i]) || GIVING.has(s.t.word[i])) {
                List<PartyList.Found> found =
                        PartyName.begins(s.m(), i + 1)
                                ? PartyList.read(s.m(), i + 1, s.to)
                                : List.of();
                found.stream()
                        .filter(f -> !f.name().isEmpty())
                        .filter(f -> !s.m().is(f.from(), Mention.Type.COMPOUND))
                        .limit(2)
                        .forEach(f -> deals.add(deal, f));
                return;
            }
        }
    }

    private static final int CLAUSE = 10;
    private static final Words WHICH = Words.of("which");
    private static final Words UNDER = Words.of("under", "by", "to", "in");
    private static final Words WHEREBY = Words.of("whereby");
    private static final Words GIVING = Words.of("giving", "granting", "allowing", "permitting");

    /// Adds whom "the two companies" are, where a sentence right before names one besides the
    /// registrant.
    private void companions(Sentence s, Deal deal) {
        for (int k = s.place - 1; k >= Math.max(0, s.place - NEAR); k--) {
            Sentence before = sentences.get(k);
            Optional<Mention> one = Optional.empty();
            for (Mention o : before.orgs()) {
                boolean party = !parties.self(o) && Party.is(parties, before, o);
                if (party && one.isPresent() && !Names.sameParty(one.get().name(), o.name())) {
                    return;
                }
                one = party ? one.or(() -> Optional.of(o)) : one;
            }
            if (one.isPresent()) {
                deal.add(deals.full(one.get().name()), "", Derivation.RESOLVED);
                return;
            }
        }
    }

    /// "The two companies" were named no farther back, in sentences.
    private static final int NEAR = 3;

    /// Whether "it and" stands before a name in what the registrant announces: "Aldwych announced
    /// that it and Example have agreed".
    private boolean withIt(Sentence s, int name) {
        return AND.has(s.t.word(name - 1))
                && IT.has(s.t.word(name - 2))
                && s.orgs().stream().noneMatch(o -> o.to() < name && !parties.self(o));
    }

    private static final Words AND = Words.of("and");
    private static final Words IT = Words.of("it");

    /// Adds who acts in a clause behind the name: "the agreement which Example and Aldwych signed".
    private void relative(Sentence s, AgreementAct act, Deal deal) {
        for (int i = act.title().to(); i < act.verb(); i++) {
            if (Words.RELATIVE.has(s.t.word[i])) {
                PartyList.read(s.m(), i + 1, act.verb()).forEach(f -> deals.add(deal, f));
                return;
            }
        }
    }

    /// Adds with whom it is done, where the name does not say it: "concluded with Example an
    /// agreement", "sold to Example … under an agreement", "under an agreement signed on May 3,
    /// 2010 Example will make …".
    private void dealt(Sentence s, AgreementAct act, Deal deal) {
        if (AWARDS.has(s.t.word[act.verb()]) && PartyName.begins(s.m(), act.verb() + 1)) {
            PartyList.read(s.m(), act.verb() + 1, act.title().from()).stream()
                    .limit(1)
                    .forEach(f -> deals.add(deal, f));
            return;
        }
        boolean under = act.verb() + 1 == act.end();
        int from = under ? s.from : act.verb() + 1;
        int to = under ? act.verb() : act.title().from();
        for (int i = from; i + 1 < to; i++) {
            boolean object = under && UnderActs.transacts(s.t.word[i]);
            if ((object || WITH_TO.has(s.t.word[i])) && PartyName.start(s.m(), i + 1)) {
                List<PartyList.Found> found = PartyList.read(s.m(), i + 1, to);
                if (!found.isEmpty() && !s.m().is(i + 1, Mention.Type.COMPOUND)) {
                    deals.add(deal, found.getFirst());
                    return;
                }
            }
        }
        if (under && act.verb() == s.from) {
            for (Mention d : s.days()) {
                if (d.from() > act.title().to()) {
                    int i = s.t.word(d.to()) == Tokens.COMMA ? d.to() + 1 : d.to();
                    PartyList.read(s.m(), i, s.to).forEach(f -> deals.add(deal, f));
                    return;
                }
            }
        }
    }

    private static final Words AWARDS = Words.of("awarded");
    private static final Words WITH_TO = Words.of("with", "to", "from", "by");

    /// Adds who was told of the end: "we notified Example that …", "gave notice to Example".
    void notified(Sentence s, AgreementAct act, Deal deal) {
        for (int i = s.from; i + 1 < Math.min(s.to, act.verb() + 12); i++) {
            int w = s.t.word[i];
            boolean tells =
                    TELLS.has(w) && (w != TO || s.has(NOTICE, i - 5, i))
                            || GAVE.has(w) && s.has(NOTICE, i + 2, i + GIVEN);
            List<PartyList.Found> found = tells ? PartyList.read(s.m(), i + 1, s.to) : List.of();
            if (!found.isEmpty()) {
                deals.add(deal, found.getFirst());
            }
        }
    }

    private static final int TO = Lexicon.intern("to");

    /// Who ended it: the one who acts, or the one from whom a notice came.
    Optional<String> by(Sentence s, AgreementAct act) {
        int verb = act.active() ? act.verb() : s.to;
        for (int i = s.from; i < Math.min(s.to, verb + 12); i++) {
            if (s.t.word[i] == FROM && (s.has(NOTICE, s.from, i) || s.has(TOLD, s.from, i))
                    || s.t.word[i] == BY
                            && (DECISION.has(s.t.word(i - 1)) || HEARD.has(s.t.word(i - 1)))) {
                List<PartyList.Found> found = PartyList.read(s.m(), i + 1, s.to);
                if (!found.isEmpty()) {
                    return deals.name(found.getFirst());
                }
            }
        }
        for (int i = s.from + 1; i < verb; i++) {
            if (GAVE.has(s.t.word[i]) && s.has(NOTICE, i + 1, i + GIVEN)) {
                // "Example provided the Company with written notice"
                List<PartyList.Found> giver = AgreementAgents.before(s, i);
                return giver.size() == 1 ? deals.name(giver.getFirst()) : Optional.empty();
            }
        }
        List<PartyList.Found> owner = AgreementAgents.owner(s, act.verb());
        List<PartyList.Found> agents =
                !act.active()
                        ? List.of()
                        : owner.isEmpty() ? AgreementAgents.before(s, act.verb()) : owner;
        return agents.size() == 1 ? deals.name(agents.getFirst()) : Optional.empty();
    }
}
