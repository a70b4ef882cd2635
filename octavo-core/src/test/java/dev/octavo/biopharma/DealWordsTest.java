package dev.octavo.biopharma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
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
        Tokens t = Tokens.of(line.example());
        Mentions m = Mentions.of(t, 0, t.count);
        new Parties("").find(m, false);
        Phrase phrase = Phrase.of(line.value(), line.pattern(), java.util.Map.of());
        boolean found = false;
        for (int i = 0; i < t.count && !found; i++) {
            found = phrase.match(t, m, i, t.count) > i;
        }
        assertThat(found).as(line.pattern() + " in: " + line.example()).isTrue();
        assertThat(List.of(line.category(), line.value())).doesNotContain("");
    }
}
