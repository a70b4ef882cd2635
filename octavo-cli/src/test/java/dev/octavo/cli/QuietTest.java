package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands of the catalog say beside their answers, each in a process of its own. */
class QuietTest {

    @TempDir private Path tmp;

    @Test
    void libraries_say_nothing() throws Exception {
        String catalog = tmp.resolve("catalog").toString();
        Ran.octavo("ingest", Ran.EXAMPLES, "--catalog", catalog);
        assertThat(said("ingest", Ran.EXAMPLES, "--catalog", catalog))
                .singleElement()
                .asString()
                .startsWith("octavo: 0 filings added, 22 inputs unchanged");
        assertThat(said("search", "milestone", "--catalog", catalog)).isEmpty();
    }

    /** The lines on standard error. */
    private static List<String> said(String... args) throws Exception {
        Process process =
                new ProcessBuilder(Ran.command(args))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }
}
