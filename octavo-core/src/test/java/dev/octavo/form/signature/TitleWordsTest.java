package dev.octavo.form.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words that tell a firm from a person.
class TitleWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Example Holdings, L.L.C. | true",
                "By its General Partner | true",
                "On behalf of the trust administrator | true",
                "Companion Ames | false",
                "Vice President, Finance | false",
                "... | false",
            })
    void firmsAreToldByTheirWords(String words, boolean firm) {
        assertThat(TitleWords.firm(words, 0, words.length())).isEqualTo(firm);
    }
}
