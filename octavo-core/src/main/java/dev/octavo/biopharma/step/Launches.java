package dev.octavo.biopharma.step;

import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Gate;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.PhraseBook;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How a sentence tells that a medicine comes onto a market: that it is launched, first sold or
/// available, or is to be.
///
/// "Launch" is a word of every business, and of medicine's own trials, programs and websites. So
/// the words of [#find] need a compound or a product as what is launched, and nothing beside it
/// that is launched instead. They are read as those of steps are ([StepVerbs], [StepNouns]); but
/// that a launch waits for an approval is no condition: every launch does.
final class Launches {

    private static final PhraseBook BOOK = PhraseBook.read("launches.tsv");

    static final List<PhraseBook.Line> LINES = BOOK.lines();

    /// Phrases whose first word is the act.
    static final Phrases FRONT = BOOK.of("front");

    /// Phrases whose last word is the act.
    static final Phrases BACK = BOOK.of("back");

    /// The sets of words that the phrases speak of.
    static final Phrases CLASSES = BOOK.of("class");

    private static final Words FIRST = Words.of("first", "initial", "commercial");
    private static final Words SALE = Words.of("sale", "sales", "availability", "shipment");
    private static final Words OTHERS = Words.named("no-launches");
    private static final Words EQUIPMENT = Words.named("no-medicines");
    private static final Words LINKS = Words.named("launch-links");
    private static final Words PLANNED = Words.named("launch-expected");
    private static final Words WAITS = Words.named("launch-approved");
    private static final Words IF = Words.named("act-conditions");
    private static final Words PROMISED = Words.named("plan-promised");
    private static final Words SINCE = Words.of("since");
    private static final Words WENT =
            Words.of(
                    "come", "comes", "came", "go", "goes", "gone", "went", "reach", "reaches",
                    "reached", "enter", "enters", "entered", "hit", "hits", "arrive", "arrives",
                    "arrived", "become", "becomes", "became");
    private static final Words PASSIVE = Words.of("was", "were", "been", "be", "being", "is");
    private static final Words ABOUT = Words.of("of", "on", "for", "from", "about", "with");

    /// So many words behind a condition may say that it is an approval.
    private static final int CONDITION = 5;

    private Launches() {}

    /// Whether a sentence may tell a launch.
    static boolean may(Sentence s) {
        return Gate.launched(s.topics)
                || Gate.sold(s.topics)
                        && (!s.m().all(Mention.Type.COMPOUND).isEmpty()
                                || s.has(FIRST, s.from, s.to) && s.has(SALE, s.from, s.to));
    }

    /// The launches of a sentence in the order of their words, one a word.
    static List<StepAct> find(Sentence s) {
        List<StepAct> out = new ArrayList<>();
        for (Phrases.Hit h : s.find(FRONT)) {
            add(out, new StepAct(s, h.value(), h.from(), h.to(), h.from()));
        }
        for (Phrases.Hit h : s.find(BACK)) {
            add(out, new StepAct(s, h.value(), h.from(), h.to(), h.to() - 1));
        }
        out.sort(Comparator.comparingInt(StepAct::verb));
        return out;
    }

    private static void add(List<StepAct> out, StepAct act) {
        if (!sound(act)) {
            return;
        }
        for (int i = 0; i < out.size(); i++) {
            StepAct other = out.get(i);
            if (other.verb() == act.verb()) {
                boolean passive = PASSIVE.has(act.sentence().t.word(act.verb() - 1));
                boolean turned = act.front() != other.front();
                if (turned ? act.front() != passive : length(act) < length(other)) {
                    out.set(i, act);
                }
                return;
            }
        }
        out.add(act);
    }

    private static int length(StepAct act) {
        return act.to() - act.from();
    }

    /// Whether the words mean that a medicine is launched, and nothing else.
    private static boolean sound(StepAct act) {
        Sentence s = act.sentence();
        int v = act.verb();
        if (WENT.has(s.t.word[v]) && !went(s, v)) {
            return false;
        }
        if (!StepFrames.whole(act) || s.has(LINKS, act.from(), act.to())) {
            return false;
        }
        if (s.has(EQUIPMENT, s.from, s.to)) {
            // "introduced the CL-450 and the CL-900, two plate readers"
            return false;
        }
        // "launch costs", "launched the ABC-123 website", "the product line"
        if (OTHERS.has(s.t.word(v + 1)) || OTHERS.has(s.t.word(act.to()))) {
            return false;
        }
        if (act.front()) {
            return itself(s, v + 1, act.to());
        }
        int noun = nounBefore(act);
        // "the launch of a study of ABC-123", "the launch of the study is planned"
        return noun < 0 ? subject(act) : itself(s, noun + 1, Math.max(v, ofWhat(s, noun)));
    }

    /// Whether it is a medicine that reaches a market: not "the company entered the market", "the
    /// results became available".
    private static boolean went(Sentence s, int verb) {
        int[] part = StepClause.segment(s, verb);
        boolean named = false;
        for (Mention m : s.m().all(Mention.Type.COMPOUND)) {
            named |= m.from() >= part[0] && m.to() <= verb;
        }
        return named && !s.has(OTHERS, Math.max(part[0], verb - SUBJECT), verb);
    }

    /// So many words before a verb may tell what it is said of.
    private static final int SUBJECT = 8;

    /// Where the noun of a launch stands that a phrase ends in or begins with; -1 where it has
    /// none.
    static int nounBefore(StepAct act) {
        Sentence s = act.sentence();
        int v = act.verb();
        if (StepNouns.noun(s, v) || !act.front() && bare(s, v)) {
            return v;
        }
        return PROMISED.has(s.t.word[v]) && !act.front() ? act.from() : -1;
    }

    /// "the commercial launch", not "which Belgrave will launch".
    private static boolean bare(Sentence s, int v) {
        return LAUNCH.has(s.t.word[v])
                && !s.has(Words.TO, v - 1, v)
                && !s.has(Words.WILL, v - 2, v)
                && !s.has(Words.MAY, v - 2, v);
    }

    private static final Words LAUNCH = Words.of("launch");

    /// Behind the words that say of what a noun is: "of a Phase 3 study".
    private static int ofWhat(Sentence s, int noun) {
        return OF.has(s.t.word(noun + 1)) ? Math.min(s.to, noun + WHAT) : noun + 1;
    }

    private static final Words OF = Words.of("of");
    private static final int WHAT = 6;

    /// Whether nothing between two tokens is launched instead of the medicine: "launched a study of
    /// ABC-123".
    private static boolean itself(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (OTHERS.has(s.t.word[i]) && !s.m().inside(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether what stands before an act is launched: "ABC-123 was launched", not "Aldwych, the
    /// maker of ABC-123, launched a website", "data on ABC-123 are now available".
    private static boolean subject(StepAct act) {
        Sentence s = act.sentence();
        int v = act.verb();
        if (s.has(OTHERS, act.from() - 6, act.from()) && s.has(ABOUT, act.from() - 4, act.from())) {
            return false;
        }
        for (int i = act.from() + 1; i < v; i++) {
            int w = s.t.word[i];
            boolean over =
                    w == Tokens.COMMA
                            || w == Tokens.OPEN
                            || Words.PREPOSITIONS.has(w)
                            || Words.HAVE.has(w)
                            || PASSIVE.has(w)
                            || Words.WILL.has(w);
            if (over) {
                break;
            }
            if (OTHERS.has(w) && !s.m().inside(i)) {
                return false;
            }
        }
        int next = s.t.word(v + 1);
        boolean object =
                v + 1 < s.to
                        && (StepWords.DETERMINERS.has(next)
                                || s.m().is(v + 1, Mention.Type.COMPOUND)
                                || s.m().is(v + 1, Mention.Type.ORG));
        return !object || StepNouns.noun(s, v) || PASSIVE.has(s.t.word(v - 1));
    }

    /// How a launch is told; empty where it is no event.
    ///
    /// @param future whether a time to come stands beside it
    static Optional<StepTelling> told(StepAct act, boolean future) {
        Sentence s = act.sentence();
        Optional<StepTelling> told = plainly(act, future);
        return told.isPresent() && told.get().ahead() && future && waits(s)
                ? told
                : StepTelling.unconditional(act, told, false);
    }

    private static Optional<StepTelling> plainly(StepAct act, boolean future) {
        Sentence s = act.sentence();
        int v = act.verb();
        if (!act.front() && PROMISED.has(s.t.word[v])) {
            return !s.has(Words.TO, act.from() - 1, act.from()) && brought(s, act.from() + 1, v)
                    ? Optional.empty()
                    : Plans.promised(act);
        }
        if (nounBefore(act) < 0) {
            return StepVerbs.told(act, v, future);
        }
        int first = act.front() ? v : act.from();
        if (s.has(PLANNED, first - 2, v)) {
            // "announced the planned launch of ABC-123 in May"
            return future && !s.has(Words.NOT, first - 4, v)
                    ? StepTelling.of(Occurrence.EXPECTED, first)
                    : Optional.empty();
        }
        if (s.has(SINCE, first - 3, first) || related(s, act.to())) {
            return StepTelling.of(Occurrence.HAPPENED, first);
        }
        if (s.has(TOWARD, first - 4, first) || s.has(BEGIN, act.to(), act.to() + 4)) {
            // "is preparing for the launch", "U.S. launch to begin in June"
            return future ? StepTelling.of(Occurrence.EXPECTED, first) : Optional.empty();
        }
        return StepNouns.told(act, future)
                .filter(t -> !t.ahead() || !brought(s, act.to(), act.to() + 3));
    }

    /// "the launch in Spain, which occurred on October 6".
    private static boolean related(Sentence s, int from) {
        for (int i = from; i < Math.min(s.to, from + RELATED); i++) {
            if (Words.RELATIVE.has(s.t.word[i]) && OCCURRED.has(s.t.word(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the verb behind a noun tells what the launch brought: "the launch resulted in a
    /// payment due in May".
    private static boolean brought(Sentence s, int from, int to) {
        for (int i = from; i < Math.min(s.to, to); i++) {
            if (s.t.endsWith(i, "ed") && !PROMISED.has(s.t.word[i])) {
                return true;
            }
        }
        return false;
    }

    private static final Words BEGIN =
            Words.of("begin", "start", "follow", "commence", "occur", "come");
    private static final Words TOWARD = Words.named("launch-toward");
    private static final Words OCCURRED = Words.of("occurred", "took", "happened", "came");
    private static final int RELATED = 12;

    /// Whether every condition of a sentence is an approval or a price, which a launch waits for in
    /// any case.
    private static boolean waits(Sentence s) {
        for (int i = s.from; i < s.to; i++) {
            if (IF.has(s.t.word[i]) && !s.has(WAITS, i + 1, i + CONDITION)) {
                return false;
            }
        }
        return true;
    }
}
