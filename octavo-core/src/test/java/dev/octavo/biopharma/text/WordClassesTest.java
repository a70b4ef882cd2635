package dev.octavo.biopharma.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The classes of `word-classes.tsv`: each has a word of its own in its example, no word twice, and
/// is asked for by the reader.
class WordClassesTest {

    static Stream<WordClasses.Line> lines() {
        return WordClasses.lines().stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aWordOfTheClassStandsInItsExample(WordClasses.Line line) {
        Words words = Words.named(line.name());
        Tokens t = Tokens.of(line.example());
        boolean found = false;
        for (int i = 0; i < t.count; i++) {
            found |= words.has(t.word[i]);
        }
        assertThat(found).as(line.words() + " in: " + line.example()).isTrue();
        assertThat(line.meaning()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void noWordStandsTwiceInAClass(WordClasses.Line line) {
        List<String> words = WordClasses.words(line.name());
        assertThat(new HashSet<>(words)).hasSameSizeAs(words);
    }

    @Test
    void everyClassIsAskedForBySomeReader() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files =
                Files.walk(Path.of("src", "main", "java", "dev", "octavo", "biopharma"))) {
            files.filter(Files::isRegularFile).forEach(file -> code.append(text(file)));
        }
        assertThat(WordClasses.lines())
                .allSatisfy(line -> assertThat(code).contains('"' + line.name() + '"'));
    }

    @Test
    void aClassThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> WordClasses.words("no-such-class"))
                .hasMessageContaining("no-such-class");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
