package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.Occurrence;
import dev.octavo.biopharma.sentence.PaymentPhrase;
import dev.octavo.biopharma.text.DataFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How likely a sum that is spoken of is a milestone payment that came about, by all that stands
/// around it.
///
/// The grammar ([Status], [PredicateFinder]) knows what its frames know, and people write the same
/// in ever other words; the sum of many weak signs tells what frames miss, and where they fit by
/// chance. So what the grammar says is weighed as one sign among others ([PaymentTraits]), beside
/// the words that stand around the sum ([PaymentSigns]) and what was found of who pays whom for
/// what. Each sign has a weight in `payment-weights.tsv`; their sum through the logistic function
/// is the likelihood. One can read in the file what speaks for what.
///
/// The weights are learned from the labelled texts in `accuracy/milestones/texts`, written for this
/// by authors who had not seen the reader; `LearnPaymentWeights` among the tests learns them anew.
final class PaymentWeights implements Judge {

    private static final String FILE = "payment-weights.tsv";

    /// More likely than this, a sum is a milestone payment that came about. Chosen by weights
    /// learned without an author's texts on that author's: at 0.5 more is found, but most texts
    /// tell no payment, and false alarms are a fifth fewer at 0.6.
    private static final double BAR = 0.6;

    /// A milestone that the grammar tells to have come about need only be likelier than not: what
    /// is planned in the sentences beside it weighs too much otherwise.
    private static final double NAMED = 0.5;

    /// What is asked where the grammar tells that it is yet to come: of the likely ones two in
    /// three had come about, and of these nearly all.
    private static final double CERTAIN = 0.9;

    /// What is asked of sums that only stand near words of medicine, since the texts that are
    /// learned from tell of little else: firms of other trades have milestones and studies too.
    private static final double OTHER_TRADES = 0.95;

    /// The same, in the text of a firm of medicines: it has other partners, but no other trade.
    private static final double FIELD = 0.7;

    /// Three times the signs of words there are: an open-addressed table by [#key], 0 for none. A
    /// larger one would not stay in the processor's cache.
    private static final int SLOTS = 1 << 14;

    /// Bits of a key that do not count in its slot.
    private static final int SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(SLOTS);

    /// Those of the file.
    static final PaymentWeights LEARNED = of(DataFiles.lines(FILE));

    private final long[] keys = new long[SLOTS];

    /// Those of [#keys], and behind them those of [#traits].
    private final float[] weights;

    /// By trait: where its weight stands.
    private final Map<String, Integer> traits = new HashMap<>();

    /// The most that the traits of [PaymentTraits#OF_SLOTS] can add to the weight of a payment.
    private double ofSlots;

    /// @param room for traits
    private PaymentWeights(int room) {
        weights = new float[SLOTS + room];
    }

    /// @param lines weight, place and sign of each, as the file has them
    static PaymentWeights of(List<String> lines) {
        PaymentWeights out = new PaymentWeights(lines.size());
        for (String line : lines) {
            String[] cells = line.split("\t");
            float weight = Float.parseFloat(cells[0]);
            if (cells[1].equals("trait")) {
                int at = SLOTS + out.traits.size();
                out.traits.put(cells[2], at);
                out.weights[at] = weight;
                continue;
            }
            int place = PaymentSigns.Place.valueOf(cells[1]).ordinal();
            int word = PaymentSigns.number(cells[2]);
            int next = cells.length > 3 ? PaymentSigns.number(cells[3]) : 0;
            if (word >= 0 && next >= 0) {
                int slot = out.slot(key(place, word, next));
                out.keys[slot] = key(place, word, next);
                out.weights[slot] = weight;
            }
        }
        PaymentTraits.OF_SLOTS.forEach(
                (beginning, most) -> out.ofSlots += out.heaviest(beginning, most));
        return out;
    }

    /// What the heaviest traits of a beginning weigh together.
    private double heaviest(String beginning, int most) {
        return traits.entrySet().stream()
                .filter(trait -> trait.getKey().startsWith(beginning))
                .mapToDouble(trait -> -Math.max(0, weights[trait.getValue()]))
                .sorted()
                .limit(most)
                .map(weight -> -weight)
                .sum();
    }

    /// Whether so likely a payment is taken to be a milestone's and to have come about.
    ///
    /// @param told what the grammar takes to have become of it
    /// @param named whether it is called a milestone
    static boolean enough(
            double likelihood, Optional<Status> told, Accepted.Tie tie, boolean named) {
        return switch (told.map(Status::occurrence).orElse(Occurrence.HAPPENED)) {
            case HAPPENED ->
                    switch (tie) {
                        case CLOSE -> likelihood > (named && told.isPresent() ? NAMED : BAR);
                        case FIELD -> likelihood > FIELD;
                        case LOOSE -> likelihood > OTHER_TRADES;
                        case NONE -> false;
                    };
            case EXPECTED, POTENTIAL -> tie != Accepted.Tie.NONE && likelihood > CERTAIN;
            case LAPSED, DECLINED -> false;
        };
    }

    @Override
    public double likelihood(PaymentPhrase p, Accepted.Tie tie, Signs signs) {
        if (tie == Accepted.Tie.NONE) {
            return 0;
        }
        return likelihood(weight(signs));
    }

    @Override
    public double most(Signs known) {
        return likelihood(weight(known) + ofSlots + ROUNDING);
    }

    @Override
    public boolean everySum() {
        return false;
    }

    private double weight(Signs signs) {
        Sum sum = new Sum();
        signs.give(sum);
        return sum.weight;
    }

    private static double likelihood(double weight) {
        return 1 / (1 + Math.exp(-weight));
    }

    /// More than the order in which weights are added can change their sum.
    private static final double ROUNDING = 1e-6;

    private static long key(int place, int word, int next) {
        return place + 1L << 48 | (long) word << 24 | next;
    }

    /// Where a key stands in the table, or would.
    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> SHIFT);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    /// Adds up the weights of signs, each once.
    private final class Sum implements PaymentSigns.Sink {

        private double weight;
        private final long[] had = new long[weights.length / Long.SIZE + 1];

        private void add(int at) {
            float w = weights[at];
            if (w != 0 && (had[at >> 6] & 1L << at) == 0) {
                had[at >> 6] |= 1L << at;
                weight += w;
            }
        }

        @Override
        public void word(PaymentSigns.Place place, int word) {
            add(slot(key(place.ordinal(), word, 0)));
        }

        @Override
        public void pair(PaymentSigns.Place place, int word, int next) {
            add(slot(key(place.ordinal(), word, next)));
        }

        @Override
        public void trait(String name) {
            Integer at = traits.get(name);
            if (at != null) {
                add(at);
            }
        }
    }
}
