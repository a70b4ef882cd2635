package dev.octavo.bench;

import java.lang.management.ManagementFactory;

/// The processor's time, for machines that others use too.
final class Processor {

    private Processor() {}

    /// What this process has used so far, in nanoseconds; 0 where the JVM does not tell.
    static long used() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean os
                ? os.getProcessCpuTime()
                : 0;
    }
}
