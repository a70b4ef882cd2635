package dev.octavo.biopharma.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which stretches of text may be a row of a statement.
class StatementNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Net sales 1,204 1,150",
                "Net loss $ (1,204) $ (950)",
                "Net loss (1,204)(950)",
                "Margin 12 % 13 %",
                "Deferred revenue \u2014 150",
                "Deferred revenue 150 -",
                "Net sales 1,204|1,150",
                "Net sales 1,204 ----- 1,150"
            })
    void findsTwoNumbers(String text) {
        assertThat(StatementNumbers.two(text.toCharArray(), 0, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "On September 30, 2007 the Company announced its results.",
                "Item 2.02 Results of Operations. Exhibit 99.1 Release of May 1, 2007, page 3.",
                "Revenue was $1.2 million, up 4% from $1.1 million.",
                "No 10-K 5 a 6"
            })
    void findsNoneInSentences(String text) {
        assertThat(StatementNumbers.two(text.toCharArray(), 0, text.length())).isFalse();
    }
}
