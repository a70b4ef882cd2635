package dev.octavo.form.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Words that begin with one of some letters, sorted by them.
class BeginningsTest {

    @Test
    void beginningsAreSortedByFirstLetter() {
        Beginnings words = Beginnings.of("soliciting", "securities", "(amendment");
        assertThat(words.of('S')).containsExactly("soliciting", "securities");
        assertThat(words.at("SECURITIES registered".toCharArray(), 0, 21)).isTrue();
        assertThat(words.at("(Amendment No. 1)".toCharArray(), 0, 17)).isTrue();
        assertThat(words.at("\u0160".toCharArray(), 0, 1)).isFalse();
    }

    @Test
    void nothingIsReadBehindTheEnd() {
        assertThat(Beginnings.of("item").at(new char[0], 0, 0)).isFalse();
    }
}
