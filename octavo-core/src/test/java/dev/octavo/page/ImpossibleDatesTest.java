package dev.octavo.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpossibleDatesTest {

    private static String first(String text) {
        char[] all = text.toCharArray();
        return ImpossibleDates.first(all, 0, all.length)
                .map(p -> text.substring(p.start(), p.end()))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Date of Report: February 30, 2015|February 30, 2015",
                "on Sept. 31st, 2009 (|Sept. 31st, 2009",
                "NOVEMBER 31,1996|NOVEMBER 31,1996",
                "Dated: 31 June 2009|31 June 2009",
                "the 31st day of April, 2001|31st day of April, 2001",
                "13/45/2009|13/45/2009",
                "February 29, 2014|February 29, 2014",
                "0/12/99|0/12/99",
                "2015-02-30|2015-02-30",
            })
    void whatTheCalendarDoesNotHave(String text, String found) {
        assertThat(first(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "February 28, 2015",
                "February 29, 2016",
                "12/31/99",
                "2015-02-28",
                "31 May 2009",
                "001-31234-2015",
                "04-2726691",
                "(781) 555-2009",
                "May 45 2,015",
                "May 32",
                "Rule 13-45/2009",
                "3/4 of 45/2009",
                "",
                "Room 31 June",
            })
    void datesAndWhatIsNone(String text) {
        assertThat(first(text)).isEmpty();
    }
}
