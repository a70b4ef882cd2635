package dev.octavo.biopharma.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The [Vocabulary] has every word that a reader asks for: a class with a word that no data file
/// has cannot be loaded.
class VocabularyTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/octavo/biopharma");

    @Test
    void hasTheWordsOfEveryReader() throws IOException {
        assumeThat(SOURCES).isDirectory();
        List<String> failed = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(VocabularyTest::isClass).sorted().toList()) {
                String name =
                        "dev.octavo.biopharma."
                                + SOURCES.relativize(file)
                                        .toString()
                                        .replace(".java", "")
                                        .replace('/', '.');
                try {
                    Class.forName(name);
                } catch (ClassNotFoundException | LinkageError e) {
                    failed.add(name + ": " + e.getCause());
                }
            }
        }
        assertThat(failed).isEmpty();
    }

    private static boolean isClass(Path file) {
        return file.toString().endsWith(".java") && !file.endsWith("package-info.java");
    }

    @Test
    void furtherWordsAreThoseOfNoOtherFile() {
        List<String> further = DataFiles.lines("further-words.txt");
        assertThat(new HashSet<>(further)).hasSameSizeAs(further);
        Set<String> common = new HashSet<>(Vocabulary.common());
        assertThat(further).noneMatch(common::contains);
    }

    @Test
    void aWordThatNoFileHasIsNamed() {
        assertThatThrownBy(() -> Lexicon.intern("zyzzyvaic")).hasMessageContaining("zyzzyvaic");
    }
}
