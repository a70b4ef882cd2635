package dev.octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void a_row_is_safe_in_a_spreadsheet() {
        assertThat(
                        Csv.row(
                                Arrays.asList(
                                        "=1+1",
                                        "+1",
                                        "-x",
                                        "@SUM(A1)",
                                        "\tx",
                                        "a=b",
                                        null,
                                        "",
                                        -5)))
                .isEqualTo("'=1+1,'+1,'-x,'@SUM(A1),'\tx,a=b,,,-5\n");
        assertThat(Csv.row(List.of("=HYPERLINK(\"x\",\"y\")", new BigDecimal("-1E+3"))))
                .isEqualTo("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\",-1000\n");
    }

    @Test
    void an_exact_line_gives_back_what_it_was_given() {
        @Nullable Object[] values = {"=1+1", "", null, "a,\"b\"\nc", new byte[] {1, (byte) 0xff}};
        assertThat(Csv.exact(values)).isEqualTo("=1+1,\"\",,\"a,\"\"b\"\"\nc\",01ff\n");
    }
}
