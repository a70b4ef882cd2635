package dev.octavo.edgar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// `docs/problems.md` lists every code with its severity, and no other.
class ProblemsDocTest {

    @Test
    void theTableHoldsEveryCode() throws IOException {
        List<String> rows =
                Files.readAllLines(Path.of("../docs/problems.md")).stream()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.split(" \\| ", 3)[0] + " | " + line.split(" \\| ", 3)[1])
                        .toList();
        List<String> codes =
                Arrays.stream(ProblemCode.values())
                        .map(code ->
                                "| `"
                                        + code.printed()
                                        + "` | "
                                        + code.severity().name().toLowerCase(Locale.ROOT))
                        .toList();
        assertThat(rows).isEqualTo(codes);
    }
}
