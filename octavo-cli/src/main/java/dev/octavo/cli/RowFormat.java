package dev.octavo.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How rows are printed.
enum RowFormat {
    table,
    csv,
    json,
    jsonl;

    /// `--format` of a command that fits its output to where it goes.
    static final class Choice {

        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                description = "${COMPLETION-CANDIDATES}; on a terminal table, else jsonl.")
        private @Nullable RowFormat format;

        RowFormat in(World world) {
            return format != null ? format : world.outIsTerminal() ? table : jsonl;
        }
    }
}
