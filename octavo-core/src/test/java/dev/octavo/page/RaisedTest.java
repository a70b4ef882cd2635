package dev.octavo.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is taken off the end of a value as a footnote mark, and what is not.
class RaisedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme Corp.<sup>(1)</sup>|Acme Corp.",
                "Acme Corp. (<sup>1</sup>)|Acme Corp.",
                "Acme Corp.<SUP><b>1</b></SUP>|Acme Corp.",
                "Acme Corp.<sup>(a)</sup>|Acme Corp.",
                "Acme Corp.<span style='vertical-align: super'>1,2</span>|Acme Corp.",
                "Acme Corp.\u00b9|Acme Corp.",
                "Acme Corp.<span style='position:relative;top:-3pt'>*</span>|Acme Corp.",
                "Acme Corp. (1)|Acme Corp. (1)",
                "Acme <span style='vertical-align:top'>99</span>|Acme 99",
                "Acme <sup>2010</sup>|Acme 2010",
                "May 10<sup>th</sup>|May 10th",
                "<sup>1</sup>|1",
                "Acme<sup>|Acme",
                "Acme<sup 1|Acme"
            })
    void endsBeforeAFootnoteMark(String html, String value) {
        byte[] bytes = ("<html><p>" + html).getBytes(UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        assertThat(page.fact(page.start(0), page.end(0)).orElse("")).isEqualTo(value);
    }
}
