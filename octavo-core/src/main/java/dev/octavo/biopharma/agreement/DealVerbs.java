package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Agreements that a text tells by a verb alone: "has teamed up with Example", "have joined
/// forces", "has chosen Example as its manufacturer", "has settled its litigation with Example",
/// "have agreed that Example will sell the product".
///
/// The verbs are the categories `dealing` and `taking` of `agreements.tsv`. As with grants, only a
/// main clause of news tells that it was done, and the other party must have a legal form or be
/// known to the text.
final class DealVerbs {

    private static final Words BESIDE = Words.of("with", "to", "from", "by");
    private static final Words PARTICLES = Words.of("on", "up", "in", "over", "out");
    private static final Words OF = Words.of("of", "for");
    private static final Words AGREED = Words.of("agreed");
    private static final Words THAT = Words.of("that");

    /// The verbs by which what is granted has come to somebody.
    private static final Words PASSED =
            Words.of(
                    "gone",
                    "goes",
                    "went",
                    "passed",
                    "passes",
                    "granted",
                    "awarded",
                    "given",
                    "sold",
                    "assigned",
                    "transferred",
                    "ceded",
                    "handed");

    /// The words of which one must stand where a verb tells an agreement.
    static final Words VERBS =
            Words.any(AGREED, PASSED, Phrases.beginning(DealWords.DEALING, DealWords.TAKING));

    private static final Words SELL = Words.of("sell");

    /// The other party stands no farther behind the verb.
    private static final int REACH = 16;

    private DealVerbs() {}

    /// Whether a sentence has a verb by which an agreement may be told.
    static boolean may(Sentence s) {
        for (int i = s.from + 1; i < s.to; i++) {
            if (agreed(s, i)) {
                return true;
            }
        }
        return !s.find(DealWords.DEALING).isEmpty()
                || !s.find(DealWords.TAKING).isEmpty()
                || !s.find(DealWords.PASSING).isEmpty();
    }

    /// The agreement that a sentence tells, if it tells one.
    ///
    /// @param release whether the text is a release, which tells its news first
    static Optional<AgreementGrants.Told> find(Sentence s, Deals deals, boolean release) {
        for (Phrases.Hit h : s.find(DealWords.DEALING)) {
            if (news(s, h, release)) {
                Optional<AgreementGrants.Told> found = at(s, h, deals, false);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (Phrases.Hit h : s.find(DealWords.TAKING)) {
            if (news(s, h, release)) {
                Optional<AgreementGrants.Told> found = at(s, h, deals, true);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (Phrases.Hit h : s.find(DealWords.PASSING)) {
            Optional<AgreementGrants.Told> found = passed(s, h, deals, release);
            if (found.isPresent()) {
                return found;
            }
        }
        for (int i = s.from + 1; i < s.to; i++) {
            if (agreed(s, i) && AgreementGrants.told(s, i)) {
                return agreed(s, i, deals);
            }
        }
        return Optional.empty();
    }

    /// Whether a verb is that of a main clause that tells news.
    private static boolean news(Sentence s, Phrases.Hit h, boolean release) {
        return NewsVerb.tells(s, h.from(), release)
                && !GrantedRight.other(s, h.from(), h.to())
                && !s.has(ActTense.IF, h.from(), h.to())
                && !DealEnds.back(s, h.from());
    }

    /// "Exclusive rights to Aldwych's adjuvant have gone to Example", "a license was granted to
    /// Example".
    private static Optional<AgreementGrants.Told> passed(
            Sentence s, Phrases.Hit h, Deals deals, boolean release) {
        int verb = h.to() - 1;
        while (verb > h.from()
                && !Words.HAVE.has(s.t.word[verb])
                && !Words.BE.has(s.t.word[verb])) {
            verb--;
        }
        boolean opens = h.from() <= NewsVerb.start(s) + OPENS;
        if (verb == h.from()
                || !opens
                || !(release && s.place == 0 || AgreementGrants.timed(s, verb + 1))
                || GrantedRight.other(s, h.from(), h.to())
                || s.has(Words.MAY, s.from, h.to())
                || s.has(Words.WILL, s.from, h.to())
                || s.has(Words.NOT, s.from, h.to())
                || s.has(Words.RELATIVE, s.from, h.to())) {
            return Optional.empty();
        }
        List<PartyList.Found> to =
                PartyName.begins(s.m(), h.to()) ? PartyList.read(s.m(), h.to(), s.to) : List.of();
        if (to.isEmpty() || !known(s, to.getFirst())) {
            return Optional.empty();
        }
        Optional<String> taker = deals.name(to.getFirst());
        Optional<String> owner = owner(s, h.from(), verb).flatMap(deals::name);
        return taker.flatMap(t ->
                owner.or(() -> deals.announcer(t))
                        .filter(o -> !o.equals(t))
                        .map(o ->
                                new AgreementGrants.Told(
                                        List.of(h.value()), h.from(), h.to(), o, t)));
    }

    /// What is granted stands no farther from the beginning of its sentence.
    private static final int OPENS = 6;

    /// The company named between two tokens: "rights to Aldwych's adjuvant".
    private static Optional<PartyList.Found> owner(Sentence s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (PartyName.begins(s.m(), i) && AgreementGrants.trades(s, i)) {
                List<PartyList.Found> found = PartyList.read(s.m(), i, to);
                if (!found.isEmpty() && known(s, found.getFirst())) {
                    return Optional.of(found.getFirst());
                }
            }
        }
        return Optional.empty();
    }

    /// "agreed that", "agreed with Example that".
    private static boolean agreed(Sentence s, int i) {
        int next = s.t.word(i + 1);
        return AGREED.has(s.t.word[i]) && (THAT.has(next) || BESIDE.has(next));
    }

    /// @param takes whether who acts is the one who gets the right
    private static Optional<AgreementGrants.Told> at(
            Sentence s, Phrases.Hit h, Deals deals, boolean takes) {
        List<PartyList.Found> agents = AgreementAgents.before(s, h.from());
        Optional<String> one =
                agents.isEmpty()
                        ? pronoun(s, h.from(), deals)
                        : AgreementGrants.trades(s, agents.getFirst().from())
                                ? deals.name(agents.getFirst())
                                : Optional.empty();
        if (one.isEmpty()) {
            return Optional.empty();
        }
        Optional<PartyList.Found> named =
                agents.size() > 1 ? Optional.of(agents.get(1)) : other(s, h, takes);
        return named.flatMap(deals::name)
                .filter(o -> !o.equals(one.get()))
                .map(o ->
                        new AgreementGrants.Told(
                                List.of(h.value()),
                                h.from(),
                                h.to(),
                                takes ? o : one.get(),
                                takes ? one.get() : o));
    }

    /// Who is meant by the pronoun that begins a sentence: the one who announces.
    private static Optional<String> pronoun(Sentence s, int verb, Deals deals) {
        return s.has(PRONOUNS, s.from, Math.min(verb, s.from + 2))
                ? deals.announcer("")
                : Optional.empty();
    }

    private static final Words PRONOUNS = Words.of("it", "we");

    /// The party right behind the verb, or behind a preposition; where a right is taken, also the
    /// one whose it is: "rights to Example's eye drop".
    private static Optional<PartyList.Found> other(Sentence s, Phrases.Hit h, boolean takes) {
        for (int i = h.from() + 1; i < Math.min(s.to, h.to() + REACH); i++) {
            int w = s.t.word[i];
            if (w == Tokens.SEMICOLON || Words.RELATIVE.has(w)) {
                break;
            }
            if (w == Tokens.OPEN) {
                i = Clause.close(s.t, i, s.to) - 1;
                continue;
            }
            int before = s.t.word(i - 1) == Parties.THE ? i - 2 : i - 1;
            boolean beside =
                    before == h.from()
                            || before == h.to() - 1
                            || before == h.from() + 1 && PARTICLES.has(s.t.word(before))
                            || BESIDE.has(s.t.word(before))
                            || takes && OF.has(s.t.word(before));
            if (beside && PartyName.begins(s.m(), i) && AgreementGrants.trades(s, i)) {
                List<PartyList.Found> found = PartyList.read(s.m(), i, s.to);
                if (!found.isEmpty() && known(s, found.getFirst())) {
                    return Optional.of(found.getFirst());
                }
            }
        }
        return Optional.empty();
    }

    /// Whether a name is the registrant's, has a legal form, or is that of an organisation.
    private static boolean known(Sentence s, PartyList.Found f) {
        return f.name().isEmpty()
                || s.own(f.name())
                || PartyName.formal(s.m(), f.from(), s.to)
                || s.m().is(f.from(), Mention.Type.ORG)
                || s.has(Dictionary.ORGANISATION, f.from(), f.to())
                || Gate.firm(Gate.topics(s.t, f.to() - 1, f.to()));
    }

    /// "Aldwych and Example have agreed that Example will sell the product", "agreed with Example
    /// that it will make the vaccine": the kind is what is to be done.
    private static Optional<AgreementGrants.Told> agreed(Sentence s, int verb, Deals deals) {
        List<PartyList.Found> all = new ArrayList<>(AgreementAgents.before(s, verb));
        int that = verb + 1;
        if (BESIDE.has(s.t.word(verb + 1))) {
            List<PartyList.Found> with = PartyList.read(s.m(), verb + 2, s.to);
            all.addAll(with);
            that = with.isEmpty() ? that : with.getLast().to();
        }
        if (!THAT.has(s.t.word(that)) || all.size() < 2) {
            return Optional.empty();
        }
        for (int i = that + 1; i < Math.min(s.to, that + REACH); i++) {
            if (Words.WILL.has(s.t.word[i])) {
                List<String> told = DealPurpose.verbs(s, i + 1);
                boolean sells = told.isEmpty() && s.has(SELL, i + 1, i + 3);
                List<String> kinds = sells ? List.of("commercialization") : told;
                Optional<String> one = deals.name(all.getFirst());
                Optional<String> two = deals.name(all.get(1));
                int end = i + 1;
                return kinds.isEmpty() || one.isEmpty() || !known(s, all.get(1))
                        ? Optional.empty()
                        : two.map(o -> new AgreementGrants.Told(kinds, verb, end, one.get(), o));
            }
        }
        return Optional.empty();
    }
}
