package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.BareDays;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Words;
import dev.octavo.page.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Announcements of results: "its financial results for the quarter ended September 30, 2007".
///
/// The period is that of the first sentence of a text that names one. A sentence that names two
/// periods with one end ("the three and nine months ended") announces the results of both. What the
/// texts of a filing announce becomes events in [ResultEvents].
public final class Results {

    private static final Words RESULTS = Words.of("results", "earnings");
    private static final Words ANNOUNCED =
            Words.of(
                    "announce",
                    "announced",
                    "announcing",
                    "announces",
                    "reported",
                    "reports",
                    "reporting",
                    "release",
                    "issued",
                    "regarding",
                    "setting",
                    "disclosing",
                    "posted",
                    "posts",
                    "published",
                    "publishes",
                    "presented",
                    "presents",
                    "unveiled",
                    "delivers",
                    "gave");
    private static final Words ENDED = Words.of("ended", "ending");

    /// "its fiscal year, which closed on September 30".
    private static final Words CLOSED = Words.of("closed", "closing");

    private static final Words MADE = Words.of("made", "makes", "making");
    private static final int PUBLIC = Lexicon.intern("public");
    private static final int ON = Lexicon.intern("on");
    private static final Words STATEMENTS = Words.of("statement", "statements");
    private static final Words OF_MONEY =
            Words.of(
                    "financial",
                    "quarter",
                    "quarterly",
                    "fiscal",
                    "operating",
                    "year-end",
                    "interim",
                    "preliminary",
                    "half",
                    "half-year",
                    "annual",
                    "yearly",
                    "earnings");
    private static final int SPAN = 14;

    /// Sentences of a release that may announce its results.
    private static final int FIRST = 6;

    /// A text that announces results.
    ///
    /// @param item its number; empty for a release
    /// @param form whether that is the item for results
    /// @param fourth whether it is the last quarter of a year
    /// @param named whether the period is only named ("third quarter 2019") and `end` is the
    ///   calendar's
    /// @param other the length of the other period that ends on the same day
    public record Announcement(
            Optional<String> item,
            boolean form,
            Optional<LocalDate> announced,
            Optional<LocalDate> end,
            boolean named,
            Optional<String> length,
            boolean fourth,
            Optional<String> other,
            Sentence told) {}

    private Results() {}

    /// The results that a text announces: of the first period that a sentence names.
    ///
    /// @param form whether the text is an item for results, which needs no last day of the period
    public static Optional<Announcement> of(
            List<Sentence> sentences,
            Optional<String> item,
            boolean form,
            Optional<LocalDate> announced) {
        Optional<Announcement> vague = Optional.empty();
        for (Sentence s : sentences) {
            if (item.isEmpty() && s.index >= FIRST) {
                break;
            }
            boolean told =
                    announces(s, item.isEmpty())
                            || form && (figures(s) || statements(s))
                            || item.isEmpty() && figures(s) && own(s) && past(s, announced);
            if (s.legal() || !told) {
                continue;
            }
            for (int i = s.from; i < s.to; i++) {
                boolean closed = CLOSED.has(s.t.word[i]) && s.t.word(i + 1) == ON;
                if (ENDED.has(s.t.word[i])
                        || closed && s.has(PERIODS, i - 3, i)
                        || Words.TO.has(s.t.word[i]) && s.has(PERIODS, i - 1, i)) {
                    Optional<LocalDate> end = end(s, closed ? i + 2 : i + 1, announced);
                    if (end.isPresent()) {
                        return Optional.of(announcement(s, i, end, false, item, form, announced));
                    }
                }
            }
            boolean named = announces(s, item.isEmpty()) || form && statements(s);
            if (vague.isEmpty() && (form || item.isEmpty()) && named) {
                Optional<CalendarPeriod> period = CalendarPeriod.of(s, announced);
                vague =
                        Optional.of(
                                        announcement(
                                                s,
                                                period.map(CalendarPeriod::behind).orElse(s.to),
                                                period.map(CalendarPeriod::end),
                                                period.isPresent(),
                                                item,
                                                form,
                                                announced))
                                .filter(a -> a.length.isPresent());
            }
        }
        return vague;
    }

    /// Whether a sentence announces results, or a figure of a period that has ended: "reported a
    /// net loss of $8.2 million for the quarter ended". What will be announced is none.
    private static boolean announces(Sentence s, boolean release) {
        boolean results =
                (s.topics & Gate.RESULTS) != 0
                        && s.has(RESULTS, s.from, s.to)
                        && (!release || s.has(OF_MONEY, s.from, s.to));
        boolean figure = Gate.figures(s.topics) && s.has(ENDED, s.from, s.to);
        if (!results && !figure) {
            return false;
        }
        if (release && results && titled(s)) {
            return !ahead(s);
        }
        for (int i = s.from; i < s.to; i++) {
            boolean made = s.t.word[i] == PUBLIC && MADE.has(s.t.word(i - 1));
            if (made || ANNOUNCED.has(s.t.word[i])) {
                return !s.has(Words.WILL, i - 3, i)
                        && !s.has(Words.EXPECT, i - 3, i)
                        && !s.has(OF_A_DAY, i + 1, i + 4)
                        && !ahead(s);
            }
        }
        return false;
    }

    /// "INTERIM RESULTS FOR THE SIX MONTHS TO 30 JUNE 2001": a headline without a verb.
    private static boolean titled(Sentence s) {
        if (s.index > 1 || !s.headline()) {
            return false;
        }
        for (int i = s.from; i < s.to; i++) {
            if (RESULTS.has(s.t.word[i])) {
                return s.has(PERIODS, s.from, s.to)
                        && s.has(FOR, i + 1, i + 2)
                        && !s.has(OF_A_DAY, s.from, s.to);
            }
        }
        return false;
    }

    private static final Words FOR = Words.of("for");

    /// Whether the text of an item for results gives out statements: "issued the following
    /// statements of operations for its third fiscal quarter".
    private static boolean statements(Sentence s) {
        return s.has(STATEMENTS, s.from, s.to)
                && s.has(ANNOUNCED, s.from, s.to)
                && s.has(PERIODS, s.from, s.to)
                && !ahead(s)
                && !s.has(Words.NOT, s.from, s.to);
    }

    /// "announces the date of its results", "announces its conference call on".
    private static final Words OF_A_DAY =
            Words.of("date", "dates", "time", "timing", "schedule", "webcast");

    private static final Words RELEASING =
            Words.of(
                    "report",
                    "reporting",
                    "announce",
                    "announcing",
                    "release",
                    "releasing",
                    "issue",
                    "publish",
                    "publishing",
                    "disclose",
                    "provide",
                    "host",
                    "hold");
    private static final Words DELAYED =
            Words.of(
                    "delay",
                    "delayed",
                    "delays",
                    "postpone",
                    "postponed",
                    "postpones",
                    "postponement",
                    "reschedule",
                    "rescheduled",
                    "reschedules");

    /// Whether results are still to come: "announced that it will release its results", "plans to
    /// report", "the earnings release will be delayed".
    private static boolean ahead(Sentence s) {
        if (s.has(ENDED, s.from, s.to) && !s.m().all(Mention.Type.MONEY).isEmpty()) {
            // "expects to report revenue of $9 million for the quarter ended": they are told
            return false;
        }
        int results = s.from;
        while (results < s.to && !RESULTS.has(s.t.word[results])) {
            results++;
        }
        if (results == s.to) {
            return false;
        }
        for (int i = Math.max(s.from + 1, results - SPAN); i < results; i++) {
            boolean to = Words.TO.has(s.t.word[i - 1]);
            boolean planned = to && (s.has(Words.EXPECT, i - 4, i - 1) || s.headline());
            if (RELEASING.has(s.t.word[i]) && (s.has(Words.WILL, i - 3, i) || planned)) {
                return true;
            }
        }
        return s.has(DELAYED, s.from, s.to) && s.m().all(Mention.Type.MONEY).isEmpty();
    }

    /// Whether the text of an item for results gives a figure of a period without saying that
    /// results are announced: "revenue for the quarter ended June 30 was about $8.3 million".
    private static boolean figures(Sentence s) {
        return Gate.figures(s.topics)
                && s.has(ENDED, s.from, s.to)
                && !s.m().all(Mention.Type.MONEY).isEmpty();
    }

    private static final Words PERIODS = Words.of("year", "half", "months", "quarter", "half-year");

    private static Optional<LocalDate> end(Sentence s, int from, Optional<LocalDate> announced) {
        for (Mention m : BareDays.all(s)) {
            if (m.from() >= from && m.from() <= from + 1) {
                return s.m().date(m.from())
                        .or(() -> announced.flatMap(a -> BareDays.value(m, a, false)))
                        .filter(d -> d.precision() == EventDate.Precision.DAY)
                        .map(EventDate::date);
            }
        }
        return Optional.empty();
    }

    /// Whether a sentence names one company at most: where it names two, the figures may be those
    /// of one that the registrant buys.
    private static boolean own(Sentence s) {
        return s.orgs().stream().map(Mention::name).distinct().count() <= 1;
    }

    /// Whether a period that a sentence names was over when it was announced, not long before.
    private static boolean past(Sentence s, Optional<LocalDate> announced) {
        for (int i = s.from; announced.isPresent() && i < s.to; i++) {
            if (ENDED.has(s.t.word[i]) || Words.TO.has(s.t.word[i]) && s.has(PERIODS, i - 1, i)) {
                Optional<LocalDate> end = end(s, i + 1, announced);
                if (end.isPresent()) {
                    return end.get().isBefore(announced.get())
                            && end.get().isAfter(announced.get().minusDays(LATE));
                }
            }
        }
        return false;
    }

    /// So many days behind a period its results are news.
    private static final int LATE = 150;

    private static Announcement announcement(
            Sentence s,
            int ended,
            Optional<LocalDate> end,
            boolean named,
            Optional<String> item,
            boolean form,
            Optional<LocalDate> announced) {
        int from = end.isPresent() ? Math.max(s.from, ended - SPAN) : s.from;
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
        if (end.isEmpty() && quarter >= 0) {
            length = Optional.of("quarter");
            other = Optional.empty();
        }
        boolean fourth = quarter >= 0 && (before.contains("fourth") || before.contains(" q4 "));
        return new Announcement(item, form, announced, end, named, length, fourth, other, s);
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

    /// The whole of a page.
    public static Figures.Place all(Page page) {
        return new Figures.Place(page, 0, page.lines());
    }
}
