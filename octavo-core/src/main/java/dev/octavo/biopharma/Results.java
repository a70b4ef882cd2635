package dev.octavo.biopharma;

import dev.octavo.page.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Announcements of results: "its financial results for the quarter ended September 30, 2007".
///
/// A filing announces the results of a period once, however many texts of it say so: the item
/// before its release. The period is that of the first sentence that names one; the figures come
/// from all texts of the filing.
final class Results {

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
                    "disclosing");
    private static final Words ENDED = Words.of("ended", "ending");
    private static final Words OF_MONEY =
            Words.of(
                    "financial",
                    "quarter",
                    "quarterly",
                    "fiscal",
                    "operating",
                    "year-end",
                    "earnings");
    private static final int SPAN = 14;

    /// Sentences of a release that may announce its results.
    private static final int FIRST = 6;

    /// A text that announces results.
    ///
    /// @param item its number; empty for a release
    /// @param form whether that is the item for results
    /// @param fourth whether it is the last quarter of a year
    record Announcement(
            Optional<String> item,
            boolean form,
            Optional<LocalDate> announced,
            Optional<LocalDate> end,
            Optional<String> length,
            boolean fourth,
            Sentence told) {}

    private Results() {}

    /// The results that a text announces: of the first period that a sentence names.
    ///
    /// @param form whether the text is an item for results, which needs no last day of the period
    static Optional<Announcement> of(
            List<Sentence> sentences,
            Optional<String> item,
            boolean form,
            Optional<LocalDate> announced) {
        Optional<Announcement> vague = Optional.empty();
        for (Sentence s : sentences) {
            if (item.isEmpty() && s.index >= FIRST) {
                break;
            }
            if ((s.topics & Gate.RESULTS) == 0
                    || s.legal()
                    || !s.has(RESULTS, s.from, s.to)
                    || !s.has(ANNOUNCED, s.from, s.to)
                    || item.isEmpty() && !s.has(OF_MONEY, s.from, s.to)) {
                continue;
            }
            for (int i = s.from; i < s.to; i++) {
                if (ENDED.has(s.t.word[i])) {
                    Optional<LocalDate> end = end(s, i + 1);
                    if (end.isPresent()) {
                        return Optional.of(announcement(s, i, end, item, form, announced));
                    }
                }
            }
            if (vague.isEmpty() && (form || item.isEmpty())) {
                vague =
                        Optional.of(announcement(s, s.to, Optional.empty(), item, form, announced))
                                .filter(a -> a.length.isPresent());
            }
        }
        return vague;
    }

    private static Optional<LocalDate> end(Sentence s, int from) {
        for (Mention m : s.m().all(Mention.Type.DATE)) {
            if (m.from() >= from && m.from() <= from + 1) {
                return s.m().date(m.from())
                        .filter(d -> d.precision() == EventDate.Precision.DAY)
                        .map(EventDate::date);
            }
        }
        return Optional.empty();
    }

    private static Announcement announcement(
            Sentence s,
            int ended,
            Optional<LocalDate> end,
            Optional<String> item,
            boolean form,
            Optional<LocalDate> announced) {
        int from = end.isPresent() ? Math.max(s.from, ended - SPAN) : s.from;
        String before = s.t.text(from, ended).toLowerCase(Locale.ROOT);
        int quarter = before.lastIndexOf("quarter");
        int year = Math.max(before.lastIndexOf("year"), before.lastIndexOf("twelve month"));
        Optional<String> length = Optional.empty();
        boolean three = before.contains("three month") || before.contains("three and ");
        if (year >= 0 && year > quarter) {
            length = Optional.of("year");
        } else if (quarter >= 0 || three) {
            // the news of "the quarter and nine months ended" is the quarter
            length = Optional.of("quarter");
        } else if (before.contains("nine month")) {
            length = Optional.of("nine-months");
        } else if (before.contains("six month")) {
            length = Optional.of("six-months");
        }
        if (end.isEmpty() && quarter >= 0) {
            length = Optional.of("quarter");
        }
        boolean fourth = quarter >= 0 && before.contains("fourth");
        return new Announcement(item, form, announced, end, length, fourth, s);
    }

    /// The announcement of the item for results, else the first.
    static Announcement principal(List<Announcement> all) {
        for (Announcement a : all) {
            if (a.form) {
                return a;
            }
        }
        return all.getFirst();
    }

    /// The event of an announcement, with the figures of the filing's texts.
    ///
    /// @param texts the paragraphs of the filing
    static Event event(Announcement a, Paragraphs texts, List<Figures.Place> places) {
        Figures.Read read =
                Figures.read(texts, places, new Figures.Period(a.end, a.length), a.announced);
        Optional<LocalDate> end = read.period().end();
        boolean closes = a.length.equals(Optional.of("year")) || a.fourth;
        List<Evidence> evidence = new ArrayList<>(a.told.evidence());
        return new Event.FinancialResults(
                new Event.Told(
                        a.item,
                        Occurrence.HAPPENED,
                        a.announced,
                        a.announced.map(d -> new EventDate(d, EventDate.Precision.DAY)),
                        evidence),
                end,
                a.length,
                end.filter(d -> closes).map(Results::monthAndDay),
                read.figures());
    }

    private static String monthAndDay(LocalDate end) {
        // "2007-09-30" without its year
        return "--" + end.toString().substring(end.toString().length() - "09-30".length());
    }

    /// The whole of a page.
    static Figures.Place all(Page page) {
        return new Figures.Place(page, 0, page.lines());
    }
}
