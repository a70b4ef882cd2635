package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Agreements that a text tells by a verb alone: "has teamed up with Example", "have joined
/// forces", "has chosen Example as its manufacturer", "has settled its litigation with Example",
/// "have agreed that Example will sell the product".
///
/// The verbs are the category `dealing` of `agreements.tsv`. As with grants, only a main clause of
/// news tells that it was done, and the other party must have a legal form or be known to the text.
final class DealVerbs {

    private static final Words BESIDE = Words.of("with", "to", "from", "by");
    private static final Words AGREED = Words.of("agreed");
    private static final Words THAT = Words.of("that");

    /// The words that begin what may tell an agreement.
    static final Words VERBS = Words.any(AGREED, Phrases.beginning(DealWords.DEALING));

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
        return !s.find(DealWords.DEALING).isEmpty();
    }

    /// The agreement that a sentence tells, if it tells one.
    static Optional<AgreementGrants.Told> find(Sentence s, Deals deals) {
        for (Phrases.Hit h : s.find(DealWords.DEALING)) {
            if (AgreementGrants.told(s, h.from())) {
                Optional<AgreementGrants.Told> found = at(s, h, deals);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (int i = s.from + 1; i < s.to; i++) {
            if (agreed(s, i) && AgreementGrants.told(s, i)) {
                return agreed(s, i, deals);
            }
        }
        return Optional.empty();
    }

    /// "agreed that", "agreed with Example that".
    private static boolean agreed(Sentence s, int i) {
        int next = s.t.word(i + 1);
        return AGREED.has(s.t.word[i]) && (THAT.has(next) || BESIDE.has(next));
    }

    private static Optional<AgreementGrants.Told> at(Sentence s, Phrases.Hit h, Deals deals) {
        List<PartyList.Found> agents = AgreementAgents.before(s, h.from());
        Optional<String> one = agents.isEmpty() ? Optional.empty() : deals.name(agents.getFirst());
        if (one.isEmpty() || !AgreementGrants.trades(s, agents.getFirst().from())) {
            return Optional.empty();
        }
        Optional<PartyList.Found> named =
                agents.size() > 1 ? Optional.of(agents.get(1)) : other(s, h);
        return named.flatMap(deals::name)
                .filter(o -> !o.equals(one.get()))
                .map(o ->
                        new AgreementGrants.Told(
                                List.of(h.value()), h.from(), h.to(), one.get(), o));
    }

    /// The party right behind the verb, or behind a preposition.
    private static Optional<PartyList.Found> other(Sentence s, Phrases.Hit h) {
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
            boolean beside = before == h.from() || BESIDE.has(s.t.word(before));
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
                || s.m().is(f.from(), Mention.Type.ORG);
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
