package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.mention.Cues;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.BareDays;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The days on which a filing tells that something was done with agreements, for the sentences that
/// point to one: "on the same day", "on the Closing Date", "Concurrently".
public final class DealDays {

    /// A day as printed, and its value.
    record Day(String text, EventDate date) {}

    private static final Words SAME = Words.of("same", "that", "such");
    private static final Words DAY = Words.of("day", "date");
    private static final Words TOGETHER =
            Words.of("concurrently", "simultaneously", "contemporaneously", "therewith");

    /// By what the text calls them, in small letters: "closing date".
    private final Map<String, Day> called = new HashMap<>();

    private Optional<Day> last = Optional.empty();
    private Optional<LocalDate> announced = Optional.empty();

    /// Begins a text: days without a year count from the day on which it was announced.
    void begin(Optional<LocalDate> day) {
        announced = day;
    }

    /// The day or month that a date means, one without a year as the last of that name.
    Optional<EventDate> value(Sentence s, Optional<Mention> date) {
        return date.flatMap(d ->
                s.m().date(d.from()).or(() -> announced.flatMap(a -> BareDays.value(d, a, false))));
    }

    /// The same of what is to come: without a year, it is the next of that name.
    Optional<EventDate> ahead(Sentence s, Optional<Mention> date) {
        return date.flatMap(d ->
                s.m().date(d.from()).or(() -> announced.flatMap(a -> BareDays.value(d, a, true))));
    }

    /// Notes the short names that a sentence gives to days: "On May 3, 2010 (the “Closing Date”)".
    void define(Sentence s) {
        if ((s.cues & Cues.OPEN) == 0 || (s.cues & Cues.DIGIT) == 0 || !mayDefine(s)) {
            return;
        }
        for (Mention d : s.m().all(Mention.Type.DATE)) {
            if (d.to() < s.to && s.t.word[d.to()] == Tokens.OPEN) {
                List<String> names = new ArrayList<>();
                PartyTail.quoted(s.t, d.to(), Clause.close(s.t, d.to(), s.to), names);
                for (String name : names) {
                    day(s, d).ifPresent(day -> called.put(name, day));
                }
            }
        }
    }

    /// Whether a bracket with quotation marks stands behind a number, as days end in one: without
    /// it, dates need not be looked for.
    private static boolean mayDefine(Sentence s) {
        for (int i = s.from + 1; i < s.to; i++) {
            if (s.t.word[i] == Tokens.OPEN && s.t.is(i - 1, Tokens.DIGIT)) {
                int close = Clause.close(s.t, i, s.to);
                for (int k = i + 1; k < close; k++) {
                    if (s.t.word[k] == Tokens.QUOTE) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Notes the day on which something was done.
    void told(Sentence s, Optional<Mention> date) {
        last = date.flatMap(d -> day(s, d)).or(() -> last);
    }

    private Optional<Day> day(Sentence s, Mention d) {
        return value(s, Optional.of(d))
                .filter(e -> e.precision() == EventDate.Precision.DAY)
                .map(e -> new Day(d.name(), e));
    }

    /// The day that a sentence points to between two tokens.
    Optional<Day> meant(Sentence s, int from, int to) {
        for (int i = Math.max(from, s.from); i < Math.min(to, s.to); i++) {
            int w = s.t.word[i];
            if (TOGETHER.has(w) || DAY.has(w) && i > s.from && SAME.has(s.t.word[i - 1])) {
                return last;
            }
            if (DAY.has(w) && s.t.is(i, Tokens.CAP)) {
                for (int a = Math.max(s.from, i - 3); a <= i; a++) {
                    Day day = called.get(s.t.text(a, i + 1).toLowerCase(java.util.Locale.ROOT));
                    if (day != null) {
                        return Optional.of(day);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
