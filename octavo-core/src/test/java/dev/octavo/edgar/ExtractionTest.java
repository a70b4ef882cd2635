package dev.octavo.edgar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExtractionTest {

    private static byte[] of(String text) {
        byte[] bytes =
                ("<DOCUMENT>\n<TYPE>X\n<TEXT>\n" + text + "\n</TEXT>\n</DOCUMENT>\n")
                        .getBytes(StandardCharsets.ISO_8859_1);
        return Extraction.of(bytes, SubmissionReader.read(bytes, "x").documents().getFirst());
    }

    private static String text(String text) {
        return new String(of(text), StandardCharsets.ISO_8859_1);
    }

    @Test
    void uuencodedBytesComeBack() {
        assertThat(text("begin 644 cat.txt\n#0V%T\n`\nend")).isEqualTo("Cat");
        assertThat(text("begin 644 a.txt\n%:&5L;&\\`\n`\nend")).isEqualTo("hello");
        assertThat(of("<PDF>\nbegin 644 a.pdf\n#``$\"\n`\nend\n</PDF>")).containsExactly(0, 1, 2);
    }

    @Test
    void blanksCutOffAtTheEndOfALineAreZeros() {
        assertThat(of("begin 644 a.bin\n#\n`\nend")).containsExactly(0, 0, 0);
    }

    @Test
    void damagedEncodingGivesWhatThereIs() {
        assertThat(text("begin 644 cat.txt\n#0V%T\n#0V")).startsWith("Cat");
        assertThat(text("begin 644 cat.txt")).isEmpty();
    }

    @Test
    void otherTextStaysAsItIsWithoutTheTagsAroundIt() {
        assertThat(text("<html>begin 644 words</html>"))
                .isEqualTo("<html>begin 644 words</html>\n");
        assertThat(text("<XBRL>\n<?xml version='1.0'?>\n<html/>\n</XBRL>"))
                .isEqualTo("<?xml version='1.0'?>\n<html/>\n");
        assertThat(text("")).isEmpty();
    }
}
