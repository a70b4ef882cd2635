package dev.octavo.cli;

import dev.octavo.Filing;
import dev.octavo.FilingReader;
import dev.octavo.json.EventJson;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `octavo events`.
@Command(name = "events", description = "Prints one event a line.", mixinStandardHelpOptions = true)
final class EventsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "a file, or a directory to read with everything below it")
    private List<String> paths = List.of();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.jsonl;

    @Override
    public Integer call() {
        return Run.over(paths, EventsCommand::print);
    }

    private static void print(Filing filing, OutputStream out) {
        EventJson.write(filing, FilingReader.events(filing), out);
    }
}
