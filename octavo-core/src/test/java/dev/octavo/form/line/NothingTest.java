package dev.octavo.form.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The ways in which a cover says that there is nothing.
class NothingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N/A | true",
                "Not applicable. | true",
                "-- | true",
                "No change | true",
                "None 2 | false",
                "Nonesuch Corp. | false",
                "7 | false",
            })
    void nothingIsSaidInSomeWays(String words, boolean nothing) {
        assertThat(Nothing.said(words)).isEqualTo(nothing);
    }
}
