package dev.octavo.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The day as of which a question is answered.
final class AsOf {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day, as 2008-12-31; what was announced later is not known. Today unless said otherwise.")
    private @Nullable LocalDate day;

    LocalDate day() {
        return day != null ? day : LocalDate.now(ZoneId.systemDefault());
    }
}
