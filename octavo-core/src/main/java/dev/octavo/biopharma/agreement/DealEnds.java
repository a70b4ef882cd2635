package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Words;
import java.util.List;
import java.util.Optional;

/// Ends of agreements that a text tells by what the parties do, without a name for the agreement:
/// "Example is handing its option back to Aldwych", "Aldwych took back the rights from Example",
/// "the two are parting ways".
///
/// The verbs are the categories `back` and `parting` of `agreements.tsv`. As with the verbs by
/// which agreements are made, only news tells one.
final class DealEnds {

    private static final Words TO = Words.of("to");
    private static final Words FROM = Words.of("from", "of", "after", "as");
    private static final int REACH = 20;

    /// The words of which one must stand where such an end is told.
    static final Words VERBS = Phrases.beginning(DealWords.BACK, DealWords.PARTING);

    private DealEnds() {}

    /// Whether a sentence may tell one.
    static boolean may(Sentence s) {
        return !s.find(DealWords.BACK).isEmpty() || !s.find(DealWords.PARTING).isEmpty();
    }

    /// Whether a verb tells that something goes back: then it is given to nobody anew.
    static boolean back(Sentence s, int verb) {
        return s.find(DealWords.BACK).stream().anyMatch(h -> h.from() == verb);
    }

    /// The end that a sentence tells, if it tells one.
    ///
    /// @param release whether the text is a release
    static Optional<RightsReturned.Told> find(Sentence s, Deals deals, boolean release) {
        for (Phrases.Hit h : s.find(DealWords.BACK)) {
            if (news(s, h, release)) {
                Optional<RightsReturned.Told> found = back(s, h, deals);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (Phrases.Hit h : s.find(DealWords.PARTING)) {
            List<PartyList.Found> both = AgreementAgents.before(s, h.from());
            if (both.size() == 2 && news(s, h, release)) {
                Optional<String> one = deals.name(both.get(0));
                Optional<String> two = deals.name(both.get(1));
                if (one.isPresent() && two.isPresent() && !one.equals(two)) {
                    return Optional.of(
                            new RightsReturned.Told(
                                    List.of(h.value()),
                                    h.from(),
                                    h.to(),
                                    two.get(),
                                    one.get(),
                                    false));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean news(Sentence s, Phrases.Hit h, boolean release) {
        return NewsVerb.tells(s, h.from(), release)
                && !GrantedRight.other(s, h.from(), h.to())
                && !s.has(ActTense.IF, h.from(), h.to());
    }

    private static Optional<RightsReturned.Told> back(Sentence s, Phrases.Hit h, Deals deals) {
        boolean gives = h.value().equals("gives");
        List<PartyList.Found> agents = AgreementAgents.before(s, h.from());
        Optional<String> agent =
                agents.isEmpty() ? Optional.empty() : deals.name(agents.getFirst());
        Optional<String> other =
                other(s, h, gives ? TO : FROM, deals)
                        .or(() -> gives ? other(s, h, FROM, deals) : Optional.empty())
                        .or(() ->
                                agent.flatMap(a -> gives ? deals.announcer(a) : Optional.empty()));
        return agent.isEmpty()
                        || other.isEmpty()
                        || Names.sameParty(agent.get(), other.get())
                        || s.m().is(agents.getFirst().from(), Mention.Type.COMPOUND)
                ? Optional.empty()
                : Optional.of(
                        gives
                                ? new RightsReturned.Told(
                                        h.from(), h.to(), agent.get(), other.get(), true)
                                : new RightsReturned.Told(
                                        h.from(), h.to(), other.get(), agent.get(), false));
    }

    /// The company behind a preposition, or whose what is given back is.
    private static Optional<String> other(
            Sentence s, Phrases.Hit h, Words preposition, Deals deals) {
        for (int i = h.from() + 1; i < Math.min(s.to, h.to() + REACH); i++) {
            boolean beside = preposition.has(s.t.word[i]);
            int name = DETERMINED.has(s.t.word(i + 1)) ? i + 2 : i + 1;
            if (beside
                    && PartyName.begins(s.m(), name)
                    && AgreementGrants.trades(s, name)
                    && !s.m().is(name, Mention.Type.DATE)) {
                List<PartyList.Found> found = PartyList.read(s.m(), name, s.to);
                if (!found.isEmpty()) {
                    return deals.name(found.getFirst());
                }
            }
        }
        return Optional.empty();
    }

    private static final Words DETERMINED = Words.of("the");
}
