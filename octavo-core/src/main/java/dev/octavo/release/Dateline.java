package dev.octavo.release;

import dev.octavo.edgar.Fact;
import dev.octavo.page.Dates;
import dev.octavo.page.Passage;
import java.time.LocalDate;
import java.util.Optional;

/// The beginning of the story: place, date and wire service, in any order, before the first
/// sentence.
///
/// `CAMBRIDGE, MA, July 31, 2007 —`, `San Jose, Calif. – October 21, 2003 –`, `NEW YORK--(BUSINESS
/// WIRE)--Oct. 3, 2005--`, `AURORA, ILLINOIS... (April 15, 1999) ...`, `SAN JOSE, Calif., Oct. 21
/// /PRNewswire/ --`, `July 5, 2001 - Austin, Texas -`.
///
/// @param city the first place; none when there is no place
/// @param date the date, without its year perhaps
/// @param wire whether a wire service signs it
/// @param day the date with its year
record Dateline(Fact<String> city, Optional<Dates.Found> date, boolean wire, Fact<LocalDate> day) {

    /// Reads the beginning of a paragraph.
    ///
    /// @param near a date of the same year or the turn of it, for a date without a year
    /// @param alone whether the line may consist of the dateline only
    static Optional<Dateline> read(Passage passage, Fact<LocalDate> near, boolean alone) {
        if (!possible(passage.text(), 0, Math.min(passage.text().length(), DatelineScan.REACH))) {
            return Optional.empty();
        }
        DatelineScan scan = new DatelineScan(passage.text());
        scan.run();
        if (!scan.good(alone)) {
            return Optional.empty();
        }
        Fact<String> city =
                scan.placeStart < 0
                        ? Fact.none()
                        : passage.fact(
                                scan.placeStart,
                                cityEnd(scan.text, scan.placeStart, scan.placeEnd));
        Fact<LocalDate> day =
                scan.date
                        .flatMap(d ->
                                day(d, near)
                                        .map(value ->
                                                Fact.of(value, passage.span(d.start(), d.end()))))
                        .orElseGet(Fact::none);
        return Optional.of(new Dateline(city, scan.date, scan.wire, day));
    }

    /// Whether a text may begin with a dateline: a glance at its first words, which are
    /// capitalised, joined by small words, or numbers, up to a comma, a dash or a bracket.
    static boolean possible(String text, int from, int to) {
        int words = 0;
        int i = from;
        while (i < to && words < 7) {
            char c = text.charAt(i);
            if (Shape.lower(c)) {
                boolean joins =
                        text.startsWith("of ", i)
                                || text.startsWith("and ", i)
                                || text.startsWith("de ", i)
                                || text.startsWith("the ", i)
                                || text.startsWith("upon ", i);
                if (words == 0 || !joins) {
                    return false;
                }
            }
            if (c == '|' || c == '#') {
                // a row of a text table, a heading of Markdown
                return false;
            }
            boolean word = Shape.letter(c) || Shape.digit(c);
            while (i < to
                    && (Shape.letter(text.charAt(i))
                            || Shape.digit(text.charAt(i))
                            || text.charAt(i) == '\''
                            || text.charAt(i) == '\u2019'
                            || text.charAt(i) == '.')) {
                i++;
            }
            words += word ? 1 : 0;
            if (i >= to) {
                return words > 0;
            }
            c = text.charAt(i);
            if (words > 0
                    && (c == ','
                            || c == '-'
                            || c == '\u2013'
                            || c == '\u2014'
                            || c == '('
                            || c == '/'
                            || c == ':'
                            || c == '\u2026'
                            || text.startsWith("...", i - 3))) {
                return true;
            }
            i++;
        }
        return false;
    }

    /// The day of a date, its year taken from a date near it where it has none.
    static Optional<LocalDate> day(Dates.Found found, Fact<LocalDate> near) {
        if (found.full()) {
            return found.date();
        }
        if (found.day() == 0 || !near.isPresent()) {
            return Optional.empty();
        }
        LocalDate around = near.value().get();
        LocalDate best = null;
        for (int year = around.getYear() - 1; year <= around.getYear() + 1; year++) {
            if (found.month() == 2 && found.day() == 29 && !java.time.Year.isLeap(year)) {
                continue;
            }
            LocalDate day = LocalDate.of(year, found.month(), found.day());
            if (best == null || distance(day, around) < distance(best, around)) {
                best = day;
            }
        }
        return Optional.ofNullable(best);
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }

    /// Where the first of several places ends.
    private static int cityEnd(String text, int a, int z) {
        for (int i = a; i < z; i++) {
            char c = text.charAt(i);
            boolean and =
                    text.regionMatches(true, i, " and ", 0, 5)
                            || text.regionMatches(i, " & ", 0, 3)
                            || text.regionMatches(i, " - ", 0, 3);
            if (c == ','
                    || c == '/'
                    || c == ';'
                    || c == '('
                    || c == '\u2013'
                    || c == '\u2014'
                    || and) {
                return i;
            }
        }
        int end = z;
        while (end > a
                && (text.charAt(end - 1) == '.'
                        || text.charAt(end - 1) == ' '
                        || text.charAt(end - 1) == '-')) {
            end--;
        }
        return end;
    }
}
