package dev.octavo.biopharma.payment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Logistic regression with a penalty on large weights, over the signs that come often enough,
/// those of little weight left out.
final class Regression {

    /// A sign must come so often to be learned of.
    private static final int OFTEN = 5;

    /// The penalty on large weights: on those of the sentences beside, of which most have nothing
    /// to do with the payment, more.
    private static final double PENALTY = 15;

    private static final double PENALTY_BESIDE = 60;

    /// Smaller weights are left out.
    private static final double SMALL = 0.05;

    /// Steps on the way to the best weights; behind so many little is gained.
    private static final int STEPS = 100;

    /// A sum that a text speaks of, with its signs, none twice.
    ///
    /// @param weight how much it counts
    record Case(List<String> signs, boolean happened, double weight) {}

    private Regression() {}

    /// The weights of signs.
    static Map<String, Double> learn(List<Case> all) {
        Map<String, Double> count = new HashMap<>();
        all.forEach(c -> c.signs.forEach(s -> count.merge(s, c.weight, Double::sum)));
        count.values().removeIf(n -> n < OFTEN);
        Map<String, Double> first = fit(all, count.keySet().stream().sorted().toList());
        first.values().removeIf(w -> Math.abs(w) < SMALL);
        return fit(all, first.keySet().stream().sorted().toList());
    }

    /// The weights under which the labels are most likely.
    private static Map<String, Double> fit(List<Case> all, List<String> signs) {
        Map<String, Integer> number = new HashMap<>();
        signs.forEach(s -> number.put(s, number.size()));
        int[][] rows = new int[all.size()][];
        for (int r = 0; r < rows.length; r++) {
            rows[r] =
                    all.get(r).signs.stream()
                            .filter(number::containsKey)
                            .mapToInt(number::get)
                            .toArray();
        }
        int n = signs.size();
        double[] penalty = new double[n];
        for (int i = 0; i < n; i++) {
            String place = signs.get(i).substring(0, signs.get(i).indexOf('\t'));
            boolean beside =
                    place.equals(PaymentSigns.Place.BEFORE.name())
                            || place.equals(PaymentSigns.Place.BEHIND.name());
            penalty[i] = beside ? PENALTY_BESIDE : PENALTY;
        }
        double[] weight =
                Descent.least(
                        penalty,
                        STEPS,
                        (w, slope) -> {
                            for (int r = 0; r < rows.length; r++) {
                                double z = 0;
                                for (int i : rows[r]) {
                                    z += w[i];
                                }
                                double likely = 1 / (1 + Math.exp(-z));
                                Case c = all.get(r);
                                double miss = c.weight * (likely - (c.happened ? 1 : 0));
                                for (int i : rows[r]) {
                                    slope[i] += miss;
                                }
                            }
                        });
        Map<String, Double> out = new HashMap<>();
        signs.forEach(s -> out.put(s, weight[number.get(s)]));
        return out;
    }
}
