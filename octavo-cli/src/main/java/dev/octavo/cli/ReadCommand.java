package dev.octavo.cli;

import dev.octavo.Filing;
import dev.octavo.json.FilingJson;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `octavo read`.
@Command(name = "read", description = "Prints one report a filing.", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "a file, or a directory to read with everything below it")
    private List<String> paths = List.of();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.jsonl;

    @Override
    public Integer call() {
        return Run.over(paths, ReadCommand::print);
    }

    private static void print(Filing filing, OutputStream out) throws java.io.IOException {
        out.write(FilingJson.bytes(filing));
        out.write('\n');
    }
}
