package dev.octavo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "October 17, 2007",
                "Oct. 17, 2007",
                "Oct 17 2007",
                "17 October 2007",
                "October 17,2007",
                "OCTOBER 17, 2007",
                "October 17th, 2007",
                "October 17 th , 2007",
                "10/17/07",
                "10/17/2007",
                "10-17-2007",
                "10-17-07",
                "2007-10-17",
                "17th day of October, 2007",
                "17th of October 2007",
                "17-Oct-2007",
                "17-Oct-07",
                "October  17,\n2007",
                "October 17.2007",
                "october 17, 2007",
                "Ocotber 17, 2007",
                "October17, 2007",
                "October\u00a017,\u00a02007",
                "October 17-18, 2007",
                "October 17 and 18, 2007",
                "17day of October, 2007"
            })
    void everyShapeIsTheSameDay(String written) {
        String text = "Dated as of this " + written + " (the first)";
        Dates.Found found = Dates.first(text, 0, text.length()).orElseThrow();
        assertThat(found.date().orElseThrow()).hasToString("2007-10-17");
        assertThat(text.substring(found.start(), found.end())).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "'BOSTON, October 17 - The company', 0, 10, 17, October 17",
        "'BOSTON, Sept. 5 /PRNewswire/', 0, 9, 5, Sept. 5",
        "'in October 2007 we', 2007, 10, 0, October 2007",
        "'in October, 2007 we', 2007, 10, 0, 'October, 2007'",
        "'on 5 May the', 0, 5, 5, 5 May",
        "'the ___ day of June, 1999', 1999, 6, 0, 'June, 1999'",
        "'12 October 17, 2007', 2007, 10, 17, 'October 17, 2007'",
    })
    void lessThanAFullDate(String text, int year, int month, int day, String words) {
        Dates.Found found = Dates.next(text, 0, text.length()).orElseThrow();
        assertThat(List.of(found.year(), found.month(), found.day()))
                .containsExactly(year, month, day);
        assertThat(text.substring(found.start(), found.end())).isEqualTo(words);
        assertThat(found.date().isPresent()).isEqualTo(year > 0 && day > 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "it may 5 or 6 times",
                "Mayo 5, 2007",
                "February 30, 2007",
                "13/13/2007",
                "617-995-2500",
                "04-2726691",
                "Rule 14d-2(b)",
                "1.2.07",
                "NovaBay 5",
                "2007-13-01",
                "they march 12 miles",
                "Marketing 17, 2007",
                "Item 5.02",
                "10/17/20077",
                "$10/17/07",
                "Augusta 17, 2007",
                "12/31/05/06"
            })
    void whatIsNoDate(String text) {
        assertThat(Dates.all(text.toString(), 0, text.length())).isEmpty();
    }

    @Test
    void allOfThemInOrderAndOnlyWithinTheRange() {
        String text =
                "November 1, 2005 (October 26, 2005), 10/27/05 and in March 2006; December 31, 2007";
        assertThat(Dates.all(text, 0, text.indexOf(';')))
                .extracting(f -> f.year() + "-" + f.month() + "-" + f.day())
                .containsExactly("2005-11-1", "2005-10-26", "2005-10-27", "2006-3-0");
    }

    @Test
    void atAPosition() {
        assertThat(Dates.at("October 17, 2007", 0, 16)).isPresent();
        assertThat(Dates.at(" October 17, 2007", 0, 17)).isEmpty();
        assertThat(Dates.at("October", 7, 7)).isEmpty();
    }

    @Test
    void noTextCanBreakIt() {
        Random random = new Random(8);
        String[] parts = {
            "Oct", "October", "may", " ", "1", "17", "2007", ",", ".", "/", "-", "th", "day of",
            "\n", "\u2013", "and", "Z"
        };
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            int behind = 0;
            for (Dates.Found found : Dates.all(text.toString(), 0, text.length())) {
                assertThat(found.start()).isGreaterThanOrEqualTo(behind);
                assertThat(found.end())
                        .isGreaterThan(found.start())
                        .isLessThanOrEqualTo(text.length());
                assertThat(found.full()).isEqualTo(found.date().isPresent());
                behind = found.end();
            }
        }
    }
}
