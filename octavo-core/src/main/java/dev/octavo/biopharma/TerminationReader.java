package dev.octavo.biopharma;

import java.time.LocalDate;
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
                    "as", "of", "on", "date", "is", "be", "will", "the", "from", "and", "became",
                    "becomes", "become");
    private static final int LONGEST = 40;

    private TerminationReader() {}

    /// What the sentence that tells the end says.
    static Event.Termination of(
            Sentence s, AgreementAct act, Optional<String> by, Optional<EventDate> date) {
        Optional<LocalDate> day =
                date.filter(d -> d.precision() == EventDate.Precision.DAY).map(EventDate::date);
        Optional<LocalDate> effective = effective(s);
        boolean notice = s.has(NOTICE, s.from, s.to) && !s.has(AT_ONCE, act.verb(), s.to);
        return new Event.Termination(
                by,
                reason(s, act.end()),
                notice ? day : Optional.empty(),
                effective.or(() -> notice ? Optional.empty() : day),
                rights(s));
    }

    /// The termination with what a later sentence adds; the same where it adds nothing.
    static Event.Termination more(Event.Termination t, Sentence s) {
        Optional<LocalDate> effective = t.effective().or(() -> effective(s));
        Optional<String> rights = t.rights().or(() -> rights(s));
        boolean about = s.has(ABOUT, s.from, Math.min(s.to, s.from + 4));
        Optional<String> reason = t.reason().or(() -> about ? reason(s, s.from) : Optional.empty());
        return new Event.Termination(t.by(), reason, t.notice(), effective, rights);
    }

    private static final Words AT_ONCE = Words.of("immediate", "immediately");
    private static final Words ENDS =
            Words.of("terminate", "terminates", "end", "ends", "expire", "expires", "until");

    private static Optional<LocalDate> effective(Sentence s) {
        if (!s.has(EFFECTIVE, s.from, s.to) && !s.has(ENDS, s.from, s.to)) {
            return Optional.empty();
        }
        for (Mention d : s.m().all(Mention.Type.DATE)) {
            int i = d.from() - 1;
            while (i > s.from && i > d.from() - 5 && OF_ON.has(s.t.word[i])) {
                i--;
            }
            boolean ends = ENDS.has(s.t.word[i]) && !s.has(Words.MAY, i - 4, i);
            if ((EFFECTIVE.has(s.t.word[i]) || ends) && i < d.from()) {
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
        List<Phrases.Hit> hits = DealWords.RETURNED.find(s.t, s.m(), s.from, s.to);
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
