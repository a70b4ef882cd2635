package dev.octavo.biopharma.payment;

import java.util.Arrays;

/// Finds the weights at which a function is least, by steps that grow while a weight goes on in one
/// direction and shrink when it turns (Rprop).
final class Descent {

    /// Gives the slope of the function at some weights.
    interface Slope {

        /// @param slope to add to, one number a weight; zeros at first
        void at(double[] weights, double[] slope);
    }

    private static final double FIRST = 0.05;
    private static final double LONGEST = 0.5;

    private Descent() {}

    /// @param penalty on the square of each weight
    static double[] least(double[] penalty, int turns, Slope function) {
        int weights = penalty.length;
        double[] weight = new double[weights];
        double[] step = new double[weights];
        double[] last = new double[weights];
        Arrays.fill(step, FIRST);
        for (int turn = 0; turn < turns; turn++) {
            double[] slope = new double[weights];
            function.at(weight, slope);
            for (int i = 0; i < weights; i++) {
                double now = slope[i] + penalty[i] * weight[i];
                double turned = now * last[i];
                step[i] *= turned > 0 ? 1.2 : turned < 0 ? 0.5 : 1;
                step[i] = Math.min(step[i], LONGEST);
                last[i] = turned < 0 ? 0 : now;
                weight[i] -= Math.signum(last[i]) * step[i];
            }
        }
        return weight;
    }
}
