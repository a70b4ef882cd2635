package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// The parties of a sentence by where they stand: before a verb, behind a preposition, beside a
/// word for what they are ("our partner Belgrave", "Belgrave, its licensee").
public final class NamedParties {

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
    private static final Words ACTS = Words.named("partner-acts");
    private static final Words IT = Words.of("it");
    private static final Words BETWEEN =
            Words.of(",", "as", "our", "its", "the", "a", "an", "exclusive", "licensing", "sole");

    private final Parties parties;
    private final Sentence s;

    public NamedParties(Parties parties, Sentence s) {
        this.parties = parties;
        this.s = s;
    }

    /// The party right before a verb, also where "it" or "it has" stands for the one that the
    /// sentence begins with: "Aldwych announced that it has regained all rights".
    public Optional<Mention> before(int verb) {
        int it = verb - 1;
        while (it > s.from && Words.HAVE.has(s.t.word[it])) {
            it--;
        }
        if (it > s.from && IT.has(s.t.word[it])) {
            return s.orgs().stream()
                    .filter(o -> o.to() <= verb && Party.is(parties, s, o))
                    .findFirst();
        }
        Optional<Mention> out = Optional.empty();
        for (Mention o : s.orgs()) {
            int gap = verb - o.to();
            if (gap >= 0 && (gap <= 1 || gap <= 3 && !s.t.is(o.to(), Tokens.SIGN))) {
                out = Optional.of(o);
            }
        }
        return out;
    }

    /// The last party between two tokens that is not the registrant.
    public Optional<Mention> other(int a, int z) {
        Optional<Mention> out = Optional.empty();
        for (Mention o : s.orgs()) {
            if (o.from() >= a && o.to() <= z && !parties.self(o) && Party.is(parties, s, o)) {
                out = Optional.of(o);
            }
        }
        return out;
    }

    /// The party named from a token on, behind an article and behind whose partner it is.
    public Optional<Mention> behind(int i) {
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

    /// Who owns: the party before the verb, also before the relative that stands for it.
    public Optional<Mention> subject(int verb) {
        Optional<Mention> out = Optional.empty();
        for (Mention o : s.orgs()) {
            if (o.to() <= verb && verb - o.to() <= 4) {
                out = Optional.of(o);
            }
        }
        return out;
    }

    /// The party that a word for one names: "partner Belgrave", "partner for Japan, Belgrave",
    /// "Belgrave, its partner", "Belgrave as partner".
    public Optional<Mention> beside(int i) {
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

    private boolean between(int a, int z) {
        if (a >= z) {
            return false;
        }
        for (int i = a; i < z; i++) {
            if (!BETWEEN.has(s.t.word[i])
                    && s.t.word[i] != Tokens.POSSESSIVE
                    && !s.m().is(i, Mention.Type.PLACE)) {
                return false;
            }
        }
        return s.t.word[a] == Tokens.COMMA || s.has(BETWEEN, a, z) && s.t.word(a) != 0;
    }
}
