package dev.octavo.biopharma.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.biopharma.text.Inflections;
import dev.octavo.biopharma.text.Tokens;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every phrase of `wording.tsv` is found in its own example.
class WordingTest {

    static Stream<PhraseBook.Line> lines() {
        assertThat(Wording.of("trigger").all).isNotEmpty();
        return Wording.LINES.stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void patternIsFoundInItsExample(PhraseBook.Line line) {
        PhraseExamples.found(line, Wording.of(line.category()));
    }

    @Test
    void noPhraseStandsTwice() {
        PhraseExamples.once(Wording.LINES);
    }

    @Test
    void gapEndsAtTheStopOfASentence() {
        Phrase phrase = Phrase.of("x", "trial ... began", Map.<String, BitSet>of());
        Tokens near = Tokens.of("The trial of the drug began.");
        Tokens divided = Tokens.of("The trial ended; the talks began.");
        assertThat(phrase.match(near, Mentions.of(near, 0, near.count), 1, near.count))
                .isEqualTo(6);
        assertThat(phrase.match(divided, Mentions.of(divided, 0, divided.count), 1, divided.count))
                .isEqualTo(-1);
    }

    @Test
    void irregularAndRegularInflections() {
        assertThat(Inflections.of("pay")).containsExactly("pay", "pays", "paid", "paying");
        assertThat(Inflections.of("submit")).contains("submitted", "submitting");
        assertThat(Inflections.of("initiate"))
                .isEqualTo(List.of("initiate", "initiates", "initiated", "initiating"));
    }
}
