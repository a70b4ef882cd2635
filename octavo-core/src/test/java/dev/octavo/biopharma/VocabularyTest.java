package dev.octavo.biopharma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// [Vocabulary] names every class that numbers words: one that is not named works only as long as
/// all its words stand in some data file, and fails on the first text when one does not.
class VocabularyTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/octavo/biopharma");

    /// A word numbered in a constant of a class.
    private static final Pattern NUMBERS =
            Pattern.compile("static final [^;]*?(Words\\s*\\.(of|named)\\(|Lexicon\\.intern\\()");

    /// They are loaded with the lexicon itself, or by [Words].
    private static final List<String> FIRST = List.of("Tokens", "Words", "Vocabulary");

    @Test
    void namesEveryClassThatNumbersWords() throws IOException {
        assumeThat(SOURCES).isDirectory();
        String vocabulary = Files.readString(SOURCES.resolve("Vocabulary.java"));
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!FIRST.contains(name)
                        && NUMBERS.matcher(Files.readString(file)).find()
                        && !vocabulary.contains(" " + name + ".class")) {
                    missing.add(name);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void numbersThemBeforeTheFirstTextIsRead() {
        Vocabulary.load();
        int known = Lexicon.size();
        Tokens.of("Brantley licensed BRT-101 to Corvane in 2010.");
        assertThat(Lexicon.size()).isEqualTo(known);
    }
}
