package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.text.DataFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which of several things that a text names belongs to a payment, by all that stands around each.
///
/// The grammar ([Slots]) takes what stands nearest, and finds names only by shapes and frames that
/// it knows. Here each thing that might fill a slot has its signs, the grammar's own choice among
/// them, and each sign its weight in `slot-weights.tsv`; the heaviest is taken, if it weighs more
/// than nothing at all does. The weights are learned from the labelled texts in
/// `accuracy/milestones/texts`; `LearnSlotWeights` among the tests learns them anew.
final class SlotWeights {

    private static final String FILE = "slot-weights.tsv";

    /// By slot, then by sign.
    private static final Map<String, Map<String, Float>> WEIGHTS = new HashMap<>();

    static {
        for (String line : DataFiles.lines(FILE)) {
            String[] cells = line.split("\t");
            WEIGHTS.computeIfAbsent(cells[1], slot -> new HashMap<>())
                    .put(cells[2], Float.parseFloat(cells[0]));
        }
    }

    private SlotWeights() {}

    /// Something that may fill a slot.
    ///
    /// @param signs what speaks for it or against it
    record Choice<T>(T value, List<String> signs) {}

    /// What speaks for a text's naming nothing for a slot.
    ///
    /// @param grammars what the grammar found for it
    static List<String> none(Optional<?> grammars) {
        return List.of("none", grammars.isPresent() ? "none but grammar's" : "none nor grammar's");
    }

    /// The choice that weighs most; nothing where none weighs more than `none` does, the signs of
    /// the text's saying nothing.
    static <T> Optional<T> best(String slot, List<Choice<T>> choices, List<String> none) {
        return heavier(slot, choices, weight(slot, none));
    }

    /// The choice that weighs most; nothing where there are none.
    static <T> Optional<T> best(String slot, List<Choice<T>> choices) {
        return heavier(slot, choices, Double.NEGATIVE_INFINITY);
    }

    private static <T> Optional<T> heavier(String slot, List<Choice<T>> choices, double than) {
        Map<String, Float> weights = WEIGHTS.getOrDefault(slot, Map.of());
        Optional<T> best = Optional.empty();
        double most = than;
        for (Choice<T> c : choices) {
            double weight = weight(weights, c.signs);
            if (weight > most) {
                most = weight;
                best = Optional.of(c.value);
            }
        }
        return best;
    }

    /// What signs of a slot weigh together.
    static double weight(String slot, List<String> signs) {
        return weight(WEIGHTS.getOrDefault(slot, Map.of()), signs);
    }

    private static double weight(Map<String, Float> weights, List<String> signs) {
        double sum = 0;
        for (String sign : signs) {
            sum += weights.getOrDefault(sign, 0f);
        }
        return sum;
    }
}
