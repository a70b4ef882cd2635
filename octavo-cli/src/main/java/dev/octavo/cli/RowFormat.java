package dev.octavo.cli;

import dev.octavo.print.Printable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How rows are printed; what has no columns, by [Format].
enum RowFormat {
    table,
    csv,
    json,
    jsonl;

    /// The world that output in this format goes to.
    World to(World world) {
        return switch (this) {
            case table -> world;
            case csv -> world.forPrograms(Printable::lines);
            case json, jsonl -> world.forPrograms(Printable::json);
        };
    }

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
