package dev.octavo.biopharma.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.mention.Phrase;
import dev.octavo.biopharma.mention.PhraseBook;
import dev.octavo.biopharma.mention.PhraseExamples;
import dev.octavo.biopharma.mention.Phrases;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every phrase of `agreements.tsv` is found in its own example.
class DealWordsTest {

    static Stream<PhraseBook.Line> lines() {
        assertThat(DealWords.HEAD.all).isNotEmpty();
        return DealWords.LINES.stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void patternIsFoundInItsExample(PhraseBook.Line line) {
        Phrase phrase = Phrase.of(line.value(), line.pattern(), Map.of());
        PhraseExamples.found(line, new Phrases(List.of(phrase)));
        assertThat(List.of(line.category(), line.value())).doesNotContain("");
    }

    @Test
    void noPhraseStandsTwice() {
        PhraseExamples.once(DealWords.LINES);
    }
}
