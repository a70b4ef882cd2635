package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.PhraseBook;
import dev.octavo.biopharma.mention.PhraseExamples;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every phrase of `totals.tsv` is found in its own example.
class TotalWordsTest {

    static Stream<PhraseBook.Line> lines() {
        return TotalWords.LINES.stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void patternIsFoundInItsExample(PhraseBook.Line line) {
        PhraseExamples.found(line, TotalWords.of(line.category()));
    }

    @Test
    void noPhraseStandsTwice() {
        PhraseExamples.once(TotalWords.LINES);
    }
}
