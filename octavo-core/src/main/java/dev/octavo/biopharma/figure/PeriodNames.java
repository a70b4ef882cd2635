package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.DateFinder;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
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

    /// The words that may name a period by themselves.
    private static final Words SPANS = Words.of(QUARTER, YEAR, MONTHS, MONTH, WEEKS, WEEK, HALF);

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
    private static final Words OF = Words.of("of");
    private static final Words FISCAL = Words.of("fiscal");
    private static final Words AGO = Words.of("ago", "earlier", "before", "previously");
    private static final Words DATE = Words.of("date");
    private static final Words FIRST = Words.of("first");
    private static final Words SECOND = Words.of("second");

    /// Parts of a year, which the year behind them belongs to.
    private static final Words PARTS = Words.of("quarter", "months", "half", "weeks", "month");

    /// So many tokens before a year its part may stand.
    private static final int PART = 5;

    /// A period that is none of ours.
    static final String OTHER = "other";

    private static final String SIX = "six-months";

    /// "for the first nine months" is no longer, in tokens.
    private static final int NAME = 6;

    /// So many tokens behind a sum its period is looked for.
    private static final int FAR = 26;

    private final Figures.Period period;

    /// @param period the one whose figures are read
    PeriodNames(Figures.Period period) {
        this.period = period;
    }

    /// Whether a period told by this class is the part of a year that has passed at its end.
    static boolean part(String told) {
        return told.equals("six-months") || told.equals("nine-months");
    }

    /// Whether a period told by this class is the one whose figures are read.
    boolean ours(String told) {
        return told.equals(period.length().orElse("-"));
    }

    /// Whether a period told by this class ends when ours does: a quarter and a part of a year do,
    /// a year only where ours closes one.
    boolean endsWith(String told) {
        return ours(told)
                || told.equals("quarter")
                || part(told)
                || told.equals("year") && period.closesYear();
    }

    /// Whether a year ends with our period.
    boolean closesYear() {
        return period.closesYear();
    }

    /// How long our period is; empty when not said.
    String length() {
        return period.length().orElse("");
    }

    /// Whether a token names the quarter that ends with a year of ours, or the year that ends with
    /// a quarter of ours.
    boolean closing(Sentence s, int i, String named) {
        return period.closesYear()
                && (named.equals("quarter") && i > s.from && FOURTH.has(s.t.word[i - 1])
                        || named.equals("year"));
    }

    private static final Words FOURTH = Words.of("fourth", "final", "last");

    /// Whether our period ends in a year.
    boolean endsInYear(int year) {
        return period.end().map(d -> d.getYear() == year).orElse(false);
    }

    /// Whether our period ends in a month.
    boolean endsIn(int month) {
        return period.end().map(d -> d.getMonthValue() == month).orElse(false);
    }

    /// Whether a day is the last one of the period whose figures are read.
    boolean end(LocalDate day) {
        return period.end().isPresent() && FigureColumns.near(day, period.end().get());
    }

    /// The length of the period that a token names: ours, another, or empty where it names none.
    String named(Sentence s, int i) {
        String length = length(s, i);
        if (length.isEmpty() || length.equals(OTHER)) {
            return length;
        }
        for (Mention m : s.m().all(Mention.Type.DATE)) {
            if (m.from() > i && m.from() <= i + 3 || m.from() <= i && m.to() > i) {
                Optional<EventDate> d = s.m().date(m.from());
                if (d.isPresent() && !within(d.get())) {
                    return OTHER;
                }
            }
        }
        return length;
    }

    private String length(Sentence s, int i) {
        int w = s.t.word[i];
        if (!SPANS.has(w) && !s.t.is(i, Tokens.HYPHEN | Tokens.NUMBER)) {
            return "";
        }
        if (w == QUARTER) {
            return "quarter";
        }
        if (w == YEAR) {
            if (s.has(PARTS, i - PART, i) && s.has(OF, i - PART, i)) {
                // "the first half of the year", "the third quarter of its fiscal year"
                return "";
            }
            // "a year ago", "the year to date"
            boolean other = s.has(AGO, i + 1, i + 2) || s.has(DATE, i + 2, i + 3);
            return other ? OTHER : "year";
        }
        if (w == MONTHS || w == MONTH || w == WEEKS || w == WEEK) {
            return months(i > s.from ? s.t.text(i - 1) : "");
        }
        if (w == HALF) {
            // "the second half" is another half of the year
            return i > s.from && FIRST.has(s.t.word[i - 1])
                    ? SIX
                    : i > s.from && SECOND.has(s.t.word[i - 1]) ? OTHER : "";
        }
        if (s.t.is(i, Tokens.HYPHEN)) {
            return hyphened(s.t.text(i).toLowerCase(Locale.ROOT));
        }
        return DateFinder.year(s.t, i) == 0 ? "" : bareYear(s, i);
    }

    private static final Map<String, String> HYPHENED =
            Map.ofEntries(
                    Map.entry("half-year", SIX),
                    Map.entry("first-half", SIX),
                    Map.entry("six-month", SIX),
                    Map.entry("second-half", OTHER),
                    Map.entry("nine-month", "nine-months"),
                    Map.entry("three-month", "quarter"),
                    Map.entry("full-year", "year"),
                    Map.entry("twelve-month", "year"),
                    Map.entry("year-to-date", OTHER),
                    Map.entry("year-earlier", OTHER),
                    Map.entry("year-ago", OTHER));

    private static String hyphened(String word) {
        return word.endsWith("-quarter") ? "quarter" : HYPHENED.getOrDefault(word, "");
    }

    /// "in 2015", "for fiscal 2003": the year that a year of ours ends in, or another.
    private String bareYear(Sentence s, int i) {
        int before = i > s.from ? s.t.word[i - 1] : 0;
        boolean fiscal = FISCAL.has(before);
        boolean name = fiscal || FOR.has(before);
        if (!name || period.end().isEmpty() || s.has(PARTS, i - PART, i)) {
            return "";
        }
        // a fiscal year that ends in the first weeks of a year may bear the number of the last
        LocalDate end = period.end().get();
        int year = DateFinder.year(s.t, i);
        boolean weeks = fiscal && year == end.getYear() - 1 && end.getMonthValue() <= 2;
        return year == end.getYear() || weeks ? "year" : OTHER;
    }

    static String months(String before) {
        return switch (before.toLowerCase(Locale.ROOT)) {
            case "three", "thirteen", "fourteen", "13", "14" -> "quarter";
            case "six", "twenty-six", "26" -> SIX;
            case "nine", "thirty-nine", "39" -> "nine-months";
            case "twelve", "fifty-two", "fifty-three", "52", "53" -> "year";
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
        return s.has(COMPARES, reach(s, i), i) && !goesOn(s, i)
                || s.has(COMPARED, s.from, i) && !goesOn(s, i);
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

    /// Whether the figure at a token is the next of ours behind a comparison of the one before:
    /// "revenues came to $3.1 million, compared with $2.6 million in 2010, and net income to".
    private static boolean goesOn(Sentence s, int at) {
        int i = at - 1;
        while (i > s.from && BARE.has(s.t.word[i])) {
            i--;
        }
        if (i <= s.from || !AND.has(s.t.word[i]) || s.t.word[i - 1] != Tokens.COMMA) {
            return false;
        }
        boolean sum = false;
        for (int k = i; k >= s.from; k--) {
            if (sum && COMPARES.has(s.t.word[k])) {
                return true;
            }
            if (NAMES.has(s.t.word[k])) {
                return false;
            }
            sum |= s.m().is(k, Mention.Type.MONEY);
        }
        return false;
    }

    private static final Words AND = Words.of("and", "while", "with");
    private static final Words BARE = Words.of("the", "net", "total", "a", "our", "its");
    private static final Words NAMES = Words.named("figure-names");

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
