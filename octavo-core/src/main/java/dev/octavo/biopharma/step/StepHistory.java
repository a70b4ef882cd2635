package dev.octavo.biopharma.step;

import dev.octavo.biopharma.Derivation;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.util.Optional;

/// Tells what a text only recalls, or recounts of others, from the steps it is about: careers,
/// results shown long ago, the medicines of competitors.
final class StepHistory {

    private static final Words PERSON = Words.named("act-persons");

    /// In days.
    private static final int HALF_A_YEAR = 184;

    private static final Words MEETING =
            Words.of("meeting", "symposium", "conference", "congress", "society", "association");
    private static final Words SO_FAR = Words.of("date");
    private static final Words RIVALS = Words.named("rivals");

    private StepHistory() {}

    /// Whether a sentence speaks of a person: "she led the trial", not "HER+", "MS" or "he said".
    static boolean person(Sentence s) {
        for (int i = s.from; i < s.to; i++) {
            boolean speaks = SPEAKING.has(s.t.word(i + 1)) || SPEAKING.has(s.t.word(i - 1));
            boolean said = speaks && SPEAKER.has(s.t.word[i]);
            if (PERSON.has(s.t.word[i]) && !s.t.is(i, Tokens.UPPER) && !said) {
                return true;
            }
        }
        return false;
    }

    private static final Words SPEAKER = Words.of("he", "she");

    private static final Words SPEAKING =
            Words.of("said", "says", "added", "stated", "commented", "continued", "concluded");

    /// What was shown at a meeting long ago, or is known "to date", is history that a text recalls.
    static boolean recalled(StepAct act, StepDraft d, Optional<LocalDate> announced) {
        Sentence s = act.sentence();
        if (d.occurrence != Occurrence.HAPPENED || !act.value().equals("readout")) {
            return false;
        }
        boolean past =
                d.date.isPresent()
                        && announced.isPresent()
                        && d.date.get().last().isBefore(announced.get().minusDays(HALF_A_YEAR));
        return past && s.has(MEETING, act.verb(), s.to)
                || s.has(SO_FAR, act.to(), act.to() + 3) && s.has(Words.TO, act.to(), act.to() + 2);
    }

    /// Whether a step is told of a firm that the text does not name: "results announced by another
    /// company".
    static boolean another(StepAct act) {
        Sentence s = act.sentence();
        for (int i = s.from; i + 1 < s.to; i++) {
            if (FIRMS.has(s.t.word[i + 1]) && OTHER.has(s.t.word[i])) {
                return s.m().all(Mention.Type.COMPOUND).isEmpty();
            }
        }
        return false;
    }

    private static final Words OTHER = Words.of("another", "other", "different");
    private static final Words FIRMS =
            Words.of(
                    "company", "companies", "sponsor", "sponsors", "manufacturer", "manufacturers");

    /// Whether a paragraph on competition tells a step of a compound that its own clause names: not
    /// of one that the other competes with.
    static boolean ours(StepAct act, StepDraft d) {
        Sentence s = act.sentence();
        return d.compound.how() == Derivation.STATED
                && (!s.has(RIVALS, act.verb(), s.to)
                        || s.m().all(Mention.Type.COMPOUND).stream()
                                .anyMatch(m -> m.from() < act.verb()));
    }
}
