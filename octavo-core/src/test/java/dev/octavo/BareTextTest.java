package dev.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareTextTest {

    @Test
    void a_paragraph_of_news_is_a_text() {
        assertThat(text("Aldwych has earned a $5 million milestone payment from Belgrave AG."))
                .isTrue();
        assertThat(
                        text(
                                "Aldwych has earned a $5 million\u0007 milestone payment from Belgrave AG. "
                                        .repeat(3)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": \"nothing but data in here, and a lot of it\"}",
                "FORM 10-K\n\nAnnual report of Aldwych for the year that is over",
                "too short"
            })
    void data_other_forms_and_scraps_are_none(String text) {
        assertThat(text(text)).isFalse();
    }

    @Test
    void a_file_of_bytes_is_none() {
        byte[] bytes = new byte[100_000];
        new Random(8).nextBytes(bytes);
        assertThat(FilingReader.read(bytes, "a.bin", Optional.empty()).bareText()).isFalse();
    }

    private static boolean text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return FilingReader.read(bytes, "a.txt", Optional.empty()).bareText();
    }
}
