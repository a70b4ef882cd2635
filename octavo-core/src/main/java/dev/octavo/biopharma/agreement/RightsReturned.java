package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.List;
import java.util.Optional;

/// Ends of agreements that a text tells by what becomes of the rights alone: "Example has returned
/// all rights to ALD-204 to Aldwych", "Aldwych has regained the worldwide rights to ALD-204 from
/// Example".
final class RightsReturned {

    /// Rights given back.
    ///
    /// @param kinds those of the agreement that ends with it
    /// @param verb the token that says it
    /// @param end behind the noun for the rights
    /// @param giver who had them, as far as told
    /// @param by whether the giver is the one who acts
    record Told(List<String> kinds, int verb, int end, String giver, String owner, boolean by) {

        Told(int verb, int end, String giver, String owner, boolean by) {
            this(List.of("license"), verb, end, giver, owner, by);
        }
    }

    private static final Words GIVES =
            Words.of("returned", "returning", "returns", "relinquished", "reverted");
    private static final Words GETS =
            Words.of(
                    "regained",
                    "regains",
                    "reacquired",
                    "re-acquired",
                    "reacquires",
                    "reclaimed",
                    "recovered",
                    "regaining",
                    "reacquiring");

    /// The verbs by which rights go back.
    static final Words VERBS = Words.any(GIVES, GETS);

    private static final Words RIGHTS = Words.of("rights", "ownership", "control");
    private static final Words OTHER =
            Words.of("voting", "stock", "share", "shares", "warrant", "warrants", "preferred");
    private static final Words FROM = Words.of("from");

    /// The noun stands no farther behind the verb.
    private static final int NEAR = 8;

    private static final int REACH = 30;

    private RightsReturned() {}

    /// Whether a sentence has a verb by which rights go back.
    static boolean may(Sentence s) {
        return s.has(VERBS, s.from, s.to);
    }

    /// What a sentence tells of rights given back, if it does.
    static Optional<Told> find(Sentence s, Deals deals) {
        for (int i = s.from + 1; i < s.to; i++) {
            boolean gets = GETS.has(s.t.word[i]);
            if (BACK.has(s.t.word[i]) && gone(s, i)) {
                Optional<Told> found = subject(s, i, deals);
                if (found.isPresent()) {
                    return found;
                }
            }
            if ((gets || GIVES.has(s.t.word[i])) && AgreementGrants.told(s, i)) {
                int right = right(s, i);
                if (right > 0) {
                    return at(s, i, right, gets, deals);
                }
            }
        }
        return Optional.empty();
    }

    private static final Words BACK = Words.of("returned", "reverted");
    private static final Words BY = Words.of("by");
    private static final Words IF = Words.of("if", "when", "upon", "until", "unless", "would");

    /// Whether a verb says that something has gone back, and not only that it will or may.
    private static boolean gone(Sentence s, int verb) {
        boolean had = Words.HAVE.has(s.t.word[verb - 1]) || Words.BE.has(s.t.word[verb - 1]);
        return (had || s.t.word[verb] == REVERTED)
                && AgreementGrants.timed(s, verb)
                && !s.has(IF, s.from, verb)
                && !s.has(Words.MAY, s.from, verb)
                && !s.has(Words.WILL, s.from, verb)
                && !s.has(Words.NOT, s.from, verb);
    }

    private static final int REVERTED = Lexicon.intern("reverted");

    /// "the worldwide rights to ALD-204 have reverted to Aldwych from Example", "all rights were
    /// returned to us by Example".
    private static Optional<Told> subject(Sentence s, int verb, Deals deals) {
        int right = -1;
        for (int i = Math.max(s.from, verb - SUBJECT); i < verb; i++) {
            if (OTHER.has(s.t.word[i])) {
                return Optional.empty();
            }
            boolean clause = Words.RELATIVE.has(s.t.word[i]);
            right = clause ? -1 : RIGHTS.has(s.t.word[i]) ? i : right;
        }
        if (right < 0) {
            return Optional.empty();
        }
        Optional<String> owner = behind(s, Words.TO, verb + 1, deals);
        Optional<String> giver =
                behind(s, FROM, verb + 1, deals).or(() -> behind(s, BY, verb + 1, deals));
        return owner.flatMap(o ->
                giver.or(() -> deals.licensee(o))
                        .filter(g -> !Names.sameParty(g, o))
                        .map(g -> new Told(verb, verb + 1, g, o, false)));
    }

    /// The rights stand no farther before the verb.
    private static final int SUBJECT = 14;

    private static int right(Sentence s, int verb) {
        for (int i = verb + 1; i < Math.min(s.to, verb + NEAR); i++) {
            if (OTHER.has(s.t.word[i])) {
                return -1;
            }
            if (RIGHTS.has(s.t.word[i])) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Told> at(Sentence s, int verb, int right, boolean gets, Deals deals) {
        List<PartyList.Found> agents = AgreementAgents.before(s, verb);
        if (agents.isEmpty() || s.m().is(agents.getFirst().from(), Mention.Type.COMPOUND)) {
            return Optional.empty();
        }
        Optional<String> agent = deals.name(agents.getFirst());
        Optional<String> named = behind(s, gets ? FROM : Words.TO, right + 2, deals);
        Optional<String> other = gets ? named.or(() -> agent.flatMap(deals::licensee)) : named;
        if (agent.isEmpty() || other.isEmpty() || Names.sameParty(agent.get(), other.get())) {
            return Optional.empty();
        }
        return Optional.of(
                gets
                        ? new Told(verb, right + 1, other.get(), agent.get(), false)
                        : new Told(verb, right + 1, agent.get(), other.get(), true));
    }

    /// The party behind a preposition that is not the one behind the noun: "rights to ALD-204 to
    /// Example".
    private static Optional<String> behind(Sentence s, Words preposition, int from, Deals deals) {
        for (int i = from; i < Math.min(s.to, from + REACH); i++) {
            if (s.t.word[i] == Tokens.OPEN) {
                i = Clause.close(s.t, i, s.to) - 1;
            } else if (preposition.has(s.t.word[i])) {
                int name = s.t.word(i + 1) == Parties.THE ? i + 2 : i + 1;
                boolean party =
                        PartyName.begins(s.m(), name) && !s.m().is(name, Mention.Type.COMPOUND);
                List<PartyList.Found> found = party ? PartyList.read(s.m(), name, s.to) : List.of();
                if (!found.isEmpty()) {
                    return deals.name(found.getFirst());
                }
            }
        }
        return Optional.empty();
    }
}
