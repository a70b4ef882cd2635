package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.TriggerType;
import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What may have brought a payment about: each type of step, with the words of the payment's
/// sentence and of its neighbours.
///
/// Words count by their first letters, so that "approved" and "approval" are one; those shortly
/// behind "upon", "for" and the like count once more, since the step stands there.
final class StepChoices {

    static final String SLOT = "trigger";

    private static final Words LINKS =
            Words.of(
                    "upon",
                    "for",
                    "following",
                    "after",
                    "when",
                    "on",
                    "with",
                    "by",
                    "triggered",
                    "achieved",
                    "because",
                    "since",
                    "as",
                    "once",
                    "at",
                    "from",
                    "achievement");

    /// So many words behind a link may tell the step.
    private static final int LINKED = 7;

    /// Letters that a word counts by.
    private static final int STEM = 5;

    private StepChoices() {}

    static List<SlotWeights.Choice<TriggerType>> of(Draft d, Surroundings around) {
        List<String> words = words(d, around);
        List<SlotWeights.Choice<TriggerType>> out = new ArrayList<>();
        for (TriggerType type : TriggerType.values()) {
            List<String> signs = new ArrayList<>(words.size() + 12);
            grammar(d, around, type, signs);
            for (String word : words) {
                signs.add(type + " " + word);
            }
            out.add(new SlotWeights.Choice<>(type, signs));
        }
        return out;
    }

    /// What the frames of the grammar found.
    private static void grammar(Draft d, Surroundings around, TriggerType type, List<String> out) {
        d.trigger.ifPresent(h -> {
            if (h.type() == type) {
                out.add("grammar's");
                out.add("grammar's " + type);
                out.add("grammar's in " + around.place(h.sentence()));
            } else {
                out.add(type + " not grammar's");
            }
        });
        if (d.weakTrigger.filter(t -> t == type).isPresent()) {
            out.add("payment's name");
        }
        Set<String> seen = new HashSet<>();
        for (Sentence s : around.sentences()) {
            for (TriggerHit h : s.triggers()) {
                if (h.type() == type && seen.add(around.place(s) + h.fact())) {
                    out.add("frame in " + around.place(s) + " " + h.fact());
                }
            }
        }
    }

    /// The words of the payment's sentence, of those that tell of it, of those before and of the
    /// next, each once a place.
    private static List<String> words(Draft d, Surroundings around) {
        Set<String> out = new HashSet<>();
        out.add("");
        for (Sentence s : around.sentences()) {
            String place = place(d, s);
            if (!place.isEmpty()) {
                each(
                        s,
                        (i, signs) -> {
                            out.add(place + " " + Surroundings.word(s, i));
                            out.addAll(signs);
                        });
            }
        }
        return new ArrayList<>(out);
    }

    /// Sentences farther before than the last.
    private static final String FAR = "far";

    private static String place(Draft d, Sentence s) {
        int behind = s.index - d.sentence.index;
        if (s == d.sentence) {
            return "own";
        }
        if (behind == -1) {
            return "before";
        }
        if (d.told.contains(s)) {
            return "told";
        }
        return behind == 1 ? "behind" : behind < 0 ? FAR : "";
    }

    /// Takes the words of a sentence with their signs.
    private interface Taker {
        void take(int token, List<String> signs);
    }

    /// Goes over the words of a sentence: each by its stem, with that of the word before it, and
    /// behind a link.
    private static void each(Sentence s, Taker taker) {
        String last = "<start>";
        int linked = 0;
        for (int i = s.from; i < s.to; i++) {
            if (s.t.is(i, Tokens.SIGN)) {
                linked = 0;
                continue;
            }
            String stem = stem(Surroundings.word(s, i));
            List<String> signs = new ArrayList<>(3);
            signs.add("any " + stem);
            signs.add("any " + last + " " + stem);
            if (linked > 0) {
                signs.add("linked " + stem);
                linked--;
            }
            if (LINKS.has(s.t.word[i])) {
                linked = LINKED;
            }
            last = stem;
            taker.take(i, signs);
        }
    }

    private static String stem(String word) {
        boolean whole = word.length() <= STEM || word.charAt(0) == '<';
        return whole ? word : word.substring(0, STEM);
    }

    /// Makes a type that of the payment's step, in the words of a frame that tells it, or else in
    /// those that speak most for it.
    static void take(Draft d, TriggerType type, Surroundings around) {
        boolean sure =
                d.trigger
                        .filter(h -> d.pointed || h.sentence() == d.sentence)
                        .filter(h -> h.type().rank() >= TriggerHit.SURE)
                        .isPresent();
        if (sure || d.triggerType().filter(type::akin).isPresent()) {
            // the frame says it more exactly: which market, which patient
            return;
        }
        Optional<TriggerHit> told = Optional.empty();
        for (Sentence s : around.sentences()) {
            for (TriggerHit h : s.triggers()) {
                if (told.isEmpty() && h.type() == type && h.told()) {
                    told = Optional.of(h);
                }
            }
        }
        told = told.or(() -> strongest(d, type, around));
        if (told.isPresent()) {
            d.trigger = told;
            d.told.add(told.get().sentence());
        }
    }

    /// Longest run of words that tells a step.
    private static final int MOST_WORDS = 14;

    /// What a word must weigh to belong to the run rather than to cut it short.
    private static final double LEAST = 0.1;

    /// A run that weighs less tells of no step.
    private static final double TELLING = 1.0;

    /// The run of words that speaks most for a type.
    private static Optional<TriggerHit> strongest(Draft d, TriggerType type, Surroundings around) {
        Optional<TriggerHit> best = Optional.empty();
        double most = TELLING;
        for (Sentence s : around.sentences()) {
            String place = place(d, s);
            boolean loose = s.headline() && s != d.sentence;
            if (place.isEmpty() || place.equals(FAR) || loose) {
                // what stands far off or is said in a heading is too little by itself
                continue;
            }
            double[] weights = new double[s.to - s.from];
            each(s, (i, signs) -> weights[i - s.from] = weight(type, s, i, signs));
            for (Mention org : s.orgs()) {
                Arrays.fill(weights, org.from() - s.from, org.to() - s.from, 0);
            }
            double sum = 0;
            int from = s.from;
            for (int i = s.from; i < s.to; i++) {
                boolean payment = s == d.sentence && i >= d.phrase.from() && i < d.phrase.to();
                if (sum <= 0 || i - from >= MOST_WORDS || payment) {
                    sum = 0;
                    from = i;
                }
                sum += payment ? 0 : weights[i - s.from] - LEAST;
                if (sum > most) {
                    most = sum;
                    best =
                            Optional.of(
                                    new TriggerHit(s, type, from, i + 1, TriggerHit.Fact.HAPPENED));
                }
            }
        }
        return best;
    }

    /// What a word of a run weighs: one that only leads to a step cannot open it.
    private static double weight(TriggerType type, Sentence s, int token, List<String> signs) {
        double weight =
                SlotWeights.weight(SLOT, signs.stream().map(sign -> type + " " + sign).toList());
        return LINKS.has(s.t.word[token]) ? Math.min(weight, 0) : weight;
    }
}
