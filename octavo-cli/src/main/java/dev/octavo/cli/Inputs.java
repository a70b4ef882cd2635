package dev.octavo.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What `read` and `events` are given: paths, and the format to print in.
final class Inputs {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "File, directory, archive, or - for the standard input.")
    List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; on a terminal table, else jsonl.")
    private @Nullable Format format;

    /// The format asked for, else the one that fits where the output goes.
    Format format(World world) {
        if (format != null) {
            return format;
        }
        return world.outIsTerminal() ? Format.table : Format.jsonl;
    }
}
