package dev.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.page.PageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Inputs that once made a reader stumble, or were written to: replayed for ever.
class CrashersTest {

    private static final Path SAVED = Path.of("src/test/resources/dev/octavo/FilingFuzzTestInputs");

    @Test
    void savedInputsAreReadOrRefused() throws IOException {
        try (Stream<Path> paths = Files.walk(SAVED)) {
            List<Path> files = paths.filter(Files::isRegularFile).sorted().toList();
            assertThat(files).hasSizeGreaterThan(5);
            for (Path file : files) {
                byte[] bytes = Files.readAllBytes(file);
                Invariants.check(PageReader.read(bytes, 0, bytes.length, 1), bytes.length);
                Invariants.check(
                        FilingReader.read(bytes, file.getFileName().toString(), Optional.empty()));
            }
        }
    }
}
