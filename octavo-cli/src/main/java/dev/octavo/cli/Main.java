package dev.octavo.cli;

import dev.octavo.catalog.CatalogException;
import dev.octavo.json.DisclosureRow;
import dev.octavo.print.Complaint;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

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
            "Begin with: octavo ledger FOLDER. Or read once and ask often: octavo ingest FOLDER, then octavo search, ledger, timeline, serve.",
            "A PATH is a file of any kind, a directory, a .tar, .tar.gz, .zip or .gz, or - for the standard input.",
            "Exit codes, the highest that applies: 0 done, also where the answer is empty; 1 what was looked for by its name or words is not there; 2 wrong usage, or a question that cannot be understood; 3 an input or the catalog could not be read or written, or no input was an 8-K."
        })
public final class Main {

    /// Wrong usage, or a question that is none.
    static final int USAGE = 2;

    /// An input could not be read, or none was an 8-K.
    static final int UNREADABLE = 3;

    /// What parameters are called that are read as files.
    private static final Set<String> PATHS = Set.of("PATH", "FILE");

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
        try {
            int code = args.length == 0 ? nothingAsked(line, world) : line.execute(args);
            Output.write(world, Output.utf8(help.toString()));
            return code;
        } catch (Output.Unwritable | StackOverflowError | OutOfMemoryError e) {
            return failed(world, e);
        }
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
                .addSubcommand(new CommandLine.HelpCommand())
                .registerConverter(LocalDate.class, Main::day)
                .registerConverter(int.class, Main::number)
                .registerConverter(DisclosureRow.Kind.class, Main::kind)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(Math.max(80, world.width()))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(world.colour() ? Ansi.ON : Ansi.OFF))
                .setErr(new PrintWriter(world.err(), true, StandardCharsets.UTF_8))
                .setExecutionStrategy(Main::execute)
                .setParameterExceptionHandler((e, words) -> wrongUsage(world, e))
                .setExecutionExceptionHandler((e, command, words) -> failed(world, e));
    }

    private static int execute(ParseResult parsed) {
        ParseResult asked = parsed;
        while (asked.hasSubcommand()) {
            asked = asked.subcommand();
        }
        for (PositionalParamSpec given : asked.matchedPositionals()) {
            // The current folder, as the system has it, is not what a variable that is not set
            // means.
            if (PATHS.contains(given.paramLabel()) && given.originalStringValues().contains("")) {
                throw new ParameterException(
                        asked.commandSpec().commandLine(), "an empty " + given.paramLabel());
            }
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static int nothingAsked(CommandLine line, World world) {
        line.usage(world.err(), line.getColorScheme());
        return USAGE;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "expected a day such as 2008-12-31 but was '" + typed + "'");
        }
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("expected a number but was '" + typed + "'");
        }
    }

    private static DisclosureRow.Kind kind(String typed) {
        List<String> known = new ArrayList<>();
        for (DisclosureRow.Kind kind : DisclosureRow.Kind.values()) {
            if (kind.printed().equalsIgnoreCase(typed)) {
                return kind;
            }
            known.add(kind.printed());
        }
        throw new TypeConversionException(
                "expected one of " + String.join(", ", known) + " but was '" + typed + "'");
    }

    private static int wrongUsage(World world, ParameterException e) {
        CommandLine command = e.getCommandLine();
        String words =
                e instanceof UnmatchedArgumentException u && !u.isUnknownOption()
                        ? unknown(u.getUnmatched().getFirst(), command)
                        : Optional.ofNullable(e.getMessage()).orElse("wrong usage");
        world.say(
                words.strip().replaceFirst("^Error: ", "").replaceAll("\\s*\\n\\s*", " ")
                        + " (see "
                        + command.getCommandSpec().qualifiedName(" ")
                        + " --help)");
        return USAGE;
    }

    private static String unknown(String word, CommandLine command) {
        return (command.getParent() == null ? "no such command: " : "one word too many: ") + word;
    }

    /// A catalog and an output say themselves what is wrong with them. What no command foresaw is
    /// our fault, and still no reason to show a stack trace.
    private static int failed(World world, Throwable e) {
        boolean told = e instanceof CatalogException || e instanceof Output.Unwritable;
        world.say(told ? String.valueOf(e.getMessage()) : Complaint.fault(e));
        return e instanceof CatalogException c && c.aboutQuestion() ? USAGE : UNREADABLE;
    }
}
