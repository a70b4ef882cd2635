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

/// Agreements that a text tells by what is granted, without a name for them: "Example has granted
/// Aldwych an exclusive license to ALD-204 in Japan", "we took a license from Example University",
/// "the company has appointed Example as its sole distributor".
///
/// Only a main clause tells that the grant was made; "under which it granted" says more of an
/// agreement that is told elsewhere, and a right held is no act.
final class AgreementGrants {

    /// A grant told.
    ///
    /// @param verb the token that says it
    /// @param end behind the noun for what is granted
    record Told(List<String> kinds, int verb, int end, String grantor, String grantee) {}

    private static final Words GRANTED =
            Words.of("granted", "licensed", "out-licensed", "outlicensed", "sublicensed");
    private static final Words HAVING = Words.of("having", "been", "was", "were", "is", "are");
    private static final Words APPOINTED = Words.of("appointed");

    private static final Words DEPENDENT =
            Words.of(
                    "under",
                    "which",
                    "whereby",
                    "pursuant",
                    "that",
                    "who",
                    "if",
                    "when",
                    "where",
                    "as",
                    "after",
                    "because",
                    "since",
                    "whom",
                    "upon",
                    "in",
                    "while",
                    "although",
                    "once",
                    "until",
                    "unless");
    private static final Words SAYS = Words.named("says");
    private static final int THAT = Lexicon.intern("that");
    private static final int FROM = Lexicon.intern("from");
    private static final int TO = Lexicon.intern("to");
    private static final Words AS = Words.of("as");
    private static final int DISTRIBUTOR = Lexicon.intern("distributor");
    private static final int LICENSEE = Lexicon.intern("licensee");
    private static final int REACH = 24;

    private AgreementGrants() {}

    /// Whether a sentence has a verb by which a grant may be told.
    static boolean may(Sentence s) {
        return s.has(GRANTING, s.from + 1, s.to);
    }

    /// The grant that a sentence tells, if it tells one.
    static Optional<Told> find(Sentence s, Deals deals) {
        for (int i = s.from + 1; i < s.to; i++) {
            int w = s.t.word[i];
            boolean agreed =
                    AGREED.has(w) && s.t.word(i + 1) == TO
                            || PARTNERED.has(w) && Words.HAVE.has(s.t.word[i - 1]);
            if (plans(s, i)) {
                Optional<Told> found = planned(s, i, deals);
                if (found.isPresent()) {
                    return found;
                }
            }
            if (w == GRANT && Words.BE.has(s.t.word[i - 1])) {
                Optional<Told> found = given(s, i, deals);
                if (found.isPresent()) {
                    return found;
                }
            }
            if ((GRANTED.has(w) || GrantedRight.GOT.has(w) || APPOINTED.has(w) || agreed)
                    && told(s, i)) {
                Optional<Told> found = at(s, i, deals);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// Whether a verb is that of a main clause in the past, or of what is announced.
    static boolean told(Sentence s, int verb) {
        return timed(s, verb)
                && main(s, s.from, verb)
                && !s.has(HAVING, verb - 2, verb)
                && !Words.ARTICLE.has(s.t.word[verb - 1])
                && !Words.DETERMINED.has(s.t.word[verb - 1]);
    }

    /// Whether a verb is that of a main clause, which says that something was done.
    ///
    /// @param start where the sentence begins, an opening clause left out
    static boolean main(Sentence s, int start, int verb) {
        int from = start;
        for (int i = start; i + 1 < verb; i++) {
            if (SAYS.has(s.t.word[i]) || SAID.has(s.t.word[i])) {
                from = i + 1;
            } else if (s.t.word[i] == THAT && from > start && i < from + 6) {
                from = i + 1;
            }
        }
        // a date or place may open the sentence
        for (Mention d : s.m().all(Mention.Type.DATE)) {
            if (d.from() >= from && d.to() < verb && d.from() <= from + 2) {
                from = d.to();
            }
        }
        return !s.has(DEPENDENT, from, verb)
                && !s.has(Words.MAY, verb - 4, verb)
                && !s.has(Words.WILL, verb - 4, verb)
                && !s.has(Words.NOT, verb - 4, verb);
    }

    /// Whether the sentence says when, or that it is news, or stands where news stands: a grant in
    /// the mere past is told with the agreement that it belongs to.
    static boolean timed(Sentence s, int verb) {
        return s.place <= LEAD && s.has(Words.HAVE, verb - 2, verb)
                || s.has(NEWS, s.from, verb)
                || !s.m().all(Mention.Type.DATE).isEmpty();
    }

    /// In its first sentences a text says what has been done; farther on, how things stand.
    private static final int LEAD = 3;

    private static final Words NEWS = Words.of("today", "announced", "announces");

    private static Optional<Told> at(Sentence s, int verb, Deals deals) {
        List<PartyList.Found> agents = AgreementAgents.before(s, verb);
        if (agents.isEmpty() || !trades(s, agents.getFirst().from())) {
            return Optional.empty();
        }
        Optional<String> one = deals.name(agents.getFirst());
        if (one.isEmpty()) {
            return Optional.empty();
        }
        int end = Math.min(s.to, verb + REACH);
        if (PARTNERED.has(s.t.word[verb])) {
            return behind(s, WITH, verb, verb + REACH, deals)
                    .map(other ->
                            new Told(List.of("collaboration"), verb, verb + 1, one.get(), other));
        }
        if (AGREED.has(s.t.word[verb])) {
            return together(s, verb, agents, deals, one.get());
        }
        if (APPOINTED.has(s.t.word[verb])) {
            return appointed(s, verb, end, deals, one.get());
        }
        int right = GrantedRight.find(s, verb, end);
        if (right < 0) {
            return Optional.empty();
        }
        boolean gets = GrantedRight.GOT.has(s.t.word[verb]);
        Optional<String> from =
                gets
                        ? behind(s, FROM, verb, right + REACH, deals)
                                .or(() -> announcer(s, right, deals, one.get()))
                                .or(() -> beside(s, verb, deals, one.get()))
                        : Optional.empty();
        if (from.isPresent()) {
            return Optional.of(
                    new Told(kinds(s, verb, right + 1), verb, right + 1, from.get(), one.get()));
        }
        if (!GRANTED.has(s.t.word[verb])) {
            return Optional.empty();
        }
        return object(s, verb, deals)
                .or(() -> behind(s, TO, right, right + REACH, deals))
                .map(other -> new Told(kinds(s, verb, end), verb, right + 1, one.get(), other));
    }

    /// Whether a party that begins at a token may grant or take licenses: no compound, no agency.
    static boolean trades(Sentence s, int i) {
        return !s.m().is(i, Mention.Type.COMPOUND) && !s.m().is(i, Mention.Type.AGENCY);
    }

    /// "was granted an exclusive license by Example".
    private static Optional<Told> given(Sentence s, int verb, Deals deals) {
        if (!timed(s, verb) && s.place > 0 || s.has(DEPENDENT_GIVEN, s.from, verb)) {
            return Optional.empty();
        }
        List<PartyList.Found> agents = AgreementAgents.before(s, verb);
        int end = Math.min(s.to, verb + REACH);
        int right = GrantedRight.find(s, verb, end);
        if (agents.isEmpty() || right < 0 || !trades(s, agents.getFirst().from())) {
            return Optional.empty();
        }
        return deals.name(agents.getFirst())
                .flatMap(one ->
                        behind(s, BY, right, right + REACH, deals)
                                .map(other ->
                                        new Told(
                                                kinds(s, verb, end), verb, right + 1, other, one)));
    }

    private static final Words DEPENDENT_GIVEN =
            Words.of("which", "if", "when", "under", "whereby", "pursuant", "after", "upon");
    private static final int GRANT = Lexicon.intern("granted");
    private static final int BY = Lexicon.intern("by");

    /// The registrant, where another party is said to have taken "a license to our technology".
    private static Optional<String> announcer(Sentence s, int right, Deals deals, String licensee) {
        boolean ours = s.has(Words.TO, right + 1, right + 2) && s.has(OURS, right + 2, right + 3);
        return ours ? deals.announcer(licensee) : Optional.empty();
    }

    private static final Words OURS = Words.of("its", "our");

    /// The other one of two who tell it, besides the one who gets the license: "Aldwych and Example
    /// said that Aldwych has in-licensed ALD-204".
    private static Optional<String> beside(Sentence s, int verb, Deals deals, String licensee) {
        for (int i = s.from; i < verb; i++) {
            if (SAID.has(s.t.word[i])) {
                List<PartyList.Found> both = AgreementAgents.before(s, i);
                return both.size() != 2
                        ? Optional.empty()
                        : both.stream()
                                .map(deals::name)
                                .flatMap(Optional::stream)
                                .filter(n -> !Names.sameParty(n, licensee))
                                .findFirst();
            }
        }
        return Optional.empty();
    }

    private static final Words SAID = Words.of("said", "announced", "announce", "say");

    private static List<String> kinds(Sentence s, int verb, int end) {
        if (s.has(GrantedRight.OPTION, verb, end)) {
            return List.of("option");
        }
        List<String> kinds = AgreementTitle.kinds(s.t, verb, end);
        return kinds.contains("right-to-test") ? List.of("right-to-test") : List.of("license");
    }

    /// The party directly behind the verb.
    private static Optional<String> object(Sentence s, int verb, Deals deals) {
        List<PartyList.Found> found =
                PartyName.begins(s.m(), verb + 1) && !s.m().is(verb + 1, Mention.Type.COMPOUND)
                        ? PartyList.read(s.m(), verb + 1, s.to)
                        : List.of();
        return found.isEmpty() ? Optional.empty() : deals.name(found.getFirst());
    }

    /// The party behind a preposition. What stands behind "rights to" is what they are to, unless
    /// it has a legal form.
    private static Optional<String> behind(Sentence s, int word, int from, int to, Deals deals) {
        for (int i = from; i < Math.min(to, s.to); i++) {
            int name = s.t.word(i + 1) == Parties.THE ? i + 2 : i + 1;
            if (s.t.word[i] == Tokens.OPEN) {
                i = Clause.close(s.t, i, s.to) - 1;
            } else if (s.t.word[i] == word
                    && PartyName.begins(s.m(), name)
                    && !(word == TO
                            && GrantedRight.RIGHTS.has(s.t.word[i - 1])
                            && !PartyName.formal(s.m(), name, s.to))) {
                List<PartyList.Found> found = PartyList.read(s.m(), name, s.to);
                if (!found.isEmpty() && trades(s, found.getFirst().from())) {
                    return deals.name(found.getFirst());
                }
            }
        }
        return Optional.empty();
    }

    /// "announced that it will collaborate with Example".
    private static boolean plans(Sentence s, int verb) {
        return TOGETHER.has(s.t.word[verb])
                && Words.WILL.has(s.t.word(verb - 1))
                && (s.has(NEWS, s.from, s.to) || s.has(SAID, s.from, s.to));
    }

    /// "Example and Aldwych have agreed to collaborate on …", "has agreed with Example to
    /// co-develop".
    private static Optional<Told> together(
            Sentence s, int verb, List<PartyList.Found> agents, Deals deals, String one) {
        boolean acquires = s.t.word(verb + 2) == ACQUIRE;
        boolean acquired = s.t.word(verb + 3) == ACQUIRED && s.t.word(verb + 4) == BY;
        if (acquires || acquired) {
            int name = acquires ? verb + 3 : verb + 5;
            List<PartyList.Found> found =
                    PartyName.begins(s.m(), name) ? PartyList.read(s.m(), name, s.to) : List.of();
            boolean company =
                    !found.isEmpty()
                            && (s.own(found.getFirst().name())
                                    || PartyName.formal(s.m(), name, s.to));
            return company
                    ? deals.name(found.getFirst())
                            .map(o -> new Told(List.of("merger"), verb, verb + 3, one, o))
                    : Optional.empty();
        }
        boolean jointly = JOINTLY.has(s.t.word(verb + 2)) && DEVELOPS.has(s.t.word(verb + 3));
        if (!jointly && !TOGETHER.has(s.t.word(verb + 2))) {
            return Optional.empty();
        }
        Optional<String> other =
                agents.size() > 1
                        ? deals.name(agents.get(1))
                        : behind(s, WITH, verb + 3, verb + REACH, deals);
        List<String> kinds =
                List.of(
                        jointly || CO_DEVELOPS.has(s.t.word(verb + 2))
                                ? "co-development"
                                : "collaboration");
        return other.map(o -> new Told(kinds, verb, verb + 3, one, o));
    }

    private static Optional<Told> planned(Sentence s, int verb, Deals deals) {
        List<PartyList.Found> agents = AgreementAgents.before(s, verb);
        Optional<String> one = agents.isEmpty() ? Optional.empty() : deals.name(agents.getFirst());
        List<String> kinds =
                List.of(CO_DEVELOPS.has(s.t.word[verb]) ? "co-development" : "collaboration");
        return one.flatMap(agent ->
                (agents.size() > 1
                                ? deals.name(agents.get(1))
                                : behind(s, WITH, verb, verb + 3, deals))
                        .map(other -> new Told(kinds, verb, verb + 1, agent, other)));
    }

    private static final Words PARTNERED = Words.of("partnered");
    private static final Words AGREED = Words.of("agreed");
    private static final int ACQUIRE = Lexicon.intern("acquire");
    private static final int ACQUIRED = Lexicon.intern("acquired");
    private static final Words TOGETHER = Words.of("collaborate", "co-develop", "partner");
    private static final Words JOINTLY = Words.of("jointly");

    /// The verbs by which a grant may be told.
    private static final Words GRANTING =
            Words.any(
                    GRANTED,
                    GrantedRight.GOT,
                    APPOINTED,
                    PARTNERED,
                    TOGETHER,
                    JOINTLY,
                    Words.of("acquire"));

    /// The same, and what two of them agree to do.
    static final Words VERBS = Words.any(GRANTING, AGREED);

    private static final Words DEVELOPS =
            Words.of("develop", "commercialize", "commercialise", "market", "research", "discover");
    private static final Words CO_DEVELOPS = Words.of("co-develop");
    private static final int WITH = Lexicon.intern("with");

    /// "has appointed Example as its sole distributor".
    private static Optional<Told> appointed(
            Sentence s, int verb, int end, Deals deals, String grantor) {
        for (int i = verb + 1; i < end; i++) {
            int w = s.t.word[i];
            if ((w == DISTRIBUTOR || w == LICENSEE) && s.has(AS, verb, i)) {
                List<String> kinds = List.of(w == LICENSEE ? "license" : "distribution");
                int at = i;
                return object(s, verb, deals)
                        .map(other -> new Told(kinds, verb, at + 1, grantor, other));
            }
        }
        return Optional.empty();
    }
}
