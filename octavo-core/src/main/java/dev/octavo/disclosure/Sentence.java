package dev.octavo.disclosure;

import dev.octavo.page.Dates;
import dev.octavo.page.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One sentence of a paragraph: its tokens from `from` to before `behind`, and its dates.
final class Sentence {

    /// Most tokens of a sentence: what is longer is no prose and is cut, so that reading stays
    /// linear.
    private static final int LONGEST = 300;

    final Tokens t;
    final int from;
    final int behind;
    final List<Day> days = new ArrayList<>();

    /// A date in tokens.
    record Day(int from, int behind, Dates.Found found) {
        /// The day, or the first of the month; empty without a year.
        Optional<When> when() {
            return found.year() == 0
                    ? Optional.empty()
                    : found.full()
                            ? found.date().map(d -> new When(d, When.Precision.DAY))
                            : Optional.of(
                                    new When(
                                            LocalDate.of(found.year(), found.month(), 1),
                                            When.Precision.MONTH));
        }
    }

    /// Words that may stand between "effective" and its date.
    private static final Set<String> LEADS =
            WordSet.of(
                    "as of on from upon at the close end business and or about immediately following beginning day midnight opening , commencing starting fiscal year until last be will become in");

    private Sentence(Tokens t, int from, int behind) {
        this.t = t;
        this.from = from;
        this.behind = behind;
        for (int i = from; i < behind; i++) {
            char c = t.text.charAt(t.from(i));
            if (Character.isDigit(c) || t.capital(i)) {
                Dates.Found d = t.date(i, behind).orElse(null);
                if (d != null) {
                    int end = Math.max(i + 1, t.at(d.end()));
                    days.add(new Day(i, end, d));
                    i = end - 1;
                }
            }
        }
    }

    static List<Sentence> of(Tokens t) {
        List<Sentence> out = new ArrayList<>();
        int[] b = Sentences.boundaries(t.text);
        for (int i = 0; i + 1 < b.length; i++) {
            int behind = t.at(b[i + 1]);
            for (int from = t.at(b[i]); from < behind; from += LONGEST) {
                out.add(new Sentence(t, from, Math.min(behind, from + LONGEST)));
            }
        }
        return out;
    }

    boolean has(String word, int a, int z) {
        for (int i = Math.max(from, a); i < Math.min(z, behind); i++) {
            if (t.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    boolean hasAny(Set<String> words, int a, int z) {
        for (int i = Math.max(from, a); i < Math.min(z, behind); i++) {
            if (words.contains(t.low(i))) {
                return true;
            }
        }
        return false;
    }

    /// The date that "effective" or the like, between two tokens, gives.
    Optional<Day> effective(int a, int z) {
        for (Day d : days) {
            if (d.from() >= a && d.from() < z) {
                for (int i = d.from() - 1; i >= Math.max(from, d.from() - 10); i--) {
                    String low = t.low(i);
                    if (low.equals("effective")
                            || low.equals("commencing")
                            || low.equals("beginning")
                            || low.equals("starting")
                            || low.equals("effect")) {
                        return Optional.of(d);
                    }
                    if (!LEADS.contains(low)) {
                        break;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// The date with "on" or "as of" before it, between two tokens.
    Optional<Day> on(int a, int z) {
        for (Day d : days) {
            String before = t.low(d.from() - 1);
            if (d.from() >= a
                    && d.from() < z
                    && (before.equals("on") || before.equals("of") && t.is(d.from() - 2, "as"))) {
                return Optional.of(d);
            }
        }
        return Optional.empty();
    }

    /// The date that the sentence begins with: `On May 3, 2011, …`.
    Optional<Day> lead(int before) {
        for (Day d : days) {
            if (d.from() < before
                    && d.from() <= from + 8
                    && (hasAny(ON, from, d.from()) || d.from() == from)) {
                return Optional.of(d);
            }
        }
        return Optional.empty();
    }

    private static final Set<String> ON = WordSet.of("on effective dated of");
}
