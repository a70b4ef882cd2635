package dev.octavo.cli;

import dev.octavo.Filing;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Mixin;

/// What `read` and `events` are given: paths, and the format to print in.
final class Inputs {

    @Mixin private Paths paths = new Paths();
    @Mixin private Format.Choice format = new Format.Choice();

    /// A way of going over all inputs, one of those of [Run].
    interface Way {
        int over(World world, List<String> paths, Run.Printer printer);
    }

    /// Reads all and prints it in the format asked for.
    ///
    /// @param lines prints a filing as lines of JSON
    /// @param elements prints it as elements of an array, each with [JsonArray#BEFORE] before it
    /// @param card prints it for people
    /// @return the exit code
    int print(
            World world,
            Way way,
            Run.Printer lines,
            Run.Printer elements,
            Function<Filing, String> card) {
        Format chosen = format.in(world);
        World to = chosen.to(world);
        return switch (chosen) {
            case jsonl -> way.over(to, paths.all(), lines);
            case json -> JsonArray.of(to, array -> way.over(array, paths.all(), elements));
            case table ->
                    way.over(
                            to,
                            paths.all(),
                            (filing, out) -> out.writeBytes(Output.utf8(card.apply(filing))));
        };
    }
}
