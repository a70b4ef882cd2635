package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Months that stand in a sentence without a year.
final class Months {

    private static final List<String> NAMES =
            Arrays.stream(Month.values()).map(m -> m.name().toLowerCase(Locale.ROOT)).toList();

    private Months() {}

    /// The number of the month that a word names; 0 for every other.
    static int of(String word) {
        return NAMES.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    }

    /// The day that stands beside a month; 0 where none does.
    static int day(Sentence s, int month) {
        int behind = number(s, month + 1);
        return behind > 0 ? behind : number(s, month - 1);
    }

    private static int number(Sentence s, int at) {
        if (at < s.from
                || at >= s.to
                || !s.t.is(at, Tokens.NUMBER)
                || s.t.end[at] - s.t.start[at] > 2) {
            return 0;
        }
        int out = 0;
        for (int i = s.t.start[at]; i < s.t.end[at]; i++) {
            char c = s.t.text.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            out = 10 * out + c - '0';
        }
        return out;
    }
}
