package dev.octavo.cli;

import dev.octavo.catalog.CatalogException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/// The `octavo` command.
@Command(
        name = "octavo",
        description =
                "Reads Form 8-K, the current report: who reported, what happened, and the bytes that say so.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "A PATH is a file of any kind, a directory, a .tar.gz, .zip or .gz, or - for the standard input.",
            "Exit codes, the highest that applies: 0 done; 1 nothing found; 2 wrong usage; 3 an input or the catalog could not be read or written, or no input was an 8-K."
        })
public final class Main {

    /// Wrong usage.
    static final int USAGE = 2;

    /// An input could not be read, or none was an 8-K.
    static final int UNREADABLE = 3;

    private Main() {}

    /// Runs one command and ends the process with its exit code.
    public static void main(String[] args) {
        System.exit(run(World.real(), args));
    }

    /// Runs one command.
    ///
    /// @return the exit code
    static int run(World world, String... args) {
        Locale.setDefault(Locale.ROOT);
        CommandLine line = line(world);
        StringWriter help = new StringWriter();
        line.setOut(new PrintWriter(help));
        int code;
        try {
            code = args.length == 0 ? nothingAsked(line, world) : line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            code = failed(world, e);
        }
        return Output.write(world, help.toString().getBytes(StandardCharsets.UTF_8))
                ? code
                : Math.max(code, UNREADABLE);
    }

    /// All commands.
    static CommandLine line(World world) {
        return new CommandLine(new Main())
                .addSubcommand(new ReadCommand(world))
                .addSubcommand(new EventsCommand(world))
                .addSubcommand(new DisclosuresCommand(world))
                .addSubcommand(new LedgerCommand(world))
                .addSubcommand(new PipelineCommand(world))
                .addSubcommand(new CatalystsCommand(world))
                .addSubcommand(new ExtractCommand(world))
                .addSubcommand(new ItemsCommand(world))
                .addSubcommand(new IngestCommand(world))
                .addSubcommand(SearchCommand.line(world))
                .addSubcommand(new TimelineCommand(world))
                .addSubcommand(new SqlCommand(world))
                .addSubcommand(new ExportCommand(world))
                .addSubcommand(new ServeCommand(world))
                .addSubcommand(new McpCommand(world))
                .addSubcommand(new CompletionCommand(world))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(Math.max(80, world.width()))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(world.colour() ? Ansi.ON : Ansi.OFF))
                .setErr(new PrintWriter(world.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((e, words) -> wrongUsage(world, e))
                .setExecutionExceptionHandler((e, command, words) -> failed(world, e));
    }

    private static int nothingAsked(CommandLine line, World world) {
        line.usage(world.err(), line.getColorScheme());
        return USAGE;
    }

    private static int wrongUsage(World world, ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
        world.say(
                Optional.ofNullable(e.getMessage())
                                .orElse("wrong usage")
                                .strip()
                                .replaceAll("\\s*\\n\\s*", " ")
                        + " (see "
                        + command
                        + " --help)");
        return USAGE;
    }

    /// A catalog says itself what is wrong with it. What no command foresaw is our fault, and still
    /// no reason to show a stack trace.
    private static int failed(World world, Throwable e) {
        world.say(
                e instanceof CatalogException
                        ? Optional.ofNullable(e.getMessage()).orElse("the catalog failed")
                        : Complaints.bug(e));
        return UNREADABLE;
    }
}
