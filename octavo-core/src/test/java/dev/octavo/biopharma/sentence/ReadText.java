package dev.octavo.biopharma.sentence;

import dev.octavo.biopharma.mention.Parties;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cuts a text of a test into sentences, as a filing's are.
public final class ReadText {

    private ReadText() {}

    public static List<Sentence> sentences(String text, String registrant) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        if (page.lines() == 0) {
            return List.of();
        }
        Paragraphs paragraphs = new Paragraphs(new Introductions(new Parties(registrant)));
        return paragraphs.sentences(paragraphs.at(page, 0, page.start(0), page.lines()));
    }

    /// What is found in the sentences of a text, in order, with `; ` between; `-` where nothing is.
    public static String found(
            String text, String registrant, Function<Sentence, Stream<String>> inASentence) {
        String found =
                sentences(text, registrant).stream()
                        .flatMap(inASentence)
                        .collect(Collectors.joining("; "));
        return found.isEmpty() ? "-" : found;
    }
}
