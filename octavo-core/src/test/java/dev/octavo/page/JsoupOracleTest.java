package dev.octavo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// jsoup reads every real HTML document too: the same characters in the same order, white space and
/// symbol fonts aside.
class JsoupOracleTest {

    private static final Path CORPUS = Path.of("../../shared/corpus");

    @Test
    void readsTheSameWordsAsJsoup() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), "no real filings here");
        List<String> differing = new ArrayList<>();
        int compared = 0;
        try (Stream<Path> files =
                Stream.concat(
                        Files.list(CORPUS.resolve("html")), Files.list(CORPUS.resolve("ex99")))) {
            for (Path file : files.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                Page page = PageReader.read(bytes, 0, bytes.length, 1);
                if (!page.html()) {
                    continue;
                }
                compared++;
                String ours = squeeze(visible(page));
                String theirs = squeeze(jsoup(bytes));
                if (!ours.equals(theirs)) {
                    differing.add(file.getFileName() + ": " + firstDifference(ours, theirs));
                }
            }
        }
        assertThat(compared).isGreaterThan(300);
        assertThat(differing).isEmpty();
    }

    private static String visible(Page page) {
        StringBuilder out = new StringBuilder();
        for (int line = 0; line < page.lines(); line++) {
            out.append(page.text(line)).append('\n');
        }
        return out.toString();
    }

    private static String jsoup(byte[] bytes) {
        Document parsed = Jsoup.parse(decode(bytes));
        parsed.select("title, [style~=(?i)display:\\s*none], ix|header, ix|hidden").remove();
        for (Element symbols : parsed.select("[face~=(?i)^wingdings], [style~=(?i)wingdings]")) {
            boolean second = symbols.outerHtml().matches("(?is)<[^>]*wingdings 2.*");
            symbols.traverse((node, depth) -> {
                if (node instanceof TextNode text) {
                    StringBuilder shown = new StringBuilder();
                    text.getWholeText()
                            .codePoints()
                            .forEach(c -> shown.appendCodePoint(Symbols.of(c, second)));
                    text.text(shown.toString());
                }
            });
        }
        return parsed.text();
    }

    private static String decode(byte[] bytes) {
        StringBuilder out = new StringBuilder(bytes.length);
        for (int at = 0; at < bytes.length; ) {
            if (bytes[at] >= 0) {
                out.append((char) bytes[at++]);
            } else {
                long read = Utf8.read(bytes, at, bytes.length);
                out.appendCodePoint((int) (read >>> 32));
                at += (int) read;
            }
        }
        return out.toString();
    }

    private static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static String firstDifference(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return "at " + i + ": «" + cut(a, i) + "» / jsoup «" + cut(b, i) + "»";
    }

    private static String cut(String s, int at) {
        return s.substring(Math.max(0, at - 30), Math.min(s.length(), at + 40));
    }

    static String text(String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return visible(PageReader.read(bytes, 0, bytes.length, 1));
    }
}
