package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.DateFinder;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Sums that stand in the order of their periods: "net loss for the three and six months ended June
/// 30, 2011 was $2.1 million and $4.0 million, respectively".
final class InOrder {

    private static final Words RESPECTIVELY = Words.of("respectively");
    private static final Words AND = Words.of("and", ",", "or");
    private static final Words NUMBERS = Words.named("period-numbers");
    private static final Words MONTHS = Words.of("month", "months", "week", "weeks");
    private static final Words QUARTER = Words.of("quarter", "quarters");
    private static final Words YEAR = Words.of("year", "years");

    private InOrder() {}

    static boolean is(Sentence s) {
        return s.has(RESPECTIVELY, s.from, s.to);
    }

    /// Which of two sums of a sentence is that of our period; empty where that is not certain.
    static Optional<Integer> of(Sentence s, PeriodNames periods) {
        List<String> lengths = lengths(s);
        List<Integer> years = years(s);
        if (lengths.size() == 2 && years.size() <= 1) {
            int at = lengths.indexOf(periods.length());
            return years.stream().allMatch(periods::endsInYear) && at >= 0
                    ? Optional.of(at)
                    : Optional.empty();
        }
        if (lengths.size() <= 1 && years.size() == 2) {
            boolean ours = lengths.isEmpty() || lengths.contains(periods.length());
            for (int i = 0; ours && i < years.size(); i++) {
                if (periods.endsInYear(years.get(i))) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    /// The lengths of the periods that a sentence names, in their order, each once.
    private static List<String> lengths(Sentence s) {
        List<String> out = new ArrayList<>();
        for (int i = s.from; i < s.to; i++) {
            int w = s.t.word[i];
            boolean months =
                    NUMBERS.has(w) && (s.has(MONTHS, i + 1, i + 2) || s.has(MONTHS, i + 3, i + 4));
            String length =
                    QUARTER.has(w)
                            ? "quarter"
                            : YEAR.has(w)
                                    ? "year"
                                    : months
                                            ? PeriodNames.months(
                                                    s.t.text(i).toLowerCase(Locale.ROOT))
                                            : "";
            if (!length.isEmpty() && !out.contains(length)) {
                out.add(length);
            }
        }
        return out;
    }

    private static List<Integer> years(Sentence s) {
        List<Integer> out = new ArrayList<>();
        for (int i = s.from; i < s.to; i++) {
            int year = DateFinder.year(s.t, i);
            if (year != 0 && !out.contains(year)) {
                out.add(year);
            }
        }
        return out;
    }

    /// The sum that stands beside one: "$2.1 million and $4.0 million".
    static Optional<Mention> beside(Sentence s, Mention first) {
        int i = first.to();
        while (i < s.to && i < first.to() + 2 && AND.has(s.t.word[i])) {
            i++;
        }
        return i > first.to() ? s.m().at(i, Mention.Type.MONEY) : Optional.empty();
    }
}
