package dev.octavo.biopharma.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.mention.PhraseBook;
import dev.octavo.biopharma.mention.PhraseExamples;
import dev.octavo.biopharma.mention.Phrases;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every phrase of `steps.tsv` and `launches.tsv` is found in its own example.
class StepActTest {

    static Stream<PhraseBook.Line> lines() {
        assertThat(StepAct.FRONT.all).isNotEmpty();
        return StepAct.LINES.stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void patternIsFoundInItsExample(PhraseBook.Line line) {
        Phrases of =
                switch (line.category()) {
                    case "front" -> StepAct.FRONT;
                    case "back" -> StepAct.BACK;
                    case "day" -> StepAct.DAY;
                    case "state" -> StepAct.STATE;
                    default -> StepAct.CLASSES;
                };
        PhraseExamples.found(line, of);
    }

    static Stream<PhraseBook.Line> launches() {
        return Launches.LINES.stream();
    }

    @ParameterizedTest
    @MethodSource("launches")
    void patternOfALaunchIsFoundInItsExample(PhraseBook.Line line) {
        Phrases of =
                switch (line.category()) {
                    case "front" -> Launches.FRONT;
                    case "back" -> Launches.BACK;
                    default -> Launches.CLASSES;
                };
        PhraseExamples.found(line, of);
    }

    @Test
    void noPhraseStandsTwice() {
        PhraseExamples.once(Launches.LINES);
        PhraseExamples.once(StepAct.LINES);
    }
}
