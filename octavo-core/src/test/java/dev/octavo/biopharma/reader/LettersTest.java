package dev.octavo.biopharma.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Exhibits that are letters to holders, and others.
class LettersTest {

    private static boolean letter(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 2);
        return Letters.is(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXHIBIT 99.2\n\nTO OUR STOCKHOLDERS\n\nThe year 2005 brought our first Phase II trial.",
                "Aldwych Therapeutics, Inc.\n\nDear Stockholder:\n\nI want to account for our alliances.",
                "Dear Fellow Shareholders,\n\nThe year was good.",
                "To the Shareholders of Aldwych Therapeutics, Inc.\n\nThe year was good."
            })
    void lettersToHoldersAre(String text) {
        assertThat(letter(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "EXHIBIT 99.2\n\nAldwych Therapeutics, Inc. Reports Results\n\nLEEDS, May 5, 2005 - Aldwych said today.",
                "Proposals were put to the stockholders of the company at the meeting, of whom many were there.",
                "Dear Dr. Roe:\n\nThis letter confirms the terms of your employment."
            })
    void othersAreNot(String text) {
        assertThat(letter(text)).isFalse();
    }
}
