package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.mention.PhraseBook;
import dev.octavo.biopharma.mention.PhraseExamples;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every phrase of `successions.tsv` is found in its own example.
class SuccessionWordsTest {

    static Stream<PhraseBook.Line> lines() {
        return SuccessionWords.LINES.stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void patternIsFoundInItsExample(PhraseBook.Line line) {
        PhraseExamples.found(line, SuccessionWords.of(line.category()));
    }

    @Test
    void noPhraseStandsTwice() {
        PhraseExamples.once(SuccessionWords.LINES);
    }
}
