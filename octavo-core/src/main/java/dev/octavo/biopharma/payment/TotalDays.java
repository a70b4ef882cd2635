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
import java.util.BitSet;
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
    private static final Words AS_OF = Words.of("through", "until", "at");
    private static final Words OF = Words.of("of");
    private static final Words AS = Words.of("as");
    private static final Words IN = Words.of("in", "during", "for");
    private static final Words ENDED = Words.of("ended", "ending");
    private static final Words FISCAL = Words.of("fiscal");
    private static final Words WHAT = Words.named("total-in");
    private static final Words WITH = Words.of("with", "of", "and");
    private static final Words MONTHS = Words.of("months", "month");
    private static final Words NAMED = Words.of("quarter", "months", "half", "period", "month");
    private static final Words QUARTER = Words.of("quarter");
    private static final Words YEAR = Words.of("year");
    private static final Words YEARS = Words.of("years", "year");
    private static final Words PAST = Words.of("past", "last");
    private static final Words OVER = Words.of("over", "during", "in", "within");
    private static final Words THROUGH = Words.of("to", "through", "until");
    private static final Words AND = Words.of("and");
    private static final Words BETWEEN = Words.of("between");
    private static final Words BEGINS = Words.of("from", "years", "in", "during", "between");
    private static final Words FIRST = Words.of("first");

    /// So many words may stand between "since" and its date.
    private static final int FAR = 10;

    /// All until a day.
    static TotalDays until(Optional<LocalDate> day) {
        return new TotalDays(Optional.empty(), day, false, false);
    }

    /// @param aside the words that tell of something beside the total, or of a part of it
    static TotalDays of(
            Sentence s, int start, int end, BitSet aside, Optional<LocalDate> announced) {
        Optional<LocalDate> since = month(s, announced);
        Optional<LocalDate> until = announced;
        boolean part = since.isPresent();
        boolean asOf = false;
        boolean unclear = s.has(FISCAL, s.from, s.to);
        boolean named = quarter(s, end);
        for (Phrases.Hit h : TotalWords.YEAR.find(s.t, s.m(), s.from, s.to)) {
            if (h.to() <= end) {
                since = announced.map(d -> d.withDayOfYear(1));
                part = true;
            }
        }
        Optional<LocalDate> past = past(s, start, end, announced);
        if (past.isPresent()) {
            since = past;
            part = true;
        }
        for (Mention d : s.m().all(Mention.Type.DATE)) {
            Optional<EventDate> told = s.m().date(d.from());
            boolean before =
                    d.from() < start && s.m().all(Mention.Type.MONEY).getFirst().from() < d.from();
            if (told.isEmpty() || before || d.from() >= end || aside.get(d.from())) {
                continue;
            }
            EventDate date = told.get();
            int b = d.from() - 1;
            Optional<LocalDate> last = range(s, d);
            if (last.isPresent()) {
                return new TotalDays(Optional.of(date.date()), last, true, false);
            }
            if (behind(s, SINCE, d.from())) {
                since = Optional.of(date.date());
                part = true;
            } else if (b >= s.from && ENDED.has(s.t.word[b])) {
                Optional<LocalDate> first = first(s, b, date.last());
                since = first;
                until = Optional.of(date.last());
                part = true;
                unclear |= first.isEmpty();
            } else if (b >= s.from && asOf(s, b)) {
                until = Optional.of(date.last());
                asOf = true;
            } else if (!asOf && date.precision() != EventDate.Precision.DAY && period(s, d)) {
                Optional<LocalDate> months = months(s, b, date);
                since = Optional.of(date.date());
                until = months.isPresent() ? months : Optional.of(date.last());
                part = true;
            }
        }
        for (Phrases.Hit h : TotalWords.BEFORE.find(s.t, s.m(), s.from, s.to)) {
            boolean other =
                    s.m().all(Mention.Type.MONEY).stream()
                            .anyMatch(m -> m.from() >= h.to() && m.to() <= start);
            if (!other && h.from() < end && !part && !asOf) {
                until = announced.map(d -> d.minusDays(1));
            }
        }
        if (until.isPresent() && announced.isPresent() && until.get().isAfter(announced.get())) {
            until = announced;
        }
        return new TotalDays(since, until, part, unclear || named && !part && !asOf);
    }

    /// The last day of several years or months of which one is the first: "from 2004 to 2011",
    /// "between May and July 2011".
    private static Optional<LocalDate> range(Sentence s, Mention d) {
        int i = d.to();
        if (i + 1 < s.to
                && (THROUGH.has(s.t.word[i]) || AND.has(s.t.word[i]))
                && s.has(AND.has(s.t.word[i]) ? BETWEEN : BEGINS, d.from() - 3, d.from())) {
            return s.m().is(i + 1, Mention.Type.DATE)
                    ? s.m().date(i + 1).map(EventDate::last)
                    : year(s.t.text(i + 1));
        }
        return Optional.empty();
    }

    /// The last day of a year.
    private static Optional<LocalDate> year(String text) {
        return text.length() == 4
                        && (text.startsWith("19") || text.startsWith("20"))
                        && text.chars().allMatch(Character::isDigit)
                ? Optional.of(LocalDate.of(Integer.parseInt(text), 12, 31))
                : Optional.empty();
    }

    /// The first day of "the past six years".
    private static Optional<LocalDate> past(
            Sentence s, int start, int end, Optional<LocalDate> announced) {
        for (int i = Math.max(start, s.from + 1); i + 2 < end; i++) {
            if (PAST.has(s.t.word[i]) && s.has(OVER, i - 2, i)) {
                int n = number(s, i + 1);
                int what = s.t.word[i + 2];
                return n == 0
                        ? Optional.empty()
                        : YEARS.has(what)
                                ? announced.map(d -> d.minusYears(n))
                                : MONTHS.has(what)
                                        ? announced.map(d -> d.minusMonths(n))
                                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Whether a part of a year is named, maybe without the year: "during the fourth quarter".
    private static boolean quarter(Sentence s, int end) {
        for (int i = s.from + 1; i < end; i++) {
            if (NAMED.has(s.t.word[i]) && s.has(IN, i - 4, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a sum is of all until a day: "through June 30", "as of June 30".
    private static boolean asOf(Sentence s, int b) {
        return AS_OF.has(s.t.word[b])
                || OF.has(s.t.word[b]) && b > s.from && AS.has(s.t.word[b - 1]);
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

    /// Whether a date is the time of the payments, and not of an agreement that was made then: it
    /// opens the sentence, or stands behind the sum, its noun, its verb or a party.
    private static boolean period(Sentence s, Mention d) {
        int i = d.from() - 1;
        while (i >= s.from && d.from() - i < FAR && !IN.has(s.t.word[i])) {
            i--;
        }
        if (i < s.from || !IN.has(s.t.word[i])) {
            return false;
        }
        if (i == s.from) {
            return true;
        }
        int b = i - 1;
        boolean money = s.m().all(Mention.Type.MONEY).stream().anyMatch(m -> m.to() == b + 1);
        boolean party =
                s.orgs().stream()
                        .anyMatch(o -> o.to() == b + 1 && !s.has(WITH, o.from() - 2, o.from()));
        return money || party || WHAT.has(s.t.word[b]) || Words.MILESTONE.has(s.t.word[b]);
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
