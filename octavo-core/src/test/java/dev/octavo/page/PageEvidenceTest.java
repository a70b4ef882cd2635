package dev.octavo.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.edgar.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// The bytes of a line, read again by themselves, read as the line: on every real file.
class PageEvidenceTest {

    private static final Path CORPUS = Path.of("../../shared/corpus");

    @Test
    void theBytesOfEveryLineReadAsTheLine() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), "no real filings here");
        List<String> wrong = new ArrayList<>();
        for (String folder : List.of("html", "ex99", "sgml", "text")) {
            try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    check(file, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(Path file, List<String> wrong) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        for (int line = 0; line < page.lines(); line++) {
            Span at = page.span(line);
            String again =
                    words(PageReader.read(prefixed(bytes, at, page.html()), 0, at.length() + 3, 1));
            String once = squeeze(page.text(line));
            if (!again.equals(once) && !symbols(page.text(line))) {
                wrong.add(file.getFileName() + " line " + line + ": " + once + " / " + again);
                return;
            }
        }
    }

    /// The cut-out bytes behind a tag that makes them HTML again (or, for text, behind blanks).
    private static byte[] prefixed(byte[] bytes, Span at, boolean html) {
        byte[] out = new byte[at.length() + 3];
        System.arraycopy(
                (html ? "<p>" : "   ").getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                0,
                out,
                0,
                3);
        System.arraycopy(bytes, at.start(), out, 3, at.length());
        return out;
    }

    private static boolean symbols(String text) {
        return text.chars().anyMatch(c -> c >= 0x2190 && c < 0x2800);
    }

    private static String words(Page page) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < page.lines(); i++) {
            out.append(page.text(i));
        }
        return squeeze(out.toString());
    }

    private static String squeeze(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }

    @Test
    void mutilatedFilesStillGivePagesWithSpansInside() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), "no real filings here");
        Random random = new Random(7);
        try (Stream<Path> files = Files.list(CORPUS.resolve("html"))) {
            for (Path file : files.sorted().limit(60).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (int i = 0; i < 50; i++) {
                    bytes[random.nextInt(bytes.length)] =
                            (byte) "<>\"'&/! \u00ff".charAt(random.nextInt(9));
                }
                int to = random.nextInt(bytes.length) + 1;
                Page page = PageReader.read(bytes, 0, to, 1);
                for (int line = 0; line < page.lines(); line++) {
                    Span at = page.span(line);
                    assertThat(at.end()).isGreaterThan(at.start()).isLessThanOrEqualTo(to);
                }
            }
        }
    }
}
