package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Mention;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.sentence.Predicate;
import dev.octavo.biopharma.sentence.Sentence;
import dev.octavo.biopharma.sentence.TriggerHit;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.WordClasses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The signs that stand around a payment: the words on either side with their classes and how near
/// they are, pairs of words beside it, the words of the sentences before and behind, and traits of
/// the phrase, of its verb and of the steps told. [PaymentWeights] weighs them.
///
/// Names, figures and sums are signs only as such, so that nothing is learned of one company or one
/// payment, and of all other words those that the data files know.
final class PaymentSigns {

    /// Where a word stands: before, in or behind the payment, at most so many words away.
    enum Place {
        LEFT_2,
        LEFT_5,
        LEFT_12,
        IN,
        RIGHT_2,
        RIGHT_5,
        RIGHT_12,
        /// A word and the next, beside the payment.
        PAIR_LEFT,
        PAIR_IN,
        PAIR_RIGHT,
        /// On a side, and no other sum between.
        OWN_LEFT,
        OWN_RIGHT,
        /// Two words so, in their order, with at most two others between.
        SKIP_LEFT,
        SKIP_RIGHT,
        /// In the sentence before.
        BEFORE,
        /// In the sentence behind.
        BEHIND
    }

    /// Takes the signs one by one; the same may come more than once.
    interface Sink {

        /// A word, by the number that [#name] tells the name of.
        void word(Place place, int word);

        /// Two words, one behind the other.
        void pair(Place place, int word, int next);

        /// What else is to be said of the payment.
        void trait(String name);

        /// The same, of what may be so or not.
        default void trait(String name, boolean there) {
            if (there) {
                trait(name);
            }
        }
    }

    /// Words of a neighbouring sentence that are looked at.
    private static final int BESIDE = 40;

    /// How far from the payment pairs of words are looked at.
    private static final int PAIRS = 4;

    // what stands for words that are no signs themselves; words of the lexicon have smaller numbers
    private static final int SUM = Lexicon.CAPACITY;
    private static final int NUMBER = SUM + 1;
    private static final int NAME = SUM + 2;
    private static final int START = SUM + 3;
    private static final int CLASSES = SUM + 4;

    /// By word: the number that stands for it, that of its singular where there is one.
    private static final int[] STANDS_FOR = new int[Lexicon.CAPACITY];

    /// By word: the numbers of its classes in `word-classes.tsv`.
    private static final int[][] CLASSES_OF = new int[Lexicon.CAPACITY][];

    private static final List<String> CLASS_NAMES = new ArrayList<>();

    static {
        int[] none = {};
        for (int id = 0; id < Lexicon.size(); id++) {
            CLASSES_OF[id] = none;
            String word = Lexicon.word(id);
            int singular =
                    word.length() > 3 && word.endsWith("s")
                            ? Lexicon.id(word, 0, word.length() - 1)
                            : 0;
            STANDS_FOR[id] = singular == 0 ? id : singular;
        }
        for (WordClasses.Line line : WordClasses.lines()) {
            for (String word : WordClasses.words(line.name())) {
                int id = Lexicon.id(word);
                int[] known = CLASSES_OF[id];
                int[] more = Arrays.copyOf(known, known.length + 1);
                more[known.length] = CLASSES + CLASS_NAMES.size();
                CLASSES_OF[id] = more;
            }
            CLASS_NAMES.add(line.name());
        }
        CLASSES_OF[0] = none;
    }

    /// Before the name of a class in the file of weights.
    private static final String CLASS = "~";

    private final Sentence s;
    private final PaymentPhrase p;
    private final Sink to;

    private PaymentSigns(Sentence s, PaymentPhrase p, Sink to) {
        this.s = s;
        this.p = p;
        this.to = to;
    }

    /// Gives the signs around a payment.
    ///
    /// @param index of the sentence of the payment
    static void give(
            List<Sentence> sentences,
            int index,
            PaymentPhrase p,
            Optional<Predicate> verb,
            Sink to) {
        PaymentSigns signs = new PaymentSigns(sentences.get(index), p, to);
        signs.phrase();
        verb.ifPresent(signs::verb);
        signs.sides();
        signs.own();
        signs.steps(signs.s, "step ");
        if (index > 0) {
            signs.beside(sentences.get(index - 1), Place.BEFORE);
            signs.steps(sentences.get(index - 1), "step-before ");
        }
        if (index + 1 < sentences.size()) {
            signs.beside(sentences.get(index + 1), Place.BEHIND);
        }
    }

    /// How a word is called in the file of weights.
    static String name(int word) {
        return switch (word) {
            case SUM -> "<sum>";
            case NUMBER -> "<number>";
            case NAME -> "<name>";
            case START -> "<start>";
            case 0 -> "<other>";
            default ->
                    word >= CLASSES ? CLASS + CLASS_NAMES.get(word - CLASSES) : Lexicon.word(word);
        };
    }

    /// The number of what is called so in the file of weights; negative when there is no such word.
    static int number(String name) {
        return switch (name) {
            case "<sum>" -> SUM;
            case "<number>" -> NUMBER;
            case "<name>" -> NAME;
            case "<start>" -> START;
            case "<other>" -> 0;
            default -> {
                if (name.startsWith(CLASS)) {
                    int c = CLASS_NAMES.indexOf(name.substring(1));
                    yield c < 0 ? -1 : CLASSES + c;
                }
                int id = Lexicon.id(name);
                yield id == 0 ? -1 : id;
            }
        };
    }

    private void phrase() {
        to.trait("kind " + p.kind() + (p.milestone() ? " milestone" : ""));
        to.trait("sums " + Math.min(2, p.sums().size()));
        to.trait("sums here " + Math.min(4, s.m().all(Mention.Type.MONEY).size()));
        to.trait("definite", p.definite());
        to.trait("plural", p.plural());
        to.trait("aggregate", p.aggregate());
        to.trait("undisclosed", p.undisclosed());
        to.trait("headline", s.headline());
        to.trait("hedged", !s.hedges().isEmpty());
        if (!p.sums().isEmpty()) {
            to.trait("sum " + p.sums().getFirst().qualifier());
        }
    }

    private void verb(Predicate v) {
        to.trait("verb " + v.kind());
        to.trait("verb " + v.kind() + " " + v.form() + " " + v.mood());
        to.trait("mood " + v.mood());
        to.trait("negated", v.negated());
    }

    private void steps(Sentence in, String name) {
        for (TriggerHit h : in.triggers()) {
            to.trait(name + h.fact() + (h.type().rank() > 2 ? "" : " weak"));
        }
    }

    private void sides() {
        int from = Math.max(s.from, p.from() - LEFT_BY.length + 1);
        int to = Math.min(s.to, p.to() + RIGHT_BY.length - 1);
        int last = from == s.from ? START : word(s, from - 1);
        for (int i = from; i < to; i++) {
            int word = word(s, i);
            if (i < p.from()) {
                int far = p.from() - i;
                word(LEFT_BY[far], word, s.t.word[i]);
                pair(Place.PAIR_LEFT, far, last, word);
            } else if (i < p.to()) {
                word(Place.IN, word, s.t.word[i]);
                pair(Place.PAIR_IN, 0, last, word);
            } else {
                int far = i - p.to() + 1;
                word(RIGHT_BY[far], word, s.t.word[i]);
                pair(Place.PAIR_RIGHT, far, last, word);
            }
            last = word;
        }
    }

    /// By how many words away.
    private static final Place[] LEFT_BY = bands(Place.LEFT_2, Place.LEFT_5, Place.LEFT_12);

    private static final Place[] RIGHT_BY = bands(Place.RIGHT_2, Place.RIGHT_5, Place.RIGHT_12);

    private static Place[] bands(Place near, Place next, Place far) {
        Place[] out = new Place[13];
        for (int i = 0; i < out.length; i++) {
            out[i] = i <= 2 ? near : i <= 5 ? next : far;
        }
        return out;
    }

    private void pair(Place place, int far, int word, int next) {
        if (far <= PAIRS) {
            to.pair(place, word, next);
        }
    }

    /// The words between the sums before and behind.
    private void own() {
        int a = p.from();
        while (a > s.from && !parts(a - 1)) {
            a--;
        }
        int z = p.to();
        while (z < s.to && !parts(z)) {
            z++;
        }
        for (int i = a; i < p.from(); i++) {
            word(Place.OWN_LEFT, word(s, i), s.t.word[i]);
        }
        for (int i = p.to(); i < z; i++) {
            word(Place.OWN_RIGHT, word(s, i), s.t.word[i]);
        }
        skips(Place.SKIP_LEFT, Math.max(a, p.from() - SKIPS), p.from());
        skips(Place.SKIP_RIGHT, p.to(), Math.min(z, p.to() + SKIPS));
    }

    private boolean parts(int i) {
        return s.t.word[i] == Tokens.SEMICOLON || s.m().is(i, Mention.Type.MONEY);
    }

    /// How far from the payment words are looked at that do not stand side by side, and how far
    /// from each other.
    private static final int SKIPS = 12;

    private static final int APART = 3;

    private void skips(Place place, int a, int z) {
        for (int i = a; i < z; i++) {
            int word = word(s, i);
            for (int k = i + 1; k < Math.min(z, i + 1 + APART); k++) {
                to.pair(place, word, word(s, k));
            }
        }
    }

    private void beside(Sentence in, Place place) {
        for (int i = in.from; i < Math.min(in.to, in.from + BESIDE); i++) {
            word(place, word(in, i), in.t.word[i]);
        }
    }

    private void word(Place place, int word, int id) {
        to.word(place, word);
        for (int c : CLASSES_OF[id]) {
            to.word(place, c);
        }
    }

    /// The classes of a word of a sentence.
    static List<String> classes(Sentence s, int i) {
        List<String> out = new ArrayList<>();
        if (i >= s.from && i < s.to) {
            for (int c : CLASSES_OF[s.t.word[i]]) {
                out.add(CLASS_NAMES.get(c - CLASSES));
            }
        }
        return out;
    }

    /// What stands for a word.
    static int word(Sentence s, int i) {
        Tokens t = s.t;
        if (s.m().is(i, Mention.Type.MONEY)) {
            return SUM;
        }
        if (t.is(i, Tokens.DIGIT)) {
            return NUMBER;
        }
        if (t.is(i, Tokens.CAP) && i > s.from && !Lexicon.common(t.word[i])) {
            return NAME;
        }
        return STANDS_FOR[t.word[i]];
    }
}
