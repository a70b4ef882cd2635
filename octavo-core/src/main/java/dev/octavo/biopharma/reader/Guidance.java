package dev.octavo.biopharma.reader;

import dev.octavo.biopharma.Event;
import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Horizon;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.step.StepClause;
import dev.octavo.biopharma.step.StepDates;
import dev.octavo.biopharma.step.StepWords;
import dev.octavo.biopharma.text.DateFinder;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a text expects of the finances without one of the verbs for it: how long the money lasts,
/// and the guidance that is given.
final class Guidance {

    private static final Words FINANCES = Words.named("outlook-finances");
    private static final Words NOUNS = Words.named("outlook-nouns");
    private static final Words MEANS = Words.named("outlook-means");
    private static final Words ENOUGH = Words.named("outlook-enough");
    private static final Words LASTING = Words.named("outlook-lasting");
    private static final Words NEEDS = Words.named("outlook-needs");
    private static final Words UNTIL = Words.named("outlook-until");
    private static final Words PAST = Words.named("outlook-past");
    private static final Words IF = Words.named("act-conditions");
    private static final Words RUNWAY = Words.of("runway");
    private static final Words FUNDED = Words.of("funded");
    private static final Words FISCAL = Words.of("fiscal", "ended", "ending", "dated");
    private static final Words PAYMENT = Words.of("milestone", "milestones", "payment", "payments");
    private static final Words TRIAL =
            Words.of("trial", "trials", "study", "studies", "enrollment", "phase");

    /// So many words may stand between the money and that it is enough.
    private static final int FAR = 20;

    /// So many words may stand between a verb and what is expected.
    private static final int NEAR = 9;

    private Guidance() {}

    /// The words that may be the cue of one.
    static final Words MAY = Words.any(ENOUGH, NOUNS, RUNWAY, FUNDED, LASTING);

    /// Whether a statement about the finances to come hangs on a word.
    static boolean cue(Sentence s, int i, Optional<LocalDate> announced) {
        int w = s.t.word[i];
        if (!MAY.has(w) || s.has(Words.NOT, i - 4, i) || s.has(Words.MAY, i - 5, i)) {
            return false;
        }
        if (s.has(IF, s.from, s.to) || s.has(Words.WAS, i - 2, i) || s.text().endsWith("?")) {
            return false;
        }
        if (ENOUGH.has(w)) {
            boolean lasts =
                    s.has(Words.TO, i + 1, i + 5)
                            && s.has(LASTING, i + 1, i + 7)
                            && s.has(MEANS, i - FAR, i + 5);
            return lasts && (s.has(NEEDS, i + 1, s.to) || horizon(s, i, announced).isPresent());
        }
        Optional<Horizon> horizon = horizon(s, i, announced);
        if (horizon.isEmpty()) {
            return false;
        }
        if (NOUNS.has(w)) {
            return !s.m().all(Mention.Type.MONEY).isEmpty()
                    && s.has(FINANCES, s.from, s.to)
                    && !s.has(PAST, s.from, s.to);
        }
        if (LASTING.has(w) && !Words.WILL.has(s.t.word(i - 1))) {
            // "its cash will last until the middle of 2018"
            return false;
        }
        return s.has(UNTIL, i + 1, i + NEAR) && s.has(MEANS, s.from, s.to);
    }

    /// Whether a verb of expecting is about the finances: they stand behind it before anything of a
    /// trial does, or before it where they are its subject.
    static boolean of(Sentence s, int cue) {
        for (int i = cue + 1; i < Math.min(s.to, cue + NEAR); i++) {
            // "is expected to close in June and to be neutral to earnings"
            boolean other = StepWords.AND.has(s.t.word[i]) && Words.TO.has(s.t.word(i + 1));
            if (TRIAL.has(s.t.word[i]) || PAYMENT.has(s.t.word[i]) || other) {
                break;
            }
            if (FINANCES.has(s.t.word[i]) && !PAYMENT.has(s.t.word(i + 1))) {
                return true;
            }
        }
        boolean passive = Words.BE.has(s.t.word(cue - 1)) || Words.TO.has(s.t.word(cue + 1));
        return passive
                && s.has(FINANCES, StepClause.segment(s, cue)[0], cue)
                && !s.has(TRIAL, s.from, cue);
    }

    /// Whether guidance given before is what a verb of expecting is about: "does not expect the
    /// decision to change its cash guidance".
    static boolean kept(Sentence s, int cue) {
        return s.has(NOUNS, cue + 1, cue + NEAR + 2) && s.has(FINANCES, cue + 1, cue + NEAR + 2);
    }

    /// When the finances are to be so: the date to come behind the cue or before it, also a bare
    /// year ("2014 guidance"); else the words of the file.
    static Optional<Horizon> horizon(Sentence s, int cue, Optional<LocalDate> announced) {
        Optional<Horizon> printed = Horizon.of(s, cue, announced);
        Optional<Horizon> ahead =
                printed.flatMap(Horizon::date).isPresent()
                        ? printed
                        : new StepDates(s, announced).ahead(cue);
        return ahead.or(() -> year(s, cue + 1, s.to, announced))
                .or(() -> before(s, cue, announced))
                .or(() -> year(s, s.from, cue, announced))
                .or(() -> calendarYear(s, announced))
                .or(() -> printed);
    }

    /// "raises its guidance for the year ending December 31, 2016. It now expects revenue of …":
    /// the time of what is expected is that of the guidance named before.
    static Event.ForwardLooking dated(
            Event.ForwardLooking e, Sentence s, Sentence before, Optional<LocalDate> announced) {
        if (!e.about().equals(Outlook.FINANCES)
                || e.told().date().isPresent()
                || before.passage != s.passage) {
            return e;
        }
        Optional<Horizon> given = given(before, announced);
        Event.Told told = e.told();
        return given.isEmpty()
                ? e
                : new Event.ForwardLooking(
                        new Event.Told(
                                told.item(),
                                told.occurrence(),
                                told.announced(),
                                given.flatMap(Horizon::date),
                                told.evidence()),
                        e.about(),
                        e.cue(),
                        given.map(Horizon::words));
    }

    /// The time of the guidance that a sentence names, and goes on to give in the next.
    private static Optional<Horizon> given(Sentence s, Optional<LocalDate> announced) {
        return s.has(NOUNS, s.from, s.to) && !s.has(PAST, s.from, s.to)
                ? year(s, s.from, s.to, announced).or(() -> calendarYear(s, announced))
                : Optional.empty();
    }

    /// Whether a sentence tells how long the money lasts.
    static boolean lasts(Sentence s) {
        return s.has(MEANS, s.from, s.to) && s.has(LASTS, s.from, s.to);
    }

    private static final Words LASTS = Words.any(LASTING, RUNWAY, FUNDED);

    /// "the fiscal year ending December 31, 2016": the calendar's.
    private static Optional<Horizon> calendarYear(Sentence s, Optional<LocalDate> announced) {
        for (Mention m : s.m().all(Mention.Type.DATE)) {
            Optional<EventDate> date = s.m().date(m.from());
            boolean whole =
                    s.has(YEAR, m.from() - 3, m.from())
                            && date.isPresent()
                            && date.get().precision() == EventDate.Precision.DAY
                            && date.get().date().getMonthValue() == 12
                            && date.get().date().getDayOfMonth() == 31
                            && announced.isPresent()
                            && date.get().date().isAfter(announced.get());
            if (whole) {
                LocalDate first = date.get().date().withDayOfYear(1);
                EventDate year = new EventDate(first, EventDate.Precision.YEAR);
                return Optional.of(new Horizon(s.t.text(m.from(), m.to()), Optional.of(year)));
            }
        }
        return Optional.empty();
    }

    private static final Words YEAR = Words.of("year");

    private static Optional<Horizon> before(Sentence s, int cue, Optional<LocalDate> announced) {
        List<Mention> all = s.m().all(Mention.Type.DATE);
        for (int k = all.size() - 1; k >= 0; k--) {
            Mention m = all.get(k);
            Optional<EventDate> date = s.m().date(m.from());
            boolean ahead =
                    m.to() <= cue
                            && !s.has(FISCAL, m.from() - 3, m.from())
                            && date.isPresent()
                            && announced.isPresent()
                            && date.get().last().isAfter(announced.get());
            if (ahead) {
                return Optional.of(new Horizon(s.t.text(m.from(), m.to()), date));
            }
        }
        return Optional.empty();
    }

    private static Optional<Horizon> year(
            Sentence s, int from, int to, Optional<LocalDate> announced) {
        if (announced.isEmpty()) {
            return Optional.empty();
        }
        for (int i = from; i < to; i++) {
            int year = DateFinder.year(s.t, i);
            boolean ahead = year >= announced.get().getYear() && !s.m().is(i, Mention.Type.DATE);
            if (ahead && !s.has(FISCAL, i - 2, i) && !s.m().inside(i)) {
                EventDate date = new EventDate(LocalDate.of(year, 1, 1), EventDate.Precision.YEAR);
                return Optional.of(new Horizon(s.t.text(i, i + 1), Optional.of(date)));
            }
        }
        return Optional.empty();
    }
}
