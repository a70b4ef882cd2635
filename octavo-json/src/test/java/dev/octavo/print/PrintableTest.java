package dev.octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.avaje.json.mapper.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    private static final String LETTERS = "Müller — “ab” ≥ 5 µg · 漢字 😀";

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 8, 0x0b, 0x0c, 0x1b, 0x7f, 0x80, 0x90, 0x9b, 0x9f, 0xad, 0x61c, 0x200b,
                0x200e, 0x200f, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0xfeff, 0xfff9, 0xd800,
                0xdc00, 0xe0041
            })
    void what_steers_or_hides_can_be_seen(int c) {
        String text = "a" + Character.toString(c) + "b";
        assertThat(Printable.line(text)).isEqualTo("a\ufffdb");
        assertThat(Printable.lines(text)).isEqualTo("a\ufffdb");
    }

    @Test
    void letters_signs_and_pictures_stay() {
        assertThat(Printable.line(LETTERS)).isEqualTo(LETTERS);
        assertThat(Printable.lines(LETTERS)).isEqualTo(LETTERS);
        assertThat(Printable.json(LETTERS)).isEqualTo(LETTERS);
        assertThat(Printable.line(LETTERS + "\u001b" + LETTERS))
                .isEqualTo(LETTERS + "\ufffd" + LETTERS);
    }

    @Test
    void a_line_has_no_ends_of_lines_and_lines_have_one_kind() {
        assertThat(Printable.line("a\tb\nc\rd\u0085e\u2028f\u2029g")).isEqualTo("a b c d e f g");
        assertThat(Printable.lines("a\tb\nc\r\nd\re\u0085f\u2028g"))
                .isEqualTo("a\tb\nc\nd\ne\nf\ng");
    }

    @Test
    void json_keeps_its_value() {
        String json = "{\"a\":\"\u009b1\u202e2\u200b3😀4\udb40\udc415\u007f\"}\n";
        String shown = Printable.json(json);
        assertThat(shown)
                .isEqualTo("{\"a\":\"\\u009b1\\u202e2\\u200b3😀4\\udb40\\udc415\\u007f\"}\n");
        JsonMapper mapper = JsonMapper.builder().build();
        assertThat(mapper.fromJsonObject(shown)).isEqualTo(mapper.fromJsonObject(json));
    }
}
