package dev.octavo.biopharma.compound;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.meaning.Names;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.NamedParties;
import dev.octavo.biopharma.sentence.Party;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// Who has a license to a compound, by what sentences say of the agreement that gave it: "entered
/// into a license agreement with Belgrave for X", "develops X under a license from Belgrave",
/// "exercised its option to acquire an exclusive license to X".
final class LicenseAgreements {

    private static final Words WITH = Words.of("with");
    private static final Words FROM = Words.of("from");
    private static final Words LICENSING =
            Words.of(
                    "license",
                    "licence",
                    "licensing",
                    "collaboration",
                    "co-development",
                    "commercialization",
                    "distribution",
                    "marketing",
                    "strategic");
    private static final Words SUPPLY =
            Words.of("supply", "manufacturing", "settlement", "services", "purchase");
    private static final Words DEVELOPS =
            Words.of("developing", "develops", "commercializes", "markets", "developed");
    private static final Words UNDER_AN =
            Words.of("under", "through", "a", "an", "its", "our", "exclusive");
    private static final Words EXERCISES = Words.of("exercised", "exercises");
    private static final Words OPTION = Words.of("option");

    /// How far before a license the exercise of the option for it may stand.
    private static final int EXERCISED = 34;

    private final Parties parties;
    private final NamedParties named;
    private final NamedCompounds compounds;
    private final Sentence s;
    private final RightsNotes notes;

    LicenseAgreements(
            Parties parties, NamedParties named, NamedCompounds compounds, RightsNotes notes) {
        this.parties = parties;
        this.named = named;
        this.compounds = compounds;
        this.s = compounds.s;
        this.notes = notes;
    }

    /// Reads from whom or with whom a license is, or by which option it was had; whether one of
    /// these is said.
    boolean license(int i) {
        for (int j = i + 1; j < Math.min(s.to, i + 5); j++) {
            if (FROM.has(s.t.word[j])) {
                from(i, j);
                return true;
            }
            if (WITH.has(s.t.word[j]) && UNDER_AN.has(s.t.word(i - 1))) {
                under(i, j);
                return true;
            }
        }
        return exercised(i);
    }

    /// "Aldwych exercised its option … with Belgrave to acquire an exclusive license to X": the
    /// registrant now has it from the other.
    private boolean exercised(int license) {
        for (int v = license - 1; v > Math.max(s.from, license - EXERCISED); v--) {
            if (EXERCISES.has(s.t.word[v]) && s.has(OPTION, v, v + 4)) {
                Optional<Mention> who = named.before(v);
                Optional<Mention> other = single();
                int[] which =
                        compounds.first(license, Math.min(s.to, license + RightsHolders.NEAR));
                if (who.filter(parties::self).isPresent() && other.isPresent()) {
                    notes.licensed(
                            which, other.get(), Event.Ownership.IN_LICENSED, Derivation.INFERRED);
                    return which.length > 0;
                }
                return false;
            }
        }
        return false;
    }

    /// "entered into a license agreement with Belgrave for X": Belgrave is the partner; where the
    /// sentence says who will develop or sell it, that party has the licence.
    void agreed(int agreement) {
        Optional<Mention> other = single();
        int[] object = compounds.first(agreement, s.to);
        if (!s.has(LICENSING, agreement - 4, agreement)
                || s.has(SUPPLY, agreement - 4, agreement)
                || other.isEmpty()
                || object.length == 0) {
            return;
        }
        for (int i = agreement + 1; i < s.to; i++) {
            if (RightsHolders.TO_SELL.has(s.t.word[i]) && Words.WILL.has(s.t.word[i - 1])) {
                Optional<Mention> who = named.subject(i - 1);
                if (who.isPresent() && who.get().from() > agreement) {
                    boolean self = parties.self(who.get());
                    notes.licensed(
                            object,
                            other.get(),
                            self ? Event.Ownership.IN_LICENSED : Event.Ownership.OUT_LICENSED,
                            Derivation.INFERRED);
                    return;
                }
            }
        }
        notes.partner(object, other.get());
    }

    /// "License and Distribution Agreement": a word of a title in capitals is no party.
    private boolean titled(Mention o) {
        return Words.AGREEMENT.has(s.t.word(o.to()))
                && s.t.is(o.to(), Tokens.CAP)
                && o.to() - o.from() == 1
                && Lexicon.common(s.t.word[o.from()]);
    }

    /// The only party besides the registrant that the sentence names.
    private Optional<Mention> single() {
        Optional<Mention> out = Optional.empty();
        for (Mention o : s.orgs()) {
            if (!parties.self(o) && Party.is(parties, s, o) && !titled(o)) {
                String name = parties.slot(o).value().orElse("");
                boolean another =
                        out.isPresent()
                                && !Names.sameParty(
                                        parties.slot(out.get()).value().orElse(""), name);
                if (another) {
                    return Optional.empty();
                }
                out = out.isPresent() ? out : Optional.of(o);
            }
        }
        return out;
    }

    /// "develops X under a license agreement with Belgrave": who develops it has the licence.
    private void under(int license, int with) {
        Optional<Mention> party = named.behind(with + 1);
        Optional<Mention> first =
                s.orgs().isEmpty() ? Optional.empty() : Optional.of(s.orgs().getFirst());
        if (party.isEmpty() || parties.self(party.get()) || !s.has(DEVELOPS, s.from, license)) {
            return;
        }
        boolean self = first.filter(parties::self).isPresent() && first.get().to() <= license;
        if (self) {
            notes.licensed(
                    compounds.about(license),
                    party.get(),
                    Event.Ownership.IN_LICENSED,
                    Derivation.INFERRED);
        }
    }

    /// "under a license from Belgrave".
    private void from(int license, int from) {
        Optional<Mention> giver = named.behind(from + 1);
        if (giver.isEmpty() || s.has(RightsHolders.TECHNOLOGY, license - 3, from)) {
            return;
        }
        boolean self = parties.self(giver.get());
        Optional<Mention> taker = self ? named.other(s.from, license) : giver;
        if (taker.isPresent()) {
            notes.licensed(
                    compounds.about(license),
                    taker.get(),
                    self ? Event.Ownership.OUT_LICENSED : Event.Ownership.IN_LICENSED,
                    Derivation.STATED);
        }
    }
}
