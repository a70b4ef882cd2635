package dev.octavo.form.cover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names of places, however they are set.
class PlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Delaware | true",
                "N.Y. | true",
                "N. Y. | true",
                "NEW  JERSEY, | true",
                "Qu\u00c9bec | true",
                "State of Delaware | true",
                "Grand Duchy of Luxembourg | true",
                "Newjersey | false",
                "New | false",
                "State of | false",
                ". | false",
            })
    void placesAreFoundHoweverTheyAreSet(String name, boolean place) {
        assertThat(Places.jurisdiction(name, 0, name.length())).isEqualTo(place);
    }
}
