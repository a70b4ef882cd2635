package dev.octavo.disclosure;

import dev.octavo.disclosure.Person.Change;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words that tell of somebody's coming or going, and whether they do so where they stand:
/// `left` does before `the Company`, not before `unchanged`.
final class ChangeWords {

    /// What they mean. Leaving without a word for how is `LEAVING`.
    private static final Map<String, Change> MEANING = meaning();

    private static Map<String, Change> meaning() {
        Map<Change, String> words =
                Map.of(
                        Change.RESIGNED,
                        "resign resigns resigned resigning resignation",
                        Change.RETIRED,
                        "retire retires retired retiring retirement",
                        Change.TERMINATED,
                        "terminate terminated termination removed",
                        Change.DIED,
                        "died death passing passed",
                        Change.LEAVING,
                        "step steps stepped stepping depart departs departed departing departure separation separate leave leaving left relinquish relinquished transitioned transition cease ceased",
                        Change.NOT_STANDING,
                        "stand standing seek run",
                        Change.APPOINTED,
                        "appoint appoints appointed appointing appointment named promoted promotion hired hiring assume assumed became become",
                        Change.ELECTED,
                        "elect elected electing election");
        Map<String, Change> out = new HashMap<>();
        words.forEach((change, all) -> WordSet.of(all).forEach(w -> out.put(w, change)));
        return out;
    }

    private static final Set<String> NOUNS =
            WordSet.of(
                    "resignation retirement termination death passing departure separation appointment election promotion hiring");

    /// Those that tell it as done.
    private static final Set<String> DONE =
            WordSet.of(
                    "resigned retired terminated removed died passed stepped departed left appointed elected named promoted hired became assumed ceased appointment election termination relinquished transitioned");

    private static final Set<String> EMPLOYER = WordSet.of("employer employers");

    private static final Set<String> DETERMINERS = WordSet.of("the his her our their its");

    private static final Set<String> RE_ELECTION = WordSet.of("re-election reelection election");

    private static final Set<String> OFFICE =
            WordSet.of("duties role position responsibilities office title");

    /// What a later "would" or "after" does not make a condition of, where somebody tells of it.
    static final Set<String> TELLING =
            WordSet.of(
                    "announced announcing notified informed advised notice decided decision intention intent intends agreed delivered tendered submitted provided");

    /// What comes before "his resignation" that is one.
    static final Set<String> TENDERED =
            WordSet.of("tendered submitted delivered gave announced provided tenders submits");

    /// What ends without anybody leaving.
    static final Set<String> CONTRACTS =
            WordSet.of(
                    "agreement agreements plan options option award awards program lease period policy");

    static final Set<String> PRONOUNS = WordSet.of("his her their he she");

    private ChangeWords() {}

    /// What a word means; null where it is none of these.
    static @Nullable Change meaning(String low) {
        return MEANING.get(low);
    }

    /// Whether a word is a noun: `resignation`, `appointment`.
    static boolean noun(String low) {
        return NOUNS.contains(low);
    }

    /// Whether a word tells what has been done.
    static boolean done(String low) {
        return DONE.contains(low);
    }

    /// Whether a word of change stands at a token of a sentence and tells of one.
    static boolean at(Sentence s, int i) {
        Tokens t = s.t;
        String low = t.low(i);
        if (!MEANING.containsKey(low)) {
            return false;
        }
        String next = t.low(i + 1);
        return switch (low) {
            case "step", "steps", "stepped", "stepping" ->
                    next.equals("down") || next.equals("aside");
            case "leave", "leaving", "left" ->
                    (DETERMINERS.contains(next) || t.capital(i + 1))
                            && !s.hasAny(EMPLOYER, i, i + 5);
            case "transition", "transitioned" -> next.equals("from") || next.equals("out");
            case "cease", "ceased" ->
                    next.equals("to")
                            || next.equals("serving")
                            || next.equals("being")
                            || next.equals("his")
                            || next.equals("her");
            case "passed" -> next.equals("away");
            case "stand", "standing", "seek", "run" ->
                    (s.has("not", i - 4, i) || s.has("against", i - 2, i))
                            && s.hasAny(RE_ELECTION, i, i + 5);
            case "assume", "assumed" ->
                    s.hasAny(OFFICE, i, i + 5) || Roles.start(t, i + 1, s.behind) > 0;
            case "become", "became" -> !next.equals("effective");
            case "elect" -> !t.capital(i);
            case "named" ->
                    !(next.equals("executive") && t.low(i + 2).startsWith("officer"))
                            && !next.equals("and");
            case "elected", "appointed" ->
                    !next.equals("to") && !next.equals("not") && !next.equals("and")
                            || t.is(i + 2, "the") && next.equals("to")
                            || next.equals("to") && (t.is(i + 3, "board") || t.is(i + 2, "serve"));
            case "separate", "separation" ->
                    next.equals("from") || next.equals("of") && !t.is(i - 1, "the");
            default -> true;
        };
    }
}
