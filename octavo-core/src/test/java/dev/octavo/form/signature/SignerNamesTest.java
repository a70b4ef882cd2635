package dev.octavo.form.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether two writings are of one name.
class SignerNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JANE Q. DOE | Jane Q. Doe | true",
                "Jane Q. Doe | Jane Doe | true",
                "Jane Doe | Vice President | false",
                "--- | Jane Doe | false",
            })
    void namesAreComparedByLetters(String name, String words, boolean alike) {
        assertThat(SignerNames.alike(name, words, 0, words.length())).isEqualTo(alike);
    }
}
