package dev.octavo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Input made to be slow stays linear: twelve megabytes of each within a generous bound that
/// anything quadratic would miss by far.
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
        byte[] bytes =
                ("<p>" + unit.repeat(12_000_000 / unit.length()))
                        .getBytes(StandardCharsets.US_ASCII);
        Page page =
                Assertions.assertTimeout(
                        Duration.ofSeconds(12), () -> PageReader.read(bytes, 0, bytes.length, 1));
        assertThat(page.html()).isTrue();
    }
}
