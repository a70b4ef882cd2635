package dev.octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void columns_stand_one_below_the_other_whatever_is_in_them() {
        assertThat(
                        Columns.of(
                                List.of(
                                        List.of("who", "sum", "file"),
                                        List.of("a\u001b[1mb", "10", "f"),
                                        List.of("much too long", "5", "much too long\n")),
                                1,
                                8))
                .isEqualTo(
                        """
                        who       sum  file
                        a\ufffd[1mb     10  f
                        much to…    5  much too long
                        """);
        assertThat(Columns.of(List.of(), Columns.NONE_RIGHT, 8)).isEmpty();
    }
}
