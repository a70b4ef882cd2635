package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
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

    private static final Words RESULTS = Words.named("about-results");
    private static final Words ANNOUNCED = Words.named("results-announced");
    private static final Words ENDED = Words.of("ended", "ending");
    private static final Words OF_MONEY = Words.named("results-of-money");
    private static final Words STATED = Words.named("results-stated");
    private static final Words AHEAD = Words.named("forecasting");
    private static final Words FORECAST = Words.named("forecasts");
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
    /// @param bare whether the text only gives figures of the period, without saying that results
    ///   are announced: then they are results if there are several
    public record Announcement(
            Optional<String> item,
            boolean form,
            Optional<LocalDate> announced,
            Optional<LocalDate> end,
            boolean named,
            Optional<String> length,
            boolean fourth,
            Optional<String> other,
            boolean bare,
            Sentence told) {

        /// The same, of a text that does not say that results are announced.
        public Announcement unsaid() {
            return new Announcement(
                    item, form, announced, end, named, length, fourth, other, true, told);
        }

        /// The same, of a period that is a quarter.
        private Announcement ofQuarter() {
            return new Announcement(
                    item,
                    form,
                    announced,
                    end,
                    named,
                    Optional.of("quarter"),
                    fourth,
                    other,
                    bare,
                    told);
        }

        /// The same period, announced by the words of another sentence.
        private Announcement by(Announcement other) {
            return new Announcement(
                    item,
                    form,
                    announced,
                    end,
                    false,
                    length,
                    fourth || other.fourth,
                    this.other.or(() -> other.other),
                    other.bare,
                    other.told);
        }
    }

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
        Optional<Announcement> bare = Optional.empty();
        Optional<Announcement> dated = Optional.empty();
        FiscalPeriod fiscal = new FiscalPeriod(sentences, announced);
        for (Sentence s : sentences) {
            if (item.isEmpty() && s.index >= (bare.isEmpty() ? FIRST_BARE : FIRST)) {
                break;
            }
            if (s.legal()) {
                continue;
            }
            boolean early = item.isPresent() || s.index < FIRST;
            boolean announces = early && announces(s, item.isEmpty(), form);
            boolean told = announces || form && stated(s);
            boolean figures =
                    !told && (figures(s, announced) || results(s)) && own(s, item.isEmpty());
            if (!told && !figures && (dated.isPresent() || !early)) {
                continue;
            }
            boolean counts = figures && bare.filter(b -> !b.named).isEmpty();
            if (!told && dated.isPresent() && !counts) {
                continue;
            }
            Optional<Announcement> at =
                    PeriodEnd.of(s, announces ? Optional.empty() : announced, announced)
                            .map(e ->
                                    announcement(
                                            s,
                                            e.at(),
                                            Optional.of(e.day()),
                                            false,
                                            item,
                                            form,
                                            !announces && !sum(s),
                                            announced));
            if (at.isPresent() && told) {
                return at;
            }
            if (at.isPresent() && figures && fresh(at.get())) {
                bare = bare.filter(b -> !b.named).or(() -> at.map(Announcement::unsaid));
            }
            dated = dated.or(() -> at);
            if (at.isEmpty()
                    && (told
                                    && vague.filter(v -> v.length.isPresent()).isEmpty()
                                    && (form || item.isEmpty())
                            || figures && bare.isEmpty())) {
                boolean tells = told && (form || item.isEmpty());
                Optional<CalendarPeriod> named = CalendarPeriod.of(s, announced);
                if (!tells && named.isEmpty()) {
                    continue;
                }
                Optional<LocalDate> end = named.map(CalendarPeriod::end);
                Announcement by =
                        announcement(
                                s,
                                named.map(CalendarPeriod::behind).orElse(s.to),
                                end.or(() -> fiscal.end(s)),
                                end.isPresent(),
                                item,
                                form,
                                !announces,
                                announced);
                if (tells) {
                    vague = vague.isEmpty() || by.length.isPresent() ? Optional.of(by) : vague;
                } else if (by.length.isPresent()) {
                    bare = Optional.of(by.unsaid());
                }
            }
        }
        if (form && bare.isEmpty() && vague.filter(a -> a.length.isPresent()).isEmpty()) {
            bare = dated.isPresent() ? bare : unsaid(sentences, item, announced);
        }
        Optional<Announcement> endless =
                vague.filter(a -> form && a.length.isPresent() && a.end.isEmpty());
        if (endless.isPresent() && dated.isEmpty()) {
            // "Cash was $92 million at June 30. Net loss for the quarter was": the day of the
            // balance
            Optional<Announcement> day =
                    unsaid(sentences, item, announced)
                            .filter(a -> a.length.equals(endless.get().length));
            if (day.isPresent()) {
                return Optional.of(day.get().by(endless.get()));
            }
        }
        // "the half year", the last day of which stands in the headline
        Optional<Announcement> day = dated.filter(Results::fresh);
        if (vague.isPresent() && day.isPresent() && alike(vague.get(), day.get())) {
            return Optional.of(day.get().by(vague.get()));
        }
        // "issued its report on the nine months ended September 30. Sales were"
        Optional<Announcement> unsaid =
                item.isEmpty()
                        ? bare.or(() ->
                                day.filter(a -> a.length.isPresent()).map(Announcement::unsaid))
                        : bare;
        return vague.filter(a -> a.length.isPresent()).or(() -> unsaid);
    }

    /// The period that an item for results only names beside its figures: "has closed its books for
    /// the first quarter. It lost"; else the one that ends on the day of its balance.
    private static Optional<Announcement> unsaid(
            List<Sentence> sentences, Optional<String> item, Optional<LocalDate> announced) {
        if (sentences.stream().noneMatch(Results::sum)
                || sentences.stream().anyMatch(s -> toCome(s) || ahead(s))) {
            return Optional.empty();
        }
        Optional<Announcement> found = Optional.empty();
        for (Sentence s : sentences) {
            if (!s.legal() && !s.has(AHEAD, s.from, s.to) && !s.has(OF_OTHERS, s.from, s.to)) {
                Optional<CalendarPeriod> named = CalendarPeriod.of(s, announced);
                Optional<PeriodEnd> day =
                        named.isPresent() ? Optional.empty() : balance(s, announced);
                Optional<LocalDate> end =
                        named.map(CalendarPeriod::end).or(() -> day.map(PeriodEnd::day));
                int behind =
                        named.map(CalendarPeriod::behind)
                                .or(() -> day.map(PeriodEnd::at))
                                .orElse(s.to);
                Optional<Announcement> one =
                        end.map(e ->
                                announcement(
                                        s,
                                        behind,
                                        Optional.of(e),
                                        named.isPresent(),
                                        item,
                                        true,
                                        true,
                                        announced));
                found = found.or(() -> one);
                if (one.isPresent() && one.get().length.isPresent()) {
                    return one;
                }
            }
        }
        boolean quarter = sentences.stream().anyMatch(s -> s.has(QUARTER, s.from, s.to));
        return found.map(a -> a.length.isEmpty() && quarter ? a.ofQuarter() : a);
    }

    private static final Words QUARTER = Words.of("quarter", "quarterly");

    /// The day on which a sentence tells a balance: "cash was $92.0 million at March 31, 2016". It
    /// is the last of a month, and not long past.
    private static Optional<PeriodEnd> balance(Sentence s, Optional<LocalDate> announced) {
        if (!sum(s) || announced.isEmpty()) {
            return Optional.empty();
        }
        for (Mention m : s.days()) {
            Optional<LocalDate> day =
                    s.m().date(m.from())
                            .filter(d -> d.precision() == EventDate.Precision.DAY)
                            .map(EventDate::date)
                            .filter(d -> d.getDayOfMonth() >= LATE)
                            .filter(d -> d.isBefore(announced.get()))
                            .filter(d -> d.isAfter(announced.get().minusDays(BALANCE)));
            if (day.isPresent()) {
                return Optional.of(new PeriodEnd(m.from(), day.get()));
            }
        }
        return Optional.empty();
    }

    private static final int LATE = 26;
    private static final int BALANCE = 100;

    /// Whether a text for results has lines that may be a table of figures and says nothing of what
    /// is to come.
    public static boolean tabular(List<Sentence> sentences) {
        return sentences.stream().anyMatch(s -> Gate.figures(s.topics))
                && sentences.stream().noneMatch(s -> toCome(s) || ahead(s));
    }

    /// An item for results that tells nothing but a table: its period is that of the table.
    public static Optional<Announcement> table(
            List<Sentence> sentences, Optional<String> item, Optional<LocalDate> announced) {
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Announcement(
                                item,
                                true,
                                announced,
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                true,
                                sentences.getFirst()));
    }

    /// Sentences of a text in which figures may stand that are results though nobody says so.
    private static final int FIRST_BARE = 14;

    /// Whether a sentence speaks of the results of a company, though not that they are announced:
    /// "the unaudited results for the quarter ended June 30 are as follows".
    private static boolean results(Sentence s) {
        return ((s.topics & Gate.RESULTS) != 0 || s.has(STATED, s.from, s.to))
                && (s.has(OF_MONEY, s.from, s.to) || PeriodEnd.period(s))
                && !s.has(OF_OTHERS, s.from, s.to)
                && !s.has(OF_A_DAY, s.from, s.to)
                && !s.has(AHEAD, s.from, s.to)
                && !toCome(s)
                && !ahead(s);
    }

    /// Statements given out again, and results that are read for something else.
    private static final Words OF_OTHERS = Words.named("results-of-others");

    /// Whether a sentence gives a figure.
    private static boolean sum(Sentence s) {
        return Gate.figures(s.topics) && !s.m().all(Mention.Type.MONEY).isEmpty();
    }

    /// Whether a period that is named and one whose last day is told may be the same.
    private static boolean alike(Announcement named, Announcement dated) {
        return (named.length.isEmpty() || named.length.equals(dated.length))
                && (named.end.isEmpty() || FigureColumns.near(named.end.get(), dated.end.get()));
    }

    /// Days after the end of a period in which its results are news.
    private static final int NEWS = 190;

    private static boolean fresh(Announcement a) {
        return a.announced.isEmpty()
                || a.end.isPresent() && a.end.get().isAfter(a.announced.get().minusDays(NEWS));
    }

    /// Whether a sentence names no other firm, whose figures it may give; the one that a release
    /// names is who released it.
    private static boolean own(Sentence s, boolean release) {
        if (release && s.orgs().stream().map(Mention::name).distinct().count() <= 1) {
            return true;
        }
        return s.orgs().stream().allMatch(m -> m.name().isEmpty() || s.own(m.name()));
    }

    /// Whether a sentence of an item for results speaks of the results, statements or figures of a
    /// period that is over.
    private static boolean stated(Sentence s) {
        return ((s.topics & Gate.RESULTS) != 0 || sum(s) || s.has(STATED, s.from, s.to))
                && !toCome(s)
                && !ahead(s);
    }

    /// Whether a sentence gives a figure of its own: "in the quarter ended June 30 we lost $2.2
    /// million".
    private static boolean figures(Sentence s, Optional<LocalDate> announced) {
        return sum(s)
                && !s.has(FORECAST, s.from, s.to)
                && (!s.has(AHEAD, s.from, s.to)
                        || PeriodEnd.of(s, announced, announced).isPresent());
    }

    /// Whether results are told to come by the verb before them: "results will be announced".
    private static boolean toCome(Sentence s) {
        if (s.has(ENDED, s.from, s.to) && !s.m().all(Mention.Type.MONEY).isEmpty()) {
            return false;
        }
        for (int i = s.from; i < s.to; i++) {
            if (ANNOUNCED.has(s.t.word[i]) || RELEASING.has(s.t.word[i])) {
                return s.has(Words.WILL, i - 3, i) || s.has(Words.EXPECT, i - 3, i);
            }
        }
        return false;
    }

    /// Whether a sentence announces results, or a figure of a period that has ended: "reported a
    /// net loss of $8.2 million for the quarter ended". What will be announced is none.
    private static boolean announces(Sentence s, boolean release, boolean form) {
        boolean named =
                (s.topics & Gate.RESULTS) != 0 && s.has(RESULTS, s.from, s.to)
                        || form && s.has(STATED, s.from, s.to) && s.has(OF_MONEY, s.from, s.to);
        boolean results = named && (!release || s.has(OF_MONEY, s.from, s.to)) && !ofTrial(s);
        boolean figure = Gate.figures(s.topics) && s.has(ENDED, s.from, s.to);
        if (!results && !figure) {
            return false;
        }
        for (int i = s.from; i < s.to; i++) {
            if (ANNOUNCED.has(s.t.word[i])) {
                return !s.has(Words.WILL, i - 3, i)
                        && !s.has(Words.EXPECT, i - 3, i)
                        && !s.has(OF_A_DAY, i + 1, i + 4)
                        && !ahead(s);
            }
        }
        return false;
    }

    /// "announced results of its Phase 3 trial", "Phase 2 results for the first quarter".
    private static boolean ofTrial(Sentence s) {
        for (int i = s.from; i < s.to; i++) {
            if (RESULTS.has(s.t.word[i])) {
                int behind = s.has(OF, i + 1, i + 2) ? i + 7 : i;
                return s.has(TRIAL, i - 3, behind) && !s.has(FINANCIAL, i - 3, i);
            }
        }
        return false;
    }

    private static final Words OF = Words.of("of", "from", "in");
    private static final Words TRIAL = Words.of("trial", "trials", "study", "studies", "phase");
    private static final Words FINANCIAL =
            Words.of("financial", "operating", "quarter", "year", "interim");

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

    private static Announcement announcement(
            Sentence s,
            int ended,
            Optional<LocalDate> end,
            boolean named,
            Optional<String> item,
            boolean form,
            boolean bare,
            Optional<LocalDate> announced) {
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
        return new Announcement(item, form, announced, end, named, length, fourth, other, bare, s);
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
