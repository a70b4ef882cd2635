package dev.octavo.cli;

import dev.octavo.print.Printable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How a command prints what has no columns: a report, a hit, a timeline. [RowFormat] has CSV too;
/// they are two so that no command offers a format that it must refuse. In lower case because that
/// is how the words are typed.
enum Format {
    table,
    json,
    jsonl;

    /// The world that output in this format goes to.
    World to(World world) {
        return switch (this) {
            case table -> world;
            case json, jsonl -> world.forPrograms(Printable::json);
        };
    }

    /// `--format` of a command that fits its output to where it goes.
    static final class Choice {

        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                description = "${COMPLETION-CANDIDATES}; on a terminal table, else jsonl.")
        private @Nullable Format format;

        Format in(World world) {
            return format != null ? format : world.outIsTerminal() ? table : jsonl;
        }
    }
}
