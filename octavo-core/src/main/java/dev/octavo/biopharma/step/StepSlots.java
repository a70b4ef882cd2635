package dev.octavo.biopharma.step;

import dev.octavo.biopharma.Phase;
import dev.octavo.biopharma.Slot;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Indications;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the sentence of a step itself says of it: which step it is, of which compound, in which
/// phase, against which disease.
final class StepSlots {

    private StepSlots() {}

    /// What the act tells: what an agency stops is on hold, what it files it has accepted.
    static String value(StepAct act) {
        return switch (act.value()) {
            case "discontinued" -> byAgency(act) ? "hold" : act.value();
            case "submitted" -> byAgency(act) && act.filed() ? "accepted" : act.value();
            case "completed" -> enrolling(act) ? "enrolment-complete" : act.value();
            default -> act.value();
        };
    }

    /// "Enrollment resumed in May and is now expected to be completed in July".
    private static boolean enrolling(StepAct act) {
        Sentence s = act.sentence();
        boolean first =
                ENROLMENT.has(s.t.word[s.from])
                        || StepWords.DETERMINERS.has(s.t.word[s.from])
                                && ENROLMENT.has(s.t.word(s.from + 1));
        int clause = act.verb();
        while (clause > s.from && !StepWords.AND.has(s.t.word[clause])) {
            clause--;
        }
        // "enrollment is ongoing and the trial is expected to be completed"
        return first && (clause == s.from || !s.has(TRIAL, clause, act.verb()));
    }

    private static final Words TRIAL = Words.of("trial", "study");

    private static final Words ENROLMENT = Words.of("enrollment", "enrolment", "recruitment");

    /// "the FDA since it filed": another subject.
    private static final Words ANOTHER = Words.of("it", "we", "they");

    /// Whether an agency is named right before the verb.
    private static boolean byAgency(StepAct act) {
        Sentence s = act.sentence();
        for (Mention m : s.m().all(Mention.Type.AGENCY)) {
            boolean right = act.front() && m.to() <= act.verb() && act.verb() - m.to() <= 3;
            if (right && !s.has(ANOTHER, m.to(), act.verb())) {
                return true;
            }
        }
        return false;
    }

    static Optional<Phase> phase(StepAct act) {
        Sentence s = act.sentence();
        return nearest(act, Mention.Type.PHASE).flatMap(m -> s.m().phase(m.from()));
    }

    /// The compound of the act's clause, nearest to it; else the first of the sentence.
    static Slot<String> compound(StepAct act, Studies studies) {
        Sentence s = act.sentence();
        List<Mention> named = new ArrayList<>(s.m().all(Mention.Type.COMPOUND));
        named.removeIf(studies::trial);
        List<Mention> own = Besides.without(s, named);
        if (own.isEmpty() && !named.isEmpty() && studies.resolved(s).isPresent()) {
            // "the combination arm with zorvanib": of the compound that the text is about
            return Slot.none();
        }
        List<Mention> all = own.isEmpty() ? named : own;
        int[] part = StepClause.segment(s, act.verb());
        List<Mention> clause =
                all.stream().filter(m -> m.from() >= part[0] && m.to() <= part[1]).toList();
        Optional<Mention> found =
                clause.isEmpty() ? all.stream().findFirst() : closest(act, clause);
        return Slot.whereStated(found.map(m -> outer(s, m, all)).map(Mention::name));
    }

    /// "Zelaran (ALD-101)": the name before the brackets.
    private static Mention outer(Sentence s, Mention m, List<Mention> all) {
        if (m.from() > s.from && s.t.word(m.from() - 1) == Tokens.OPEN) {
            for (Mention other : all) {
                if (other.to() == m.from() - 1) {
                    return other;
                }
            }
        }
        return m;
    }

    /// The mention of a type that stands nearest to an act: in its words, else in its clause, else
    /// in the sentence.
    static Optional<Mention> nearest(StepAct act, Mention.Type type) {
        return nearest(act, act.sentence().m().all(type));
    }

    /// Of some mentions the one that stands nearest to an act: in its clause, else anywhere.
    static Optional<Mention> nearest(StepAct act, List<Mention> all) {
        int[] part = StepClause.segment(act.sentence(), act.verb());
        List<Mention> clause =
                all.stream().filter(m -> m.from() >= part[0] && m.to() <= part[1]).toList();
        return closest(act, clause.isEmpty() ? all : clause);
    }

    private static Optional<Mention> closest(StepAct act, List<Mention> of) {
        return of.stream().min((x, y) -> Integer.compare(distance(x, act), distance(y, act)));
    }

    private static int distance(Mention m, StepAct h) {
        if (m.from() >= h.from() && m.to() <= h.to()) {
            return 0;
        }
        return m.from() >= h.to() ? m.from() - h.to() + 1 : 2 * (h.from() - m.to()) + 3;
    }

    static Slot<String> indication(StepAct act) {
        Sentence s = act.sentence();
        Optional<String> near = Indications.near(s, act.verb(), Indications.How.TREATED);
        return Slot.whereStated(near.isPresent() ? near : Indications.of(s));
    }
}
