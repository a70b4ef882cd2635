package dev.octavo.biopharma;

import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Cuts a text of a test into sentences, as a filing's are.
final class ReadText {

    private ReadText() {}

    static List<Sentence> sentences(String text, String registrant) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        if (page.lines() == 0) {
            return List.of();
        }
        Paragraphs paragraphs = new Paragraphs(new Introductions(new Parties(registrant)));
        return paragraphs.sentences(paragraphs.at(page, 0, page.start(0), page.lines()));
    }
}
