package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.sentence.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How long the period is whose results a sentence announces, by the words before its last day:
/// "the fourth quarter and year ended December 31, 2011".
///
/// @param length of the period that is the news: "quarter", "six-months", "nine-months" or "year";
///   empty when not said
/// @param other the length of the other period that ends on the same day
/// @param fourth whether it is the last quarter of a year
record PeriodLength(Optional<String> length, Optional<String> other, boolean fourth) {

    /// The words that name a period stand no farther before its last day.
    private static final int SPAN = 14;

    /// @param ended behind the words that may name the period
    /// @param end its last day, where that is known
    static PeriodLength of(Sentence s, int ended, Optional<LocalDate> end) {
        int from = end.isPresent() && ended < s.to ? Math.max(s.from, ended - SPAN) : s.from;
        Optional<String> days = end.flatMap(e -> PeriodEnd.length(s, ended, e));
        String before = s.t.text(from, ended).toLowerCase(Locale.ROOT).replace('-', ' ');
        int quarter = Math.max(before.lastIndexOf("quarter"), lettered(before));
        int year = Math.max(yearOf(before), last(before, YEARS));
        Optional<String> months =
                last(before, NINE_MONTHS) >= 0
                        ? Optional.of("nine-months")
                        : last(before, HALF_YEARS) >= 0
                                ? Optional.of("six-months")
                                : Optional.empty();
        boolean three = last(before, THREE_MONTHS) >= 0;
        boolean quarterly = quarter >= 0 || three;
        Optional<String> length = months;
        Optional<String> other = Optional.empty();
        if (year >= 0 && year > quarter && !before.contains("half year")) {
            length = Optional.of("year");
            other = quarterly ? Optional.of("quarter") : Optional.empty();
        } else if (quarterly) {
            // the news of "the quarter and nine months ended" is the quarter
            length = Optional.of("quarter");
            other = year >= 0 ? Optional.of("year") : months;
        }
        if (length.isEmpty()) {
            // "fiscal 2013, which ended on September 28"
            boolean fiscal =
                    end.isPresent() && before.lastIndexOf("fiscal ") >= before.length() - BELONGS;
            length = days.or(() -> fiscal ? Optional.of("year") : Optional.empty());
        }
        if (end.isEmpty() && quarter >= 0) {
            length = Optional.of("quarter");
            other = Optional.empty();
        }
        boolean fourth = quarter >= 0 && (before.contains("fourth") || before.contains(" q4 "));
        return new PeriodLength(length, other, fourth);
    }

    /// Where a text names a quarter as "Q3".
    private static int lettered(String text) {
        return last(text, QUARTERS);
    }

    private static int last(String text, List<String> of) {
        int out = -1;
        for (String name : of) {
            out = Math.max(out, text.lastIndexOf(name));
        }
        return out;
    }

    private static final List<String> THREE_MONTHS =
            List.of("three month", "three and ", "thirteen week", "13 week", "3 month");
    private static final List<String> HALF_YEARS =
            List.of(
                    "six month",
                    "half year",
                    "first half",
                    "26 week",
                    "twenty six week",
                    "6 month");
    private static final List<String> NINE_MONTHS =
            List.of("nine month", "39 week", "thirty nine week", "9 month");
    private static final List<String> YEARS =
            List.of("twelve month", "12 month", "52 week", "53 week", "fifty two week");

    private static final List<String> QUARTERS = List.of(" q1 ", " q2 ", " q3 ", " q4 ");

    /// Where a text names a year as a period; the year that a quarter belongs to ("the third
    /// quarter of fiscal year 2007") is none.
    private static int yearOf(String text) {
        int year = text.lastIndexOf("year");
        int of = text.lastIndexOf(" of ", Math.max(0, year));
        boolean belongs = of >= 0 && text.lastIndexOf("quarter", of) >= 0 && year - of < BELONGS;
        return belongs ? -1 : year;
    }

    /// " of its current fiscal " is no longer than this.
    private static final int BELONGS = 24;
}
