package dev.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.IntConsumer;

/// Holds work to growth in proportion: eight times the input may take at most three times eight
/// times the processor time. Quadratic work would take sixty-four times as much. Processor time of
/// one thread, and compared with itself, says the same on a slow or busy machine; a bound in
/// seconds would not.
public final class Growth {

    private static final int TIMES = 8;
    private static final int LEEWAY = 3;

    /// What is shorter is taken for this long: the clock and a cold compiler blur it.
    private static final long LEAST = 20_000_000;

    private Growth() {}

    /// Does the work at the size `most` and at an eighth of it, and compares.
    ///
    /// @param work does it at a size, in this thread
    public static void assertInProportion(int most, IntConsumer work) {
        int few = Math.max(1, most / TIMES);
        long little = Math.max(LEAST, Math.min(time(work, few), time(work, few)));
        long much = time(work, most);
        assertThat(much)
                .as("processor time at %d, when %d takes %d ms", most, few, little / 1_000_000)
                .isLessThan(LEEWAY * TIMES * little);
    }

    private static long time(IntConsumer work, int size) {
        long start = processorTime();
        work.accept(size);
        return processorTime() - start;
    }

    /// Processor time this thread has used, in nanoseconds.
    static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
