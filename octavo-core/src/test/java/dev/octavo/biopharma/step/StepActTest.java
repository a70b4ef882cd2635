package dev.octavo.biopharma.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.mention.PhraseBook;
import dev.octavo.biopharma.mention.PhraseExamples;
import dev.octavo.biopharma.mention.Phrases;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every phrase of `steps.tsv` is found in its own example.
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

    @Test
    void noPhraseStandsTwice() {
        PhraseExamples.once(StepAct.LINES);
    }
}
