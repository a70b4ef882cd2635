package dev.octavo.biopharma;

import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;

/// Who may have filed a short text of which it is not told: the party it begins with, nobody's name
/// where it speaks as "we", else the first party. The label has no part in it, or the weights would
/// learn of names.
final class LikelyFiler {

    private static final String ANYBODY = "Marlowe Biosciences, Inc.";

    /// A text begins within so many words.
    private static final int BEGINNING = 12;

    private LikelyFiler() {}

    static String of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        Parties parties = new Parties("");
        Story story = Story.ofItem(new Paragraphs(new Introductions(parties)), "8.01");
        story.add(page, 0, page.start(0), page.lines());
        story.sentences();
        boolean we = false;
        String first = "";
        for (Sentence s : story.whole()) {
            for (Mention m : s.orgs()) {
                if (m.name().isEmpty()) {
                    we = true;
                    continue;
                }
                boolean preposition =
                        m.from() > s.from && Words.PREPOSITIONS.has(s.t.word[m.from() - 1]);
                if (s == story.whole().getFirst()
                        && m.from() - s.from <= BEGINNING
                        && !preposition) {
                    return m.name();
                }
                first = first.isEmpty() ? m.name() : first;
            }
        }
        return we || first.isEmpty() ? ANYBODY : first;
    }
}
