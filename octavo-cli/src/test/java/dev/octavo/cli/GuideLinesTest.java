package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions of the guides, asked as they stand there. */
class GuideLinesTest {

    @TempDir static Path folder;

    @BeforeAll
    static void ingest() {
        assertThat(Ran.octavo("ingest", Ran.EXAMPLES, "--catalog", catalog()).err())
                .contains("filings added");
    }

    private static String catalog() {
        return folder.resolve("catalog").toString();
    }

    @Test
    void the_questions_of_the_data_engineers_guide_have_answers() throws IOException {
        List<List<String>> lines = lines("guide-data-engineer.md");
        assertThat(lines).hasSizeGreaterThan(5);
        for (List<String> line : lines) {
            List<String> args = new ArrayList<>(line.subList(1, line.size()));
            int file = args.indexOf("-o") + 1;
            if (file > 0) {
                args.set(file, folder.resolve(args.get(file)).toString());
            }
            args.addAll(List.of("--catalog", catalog()));
            Ran ran = Ran.octavo(args.toArray(String[]::new));
            assertThat(ran.err()).as(String.join(" ", line)).doesNotContainIgnoringCase("error");
            assertThat(ran.code()).as(String.join(" ", line)).isZero();
            if (file > 0) {
                assertThat(Path.of(args.get(file))).isNotEmptyFile();
            } else {
                assertThat(ran.out()).as(String.join(" ", line)).isNotBlank();
            }
        }
    }

    /** The lines of a guide's blocks that ask tables in SQL or write them, as their words. */
    private static List<List<String>> lines(String guide) throws IOException {
        List<List<String>> out = new ArrayList<>();
        String text = Files.readString(Path.of("..", "docs", guide));
        for (String command : List.of("octavo sql ", "octavo export ")) {
            for (int at = text.indexOf("\n" + command);
                    at >= 0;
                    at = text.indexOf("\n" + command, at + 1)) {
                out.add(words(text, at + 1));
            }
        }
        return out;
    }

    /** The words of a line as a shell has them; a quoted one may go over several lines. */
    private static List<String> words(String text, int from) {
        List<String> out = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (int i = from; quoted || text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c != ' ' || quoted) {
                word.append(c);
            } else if (!word.isEmpty()) {
                out.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            out.add(word.toString());
        }
        return out;
    }
}
