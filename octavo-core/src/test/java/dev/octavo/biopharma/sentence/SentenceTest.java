package dev.octavo.biopharma.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a sentence says by itself.
class SentenceTest {

    @ParameterizedTest
    @CsvSource({
        "The trial of XmAb12 began., xmab, false",
        "The trial of XmAb-12 began., xmab, false",
        "The trial of ALD-204 began., ALD-20, false",
        "The trial of ALD-204 began., LD-204, false",
        "The trial of ALD-204 and ALD-20 began., ALD-20, true",
        "The trial of ald-204 began., ALD-204, true",
        "ALD-204's trial began., ALD-204, true",
        "The ALD-204-treated patients recovered., ALD-204, true",
        "An anti-TL1A antibody binds it., TL1A, true",
        "It is tried in renal cell cancer., renal cell cancer, true",
        "It is tried in renal cell cancer., renal cell cancers, false"
    })
    void aNameIsSaidByItsOwnWords(String text, String name, boolean said) {
        Sentence s = ReadText.sentences(text, "Aldwych Therapeutics, Inc.").getFirst();
        assertThat(s.says(name)).isEqualTo(said);
    }
}
