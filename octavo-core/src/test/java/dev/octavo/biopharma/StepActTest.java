package dev.octavo.biopharma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
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
        Tokens t = Tokens.of(line.example());
        Mentions m = Mentions.of(t, 0, t.count);
        new Parties("").find(m, false);
        Phrases of =
                switch (line.category()) {
                    case "front" -> StepAct.FRONT;
                    case "back" -> StepAct.BACK;
                    default -> StepAct.CLASSES;
                };
        Phrase phrase =
                of.all.stream()
                        .filter(p ->
                                p.pattern.equals(line.pattern()) && p.value.equals(line.value()))
                        .findFirst()
                        .orElseThrow();
        boolean found = false;
        for (int i = 0; i < t.count && !found; i++) {
            found = phrase.match(t, m, i, t.count) > i;
        }
        assertThat(found).as(line.pattern() + " in: " + line.example()).isTrue();
    }
}
