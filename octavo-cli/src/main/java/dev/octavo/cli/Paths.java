package dev.octavo.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/// The inputs of a command that reads files.
final class Paths {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "File, directory, archive, or - for the standard input.")
    private List<String> all = List.of();

    List<String> all() {
        return all;
    }
}
