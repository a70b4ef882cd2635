package dev.octavo.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `octavo items`.
@Command(name = "items", description = "Prints the table of items of Form 8-K.", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ItemsCommand implements Callable<Integer> {

    private final World world;

    ItemsCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        world.err().println("octavo: the table of items is not in this build yet");
        return Main.UNREADABLE;
    }
}
