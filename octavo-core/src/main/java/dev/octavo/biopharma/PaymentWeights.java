package dev.octavo.biopharma;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How likely a sum that is spoken of is a milestone payment that came about, by all that stands
/// around it.
///
/// The grammar ([Status], [PredicateFinder]) knows what its frames know: where it tells that a
/// payment came about, it is nearly always right. But people write the same in ever other words,
/// and what frames miss the sum of many weak signs tells: "received", "upon", "filing" and "from"
/// beside a sum speak for it; "up to", "eligible", "guidance" against. Each sign of [PaymentSigns]
/// has a weight in `payment-weights.tsv`; their sum through the logistic function is the
/// likelihood. One can read in the file what speaks for what.
///
/// The weights are learned from the labelled texts in `accuracy/milestones/texts`, written for this
/// by authors who had not seen the reader; `LearnPaymentWeights` among the tests learns them anew.
final class PaymentWeights {

    private static final String FILE = "payment-weights.tsv";

    /// More likely than this, a sum is a milestone payment that came about although no frame tells
    /// so. Chosen where weights learned without an author's texts still kept their precision on
    /// that author's.
    private static final double SURE = 0.7;

    /// What is asked where a frame tells that it is yet to come: a guess, that one of the two must
    /// be well sure.
    private static final double CERTAIN = 0.9;

    /// Less likely than this, it is none although a frame fits. The most at which no wording of
    /// `payments.tsv` among the tests is lost.
    private static final double UNLIKELY = 0.035;

    /// Four times the signs of words there are: an open-addressed table by [#key], 0 for none.
    private static final int SLOTS = 1 << 15;

    private static final long[] KEYS = new long[SLOTS];
    private static final float[] WEIGHTS = new float[SLOTS];
    private static final Map<String, Float> BY_TRAIT = new HashMap<>();

    static {
        for (String line : Lexicon.lines(FILE)) {
            String[] cells = line.split("\t");
            float weight = Float.parseFloat(cells[0]);
            if (cells[1].equals("trait")) {
                BY_TRAIT.put(cells[2], weight);
                continue;
            }
            int place = PaymentSigns.Place.valueOf(cells[1]).ordinal();
            int word = PaymentSigns.number(cells[2]);
            int next = cells.length > 3 ? PaymentSigns.number(cells[3]) : 0;
            if (word >= 0 && next >= 0) {
                int slot = slot(key(place, word, next));
                KEYS[slot] = key(place, word, next);
                WEIGHTS[slot] = weight;
            }
        }
    }

    private PaymentWeights() {}

    /// Whether a payment is a milestone's and came about, even if the grammar does not tell so;
    /// more is asked where it tells that the payment is yet to come.
    static boolean speakFor(double likelihood, Optional<Status> told) {
        return switch (told.map(Status::occurrence).orElse(Occurrence.HAPPENED)) {
            case HAPPENED -> likelihood > SURE;
            case EXPECTED, POTENTIAL -> likelihood > CERTAIN;
            case LAPSED, DECLINED -> false;
        };
    }

    /// Whether next to nothing speaks for a payment that the grammar takes to have come about.
    static boolean speakAgainst(double likelihood) {
        return likelihood < UNLIKELY;
    }

    /// Between 0 and 1.
    static double likelihood(
            List<Sentence> sentences, int index, PaymentPhrase p, Optional<Predicate> predicate) {
        Sum sum = new Sum();
        PaymentSigns.give(sentences, index, p, predicate, sum);
        return 1 / (1 + Math.exp(-sum.weight));
    }

    private static long key(int place, int word, int next) {
        return place + 1L << 48 | (long) word << 24 | next;
    }

    /// Where a key stands in the table, or would.
    private static int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 49);
        while (KEYS[slot] != 0 && KEYS[slot] != key) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    /// Adds up the weights of signs.
    private static final class Sum implements PaymentSigns.Sink {

        private double weight;

        @Override
        public void word(PaymentSigns.Place place, int word) {
            weight += WEIGHTS[slot(key(place.ordinal(), word, 0))];
        }

        @Override
        public void pair(PaymentSigns.Place place, int word, int next) {
            weight += WEIGHTS[slot(key(place.ordinal(), word, next))];
        }

        @Override
        public void trait(String name) {
            weight += BY_TRAIT.getOrDefault(name, 0f);
        }
    }
}
