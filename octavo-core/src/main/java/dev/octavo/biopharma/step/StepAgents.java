package dev.octavo.biopharma.step;

import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.TriggerType;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Party;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// Who takes a step: the subject of its verb ("Belgrave has started", "it plans to start"), whom a
/// passive names behind "by", or whose the trial is said to be ("our Phase 2 trial").
final class StepAgents {

    private static final Words IT = Words.of("it");
    private static final Words AGENTLESS = Words.of("been", "be", "was", "were", "is", "are");

    private static final Words EXPECTS = Words.of("expects", "anticipates", "plans", "intends");

    private StepAgents() {}

    /// @param speaker who acted in the sentence before
    /// @param trial whether the step is one of a trial
    static Slot<String> of(
            Parties parties, StepAct act, StepTelling told, Slot<String> speaker, boolean trial) {
        Sentence s = act.sentence();
        TrialOwners owners = new TrialOwners(parties, act);
        Slot<String> conductor = trial ? owners.conductor() : Slot.none();
        if (conductor.isPresent()) {
            return conductor;
        }
        boolean answers =
                switch (act.value()) {
                    case "hold", "resumed" -> s.m().all(Mention.Type.AGENCY).isEmpty();
                    default -> true;
                };
        boolean passive =
                act.verb() > s.from
                        && AGENTLESS.has(s.t.word(act.verb() - 1))
                        && !expects(s, told.from());
        if (answers && !passive) {
            int from = Math.min(told.from(), act.from());
            TriggerHit hit =
                    new TriggerHit(
                            s,
                            TriggerType.CLINICAL_PROGRESS,
                            from,
                            act.to(),
                            TriggerHit.Fact.HAPPENED);
            Optional<Mention> agent =
                    Party.agent(parties, hit).filter(o -> !TrialOwners.agency(s, o) && !verb(s, o));
            if (agent.isPresent()) {
                return parties.slot(agent.get());
            }
            Optional<Mention> related = related(parties, act, told);
            if (related.isPresent()) {
                return parties.slot(related.get());
            }
            if (from - 1 >= s.from && s.has(IT, from - 2, from)) {
                return speaker;
            }
        }
        return by(parties, act)
                .or(owners.possessor(speaker))
                .or(trial ? owners.inferred(entry(act, told)) : Slot.none());
    }

    /// "• Dosed the first patient", "• Plans to begin a trial": whose list it is takes the step of
    /// an entry that begins with its verb.
    private static boolean entry(StepAct act, StepTelling told) {
        Sentence s = act.sentence();
        int from = Math.min(told.from(), act.verb());
        return from == s.from + 1
                && StepClause.opens(s, from)
                && !StepNouns.noun(s, from)
                && (act.front() || from < act.from());
    }

    /// "two studies, which Belgrave completed in May": the subject of the clause that tells it.
    private static Optional<Mention> related(Parties parties, StepAct act, StepTelling told) {
        Sentence s = act.sentence();
        for (Mention org : s.orgs()) {
            int end = Party.behindAside(s, org);
            if (org.from() > act.from()
                    && end <= told.from()
                    && told.from() - end <= 1
                    && Words.RELATIVE.has(s.t.word(org.from() - 1))
                    && Party.is(parties, s, org)) {
                return Optional.of(org);
            }
        }
        return Optional.empty();
    }

    /// "Belgrave expects recruitment to be completed": who expects takes the step.
    private static boolean expects(Sentence s, int verb) {
        return EXPECTS.has(s.t.word[verb]) && !(verb > s.from && AGENTLESS.has(s.t.word[verb - 1]));
    }

    /// "Filed an application", "Median survival": the capital that opens an entry or a sentence
    /// makes no name, and a place is none of a firm ("a man in Leeds").
    private static boolean verb(Sentence s, Mention org) {
        int w = s.t.word[org.from()];
        boolean opens = org.from() == s.from && MEASURED.has(s.t.word(org.to()));
        boolean within = org.from() > s.from && IN.has(s.t.word[org.from() - 1]);
        return opens
                || within
                || org.to() - org.from() == 1
                        && !org.name().isEmpty()
                        && (VERBS.has(w)
                                || PEOPLE.has(w)
                                || StepWords.NOUNS.has(w)
                                || Lexicon.common(w)
                                || span(s, org.from()));
    }

    private static final Words IN = Words.of("in", "at", "near", "outside");
    private static final Words MEASURED =
            Words.of(
                    "data",
                    "results",
                    "survival",
                    "overall",
                    "response",
                    "analysis",
                    "analyses",
                    "findings",
                    "enrollment",
                    "enrolment",
                    "dosing",
                    "patients");

    /// "Twelve-month data": a span of time that opens a sentence.
    private static boolean span(Sentence s, int i) {
        String name = s.t.text(i);
        return s.t.is(i, Tokens.HYPHEN)
                && (name.endsWith("-month")
                        || name.endsWith("-week")
                        || name.endsWith("-year")
                        || name.endsWith("-day"));
    }

    private static final Words PEOPLE =
            Words.of("investigators", "researchers", "physicians", "scientists", "investigator");
    private static final Words VERBS = Words.named("act-verbs-plain");

    /// "the trial by Belgrave": whom a passive names.
    static Slot<String> by(Parties parties, StepAct act) {
        Sentence s = act.sentence();
        for (Mention org : s.orgs()) {
            boolean by =
                    org.from() > act.verb()
                            && org.from() <= act.to() + 1
                            && s.t.word(org.from() - 1) == Party.BY;
            if (by && Party.is(parties, s, org) && !TrialOwners.agency(s, org)) {
                return parties.slot(org);
            }
        }
        return Slot.none();
    }
}
