package dev.octavo.cli;

import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The `octavo` command.
@Command(
        name = "octavo",
        description = "Reads Form 8-K, the current report: who reported, what happened, and the bytes that say so.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {ReadCommand.class, EventsCommand.class})
public final class Main {

    private Main() {}

    /// Runs one command and ends the process with its exit code.
    public static void main(String[] args) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        int code = new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true).execute(args);
        System.out.flush();
        System.exit(code);
    }

    /// Under a POSIX locale Java would take the terminal for ASCII.
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
