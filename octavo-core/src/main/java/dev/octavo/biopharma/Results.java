package dev.octavo.biopharma;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Announcements of results: "its financial results for the quarter ended September 30, 2007".
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
    private static final int SPAN = 14;

    private Results() {}

    /// The results that an item announces: of the first period that a sentence names. Only the
    /// item's words are read, not the tables of its exhibit.
    static Optional<Event> of(
            List<Sentence> sentences, Optional<String> item, Optional<LocalDate> announced) {
        for (Sentence s : sentences) {
            if (!Gate.results(s.topics)
                    || s.legal()
                    || !s.has(RESULTS, s.from, s.to)
                    || !s.has(ANNOUNCED, s.from, s.to)) {
                continue;
            }
            for (int i = s.from; i < s.to; i++) {
                if (ENDED.has(s.t.word[i])) {
                    Optional<LocalDate> end = end(s, i + 1);
                    if (end.isPresent()) {
                        return Optional.of(event(s, i, end.get(), item, announced));
                    }
                }
            }
        }
        return Optional.empty();
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

    private static Event event(
            Sentence s,
            int ended,
            LocalDate end,
            Optional<String> item,
            Optional<LocalDate> announced) {
        String before = s.t.text(Math.max(s.from, ended - SPAN), ended).toLowerCase(Locale.ROOT);
        int quarter = before.lastIndexOf("quarter");
        int year = Math.max(before.lastIndexOf("year"), before.lastIndexOf("twelve month"));
        Optional<String> length = Optional.empty();
        if (before.contains("nine month")) {
            length = Optional.of("nine-months");
        } else if (before.contains("six month")) {
            length = Optional.of("six-months");
        } else if (quarter >= 0 && quarter > year || before.contains("three month")) {
            length = Optional.of("quarter");
        } else if (year >= 0) {
            length = Optional.of("year");
        }
        boolean closes =
                length.equals(Optional.of("year")) || quarter >= 0 && before.contains("fourth");
        Optional<String> fiscalYearEnd =
                closes
                        ? Optional.of(
                                String.format(
                                        Locale.ROOT,
                                        "--%02d-%02d",
                                        end.getMonthValue(),
                                        end.getDayOfMonth()))
                        : Optional.empty();
        return new Event.FinancialResults(
                new Event.Told(
                        item,
                        Occurrence.HAPPENED,
                        announced,
                        announced.map(d -> new EventDate(d, EventDate.Precision.DAY)),
                        s.evidence()),
                Optional.of(end),
                length,
                fiscalYearEnd,
                List.of());
    }
}
