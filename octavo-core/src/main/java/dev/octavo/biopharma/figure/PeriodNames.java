package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.DateFinder;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/// Which period a sentence names for its figures: "for the third quarter of 2019", "for the nine
/// months ended September 30".
///
/// A name is told as its length in the words of [Figures.Period], as "other" where its date is that
/// of another period, and as empty where a word names none. What stands behind "compared to" or
/// "from" is the figure of another period, though its name may be of ours.
final class PeriodNames {

    private static final int QUARTER = Lexicon.intern("quarter");
    private static final int YEAR = Lexicon.intern("year");
    private static final int MONTHS = Lexicon.intern("months");
    private static final int MONTH = Lexicon.intern("month");
    private static final int WEEKS = Lexicon.intern("weeks");
    private static final int WEEK = Lexicon.intern("week");
    private static final int HALF = Lexicon.intern("half");
    private static final Words COMPARES =
            Words.of(
                    "compared",
                    "versus",
                    "from",
                    "against",
                    "than",
                    "preceding",
                    "previous",
                    "ago",
                    "over",
                    "last",
                    "same",
                    "prior",
                    "comparable",
                    "increase",
                    "decrease");

    /// What stands behind these is of another period, however far.
    private static final Words COMPARED = Words.of("compared", "versus", "against", "comparison");

    private static final Words FOR = Words.of("for", "in", "during");

    /// "for the first nine months" is no longer, in tokens.
    private static final int NAME = 6;

    /// So many tokens behind a sum its period is looked for.
    private static final int FAR = 26;

    private final Figures.Period period;

    /// @param period the one whose figures are read
    PeriodNames(Figures.Period period) {
        this.period = period;
    }

    /// Whether a word names the length of a period.
    private static boolean period(int word) {
        return word == QUARTER
                || word == YEAR
                || word == MONTHS
                || word == MONTH
                || word == WEEKS
                || word == WEEK
                || word == HALF;
    }

    /// Whether a period told by this class is the part of a year that has passed at its end.
    static boolean part(String told) {
        return told.equals("six-months") || told.equals("nine-months");
    }

    /// Whether a period told by this class is the one whose figures are read.
    boolean ours(String told) {
        return told.equals(period.length().orElse("-"));
    }

    /// Whether "the end of the quarter", or else of the year, is that of the period whose figures
    /// are read, where the text speaks of a period told by this class.
    boolean endsWith(boolean quarter, String told) {
        boolean december =
                period.end().isPresent() && period.end().get().getMonth() == Month.DECEMBER;
        return ours(told)
                || quarter && !told.equals("other") && !told.isEmpty()
                || (told.equals("quarter") || told.equals("year")) && december;
    }

    /// Whether a day is the last one of the period whose figures are read.
    boolean end(LocalDate day) {
        return period.end().isPresent() && FigureColumns.near(day, period.end().get());
    }

    /// The length of the period that a token names: ours, another, or empty where it names none.
    String named(Sentence s, int i) {
        int w = s.t.word[i];
        if (!period(w)) {
            return fiscal(s, i);
        }
        String before = i > s.from ? s.t.text(i - 1) : "";
        boolean half = w == HALF || w == YEAR && i > s.from && s.t.word[i - 1] == HALF;
        String length =
                w == QUARTER
                        ? "quarter"
                        : half ? "six-months" : w == YEAR ? "year" : months(before);
        for (Mention m : s.m().all(Mention.Type.DATE)) {
            if (m.from() > i && m.from() <= i + 3 || m.from() <= i && m.to() > i) {
                Optional<EventDate> d = s.m().date(m.from());
                if (d.isPresent() && !within(d.get())) {
                    return "other";
                }
            }
        }
        return length;
    }

    /// "Revenues for fiscal 2003 were": a year that is only numbered.
    private String fiscal(Sentence s, int i) {
        int year = i > s.from && FISCAL.has(s.t.word[i - 1]) ? DateFinder.year(s.t, i) : 0;
        if (year == 0 || s.t.word(i - 2) == OF) {
            return "";
        }
        boolean ours = period.end().isEmpty() || period.end().get().getYear() == year;
        return ours ? "year" : "other";
    }

    private static final Words FISCAL = Words.of("fiscal", "full-year", "fy");
    private static final int OF = Lexicon.intern("of");

    private static String months(String before) {
        return switch (before.toLowerCase(Locale.ROOT)) {
            case "three", "thirteen", "13" -> "quarter";
            case "six", "26" -> "six-months";
            case "nine", "39" -> "nine-months";
            case "twelve", "52", "53" -> "year";
            default -> "";
        };
    }

    /// Whether a date that stands beside a period's name may be that of ours.
    private boolean within(EventDate d) {
        if (period.end().isEmpty()) {
            return true;
        }
        LocalDate end = period.end().get();
        return switch (d.precision()) {
            case DAY -> FigureColumns.near(d.date(), end);
            case MONTH ->
                    d.date().getYear() == end.getYear() && d.date().getMonth() == end.getMonth();
            case QUARTER, HALF, YEAR -> d.date().getYear() >= end.getYear();
        };
    }

    /// The period that the paragraphs below a heading speak of: "Third Quarter 2019 Financial
    /// Results"; none that is certain where it names two, and empty where it names none.
    Optional<String> heading(Sentence s) {
        Optional<String> out = Optional.empty();
        for (int i = s.from; i < s.to; i++) {
            String named = named(s, i);
            if (!named.isEmpty()) {
                out = Optional.of(out.isEmpty() || out.get().equals(named) ? named : "");
            }
        }
        return out;
    }

    /// Whether what stands at a token is what ours is compared with.
    static boolean compared(Sentence s, int i) {
        return s.has(COMPARES, reach(s, i), i) && !over(s, reach(s, i), i)
                || s.has(COMPARED, s.from, i) && !over(s, s.from, i);
    }

    /// Six tokens back, a sum counted as one: "from $72.2 million in the third quarter".
    private static int reach(Sentence s, int i) {
        int from = i - 6;
        for (Mention m : s.m().all(Mention.Type.MONEY)) {
            if (m.to() <= i && m.to() > from) {
                from -= m.to() - m.from() - 1;
            }
        }
        return from;
    }

    /// Whether a comparison with a bare sum is over before a token: "compared with $261.0 million
    /// in 2010, and net income to".
    private static boolean over(Sentence s, int from, int i) {
        int last = -1;
        for (int k = Math.max(s.from, from); k < i; k++) {
            last = COMPARED.has(s.t.word[k]) || COMPARES.has(s.t.word[k]) ? k : last;
        }
        int sum = last + 1;
        while (last >= 0 && sum < i && WITH.has(s.t.word[sum])) {
            sum++;
        }
        return last >= 0
                && s.m().is(sum, Mention.Type.MONEY)
                && s.t.word(i - 1) != Tokens.COMMA
                && apart(s, s.m().end(sum), i);
    }

    private static boolean apart(Sentence s, int from, int to) {
        for (int k = from; k + 1 < to; k++) {
            if (s.t.word[k] == Tokens.COMMA && AND.has(s.t.word[k + 1])) {
                return to - k <= NAME;
            }
        }
        return false;
    }

    private static final Words WITH = Words.of("with", "to", "the");
    private static final Words AND = Words.of("and", "while");

    /// Whether a word leads to what ours is compared with.
    static boolean compares(int word) {
        return COMPARES.has(word);
    }

    /// The first period that a sentence names behind a sum, before anything that it is compared
    /// with: "was $17.5 million, or $0.52 per share, for the third quarter of 2019, compared to".
    String behind(Sentence s, int from) {
        return behind(s, from, Math.min(s.to, from + FAR));
    }

    /// The period that stands right behind a sum: "$12.9 million for the six months ended June 30".
    String rightBehind(Sentence s, int from) {
        return from < s.to && FOR.has(s.t.word[from])
                ? behind(s, from, Math.min(s.to, from + NAME))
                : "";
    }

    private String behind(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (COMPARES.has(s.t.word[i])) {
                return "";
            }
            String named = named(s, i);
            if (!named.isEmpty()) {
                return named;
            }
        }
        return "";
    }
}
