package dev.octavo.disclosure;

import dev.octavo.disclosure.Person.Change;
import dev.octavo.edgar.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// From when a change holds, and whether it is one at all: not a condition (`if`, `upon`, `in the
/// event`), nor what somebody did elsewhere or long before the report.
final class WhenChanges {

    /// A change told of more than this many days before the report is somebody's past.
    private static final int PAST = 400;

    /// Tokens before the word of change in which a condition may stand.
    private static final int CONDITION = 14;

    private static final Set<String> CONDITIONS =
            WordSet.of(
                    "if upon unless event should following until prior after before case whether without would when earlier");

    private static final Set<String> PAST_LEADS =
            WordSet.of("prior previously before from since between formerly earlier during");

    private static final Set<String> SAID =
            WordSet.of(
                    "announced notified informed advised notice release intention intent decision");

    private static final Set<String> TO_COME = WordSet.of("will intends would");

    /// Words behind which a day is that of something else.
    private static final Set<String> OTHERWISE_DATED =
            WordSet.of("dated agreement meeting filed expiring expire expires held");

    private final Sentence s;
    private final Tokens t;
    private final List<PersonNames.Name> names;
    private final Fact<LocalDate> reported;

    /// @param reported the day of the report
    WhenChanges(NamedSentence sentence, Fact<LocalDate> reported) {
        this.s = sentence.s();
        this.t = sentence.t();
        this.names = sentence.names();
        this.reported = reported;
    }

    /// The day from which the change holds; null where the sentence does not say.
    ///
    /// @param v the word of change
    /// @param next the next one
    Sentence.@Nullable Day of(int v, int next) {
        Optional<Sentence.Day> d = s.effective(v, next);
        if (d.isEmpty() && next >= s.behind) {
            d = s.effective(v, s.behind);
        }
        if (d.isEmpty() && t.is(s.from, "effective")) {
            d = s.lead(v);
        }
        if (d.isPresent()) {
            return d.get();
        }
        d = s.effective(s.from, names.getFirst().from());
        if (d.isPresent()) {
            return d.get();
        }
        boolean done =
                ChangeWords.done(t.low(v)) && !t.is(v - 1, "to") && !s.hasAny(TO_COME, v - 3, v);
        boolean now =
                s.has("immediately", v, Math.min(next, s.behind))
                        && s.has("effective", v, Math.min(next, s.behind));
        Optional<Sentence.Day> on = s.on(v, Math.min(next, v + 30));
        boolean heading = ChangeWords.noun(t.low(v)) && next < s.behind;
        if (on.isPresent() && !heading && !s.hasAny(OTHERWISE_DATED, v, on.get().from())) {
            return on.get();
        }
        if (now
                || done
                        && !s.hasAny(SAID, s.from, v)
                        && s.effective(s.from, s.behind).isEmpty()
                        && !s.has("effective", v, s.behind)) {
            return s.lead(v).orElse(null);
        }
        return null;
    }

    /// Whether the change is only a condition.
    boolean conditional(int v) {
        boolean reasons =
                s.has("good", s.from, s.behind) && s.has("reason", s.from, s.behind)
                        || s.has("cause", v, v + 8);
        if (reasons && !s.hasAny(ChangeWords.TENDERED, s.from, v)) {
            return true;
        }
        int from = Math.max(s.from, v - CONDITION);
        for (int i = v - 1; i >= from; i--) {
            String low = t.low(i);
            if (ChangeWords.TELLING.contains(low)) {
                return false;
            }
            boolean dated =
                    low.equals("following")
                            || low.equals("after")
                            || low.equals("before")
                            || low.equals("until")
                            || low.equals("prior");
            if (CONDITIONS.contains(low) && !(dated && v - i > 6)) {
                return !(low.equals("would") && s.hasAny(ChangeWords.TELLING, s.from, i));
            }
        }
        return false;
    }

    /// Whether the sentence tells of somebody's past.
    boolean background(int v, List<PersonNames.Name> who, Change change) {
        boolean first = PAST_LEADS.contains(t.low(s.from)) && !s.lead(v).isPresent();
        boolean year = t.is(s.from, "in") && pastYear(t.low(s.from + 1));
        for (int i = v; i < Math.min(s.behind, v + 40) && !year; i++) {
            String low = t.low(i);
            boolean before =
                    t.is(i - 1, "in")
                            || t.is(i - 1, "since")
                            || t.is(i - 1, "until")
                            || t.is(i - 1, "from");
            year = before && pastYear(low);
        }
        return first
                || year
                || t.is(v - 1, "previously")
                || change.coming() && s.has("since", who.getFirst().from(), v);
    }

    /// A year before that of the report.
    private boolean pastYear(String low) {
        boolean year =
                low.length() == 4
                        && (low.startsWith("19") || low.startsWith("20"))
                        && Character.isDigit(low.charAt(2))
                        && Character.isDigit(low.charAt(3));
        return year && reported.map(d -> Integer.parseInt(low) < d.getYear()).orElse(true);
    }

    /// Whether a day is long before the report.
    boolean past(Sentence.@Nullable Day day) {
        LocalDate d = day == null ? null : day.when().map(When::date).orElse(null);
        return d != null && reported.map(r -> d.isBefore(r.minusDays(PAST))).orElse(false);
    }
}
