package dev.octavo.catalog.store;

import dev.octavo.catalog.CatalogException;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How much memory DuckDB may take for tables, beside Java's heap: `$OCTAVO_TABLE_MEMORY`, else a
/// sixteenth of the machine's for whoever asks them, where DuckDB by itself would take four fifths
/// and fill it with what it has read. What does not fit is read again from the tables' file, which
/// the system keeps in memory as well as it can, or is put beside it for the time of a question.
///
/// Whoever writes needs the log and what goes into the tables of it, however large the machine:
/// with more, DuckDB would only keep what it has written.
final class TableMemory {

    static final String VARIABLE = "OCTAVO_TABLE_MEMORY";

    private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,8} ?[MG]B");

    /// For whoever writes, and the least for whoever asks: twice the log that is in memory before
    /// it goes into the tables ([DuckStore]).
    private static final long WRITER = 512L << 20;

    /// Each thread of DuckDB's has buffers of its own: 64 of them do not get by with what a writer
    /// may take, eight do.
    private static final int MOST_WRITERS = 4;

    private TableMemory() {}

    /// How many threads DuckDB may work with for whoever writes. Rows come in by one.
    static int writerThreads() {
        return Math.min(MOST_WRITERS, Runtime.getRuntime().availableProcessors());
    }

    /// The limit of this process, as DuckDB writes it.
    static String limit(Store.Mode mode) {
        return limit(mode, Optional.ofNullable(System.getenv(VARIABLE)), ofMachine());
    }

    /// @param given the variable's value
    /// @param machine bytes of memory that the machine, or the container, has
    /// @throws CatalogException when the value is no size
    static String limit(Store.Mode mode, Optional<String> given, long machine) {
        String typed = given.orElse("").strip().toUpperCase(Locale.ROOT);
        if (typed.isEmpty()) {
            long bytes =
                    switch (mode) {
                        case READ -> Math.max(WRITER, machine / 16);
                        case WRITE -> WRITER;
                    };
            return (bytes >> 20) + "MiB";
        }
        if (!SIZE.matcher(typed).matches()) {
            throw CatalogException.question(
                    "$"
                            + VARIABLE
                            + " is "
                            + given.orElse("")
                            + ": a size is written 2GB or 800MB");
        }
        return typed;
    }

    private static long ofMachine() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean os
                ? os.getTotalMemorySize()
                : 0;
    }
}
