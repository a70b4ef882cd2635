package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.NumberWords;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/// The days that a stated total is of.
///
/// @param since the first, where it is not of all until then: "since May", "in 2012", "for the nine
///   months ended September 30"
/// @param until the last: "through June 30, 2017"; that of the announcement where nothing is said
/// @param part whether it is said to be of a part of the time
/// @param unclear whether a time is told that cannot be told from the words
record TotalDays(
        Optional<LocalDate> since, Optional<LocalDate> until, boolean part, boolean unclear) {

    private static final Words SINCE = Words.of("since");
    private static final Words AS_OF = Words.of("through", "of", "until", "at");
    private static final Words IN = Words.of("in", "during", "for");
    private static final Words ENDED = Words.of("ended", "ending");
    private static final Words FISCAL = Words.of("fiscal");
    private static final Words MADE = Words.named("total-made");
    private static final Words MONTHS = Words.of("months", "month");
    private static final Words QUARTER = Words.of("quarter");
    private static final Words YEAR = Words.of("year");
    private static final Words FIRST = Words.of("first");

    /// So many words may stand between "since" and its date.
    private static final int FAR = 10;

    /// All until a day.
    static TotalDays until(Optional<LocalDate> day) {
        return new TotalDays(Optional.empty(), day, false, false);
    }

    static TotalDays of(Sentence s, int start, int end, Optional<LocalDate> announced) {
        Optional<LocalDate> since = month(s, announced);
        Optional<LocalDate> until = announced;
        boolean part = since.isPresent();
        boolean unclear = s.has(FISCAL, s.from, s.to);
        for (Phrases.Hit h : TotalWords.YEAR.find(s.t, s.m(), s.from, s.to)) {
            if (h.to() <= end) {
                since = announced.map(d -> d.withDayOfYear(1));
                part = true;
            }
        }
        for (Mention d : s.m().all(Mention.Type.DATE)) {
            Optional<EventDate> told = s.m().date(d.from());
            boolean before =
                    d.from() < start && s.m().all(Mention.Type.MONEY).getFirst().from() < d.from();
            if (told.isEmpty() || before || d.from() >= end) {
                continue;
            }
            EventDate date = told.get();
            int b = d.from() - 1;
            if (behind(s, SINCE, d.from())) {
                since = Optional.of(date.date());
                part = true;
            } else if (b >= s.from && ENDED.has(s.t.word[b])) {
                Optional<LocalDate> first = first(s, b, date.last());
                since = first;
                until = Optional.of(date.last());
                part = true;
                unclear |= first.isEmpty();
            } else if (b >= s.from && AS_OF.has(s.t.word[b]) && !part(s, b, date)) {
                until = Optional.of(date.last());
            } else if (date.precision() != EventDate.Precision.DAY && period(s, d)) {
                Optional<LocalDate> months = months(s, b, date);
                since = Optional.of(date.date());
                until = months.isPresent() ? months : Optional.of(date.last());
                part = true;
            }
        }
        return new TotalDays(since, until, part, unclear);
    }

    /// Whether "of" before a date belongs to the date: "the first nine months of 2012".
    private static boolean part(Sentence s, int of, EventDate date) {
        return date.precision() == EventDate.Precision.YEAR
                && of > s.from
                && MONTHS.has(s.t.word[of - 1]);
    }

    private static boolean behind(Sentence s, Words words, int token) {
        for (int i = token - 1; i >= s.from && token - i <= FAR; i--) {
            if (words.has(s.t.word[i])) {
                return true;
            }
            if (s.t.word[i] == Tokens.COMMA || s.m().is(i, Mention.Type.MONEY)) {
                return false;
            }
        }
        return false;
    }

    /// The first day of a period that ended on a day: "the nine months ended September 30, 2012".
    private static Optional<LocalDate> first(Sentence s, int ended, LocalDate last) {
        int b = ended - 1;
        if (b < s.from) {
            return Optional.empty();
        }
        int months =
                YEAR.has(s.t.word[b])
                        ? 12
                        : QUARTER.has(s.t.word[b])
                                ? 3
                                : MONTHS.has(s.t.word[b]) && b > s.from ? number(s, b - 1) : 0;
        return months == 0 ? Optional.empty() : Optional.of(last.plusDays(1).minusMonths(months));
    }

    private static int number(Sentence s, int token) {
        return NumberWords.value(s.t.text(token).toLowerCase(Locale.ROOT));
    }

    /// The last day of "the first nine months of 2012".
    private static Optional<LocalDate> months(Sentence s, int of, EventDate date) {
        if (of - 3 < s.from
                || !MONTHS.has(s.t.word[of - 1])
                || !FIRST.has(s.t.word[of - 3])
                || number(s, of - 2) == 0) {
            return Optional.empty();
        }
        return Optional.of(date.date().plusMonths(number(s, of - 2)).minusDays(1));
    }

    /// Whether a date is the time of the payments, and not of an agreement that was made then.
    private static boolean period(Sentence s, Mention d) {
        int i = d.from() - 1;
        while (i >= s.from && d.from() - i < FAR && !IN.has(s.t.word[i])) {
            i--;
        }
        if (i < s.from || !IN.has(s.t.word[i])) {
            return false;
        }
        for (int k = i - 1; k >= s.from && i - k < FAR; k--) {
            if (MADE.has(s.t.word[k])) {
                return false;
            }
            if (s.t.word[k] == Tokens.COMMA || s.m().is(k, Mention.Type.MONEY)) {
                break;
            }
        }
        return true;
    }

    /// "since May": the last that was.
    private static Optional<LocalDate> month(Sentence s, Optional<LocalDate> announced) {
        for (int i = s.from; i + 1 < s.to; i++) {
            if (SINCE.has(s.t.word[i])) {
                int month = month(s.t.text(i + 1));
                if (month > 0 && announced.isPresent()) {
                    LocalDate day = announced.get().withDayOfMonth(1).withMonth(month);
                    return Optional.of(day.isAfter(announced.get()) ? day.minusYears(1) : day);
                }
            }
        }
        return Optional.empty();
    }

    private static int month(String name) {
        for (Month month : Month.values()) {
            if (month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equals(name)) {
                return month.getValue();
            }
        }
        return 0;
    }
}
