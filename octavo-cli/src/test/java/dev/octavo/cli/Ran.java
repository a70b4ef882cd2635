package dev.octavo.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A command that was run: its exit code and what it printed.
record Ran(int code, String out, String err) {

    /// The project's own examples.
    static final String EXAMPLES = "../examples";

    /// Runs a command whose output goes to a program, not to a terminal.
    static Ran octavo(String... args) {
        return in(false, args);
    }

    /// Runs a command whose output goes to a terminal that can show colors.
    static Ran onTerminal(String... args) {
        return in(true, args);
    }

    private static Ran in(boolean terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        World world =
                new World(
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        terminal,
                        terminal,
                        terminal,
                        80);
        int code = Main.run(world, args);
        return new Ran(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// The words that start a command in a process of its own.
    static List<String> command(String... args) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        command.addAll(List.of(args));
        return command;
    }
}
