package dev.octavo.biopharma;

import java.util.Optional;

/// Who takes a step: the subject of its verb ("Belgrave has started", "it plans to start"), whom a
/// passive names behind "by", or whose the trial is said to be ("our Phase 2 trial").
final class StepAgents {

    private static final Words IT = Words.of("it");
    private static final Words ITS = Words.of("its");
    private static final Words AGENTLESS = Words.of("been", "be", "was", "were", "is", "are");

    private StepAgents() {}

    static Slot<String> of(Parties parties, StepAct act, StepTelling told, Slot<String> speaker) {
        Sentence s = act.sentence();
        boolean answers =
                switch (act.value()) {
                    case "hold", "resumed" -> s.m().all(Mention.Type.AGENCY).isEmpty();
                    default -> true;
                };
        boolean passive = act.verb() > s.from && AGENTLESS.has(s.t.word(act.verb() - 1));
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
                    Party.agent(parties, hit).filter(o -> !agency(s, o) && !verb(s, o));
            if (agent.isPresent()) {
                return parties.slot(agent.get());
            }
            if (from - 1 >= s.from && s.has(IT, from - 2, from)) {
                return speaker;
            }
        }
        return owner(parties, act, speaker);
    }

    /// "Filed an application": the capital of a list's entry makes no name.
    private static boolean verb(Sentence s, Mention org) {
        int w = s.t.word[org.from()];
        return org.to() - org.from() == 1
                && !org.name().isEmpty()
                && (VERBS.has(w) || StepWords.NOUNS.has(w));
    }

    private static final Words VERBS = Words.named("act-verbs-plain");

    private static boolean agency(Sentence s, Mention org) {
        return s.m().all(Mention.Type.AGENCY).stream().anyMatch(a -> a.name().equals(org.name()));
    }

    /// "our Phase 2 trial", "Belgrave's study", "the trial by Belgrave".
    private static Slot<String> owner(Parties parties, StepAct act, Slot<String> speaker) {
        Sentence s = act.sentence();
        int end = Math.min(s.to, act.to() + 3);
        for (Mention org : s.orgs()) {
            boolean near = org.from() >= act.from() - 8 && org.to() < end;
            boolean has =
                    s.t.word(org.to()) == Tokens.POSSESSIVE
                            || org.to() - org.from() == 1 && s.t.word[org.from()] == OUR;
            boolean by =
                    org.from() > act.verb()
                            && org.from() <= act.to() + 1
                            && s.t.word(org.from() - 1) == Party.BY;
            if ((near && has && trial(s, org.to()) || by)
                    && Party.is(parties, s, org)
                    && !agency(s, org)) {
                return parties.slot(org);
            }
        }
        for (int i = Math.max(s.from, act.from() - 3); i < act.to(); i++) {
            if (ITS.has(s.t.word[i]) && trial(s, i + 1)) {
                return speaker;
            }
        }
        return Slot.none();
    }

    /// Whether what somebody has is a trial: "our pivotal Phase 3 trial", not "our compound".
    private static boolean trial(Sentence s, int i) {
        for (int k = i; k < Math.min(s.to, i + 7); k++) {
            if (TRIALS.has(s.t.word[k])) {
                return true;
            }
            if (Words.PREPOSITIONS.has(s.t.word[k]) || s.m().is(k, Mention.Type.COMPOUND)) {
                return false;
            }
        }
        return false;
    }

    private static final Words TRIALS = Words.named("act-trials");

    private static final int OUR = Lexicon.intern("our");
}
