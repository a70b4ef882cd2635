package dev.octavo.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// A command that was run: its exit code and what it printed.
record Ran(int code, String out, String err) {

    /// The project's own examples.
    static final String EXAMPLES = "../examples";

    /// Runs a command whose output goes to a program, not to a terminal.
    static Ran octavo(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        World world =
                new World(
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false,
                        false,
                        80);
        int code = Main.run(world, args);
        return new Ran(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
