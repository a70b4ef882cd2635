package dev.octavo.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/// `octavo completion`.
@Command(
        name = "completion",
        description = {
            "Prints a script for bash or zsh that completes commands and options.",
            "For the shell at hand: source <(octavo completion)"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CompletionCommand implements Callable<Integer> {

    private final World world;

    CompletionCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        String script = AutoComplete.bash("octavo", Main.line(world)) + "\n";
        Output.write(world, Output.utf8(script));
        return 0;
    }
}
