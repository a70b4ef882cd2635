package dev.octavo.biopharma.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.mention.PhraseBook;
import dev.octavo.biopharma.mention.PhraseExamples;
import dev.octavo.biopharma.mention.Phrases;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every phrase of `plans.tsv` is found in its own example.
class PlansTest {

    static Stream<PhraseBook.Line> lines() {
        assertThat(Plans.PLAN.all).isNotEmpty();
        return Plans.LINES.stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void patternIsFoundInItsExample(PhraseBook.Line line) {
        Phrases of =
                switch (line.category()) {
                    case "plan" -> Plans.PLAN;
                    case "planned" -> Plans.PLANNED;
                    default -> Plans.CLASSES;
                };
        PhraseExamples.found(line, of);
    }

    @Test
    void noPhraseStandsTwice() {
        PhraseExamples.once(Plans.LINES);
    }
}
