package dev.octavo.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Growth;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Input made to be slow stays linear, up to eight megabytes of each.
class LinearTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<td>",
                "<table><tr><td>",
                "<b>",
                "<b></i>",
                "<p><font face=x>",
                "</div>",
                "<td colspan=\"376967340\">",
                "<!--",
                "<a href=\"",
                "<p style='x",
                "<script>",
                "&",
                "&#",
                "<",
                "<ix:nonNumeric name='a'>",
                "</ix:nonNumeric>",
                "x ",
                "x",
                "<li>",
                "<table>",
                "</table>",
                "<pre>x\n",
                "<a href='u'>",
                "**a"
            })
    void staysLinear(String unit) {
        Growth.assertInProportion(
                8_000_000 / unit.length(),
                n -> {
                    byte[] bytes = ("<p>" + unit.repeat(n)).getBytes(StandardCharsets.US_ASCII);
                    assertThat(PageReader.read(bytes, 0, bytes.length, 1).html()).isTrue();
                });
    }
}
