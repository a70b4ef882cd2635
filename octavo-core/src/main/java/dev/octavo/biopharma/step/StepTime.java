package dev.octavo.biopharma.step;

import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.sentence.Horizon;
import dev.octavo.biopharma.sentence.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// When the acts of a sentence are, and whether they are yet to come.
///
/// @param acts all acts of the sentence
record StepTime(StepDates dates, List<StepAct> acts, Optional<LocalDate> announced) {

    /// Whether a time to come stands beside an act.
    boolean future(StepAct act) {
        return dates.behind(act, acts, Occurrence.EXPECTED).filter(this::ahead).isPresent()
                || Plans.may(act.sentence(), true) && horizon(act).filter(this::ahead).isPresent();
    }

    /// The date of an act as it is told.
    Optional<EventDate> of(StepAct act, StepTelling told) {
        return StepNouns.noun(act.sentence(), act.verb()) && !act.day()
                ? dates.behind(act, acts, told.occurrence())
                : dates.of(act, acts, told.occurrence());
    }

    /// "later this year", in the words behind the act.
    Optional<EventDate> horizon(StepAct act) {
        Sentence s = act.sentence();
        int end = s.to;
        for (StepAct other : acts) {
            if (other.verb() > act.verb() && other.verb() >= act.to()) {
                end = Math.min(end, other.verb());
            }
        }
        Optional<EventDate> behind =
                Horizon.relative(s.t.text(act.verb(), end), announced).flatMap(Horizon::date);
        return behind.isPresent() || acts.size() > 1
                ? behind
                : Horizon.relative(s.text(), announced).flatMap(Horizon::date);
    }

    private boolean ahead(EventDate date) {
        return announced.isPresent() && date.last().isAfter(announced.get());
    }
}
