package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command lines of README.md and of the documents, as they stand there. */
class GuideLinesTest {

    /** Commands that answer from the catalog, also when they are given nothing else. */
    private static final Set<String> OF_CATALOG =
            Set.of(
                    "ingest",
                    "search",
                    "sql",
                    "export",
                    "ledger",
                    "pipeline",
                    "catalysts",
                    "timeline");

    /** Commands that run until they are stopped. */
    private static final Set<String> SERVING = Set.of("serve", "mcp");

    @TempDir static Path folder;

    @BeforeAll
    static void ingest() {
        assertThat(Ran.octavo("ingest", Ran.EXAMPLES, "--catalog", catalog()).err())
                .contains("filings added");
    }

    private static String catalog() {
        return folder.resolve("catalog").toString();
    }

    /** All lines that a reader may type as they stand: those with an ellipsis or a host are not. */
    static Set<List<String>> lines() throws IOException {
        Set<List<String>> out = new LinkedHashSet<>();
        List<Path> texts = new ArrayList<>(List.of(Path.of("..", "README.md")));
        try (Stream<Path> docs = Files.list(Path.of("..", "docs"))) {
            docs.filter(p -> p.toString().endsWith(".md")).sorted().forEach(texts::add);
        }
        for (Path text : texts) {
            for (String block : blocks(Files.readString(text))) {
                for (String command : List.of("\noctavo ", "\n./octavo ", "\n$ ./octavo ")) {
                    for (int at = block.indexOf(command);
                            at >= 0;
                            at = block.indexOf(command, at + 1)) {
                        List<String> words = words(block, at + command.length());
                        String line = String.join(" ", words);
                        boolean asItStands =
                                !SERVING.contains(words.getFirst())
                                        && !line.contains("…")
                                        && !line.contains("jdbc:");
                        if (asItStands) {
                            out.add(words);
                        }
                    }
                }
            }
        }
        return out;
    }

    @Test
    void there_are_lines_of_most_commands() throws IOException {
        Set<String> commands = new LinkedHashSet<>();
        lines().forEach(l -> commands.add(l.getFirst()));
        assertThat(commands).containsAll(OF_CATALOG);
        assertThat(lines()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_line_of_the_documents_has_an_answer(List<String> line) {
        List<String> args = new ArrayList<>(line);
        args.replaceAll(a -> a.matches("examples(/.*)?") ? "../" + a : a);
        int own = args.indexOf("--catalog") + 1;
        if (own > 0) {
            args.set(own, folder.resolve(args.get(own)).toString());
        } else if (OF_CATALOG.contains(line.getFirst())) {
            args.addAll(List.of("--catalog", catalog()));
        }
        int file = args.indexOf("-o") + 1;
        if (file > 0) {
            args.set(file, folder.resolve(args.get(file)).toString());
        }
        Ran ran = Ran.octavo(args.toArray(String[]::new));
        assertThat(ran.err()).doesNotContainIgnoringCase("error").doesNotContain("a fault of");
        assertThat(ran.code()).as(ran.err()).isZero();
        if (file > 0) {
            assertThat(Path.of(args.get(file))).isNotEmptyFile();
        } else if (!line.getFirst().equals("ingest")) {
            assertThat(ran.out()).isNotBlank();
        }
    }

    /** The blocks of commands: those between fences that say no language. */
    private static List<String> blocks(String text) {
        List<String> out = new ArrayList<>();
        String[] parts = text.split("(?m)^```", -1);
        for (int i = 1; i < parts.length; i += 2) {
            if (parts[i].startsWith("\n")) {
                out.add(parts[i]);
            }
        }
        return out;
    }

    /**
     * The words of a line as a shell has them, up to a comment or a pipe; quotes may go over lines.
     */
    private static List<String> words(String text, int from) {
        List<String> out = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        for (int i = from; i < text.length() && (quote != 0 || text.charAt(i) != '\n'); i++) {
            char c = text.charAt(i);
            if (quote == 0 && word.isEmpty() && (c == '#' || c == '|')) {
                break;
            }
            if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c != ' ' || quote != 0) {
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
