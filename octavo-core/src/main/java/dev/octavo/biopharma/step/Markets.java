package dev.octavo.biopharma.step;

import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// On which markets a medicine is launched: those named behind the launch ("in Germany and the
/// United Kingdom"), right before its noun ("the U.S. launch"), or at the beginning of its clause
/// ("In Japan, …").
final class Markets {

    private static final Words IN = Words.of("in", "into", "across", "throughout", "within");
    private static final Words BETWEEN = Words.named("between-markets");
    private static final Words EVERYWHERE = Words.of("worldwide", "globally");

    /// So many words may stand between a market and the noun of its launch.
    private static final int BEFORE = 4;

    /// How far behind the launch its market may stand.
    private static final int REACH = 24;

    private Markets() {}

    /// The markets of a launch, joined with ", ".
    ///
    /// @param acts all acts of the sentence: what stands behind another is that one's
    static Optional<String> of(StepAct act, List<StepAct> acts) {
        Sentence s = act.sentence();
        Set<String> out = new LinkedHashSet<>();
        int v = act.verb();
        int first = act.front() ? v : act.from();
        behind(s, first + 1, limit(act, acts), out);
        int noun = Launches.nounBefore(act);
        if (out.isEmpty() && noun >= 0) {
            for (int i = Math.max(s.from, noun - BEFORE); i < noun; i++) {
                add(s, i, out);
            }
        }
        if (out.isEmpty()) {
            int[] part = StepClause.segment(s, v);
            if (IN.has(s.t.word(part[0]))) {
                run(s, part[0] + 1, first, out);
            }
        }
        return out.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", out));
    }

    /// The markets that some words name.
    static Optional<String> in(String words) {
        for (String word : words.split("[\\s,]+")) {
            String market = Dictionary.meaning("market", word);
            if (!market.isEmpty() && !word.equals("us")) {
                return Optional.of(market);
            }
        }
        return Optional.empty();
    }

    private static int limit(StepAct act, List<StepAct> acts) {
        Sentence s = act.sentence();
        int limit = Math.min(s.to, act.to() + REACH);
        for (StepAct other : acts) {
            if (other.verb() >= act.to() && other.verb() > act.verb()) {
                limit = Math.min(limit, other.verb());
            }
        }
        for (int i = act.to(); i < limit; i++) {
            if (s.t.word[i] == Tokens.SEMICOLON || StepClause.opener(s.t.word[i])) {
                return i;
            }
        }
        return limit;
    }

    private static void behind(Sentence s, int from, int limit, Set<String> out) {
        for (int i = from; i < limit && out.isEmpty(); i++) {
            if (EVERYWHERE.has(s.t.word[i])) {
                add(s, i, out);
            } else if (IN.has(s.t.word[i])) {
                run(s, i + 1, limit, out);
            }
        }
    }

    /// A list of markets that begins at a token.
    private static void run(Sentence s, int from, int limit, Set<String> out) {
        for (int i = from; i < limit; i++) {
            if (!add(s, i, out) && !BETWEEN.has(s.t.word[i])) {
                return;
            }
        }
    }

    /// Whether the word before makes a name that of another place: "South America", "New Mexico".
    private static boolean elsewhere(Sentence s, int i) {
        int before = i > s.from ? s.t.word[i - 1] : 0;
        return SOUTH.has(before) && AMERICA.has(s.t.word[i])
                || NEW.has(before) && !ZEALAND.has(s.t.word[i]);
    }

    private static final Words SOUTH = Words.of("south");
    private static final Words AMERICA = Words.of("america", "american");
    private static final Words NEW = Words.of("new");
    private static final Words ZEALAND = Words.of("zealand");

    private static boolean add(Sentence s, int i, Set<String> out) {
        boolean named = s.t.is(i, Tokens.CAP) && !elsewhere(s, i) || EVERYWHERE.has(s.t.word[i]);
        String market = named ? Dictionary.meaning("market", s.t.text(i)) : "";
        if (!market.isEmpty()) {
            out.add(market);
        }
        return !market.isEmpty();
    }
}
