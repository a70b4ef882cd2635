package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.mention.Cues;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import dev.octavo.page.Dates;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Days and months that a text prints without their year: "on July 18", "in August". News counts
/// them from the day on which it is told.
public final class BareDays {

    private static final int[] MONTH =
            Arrays.stream(Month.values())
                    .mapToInt(m -> Lexicon.intern(m.name().toLowerCase(Locale.ROOT)))
                    .toArray();
    private static final Words MONTHS = Words.of(MONTH);
    private static final Words BEFORE_MONTH = Words.of("in", "during", "since", "last", "this");

    private BareDays() {}

    /// The dates of a sentence, with and without a year, in its order.
    static List<Mention> all(Sentence s) {
        List<Mention> full = s.m().all(Mention.Type.DATE);
        if ((s.cues & Cues.MONTH) == 0) {
            return full;
        }
        List<Mention> out = new ArrayList<>(full);
        for (int i = s.from; i < s.to; i++) {
            if (month(s.t, i) >= 0 && !within(full, i)) {
                bare(s, i).ifPresent(out::add);
            }
        }
        if (out.size() > full.size()) {
            out.sort((x, y) -> Integer.compare(x.from(), y.from()));
        }
        return out;
    }

    private static boolean within(List<Mention> dates, int token) {
        for (Mention d : dates) {
            if (d.from() <= token && token < d.to()) {
                return true;
            }
        }
        return false;
    }

    /// The month that a word with a capital names, from 0; -1 where it names none.
    private static int month(Tokens t, int i) {
        if (MONTHS.has(t.word(i)) && t.is(i, Tokens.CAP)) {
            for (int m = 0; m < MONTH.length; m++) {
                if (t.word[i] == MONTH[m]) {
                    return m;
                }
            }
        }
        return -1;
    }

    /// Whether a word with a capital is the name of a month and not of somebody: "In August, the
    /// companies", but not "May Pharmaceuticals".
    public static boolean is(Tokens t, int i) {
        return month(t, i) >= 0 && !(t.is(i + 1, Tokens.CAP) && !Lexicon.common(t.word(i + 1)));
    }

    private static Optional<Mention> bare(Sentence s, int i) {
        boolean before = i > s.from && s.t.is(i - 1, Tokens.NUMBER);
        int from = before ? i - 1 : i;
        int end = Math.min(s.to, i + 2);
        for (Dates.Found d : Dates.all(s.t.text, s.t.start[from], s.t.end[end - 1])) {
            if (d.year() == 0 && d.day() > 0) {
                int z = Math.min(s.to, s.t.at(d.end()));
                return Optional.of(mention(s, s.t.at(d.start()), z));
            }
        }
        boolean alone = is(s.t, i) && BEFORE_MONTH.has(s.t.word(i - 1));
        return alone && !s.t.is(i + 1, Tokens.NUMBER)
                ? Optional.of(mention(s, i, i + 1))
                : Optional.empty();
    }

    private static Mention mention(Sentence s, int from, int to) {
        return new Mention(Mention.Type.DATE, from, to, s.t.text(from, to));
    }

    /// The day or month that a date without a year means: the last of that name up to the day of
    /// the announcement, or the next one behind it.
    public static Optional<EventDate> value(Mention date, LocalDate announced, boolean next) {
        for (Dates.Found d : Dates.all(date.name(), 0, date.name().length())) {
            if (d.year() == 0 && d.day() > 0) {
                Optional<LocalDate> day = day(announced, d.month(), d.day(), next);
                return day.map(v -> new EventDate(v, EventDate.Precision.DAY));
            }
        }
        Tokens t = Tokens.of(date.name());
        int month = month(t, 0);
        return month < 0
                ? Optional.empty()
                : day(announced, month + 1, 1, next)
                        .map(v -> new EventDate(v, EventDate.Precision.MONTH));
    }

    private static Optional<LocalDate> day(LocalDate announced, int month, int day, boolean next) {
        if (day > Month.of(month).maxLength()) {
            return Optional.empty();
        }
        // February 29 of a year that has none is the day before
        LocalDate same = announced.withDayOfMonth(1).withMonth(month);
        same = same.withDayOfMonth(Math.min(day, same.lengthOfMonth()));
        boolean over = next ? same.isBefore(announced) : same.isAfter(announced);
        return Optional.of(over ? same.plusYears(next ? 1 : -1) : same);
    }
}
