package dev.octavo.biopharma.step;

import dev.octavo.biopharma.mention.PhraseBook;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A step of a trial, or a dealing with an agency, as a sentence words it.
///
/// @param value the step or action in small letters, as the event prints it
/// @param from first token of the words found
/// @param to behind the last
/// @param verb the word of the act: a verb, or the noun made of it
/// @param by what tells it
public record StepAct(Sentence sentence, String value, int from, int to, int verb, By by) {

    /// What tells an act.
    enum By {
        /// Its verb, or the noun made of it.
        VERB,
        /// What came of a trial, in figures and effects.
        OUTCOME,
        /// A day on which something is due.
        DAY
    }

    StepAct(Sentence sentence, String value, int from, int to, int verb) {
        this(sentence, value, from, to, verb, By.VERB);
    }

    /// The act of a phrase. What came of a trial is a readout.
    private static StepAct of(Sentence s, Phrases.Hit h, int verb) {
        boolean outcome = h.value().equals("outcome");
        return outcome
                ? new StepAct(s, "readout", h.from(), h.to(), verb, By.OUTCOME)
                : new StepAct(s, h.value(), h.from(), h.to(), verb);
    }

    /// Whether it tells what came of a trial, which a text that announces results goes on to tell.
    boolean outcome() {
        return by == By.OUTCOME;
    }

    /// Whether it is a day on which something is due, which no verb tells.
    boolean day() {
        return by == By.DAY;
    }

    private static final PhraseBook BOOK = PhraseBook.read("steps.tsv");

    static final List<PhraseBook.Line> LINES = BOOK.lines();

    /// Phrases whose first word is the act.
    static final Phrases FRONT = BOOK.of("front");

    /// Phrases whose last word is the act.
    static final Phrases BACK = BOOK.of("back");

    /// Phrases that tell a state: the word of being in them is the act.
    static final Phrases STATE = BOOK.of("state");

    /// Phrases that name a day on which something is due; its last word stands for the act.
    static final Phrases DAY = BOOK.of("day");

    /// The sets of words that the phrases speak of.
    static final Phrases CLASSES = BOOK.of("class");

    /// Of two acts that one word could tell, the one that says more has the higher rank.
    private static final Map<String, Integer> RANK =
            Map.ofEntries(
                    Map.entry("designation", 1),
                    Map.entry("completed", 1),
                    Map.entry("start", 2),
                    Map.entry("approved", 3),
                    Map.entry("accepted", 4),
                    Map.entry("submitted", 4),
                    Map.entry("discontinued", 4),
                    Map.entry("readout", 5),
                    Map.entry("first-patient-dosed", 6),
                    Map.entry("enrolment-complete", 6),
                    Map.entry("effective", 7),
                    Map.entry("withdrawn", 7),
                    Map.entry("refused", 7),
                    Map.entry("hold", 8),
                    Map.entry("resumed", 9));

    /// All acts of a sentence in the order of their words, one a word.
    public static List<StepAct> find(Sentence s) {
        List<StepAct> out = new ArrayList<>();
        for (Phrases.Hit h : s.find(FRONT)) {
            add(out, of(s, h, h.from()));
        }
        for (Phrases.Hit h : s.find(BACK)) {
            // "got under way", "went into effect": the verb stands before
            int last = s.t.word(h.to() - 1);
            boolean before = last == WAY || last == EFFECT && GONE.has(s.t.word(h.to() - 3));
            before |= last == MOTION || last == ICE;
            // "be in hand", "to be had", "wrapped up", "took effect", "pending since", "given the
            // nod"
            boolean took = last == EFFECT && TAKEN.has(s.t.word(h.to() - 2));
            boolean pair = PAIRS.has(last) || took || last == SINCE || last == HAD;
            before |= last == NOD || last == HAND;
            int verb = before ? h.to() - 3 : pair ? h.to() - 2 : h.to() - 1;
            add(out, of(s, h, Math.max(h.from(), verb)));
        }
        for (Phrases.Hit h : s.find(STATE)) {
            int verb = h.from();
            while (verb < h.to() - 1 && !StepWords.BEING.has(s.t.word[verb])) {
                verb++;
            }
            add(out, of(s, h, verb));
        }
        for (Phrases.Hit h : s.find(DAY)) {
            add(out, new StepAct(s, h.value(), h.from(), h.to(), h.to() - 1, By.DAY));
        }
        again(s, out);
        anew(s, out);
        out.sort((x, y) -> Integer.compare(x.verb, y.verb));
        return out;
    }

    /// "results, which had been planned for May, are now expected": the verb behind the relative
    /// clause, where the phrase ended in it.
    private static void again(Sentence s, List<StepAct> out) {
        for (StepAct a : List.copyOf(out)) {
            // "previously expected in the second quarter, is now expected"
            boolean over =
                    s.has(Words.RELATIVE, a.from, a.verb)
                            || StepWords.FORMERLY.has(s.t.word(a.verb - 1));
            if (a.value.equals("readout") && !a.front() && over) {
                for (int i = a.verb + 2; i < Math.min(s.to, a.verb + 14); i++) {
                    if (REPORTED.has(s.t.word[i]) || AVAILABLE.has(s.t.word[i])) {
                        add(out, new StepAct(s, a.value, a.from, i + 1, i));
                        break;
                    }
                }
            }
        }
    }

    /// "did not begin the trial, and now expects to do so": the act told again by "do"; and "which
    /// was to begin in May, will begin in June": its verb told again behind the relative clause.
    private static void anew(Sentence s, List<StepAct> out) {
        if (out.isEmpty()) {
            return;
        }
        for (StepAct a : List.copyOf(out)) {
            boolean related = !a.front() && s.has(Words.RELATIVE, a.from, a.verb);
            for (int i = a.verb + 2; i < Math.min(s.to, a.verb + FAR); i++) {
                boolean governed = Words.TO.has(s.t.word(i - 1)) || Words.WILL.has(s.t.word(i - 1));
                boolean done =
                        DO.has(s.t.word[i]) && (SO.has(s.t.word(i + 1)) || s.has(WHICH, a.verb, i));
                if (governed
                        && (done || related && VERBS.has(s.t.word[i]) && alike(s, a.verb, i))) {
                    out.add(new StepAct(s, a.value, a.from, i + 1, i));
                    break;
                }
            }
        }
    }

    /// Whether two words begin with the same letters: "begin", "began".
    private static boolean alike(Sentence s, int a, int b) {
        return s.t.text.regionMatches(true, s.t.start[a], s.t.text, s.t.start[b], ALIKE);
    }

    private static final int ALIKE = 3;
    private static final int FAR = 30;
    private static final Words DO = Words.of("do");
    private static final Words SO = Words.of("so", "this", "that", "it");
    private static final Words WHICH = Words.of("which");
    private static final Words VERBS = Words.named("act-verbs-plain");
    private static final Words AVAILABLE = Words.of("available", "ready");
    private static final Words REPORTED = Words.named("act-reported");

    private static final int NOD = Lexicon.intern("nod");
    private static final int MOTION = Lexicon.intern("motion");
    private static final int ICE = Lexicon.intern("ice");

    /// Behind the verb of a phrase that they end.
    private static final Words PAIRS =
            Words.of(
                    "up",
                    "off",
                    "going",
                    "for",
                    "temporarily",
                    "valid",
                    "live",
                    "to",
                    "in",
                    "from",
                    "through",
                    "sufficiently",
                    "substantially",
                    "administratively");

    private static final int HAND = Lexicon.intern("hand");
    private static final int HAD = Lexicon.intern("had");
    private static final int SINCE = Lexicon.intern("since");
    private static final int WAY = Lexicon.intern("way");
    private static final int EFFECT = Lexicon.intern("effect");
    private static final Words TAKEN = Words.of("take", "takes", "took", "taken", "taking");
    private static final Words GONE = Words.of("go", "goes", "went", "gone", "going");

    private static void add(List<StepAct> out, StepAct act) {
        if (!StepFrames.sound(act)) {
            return;
        }
        for (int i = 0; i < out.size(); i++) {
            if (out.get(i).verb == act.verb) {
                if (act.beats(out.get(i))) {
                    out.set(i, act);
                }
                return;
            }
        }
        out.add(act);
    }

    private boolean beats(StepAct other) {
        if (outcome() != other.outcome()) {
            return other.outcome();
        }
        int rank = RANK.getOrDefault(value, 0) - RANK.getOrDefault(other.value, 0);
        return rank != 0 ? rank > 0 : to - from < other.to - other.from;
    }

    /// Whether the act's word stands before what it is done to.
    boolean front() {
        return verb == from;
    }

    boolean regulatory() {
        return switch (value) {
            case "submitted",
                    "accepted",
                    "effective",
                    "approved",
                    "refused",
                    "withdrawn",
                    "designation",
                    "decision",
                    "committee" ->
                    true;
            default -> false;
        };
    }

    boolean filed() {
        return FILED.has(sentence.t.word[verb]);
    }

    private static final Words FILED = Words.of("filed", "files");

    boolean has(Words words) {
        return sentence.has(words, from, to);
    }
}
