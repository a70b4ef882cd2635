package dev.octavo.biopharma.figure;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.Optional;

/// The sum that stands behind the name of a figure and says what it came to in our period:
/// "revenues for the quarter were $7.8 million", "net loss widened by $2 million to $9.3 million".
final class FigureSums {

    private static final Words BEHIND = Words.named("figure-behind");
    private static final Words CAME_TO = Words.named("came-to");
    private static final Words ABOUT = Words.named("figure-about");
    private static final Words CHANGE = Words.named("figure-change");
    private static final Words CHANGED = Words.named("figure-changed");
    private static final Words NAMES = Words.named("figure-names");
    private static final int BY = Lexicon.intern("by");

    /// So many tokens may stand between a name and its sum.
    static final int FAR = 26;

    /// An entry of a list of figures is no longer, in tokens.
    private static final int SHORT = 30;

    private final PeriodNames periods;

    FigureSums(PeriodNames periods) {
        this.periods = periods;
    }

    /// Which of two sums side by side is ours in the sentence that is read; empty where sums do not
    /// stand in the order of their periods, or not certainly.
    private Optional<Integer> order = Optional.empty();

    private boolean ordered;

    /// Begins a sentence.
    void begin(Sentence s) {
        ordered = InOrder.is(s);
        order = ordered ? InOrder.of(s, periods) : Optional.empty();
    }

    /// The sum of our period that the name before token `from` came to.
    Optional<Mention> sum(Sentence s, int from, String told) {
        if (!ordered) {
            return first(s, from, told);
        }
        Optional<Mention> one = first(s, from, order.isPresent() ? periods.length() : told);
        Optional<Mention> two = one.flatMap(m -> InOrder.beside(s, m));
        if (two.isEmpty()) {
            return order.isPresent() ? Optional.empty() : one;
        }
        return order.flatMap(at -> at == 0 ? one : two);
    }

    /// Whether the sums of the sentence stand in the order of something else.
    boolean ordered() {
        return ordered;
    }

    private Optional<Mention> first(Sentence s, int from, String told) {
        int sum = from;
        if (FOR.has(s.t.word(from)) && PERIODS.has(s.t.word(from + 2))) {
            // "loss for the year $11.0 million"
            sum = from + 3;
        }
        if (sum < s.to && s.m().is(sum, Mention.Type.MONEY) && s.to - entry(s, from) <= SHORT) {
            // "Revenue $18.3 million", as an entry of a list; not a row of a table
            return s.m().at(sum, Mention.Type.MONEY)
                    .filter(m -> ToldFigures.scale(s, m) > 1 || s.has(WAS, s.from, from))
                    .filter(m -> ours(s, m.to(), told));
        }
        if (from >= s.to || !BEHIND.has(s.t.word[from])) {
            return Optional.empty();
        }
        boolean changed = false;
        for (Mention m : s.m().all(Mention.Type.MONEY)) {
            if (m.from() - from > FAR) {
                break;
            }
            if (m.from() < from || bracketed(s, from, m.from())) {
                continue;
            }
            if (cameTo(s, from, m.from(), m.to(), told)) {
                boolean to = Words.TO.has(s.t.word[last(s, from, m.from())]);
                return changed && !to ? Optional.empty() : Optional.of(m);
            }
            int before = s.t.word[last(s, from, m.from())];
            if (changed || before != BY && !CHANGED.has(before)) {
                break;
            }
            // "increased $3 million, or 20%, to $18 million"
            changed = true;
        }
        return Optional.empty();
    }

    private static final Words WAS = Words.of("was", "were");
    private static final Words FOR = Words.of("for");
    private static final Words PERIODS = Words.of("year", "quarter", "period", "half", "half-year");

    /// Where the list of figures begins in which a token stands: behind a colon, else with the
    /// sentence.
    private static int entry(Sentence s, int at) {
        for (int i = at - 1; i > s.from; i--) {
            if (s.t.word[i] == Tokens.COLON) {
                return i + 1;
            }
        }
        return s.from;
    }

    /// Whether a token stands in brackets that opened behind token `from`: "turnover (2003: $5
    /// million) rose to".
    private static boolean bracketed(Sentence s, int from, int at) {
        for (int i = at - 1; i >= from; i--) {
            if (s.t.word[i] == Tokens.CLOSE) {
                return false;
            }
            if (s.t.word[i] == Tokens.OPEN) {
                return true;
            }
        }
        return false;
    }

    /// The last token before a sum that does not only say how exact it is.
    private static int last(Sentence s, int from, int sum) {
        int i = sum - 1;
        while (i > from && ABOUT.has(s.t.word[i])) {
            i--;
        }
        return i;
    }

    /// Whether the words between a name and a sum at tokens `a` to before `z` say that it came to
    /// this sum in our period.
    boolean cameTo(Sentence s, int from, int a, int z, String told) {
        String length = told;
        boolean inside = false;
        boolean open = false;
        for (int i = from; i < a; i++) {
            open = s.t.word[i] == Tokens.OPEN || open && s.t.word[i] != Tokens.CLOSE;
            if (open) {
                continue;
            }
            if (PeriodNames.compares(s.t.word[i]) && !than(s, i) || NAMES.has(s.t.word[i])) {
                return false;
            }
            String named = order.isPresent() ? "" : periods.named(s, i);
            inside |= !named.isEmpty();
            length = named.isEmpty() ? length : named;
        }
        if (!inside && order.isEmpty()) {
            String behind = length.isEmpty() ? periods.behind(s, z) : periods.rightBehind(s, z);
            length = behind.isEmpty() ? length : behind;
        }
        if (!periods.ours(length)) {
            return false;
        }
        int i = last(s, from, a);
        return i >= from && CAME_TO.has(s.t.word[i]) && !(i > from && CHANGE.has(s.t.word[i - 1]));
    }

    /// "more than doubled to".
    private static boolean than(Sentence s, int at) {
        return THAN.has(s.t.word[at]) && at > s.from && MORE.has(s.t.word[at - 1]);
    }

    private static final Words THAN = Words.of("than");
    private static final Words MORE = Words.of("more", "less");

    /// Whether a sum at tokens to before `z`, told right behind a verb, is of our period.
    boolean ours(Sentence s, int z, String told) {
        String behind = told.isEmpty() ? periods.behind(s, z) : periods.rightBehind(s, z);
        return periods.ours(behind.isEmpty() ? told : behind);
    }
}
