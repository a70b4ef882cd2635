package dev.octavo.biopharma.payment;

import dev.octavo.biopharma.mention.Parties;
import dev.octavo.biopharma.sentence.Introductions;
import dev.octavo.biopharma.sentence.Paragraphs;
import dev.octavo.biopharma.sentence.Story;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;

/// A text that weights are learned from, read as the text of an item.
final class LearnedText {

    private LearnedText() {}

    /// The text of a cell, in which line ends and backslashes are escaped.
    static String plain(String cell) {
        return cell.replace("\\n", "\n").replace("\\\\", "\\");
    }

    static Story story(String text, Parties parties) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        Story story = Story.ofItem(new Paragraphs(new Introductions(parties)), "8.01");
        story.add(page, 0, page.start(0), page.lines());
        return story;
    }
}
