package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import dev.octavo.page.Dates;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/// Who ended an agreement, why, from when, and what becomes of the rights.
final class TerminationReader {

    private static final Words NOTICE =
            Words.of("notice", "notified", "notification", "notifying", "informed");
    private static final Words EFFECTIVE = Words.of("effective", "effect");
    private static final Words ABOUT = Words.of("notice", "termination", "decision");
    private static final Words OF_ON =
            Words.of(
                    "as",
                    "of",
                    "on",
                    "date",
                    "is",
                    "be",
                    "will",
                    "the",
                    "from",
                    "and",
                    "became",
                    "becomes",
                    "become",
                    "days",
                    "later",
                    "months",
                    "thirty",
                    "sixty",
                    "ninety",
                    "which",
                    "following",
                    "after",
                    "at",
                    "that",
                    "therefore",
                    "in",
                    "accordance",
                    "with",
                    "its",
                    "terms");
    private static final int FAR = 11;
    private static final int LONGEST = 40;

    private TerminationReader() {}

    /// What the sentence that tells the end says.
    static Event.Termination of(
            Sentence s, AgreementAct act, Optional<String> by, Optional<EventDate> date) {
        Optional<LocalDate> day =
                date.filter(d -> d.precision() == EventDate.Precision.DAY).map(EventDate::date);
        Optional<LocalDate> effective =
                effective(s)
                        .or(() -> yearless(s, act.end(), day))
                        .or(() -> later(s, act.end(), day));
        boolean notice = s.has(NOTICE, s.from, s.to) && !s.has(AT_ONCE, act.verb(), s.to);
        return new Event.Termination(
                by, reason(s, act.end()), notice ? day : Optional.empty(), effective, rights(s));
    }

    /// The termination with what a later sentence adds; the same where it adds nothing.
    static Event.Termination more(Event.Termination t, Sentence s, Optional<EventDate> date) {
        Optional<LocalDate> day =
                date.filter(d -> d.precision() == EventDate.Precision.DAY).map(EventDate::date);
        Optional<LocalDate> effective =
                t.effective()
                        .or(() -> effective(s))
                        .or(() -> yearless(s, s.from, t.notice().or(() -> day)))
                        .or(() -> later(s, s.from, day))
                        .or(() -> atOnce(s) ? t.notice().or(() -> day) : Optional.empty());
        Optional<String> rights = t.rights().or(() -> rights(s));
        boolean about = s.has(ABOUT, s.from, Math.min(s.to, s.from + 4));
        Optional<String> reason = t.reason().or(() -> about ? reason(s, s.from) : Optional.empty());
        return new Event.Termination(t.by(), reason, t.notice(), effective, rights);
    }

    /// "The termination was effective immediately."
    private static boolean atOnce(Sentence s) {
        return s.has(AT_ONCE, s.from, s.to)
                && s.has(ABOUT, s.from, Math.min(s.to, s.from + 4))
                && s.has(EFFECTIVE, s.from, s.to)
                && !s.has(Words.MAY, s.from, s.to);
    }

    private static final Words AT_ONCE = Words.of("immediate", "immediately");
    private static final Words ENDS =
            Words.of(
                    "terminate",
                    "terminates",
                    "terminated",
                    "terminating",
                    "end",
                    "ends",
                    "ended",
                    "ending",
                    "expire",
                    "expires",
                    "cease",
                    "ceases",
                    "lapse",
                    "lapses",
                    "until");

    private static Optional<LocalDate> effective(Sentence s) {
        if (!s.has(EFFECTIVE, s.from, s.to) && !s.has(ENDS, s.from, s.to)) {
            return Optional.empty();
        }
        for (Mention d : s.m().all(Mention.Type.DATE)) {
            int i = d.from() - 1;
            while (i > s.from
                    && i > d.from() - FAR
                    && (OF_ON.has(s.t.word[i])
                            || s.t.word[i] == Tokens.COMMA
                            || s.t.is(i, Tokens.DIGIT))) {
                i--;
            }
            boolean ends = ENDS.has(s.t.word[i]) && !s.has(Words.MAY, i - 4, i);
            if ((EFFECTIVE.has(s.t.word[i]) || ends) && i < d.from()) {
                return s.m().date(d.from())
                        .filter(e -> e.precision() == EventDate.Precision.DAY)
                        .map(EventDate::date);
            }
        }
        return before(s);
    }

    /// "the termination takes effect on June 30": the day of that name at or after a known one.
    private static Optional<LocalDate> yearless(Sentence s, int from, Optional<LocalDate> since) {
        if (since.isEmpty()
                || from >= s.to
                || !s.has(EFFECTIVE, from, s.to) && !s.has(ENDS, from, s.to)) {
            return Optional.empty();
        }
        for (Dates.Found d : Dates.all(s.t.text, s.t.start[from], s.t.end[s.to - 1])) {
            if (d.year() == 0 && d.day() > 0) {
                int i = s.t.at(d.start()) - 1;
                while (i > from && OF_ON.has(s.t.word[i])) {
                    i--;
                }
                if (EFFECTIVE.has(s.t.word[i]) || ENDS.has(s.t.word[i])) {
                    LocalDate day = MonthDay.of(d.month(), d.day()).atYear(since.get().getYear());
                    return Optional.of(day.isBefore(since.get()) ? day.plusYears(1) : day);
                }
            }
        }
        return Optional.empty();
    }

    private static final Words TERMINATION = Words.of("termination", "agreement", "it", "which");

    private static final Words OVER =
            Words.of(
                    "termination",
                    "terminate",
                    "terminates",
                    "terminated",
                    "end",
                    "ends",
                    "effective",
                    "effect",
                    "expire",
                    "expires",
                    "expiry",
                    "force",
                    "notice",
                    "over",
                    "cease",
                    "ceases",
                    "period",
                    "wind-down");
    private static final Words TILL =
            Words.of("on", "of", "until", "through", "from", "by", "to", "after", "is");

    /// The day behind the one on which the end was told that a sentence about the end names: "the
    /// notice period runs through August 1, 2010".
    private static Optional<LocalDate> later(Sentence s, int from, Optional<LocalDate> since) {
        if (since.isEmpty() || !s.has(OVER, s.from, s.to) || s.has(Words.MAY, s.from, s.to)) {
            return Optional.empty();
        }
        for (Mention d : s.m().all(Mention.Type.DATE)) {
            Optional<LocalDate> day =
                    s.m().date(d.from())
                            .filter(e -> e.precision() == EventDate.Precision.DAY)
                            .map(EventDate::date)
                            .filter(e -> e.isAfter(since.get()));
            if (day.isPresent() && d.from() >= from && TILL.has(s.t.word(d.from() - 1))) {
                return day;
            }
        }
        return Optional.empty();
    }

    /// "on May 3, 2010 the termination became effective".
    private static Optional<LocalDate> before(Sentence s) {
        for (Mention d : s.m().all(Mention.Type.DATE)) {
            if (s.has(TERMINATION, d.to(), d.to() + 4) && s.has(EFFECTIVE, d.to(), d.to() + 7)) {
                return s.m().date(d.from())
                        .filter(e -> e.precision() == EventDate.Precision.DAY)
                        .map(EventDate::date);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> reason(Sentence s, int from) {
        for (Phrases.Hit h : DealWords.REASON.find(s.t, s.m(), from, s.to)) {
            int end = Math.max(h.to(), Clause.end(s.t, h.from(), s.to, LONGEST));
            if (end > h.from() + 1) {
                return Optional.of(s.t.text(h.from(), end));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> rights(Sentence s) {
        List<Phrases.Hit> hits = s.find(DealWords.RETURNED);
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        int a = hits.getFirst().from();
        while (a > s.from && !s.t.is(a - 1, Tokens.SIGN) && a > hits.getFirst().from() - 8) {
            a--;
        }
        return Optional.of(
                s.t.text(
                        a,
                        Math.max(
                                hits.getFirst().to(),
                                Clause.end(s.t, hits.getFirst().from(), s.to, LONGEST))));
    }
}
