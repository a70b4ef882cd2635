package dev.octavo.biopharma.step;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.NoNames;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.NamedParties;
import dev.octavo.biopharma.sentence.Party;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// Whose a trial is, where nobody is told to take the step: who conducts it ("a trial conducted by
/// Belgrave"), whose it is called ("our Phase 2 trial … was placed on hold"), whose its compound is
/// called ("a trial of ALD-1, our antibody, is to start").
///
/// Who sponsors a trial is not said by whose the compound is, nor by who announces that a patient
/// was dosed; where only the registrant is spoken of it follows, and is marked as inferred.
final class TrialOwners {

    private static final Words ITS = Words.of("its", "their");
    private static final Words WHOSE = Words.of("whose");
    private static final Words IN = Words.of("in", "on");
    private static final int OUR = Lexicon.intern("our");
    private static final Words CONDUCTED =
            Words.of(
                    "conducted", "sponsored", "run", "led", "undertaken", "performed", "initiated");
    private static final Words SPONSORS = Words.of("sponsor", "sponsors");
    private static final Words TRIALS = Words.named("act-trials");
    private static final Words ANNOUNCES = Words.named("announcing");

    /// A compound's description has no more words before its name.
    private static final int DESCRIPTION = 8;

    /// How far behind an act its trial may stand: "the first patient has been dosed in our trial".
    private static final int BEHIND = 6;

    /// Who announces stands no further from its verb.
    private static final int NEAR = 4;

    private final Parties parties;
    private final StepAct act;
    private final Sentence s;
    private final NamedParties named;

    TrialOwners(Parties parties, StepAct act) {
        this.parties = parties;
        this.act = act;
        this.s = act.sentence();
        this.named = new NamedParties(parties, s);
    }

    /// Who is said to conduct or to sponsor the trial in the act's clause.
    Slot<String> conductor() {
        int[] part = StepClause.segment(s, act.verb());
        for (int i = Math.max(part[0], s.from + 1); i < part[1]; i++) {
            boolean by = s.t.word[i] == Party.BY && CONDUCTED.has(s.t.word[i - 1]);
            // "a Phase 3 trial of Belgrave plc in gout"
            by |= s.t.word[i] == Party.OF && TRIALS.has(s.t.word[i - 1]);
            Optional<Mention> who =
                    by
                            ? named.behind(i + 1)
                            : SPONSORS.has(s.t.word[i]) ? named.subject(i) : Optional.empty();
            if (who.isPresent() && party(who.get())) {
                return parties.slot(who.get());
            }
        }
        return Slot.none();
    }

    /// Whose the trial of the act's clause is called: that of the act itself or right behind it,
    /// else the one last named before.
    ///
    /// @param speaker who acted last, for an "its" that nobody stands before
    Slot<String> possessor(Slot<String> speaker) {
        int[] part = StepClause.segment(s, act.verb());
        for (int i = Math.min(part[1], act.to() + BEHIND) - 1; i >= part[0]; i--) {
            int w = s.t.word[i];
            boolean its = ITS.has(w) || WHOSE.has(w);
            boolean own = w == OUR || its || w == Tokens.POSSESSIVE;
            if (own && trial(i + 1)) {
                Slot<String> found = w == OUR ? registrant() : its ? its(i, speaker) : before(i);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Slot.none();
    }

    /// The registrant, where the sentence speaks of no other party and calls the compound its own,
    /// or announces the step.
    ///
    /// @param itself whether it is the registrant's own list that the step stands in
    Slot<String> inferred(boolean itself) {
        for (Mention o : s.orgs()) {
            if (!parties.self(o) && party(o)) {
                return Slot.none();
            }
        }
        boolean ours = itself && !parties.registrant.isEmpty() || announced();
        for (Mention c : s.m().all(Mention.Type.COMPOUND)) {
            ours |= ours(parties, s, c);
        }
        return ours && !s.has(Party.PARTNER, s.from, s.to)
                ? Slot.of(parties.registrant, Derivation.INFERRED)
                : Slot.none();
    }

    /// Whether a sentence calls a compound the registrant's: "our antibody ALD-1", "ALD-1, the
    /// Company's antibody".
    static boolean ours(Parties parties, Sentence s, Mention compound) {
        if (parties.registrant.isEmpty()) {
            return false;
        }
        for (int i = compound.from() - 1;
                i >= Math.max(s.from, compound.from() - DESCRIPTION);
                i--) {
            int w = s.t.word[i];
            if (s.t.is(i, Tokens.SIGN) && w != Tokens.POSSESSIVE && !s.t.is(i, Tokens.SKIP)
                    || Words.PREPOSITIONS.has(w)
                    || TRIALS.has(w)) {
                break;
            }
            if (w == OUR || w == Tokens.POSSESSIVE) {
                return w == OUR || self(parties, s, i);
            }
        }
        int behind = compound.to();
        if (s.t.word(behind) == Tokens.OPEN) {
            behind = NoNames.close(s.t, behind, s.to) + 1;
        }
        if (s.t.word(behind) != Tokens.COMMA) {
            return false;
        }
        for (int i = behind + 1; i < Math.min(s.to, behind + NEAR); i++) {
            if (s.t.word[i] == OUR || s.t.word[i] == Tokens.POSSESSIVE) {
                return s.t.word[i] == OUR || self(parties, s, i);
            }
        }
        return false;
    }

    private static boolean self(Parties parties, Sentence s, int possessive) {
        for (Mention o : s.orgs()) {
            if (o.to() == possessive) {
                return parties.self(o);
            }
        }
        return false;
    }

    /// "Aldwych today announced that …": the registrant opens the sentence and announces.
    private boolean announced() {
        for (Mention o : s.orgs()) {
            if (parties.self(o)) {
                return o.to() <= act.from() && s.has(ANNOUNCES, o.to(), o.to() + NEAR);
            }
        }
        return false;
    }

    private Slot<String> registrant() {
        return parties.registrant.isEmpty()
                ? Slot.none()
                : Slot.of(parties.registrant, Derivation.RESOLVED);
    }

    private Slot<String> before(int possessive) {
        for (Mention o : s.orgs()) {
            if (o.to() == possessive && party(o)) {
                return parties.slot(o);
            }
        }
        return Slot.none();
    }

    /// Whom "its" means: the party last named as one that acts.
    private Slot<String> its(int token, Slot<String> speaker) {
        Slot<String> found = Slot.none();
        for (Mention o : s.orgs()) {
            // "with Belgrave, whose own trial"
            boolean object =
                    !WHOSE.has(s.t.word[token])
                            && o.from() > s.from
                            && (Words.PREPOSITIONS.has(s.t.word[o.from() - 1])
                                    || IN.has(s.t.word[o.from() - 1]));
            // "METRIC, its Phase 3 trial": the name of what it has
            boolean had = o.to() == token - 1 && s.t.word[o.to()] == Tokens.COMMA;
            if (o.to() <= token && !object && !had && party(o)) {
                found = parties.slot(o);
            }
        }
        return found.or(speaker);
    }

    private boolean party(Mention o) {
        return Party.is(parties, s, o) && !agency(s, o);
    }

    static boolean agency(Sentence s, Mention org) {
        for (Mention a : s.m().all(Mention.Type.AGENCY)) {
            if (a.name().equals(org.name())) {
                return true;
            }
        }
        return false;
    }

    /// Whether what somebody has is a trial: "our pivotal Phase 3 trial", not "our compound".
    private boolean trial(int i) {
        for (int k = i; k < Math.min(s.to, i + 7); k++) {
            if (TRIALS.has(s.t.word[k])) {
                return true;
            }
            // "its partner's trial" is not its own
            if (s.t.word[k] == Tokens.POSSESSIVE
                    || Words.PREPOSITIONS.has(s.t.word[k])
                    || s.m().is(k, Mention.Type.COMPOUND)) {
                return false;
            }
        }
        return false;
    }
}
