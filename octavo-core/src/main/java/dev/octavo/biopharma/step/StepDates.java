package dev.octavo.biopharma.step;

import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Horizon;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The dates of a sentence that may be those of steps: the full ones, and those without a year ("in
/// October", "in the third quarter", "this fall"), which count from the day of the announcement or
/// from the date before them.
public final class StepDates {

    /// A date: tokens `from` to before `to`.
    ///
    /// @param date of a full date
    /// @param month first month of a date without a year
    /// @param day its day, or 0
    private record Found(
            int from,
            int to,
            Optional<EventDate> date,
            int month,
            int day,
            EventDate.Precision precision) {}

    private static final int[] MONTH =
            ids(
                    Arrays.stream(Month.values())
                            .map(m -> m.name().toLowerCase(Locale.ROOT))
                            .toArray(String[]::new));
    private static final int[] ORDINALS = ids("first", "second", "third", "fourth");
    private static final Words BEFORE_MONTH = Words.named("before-months");
    private static final Words THIS = Words.of("this", "last", "next", "past", "coming");
    private static final Words THE = Words.of("the");
    private static final Words IN = Words.of("in", "by", "during", "on");
    private static final int LAST = Lexicon.intern("last");
    private static final int NEXT = Lexicon.intern("next");
    private static final int MONTHLY = Lexicon.intern("month");
    private static final int YEARLY = Lexicon.intern("year");
    private static final Words CALENDAR = Words.of("calendar");
    private static final Words OF = Words.of("of");
    private static final int QUARTER = Lexicon.intern("quarter");
    private static final int HALF = Lexicon.intern("half");
    private static final Words AND = Words.of("and");
    private static final Words FROM = Words.of("from");
    private static final Words FISCAL = Words.of("fiscal", "ended", "ending", "dated");
    private static final int[] SEASONS = ids("spring", "summer", "fall", "autumn", "winter");
    private static final int[] SEASON_MONTHS = {3, 6, 9, 9, 12};
    private static final Words ISSUED = Words.named("issued");
    private static final Words SAYING = Words.named("act-saying");

    /// How many words may stand between a date and what it is called.
    private static final int BESIDE = 4;

    /// How many words on a date may stand from its act.
    private static final int REACH = 30;

    private final Sentence s;
    private final Optional<LocalDate> announced;
    private final List<Found> all = new ArrayList<>();

    public StepDates(Sentence s, Optional<LocalDate> announced) {
        this.s = s;
        this.announced = announced;
        for (Mention m : s.m().all(Mention.Type.DATE)) {
            all.add(
                    new Found(
                            m.from(), m.to(), s.m().date(m.from()), 0, 0, EventDate.Precision.DAY));
        }
        if (announced.isPresent()) {
            for (int i = s.from; i < s.to; i++) {
                if (s.t.word[i] != 0 && !within(i)) {
                    bare(i, announced.get());
                }
            }
            all.sort((x, y) -> Integer.compare(x.from, y.from));
        }
    }

    private static int[] ids(String... words) {
        int[] out = new int[words.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Lexicon.intern(words[i]);
        }
        return out;
    }

    private boolean within(int token) {
        for (Found f : all) {
            if (f.from <= token && token < f.to) {
                return true;
            }
        }
        return false;
    }

    private static int index(int[] of, int word) {
        for (int i = 0; i < of.length; i++) {
            if (of[i] == word) {
                return i;
            }
        }
        return -1;
    }

    /// A date without a year that begins at a token, or one that counts from the day of the
    /// announcement.
    private void bare(int i, LocalDate day) {
        Tokens t = s.t;
        int before = i > s.from ? t.word(i - 1) : 0;
        int month = t.is(i, Tokens.CAP) ? index(MONTH, t.word[i]) : -1;
        if (month >= 0 && BEFORE_MONTH.has(before)) {
            int of = day(i + 1);
            add(
                    i,
                    of > 0 ? i + 2 : i + 1,
                    month + 1,
                    of,
                    of > 0 ? EventDate.Precision.DAY : EventDate.Precision.MONTH);
            return;
        }
        int part = i + 1 < s.to ? index(ORDINALS, t.word[i]) : -1;
        if (part >= 0) {
            int q = CALENDAR.has(t.word(i + 1)) ? i + 2 : i + 1;
            if (q < s.to && !OF.has(t.word(q + 1)) && t.word[q] == QUARTER) {
                add(i, q + 1, 3 * part + 1, 0, EventDate.Precision.QUARTER);
            } else if (q < s.to && part < 2 && !OF.has(t.word(q + 1)) && t.word[q] == HALF) {
                add(i, q + 1, 6 * part + 1, 0, EventDate.Precision.HALF);
            }
            return;
        }
        int season = index(SEASONS, t.word[i]);
        boolean the = THE.has(before) && IN.has(i - 2 >= s.from ? t.word(i - 2) : 0);
        if (!THIS.has(before) && !(the && season >= 0)) {
            return;
        }
        if (season >= 0) {
            add(i, i + 1, SEASON_MONTHS[season], 0, EventDate.Precision.QUARTER);
        } else if (t.word[i] == MONTHLY) {
            LocalDate first = day.withDayOfMonth(1);
            LocalDate then =
                    before == LAST
                            ? first.minusMonths(1)
                            : before == NEXT ? first.plusMonths(1) : first;
            whole(i - 1, i + 1, new EventDate(then, EventDate.Precision.MONTH));
        } else if (t.word[i] == YEARLY && before == LAST) {
            LocalDate first = LocalDate.of(day.getYear() - 1, 1, 1);
            whole(i - 1, i + 1, new EventDate(first, EventDate.Precision.YEAR));
        }
    }

    /// The day of a month that a token is; 0 where it is none.
    private int day(int i) {
        if (!s.t.is(i, Tokens.NUMBER) || s.t.end[i] - s.t.start[i] > 2) {
            return 0;
        }
        String text = s.t.text(i);
        for (int k = 0; k < text.length(); k++) {
            if (text.charAt(k) < '0' || text.charAt(k) > '9') {
                return 0;
            }
        }
        int day = Integer.parseInt(text);
        return day <= 31 ? day : 0;
    }

    private void add(int from, int to, int month, int day, EventDate.Precision precision) {
        all.add(new Found(from, to, Optional.empty(), month, day, precision));
    }

    private void whole(int from, int to, EventDate date) {
        all.add(new Found(from, to, Optional.of(date), 0, 0, date.precision()));
    }

    /// The date of an act.
    ///
    /// @param acts all acts of the sentence: a date beyond another is that one's
    Optional<EventDate> of(StepAct act, List<StepAct> acts, Occurrence o) {
        Optional<EventDate> out = behind(act, acts, o);
        if (out.isPresent() && !aside(act)) {
            return out;
        }
        Optional<EventDate> before = before(act, acts, o);
        return before.isPresent() ? before : out;
    }

    /// Whether the first date behind an act stands in a clause that says since when something else
    /// is so: "dosed the first patient with ZV-1, to which it has had the rights since 2001".
    private boolean aside(StepAct act) {
        for (Found f : all) {
            if (f.from > act.verb()) {
                return SINCE.has(s.t.word(f.from - 1))
                        && s.has(Words.RELATIVE, act.to(), f.from)
                        && s.has(Words.HAVE, act.to(), f.from);
            }
        }
        return false;
    }

    private static final Words SINCE = Words.of("since");

    /// The first date behind the act's word.
    Optional<EventDate> behind(StepAct act, List<StepAct> acts, Occurrence o) {
        int limit = limit(act, acts);
        for (int k = 0; k < all.size(); k++) {
            Found f = all.get(k);
            if (f.from <= act.verb() || f.from >= limit || f.from - act.to() > REACH) {
                continue;
            }
            if (fiscal(act, f)) {
                continue;
            }
            if (f.from - 2 > act.verb() && anew(f)) {
                // "paused dosing, and in September started again"
                return Optional.empty();
            }
            if (left(f, k)) {
                continue;
            }
            Optional<EventDate> read = read(f, k, o);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /// The time beside the words of a plan: the first one to come behind them, before token `end`;
    /// else one that opens the sentence.
    Optional<EventDate> planned(StepAct act, int end) {
        for (int k = 0; k < all.size(); k++) {
            Found f = all.get(k);
            boolean opens =
                    f.from <= s.from + 3 && f.to <= act.from() && act.from() - f.to <= REACH / 3;
            if (!opens && (f.from <= act.verb() || f.from >= end) || fiscal(act, f) || left(f, k)) {
                continue;
            }
            Optional<EventDate> read = read(f, k, Occurrence.EXPECTED);
            if (read.isPresent()) {
                return read;
            }
        }
        return Horizon.relative(s.t.text(act.verb(), end), announced).flatMap(Horizon::date);
    }

    /// "moved from April to the third quarter": what it was moved from.
    private boolean left(Found f, int k) {
        int before = THE.has(s.t.word(f.from - 1)) ? f.from - 2 : f.from - 1;
        return before >= s.from
                && FROM.has(s.t.word(before))
                && k + 1 < all.size()
                && s.has(Words.TO, f.to, all.get(k + 1).from);
    }

    /// Whether a date is that of a period or of a document: "the quarter ended …", "the agreement
    /// dated …". That of an agency's letter is the day of what it says, and what ended is the act.
    private boolean fiscal(StepAct act, Found f) {
        for (int i = Math.max(s.from, f.from - 3); i < f.from; i++) {
            if (FISCAL.has(s.t.word[i])
                    && i != act.verb()
                    && !(DATED == s.t.word[i] && s.has(LETTER, i - 6, i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a date opens another clause: "…, and in September, with its consent, we", "…, and on
    /// May 3 it".
    private boolean anew(Found f) {
        boolean opens =
                IN.has(s.t.word(f.from - 1))
                        && (AND.has(s.t.word(f.from - 2)) || BUT.has(s.t.word(f.from - 2)));
        int w = s.t.word(f.to);
        return opens
                && f.to < s.to
                && (w == Tokens.COMMA || SUBJECT.has(w) || s.m().is(f.to, Mention.Type.ORG));
    }

    private static final int DATED = Lexicon.intern("dated");
    private static final Words BUT = Words.of("but");
    private static final Words SUBJECT = Words.of("we", "it", "the", "they", "our", "its");
    private static final Words LETTER =
            Words.of("letter", "notice", "approval", "notification", "decision", "communication");

    /// The first date to come behind a token, as a horizon.
    public Optional<Horizon> ahead(int token) {
        for (int k = 0; k < all.size(); k++) {
            Found f = all.get(k);
            if (f.from > token && !s.has(FISCAL, f.from - 3, f.from)) {
                Optional<EventDate> read = read(f, k, Occurrence.EXPECTED);
                if (read.isPresent()) {
                    return Optional.of(new Horizon(s.t.text(f.from, f.to), read));
                }
            }
        }
        return Optional.empty();
    }

    /// Where the words of an act end: at the next act's, unless both share a date, or a semicolon.
    private int limit(StepAct act, List<StepAct> acts) {
        int limit = s.to;
        for (StepAct other : acts) {
            boolean together =
                    other.verb() - act.to() <= 5
                            && s.has(AND, act.to(), other.verb())
                            && !dated(act.verb(), other.verb());
            boolean one = StepReviews.of(act) && other.value().equals(act.value());
            if (!other.day()
                    && !one
                    && other.verb() >= act.to()
                    && other.verb() > act.verb()
                    && !together
                    && !(other.value().equals(act.value()) && StepNouns.noun(s, other.verb()))) {
                limit = Math.min(limit, other.verb());
            }
        }
        for (int i = act.to(); i < limit; i++) {
            if (s.t.word[i] == Tokens.SEMICOLON) {
                return i;
            }
        }
        return limit;
    }

    private boolean dated(int from, int to) {
        for (Found f : all) {
            if (f.from > from && f.from < to) {
                return true;
            }
        }
        return false;
    }

    /// The last date before the act's word that no other act stands between: not the day on which
    /// it was only said.
    private Optional<EventDate> before(StepAct act, List<StepAct> acts, Occurrence o) {
        int first = s.from;
        for (StepAct other : acts) {
            if (other.verb() < act.from() && other.verb() < act.verb()) {
                first = Math.max(first, other.verb());
            }
        }
        for (int k = all.size() - 1; k >= 0; k--) {
            Found f = all.get(k);
            boolean opens = f.from <= s.from + 3;
            if (f.to > act.verb() || f.from < first && !(opens && o == Occurrence.HAPPENED)) {
                continue;
            }
            if (act.day() && act.from() - f.to > BESIDE) {
                // "on May 3 the agency extended the PDUFA date": not "May 3 as the PDUFA date"
                continue;
            }
            boolean said =
                    !act.value().equals("readout") && s.has(SAYING, f.to, act.verb())
                            || s.has(ISSUED, f.to, act.from());
            if (!said && !fiscal(act, f)) {
                return read(f, k, o);
            }
        }
        return Optional.empty();
    }

    /// A date, where it fits what is told: what happened is not to come, what is expected not past.
    private Optional<EventDate> read(Found f, int k, Occurrence o) {
        Optional<EventDate> out = f.date.isPresent() ? f.date : yearOf(f, k, o);
        if (out.isEmpty() || announced.isEmpty()) {
            return out;
        }
        boolean fits =
                o == Occurrence.HAPPENED
                        ? !out.get().date().isAfter(announced.get())
                        : out.get().last().isAfter(announced.get())
                                || !out.get().last().isBefore(announced.get()) && f.date.isEmpty();
        return fits ? out : Optional.empty();
    }

    /// A date without a year, in the year that the announcement or the date before it gives.
    private Optional<EventDate> yearOf(Found f, int k, Occurrence o) {
        if (announced.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = announced.get();
        LocalDate base = day;
        boolean after = o == Occurrence.EXPECTED;
        if (!after && k > 0 && all.get(k - 1).date.isPresent()) {
            // "in June 2019, and accepted in August"
            base = all.get(k - 1).date.get().date();
            after = base.isBefore(day);
        }
        int year = base.getYear();
        EventDate same = new EventDate(date(year, f), f.precision);
        if (after && same.last().isBefore(base)) {
            same = new EventDate(date(year + 1, f), f.precision);
        } else if (!after && same.date().isAfter(base)) {
            same = new EventDate(date(year - 1, f), f.precision);
        }
        return Optional.of(same);
    }

    private static LocalDate date(int year, Found f) {
        LocalDate first = LocalDate.of(year, f.month, 1);
        return first.withDayOfMonth(Math.max(1, Math.min(f.day, first.lengthOfMonth())));
    }
}
