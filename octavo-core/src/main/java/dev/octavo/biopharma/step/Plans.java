package dev.octavo.biopharma.step;

import dev.octavo.biopharma.EventDate;
import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.mention.PhraseBook;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Steps that a sentence only expects, without the words that would tell them as having come about:
/// "expects results in June", "an IND in the second half of 2014", "should be in man by May",
/// "Upcoming: Phase 2 results in the first half".
///
/// The words of a plan say too little to be a step by themselves. So each needs a time to come
/// right beside it, nothing but the subject's or object's own words between, and no other act told
/// in the same part of the sentence.
final class Plans {

    /// A plan and its time.
    record Plan(StepAct act, StepTelling telling, EventDate when) {}

    private static final PhraseBook BOOK = PhraseBook.read("plans.tsv");

    static final List<PhraseBook.Line> LINES = BOOK.lines();

    /// Phrases whose first word tells the plan.
    static final Phrases PLAN = BOOK.of("plan");

    /// Phrases whose last word tells the plan, or ends the entry of a list of plans.
    static final Phrases PLANNED = BOOK.of("planned");

    /// The sets of words that the phrases speak of.
    static final Phrases CLASSES = BOOK.of("class");

    /// Of two plans told by one word, the one that says more comes first, and of two alike the
    /// longer.
    private static final List<String> RANK =
            List.of(
                    "decision",
                    "readout",
                    "submitted",
                    "completed",
                    "first-patient-dosed",
                    "start");

    /// A word by which a sentence may tell a plan: others are not looked into.
    private static final Words CUES = Words.named("plan-cues");

    /// What is only planned with: as steps such words tell too much else.
    private static final Words OBJECTS =
            Words.of("clinic", "humans", "man", "file", "submit", "apply", "finished");

    private static final Words OPERATIONS = Words.of("operations");

    /// Whether a sentence may tell a plan.
    ///
    /// @param acts whether its words may tell a step
    static boolean may(Sentence s, boolean acts) {
        return s.has(CUES, s.from, s.to)
                ? acts || s.has(OBJECTS, s.from, s.to)
                : acts && s.to - s.from <= ENTRY;
    }

    /// So many words an entry of a list may have that no word of planning tells.
    private static final int ENTRY = 12;

    private static final Words PLANNING = Words.named("plan-words");
    private static final Words NEXT = Words.named("plan-next");
    private static final Words ENDS = Words.named("plan-ends");
    private static final Words FOR = Words.of("for", "forward", "to");
    private static final Words MOVED = Words.named("act-moved");
    private static final Words PROMISED = Words.named("plan-promised");
    private static final Words UNTIL = Words.of("until");
    private static final Words ON = Words.of("on", "whether");
    private static final Words IN = Words.of("in", "on", "with");

    /// So many words may stand between a plan and its time.
    private static final int REACH = 24;

    private Plans() {}

    /// The plans of a sentence.
    ///
    /// @param acts the acts found in it, told or not
    static List<Plan> find(Sentence s, List<StepAct> acts, StepDates dates) {
        List<StepAct> found = new ArrayList<>();
        for (Phrases.Hit h : s.find(PLAN)) {
            if (object(s, h)) {
                add(found, new StepAct(s, h.value(), h.from(), h.to(), h.from()));
            }
        }
        for (Phrases.Hit h : s.find(PLANNED)) {
            add(found, new StepAct(s, h.value(), h.from(), h.to(), h.to() - 1));
        }
        List<Plan> out = new ArrayList<>();
        for (StepAct act : found) {
            if (next(s, whole(s, act.to()))) {
                plan(act, acts, dates).ifPresent(out::add);
            }
        }
        return out;
    }

    private static void add(List<StepAct> out, StepAct act) {
        for (int i = 0; i < out.size(); i++) {
            if (out.get(i).verb() == act.verb()) {
                int more = RANK.indexOf(out.get(i).value()) - RANK.indexOf(act.value());
                if (more > 0 || more == 0 && act.to() > out.get(i).to()) {
                    out.set(i, act);
                }
                return;
            }
        }
        out.add(act);
    }

    /// Whether what stands between a verb of planning and its object belongs to the object:
    /// "expects its first data", not "expects sales during the trial".
    private static boolean object(Sentence s, Phrases.Hit h) {
        if (!PLANNING.has(s.t.word[h.from()])) {
            return true;
        }
        int before = h.from() > s.from ? s.t.word(h.from() - 1) : 0;
        if (StepWords.DETERMINERS.has(before) || before == Tokens.POSSESSIVE) {
            return false;
        }
        for (int i = h.from() + 1; i < h.to(); i++) {
            int w = s.t.word[i];
            boolean governed = i == h.from() + 1 && FOR.has(w) || FOR.has(s.t.word(i - 1));
            boolean until = Words.TO.has(w) && h.value().equals("decision");
            if (!governed
                    && !until
                    && (Words.PREPOSITIONS.has(w) || IN.has(w) || w == Tokens.COMMA)
                    && i < h.to() - 1) {
                return false;
            }
        }
        return true;
    }

    /// Behind "Phase II", where the words go on: "Phase II clinical study".
    private static int whole(Sentence s, int to) {
        int i = to;
        while (i < s.to && TESTING.has(s.t.word[i])) {
            i++;
        }
        return i;
    }

    private static final Words TESTING =
            Words.of("trial", "trials", "study", "studies", "clinical", "testing", "development");

    /// Whether a plan's words end here: a time, a preposition or a sign follows, not another noun
    /// ("the trial costs").
    private static boolean next(Sentence s, int to) {
        if (to >= s.to || s.m().is(to, Mention.Type.DATE)) {
            return true;
        }
        if (s.has(OPERATIONS, to, to + 3)) {
            // "results of operations"
            return false;
        }
        return NEXT.has(s.t.word[to]) || s.t.is(to, Tokens.SIGN) && s.t.word[to] != Tokens.SLASH;
    }

    private static Optional<Plan> plan(StepAct act, List<StepAct> acts, StepDates dates) {
        Sentence s = act.sentence();
        int end = end(s, act.to(), MOVED.has(s.t.word[act.verb()]));
        Optional<EventDate> when = dates.planned(act, end);
        if (when.isEmpty() || taken(act, acts, end) || !sound(act)) {
            return Optional.empty();
        }
        return told(act).map(t -> new Plan(act, t, when.get()));
    }

    /// Where the words end that a plan's time may stand in.
    private static int end(Sentence s, int from, boolean moved) {
        int i = UNTIL.has(s.t.word(from)) ? from + 1 : from;
        while (i < s.to && i < from + REACH) {
            int w = s.t.word[i];
            boolean over = ENDS.has(w) || Words.TO.has(w) && !moved;
            if (over || w == Tokens.SEMICOLON || s.m().is(i, Mention.Type.MONEY)) {
                break;
            }
            i++;
        }
        return i;
    }

    /// Whether an act of its own is told in the same part of the sentence.
    private static boolean taken(StepAct act, List<StepAct> acts, int end) {
        Sentence s = act.sentence();
        int first = act.from();
        while (first > s.from && !divides(s, first - 1)) {
            first--;
        }
        for (StepAct other : acts) {
            boolean inside = other.verb() >= first && other.verb() < end;
            boolean over = other.from() < act.to() && other.to() > act.verb();
            boolean free =
                    other.value().equals(act.value()) && StepTelling.of(other, true).isEmpty();
            if ((inside || over) && !free) {
                return true;
            }
        }
        return false;
    }

    private static boolean divides(Sentence s, int i) {
        int w = s.t.word[i];
        return w == Tokens.SEMICOLON
                || w == Tokens.COLON
                || w == Tokens.COMMA
                || StepWords.AND.has(w)
                || StepClause.opener(w)
                || Words.RELATIVE.has(w);
    }

    private static boolean sound(StepAct act) {
        return act.value().equals("decision")
                ? StepReviews.decides(act) || !act.sentence().has(ON, act.verb(), act.to() + 3)
                : StepFrames.sound(act);
    }

    private static Optional<StepTelling> told(StepAct act) {
        Sentence s = act.sentence();
        int v = act.verb();
        if (StepClause.opens(s, act.from()) && !act.front()) {
            // "Phase 2 data in the first half of 2014": an entry of a list of plans
            return StepTelling.of(Occurrence.EXPECTED, act.from());
        }
        if (act.front() && PLANNING.has(s.t.word[v])) {
            return StepTelling.unconditional(act, StepInfinitives.expected(s, v), true);
        }
        if (MOVED.has(s.t.word[v]) && !s.has(Words.NOT, v - 3, v)) {
            return StepTelling.of(Occurrence.EXPECTED, act.from());
        }
        if (PROMISED.has(s.t.word[v])) {
            return StepTelling.unconditional(act, promised(act), true);
        }
        return StepTelling.of(act, true).filter(t -> t.occurrence() == Occurrence.EXPECTED);
    }

    /// What is "set for May" is expected, unless it was or is not.
    static Optional<StepTelling> promised(StepAct act) {
        Sentence s = act.sentence();
        int v = act.verb();
        return s.has(Words.NOT, v - 3, v)
                        || s.has(Words.WAS, v - 3, v)
                        || s.has(StepWords.FORMERLY, v - 3, v)
                ? Optional.empty()
                : StepTelling.of(Occurrence.EXPECTED, act.from());
    }

    private static final Set<String> TRIALS = Set.of("readout", "completed");

    /// Whether a plan speaks of results or an end without saying of which trial.
    static boolean bare(StepAct act) {
        Sentence s = act.sentence();
        return TRIALS.contains(act.value())
                && s.m().all(Mention.Type.PHASE).isEmpty()
                && !s.has(STUDIES, s.from, s.to);
    }

    private static final Words STUDIES =
            Words.of("trial", "trials", "study", "studies", "topline", "top-line");
}
